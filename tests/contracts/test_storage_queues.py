"""How much waits in a store, on both engines."""

from datetime import timedelta

from storage.base import Inbound, Job, Place, Queues, Storage, Timer
from storage.queues import queues_at
from storage.service import Arrival, ServiceStorage, Settled
from tests.storage.support import NOW, SPACE, run_sql, seller, talk


def test_nothing_waits_where_the_commit_is_the_delivery(store: Storage, url: str):
    talk(store, seller(store)).say()
    assert queues_at(url, SPACE) == Queues()


def test_replies_wait_until_they_are_sent(store: Storage, url: str):
    t = talk(store, seller(store))
    t.say(deliver=True)
    t.say(deliver=True)
    found = queues_at(url, SPACE)
    assert (found.pending, found.waiting) == (4, 0)
    assert found.oldest_pending == NOW + timedelta(minutes=1)
    run_sql(url, "UPDATE outbox SET status = 'sent' WHERE turn = 1")
    assert queues_at(url, SPACE).oldest_pending == NOW + timedelta(minutes=2)
    assert queues_at(url, "another") == Queues()


def test_messages_wait_until_they_are_answered(store: ServiceStorage, url: str):
    for n in (1, 2):
        at = NOW + timedelta(minutes=n)
        store.receive(SPACE, Arrival(Inbound("slack", "T", "c", f"e{n}", at, "hi"), "U1"))
    found = queues_at(url, SPACE)
    assert (found.waiting, found.failed, found.oldest_waiting) == (2, 0, NOW + timedelta(minutes=1))
    first = store.waiting(SPACE)[0]
    store.settle(Settled(SPACE, first.place, "c1", 1, NOW, (), inbound=first.inbound, failed="KeyError"))
    found = queues_at(url, SPACE)
    assert (found.waiting, found.failed, found.oldest_waiting) == (1, 1, NOW + timedelta(minutes=2))


def test_what_was_given_up_and_what_is_to_come_is_counted(store: ServiceStorage, url: str):
    t = talk(store, seller(store))
    t.say(deliver=True)
    place = Place("terminal", "host", "chat")
    store.give_up(SPACE, store.pending(SPACE, place)[0], "blocked")
    store.set_timer(SPACE, Timer("t1", t.who.person, place, "say", NOW), NOW)
    store.add_job(SPACE, Job("j1", t.who.person, place, "look"), NOW)
    found = queues_at(url, SPACE)
    assert (found.dead, found.pending, found.timers, found.jobs) == (1, 1, 1, 1)
    store.cancel_timer(SPACE, "t1")
    assert queues_at(url, SPACE).timers == 0
