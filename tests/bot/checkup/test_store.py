"""The database as the doctor sees it, on real files; what waits, by what it is told."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from bot.checkup.seen import Mark, Notes
from bot.checkup.store import database, queues
from bot.cli.shell import words
from storage.base import Queues, StorageError, StoreBusy, StoreFull, StoreReadOnly, StoreUnreachable
from storage.health import Health, Problem, check
from storage.open import open_storage
from tests.storage.support import seller, talk

NOTES = Notes(words)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path):
    """A file with one talk in it."""
    place = tmp_path / "eq.db"
    with closing(open_storage(f"sqlite:///{place}")) as store:
        talk(store, seller(store)).say()
    return place


def seen(place):
    found, current = database(NOTES, str(place), lambda: check(f"sqlite:///{place}"))
    assert all(bool(each.remedy) is (each.mark is not Mark.OK) for each in found)
    assert all(str(place) in each.text or each.state in ("unsound", "not_migrated") for each in found)
    return [(each.state, each.mark) for each in found], current


def change(place, sql):
    with closing(sqlite3.connect(place)) as raw:
        raw.execute(sql)
        raw.commit()


def test_none_yet(tmp_path):
    assert seen(tmp_path / "eq.db") == ([("not_yet", Mark.OK)], False)


def test_sound(place):
    assert seen(place) == ([("sound", Mark.OK)], True)


def test_damaged(place):
    whole = place.read_bytes()
    place.write_bytes(whole[:8192] + b"\x5a" * 4096 + whole[12288:])
    assert seen(place) == ([("corrupt", Mark.WRONG)], False)
    place.write_bytes(b"Dear diary")
    assert seen(place) == ([("corrupt", Mark.WRONG)], False)


def test_of_another_program(tmp_path):
    change(tmp_path / "eq.db", "CREATE TABLE photos (id)")
    assert seen(tmp_path / "eq.db") == ([("corrupt", Mark.WRONG)], False)
    text = database(NOTES, "eq.db", lambda: check(f"sqlite:///{tmp_path / 'eq.db'}"))[0][0].text
    assert text == "eq.db is a database, but not one of Equipoise's."


@pytest.mark.parametrize(
    "revision, state, mark", [("9999", "newer", Mark.WRONG), ("0001", "not_migrated", Mark.LOOK)]
)
def test_of_another_version(place, revision, state, mark):
    change(place, f"UPDATE alembic_version SET version_num = '{revision}'")
    assert seen(place) == ([(state, mark)], False)


def test_what_does_not_add_up_is_told_once_for_each_kind(place):
    change(place, "UPDATE accounts SET last_fact = 7")
    assert seen(place) == ([("unsound", Mark.WRONG)], False)
    many = (
        *[Problem("corrupt", {"reason": f"Page {n}:\nbad"}) for n in range(20)],
        Problem("snapshot", {"account": "a1"}),
    )
    found, _ = database(
        NOTES, "eq.db", lambda: Health("SQLite 3", None, current=True, rows={}, problems=many)
    )
    assert [each.text for each in found] == [
        "The file is damaged (reason Page 0: bad). And 19 more like it.",
        "What is kept of an account is not what its facts say (account a1).",
    ]


@pytest.mark.parametrize("trouble", [StoreBusy, StoreFull, StoreReadOnly, StoreUnreachable, StorageError])
def test_what_cannot_be_opened(trouble):
    def refused():
        raise trouble(reason="hunter2")

    ((found,), current) = database(NOTES, "eq.db", refused)
    assert (found.mark, current) == (Mark.WRONG, False)
    assert "eq.db" in found.text
    assert found.remedy
    assert "hunter2" not in found.text


def waiting(**more):
    found = list(queues(NOTES, lambda: Queues(**more), NOW))
    assert all(bool(each.remedy) is (each.mark is not Mark.OK) for each in found)
    return [(each.state, each.text) for each in found]


def test_what_waits():
    assert waiting(waiting=2, pending=3, timers=4, jobs=5) == [
        ("fine", "Messages to answer: 2; replies to send: 3; reminders: 4; work under way: 5.")
    ]
    old, new = NOW - timedelta(minutes=61), NOW - timedelta(minutes=1)
    assert waiting(pending=1, oldest_pending=new)[0][0] == "fine"
    assert waiting(waiting=1, oldest_waiting=old, oldest_pending=new) == [
        ("old", "Messages to answer: 1; replies to send: 0. The oldest has waited for 61 min.")
    ]


def test_what_was_set_aside():
    assert [text for _, text in waiting(dead=1, failed=2)[1:]] == [
        "1 reply was given up: the platform did not take it for a day, or said it never will.",
        "2 messages were set aside: the turn failed over them again and again.",
    ]
