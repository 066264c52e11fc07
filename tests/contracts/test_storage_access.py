"""Who may see and do what, on any store."""

import dataclasses
from collections.abc import Callable
from datetime import timedelta

import pytest

from flows.session import Status
from storage.base import (
    Addressee,
    Identity,
    NameTaken,
    NewNote,
    NoSuchAccount,
    NoSuchPerson,
    NoSuchSession,
    NotOwner,
    OwnerStays,
    Place,
    StaleAccount,
    Storage,
    Who,
    channel_reader,
)
from storage.tables import TABLES
from tests.storage.support import (
    NOW,
    SPACE,
    letting,
    query,
    seller,
    talk,
)

Connect = Callable[[], Storage]
ALL = Addressee("channel", "#all", channel_reader(Place("slack", "T", "C1")))


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
        lambda: store.release(who, letting("r1", ALL, account), NOW),
        lambda: store.released(who, account),
        lambda: store.former_release(who, account, ALL),
        lambda: store.notes(who, account),
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
    store.release(ada, letting("r1", Addressee("person", "Bob \x00", bob.person)), NOW)
    store.note(bob, NewNote("n1", "r1", "Who pays? \x00"), NOW)
    assert all(rows()[name] != count for name, count in before.items() if name not in _OF_PEOPLE)
    store.delete_account(ada, "a1")
    assert rows() == before
    with pytest.raises(NoSuchAccount):
        store.load(ada, "a1", "s1")
    assert store.load(bob, "a2", "s2").record.known("problem/said")


_OF_PEOPLE = (
    *("workspaces", "persons", "identities", "offerings", "model_consents", "model_calls"),
    *("arrivals", "chats", "timers", "jobs", "codes", "links", "diaries", "meetings"),
)
"""Tables of the whole workspace: nothing of an account is in them."""


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


def test_teams_are_known_by_the_people_who_came_through_them(store: Storage):
    for channel, tenant, person in (
        ("slack", "T2", "a"),
        ("slack", "T1", "a"),
        ("slack", "T1", "b"),
        ("telegram", "T9", "a"),
    ):
        store.person_for(SPACE, Identity(channel, tenant, person), person, NOW)
    store.person_for("w2", Identity("slack", "T3", "a"), "a", NOW)
    assert store.tenants(SPACE, "slack") == ("T1", "T2")
    assert store.tenants(SPACE, "nowhere") == ()
