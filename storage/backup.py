"""Copies of an SQLite file: checked before they are trusted, private, and never over something else."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from storage.base import BackupExists, StoreCorrupt
from storage.sqlite import make_private


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
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(unfinished)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode=DELETE")
            require_sound(new, source)
        _to_disk(unfinished)
        os.link(unfinished, target)  # unlike a rename it never replaces
        _to_disk(target.parent)
    except FileExistsError:
        raise BackupExists(place=str(target)) from None
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def require_sound(connection: sqlite3.Connection, place: Path) -> None:
    """Raises StoreCorrupt unless SQLite finds nothing wrong with the file."""
    found = connection.execute("PRAGMA integrity_check(5)").fetchall()
    if found != [("ok",)]:
        raise StoreCorrupt(place=str(place), reason="; ".join(row[0] for row in found))


def _to_disk(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
