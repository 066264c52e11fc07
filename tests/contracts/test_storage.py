"""What any store must do, whatever is behind it."""

import dataclasses
from collections.abc import Callable
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.record import Fact, MissingFact, Record, State, fold
from storage.base import (
    AskingRow,
    Identity,
    Inbound,
    NoSuchAccount,
    NoSuchPerson,
    NoSuchSession,
    Reply,
    StaleAccount,
    Storage,
    Who,
)
from storage.open import open_storage
from storage.upkeep import check
from tests.storage.support import (
    NOW,
    SPACE,
    Talk,
    anything,
    facts_from,
    full_session,
    moves,
    price,
    query,
    seller,
    talk,
)

Connect = Callable[[], Storage]
on_each_store = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


# people -----------------------------------------------------------------------------
def test_a_person_is_made_on_first_sight_and_found_again(store: Storage, another: Connect):
    ada = store.person_for(SPACE, Identity("terminal", "host", "ada"), "Ada", NOW)
    assert another().person_for(SPACE, Identity("terminal", "host", "ada"), "Somebody else", NOW) == ada
    assert store.person_for(SPACE, Identity("slack", "host", "ada"), "Ada", NOW).id != ada.id
    assert store.person_for("w2", Identity("terminal", "host", "ada"), "Ada", NOW).id != ada.id
    assert ada.locale == "en-GB"
    assert [person.name for person in store.people(SPACE)] == ["Ada", "Ada"]


# turns ------------------------------------------------------------------------------
def test_a_turn_is_read_back_as_it_was_written(store: Storage, another: Connect):
    t = talk(store, seller(store))
    f = t.fact(quote="we\x00 lose", said_by="Jo", said_at=NOW.date())
    write = t.say(f, t.fact("exchange/price", price("1200.50"), level=None), text="41\x00 a week")
    assert write.inbound is not None
    for reader in (store, another()):
        loaded = reader.load(t.who, "a1", "s1")
        assert loaded.session == write.session
        assert loaded.account.version == t.version == 2
        assert loaded.record == fold(write.facts)
        assert loaded.record.last_id == 2
        assert list(reader.facts(t.who, "a1")) == list(write.facts)
        greeting, turn = reader.turns(t.who, "s1")
        assert (greeting.turn, greeting.text, greeting.channel, greeting.event) == (0, None, "", "")
        assert greeting.replies == (Reply("message", {"text": "Hello"}),)
        assert turn.text == "41\x00 a week"
        assert turn.replies == tuple(write.replies)
        assert (turn.turn, turn.at, turn.question) == (1, write.at, "What do they lose?")
        assert reader.answered(t.who, "terminal", "host", write.inbound.event) == turn
        assert reader.asking(t.who, "s1.1") == write.asking
        (summary,) = reader.sessions(t.who, "a1")
        assert (summary.turns, summary.status, summary.person_name) == (1, "open", "Ada")
        assert (summary.started_at, summary.updated_at) == (NOW, write.at)


def test_a_session_comes_back_with_all_that_is_in_it(store: Storage, another: Connect):
    t = talk(store, seller(store))
    session = full_session(t.who.person)
    store.commit(dataclasses.replace(t.write(), session=session))
    assert another().load(t.who, "a1", "s1").session == session
    assert another().open_session(t.who, "a1") == session
    assert another().open_session(t.who, "a1", "review") is None


def test_a_turn_computed_from_an_older_version_writes_nothing(store: Storage, another: Connect):
    t = talk(store, seller(store))
    late = t.write(t.fact(), event="late")
    t.last = 0
    t.say(t.fact(value="first"))
    before = query_all(store, t)
    for connection in (store, another()):
        with pytest.raises(StaleAccount):
            connection.commit(late)
    assert query_all(store, t) == before
    assert store.answered(t.who, "terminal", "host", "late") is None
    assert store.load(t.who, "a1", "s1").record.text("problem/said") == "first"


def query_all(store: Storage, t: Talk):
    return store.facts(t.who, "a1"), store.turns(t.who, "s1"), store.sessions(t.who, "a1")


def test_a_repeated_event_changes_nothing_and_raises_nothing(store: Storage):
    t = talk(store, seller(store))
    write = t.say(t.fact(), event="e1")
    before = query_all(store, t)
    assert store.commit(write) == 2
    t.last = 1
    assert store.commit(t.write(t.fact(), event="e1", replies=[])) == 2
    assert query_all(store, t) == before
    assert store.load(t.who, "a1", "s1").record.last_id == 1
    t.last = 1
    t.say(t.fact(), event="e2")
    assert t.version == 3


def test_the_same_event_on_another_channel_is_another_event(store: Storage):
    t = talk(store, seller(store))
    write = t.say(event="e1")
    assert write.inbound is not None
    elsewhere = dataclasses.replace(write.inbound, channel="slack")
    assert store.answered(t.who, "slack", "host", "e1") is None
    t.say(event="e1", inbound=elsewhere)
    assert t.version == 3


def test_nothing_of_a_turn_stays_when_its_last_row_fails(store: Storage, another: Connect):
    t = talk(store, seller(store))
    t.say(t.fact())
    before = query_all(store, t)
    twice = t.write(asking=t.write().asking, event="x")
    assert twice.asking is not None
    with pytest.raises(Exception, match=r"(?i)unique"):
        store.commit(dataclasses.replace(twice, asking=dataclasses.replace(twice.asking, ref="s1.1")))
    with pytest.raises(MissingFact):
        store.commit(t.write(t.fact(state=State.WITHDRAWN, value=None, level=None, supersedes=99), event="y"))
    assert query_all(store, t) == query_all(another(), t) == before
    t.last = 1
    t.say(t.fact("decision/how"))
    assert store.load(t.who, "a1", "s1").record.last_id == 2


def test_a_turn_of_mixed_people_or_accounts_is_a_bug(store: Storage):
    t = talk(store, seller(store))
    with pytest.raises(ValueError, match="not"):
        store.commit(t.write(dataclasses.replace(t.fact(), account="a2")))
    with pytest.raises(ValueError, match="not"):
        store.commit(dataclasses.replace(t.write(), session=full_session("somebody")))


def test_the_facts_of_a_turn_come_with_what_they_superseded(store: Storage):
    t = talk(store, seller(store))
    first = t.say(t.fact(value="first"), t.fact("decision/how", "by vote")).facts
    t.say()
    second = t.say(t.fact(value="second", supersedes=1), t.fact("account/industry", "paper")).facts
    assert store.facts_of(t.who, "a1", "s1", 3) == (second, {1: first[0]})
    assert store.facts_of(t.who, "a1", "s1", 1) == (first, {})
    for turn in (0, 2, 9):
        assert store.facts_of(t.who, "a1", "s1", turn) == ((), {})


def test_waiting_replies_are_due_in_the_order_they_were_written(store: Storage, url: str):
    who = seller(store)
    talks = [talk(store, who, "a1", "s1"), talk(store, who, "a2", "s2")]
    for number in range(4):
        talks[number % 2].say(
            deliver=True, replies=[Reply("message", {"n": number}), Reply("message", {"n": number})]
        )
    due = query(url, "SELECT body FROM outbox WHERE status = 'pending' ORDER BY chat, due")
    assert due == [(f'{{"n":{number}}}',) for number in (0, 0, 1, 1, 2, 2, 3, 3)]


@given(moves)
@on_each_store
def test_a_record_read_back_is_the_fold_of_its_facts(url: str, steps: list[tuple[str, str, bool]]):
    with closing(open_storage(url)) as store, closing(open_storage(url)) as cold:
        name = f"a{len(store.accounts(seller(store)))}"
        t = talk(store, seller(store), name, f"s-{name}")
        record, past, waiting = Record(), dict[int, Fact](), list[Fact]()
        for path, what, ends in steps:
            made = facts_from(t, record, past, path, what)
            past.update({fact.id: fact for fact in made})
            record = record.apply(made, past)
            waiting += made
            if ends:
                t.say(*waiting)
                waiting.clear()
                assert list(store.record(t.who, name)[1].held.items()) == list(record.held.items())
        t.say(*waiting)
        wanted = fold(store.facts(t.who, name))
        for reader in (store, cold):
            found = reader.load(t.who, name, t.session.id).record
            assert list(found.held.items()) == list(wanted.held.items()) == list(record.held.items())
            assert found.last_id == t.last
    assert check(url).sound


@given(st.lists(anything, min_size=8, max_size=8))
@on_each_store
def test_whatever_is_typed_comes_back_letter_for_letter(url: str, words: list[str]):
    name, text, quote, tenant, chat, event, question, chosen = words
    with closing(open_storage(url)) as store, closing(open_storage(url)) as cold:
        who = Who(SPACE, store.person_for(SPACE, Identity("terminal", tenant, event), name, NOW).id)
        count = len(store.accounts(who))
        store.create_account(who, f"a-{who.person}{count}", f"{name}{count}", NOW)
        t = talk(store, who, f"a-{who.person}{count}", f"s-{who.person}{count}", new_account=False)
        inbound = Inbound(
            "terminal", tenant, chat, f"{count} {event}", NOW, text, (chosen, "b"), answers=question
        )
        asking = AskingRow(
            t.session.id + question, t.session.id, who.person, chat, 1, question, text, (chosen,)
        )
        fact = t.fact(value=text, quote=quote, said_by=name)
        t.say(fact, inbound=inbound, asking=asking, question=question)
        for reader in (store, cold):
            turn = reader.answered(who, "terminal", tenant, f"{count} {event}")
            assert turn is not None
            assert (turn.text, turn.chosen, turn.question, turn.event) == (
                text,
                (chosen, "b"),
                question,
                inbound.event,
            )
            assert reader.facts(who, t.account) == (fact,)
            assert reader.record(who, t.account)[1].fact("problem/said") == fact
            assert reader.record(who, t.account)[0].name == f"{name}{count}"
            assert reader.asking(who, asking.ref) == asking
            assert who.person in [person.id for person in reader.people(SPACE)]


def test_ids_that_cannot_be_ours_are_simply_not_there(store: Storage):
    t = talk(store, seller(store))
    for odd in ("a\x00", "a\ud800", "'; DROP TABLE facts; --", ""):
        with pytest.raises(NoSuchAccount):
            store.record(t.who, odd)
        with pytest.raises(NoSuchSession):
            store.load(t.who, "a1", odd)
        assert store.asking(t.who, odd) is None
        assert store.turns(t.who, odd) == ()
        assert store.facts_of(t.who, "a1", odd, 1) == ((), {})
        assert store.answered(t.who, "terminal", odd, odd) is None
        with pytest.raises(NoSuchPerson):
            store.set_member(t.who, "a1", odd, True, NOW)
