"""What Slack sends, read: by table, and total whatever comes."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Message, as_data, from_data
from bot.channels.markup import escape
from bot.channels.platform import Received
from bot.channels.slack.escaping import escape as entities
from bot.channels.slack.escaping import typed
from bot.channels.slack.incoming import Called, Looked, Reader, Tapped
from bot.channels.slack.threads import Command, begun, opens, ordered, received_of
from prompts.render import Words
from tests.channels.slack.reading import BOT, CHANNEL, TEAM, USER, message

WORDS = Words("en_GB", escape)
READER = Reader(TEAM, BOT, WORDS)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
THREAD = {"thread_ts": "1780000001.000100"}


def read(payload: dict[str, Any]) -> Any:
    return READER.read(payload, NOW)


def said(received: Received) -> str:
    (body,) = received.more["said"]
    outgoing = from_data(body)
    assert isinstance(outgoing, Message)
    return outgoing.text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("R &amp; D &lt;b&gt;", "R & D <b>"),
        (
            "<https://a.example/x|a.example/x> and <https://b.example>",
            "a.example/x and https://b.example",
        ),
        ("<https://a.example/x|the page>", "the page (https://a.example/x)"),
        ("<mailto:m@a.example|m@a.example>", "m@a.example"),
        ("<@U123> <@U123|marta> <#C1|sales> <!channel> <!here|here>", "@U123 @marta #sales @channel @here"),
        ("<!subteam^S1|@ops> <!date^17^{date}|Monday>", "@ops Monday"),
        ("a < b > c", "a < b > c"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_what_was_typed(text: str, seen: str) -> None:
    assert typed(text) == seen


@given(st.text())
def test_any_text_comes_back_as_it_was_typed(text: str) -> None:
    assert typed(entities(text)) == text


def test_a_message_outside_any_thread_begins_one() -> None:
    found = read(message("hello &amp; good morning"))
    assert found.address.chat == f"{CHANNEL}:1780000003.000300"
    assert (found.text, found.sender, found.event) == (
        "hello & good morning",
        USER,
        f"msg:{CHANNEL}:1780000003.000300",
    )
    assert found.at == datetime.fromtimestamp(1780000003.0003, UTC)


@pytest.mark.parametrize("text", ["review by the board", "brief Marta on Friday", "prep work, mostly"])
def test_inside_a_thread_a_sentence_may_be_a_command_and_stays_a_text(text: str) -> None:
    found = read(message(text, **THREAD))
    assert (found.text, found.start, "order" in found.more) == (text, None, False)
    assert found.more["perhaps"] == text.split(maxsplit=1)[1]


@pytest.mark.parametrize("text", ["help", "brief", "stop", "review", "prep", "back"])
def test_inside_a_thread_the_talk_takes_its_own_words(text: str) -> None:
    assert dict(read(message(text, **THREAD)).more) == {}


@pytest.mark.parametrize(
    ("text", "more", "order"),
    [
        ("accounts", THREAD, {"name": "accounts", "about": ""}),
        ("Export", THREAD, {"name": "export", "about": ""}),
        ("/brief Acme", THREAD, {"name": "brief", "about": "Acme"}),
        ("equipoise brief Acme", THREAD, {"name": "brief", "about": "Acme"}),
        ("equipoise", THREAD, {"name": "now", "about": ""}),
        ("equipoise dance", THREAD, {"name": "help", "about": ""}),
        ("brief Acme", {}, {"name": "brief", "about": "Acme"}),
        ("help", {}, {"name": "help", "about": ""}),
    ],
)
def test_orders_in_words(text: str, more: dict[str, str], order: dict[str, str]) -> None:
    assert read(message(text, **more)).more == {"order": order}


@pytest.mark.parametrize(("text", "more"), [("prep Acme 15", {}), ("equipoise prep Acme 15", THREAD)])
def test_a_talk_in_words(text: str, more: dict[str, str]) -> None:
    found = read(message(text, **more))
    assert (found.start.account, found.start.minutes, found.text) == ("Acme", 15, text)


@pytest.mark.parametrize(
    "more",
    [
        {"bot_id": "B1"},
        {"user": BOT},
        {"subtype": "bot_message"},
        {"subtype": "channel_join"},
        {"subtype": "something_new"},
        {"channel_type": "channel"},
        {"channel_type": "mpim"},
    ],
)
def test_what_is_not_for_us_is_nothing(more: dict[str, str]) -> None:
    assert read(message("hello", **more)) is None


@pytest.mark.parametrize("text", ["", "  "])
def test_a_file_instead_of_text_gets_a_sentence(text: str) -> None:
    assert "only read text" in said(read(message(text, subtype="file_share", files=[{"id": "F1"}], **THREAD)))


def test_a_file_beside_a_text_is_passed_over() -> None:
    assert read(message("see here", subtype="file_share", files=[{"id": "F1"}])).text == "see here"


def edit(before: str, after: str, **more: Any) -> dict[str, Any]:
    ts = "1780000003.000300"
    now = {
        "user": USER,
        "text": after,
        "ts": ts,
        "edited": {"user": USER, "ts": "1780000004.0"},
        **THREAD,
        **more,
    }
    inner = {"subtype": "message_changed", "message": now, "previous_message": {"text": before, "ts": ts}}
    return message("", ts="1780000004.000400", **inner)


def test_an_edit_says_which_message_it_is_of() -> None:
    found = read(edit("81 %", "85 &amp; more"))
    assert found.more["edit_of"] == read(message("81 %", **THREAD)).event
    assert found.text == "85 & more"
    assert found.address == read(message("81 %", **THREAD)).address


@pytest.mark.parametrize(
    "payload", [edit("same", "same"), edit("a", "b", bot_id="B1"), edit("a", "b", edited=None)], ids=range(3)
)
def test_a_preview_or_our_own_edit_is_nothing(payload: dict[str, Any]) -> None:
    assert read(payload) is None


def test_a_deletion_gets_a_sentence_and_ours_none() -> None:
    gone = {"subtype": "message_deleted", "deleted_ts": "1.2"}
    before = {"user": USER, "ts": "1780000003.000300", **THREAD}
    assert "stands" in said(read(message("", previous_message=before, **gone)))
    assert read(message("", previous_message={**before, "bot_id": "B1"}, **gone)) is None


def test_a_message_made_empty_is_not_called_deleted() -> None:
    now = {"user": USER, "ts": "1780000003.000300", "text": " ", "edited": {}, **THREAD}
    found = read(
        message("", subtype="message_changed", message={**now, "edited": {"ts": "1"}}, previous_message={})
    )
    assert "took the words out" in said(found)
    assert "deleted" not in said(found)


def test_signals() -> None:
    mention = {"type": "app_mention", "user": USER, "channel": "C1", "ts": "1.1"}
    opened = {"type": "app_home_opened", "user": USER, "tab": "home"}
    body = {"type": "event_callback", "team_id": TEAM, "event_id": "Ev1"}
    assert read({**body, "event": mention}) == Called(USER, "C1", None)
    assert read({**body, "event": opened}) == Looked(USER)
    assert read({**body, "event": {**opened, "tab": "messages"}}) is None


def command(text: str, channel: str = CHANNEL) -> Any:
    body = {"command": "/equipoise", "text": text, "team_id": TEAM, "user_id": USER, "channel_id": channel}
    return read({**body, "trigger_id": "1.2.3"})


@pytest.mark.parametrize("form", [lambda text: text, entities], ids=["raw", "escaped"])
def test_a_command_reads_the_same_in_both_forms_that_slack_may_send(form: Any) -> None:
    assert command(form("prep R & D <b> 5")).words == "prep R & D <b> 5"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("", "now"),
        ("prep Acme 15", "prep"),
        ("brief Acme", "brief"),
        ("what now", "help"),
        ("help", "help"),
    ],
)
def test_what_a_command_orders(words: str, name: str) -> None:
    assert ordered(command(words)).name == name


def test_an_order_is_answered_in_the_persons_messages() -> None:
    found = received_of(command("brief Acme", "C1"), WORDS)
    assert (found.address.chat, found.more) == (USER, {"order": {"name": "brief", "about": "Acme"}})
    assert not command("brief Acme", "C1").private


@pytest.mark.parametrize("words", ["prep Acme 15", "debrief R & D", "critique", "resume", "", "review Acme"])
def test_a_talk_by_command_begins_with_a_thread_and_goes_on_in_it(words: str) -> None:
    kept = received_of(command(words), WORDS)
    assert (kept.address.chat, kept.start) == (USER, None)
    opening = opens(from_data(kept.more["said"][0]))
    assert opening is not None
    found = begun(opening, CHANNEL, "9.9")
    assert found.address.chat == f"{CHANNEL}:9.9"
    assert (found.event, found.sender, found.at) == (f"{kept.event}#thread", USER, NOW)
    wanted = ordered(command(words))
    assert (found.start, found.more) == (wanted.start, wanted.data())
    assert opens(from_data(as_data(Message("hi")))) is None


def test_buttons_of_the_home_page_are_commands() -> None:
    action = {"type": "button", "action_id": "home:0:prep", "value": "prep Acme", "action_ts": "5.5"}
    view = {"container": {"type": "view", "view_id": "V1"}, "actions": [action], "type": "block_actions"}
    found = read({**view, "team": {"id": TEAM}, "user": {"id": USER}})
    assert isinstance(found, Command)
    assert (found.words, found.event, found.private) == ("prep Acme", f"home:{USER}:prep Acme:5.5", True)
    assert read({**view, "actions": [{**action, "action_id": "else"}], "user": {"id": USER}}) is None


def test_a_forged_value_is_handed_on_for_the_engine_to_refuse() -> None:
    found = read(tap("nonsense"))
    assert isinstance(found, Tapped)
    assert (found.received.answers, found.received.chosen) == ("", ("nonsense",))


def tap(value: str, name: str = "choose:0") -> dict[str, Any]:
    action = {"type": "button", "action_id": name, "value": value, "text": {"text": "x"}, "action_ts": "5.5"}
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": USER, "team_id": TEAM},
        "container": {"type": "message", "channel_id": CHANNEL, "message_ts": "2.2"},
        "actions": [action],
    }


def test_a_tap_outside_any_thread_is_in_the_persons_messages() -> None:
    assert read(tap("r:a")).received.address.chat == USER


def test_nothing_ticked_gets_a_sentence() -> None:
    assert "Nothing is ticked" in said(read(tap("r:", "done")).received)


@pytest.mark.parametrize(
    ("payload", "ours"),
    [
        ({"team_id": TEAM}, True),
        ({"team_id": "T2"}, False),
        ({}, False),
        ({"team": {"id": TEAM}, "user": {"id": USER, "team_id": TEAM}}, True),
        ({"team": {"id": TEAM}, "user": {"id": USER, "team_id": "T2"}}, False),
        ({"team_id": TEAM, "event": {"user_team": "T2"}}, False),
        ({"team_id": TEAM, "event": {"user_team": TEAM, "source_team": TEAM}}, True),
        ({"team_id": TEAM, "user": "U1", "event": None}, True),
    ],
)
def test_another_team_is_none_of_ours(payload: dict[str, Any], ours: bool) -> None:
    assert READER.ours(payload) is ours


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
SHAPES = [message("hi"), edit("a", "b"), tap("r:a"), tap("r:", "done"), {"command": "/e", "user_id": "U"}]


@given(st.sampled_from(SHAPES), st.data())
def test_whatever_comes_is_read_or_passed_over(shape: dict[str, Any], data: st.DataObject) -> None:
    def spoiled(part: Any) -> Any:
        if data.draw(st.integers(0, 7)) == 0:
            return data.draw(JSON)
        if isinstance(part, dict):
            return {name: spoiled(value) for name, value in part.items()}
        return [spoiled(each) for each in part] if isinstance(part, list) else part

    payload = spoiled(shape)
    if isinstance(payload, dict):
        READER.ours(payload)
        found = read(payload)
        assert found is None or asdict(found)
