"""The door for programs: the protocol, line by line, and that no line of input can break it."""

import io
import json
from collections import deque
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Choice, Start
from bot.channels.jsonl import LONGEST_LINE, JsonLines
from bot.channels.markup import escape
from prompts.render import Words
from storage.base import StoreBusy, StoreReadOnly
from tests.support.fake_conversation import FakeConversation

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SAY = Words("en_GB", escape).text


def talk(*lines, conversation=None):
    """What comes out for these input lines (objects, text or bytes), as objects."""
    raw = b"".join(as_bytes(line) for line in lines)
    out = io.StringIO()
    conversation = conversation or FakeConversation()
    count = iter(range(1, 100))
    door = JsonLines(
        conversation, io.BytesIO(raw), out, SAY, "eq.sqlite3", lambda: AT, lambda: f"new{next(count)}"
    )
    door.run(Start(account="Acme"))
    assert out.getvalue().isascii()
    return [json.loads(line) for line in out.getvalue().splitlines()]


def as_bytes(line):
    if isinstance(line, bytes):
        return line
    return ((line if isinstance(line, str) else json.dumps(line)) + "\n").encode()


def after_greeting(out):
    return out[[one["type"] for one in out].index("turn") + 1 :]


def test_the_greeting():
    assert talk() == [
        {"type": "hello", "protocol": 1, "session": "s1", "account": {"id": "a1", "name": "Acme"}},
        {"type": "message", "text": "Acme. Skip what you like."},
        {
            "type": "question",
            "id": "setup/kind",
            "ask": "r0",
            "kind": "choice",
            "text": "What is it?",
            "choices": [
                {"id": "first_talk", "label": "First talk"},
                {"id": "renewal", "label": "Renewal or price talk"},
            ],
            "progress": {"done": 1, "most": 9, "words": "1 of at most 9"},
        },
        {"type": "turn", "event": None, "turn": 0},
    ]


def test_without_an_account():
    assert talk(conversation=FakeConversation(account=None))[0] == {
        "type": "hello",
        "protocol": 1,
        "session": None,
        "account": None,
    }


def test_saying_and_choosing():
    conversation = FakeConversation()
    out = after_greeting(
        talk(
            {"event": "e1", "ask": "r0", "choose": "renewal"},
            {"say": "marta\nruiz, **COO**"},
            {"choose": ["dont_know", "x"]},
            conversation=conversation,
        )
    )
    assert [one["type"] for one in out] == ["message", "question", "turn"] * 2 + [
        "message",
        "document",
        "turn",
    ]
    assert [one for one in out if one["type"] == "turn"] == [
        {"type": "turn", "event": "e1", "turn": 1},
        {"type": "turn", "event": "new1", "turn": 2},
        {"type": "turn", "event": "new2", "turn": 3},
    ]
    assert out[1]["text"] == "Who pays, if they say yes? A name and a role."
    assert out[-2] == {
        "type": "document",
        "name": "brief.md",
        "text": "# Brief\n\n**Who pays** Marta\n\n1. Ask her",
    }
    first, second, third = conversation.taken
    assert (first.event, first.at, first.text, first.chosen, first.answers) == (
        "e1",
        AT,
        None,
        ("renewal",),
        "r0",
    )
    assert (second.event, second.text, second.chosen, second.answers) == (
        "new1",
        "marta\nruiz, **COO**",
        (),
        None,
    )
    assert third.chosen == ("dont_know", "x")
    assert conversation.closed == 1
    assert conversation.status == "finished"


def test_a_standing_command_needs_no_ask():
    out = after_greeting(talk({"choose": "why"}))
    assert [one.get("text") for one in out] == ["It decides.", "What is it?", None]


def test_a_repeated_event_gets_the_stored_replies():
    conversation = FakeConversation()
    line = {"event": "e1", "say": "renewal"}
    out = after_greeting(talk(line, line, conversation=conversation))
    assert out[:3] == out[3:]
    assert len(conversation.taken) == 1


def test_a_refusal_is_part_of_a_turn():
    out = after_greeting(talk({"ask": "old", "choose": "renewal"}))
    assert out[0] == {"type": "error", "code": "stale_ask", "text": "That question has been answered."}
    assert [one["type"] for one in out] == ["error", "question", "turn"]
    assert out[-1]["turn"] == 1


@pytest.mark.parametrize(
    "line, code",
    [
        ("", "not_json"),
        ("hello", "not_json"),
        ('{"say": NaN}', "not_json"),
        ('{"say": "a", "say": "b"}', "not_json"),
        ('{"say": "a"', "not_json"),
        ("[" * 100_000, "not_json"),
        ('{"say": ' + "9" * 5000 + "}", "not_json"),
        ("[1]", "not_an_object"),
        ('"say"', "not_an_object"),
        ({"say": "a", "sya": 1}, "unknown_key"),
        ({}, "say_or_choose"),
        ({"event": "e"}, "say_or_choose"),
        ({"say": "a", "choose": "b"}, "say_or_choose"),
        ({"say": None}, "wrong_type"),
        ({"say": 5}, "wrong_type"),
        ({"choose": 5}, "wrong_type"),
        ({"choose": []}, "wrong_type"),
        ({"choose": ["a", 1]}, "wrong_type"),
        ({"say": "a", "event": 7}, "wrong_type"),
        ({"say": "a", "event": ""}, "wrong_type"),
        ({"say": "a", "event": "x" * 201}, "wrong_type"),
        ({"say": "a", "ask": ["r0"]}, "wrong_type"),
        (b'{"say": "\xff"}\n', "not_utf8"),
        (b'{"say": "' + b"x" * LONGEST_LINE + b'"}\n', "too_long"),
        (b'{"say": "' + b"x" * (3 * LONGEST_LINE) + b'"}\n', "too_long"),
    ],
)
def test_a_bad_line_is_answered_and_the_next_one_is_taken(line, code):
    conversation = FakeConversation()
    out = after_greeting(talk(line, {"event": "good", "say": "renewal"}, conversation=conversation))
    assert [one["type"] for one in out[:3]] == ["error", "question", "turn"]
    assert out[0]["code"] == code
    assert out[0]["text"].endswith((".", "}"))
    assert out[1]["ask"] == "r0"
    assert out[2] == {"type": "turn", "event": None, "turn": 0}
    assert out[-1] == {"type": "turn", "event": "good", "turn": 1}
    assert [one.event for one in conversation.taken] == ["good"]


@pytest.mark.parametrize("text", ["\ud800", "\x00\x1b[2J", "🙂\u202e", "", " ", "x" * 900_000])
def test_any_text_goes_in_and_out_unchanged(text):
    conversation = FakeConversation(questions=(("a", "text", "?", ()),) * 3)
    out = talk({"say": text}, conversation=conversation)
    assert conversation.taken[0].text == text
    assert out[-1]["event"] == "new1"


def test_a_byte_order_mark_and_a_missing_line_end_do_no_harm():
    conversation = FakeConversation()
    talk(b'\xef\xbb\xbf{"say": "a"}\r\n{"say": "b"}', conversation=conversation)
    assert [one.text for one in conversation.taken] == ["a", "b"]


def test_choices_are_plain_too():
    choices = (Choice("m", escape("Marta_* [COO]")),)
    conversation = FakeConversation(questions=(("a", "choice", "**Who**?", choices),))
    question = talk(conversation=conversation)[-2]
    assert question["choices"] == [{"id": "m", "label": "Marta_* [COO]"}]


def test_a_turn_that_was_not_kept():
    conversation = FakeConversation(fail=deque([None, StoreBusy()]))
    line = {"event": "e1", "say": "renewal"}
    out = after_greeting(talk(line, line, conversation=conversation))
    assert out[0]["code"] == "busy"
    assert "eq.sqlite3" in out[0]["text"]
    assert [one["type"] for one in out[:3]] == ["error", "question", "turn"]
    assert out[2] == {"type": "turn", "event": None, "turn": 0}
    assert out[-1] == {"type": "turn", "event": "e1", "turn": 1}


def test_a_greeting_that_fails_is_for_the_command_to_tell():
    with pytest.raises(StoreReadOnly):
        talk(conversation=FakeConversation(fail=deque([StoreReadOnly()])))


class Gone(io.StringIO):
    """A reader that goes away after the greeting."""

    def flush(self):
        raise BrokenPipeError


def test_a_reader_that_goes_away_pauses_the_session():
    conversation = FakeConversation()
    JsonLines(conversation, io.BytesIO(b'{"say": "a"}\n'), Gone(), SAY).run(Start())
    assert (conversation.closed, conversation.taken) == (1, [])


def test_each_turn_is_flushed_before_the_next_line_is_read():
    order = []

    class In(io.BytesIO):
        def readline(self, size=-1):
            order.append("read")
            return super().readline(size)

    class Out(io.StringIO):
        def flush(self):
            order.append("flush")

    JsonLines(FakeConversation(), In(b'{"say": "a"}\n\n'), Out(), SAY).run(Start())
    assert order == ["flush", "read", "flush", "read", "flush", "read"]


@given(st.lists(st.binary().map(lambda raw: raw.replace(b"\n", b"") + b"\n")))
def test_every_input_line_ends_in_one_turn_line(lines):
    out = talk(*lines)
    assert sum(one["type"] == "turn" for one in out) == 1 + len(lines)
