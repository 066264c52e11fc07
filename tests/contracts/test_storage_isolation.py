"""Two workspaces with the same ids in each, and everybody in them: no call shows one what is another's."""

import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest

from storage.base import (
    Addressee,
    ChatState,
    Identity,
    Inbound,
    Job,
    NewCode,
    NewNote,
    NoSuchAccount,
    NoSuchRelease,
    NoSuchSession,
    Place,
    Reply,
    StorageError,
    Timer,
    Who,
)
from storage.service import Arrival, ServiceStorage, Settled
from tests.storage.support import NOW, letting, talk

SPACES = ("north", "south")
NAMES = ("ada", "bob")
SOON = NOW + timedelta(minutes=10)


def mark(space: str, name: str) -> str:
    """What everything of this person's has in it."""
    return f"{name}-of-{space}"


def settle_in(store: ServiceStorage, space: str, name: str) -> Who:
    """Somebody with a row in every table, called by their mark."""
    own = mark(space, name)
    identity = Identity("terminal", "host", name)
    who = Who(space, store.person_for(space, identity, own, NOW).id)
    t = talk(store, who, f"a-{name}", f"s-{name}")
    t.say(t.fact(value=own), event=f"e-{name}", text=own)
    store.rename_account(who, t.account, own, NOW)
    there = Place("slack", "T", name)
    chat = ChatState(there, f"c-{name}", who.person, t.account, t.session.id, {"own": own}, 1)
    said = [Reply("message", {"text": own})]
    store.settle(Settled(space, there, f"c-{name}", 1, NOW, said, chat=chat))
    store.receive(space, Arrival(Inbound("slack", "T", name, f"x-{name}", NOW, own), name, own))
    mine = Addressee("person", own, who.person)
    store.release(who, letting(f"r-{name}", mine, t.account, account_name=own, content={"says": own}), NOW)
    store.note(who, NewNote(f"n-{name}", f"r-{name}", own), NOW)
    store.set_timer(space, Timer(f"t-{name}", who.person, there, "say", NOW, {"own": own}), NOW)
    store.add_job(space, Job(f"j-{name}", who.person, there, "look", {"own": own}), NOW)
    store.keep_code(space, NewCode(f"{name[:1].upper()}AAA-2MXD-0000", SOON, who.person), NOW)
    return who


@pytest.fixture
def everybody(store: ServiceStorage) -> dict[tuple[str, str], Who]:
    """Two people in each of two workspaces."""
    return {each: settle_in(store, *each) for each in itertools.product(SPACES, NAMES)}


def seen_by(store: ServiceStorage, who: Who, account: str, session: str) -> Iterator[object]:
    """All that every reading call of a person's gives about an account and a session."""
    calls = (
        lambda: store.accounts(who),
        lambda: store.known_as(who),
        lambda: store.record(who, account),
        lambda: store.load(who, account, session),
        lambda: store.facts(who, account),
        lambda: store.sessions(who, account),
        lambda: store.open_session(who, account),
        lambda: store.turns(who, session),
        lambda: store.asking(who, f"{session}.1"),
        lambda: store.answered(who, "terminal", "host", f"e-{account[2:]}"),
        lambda: store.facts_of(who, account, session, 1),
        lambda: store.released(who, account),
        lambda: store.received(who),
        lambda: store.content(who, f"r-{account[2:]}"),
        lambda: store.notes(who, account),
        lambda: store.my_notes(who, f"r-{account[2:]}"),
    )
    for call in calls:
        try:
            yield call()
        except (NoSuchAccount, NoSuchRelease, NoSuchSession) as error:
            yield error.key


def test_nobody_sees_anothers_in_any_pair(store: ServiceStorage, everybody):
    for (mine, who), (theirs, _) in itertools.product(everybody.items(), everybody.items()):
        found = repr(list(seen_by(store, who, f"a-{theirs[1]}", f"s-{theirs[1]}")))
        for other in everybody:
            if other != mine:
                assert mark(*other) not in found, (mine, theirs)
        if mine == theirs:
            assert found.count(mark(*mine)) >= 5


@pytest.mark.parametrize("space", SPACES)
def test_a_service_sees_its_own_workspace_only(store: ServiceStorage, everybody, space: str):
    there = [Place("slack", "T", name) for name in NAMES]
    found = repr(
        [
            *(store.chat(space, place) for place in there),
            *(store.pending(space, place) for place in there),
            store.places_pending(space),
            store.waiting(space),
            store.due_timers(space, SOON),
            store.jobs(space),
            store.people(space),
            store.everybody(space),
        ]
    )
    (other,) = set(SPACES) - {space}
    for name in NAMES:
        assert found.count(mark(space, name)) >= 6
        assert mark(other, name) not in found


def id_of(store: ServiceStorage, space: str, identity: Identity) -> str | None:
    """The id of whoever is known by this."""
    found = store.find_person(space, identity)
    return None if found is None else found.id


def used(store: ServiceStorage, space: str, identity: Identity) -> tuple[str, str | None]:
    """What Ada's code led to."""
    led = store.redeem(space, "AAAA-2MXD-0000", identity, "P", NOW, sure=True)
    assert led is not None
    return led.how, None if led.person is None else led.person.id


def test_a_code_and_an_unlinking_reach_no_other_workspace(store: ServiceStorage, everybody):
    phone = Identity("telegram", "1", "9")
    north, south = everybody["north", "ada"], everybody["south", "ada"]
    assert used(store, "south", phone) == ("joined", south.person)
    assert store.find_person("north", phone) is None
    assert not store.unlink(north, phone, NOW)
    assert not store.unlink(Who("north", south.person), phone, NOW)
    assert used(store, "north", phone) == ("joined", north.person)
    assert store.unlink(south, phone, NOW)
    assert id_of(store, "north", phone) == north.person
    assert not store.shut_out("north", south.person, NOW)
    assert id_of(store, "south", Identity("terminal", "host", "ada")) == south.person
    store.shut_out("south", south.person, NOW)
    assert id_of(store, "north", Identity("terminal", "host", "ada")) == north.person
    assert [post.reply.body["text"] for post in store.pending("north", Place("slack", "T", "ada"))] == [
        mark("north", "ada")
    ]


def test_a_merge_moves_nothing_of_another_workspace(store: ServiceStorage, everybody):
    """Both workspaces have the same ids of accounts, sessions and chats."""
    north, south = everybody["north", "ada"], everybody["south", "ada"]
    before = repr(
        list(seen_by(store, south, "a-bob", "s-bob")) + list(seen_by(store, south, "a-ada", "s-ada"))
    )
    phone = Identity("telegram", "1", "9")
    dana = Who("north", store.person_for("north", phone, "Dana", NOW).id)
    t = talk(store, dana, "a-new", "s-new")
    t.say(t.fact())
    assert used(store, "north", phone) == ("merged", north.person)
    assert len(store.accounts(north)) == 2
    after = repr(
        list(seen_by(store, south, "a-bob", "s-bob")) + list(seen_by(store, south, "a-ada", "s-ada"))
    )
    assert after == before


def test_writing_calls_of_a_stranger_change_nothing(store: ServiceStorage, everybody):
    owner = everybody["north", "ada"]
    before = repr(list(seen_by(store, owner, "a-ada", "s-ada")))
    for mine, who in everybody.items():
        if mine == ("north", "ada"):
            continue
        account = "a-ada" if mine[0] == "north" else "a-ada "
        for call in (
            lambda who=who, account=account: store.rename_account(who, account, "mine", NOW),
            lambda who=who, account=account: store.assign_account(who, account, who.person, NOW),
            lambda who=who, account=account: store.set_member(who, account, who.person, True, NOW),
            lambda who=who, account=account: store.delete_account(who, account),
            lambda who=who: store.note(who, NewNote("n", "r-ada ", "mine"), NOW),
            lambda who=who: store.answer_note(
                who, "n-ada " if who.workspace != "north" else "n-ada", "x", NOW
            ),
            lambda who=who, account=account: store.release(
                who, letting("r", Addressee("file", "x.md"), account), NOW
            ),
        ):
            with pytest.raises(StorageError):
                call()
    assert repr(list(seen_by(store, owner, "a-ada", "s-ada"))) == before
