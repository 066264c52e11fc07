"""What leaves the house: the JSON export field by field, the transcript letter for letter, nothing private in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.channels.markup import plain
from bot.transcripts.as_json import account_data
from bot.transcripts.as_markdown import account_markdown
from bot.transcripts.brief import Page, table_text
from bot.transcripts.registry import FORMATS
from flows.places import PLACES, is_private
from flows.record import Fact, State
from prompts.render import catalogue
from storage.base import NoSuchAccount, Turn
from tests.support.driving import Office, Seller


def test_every_part_of_an_account_has_a_title_in_the_transcript():
    parts = {place.pattern.split("/")[0] for place in PLACES} - {
        "seller"
    }  # theirs alone, and in no transcript
    assert [part for part in sorted(parts) if f"transcript.groups.{part}" not in catalogue()] == []


FACT = {
    "id",
    "account",
    "path",
    "value",
    "state",
    "level",
    "quote",
    "said_by",
    "said_at",
    "recorded_by",
    "recorded_by_name",
    "recorded_at",
    "session",
    "turn",
    "supersedes",
    "typed",
}
NASTY = {
    "markup": "# **no** _heading_ [x](http://y) `code` <b>bold</b> | a | {{ account }} {% if %}",
    "quotes": '> "quoted" \\ back\\slash \\*',
    "list": "1. one\n- two\n\n\n# three",
    "right to left": "\u202eabc\u202c עברית",
    "nul": "before\x00after\x07",
    "surrogate": "half \ud83d a smile",
    "emoji": "👩‍🏭 it slips 🙃",
    "line ends": "a\r\nb\u2028c\u0085d",
    "long": "it slips every week. " * 476 + "end",
}


@pytest.fixture
def ana(tmp_path) -> Iterator[Seller]:
    office = Office(tmp_path)
    seller = office.seller("Ana")
    seller.opens("Acme & Söhne", minutes=5, kind="open_deal")
    yield seller
    office.close()


def exported(seller: Seller) -> dict[str, Any]:
    data = json.loads(seller.export("json"))
    assert isinstance(data, dict)
    return data


def test_the_json_export_has_the_shape_that_is_promised(ana):
    ana.says("marta ruiz, COO")
    ana.says("she said 'rush orders slip'")
    data = exported(ana)
    assert list(data) == ["schema", "account", "record", "facts", "sessions"]
    assert data["schema"] == 1
    assert data["account"]["name"] == "Acme & Söhne"
    assert data["account"]["id"] == ana.account().id
    for fact in data["facts"]:
        assert set(fact) == FACT
    (session,) = data["sessions"]
    assert {"id", "person", "flow", "minutes", "status", "turns"} <= set(session)
    assert [turn["turn"] for turn in session["turns"]] == [0, 1, 2]
    for turn in session["turns"]:
        assert {"who", "at", "channel", "question", "answer", "replies"} <= set(turn)
    assert [turn["question"] for turn in session["turns"]] == [None, "payer", "said"]
    assert [turn["answer"] for turn in session["turns"]] == [
        None,
        "marta ruiz, COO",
        "she said 'rush orders slip'",
    ]
    assert {turn["who"] for turn in session["turns"]} == {"Ana"}


def test_a_fact_carries_the_words_of_its_turn_and_who_said_them(ana):
    ana.says("marta ruiz, COO")
    ana.says("marta told me on the phone: rush orders slip")
    said = next(fact for fact in exported(ana)["facts"] if fact["path"] == "problem/said")
    assert said["typed"] == "marta told me on the phone: rush orders slip"
    assert said["said_by"] == "Marta Ruiz"
    assert said["level"] == 2
    assert (said["recorded_by"], said["recorded_by_name"]) == (ana.who.person, "Ana")
    assert (said["state"], said["turn"]) == ("known", 2)


def test_the_record_in_the_export_is_what_the_facts_amount_to(ana):
    for text in (
        "marta ruiz, COO",
        "rush orders slip",
        "my guess",
        "otd 81 now, wants 95",
        "back",
        "scrap 4 %",
    ):
        ana.says(text)
    data = exported(ana)
    (metric,) = data["record"]["metrics"]
    assert metric["name"]["value"] == "scrap"
    by_id = {fact["id"]: fact for fact in data["facts"]}
    assert by_id[metric["name"]["fact"]]["value"] == "scrap"
    assert any(fact["state"] == "withdrawn" for fact in data["facts"])


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_what_was_typed_is_exported_letter_for_letter(ana, text):
    ana.says("marta ruiz, COO")
    ana.says(text)
    data = exported(ana)
    assert data["sessions"][0]["turns"][2]["answer"] == text
    assert ana.export("json").isascii()
    typed = [fact["typed"] for fact in data["facts"] if fact["turn"] == 2]
    assert set(typed) <= {text}


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_what_was_typed_stands_in_the_transcript_letter_for_letter(ana, text):
    ana.says("marta ruiz, COO")
    ana.says(text)
    found = _quoted(ana.export("md"))
    assert text.replace("\r\n", "\n") in [each.replace("\r\n", "\n") for each in found]


def _quoted(markdown: str) -> list[str]:
    """The block quotations of a document, read back as plain text."""
    found: list[list[str]] = [[]]
    for line in markdown.split("\n"):
        if line.startswith(">"):
            found[-1].append(line[1:].removeprefix(" "))
        elif found[-1]:
            found.append([])
    return [plain("\n".join(lines)) for lines in found]


def test_a_typed_text_makes_no_heading_of_its_own(ana):
    ana.says("# Board\n## Secret")
    headings = [line for line in ana.export("md").split("\n") if line.startswith("#")]
    assert not [line for line in headings if "Board" in line or "Secret" in line]


def test_what_changed_stands_with_its_day_and_who_changed_it(ana):
    for text in ("marta ruiz, COO", "rush orders slip", "marta", "late orders 41 now", "marta"):
        ana.says(text)
    ana.office.pass_time(timedelta(days=2))
    ana.says("change the baseline to 38")
    lines = [line.strip(" -") for line in ana.export("md").split("\n")]
    assert "41 until 26 Nov 2026, changed by Ana" in lines
    ana.says("back")
    lines = [line.strip(" -") for line in ana.export("md").split("\n")]
    assert "38 until 26 Nov 2026, taken back by Ana" in lines


def test_what_is_about_the_seller_is_in_no_export(ana):
    ana.says("marta ruiz, COO")
    story = ana.office.app.story(ana.who, "acme & söhne")
    secret = "afraid to lose the bonus"
    fear = Fact(
        id=99,
        account=story.account.id,
        path="seller/u1/fear",
        value=secret,
        state=State.KNOWN,
        level=None,
        recorded_by=ana.who.person,
        recorded_at=story.now,
        session=story.sessions[0].id,
        turn=9,
    )
    turn = Turn(
        session=story.sessions[0].id,
        turn=9,
        person=ana.who.person,
        at=story.now,
        channel="terminal",
        event="e9",
        question="fear",
        text=secret,
        chosen=(),
        replies=(),
        flow_version="1",
        private=True,
    )
    turns = {key: [*each, turn] for key, each in story.turns.items()}
    private = replace(story, facts=[*story.facts, fear], record=story.record.apply([fear]), turns=turns)
    assert secret not in json.dumps(account_data(private))
    assert "fear" not in json.dumps(account_data(private)["record"])
    assert secret not in account_markdown(ana.office.app.words, private)


def test_only_the_first_part_of_a_brief_is_to_be_passed_on(ana):
    for text in ("marta ruiz, COO", "rush orders slip", "marta"):
        ana.says(text)
    page = Page(load("prep"), ana.record(), ana.session(), "Acme", ana.office.now)
    part = table_text(ana.office.app.words, page)
    assert "rush orders slip" in part
    assert "For you only" not in part
    assert "What decides" not in part


def load(name: str):
    from bot.flowfiles import load_definitions

    return load_definitions()[name]


def test_an_account_of_somebody_else_does_not_exist(ana):
    ben = ana.office.seller("Ben")
    for form in FORMATS:
        with pytest.raises(NoSuchAccount):
            ana.office.app.export(ben.who, "Acme & Söhne", form)
        with pytest.raises(NoSuchAccount):
            ana.office.app.paper(ben.who, "Acme & Söhne", form)


def test_every_group_of_what_is_told_has_a_title():
    told = {place.pattern.split("/")[0] for place in PLACES if not is_private(place.pattern)}
    assert {group for group in told if f"transcript.groups.{group}" not in catalogue()} == set()
