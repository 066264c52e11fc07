"""What came of a fact in a meeting: confirmed, changed, refuted or not spoken of, and what the record holds then."""

from __future__ import annotations

import pytest

from flows.effects import Ask, Heard, ShowMoved
from flows.record import Level, State
from flows.session import Status
from flows.values import Money
from tests.support.talking import Shelf, Talk


def prepared() -> Shelf:
    """An open deal of which all is a guess; Marta is met, and pays."""
    shelf = Shelf()
    ben = Talk(
        shelf,
        "ben",
        minutes=30,
        kind="open_deal",
        name="s0",
        only=("contact", "payer", "number", "unit_worth"),
    )
    ben.says(
        "marta ruiz, the COO", "marta ruiz, the COO", "late orders, 41 a month now, 10 by june", "my guess"
    )
    while ben.asking is not None:
        ben.says("900 euros each i guess" if ben.asking.question == "unit_worth" else "that's all")
    assert ben.value("decision/whose") == "p1"
    assert ben.value("metrics/m1/unit_worth") is not None
    return shelf


def debrief(*only: str, shelf: Shelf | None = None, kind: str = "open_deal", name: str = "s1") -> Talk:
    return Talk(shelf or prepared(), "ana", kind=kind, name=name, flow_id="debrief", only=only)


def fact(talk: Talk, path: str):
    found = talk.shelf.record.fact(path)
    assert found is not None
    return found


def test_a_confirmed_guess_was_said_by_the_person_met():
    talk = debrief("payer")
    assert talk.asked == "payer confirm"
    assert talk.asking is not None
    assert talk.asking.options == ("confirmed", "changed", "refuted", "not_up")
    talk.taps("confirmed")
    held = fact(talk, "decision/whose")
    assert (held.value, held.level, held.said_by, held.quote) == ("p1", Level.SAID, "Marta Ruiz", None)
    assert isinstance(talk.latest.effects[-1], ShowMoved)


CONFIRMED = [
    ("yes", Level.SAID, "Marta Ruiz", None),
    ("confirmed", Level.SAID, "Marta Ruiz", None),
    ("1", Level.SAID, "Marta Ruiz", None),
    ("yes, she agreed in writing", Level.AGREED, "Marta Ruiz", "yes, she agreed in writing"),
    ("confirmed, we agreed on it together", Level.AGREED, "Marta Ruiz", "confirmed, we agreed on it together"),
    ("yes, Jens Holm said so", Level.SAID, "Jens Holm", "yes, Jens Holm said so"),
    ("yes but not in writing", Level.SAID, "Marta Ruiz", "yes but not in writing"),
]  # fmt: skip


@pytest.mark.parametrize("typed, level, by, quote", CONFIRMED, ids=[row[0] for row in CONFIRMED])
def test_how_a_confirmed_fact_is_known(typed, level, by, quote):
    talk = debrief("payer")
    talk.says(typed)
    held = fact(talk, "decision/whose")
    assert (held.value, held.level, held.said_by, held.quote) == ("p1", level, by, quote)


def test_nobody_known_to_have_been_met_makes_it_hearsay():
    shelf = Shelf()
    Talk(shelf, "ben", name="s0", only=("payer",)).says("marta ruiz, the COO")
    talk = debrief("payer", shelf=shelf)
    talk.taps("confirmed")
    assert (fact(talk, "decision/whose").level, fact(talk, "decision/whose").said_by) == (Level.HEARD, None)


REFUTED = [
    ("no", None),
    ("refuted", None),
    ("no, she said her boss signs", "no, she said her boss signs"),
    ("that's not true, purchasing does", "that's not true, purchasing does"),
]


@pytest.mark.parametrize("typed, quote", REFUTED, ids=[row[0] for row in REFUTED])
def test_what_was_refuted_is_not_known_and_stays_in_the_history(typed, quote):
    talk = debrief("payer")
    before = fact(talk, "decision/whose")
    talk.says(typed)
    held = fact(talk, "decision/whose")
    assert (held.state, held.value, held.level) == (State.UNKNOWN, None, None)
    assert (held.supersedes, held.quote, held.said_by) == (before.id, quote, "Marta Ruiz")
    assert talk.value("people/p1/part") == ()
    talk.says("back")
    assert fact(talk, "decision/whose") == before
    assert talk.asked == "payer confirm"


def test_a_refuted_number_is_no_number_of_theirs_any_more():
    talk = debrief("their_number")
    talk.says("no, nobody there looks at that")
    assert "m1" not in talk.shelf.record.items("metrics")
    assert fact(talk, "metrics/m1/name").quote == "no, nobody there looks at that"


CHANGED = [
    "changed: it's 1100 euros each now",
    "it's 1100 euros each",
    "no, 1100 euros each",
    "yes, but 1100 euros each",
]


@pytest.mark.parametrize("typed", CHANGED)
def test_a_new_value_typed_along_is_taken_at_once_and_counted_once(typed):
    talk = debrief("unit_worth")
    spent = talk.session.spent
    talk.says(typed)
    value = talk.value("metrics/m1/unit_worth")
    assert isinstance(value, Money)
    assert (str(value.low), value.per, value.currency) == ("1100", "piece", "EUR")
    assert fact(talk, "metrics/m1/unit_worth").said_by == "Marta Ruiz"
    assert talk.session.spent == spent + 1
    assert talk.session.status is Status.FINISHED


def test_changed_by_itself_asks_what_it_is_now():
    talk = debrief("unit_worth")
    talk.taps("changed")
    assert talk.asked == "unit_worth"
    talk.says("1100 euros each")
    held = fact(talk, "metrics/m1/unit_worth")
    assert (held.level, held.said_by) == (Level.SAID, "Marta Ruiz")
    assert talk.session.spent == 2


@pytest.mark.parametrize(
    "typed", ["didn't come up", "not discussed", "dunno", "4", "we did not talk about it"]
)
def test_what_did_not_come_up_stands_and_is_not_asked_again(typed):
    talk = debrief("payer")
    before = fact(talk, "decision/whose")
    talk.says(typed)
    assert fact(talk, "decision/whose") == before
    assert talk.session.status is Status.FINISHED


@pytest.mark.parametrize("typed", ["", "…", "\x00", "\u202e"])
def test_nothing_is_no_answer(typed):
    talk = debrief("payer")
    asked = talk.asking
    talk.says(typed)
    assert talk.asking == asked


def test_what_they_agreed_to_is_not_asked_again():
    shelf = prepared()
    first = debrief("payer", shelf=shelf)
    first.says("yes, agreed in writing")
    again = debrief("payer", shelf=shelf, name="s2")
    assert again.asking is None


def test_a_guess_that_they_confirm_is_not_put_into_their_mouth():
    shelf = Shelf()
    ben = Talk(shelf, "ben", name="s0", kind="first_talk", only=("contact", "guess"))
    ben.says("marta ruiz, the COO", "rush orders slip")
    talk = debrief("our_guess", shelf=shelf, kind="first_talk")
    assert talk.asked == "our_guess confirm"
    talk.taps("confirmed")
    assert (talk.value("problem/hypothesis"), fact(talk, "problem/hypothesis").level) == (
        "rush orders slip",
        Level.SAID,
    )
    assert talk.value("problem/said") is None


def test_a_number_is_confirmed_with_its_figures():
    talk = debrief("their_number")
    talk.taps("confirmed")
    levels = {
        leaf: fact(talk, f"metrics/m1/{leaf}").level for leaf in ("name", "baseline", "target", "by_when")
    }
    assert set(levels.values()) == {Level.SAID}
    assert fact(talk, "metrics/m1/unit_worth").level is Level.ASSUMED
    heard = next(each for each in talk.latest.effects if isinstance(each, Heard))
    assert len(heard.facts) == 4


def test_what_is_known_better_is_not_made_worse():
    shelf = prepared()
    debrief("payer", shelf=shelf, name="s9").taps("confirmed")
    talk = debrief("payer", shelf=shelf)
    talk.says("yes, i guess")
    assert fact(talk, "decision/whose").level is Level.SAID


def test_a_debrief_is_about_the_latest_meeting_or_makes_one():
    shelf = prepared()
    assert debrief("payer", shelf=shelf).session.bind == {"meeting": "v1"}
    assert debrief("payer", shelf=Shelf()).session.bind == {"meeting": "v1"}
    assert isinstance(debrief("learned").latest.effects[-1], Ask)


def test_what_they_said_in_the_meeting_was_said_by_the_person_met():
    talk = debrief("said")
    talk.says("rush orders kill the plan every friday")
    held = fact(talk, "problem/said")
    assert (held.level, held.said_by) == (Level.SAID, "Marta Ruiz")
    assert talk.asking is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("no, it's the planning that changes twice a day", "it's the planning that changes twice a day"),
        ("wrong, the real problem is the second shift", "the real problem is the second shift"),
        ("no, it's not a problem any more", None),
        ("no, she says that is sorted since summer", None),
    ],
)
def test_words_in_the_place_of_refuted_ones_are_the_new_ones(typed, value):
    shelf = Shelf()
    Talk(shelf, "ben", minutes=30, name="s0", only=("contact", "said")).says(
        "marta ruiz, the COO", "marta said rush orders slip"
    )
    talk = debrief("said", shelf=shelf)
    assert talk.asked == "said confirm"
    talk.says(typed)
    assert talk.value("problem/said") == value
