"""How much waits in a store, on both engines."""

from datetime import timedelta

from storage.base import Queues, Storage
from storage.queues import queues_at
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


def test_messages_wait_until_they_are_answered(store: Storage, url: str):
    t = talk(store, seller(store))
    t.say()
    run_sql(url, "UPDATE inbox SET status = 'waiting' WHERE turn = 1")
    found = queues_at(url, SPACE)
    assert (found.waiting, found.pending) == (1, 0)
    assert found.oldest_waiting == NOW + timedelta(minutes=1)
