"""What any store must do, whatever is behind it."""

import dataclasses
import multiprocessing
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.record import Fact, Level, MissingFact, Record, State, fold
from flows.session import Status
from storage.base import (
    AskingRow,
    Identity,
    Inbound,
    NameTaken,
    NoSuchAccount,
    NoSuchPerson,
    NoSuchSession,
    NotOwner,
    OwnerStays,
    Reply,
    StaleAccount,
    Storage,
    StoreUnreachable,
    Who,
)
from storage.open import open_storage
from storage.tables import TABLES
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


# who may see what -------------------------------------------------------------------
def every_call_on(store: Storage, who: Who, account: str) -> list[Callable[[], object]]:
    """Each call that names an account."""
    return [
        lambda: store.load(who, account, "s1"),
        lambda: store.record(who, account),
        lambda: store.open_session(who, account),
        lambda: store.facts(who, account),
        lambda: store.facts_of(who, account, "s1", 1),
        lambda: store.sessions(who, account),
        lambda: store.rename_account(who, account, "mine", NOW),
        lambda: store.assign_account(who, account, who.person, NOW),
        lambda: store.set_member(who, account, who.person, True, NOW),
        lambda: store.delete_account(who, account),
        lambda: store.release(who, account, "r1", 1, (), "#all", NOW),
    ]


def test_an_account_does_not_exist_for_anybody_but_its_members(store: Storage):
    t = talk(store, seller(store))
    t.say(t.fact(), event="e1")
    for stranger in (seller(store, "eve"), Who("w2", t.who.person), Who(SPACE, "nobody"), Who(SPACE, "\x00")):
        assert store.accounts(stranger) == ()
        for account in ("a1", "no such account"):
            for call in every_call_on(store, stranger, account):
                with pytest.raises(NoSuchAccount):
                    call()
        assert store.turns(stranger, "s1") == ()
        assert store.asking(stranger, "s1.1") is None
        assert store.answered(stranger, "terminal", "host", "e1") is None
        stolen = dataclasses.replace(
            t.write(), who=stranger, session=dataclasses.replace(t.session, person=stranger.person)
        )
        with pytest.raises(NoSuchAccount):
            store.commit(stolen)
    assert store.load(t.who, "a1", "s1").account.version == t.version


def test_names_of_others_accounts_do_not_clash(store: Storage):
    ada, bob = seller(store), seller(store, "bob")
    store.create_account(ada, "a1", "Acme", NOW)
    with pytest.raises(NameTaken):
        store.create_account(ada, "a2", "Acme", NOW)
    store.create_account(bob, "a3", "Acme", NOW)
    store.create_account(ada, "a4", "acme", NOW)
    with pytest.raises(NameTaken):
        store.rename_account(ada, "a4", "Acme", NOW)
    store.rename_account(ada, "a1", "Acme", NOW)
    store.assign_account(bob, "a3", ada.person, NOW)
    assert [summary.account.name for summary in store.accounts(ada)].count("Acme") == 2
    with pytest.raises(NoSuchPerson):
        store.create_account(Who(SPACE, "nobody"), "a5", "X", NOW)


def test_members_see_the_facts_and_not_the_conversation(store: Storage, another: Connect):
    ada, bob = seller(store), seller(store, "bob")
    t = talk(store, ada)
    fear = f"seller/{ada.person}/fear"
    t.say(t.fact(), t.fact(fear, "that they say no", level=None), private=True)
    store.set_member(ada, "a1", bob.person, True, NOW)
    t.version += 1
    for reader in (store, another()):
        assert [fact.path for fact in reader.facts(bob, "a1")] == ["problem/said"]
        account, record = reader.record(bob, "a1")
        assert list(record.held) == ["problem/said"]
        assert (record.last_id, account.owner) == (2, ada.person)
        assert reader.sessions(bob, "a1") == ()
        assert reader.turns(bob, "s1") == ()
        assert reader.open_session(bob, "a1") is None
        assert reader.asking(bob, "s1.1") is None
        assert reader.facts_of(bob, "a1", "s1", 1) == ((), {})
        with pytest.raises(NoSuchSession):
            reader.load(bob, "a1", "s1")
        assert list(reader.record(ada, "a1")[1].held) == ["problem/said", fear]
        assert [turn.private for turn in reader.turns(ada, "s1")] == [False, True]
    b = talk(store, bob, session="s2", new_account=False)
    assert b.last == 2
    b.say(b.fact("decision/how", "by vote"))
    assert list(store.load(bob, "a1", "s2").record.held) == ["problem/said", "decision/how"]
    assert list(store.load(ada, "a1", "s1").record.held) == ["problem/said", fear, "decision/how"]
    with pytest.raises(StaleAccount):
        store.commit(t.write(t.fact()))
    stolen = dataclasses.replace(b.write(), session=dataclasses.replace(t.session, person=bob.person))
    with pytest.raises(NoSuchSession):
        store.commit(stolen)


def test_who_is_taken_out_sees_nothing_any_more(store: Storage, another: Connect):
    ada, bob = seller(store), seller(store, "bob")
    store.create_account(ada, "a1", "Acme", NOW)
    store.set_member(ada, "a1", bob.person, True, NOW)
    b = talk(store, bob, session="s2", new_account=False)
    b.say(b.fact(), event="e1")
    warm = b.write(b.fact())
    another().set_member(ada, "a1", bob.person, False, NOW)
    with pytest.raises(NoSuchAccount):
        store.load(bob, "a1", "s2")
    with pytest.raises(NoSuchAccount):
        store.commit(warm)
    assert store.turns(bob, "s2") == ()
    assert store.asking(bob, "s2.1") is None
    assert store.answered(bob, "terminal", "host", "e1") is None


def test_owners_members_and_their_rights(store: Storage):
    ada, bob, eve = seller(store), seller(store, "bob"), seller(store, "eve")
    store.create_account(ada, "a1", "Acme", NOW)
    store.set_member(ada, "a1", bob.person, True, NOW)
    store.set_member(ada, "a1", bob.person, True, NOW)
    for call in (
        lambda: store.set_member(bob, "a1", eve.person, True, NOW),
        lambda: store.assign_account(bob, "a1", bob.person, NOW),
        lambda: store.delete_account(bob, "a1"),
    ):
        with pytest.raises(NotOwner):
            call()
    with pytest.raises(OwnerStays):
        store.set_member(ada, "a1", ada.person, False, NOW)
    with pytest.raises(NoSuchPerson):
        store.assign_account(ada, "a1", "nobody", NOW)
    store.rename_account(bob, "a1", "Acme Ltd", NOW + timedelta(1))
    store.assign_account(ada, "a1", eve.person, NOW)
    (summary,) = store.accounts(ada)
    assert (summary.account.name, summary.owner_name, summary.members) == (
        "Acme Ltd",
        "Eve",
        ("Ada", "Bob", "Eve"),
    )
    assert summary.account.version == 4
    store.set_member(eve, "a1", ada.person, False, NOW)
    assert store.accounts(ada) == ()


def test_accounts_come_with_the_most_recently_touched_first(store: Storage):
    ada = seller(store)
    first = talk(store, ada, "a1", "s1")
    store.create_account(ada, "a2", "Other", NOW + timedelta(seconds=1))
    assert [summary.account.id for summary in store.accounts(ada)] == ["a2", "a1"]
    first.say()
    assert [summary.account.id for summary in store.accounts(ada)] == ["a1", "a2"]


def test_a_deleted_account_leaves_no_row_anywhere(store: Storage, url: str):
    ada, bob = seller(store), seller(store, "bob")
    kept = talk(store, bob, "a2", "s2")
    kept.say(kept.fact())

    def rows():
        return {
            table.__tablename__: query(url, f"SELECT count(*) FROM {table.__tablename__}") for table in TABLES
        }

    before = rows()
    t = talk(store, ada)
    t.say(t.fact(), t.fact("metrics/m1", "added"), deliver=True)
    store.set_member(ada, "a1", bob.person, True, NOW)
    b = talk(store, bob, "a1", "s3", new_account=False)
    b.say(b.fact())
    store.release(ada, "a1", "r1", 1, ["problem/said"], "#\x00", NOW)
    assert all(rows()[name] != count for name, count in before.items() if name not in _OF_PEOPLE)
    store.delete_account(ada, "a1")
    assert rows() == before
    with pytest.raises(NoSuchAccount):
        store.load(ada, "a1", "s1")
    assert store.load(bob, "a2", "s2").record.known("problem/said")


_OF_PEOPLE = ("workspaces", "persons", "identities")


def test_a_paused_session_is_the_one_to_go_on_with(store: Storage):
    t = talk(store, seller(store))
    t.say(status=Status.PAUSED)
    assert store.open_session(t.who, "a1") == t.session
    other = talk(store, t.who, session="s2", new_account=False)
    other.say()
    newest = store.open_session(t.who, "a1")
    assert newest is not None
    assert newest.id == "s2"
    other.say(status=Status.FINISHED)
    assert store.open_session(t.who, "a1", "prep") == t.session


# together ---------------------------------------------------------------------------
def _count_up(url: str, person: str, number: int, times: int) -> None:
    """What every turn does: load, compute, commit, and again where somebody was first."""
    with closing(open_storage(url, busy_timeout=30)) as store:
        t = Talk(store, Who(SPACE, person), "a1", store.load(Who(SPACE, person), "a1", f"s{number}").session)
        done = 0
        while done < times:
            loaded = store.load(t.who, "a1", f"s{number}")
            t.version, t.last, t.session = loaded.account.version, loaded.record.last_id, loaded.session
            fact = t.fact(value=str(int(loaded.record.text("problem/said") or 0) + 1), level=Level.HEARD)
            try:
                t.say(fact)
                done += 1
            except StaleAccount:
                continue


def test_four_processes_lose_nothing(store: Storage, url: str):
    ada = seller(store)
    for number in range(4):
        talk(store, ada, session=f"s{number}", new_account=number == 0)
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_count_up, args=(url, ada.person, number, 100)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(50)
    assert [worker.exitcode for worker in workers] == [0, 0, 0, 0]
    assert store.record(ada, "a1")[1].text("problem/said") == "400"
    assert len(store.facts(ada, "a1")) == 400
    assert check(url).sound


def test_threads_may_share_a_store(store: Storage):
    ada = seller(store)
    talks = [talk(store, ada, f"a{number}", f"s{number}") for number in range(4)]

    def chatter(t: Talk):
        for _ in range(25):
            t.say(t.fact())
            assert store.load(ada, t.account, t.session.id).session == t.session

    threads = [threading.Thread(target=chatter, args=(t,)) for t in talks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [store.load(ada, t.account, t.session.id).account.version for t in talks] == [26] * 4


def test_two_processes_that_see_somebody_first_make_one_person(another: Connect):
    stores = [another() for _ in range(4)]
    found: list[str] = []

    def look(store: Storage):
        found.append(store.person_for(SPACE, Identity("slack", "T1", "U1"), "Ada", NOW).id)

    threads = [threading.Thread(target=look, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    assert len(stores[0].people(SPACE)) == 1


def test_a_closed_store_says_so(store: Storage):
    ada = seller(store)
    store.close()
    store.close()
    with pytest.raises(StoreUnreachable):
        store.accounts(ada)
