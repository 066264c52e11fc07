"""The shortcut on a message: its words in a form, and once in the record, by whom and when, letter for letter."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.markup import escape, plain
from bot.channels.platform import Received
from bot.channels.slack.escaping import escape as entities
from bot.channels.slack.incoming import Kept, Reader, Wrong
from bot.channels.slack.outgoing import Post
from bot.channels.slack.quoting import Found, quote_form
from flows.quoting import PLACES
from prompts.render import Words
from tests.channels.slack.conftest import running
from tests.channels.slack.fake import FakeSlack, refused
from tests.channels.slack.reading import BOT, TEAM, USER
from tests.channels.slack.test_outgoing import nothing_live
from tests.channels.slack.test_service import Person, served

WORDS = Words("en_GB", escape)
READER = Reader(TEAM, BOT, WORDS)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SAID = "changeovers eat 2 hrs a day & rush <orders> *slip* `x` 👩‍👩‍👧\n  and <!channel> says so \n"
FIELDS = ("account", "place", "who", "day", "words")
ACCOUNTS = [("a1", "Acme & <Co>"), ("a2", "Contoso")]


def shortcut(text: str = entities(SAID), writer: str = "U9", **more: Any) -> dict[str, Any]:
    """What Slack sends when somebody takes the shortcut on a message."""
    return {
        "type": "message_action",
        "callback_id": "quote",
        "trigger_id": "t1",
        "team": {"id": TEAM},
        "user": {"id": USER, "team_id": TEAM},
        "channel": {"id": "C1"},
        "message": {"type": "message", "text": text, "user": writer, "ts": "1795424400.000100", **more},
    }


def submitted(view: str = "V1", **filled: Any) -> dict[str, Any]:
    """What Slack sends when the form is sent."""
    usual = {"account": "a1", "place": "problem/said", "who": "Marta Ruiz", "day": "2026-11-23"}
    filled = {**usual, "words": SAID, **filled}
    states = {
        name: {"selected_option": {"value": value} if value else None}
        if name in ("account", "place")
        else {"selected_date" if name == "day" else "value": value}
        for name, value in filled.items()
    }
    values = {name: {name: state} for name, state in states.items()}
    return {
        "type": "view_submission",
        "team": {"id": TEAM},
        "user": {"id": USER, "team_id": TEAM},
        "view": {"id": view, "type": "modal", "callback_id": "quote", "state": {"values": values}},
    }


def element(view: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A field of a form."""
    return next(block["element"] for block in view["blocks"] if block["block_id"] == name)


def test_a_message_gives_its_words_its_writer_and_its_time() -> None:
    found = READER.read(shortcut(), NOW)
    when = datetime.fromtimestamp(1795424400.0001, UTC)
    assert found == Kept(USER, entities(SAID), "U9", True, when, "t1")


@pytest.mark.parametrize("more", [{"writer": USER}, {"writer": BOT}, {"bot_id": "B1"}])
def test_what_the_seller_or_a_bot_wrote_names_nobody(more: dict[str, Any]) -> None:
    found = READER.read(shortcut(**more), NOW)
    assert isinstance(found, Kept)
    assert (found.writer, found.by_id) == ("", False)


def test_of_a_message_passed_on_the_words_and_the_name_are_those_of_the_first() -> None:
    first = {"text": "orders &amp; slips", "author_name": "Marta", "ts": "1795000000.000100"}
    found = READER.read(shortcut(" ", attachments=[first]), NOW)
    assert found == Kept(
        USER, "orders &amp; slips", "Marta", False, datetime.fromtimestamp(1795000000.0001, UTC), "t1"
    )


def test_the_form_holds_the_words_as_plain_text_within_slacks_limits() -> None:
    view = quote_form(Found(SAID, "Marta", NOW.date()), ACCOUNTS * 80, WORDS)
    assert element(view, "words")["initial_value"] == SAID
    assert element(view, "who")["initial_value"] == "Marta"
    assert element(view, "day")["initial_date"] == "2026-11-24"
    assert len(element(view, "account")["options"]) == 100
    assert "initial_option" not in element(view, "account")
    assert [each["value"] for each in element(view, "place")["options"]] == list(PLACES)
    assert len(view["title"]["text"]) <= 24
    assert "mrkdwn" not in json.dumps(view)


def test_what_is_longer_than_a_field_is_cut_and_said_to_be() -> None:
    view = quote_form(Found("A word. " * 500, "", NOW.date()), ACCOUNTS[:1], WORDS)
    field = view["blocks"][-1]
    assert len(field["element"]["initial_value"]) <= 3000
    assert field["hint"]["text"] == WORDS.plain("slack.quote.cut")
    assert "initial_value" not in element(view, "who")
    assert element(view, "account")["initial_option"]["value"] == "a1"


def test_a_form_that_was_sent_is_kept_with_its_words_as_they_are() -> None:
    found = READER.read(submitted(), NOW)
    assert isinstance(found, Received)
    quote = {"account": "a1", "place": "problem/said", "said_by": "Marta Ruiz", "said_at": "2026-11-23"}
    assert (found.event, found.address.chat, found.text, found.more) == (
        "form:V1",
        USER,
        SAID,
        {"quote": quote},
    )


@pytest.mark.parametrize(
    ("filled", "fields"),
    [
        ({"words": " \n"}, {"words"}),
        (
            {"account": None, "place": None, "who": None, "day": None, "words": None},
            {*["account", "place", "who", "day", "words"]},
        ),
        ({"place": "seller/ana/fear"}, {"place"}),
        ({"day": "2026-11-26"}, {"day"}),
        ({"who": "  "}, {"who"}),
    ],
)
def test_what_is_wrong_is_told_by_field(filled: dict[str, Any], fields: set[str]) -> None:
    found = READER.read(submitted(**filled), NOW)
    assert isinstance(found, Wrong)
    assert set(found.faults) == fields


def test_who_is_mentioned_is_named_as_readers_see_them(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            slack.members["U9"] = {"real_name": "Marta <R|uiz> & Co"}
            slack.members["U8"] = {"real_name": ""}
            await ana.orders("prep Acme 15", posts=2)
            view = await opened(ana, text="ask <@U9> or <@U8|jo>, <!here> &amp; &lt;@U9&gt;")
            assert element(view, "words")["initial_value"] == "ask @Marta Ruiz & Co or @jo, @here & <@U9>"

    asyncio.run(run())


async def opened(ana: Person, **more: Any) -> Mapping[str, Any]:
    """Takes the shortcut; the form that came."""
    before = len(ana.slack.bodies("views.open"))
    assert await ana.slack.send(shortcut(**more), "interactive") == {}
    await ana.slack.until(lambda: len(ana.slack.bodies("views.open")) > before)
    view: Mapping[str, Any] = ana.slack.bodies("views.open")[-1]["view"]
    return view


def told(ana: Person) -> list[dict[str, Any]]:
    """The quotes in the record, as the JSON export has them."""
    data = json.loads(ana.app.export(ana.who, "Acme", "json"))
    return [each for each in data["facts"] if each["quote"]]


def test_from_the_message_to_the_record_and_the_papers(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            slack.members["U9"] = {"real_name": "Marta Ruiz"}
            view = await opened(ana)
            assert [block["type"] for block in view["blocks"]] == ["section"]  # no account yet
            await ana.orders("prep Acme 15", posts=2)
            asked = await ana.taps("First talk")
            view = await opened(ana)
            assert element(view, "who")["initial_value"] == "Marta Ruiz"
            account = element(view, "account")["options"][0]["value"]
            wrong = await slack.send(submitted(account=account, who=""), "interactive")
            assert list(wrong["errors"]) == ["who"]
            before = len(ana.said())
            sent = [slack.send(submitted(account=account), "interactive") for _ in range(4)]
            assert await asyncio.gather(*sent) == [{}] * 4
            (line,) = await ana.then(before + 1)
            assert line.startswith('Acme, the problem as they put it: "changeovers eat 2 hrs')
            post = ana.said()[-1]
            assert post["channel"] == USER
            nothing_live(Post(post["text"], tuple(post["blocks"])))
            assert await slack.send(submitted("V2", account=account), "interactive") == {}
            assert "stands there already" in (await ana.then(before + 2))[0]
            (fact,) = told(ana)
            assert (fact["path"], fact["value"], fact["quote"], fact["typed"]) == (
                "problem/said",
                SAID,
                SAID,
                SAID,
            )
            assert (fact["level"], fact["said_by"], fact["said_at"]) == (2, "Marta Ruiz", "2026-11-23")
            paper = ana.app.export(ana.who, "Acme", "md")
            assert " ".join(SAID.split()) in " ".join(plain(paper).split())
            said = await ana.says("why")
            assert said[-1] == asked[-1]  # the talk in its thread is where it was

    asyncio.run(run())


def test_a_door_that_closed_is_told_and_an_account_that_is_gone_too(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            await ana.orders("prep Acme 15", posts=2)
            slack.answers["views.open"].append(refused("expired_trigger_id"))
            before = len(ana.said())
            assert await slack.send(shortcut(), "interactive") == {}
            assert (await ana.then(before + 1))[0].startswith("Slack did not wait for the form")
            assert ana.said()[-1]["channel"] == USER
            assert await slack.send(submitted(account="forged"), "interactive") == {}
            assert (await ana.then(before + 2))[0].startswith("That account is no longer there")
            assert told(ana) == []

    asyncio.run(run())


def test_what_cannot_be_kept_keeps_the_form_open_and_adds_once(tmp_path: Path) -> None:
    async def run() -> None:
        async with running() as now:
            now.kept.fails = 1
            assert await now.slack.send(submitted(), "interactive", patience=0.5) is None
            for _ in range(3):
                assert await now.slack.send(submitted(), "interactive") == {}
            assert now.kept.texts == [SAID]

    asyncio.run(run())
