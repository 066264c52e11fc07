"""The right to be the one `serve` of a store, on either engine. Knows no table.

On SQLite it is a lock on a file beside the database (`storage.sqlite.ServeLock`), on
PostgreSQL an advisory lock of a session, held by a connection that does nothing else.
"""

from __future__ import annotations

import hashlib
import time
from typing import Any, Protocol, Self

from storage.base import StoreBusy
from storage.errors import translating
from storage.open import BUSY_TIMEOUT, file_of
from storage.sqlite import ServeLock, make_private

_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between tries for a right that somebody holds."""
_WHERE = "SELECT current_database(), current_schema()"
_TAKE = "SELECT pg_try_advisory_lock(%s)"
_HELD = (
    "SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND granted"
    " AND pid = pg_backend_pid() AND objsubid = 1"
    " AND ((classid::bigint << 32) | objid::bigint) = %s)"
)


class Serving(Protocol):
    """The right to be the one `serve`, until `close` or the end of the process."""

    def still_held(self) -> bool:
        """Is the right still ours? A server that restarts, or a cut connection, takes it away without a word.

        May wait for the server, so not to be called where something else must go on. After
        a False it never is again: stop, and let whoever holds it now serve.
        """

    def close(self) -> None:
        """Lets another process serve."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


def serve_lock(url: str, workspace: str = "main") -> Serving:
    """Takes the right to be the one `serve` of the store at `url`, or raises StoreBusy(holder="serve").

    Workspaces in one database, and databases or schemas on one server, do not get in each
    other's way; an SQLite file has one `serve` whatever the workspace.
    """
    place = file_of(url)
    if place is None:
        return PostgresServeLock(url, workspace)
    with translating(place):
        make_private(place)  # the folders, where this is the first that is heard of the store
        return ServeLock(place)


class PostgresServeLock:
    """An advisory lock that lasts as long as its connection, which is used for nothing else."""

    def __init__(self, url: str, workspace: str) -> None:
        """Takes the lock, or raises StoreBusy where it is taken, StoreUnreachable where no server answers."""
        from storage.postgres import connector

        self._lost = False
        self._connection: Any = None
        with translating():
            self._connection = connector(url, BUSY_TIMEOUT)()
            try:
                database, schema = self._connection.execute(_WHERE).fetchone()
                self._key = _key(database, schema, workspace)
                self._take()
            except BaseException:
                self._connection.close()
                raise

    def _take(self) -> None:
        """Takes it; a server needs a moment to see that the one who held it is gone, so not only once."""
        for pause in (*_PAUSES, None):
            if self._connection.execute(_TAKE, (self._key,)).fetchone()[0]:
                return
            if pause is not None:
                time.sleep(pause)
        raise StoreBusy(holder="serve")

    def still_held(self) -> bool:
        """Is the right still ours? Asks the server, which may take up to the time after which silence is given up."""
        if self._lost:
            return False
        try:
            # Not only "are you there": a pooler may answer by another connection than the one that locked.
            self._lost = not self._connection.execute(_HELD, (self._key,)).fetchone()[0]
        except Exception:  # noqa: BLE001  whatever went wrong, nobody can say that the lock is ours
            self._lost = True
        return not self._lost

    def close(self) -> None:
        """Lets another process serve."""
        self._lost = True
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _key(database: str, schema: str | None, workspace: str) -> int:
    """A number of 64 bits with a sign, as the server wants it; the same in every process and version."""
    named = "\0".join(("equipoise serve", database, schema or "", workspace))
    return int.from_bytes(hashlib.sha256(named.encode()).digest()[:8], "big", signed=True)
