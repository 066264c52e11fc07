"""What the drivers raise -> the `StorageError` tree. Imports no driver that is not loaded already."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from storage.base import (
    StorageError,
    StoreBusy,
    StoreCorrupt,
    StoreFull,
    StoreReadOnly,
    StoreUnreachable,
)

_SQLITE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_BUSY: StoreBusy,
    sqlite3.SQLITE_LOCKED: StoreBusy,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_CORRUPT: StoreCorrupt,
    sqlite3.SQLITE_NOTADB: StoreCorrupt,
}
_POSTGRES: dict[str, type[StorageError]] = {
    "55P03": StoreBusy,  # lock_not_available
    "40P01": StoreBusy,  # deadlock_detected
    "57014": StoreBusy,  # query_canceled (statement timeout)
    "53300": StoreBusy,  # too_many_connections
    "25006": StoreReadOnly,  # read_only_sql_transaction
    "42501": StoreReadOnly,  # insufficient_privilege
    "53100": StoreFull,  # disk_full
    "XX001": StoreCorrupt,  # data_corrupted
    "XX002": StoreCorrupt,  # index_corrupted
}
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)
TRUNCATED = 522  # SQLITE_IOERR_SHORT_READ


def translated(error: BaseException, place: Path | None = None) -> StorageError | None:
    """The error of ours that a driver's error amounts to, or None where it is no driver's. `place`: the SQLite file."""
    if isinstance(error, StorageError):
        return error
    original = getattr(error, "orig", None)  # SQLAlchemy wraps the driver's error
    if isinstance(original, BaseException):
        error = original
    if isinstance(error, sqlite3.Error):
        return _from_sqlite(error, place)
    if isinstance(error, OSError):
        return _from_system(error)
    psycopg = sys.modules.get("psycopg")
    if psycopg is not None and isinstance(error, psycopg.Error):
        return _from_postgres(error, psycopg)
    return None


def _from_sqlite(error: sqlite3.Error, place: Path | None) -> StorageError:
    code = getattr(error, "sqlite_errorcode", 0) or 0
    said = str(error)
    found = _SQLITE.get(code & 0xFF)
    if code == TRUNCATED:
        found = StoreCorrupt
    elif code & 0xFF == sqlite3.SQLITE_CANTOPEN:
        found = _cannot_open(place)
    elif code & 0xFF == sqlite3.SQLITE_IOERR:
        found = _cannot_write(place)
    return (found or StorageError)(reason=said, place=str(place or ""))


def _cannot_open(place: Path | None) -> type[StorageError]:
    if place is None or not place.parent.is_dir() or place.is_dir():
        return StoreUnreachable
    writable = os.access(place.parent, os.W_OK, effective_ids=True)
    return _cannot_write(place) if writable else StoreReadOnly


def _cannot_write(place: Path | None) -> type[StorageError]:
    """SQLite calls a full quota, a full disk under the shared memory and a broken disk all by one name: try it."""
    if place is None:
        return StoreUnreachable
    try:
        with tempfile.TemporaryFile(dir=place.parent) as probe:
            probe.write(bytes(1 << 16))
            probe.flush()
    except OSError as error:
        return type(_from_system(error))
    return StoreUnreachable


def _from_system(error: OSError) -> StorageError:
    kind: type[StorageError] = StoreUnreachable
    if error.errno in _NO_ROOM:
        kind = StoreFull
    elif error.errno in _NO_RIGHT:
        kind = StoreReadOnly
    return kind(reason=error.strerror or str(error), place=str(error.filename or ""))


def _from_postgres(error: BaseException, psycopg: Any) -> StorageError:
    state = getattr(error, "sqlstate", None)
    found = _POSTGRES.get(state or "")
    if found is None:
        lost = state is None or state[:2] in ("08", "28", "3D") or state in ("57P01", "57P02", "57P03")
        connection = isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))
        found = StoreUnreachable if lost and connection else StorageError
    return found(reason=str(error).strip())


@contextmanager
def translating(place: Path | None = None) -> Iterator[None]:
    """Raises what happens inside as a `StorageError`, the driver's error as its cause."""
    try:
        yield
    except StorageError:
        raise
    except Exception as error:
        ours = translated(error, place)
        if ours is None:
            raise
        raise ours from error
