"""One person on any channel: codes, what they join, and taking it off again, on any store."""

import dataclasses
from collections.abc import Callable
from datetime import timedelta

import pytest

from storage import codes
from storage.base import (
    ChatState,
    Identity,
    NewCode,
    NoSuchAccount,
    NoSuchSession,
    Place,
    Reply,
    Storage,
    Timer,
    Who,
)
from storage.service import Arrival, ServiceStorage, Settled
from storage.shapes import Inbound
from tests.storage.support import NOW, SPACE, query, seller, talk

CODE = "K7QF-2MXD-ABCD"
PHONE = Identity("telegram", "123", "9")
THERE = Place("telegram", "123", "9")
SOON = NOW + timedelta(minutes=10)


def shown(store: Storage, who: Who, code: str = CODE, **more) -> None:
    assert store.keep_code(SPACE, NewCode(code, SOON, who.person, **more), NOW)


def use(store: Storage, code: str = CODE, identity: Identity = PHONE, sure: bool = False, at=NOW):
    return store.redeem(SPACE, code, identity, "Dana", at, sure=sure)


def id_of(store: Storage, identity: Identity) -> str | None:
    """The id of whoever is known by this."""
    found = store.find_person(SPACE, identity)
    return None if found is None else found.id


def own(store: Storage, identity: Identity = PHONE) -> Who:
    """Somebody who is known by this already."""
    return Who(SPACE, store.person_for(SPACE, identity, "Dana", NOW).id)


@pytest.mark.parametrize("typed", [CODE, "k7qf 2mxd abcd", "K7QF2MXDABCD", " K7QF–2MXD–ABCD "])
def test_a_code_joins_whoever_sends_it_however_it_is_typed(store: Storage, typed: str):
    ada = seller(store)
    there = Place("slack", "T", "U1")
    shown(store, ada, shown_at=there)
    led = use(store, typed)
    assert (led.how, led.person.id, led.tell) == ("joined", ada.person, there)
    assert id_of(store, PHONE) == ada.person
    assert [(one.identity.channel, one.linked) for one in store.known_as(ada)] == [
        ("telegram", True),
        ("terminal", False),
    ]


def test_a_code_is_good_once_and_its_user_may_send_it_twice(store: Storage):
    ada = seller(store)
    shown(store, ada)
    assert use(store).how == "joined"
    assert use(store).how == "joined"
    assert use(store, identity=Identity("telegram", "123", "10")) is None
    assert store.unlink(ada, PHONE, NOW)
    assert use(store) is None
    assert store.find_person(SPACE, PHONE) is None


def test_a_code_is_good_for_ten_minutes_and_a_new_one_ends_the_former(store: Storage):
    ada = seller(store)
    shown(store, ada)
    assert use(store, at=SOON) is None
    shown(store, ada, "AAAA-AAAA-AAAA")
    assert use(store) is None
    assert use(store, "AAAA-AAAA-AAAA", at=SOON - timedelta(seconds=1)).how == "joined"


def test_a_code_that_was_tried_twenty_times_is_no_good_to_anybody(store: Storage):
    shown(store, seller(store))
    for n in range(20):
        assert use(store, f"K7QF-2MXD-{n:04}") is None
        assert not store.is_code(SPACE, f"ZZZZ-2MXD-{n:04}", NOW)
    assert not store.is_code(SPACE, CODE, NOW)
    assert use(store) is None


def test_nothing_of_a_code_but_its_beginning_is_kept(store: Storage, url: str):
    shown(store, seller(store))
    (row,) = query(url, "SELECT * FROM codes")
    kept = " ".join(map(str, row)).upper()
    assert "K7QF" in kept
    assert not any(part in kept for part in ("2MXD", "ABCD"))
    assert codes.digest("K7QF2MXDABCD", row[2]) == row[3]


@pytest.mark.parametrize(
    "text", ["", "K7QF-2MXD", "K7QF-2MXD-ABCDE", "K7QF-2MXD-ABC!", "\x00" * 12, "٣" * 12]
)
def test_what_is_no_code_leads_to_nothing(store: Storage, text: str):
    shown(store, seller(store))
    assert use(store, text) is None
    assert not store.is_code(SPACE, text, NOW)


def test_a_code_of_another_workspace_is_none(store: Storage):
    shown(store, seller(store))
    assert store.redeem("w2", CODE, PHONE, "Dana", NOW, sure=True) is None
    assert not store.is_code("w2", CODE, NOW)


def test_somebody_else_on_the_same_channel_cannot_become_one(store: Storage):
    ada, bob = seller(store), seller(store, "bob")
    shown(store, ada)
    assert use(store, identity=Identity("terminal", "host", "bob"), sure=True).how == "here"
    assert use(store, identity=Identity("terminal", "host", "ada")).how == "mine"
    assert id_of(store, Identity("terminal", "host", "bob")) == bob.person
    assert use(store).how == "joined"


def test_who_has_accounts_is_asked_first_and_then_all_of_it_is_one_persons(store: Storage):
    ada, dana = seller(store), own(store)
    t = talk(store, dana)
    t.say(t.fact(), t.fact("seller/worry", "the price"), event="e1")
    shared = talk(store, ada, "a2", "s2")
    store.set_member(ada, "a2", dana.person, True, NOW)
    shown(store, ada)
    asked = use(store)
    assert (asked.how, asked.accounts) == ("sure", ("A1", "A2"))
    assert id_of(store, PHONE) == dana.person
    assert use(store, sure=True).how == "merged"
    assert [one.account.id for one in store.accounts(dana)] == []
    assert {one.account.id: one.account.owner for one in store.accounts(ada)} == {
        "a1": ada.person,
        "a2": ada.person,
    }
    loaded = store.load(ada, "a1", "s1")
    assert loaded.session == dataclasses.replace(t.session, person=ada.person)
    assert loaded.record.known("problem/said")
    assert {fact.recorded_by for fact in store.facts(ada, "a1")} == {ada.person}
    assert len(store.facts(ada, "a1")) == 2
    opened, answered = store.open_session(ada, "a1"), store.answered(ada, "terminal", "host", "e1")
    assert opened is not None
    assert answered is not None
    assert (opened.id, answered.session) == ("s1", "s1")
    assert store.asking(ada, "s1.1") is not None
    assert shared.session.id == "s2"
    with pytest.raises(NoSuchAccount):
        store.load(dana, "a1", "s1")


def test_what_was_not_worked_on_goes_back_and_what_was_stays(store: Storage):
    ada, dana = seller(store), own(store)
    first, t = talk(store, dana, "a1", "s1"), talk(store, dana, "a2", "s2")
    first.say(first.fact(), event="e1")
    t.say(t.fact(), event="e2")
    shown(store, ada)
    use(store, sure=True, at=NOW + timedelta(minutes=5))
    later = dataclasses.replace(t, who=ada, session=store.load(ada, "a2", "s2").session)
    later.version = store.record(ada, "a2")[0].version
    written = later.write(later.fact("problem/ours", "a secret of Ada's"), event="e3")
    store.commit(dataclasses.replace(written, at=NOW + timedelta(minutes=6)))
    assert store.unlink(ada, PHONE, NOW)
    assert id_of(store, PHONE) == dana.person
    assert [one.account.id for one in store.accounts(dana)] == ["a1"]
    assert [one.account.id for one in store.accounts(ada)] == ["a2"]
    assert store.load(dana, "a1", "s1").session.person == dana.person
    assert {fact.recorded_by for fact in store.facts(dana, "a1")} == {dana.person}
    with pytest.raises(NoSuchAccount):
        store.facts(dana, "a2")
    with pytest.raises((NoSuchAccount, NoSuchSession)):
        store.load(ada, "a1", "s1")
    assert not store.unlink(ada, PHONE, NOW)


def test_a_shared_account_is_both_of_theirs_again(store: Storage):
    ada, dana = seller(store), own(store)
    talk(store, ada, "a1", "s1")
    store.set_member(ada, "a1", dana.person, True, NOW)
    talk(store, dana, "a1", "s2", new_account=False)
    shown(store, ada)
    use(store, sure=True)
    assert {one.id for one in store.sessions(ada, "a1")} == {"s1", "s2"}
    store.unlink(ada, PHONE, NOW)
    assert [one.id for one in store.sessions(ada, "a1")] == ["s1"]
    assert [one.id for one in store.sessions(dana, "a1")] == ["s2"]
    assert store.accounts(dana)[0].account.owner == ada.person


def waiting_at_the_phone(store: ServiceStorage, who: Who) -> None:
    """Something of everything that may wait in a chat."""
    chat = ChatState(THERE, "c1", who.person, None, None, {}, 1)
    for source, kept in (("c1", chat), ("c2", None)):
        store.settle(Settled(SPACE, THERE, source, 1, NOW, [Reply("message", {"text": "secret"})], chat=kept))
    store.receive(SPACE, Arrival(Inbound("telegram", "123", "9", "e9", NOW, "hi"), "9"))
    store.set_timer(SPACE, Timer("t1", who.person, THERE, "say", NOW, {"say": ["secret"]}), NOW)


@pytest.mark.parametrize("known_before", [False, True])
def test_nothing_waits_any_more_where_somebody_was_taken_off(store: ServiceStorage, known_before: bool):
    ada = seller(store)
    before = own(store) if known_before else None
    shown(store, ada)
    use(store)
    waiting_at_the_phone(store, ada)
    store.unlink(ada, PHONE, NOW)
    assert not store.pending(SPACE, THERE)
    assert store.waiting(SPACE) == ()
    assert store.due_timers(SPACE, SOON) == ()
    chat = store.chat(SPACE, THERE)
    assert (chat and chat.person) == (before and before.person)
    assert not store.dead_letters(SPACE)


def test_whoever_is_shut_out_has_no_way_in_and_their_codes_end(store: ServiceStorage):
    ada, bob = seller(store), seller(store, "bob")
    talk(store, ada)
    store.set_member(ada, "a1", bob.person, True, NOW)
    shown(store, ada)
    use(store)
    waiting_at_the_phone(store, ada)
    shown(store, ada, "AAAA-AAAA-AAAA")
    assert sorted(len(one.known) for one in store.everybody(SPACE)) == [1, 2]
    assert store.shut_out(SPACE, ada.person, NOW)
    assert store.find_person(SPACE, PHONE) is None
    assert store.find_person(SPACE, Identity("terminal", "host", "ada")) is None
    assert use(store, "AAAA-AAAA-AAAA") is None
    assert not store.pending(SPACE, THERE)
    assert [one.person.id for one in store.everybody(SPACE)] == [bob.person]
    assert [one.account.id for one in store.accounts(bob)] == ["a1"]
    assert not store.shut_out(SPACE, ada.person, NOW)
    assert store.accounts(seller(store)) == ()


def test_an_invitation_makes_somebody_new_once(store: Storage):
    assert store.keep_code(SPACE, NewCode(CODE, SOON, name="Cy Young"), NOW)
    led = use(store)
    assert (led.how, led.person.name) == ("invited", "Cy Young")
    assert use(store).how == "invited"
    assert use(store, identity=Identity("telegram", "123", "10")) is None
    assert [one.name for one in store.people(SPACE)] == ["Cy Young"]
    assert store.accounts(own(store)) == ()


def test_who_is_linked_already_gives_a_code_instead_of_taking_one(store: Storage):
    ada, cy = seller(store), own(store, Identity("slack", "T", "U1"))
    shown(store, ada)
    use(store)
    shown(store, cy, "AAAA-AAAA-AAAA")
    assert use(store, "AAAA-AAAA-AAAA", Identity("terminal", "host", "ada"), sure=True).how == "linked"


def test_two_who_send_one_code_at_once_do_not_both_get_in(another: Callable[[], Storage]):
    import threading

    one, two = another(), another()
    shown(one, seller(one))
    led = []

    def send(store: Storage, number: str) -> None:
        led.append(use(store, identity=Identity("telegram", "123", number)))

    senders = [threading.Thread(target=send, args=each) for each in ((one, "1"), (two, "2"))]
    for each in senders:
        each.start()
    for each in senders:
        each.join()
    assert sorted(each.how if each else "" for each in led) == ["", "joined"]
