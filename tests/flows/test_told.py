"""What a seller tells after a meeting in one go: what of it is filed, what may not be, and what is not asked then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.answers.apart import take_apart
from flows.answers.apart_kept import MOST, kept_only
from flows.effects import Noted
from flows.places import Holds, place_of
from flows.record import ADDED, Fact, State
from flows.session import Purpose
from tests.flows.answers.apart_shown import CONTEXT, value_shown
from tests.flows.told_accounts import ACCOUNTS, prepared
from tests.support.stuck import unstuck
from tests.support.talking import Talk

HARD = (Holds.PERSON, Holds.NUMBER, Holds.MONEY, Holds.WHEN, Holds.CHOICE)
_CALLED = {"decision/whose": "payer", "decision/amount": "amount", "problem/said": "said"}
_CALLED |= {"problem/hypothesis": "guess", "decision/how": "decide"}
_CALLED |= {"exchange/discount_size": "discount", "exchange/alternative_price": "alternative.price"}
_CALLED |= {"exchange/their_effort": "effort", "problem/went_wrong_by_us": "went_wrong"}
_LET = (
    "drivers/*/person",
    "offerings/*/alternative_kind",
    "outcomes/*/kind",
    "metrics/*/unit",
    "metrics/*/whose",
    "account/currency",
    "meetings/*/with",
)


@dataclass(frozen=True)
class Row:
    """A text told of an account, and what is to come of it."""

    account: str
    text: str
    filed: tuple[str, ...]
    not_asked: tuple[str, ...]
    kept: tuple[str, ...]


def rows() -> list[Row]:
    """The table."""
    found: list[Row] = []
    account = text = ""
    lines: dict[str, list[str]] = {}
    for line in [*Path(__file__).with_name("told.txt").read_text("utf-8").splitlines(), "> "]:
        mark, _, rest = line.partition(" ")
        if mark in (">", "=") and text:
            filed, asked, kept = (tuple(lines.get(each, ())) for each in "+~!")
            found.append(Row(account, text.replace("\\n", "\n"), filed, asked, kept))
            text = ""
        if mark == "=":
            account = rest
        elif mark == ">":
            text, lines = rest, {}
        else:
            lines.setdefault(mark, []).append(rest)
    return found


def called(talk: Talk, fact: Fact) -> str:
    """A place in short: "payer", "on-time delivery.baseline", "step.when"."""
    collection, *rest = fact.path.split("/")
    record = talk.shelf.record
    match collection:
        case "metrics":
            held = next(
                each for each in talk.shelf.facts if each.path == f"metrics/{rest[0]}/name" and each.value
            )
            return f"{held.value}.{rest[-1]}"
        case "people":
            return (
                f"{record.text(f'people/{rest[0]}/name') or record.text(f'people/{rest[0]}/role')}.{rest[-1]}"
            )
        case "drivers":
            person = record.text(f"drivers/{rest[0]}/person")
            return f"{record.text(f'people/{person}/name')}.{rest[-1]}"
        case "outcomes":
            return f"step.{rest[-1]}"
    return _CALLED.get(fact.path) or fact.path.rpartition("/")[2]


def told(talk: Talk, before: int) -> dict[str, tuple[str, Fact]]:
    """What a turn has filed, by the short name of its place."""
    found: dict[str, tuple[str, Fact]] = {}
    held = {fact.path: fact for fact in talk.shelf.facts[:before]}
    for fact in {fact.path: fact for fact in talk.shelf.facts[before:]}.values():
        if fact.value == ADDED or fact.path.endswith(("/learned", "/part")):
            continue
        name, was = called(talk, fact), held.get(fact.path)
        if fact.path.startswith("metrics/") and fact.path.count("/") == 1:
            name, value = "gone", name.partition(".")[0]
        elif fact.state is not State.KNOWN or fact.value is None:
            value = "?"
        elif fact.path == "decision/whose":
            value = talk.shelf.record.text(f"people/{fact.value}/name") or talk.shelf.record.text(
                f"people/{fact.value}/role"
            )
        else:
            value = value_shown(fact.value)
        if was is not None and was.value == fact.value and fact.path.startswith("metrics/"):
            name, value = "confirmed", name.partition(".")[0]
        by = f" @said {fact.said_by}" if fact.said_by else ""
        found[f"{name}={value}"] = (f"{name}={value}{by}", fact)
    return found


def debrief(account: str) -> tuple[Talk, int]:
    shelf = prepared(account)
    talk = Talk(shelf, "ana", kind="open_deal", name="s1", flow_id="debrief")
    assert talk.asked == "learned"
    return talk, len(shelf.facts)


def matches(want: str, shown: str) -> bool:
    name, _, value = want.casefold().partition("=")
    have, _, is_ = shown.casefold().partition("=")
    return name == have and (value in is_ if "." in name or len(value) > 1 else is_.startswith(value))


def is_hard(fact: Fact) -> bool:
    place = place_of(fact.path)
    return place.holds in HARD and place.pattern not in _LET


ROWS = rows()


@pytest.mark.parametrize("row", ROWS, ids=[row.text[:60] for row in ROWS])
def test_what_is_told_is_filed_where_it_belongs_and_nowhere_else(row):
    talk, before = debrief(row.account)
    talk.says(row.text)
    found = told(talk, before)
    missing = [want for want in row.filed if not any(matches(want, shown) for shown, _ in found.values())]
    wrong = [
        shown
        for shown, fact in found.values()
        if is_hard(fact) and not any(matches(want, shown) for want in row.filed)
    ]
    assert (missing, wrong) == ([], [])


@pytest.mark.parametrize("row", [row for row in ROWS if row.kept], ids=lambda row: row.text[:60])
def test_a_figure_that_found_no_place_is_told_in_their_words(row):
    talk, _ = debrief(row.account)
    talk.says(row.text)
    kept = [each for effect in talk.told(Noted) if isinstance(effect, Noted) for each in effect.kept]
    assert all(any(want in each for each in kept) for want in row.kept)
    assert len(kept) <= MOST


@pytest.mark.parametrize("row", ROWS, ids=[row.text[:60] for row in ROWS])
def test_what_was_told_is_not_asked_about(row):
    talk, before = debrief(row.account)
    talk.says(row.text)
    paths = {fact.path for _, fact in told(talk, before).values()}
    for _ in range(8):
        if talk.asking is None:
            break
        assert talk.asking.question not in row.not_asked
        assert talk.asking.purpose != Purpose.WHICH_HOLDS
        assert talk.asking.path not in paths
        if talk.asking.purpose == Purpose.CONFIRM:
            talk.taps("not_up")
        else:
            talk.says("skip")


WORDS = sorted({word for row in ROWS for word in row.text.split()})
TOLD = st.one_of(
    st.lists(st.sampled_from([row.text for row in ROWS]), max_size=5).map(". ".join),
    st.lists(st.sampled_from([*WORDS, "\n", ",", "€", "\x00", "not", "it's"]), max_size=40).map(" ".join),
    st.builds(lambda row, at: row.text[at:] + " " + row.text[:at], st.sampled_from(ROWS), st.integers(0, 80)),
)


@given(st.sampled_from(sorted(ACCOUNTS)), TOLD)
@settings(max_examples=60)
def test_whatever_is_told_nothing_breaks_and_back_takes_it_all_back(account, text):
    talk, _ = debrief(account)
    before = talk.shelf.record
    talk.says(text or "nothing")
    if talk.asked != "learned":
        talk.says("back")
        assert talk.shelf.record == before


@pytest.mark.untraced
@pytest.mark.parametrize(
    "unit",
    [
        "otd is 83 now ",
        "it's not the scrap ",
        "marta doesn't pay, ",
        "the number isn't what he's measured on ",
        "tom and ",
        "they send 3 by ",
        "target 5 ",
        "81 ",
        "that's the problem, not ",
    ],
)
def test_a_long_telling_comes_to_an_end(unit):
    text = (unit * (20_000 // len(unit) + 1))[:20_000]
    context = replace(CONTEXT, metrics=("on-time delivery", "scrap"))
    with unstuck():
        kept = kept_only(text, take_apart(text, context), context)
    assert all(each in " ".join(text.split()) for each in kept if "…" not in each)
