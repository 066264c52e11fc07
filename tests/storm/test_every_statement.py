"""A failure at the n-th statement of a turn, for every n: a clean refusal or a whole turn; and the next try works."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

import psycopg
import pytest

from bot.channels.base import Incoming, TurnResult
from storage.base import StorageError
from storage.upkeep import check
from tests.storm.child import watch_engine
from tests.storm.desk import AT, Desk

FAULTS: dict[str, dict[str, Callable[[], Exception]]] = {
    "sqlite": {
        "full": lambda: in_file(sqlite3.SQLITE_FULL, "database or disk is full"),
        "locked": lambda: in_file(sqlite3.SQLITE_BUSY, "database is locked"),
        "broken": lambda: in_file(sqlite3.SQLITE_IOERR, "disk I/O error"),
    },
    "postgresql": {
        "full": lambda: psycopg.errors.DiskFull("could not extend file"),
        "locked": lambda: psycopg.errors.LockNotAvailable("canceling statement due to lock timeout"),
        "broken": lambda: psycopg.OperationalError("server closed the connection unexpectedly"),
    },
}
TURNS: dict[str, dict[str, Any]] = {
    "an answer with facts": {"text": "change the baseline to 41.5"},
    "an answer taken back": {"chosen": ("back",)},
    "only looking": {"text": "so far"},
}


def in_file(code: int, words: str) -> Exception:
    """What SQLite's driver raises."""
    error = sqlite3.OperationalError(words)
    error.sqlite_errorcode = code
    return error


@dataclass
class Trap:
    """Fails the n-th statement of the connection: before it ran, or after, as when the news of its success is lost."""

    engine: str
    kind: str = "full"
    left: int = 0
    after_it: bool = False
    seen: list[str] = field(default_factory=list)

    def set(self, kind: str, number: int, after_it: bool) -> None:
        self.kind, self.left, self.after_it, self.seen = kind, number, after_it, []

    def before(self, sql: str) -> None:
        self.seen.append(sql)
        if self.left and not self.after_it:
            self._count()

    def after(self, sql: str) -> None:
        if self.left and self.after_it:
            self._count()

    def _count(self) -> None:
        self.left -= 1
        if not self.left:
            raise FAULTS[self.engine][self.kind]()


@pytest.fixture
def trap(url: str, monkeypatch: pytest.MonkeyPatch) -> Trap:
    trap = Trap("sqlite" if url.startswith("sqlite") else "postgresql")
    driver, connect = watch_engine(url, trap.before, trap.after)
    monkeypatch.setattr(driver, "connect", connect)
    return trap


def told(result: TurnResult) -> Any:
    return result.event, [replace(each) for each in result.outgoing], result.turn


@pytest.mark.parametrize("after_it", [False, True], ids=["before it ran", "after it ran"])
@pytest.mark.parametrize("kind", FAULTS["sqlite"])
@pytest.mark.parametrize("turn", TURNS)
def test_a_statement_fails(url: str, trap: Trap, turn: str, kind: str, after_it: bool):
    desk = Desk(url)
    with closing(desk.app):
        refused = whole = number = 0
        while True:
            number += 1
            incoming = Incoming(f"event {number}", AT, **TURNS[turn])
            before = desk.seen()
            trap.set(kind, number, after_it)
            try:
                desk.chat.take(incoming)
            except StorageError:
                refused += 1
            else:
                if trap.left:
                    break  # there was no n-th statement: every one has had its turn
                whole += 1
            hurt = desk.seen()
            assert hurt == before or (hurt[0] == before[0] + 1 and len(hurt[3]) == len(before[3]) + 1)
            again = desk.chat.take(incoming)
            after = desk.seen()
            assert after[0] == before[0] + 1
            assert [each.event for each in after[3]].count(incoming.event) == 1
            assert after == hurt or hurt == before
            assert len(after[4]) > len(before[4]) or turn != "an answer with facts"
            assert again.event == incoming.event
            assert again.outgoing
            assert told(desk.chat.take(incoming)) == told(again)
        trap.left = 0
        assert refused + whole == number - 1 >= 7
    assert check(desk.url).problems == ()
