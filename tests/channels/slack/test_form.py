"""The form for a number: what it says is wrong, and the sentence it becomes, read by the talk as if typed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.base import Question
from bot.channels.markup import escape
from bot.channels.platform import Received
from bot.channels.slack.form import FIELDS, faults, form, sentence
from bot.channels.slack.incoming import Reader, Wanted, Wrong
from bot.channels.slack.outgoing import parts
from flows.answers.metrics import read_metric
from flows.answers.reading import Context
from prompts.render import Words
from tests.channels.slack.reading import BOT, CHANNEL, TEAM, USER, elements, posts, press

WORDS = Words("en_GB", escape)
READER = Reader(TEAM, BOT, WORDS)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def sent(**filled: str) -> Any:
    """What a form leads to, once it is sent."""
    view = form(f"{CHANNEL}:1.1", "ref234", WORDS)
    values = {name: {name: {"type": "plain_text_input", "value": filled.get(name)}} for name in FIELDS}
    payload = {
        "type": "view_submission",
        "team": {"id": TEAM},
        "user": {"id": USER, "team_id": TEAM},
        "view": {**view, "id": "V1", "state": {"values": values}},
    }
    return READER.read(payload, NOW)


@pytest.mark.parametrize(
    ("filled", "words"),
    [
        ({"name": "late orders"}, "late orders"),
        ({"name": "late orders", "now": "41", "unit": "a month"}, "late orders, 41 a month"),
        ({"name": "late orders", "target": "20"}, "late orders, to 20"),
        (
            {"name": "on-time delivery", "now": "81 %", "target": "95 %", "by_when": "by summer"},
            "on-time delivery, from 81 % to 95 % by summer",
        ),
    ],
)
def test_what_was_filled_in_becomes_a_sentence(filled: dict[str, str], words: str) -> None:
    assert sentence(filled) == words


def test_a_form_that_was_sent_is_an_answer_to_its_asking() -> None:
    found = sent(name="R&D <b>", now="4", target="2", unit="weeks", by_when="June")
    assert isinstance(found, Received)
    assert (found.text, found.answers) == ("R&D <b>, from 4 to 2 weeks by June", "ref234")
    assert (found.address.chat, found.event, found.sender) == (f"{CHANNEL}:1.1", "form:V1", USER)


def test_what_is_wrong_is_told_by_field() -> None:
    found = sent(now="loads", target="fewer", by_when="soon")
    assert isinstance(found, Wrong)
    assert set(found.faults) == {"name", "now", "target"}
    assert faults({"name": "late orders", "now": "about 41"}, WORDS) == {}


def test_a_form_is_offered_for_a_number_and_opened_by_its_button() -> None:
    question = Question("metrics/m1/name", "ref234", "metric", "Which number?")
    (post,) = posts(parts(question, WORDS))
    at = next(each for each in elements(post.blocks) if each[1]["action_id"] == "form")
    payload = {**press(post, *at, ""), "trigger_id": "t1"}
    assert READER.read(payload, NOW) == Wanted(f"{CHANNEL}:1780000001.000100", "ref234", "t1")


def test_the_form_holds_slacks_limits() -> None:
    view = form(f"{CHANNEL}:1.1", "ref234", WORDS)
    assert len(view["title"]["text"]) <= 24
    assert len(view["submit"]["text"]) <= 24
    assert len(view["private_metadata"]) <= 3000
    assert json.loads(view["private_metadata"]) == {"chat": f"{CHANNEL}:1.1", "ask": "ref234"}
    assert [block["block_id"] for block in view["blocks"]] == list(FIELDS)


@pytest.mark.parametrize(
    ("filled", "parts_read"),
    [
        (
            {"name": "late orders", "now": "41", "target": "20", "unit": "a month"},
            {"name", "baseline", "target"},
        ),
        ({"name": "late orders", "now": "41"}, {"name", "baseline"}),
        ({"name": "late orders", "target": "20", "by_when": "June"}, {"name", "target", "by_when"}),
        (
            {"name": "on-time delivery", "now": "81 %", "target": "95 %", "by_when": "summer"},
            {"name", "baseline", "target", "by_when"},
        ),
    ],
)
def test_the_talk_reads_the_sentence_as_a_number_with_its_figures(
    filled: dict[str, str], parts_read: set[str]
) -> None:
    reading = read_metric(sentence(filled), Context(NOW.date()))
    assert not reading.unsure
    assert parts_read <= set(reading.parts)
    assert str(reading.parts["name"]).casefold() == filled["name"]
