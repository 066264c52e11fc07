"""The one held connection: transactions, statements, and a fresh start after an error. Knows no table.

Statements go straight to the driver: on a turn of eight rows SQLAlchemy's Core, or its
`exec_driver_sql`, costs about as much again as SQLite does.

Statements are written once, with `:name` parameters, in SQL that SQLite and PostgreSQL share.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import Any

from storage.base import StoreBusy, StoreUnreachable
from storage.errors import translated

Params = Mapping[str, Any]
Row = tuple[Any, ...]


@lru_cache(maxsize=1024)
def _for_psycopg(sql: str) -> tuple[str, Callable[[Params], Any]]:
    return re.sub(r":(\w+)", r"%(\1)s", sql), dict


@lru_cache(maxsize=1024)
def _for_sqlite(sql: str) -> tuple[str, Callable[[Params], Any]]:
    """By position: binding by name costs half as much again."""
    names = re.findall(r":(\w+)", sql)
    if len(names) == 1:
        return sql, dict
    return re.sub(r":(\w+)", "?", sql), itemgetter(*names) if names else _nothing


def _nothing(_: Params) -> tuple[()]:
    return ()


class Line:
    """A connection that is held, shared by the threads of a process one call at a time.

    `connect` opens a driver's connection that begins no transaction by itself,
    `before_write` is shown it before each writing transaction, `is_cut` tells of a
    connection at rest that it is of no use any more (the server was restarted): the
    next call then takes a new one, and nobody notices. `forget` is called when what
    memory knows of the store may no longer be true.
    """

    def __init__(
        self,
        connect: Callable[[], Any],
        dialect: str,
        place: Path | None = None,
        before_write: Callable[[Any], None] = lambda _: None,
        is_cut: Callable[[Any], bool] = lambda _: False,
    ) -> None:
        self._connect = connect
        self._place = place
        self.lock = threading.RLock()
        self._connection: Any = None
        self._closed = False
        self._depth = 0
        self._prepared = _for_sqlite if dialect == "sqlite" else _for_psycopg
        self._begin_write = "BEGIN IMMEDIATE" if dialect == "sqlite" else "BEGIN"
        self._begin_read = (
            "BEGIN" if dialect == "sqlite" else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        )
        self._before_write = before_write
        self._is_cut = is_cut
        self.forget: Callable[[], None] = lambda: None
        self.dialect = dialect

    # statements ---------------------------------------------------------------------
    def run(self, sql: str, params: Params) -> int:
        """Runs one statement and gives the number of rows it touched. Inside `write` only."""
        prepared, bound = self._prepared(sql)
        return self._connection.execute(prepared, bound(params)).rowcount  # type: ignore[no-any-return]

    def run_many(self, sql: str, rows: Sequence[Params]) -> None:
        """Runs one statement for each of `rows`."""
        prepared, bound = self._prepared(sql)
        if len(rows) == 1:
            self._connection.execute(prepared, bound(rows[0]))
        elif rows:
            self._connection.cursor().executemany(prepared, map(bound, rows))

    def rows(self, sql: str, params: Params) -> list[Row]:
        """The rows a query gives. Inside `read` or `write`."""
        prepared, bound = self._prepared(sql)
        return self._connection.execute(prepared, bound(params)).fetchall()  # type: ignore[no-any-return]

    def row(self, sql: str, params: Params) -> Row | None:
        """The first row a query gives, if any. Inside `read` or `write`."""
        prepared, bound = self._prepared(sql)
        return self._connection.execute(prepared, bound(params)).fetchone()  # type: ignore[no-any-return]

    # transactions -------------------------------------------------------------------
    def write(self) -> AbstractContextManager[None]:
        """One transaction that holds the right to write from its start. All of it is kept, or none.

        Inside another one it is a part of that: it can fail alone, and is kept with the whole.
        """
        return self._transaction(self._begin_write)

    def together(self, calls: Sequence[Callable[[], Any]]) -> list[Any]:
        """Several calls in one transaction, each a part of its own. Gives for each its result or what it raised.

        Where the whole cannot be kept, nothing is, and this raises.
        """
        outcomes: list[Any] = []
        try:
            with self.write():
                for call in calls:
                    try:
                        outcomes.append(call())
                    except Exception as error:
                        if self._lost():
                            raise
                        outcomes.append(error)
        except BaseException:
            self.forget()  # a part may have left in memory what was then not kept
            raise
        return outcomes

    @contextmanager
    def read(self) -> Iterator[None]:
        """One consistent view for several queries. Inside `write` it is that transaction."""
        with self.lock:
            if self._depth:
                yield
                return
        with self._transaction(self._begin_read):
            yield

    @contextmanager
    def glance(self) -> Iterator[None]:
        """For a single query, which is a transaction of its own."""
        with self.lock:
            try:
                self._open()
                yield
            except Exception as error:
                self._fail(error)
                raise

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self.lock:
            if self._depth:
                with self._part():
                    yield
                return
            try:
                connection = self._open()
                if begin == self._begin_write:
                    self._before_write(connection)
                connection.execute(begin)
                self._depth = 1
                yield
                self._connection.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                self._fail(error)
                raise
            finally:
                self._depth = 0

    @contextmanager
    def _part(self) -> Iterator[None]:
        """A part of the transaction that is under way: undone alone where it fails."""
        self._connection.execute("SAVEPOINT part")
        try:
            yield
            self._connection.execute("RELEASE part")
        except BaseException as error:
            if not self._lost():
                self._connection.execute("ROLLBACK TO part")
                self._connection.execute("RELEASE part")
            ours = translated(error, self._place)
            if ours is None or ours is error:
                raise
            raise ours from error

    def _lost(self) -> bool:
        """Has the transaction under way ended by itself? A full disk ends it, and so does a server that is gone."""
        connection = self._connection
        if connection is None:
            return True
        if self.dialect == "sqlite":
            return not connection.in_transaction
        return bool(connection.closed)

    def _roll_back(self) -> None:
        """Ends what was begun; a connection that cannot do even that is let go of.

        An interruption between the statement that begins and the line that counts it leaves
        a transaction, and its lock, behind: so the connection itself is asked, too.
        """
        if not self._depth and not self._in_transaction():
            return
        try:
            self._connection.execute("ROLLBACK")
        except Exception:  # noqa: BLE001  it may have ended by itself, or the server is gone
            if self._in_transaction():
                self._drop()

    def _in_transaction(self) -> bool:
        """Is a transaction open on the connection, or can that not be said any more?"""
        if self._connection is None:
            return False
        if self.dialect == "sqlite":
            return bool(self._connection.in_transaction)
        return bool(self._connection.info.transaction_status)  # 0 is idle; a lost connection is "unknown"

    def _fail(self, error: BaseException) -> None:
        """Raises a driver's error as ours, after forgetting all that stood on this connection."""
        ours = translated(error, self._place)
        if ours is None or ours is error:
            return
        self.forget()
        if not isinstance(ours, StoreBusy):
            self._drop()
        raise ours from error

    def mark(self) -> object:
        """Something that is another once anybody else has changed the store. It is cheap, and no transaction.

        SQLite counts the commits of other connections; a server is asked at most once a second,
        so there the mark is the second.
        """
        if self.dialect != "sqlite":
            return int(time.monotonic())
        with self.glance():
            return self._connection.execute("PRAGMA data_version").fetchone()[0]

    # the connection -----------------------------------------------------------------
    def _open(self) -> Any:
        if self._connection is not None and not self._depth and self._is_cut(self._connection):
            self._drop()
        if self._connection is None:
            if self._closed:
                raise StoreUnreachable(reason="closed")
            self._connection = self._connect()
        return self._connection

    @property
    def driver(self) -> Any:
        """The driver's own connection, for what only one engine has. Inside `read`, `write` or `glance`."""
        return self._connection

    def _drop(self) -> None:
        self.forget()
        connection, self._connection = self._connection, None
        try:
            if connection is not None:
                connection.close()
        except Exception:  # noqa: BLE001, S110  it is being thrown away
            pass

    def close(self) -> None:
        """Lets go of the connection for good."""
        with self.lock:
            self._closed = True
            self._drop()
