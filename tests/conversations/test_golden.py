"""Plays every golden dialogue and compares each line and the brief; and holds every dialogue to the rules of the voice.

`pytest tests/conversations --golden-update` (`make golden`) accepts what the bot says now.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from bot.app import App
from bot.channels.base import Document, Message, Question
from bot.channels.markup import plain
from bot.flowfiles import load_definitions
from flows.agenda import kind_of, limits_of
from flows.answers.text import is_dont_know
from flows.model import Question as Asks
from flows.places import Whose, is_private, pattern_of, place_of
from flows.record import Fact, Record, State, fold
from flows.session import Purpose
from prompts.render import catalogue
from tests.conversations import dialogue
from tests.conversations.dialogue import Asked, Played

MOST = {5: (9, 2), 15: (18, 4), 30: (30, 6)}
FLATTERY = re.compile(
    r"\b(great|excellent|perfect|awesome|fantastic|brilliant|wonderful|amazing|good (answer|point|question)|well done"
    r"|nicely|thank you|thanks|love (it|that)|impressive|you're right)\b",
    re.IGNORECASE,
)


@pytest.fixture(params=dialogue.names())
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def played(name: str, tmp_path, golden_update: bool) -> Iterator[Played]:
    data = dialogue.read(name)
    found = dialogue.play(data, tmp_path)
    if golden_update:
        dialogue.write(name, dialogue.updated(data, found))
        dialogue.brief_file(name).write_text(found.last.brief(), "utf-8")
    yield found
    found.office.close()


def test_a_dialogue_goes_as_written(name: str, played: Played) -> None:
    written = [turn.get("bot") for turn in dialogue.read(name)["turns"]]
    assert [None if said is None else said + "\n" for said in played.said] == written
    assert played.last.brief() == dialogue.brief_file(name).read_text("utf-8")
    rules(played)


def rules(played: Played) -> None:
    """What holds in every dialogue, whatever is said."""
    within_the_time(played)
    short_questions(played)
    our_manners(played)
    letter_for_letter(played)
    for seller in played.sellers.values():
        if seller.turns:
            assert seller.record() == fold(seller.facts())
    unknowns_in_the_brief(played)


def within_the_time(played: Played) -> None:
    for seller, session in played.sessions():
        asked = [each for each in played.asked.get(session.id, []) if _counts(each)]
        flow = load_definitions()[session.flow]
        if session.minutes == 0 and flow.setup:
            continue
        limits = limits_of(flow, session)
        most, pushes = MOST.get(session.minutes, (limits.messages, limits.push_backs))
        pushed = [each for each in asked if each.asking.purpose is Purpose.PUSH_BACK]
        assert len(asked) <= most, f"{seller.name} was asked {[each.text for each in asked]}"
        assert len(pushed) <= pushes


def _counts(each: Asked) -> bool:
    """Does it wait for an answer of the plan's, neither set-up nor brought about by the seller?"""
    if each.stage == "setup" or each.asking.hold.get("changing") or each.asking.hold.get("cost") == 0:
        return False
    return each.asking.purpose not in (Purpose.UNSURE, Purpose.WHICH_CHANGE, Purpose.EDIT_DRAFT)


def short_questions(played: Played) -> None:
    for asked in (each for found in played.asked.values() for each in found):
        line = plain(asked.text.rsplit("\n", 1)[-1])
        for words in sorted((text for _, text in played.spoken), key=len, reverse=True):
            line = line.replace(words, "…")
        hint = next((catalogue()[key] for key in _hints(asked.asking.question) if key in catalogue()), "")
        assert len(hint.split()) <= 15
        assert len(line.removesuffix(plain(hint)).split()) <= 25, line


def _hints(question: str) -> list[str]:
    return [f"{flow}.{question}.hint" for flow in load_definitions()]


def our_manners(played: Played) -> None:
    typed = " ".join(text for _, text in played.spoken)
    for seller in played.sellers.values():
        for text in _texts(played, seller.name):
            assert "!" not in text or "!" in typed, text
            for found in FLATTERY.finditer(text):
                assert found[0].casefold() in typed.casefold(), text


def _texts(played: Played, name: str) -> Iterator[str]:
    for turn in played.sellers[name].turns:
        for each in turn.outgoing:
            if isinstance(each, Message | Question):
                yield "\n".join(line for line in plain(each.text).splitlines() if "for the time" not in line)
            elif isinstance(each, Document):
                yield each.text.split("**Opening**")[0].split("**Proposition**")[0]


def letter_for_letter(played: Played) -> None:
    for name, seller in played.sellers.items():
        if not seller.turns:
            continue
        exported = json.loads(seller.export("json"))
        answers = [turn["answer"] for session in exported["sessions"] for turn in session["turns"]]
        typed = [text for who, text in played.spoken if who == name]
        kept_back = [text for who, text in played.private if who == name]
        for each in kept_back:
            typed.remove(each)
            assert is_dont_know(each) or each not in seller.export("json") + seller.export("md")
        assert [each for each in answers if isinstance(each, str)] == typed
        by_turn = {(s["id"], t["turn"]): t["answer"] for s in exported["sessions"] for t in s["turns"]}
        for fact in exported["facts"]:
            mine = by_turn.get((fact["session"], fact["turn"]))
            assert (
                fact["typed"] == (mine if isinstance(mine, str) else None) or fact["recorded_by_name"] != name
            )


def unknowns_in_the_brief(played: Played) -> None:
    seller = played.last
    record, session = seller.record(), seller.session()
    flow = load_definitions()[session.flow]
    if flow.id != "prep":
        return
    if flow.ends_when is not None and flow.ends_when.holds(record, session.bind):
        return
    planned = [flow.questions[each.question] for each in flow.plans.get(kind_of(record, session), ())]
    brief = seller.brief()
    for fact in record.held.values():
        if fact.state is State.UNKNOWN and fact.session == session.id and not _nobodys(fact):
            question = next((each for each in planned if _fills(each, fact)), None)
            if question is not None:
                words = _in_brief(played.office.app, question, fact, record)
                assert brief.count(words) == 1, (
                    f"{fact.path}: {words!r} stands {brief.count(words)} times in\n{brief}"
                )


def _nobodys(fact: Fact) -> bool:
    """Is not knowing it of no use to anybody: the seller's own, and what only sorts what is known?"""
    return is_private(fact.path) or fact.path.endswith(("/help_wanted", "/kind"))


def _fills(question: Asks, fact: Fact) -> bool:
    bare = re.sub(r"\{\w+\}", "x", question.place)
    return pattern_of(fact.path) == pattern_of(bare)


def _in_brief(app: App, question: Asks, fact: Fact, record: Record) -> str:
    """The words in which something not known stands in a brief: a question to them, or what it is called."""
    from bot.naming import is_wanted, place_label

    key = f"prep.{question.id}.to_ask"
    if place_of(fact.path).whose is not Whose.THEIRS or not app.words.has(key):
        return place_label(app.words, fact.path, record)
    collection, *rest = fact.path.split("/")
    item = record.text(f"effects/{rest[0]}/metric") if collection == "effects" else rest[0]
    metric = record.text(f"metrics/{item}/name") if collection in ("metrics", "effects") else ""
    wanted = is_wanted(record, {"metric": item})
    return str(
        app.words.text(key, who="", has_name=False, metric=metric or "that number", account="", wanted=wanted)
    )
