"""The SQLite file: making it private, opening it, and who may checkpoint it. Knows no table."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import time
from pathlib import Path
from typing import Any

from storage.base import StoreBusy, StoreReadOnly

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_WAL_RETRY = 0.02
_AUTOCHECKPOINT = 1000
"""Pages of the log (4 MB) after which it is moved into the file."""
_SERVED_CHECKPOINT = 4000
"""The same for `serve`, which writes much at once: each time costs three syncs, and some pages are written by most
turns, and then moved once for many. A lone terminal would only pay for a file that grows with every turn.
"""
_LOOK_EVERY = 1.0


_LAST_WITH_RACE = (3, 51, 2)


def library() -> tuple[str, bool]:
    """The version of the SQLite in this Python, and whether it has the WAL-reset race.

    Up to 3.51.2 two connections that checkpoint at the same moment can damage a file
    (sqlite.org, release history); `Checkpoints` keeps all but one from it.
    """
    return sqlite3.sqlite_version, sqlite3.sqlite_version_info <= _LAST_WITH_RACE


def make_private(place: Path) -> None:
    """Makes the file (0600) and the folders above it (0700) where they are missing, whatever the umask."""
    missing = []
    folder = place.parent
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for folder in reversed(missing):
        try:
            folder.mkdir(_PRIVATE_FOLDER)
        except FileExistsError:
            continue
        folder.chmod(_PRIVATE_FOLDER)
    try:
        handle = os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _PRIVATE_FILE)
    except FileExistsError:
        return
    try:
        os.fchmod(handle, _PRIVATE_FILE)
    finally:
        os.close(handle)


def connect(place: Path, busy_timeout: float, foreign_keys: str = "ON") -> sqlite3.Connection:
    """A connection that starts no transaction by itself and has our settings. `busy_timeout` in seconds.

    -wal and -shm take the mode of the file itself (SQLite does that).
    """
    make_private(place)
    connection = sqlite3.connect(
        place, timeout=busy_timeout, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        _switch_to_wal(connection, busy_timeout)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA foreign_keys={foreign_keys}")
    except BaseException:
        connection.close()
        raise
    return connection


class Checkpoints:
    """Whether a connection moves its log into the file by itself: not while another process is `serve`.

    Two processes that checkpoint meet the WAL-reset race of the SQLite in every CPython
    so far. Call it before a write; it looks once a second, and a log is long enough to
    be moved only after some eighty turns.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self._look_again = 0.0
        self._pages: int | None = None

    def __call__(self, connection: sqlite3.Connection) -> None:
        """Sets the connection right, if it is time to look."""
        now = time.monotonic()
        if now < self._look_again:
            return
        self._look_again = now + _LOOK_EVERY
        ours = _SERVED_CHECKPOINT if self._place in _SERVED_HERE else _AUTOCHECKPOINT
        pages = 0 if serve_runs(self._place) else ours
        if pages != self._pages:
            self._pages = pages
            connection.execute(f"PRAGMA wal_autocheckpoint={pages}")

    def fresh(self) -> None:
        """For a new connection: nothing is set on it yet."""
        self._look_again, self._pages = 0.0, None


def _switch_to_wal(connection: sqlite3.Connection, patience: float) -> None:
    """Several processes that start together can meet "locked" here whatever the busy timeout: so try again."""
    deadline = time.monotonic() + patience
    while True:
        try:
            mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
            if mode == "wal" or connection.execute("PRAGMA journal_mode=WAL").fetchone()[0] == "wal":
                return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            if time.monotonic() >= deadline:
                raise
        else:
            raise StoreReadOnly(reason="the file cannot use a write-ahead log here")
        time.sleep(_WAL_RETRY)


# who is `serve` ---------------------------------------------------------------------
def lock_file(place: Path) -> Path:
    """The file whose lock says that a `serve` runs on this database, however the database was reached."""
    real = place.resolve()
    return real.with_name(real.name + ".serve")


_SERVED_HERE: set[Path] = set()


def serve_runs(place: Path) -> bool:
    """Does another process hold the lock of `serve` on this database?"""
    return place not in _SERVED_HERE and serve_locked(place)


def serve_locked(place: Path) -> bool:
    """Does any process, this one included, hold the lock of `serve` on this database?"""
    try:
        handle = os.open(lock_file(place), os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


class ServeLock:
    """The right to be the one `serve` of a database, held until `close` or the end of the process."""

    def __init__(self, place: Path) -> None:
        """Takes the lock, or raises StoreBusy where it is taken."""
        self._place = place
        self._handle = os.open(lock_file(place), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, _PRIVATE_FILE)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._handle)
            raise StoreBusy(holder="serve", place=str(place)) from None
        _SERVED_HERE.add(place)

    def still_held(self) -> bool:
        """Is the right still ours? It is while the file that is locked is the one that the next process would lock."""
        try:
            there, ours = lock_file(self._place).stat(), os.fstat(self._handle)
        except OSError:  # deleted, or closed
            return False
        return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)

    def close(self) -> None:
        """Lets another process serve."""
        _SERVED_HERE.discard(self._place)
        os.close(self._handle)

    def __enter__(self) -> ServeLock:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
