"""Copies of an SQLite file: checked before they are trusted, private, and never over something else."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from storage import schema
from storage.base import BackupExists, StoreBusy, StoreCorrupt, StoreUnreachable, UseServerTools
from storage.errors import translating
from storage.line import Line
from storage.open import file_of
from storage.sqlite import make_private, serve_locked

_PATIENCE = 1.0
_BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite lays beside a file, and leaves there where it fails."""


def backup(url: str, target: Path) -> Path:
    """Copies the store at `url`, also while it is in use, to `target`, which must not exist. Gives `target` back."""
    place = _existing(_file(url))
    with translating(place):
        return copy_checked(place, target)


def restore(url: str, source: Path) -> Path | None:
    """Puts the backup `source` in the place of the store at `url`. Gives the path of the replaced file, if any.

    The source is checked first; a store that any process has open is refused
    (StoreBusy). The replaced file is kept beside it.
    """
    place = _file(url)
    with translating(source):
        _require_ours(_existing(source))
        fresh = copy_checked(source, place.with_name(f"{place.name}.restored-{moment_name()}"))
    aside = place.with_name(f"{place.name}.replaced-{moment_name()}")
    try:
        with translating(place), _alone(place):
            kept = place.exists()
            if kept:
                os.link(place, aside)
            fresh.replace(place)
            _to_disk(place.parent)
    finally:
        fresh.unlink(missing_ok=True)
    return aside if kept else None


def _file(url: str) -> Path:
    place = file_of(url)
    if place is None:
        raise UseServerTools(engine="postgresql")
    return place


def _existing(place: Path) -> Path:
    if not place.is_file():
        raise StoreUnreachable(reason="no_file_there", place=str(place))
    return place


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """While no other process has the store open, and none can open it. Leaves no log that could meet a new file."""
    if not place.exists():
        yield
        return
    if serve_locked(place):
        raise StoreBusy(holder="serve", place=str(place))
    with closing(sqlite3.connect(place, timeout=_PATIENCE, isolation_level=None)) as held:
        try:
            held.execute("PRAGMA locking_mode=EXCLUSIVE")
            held.execute("PRAGMA journal_mode=DELETE")
            held.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise  # a broken store is the very thing that one restores over
        yield


def moment_name() -> str:
    """The moment as part of a file's name."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")


def copy_checked(source: Path, target: Path) -> Path:
    """Copies a database as it stands between two transactions, checks the copy, and only then gives it its name."""
    if target.exists():
        raise BackupExists(place=str(target))
    unfinished = target.with_name(f".{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    make_private(unfinished)
    try:
        with closing(read_only(source)) as old, closing(sqlite3.connect(unfinished)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode=DELETE")
            require_sound(new, source)
        _to_disk(unfinished)
        os.link(unfinished, target)  # unlike a rename it never replaces
        _to_disk(target.parent)
    except FileExistsError:
        raise BackupExists(place=str(target)) from None
    finally:
        for tail in ("", *_BESIDE):
            unfinished.with_name(unfinished.name + tail).unlink(missing_ok=True)
    return target


def read_only(place: Path) -> sqlite3.Connection:
    """A connection that cannot write and starts no transaction by itself."""
    return sqlite3.connect(
        f"{place.resolve().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE, isolation_level=None
    )


def require_sound(connection: sqlite3.Connection, place: Path) -> None:
    """Raises StoreCorrupt unless SQLite finds nothing wrong with the file."""
    found = connection.execute("PRAGMA integrity_check(5)").fetchall()
    if found != [("ok",)]:
        raise StoreCorrupt(place=str(place), reason="; ".join(row[0] for row in found))


def _require_ours(source: Path) -> None:
    """Raises StoreCorrupt for somebody else's database or an empty one, StoreNewer for a later version's."""
    line = Line(lambda: read_only(source), "sqlite", source)
    try:
        with line.read():
            if schema.revision(line) is None:
                raise StoreCorrupt(reason="not_ours", place=str(source))
    finally:
        line.close()


def _to_disk(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
