"""The `equipoise` command with a death wish: `STORM_KILL=POINT:N` makes it kill itself at the N-th such point.

Runs the real command, unchanged; only the driver of the store's engine is told to hand out
connections that watch the statements go by. Points: "begin" (a write transaction is about to begin),
"inbox" and "facts" (such rows were just written), "commit" (about to be committed), "done"
(committed, and nothing printed yet). Without the variable it is the plain command.
"""

from __future__ import annotations

import functools
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
POINTS = ("begin", "inbox", "facts", "commit", "done")


class Watched(sqlite3.Connection):
    """A connection that calls `before` and `after` around each statement."""

    before: Callable[[str], None] = staticmethod(lambda sql: None)
    after: Callable[[str], None] = staticmethod(lambda sql: None)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        self.before(sql)
        found = super().execute(sql, parameters)
        self.after(sql)
        return found

    def cursor(self, factory: Any = None) -> Any:
        return super().cursor(_WatchedCursor)


class _WatchedCursor(sqlite3.Cursor):
    connection: Watched

    def executemany(self, sql: str, parameters: Iterable[Any]) -> Self:
        self.connection.before(sql)
        found = super().executemany(sql, parameters)
        self.connection.after(sql)
        return found


def watch(before: Callable[[str], None], after: Callable[[str], None]) -> Callable[..., sqlite3.Connection]:
    """A `sqlite3.connect` whose connections call these around each statement."""
    kind = type("Kept", (Watched,), {"before": staticmethod(before), "after": staticmethod(after)})
    return functools.partial(sqlite3.connect, factory=kind)


def watch_server(before: Callable[[str], None], after: Callable[[str], None]) -> Callable[..., Any]:
    """A `psycopg.connect` whose connections call these around each statement."""
    import psycopg

    class Cursor(psycopg.Cursor[Any]):
        def executemany(self, query: Any, params_seq: Any, *, returning: bool = False) -> None:
            before(query)
            super().executemany(query, params_seq, returning=returning)
            after(query)

    class Connection(psycopg.Connection[Any]):
        def execute(self, query: Any, params: Any = None, **more: Any) -> Any:
            before(query)
            found = super().execute(query, params, **more)
            after(query)
            return found

    return functools.partial(Connection.connect, cursor_factory=Cursor)


def watch_engine(url: str, before: Callable[[str], None], after: Callable[[str], None]) -> tuple[Any, Any]:
    """The driver's module that a store at `url` is opened with, and the `connect` for it that watches."""
    if url.startswith("sqlite"):
        return sqlite3, watch(before, after)
    import psycopg

    return psycopg, watch_server(before, after)


def begins_write(url: str) -> str:
    """The statement that begins a writing transaction in a store at `url`."""
    return "BEGIN IMMEDIATE" if url.startswith("sqlite") else "BEGIN"


class Death:
    """Counts one kind of point and dies at the n-th. `begin` is what a writing transaction begins with."""

    def __init__(self, point: str, number: int, begin: str) -> None:
        self.point = point
        self.left = number
        self.begin = begin
        self.writing = False

    def at(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def before(self, sql: str) -> None:
        if sql == self.begin:
            self.at("begin")
            self.writing = True
        elif sql == "COMMIT" and self.writing:
            self.at("commit")

    def after(self, sql: str) -> None:
        if sql.startswith("INSERT INTO inbox"):
            self.at("inbox")
        elif sql.startswith("INSERT INTO facts"):
            self.at("facts")
        elif sql == "COMMIT" and self.writing:
            self.writing = False
            self.at("done")


def main() -> None:
    """Runs the command."""
    sys.path.insert(0, str(ROOT))
    # As a terminal starts it: what runs the tests may have been put into the background, where Ctrl-C is ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    wish = os.environ.get("STORM_KILL")
    if wish:
        point, _, number = wish.partition(":")
        url = os.environ["EQUIPOISE_DATABASE_URL"]
        death = Death(point, int(number), begins_write(url))
        driver, connect = watch_engine(url, death.before, death.after)
        driver.connect = connect
    from bot.cli import main as equipoise

    equipoise()


if __name__ == "__main__":
    main()
