"""Rows and the domain, there and back."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import session as sessions
from flows.record import Fact, Level, State
from flows.session import Asking, Purpose, Session, Status, Step
from flows.values import Value
from storage import letters, mapping
from storage.base import AskingRow, Inbound, Reply, TurnWrite, Who
from tests.storage.support import NOW, anything, days, values

moments = st.integers(86_400_000_000, 7 * 10**15).map(
    lambda us: datetime.fromtimestamp(0, UTC) + timedelta(microseconds=us)
)
words = st.text(max_size=8)
counts = st.integers(0, 2**40)
facts = st.builds(
    Fact,
    id=counts,
    account=words,
    path=words,
    value=st.none() | values,
    state=st.sampled_from(State),
    level=st.none() | st.sampled_from(Level),
    recorded_by=words,
    recorded_at=moments,
    session=words,
    turn=counts,
    quote=st.none() | anything,
    said_by=st.none() | anything,
    said_at=st.none() | days,
    supersedes=st.none() | counts,
)
plain_data = st.recursive(
    st.none() | st.booleans() | counts | words, lambda inner: st.lists(inner, max_size=3), max_leaves=5
)
askings = st.builds(
    Asking,
    ref=words,
    question=words,
    purpose=st.sampled_from(Purpose),
    path=words,
    bind=st.dictionaries(words, words, max_size=2),
    options=st.lists(words, max_size=3).map(tuple),
    hold=st.dictionaries(words, plain_data, max_size=2),
)
texts = st.lists(words, max_size=3).map(tuple)
all_sessions = st.builds(
    Session,
    id=words,
    account=words,
    person=words,
    flow=words,
    flow_version=words,
    status=st.sampled_from(Status),
    turn=counts,
    asking=st.none() | askings,
    steps=st.lists(st.builds(Step, turn=counts, asking=askings), max_size=3).map(tuple),
    bind=st.dictionaries(words, words, max_size=2),
    closed=texts,
    doubtful=texts,
)


@given(anything, anything)
def test_text_is_kept_one_to_one_and_in_ascii(one, other):
    kept = letters.write_text(one)
    assert letters.read_text(kept) == one
    assert kept.isascii()
    assert kept.isprintable()
    assert (kept == letters.write_text(other)) == (one == other)


@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud83d\ude00", "😀", '["a"]', "\ud83d\ud83d\ude00\ude00", "\x1e", '\\"']
)
def test_the_texts_that_break_encodings(text):
    assert letters.read_text(letters.write_text(text)) == text
    assert letters.read_value(letters.write_value(text)) == text


@given(facts)
def test_a_fact_survives(fact):
    row = mapping.fact_row("w", fact)
    read = mapping.read_fact([row[c] for c in mapping.FACT_COLUMNS.split(", ")])
    assert read == fact
    assert type(read.value) is type(fact.value)
    assert type(read.level) is type(fact.level)


def test_every_kind_of_value_is_tried():
    assert {kind.__name__ for kind in get_args(Value) if isinstance(kind, type)} >= {
        "str",
        "bool",
        "Number",
        "Money",
        "When",
    }


@given(all_sessions)
def test_a_session_is_kept_as_the_domain_would_dump_it(session):
    kept = mapping.session_state(session)
    assert json.loads(kept) == json.loads(sessions.dump(session))
    assert sessions.load(kept) == session


@given(moments)
def test_moments_survive_and_sort_as_text(moment):
    later = moment + timedelta(microseconds=1)
    assert letters.read_moment(letters.write_moment(moment)) == moment
    assert letters.write_moment(moment) < letters.write_moment(later)
    elsewhere = moment.astimezone(timezone(timedelta(hours=5, minutes=45)))
    assert letters.write_moment(elsewhere) == letters.write_moment(moment)


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        letters.write_moment(NOW.replace(tzinfo=None))


@given(st.lists(anything, max_size=4).map(tuple))
def test_lists_survive(items):
    assert letters.read_list(letters.write_list(items)) == items


@given(st.builds(AskingRow, words, words, words, anything, counts, anything, anything, texts))
def test_an_asking_survives(asking):
    row = mapping.asking_row("w", asking)
    assert mapping.read_asking([row[column] for column in mapping.ASKING_COLUMNS.split(", ")]) == asking


@given(
    st.none()
    | st.builds(
        Inbound, words.filter(bool), anything, anything, anything, moments, st.none() | anything, texts
    ),
    all_sessions,
    st.none() | anything,
    st.booleans(),
    st.lists(st.builds(Reply, words, st.dictionaries(words, plain_data, max_size=2)), max_size=3),
)
def test_a_turn_survives(inbound, session, question, private, replies):
    write = TurnWrite(
        Who("w", "p"),
        session.account,
        1,
        session,
        False,
        inbound,
        (),
        replies,
        NOW,
        question=question,
        private=private,
    )
    row = {**mapping.inbox_row(write), "person_id": "p"}
    kept = tuple(mapping.read_reply(reply["kind"], reply["body"]) for reply in mapping.outbox_rows(write))
    turn = mapping.read_turn([row[name.strip()[2:]] for name in mapping.TURN_COLUMNS.split(",")], kept)
    assert (turn.session, turn.turn, turn.at, turn.question) == (session.id, session.turn, NOW, question)
    assert (turn.private, turn.replies, turn.flow_version) == (private, tuple(replies), session.flow_version)
    if inbound is None:
        assert (turn.channel, turn.event, turn.text, turn.chosen) == ("", "", None, ())
    else:
        heard = (inbound.channel, inbound.event, inbound.text, inbound.chosen)
        assert (turn.channel, turn.event, turn.text, turn.chosen) == heard
