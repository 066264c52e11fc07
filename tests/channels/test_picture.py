"""The balance as a picture: made where a chat asks for it, kept with its turn, posted as a file with its caption."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.base import Document, Incoming, Picture, Start, as_data, from_data
from bot.channels.slack.outgoing import File, parts
from bot.channels.telegram.outgoing import payloads
from bot.standing import kept
from bot.turns import Chat
from prompts.render import Words
from storage.base import Place
from tests.conversations import dialogue

PICTURE = Picture("balance.png", "Tide \\& Sons: both sides, a year", b"\x89PNG\x00\xff")
PLACE = Place("telegram", "1", "1001")
NOW = datetime(2026, 11, 24, tzinfo=UTC)
BARS = "```"


@pytest.fixture
def played(tmp_path: Path) -> Iterator[dialogue.Played]:
    played = dialogue.play(dialogue.read("giveaway_deal"), tmp_path)
    with closing(played.office):
        yield played


def in_a_chat(played: dialogue.Played) -> Chat:
    who = played.last.who
    return Chat(
        played.office.app.ground(),
        who,
        PLACE,
        keep=lambda standing: kept(standing, PLACE, "chat1", who.person, 0),
    )


def test_a_picture_is_kept_as_json_and_comes_back():
    assert from_data(json.loads(json.dumps(as_data(PICTURE)))) == PICTURE


def test_it_is_a_file_in_slack_and_a_photo_in_telegram():
    words = Words("en_GB", str)
    assert parts(PICTURE, words) == [File("balance.png", "Tide & Sons: both sides, a year", PICTURE.data)]
    (call,) = payloads(PICTURE, lambda key, **data: key)
    assert (call.method, call.file) == ("sendPhoto", ("balance.png", PICTURE.data))
    assert call.parameters["caption"] == "Tide & Sons: both sides, a year"


def test_a_talk_in_a_chat_shows_it_in_the_place_of_the_bars(played: dialogue.Played):
    app, seller = played.office.app, played.last
    chat = in_a_chat(played)
    chat.open(Start(seller.account().name, "prep", 5, "open_deal", new=True))
    picture, paper, *_ = chat.take(Incoming("e1", NOW, text="balance")).outgoing
    assert isinstance(picture, Picture)
    assert picture.data.startswith(b"\x89PNG")
    assert isinstance(paper, Document)
    assert BARS not in paper.text
    assert "Both sides" in paper.text
    exported = app.export(seller.who, seller.account().name, "json")
    assert '"type": "picture"' in exported
    assert json.dumps(as_data(picture)["data"]) not in exported
    assert "balance.png" in app.export(seller.who, seller.account().name, "md")


def test_so_does_the_command_and_a_terminal_keeps_its_bars(played: dialogue.Played):
    app, seller = played.office.app, played.last
    answer = app.orders().answer(seller.who, "balance", seller.account().name)
    assert not isinstance(answer, Start)
    assert answer is not None
    assert [type(each) for each in answer] == [Picture, Document]
    assert BARS in app.balance(seller.who, seller.account().name)


def test_where_there_is_nothing_to_draw_there_is_none(played: dialogue.Played):
    chat = in_a_chat(played)
    chat.open(Start("Other Ltd", "prep", 5, "first_talk"))
    (first, *_) = chat.take(Incoming("e1", NOW, text="balance")).outgoing
    assert isinstance(first, Document)
