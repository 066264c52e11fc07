"""What everything is measured against: hand-written sqlite3 that does as little as a durable answer needs."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_TABLES = """
CREATE TABLE conversation(
  id INTEGER PRIMARY KEY, account TEXT NOT NULL, turn INTEGER NOT NULL, state TEXT NOT NULL,
  updated REAL NOT NULL);
CREATE TABLE answer(
  conversation INTEGER NOT NULL, turn INTEGER NOT NULL, question TEXT NOT NULL, value TEXT NOT NULL,
  at REAL NOT NULL, PRIMARY KEY(conversation, turn)) WITHOUT ROWID;
"""
_INSERT = "INSERT INTO answer(conversation, turn, question, value, at) VALUES(?,?,?,?,?)"
_UPDATE = "UPDATE conversation SET turn=?, state=?, updated=? WHERE id=?"
_ANSWER = (
    "changeovers eat 2 hrs a day, rush orders slip, nobody on the early shift can say which order is late "
    * 2
)


def connect(place: Path) -> sqlite3.Connection:
    """A connection as durable as ours: write-ahead log, one sync a commit."""
    connection = sqlite3.connect(place, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


class Floor:
    """One INSERT and one UPDATE in one transaction a turn: a conversation of answers, and where it stands."""

    def __init__(self, place: Path) -> None:
        self.connection = connect(place)
        self.connection.executescript(_TABLES)
        self.conversation = 0

    def turns(self, number: int) -> list[float]:
        """The seconds of each turn of a new conversation."""
        run = self.connection.execute
        self.conversation += 1
        run(
            "INSERT INTO conversation VALUES(?,?,?,?,?)", (self.conversation, "account", 0, "{}", time.time())
        )
        taken = []
        for turn in range(number):
            began = time.perf_counter()
            now = time.time()
            run("BEGIN IMMEDIATE")
            run(_INSERT, (self.conversation, turn, "problem", f"{turn} {_ANSWER[:120]}", now))
            run(
                _UPDATE,
                (turn, f'{{"phase":"p1","turn":{turn},"question":"problem"}}', now, self.conversation),
            )
            run("COMMIT")
            taken.append(time.perf_counter() - began)
        return taken

    def close(self) -> None:
        """Lets go of the file."""
        self.connection.close()


Rows = Sequence[tuple[str, Sequence[Any]]]


class SameRows:
    """Writes the very rows that a turn of ours wrote, with statements and values made beforehand."""

    def __init__(self, place: Path) -> None:
        self.connection = connect(place)
        self.connection.execute("PRAGMA foreign_keys=ON")

    def turn(self, rows: Rows) -> float:
        """The seconds that one transaction of these rows takes."""
        run = self.connection.execute
        began = time.perf_counter()
        run("BEGIN IMMEDIATE")
        for sql, values in rows:
            run(sql, values)
        run("COMMIT")
        return time.perf_counter() - began

    def close(self) -> None:
        """Lets go of the file."""
        self.connection.close()
