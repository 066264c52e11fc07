"""Opening a store from its address. The only place that tells SQLite from PostgreSQL by name.

Whatever a start on a current SQLite file does not need is imported only where it is
needed: SQLAlchemy, SQLModel and alembic take a third of a second.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from storage import schema
from storage.base import StoreUnreachable
from storage.line import Line
from storage.service import ServiceStorage
from storage.sql import SqlStorage
from storage.sqlite import Checkpoints, connect

BUSY_TIMEOUT = 5.0
"""Seconds to wait for somebody else's lock."""

_SQLITE = ("sqlite", "sqlite+pysqlite")
_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")


def open_storage(
    url: str, *, busy_timeout: float = BUSY_TIMEOUT, backup_dir: Path | None = None
) -> ServiceStorage:
    """The store at `url` (`sqlite:///path` or `postgresql://...`), its tables brought up to date first.

    An existing SQLite file that needs migrating is backed up into `backup_dir` (default:
    beside it). `busy_timeout` is in seconds. Raises what is below `StorageError`.
    """
    return open_sql(url, busy_timeout=busy_timeout, backup_dir=backup_dir)


def open_sql(url: str, *, busy_timeout: float = BUSY_TIMEOUT, backup_dir: Path | None = None) -> SqlStorage:
    """`open_storage`, for what needs more than the interface."""
    line = open_line(url, busy_timeout=busy_timeout)
    try:
        if not schema.is_current(line):
            from storage.upkeep import migrate

            migrate(url, backup_dir)
    except BaseException:
        line.close()
        raise
    return SqlStorage(line)


def open_line(url: str, *, busy_timeout: float = BUSY_TIMEOUT) -> Line:
    """The held connection to the store at `url`; it opens with the first call."""
    place = file_of(url)
    if place is not None:
        return _sqlite(place, busy_timeout)
    from storage.postgres import connector, is_cut

    return Line(connector(url, busy_timeout), "postgresql", is_cut=is_cut)


def file_of(url: str) -> Path | None:
    """The file an SQLite address names, None for a PostgreSQL address.

    Raises StoreUnreachable for any other, and for a store in memory, which would be lost with the process.
    """
    kind, found, rest = url.partition("://")
    if not found or kind not in _SQLITE + _POSTGRES:
        raise StoreUnreachable(reason="unknown_kind")
    if kind in _POSTGRES:
        return None
    named = rest.partition("?")[0].removeprefix("/")
    if named in ("", ":memory:"):
        raise StoreUnreachable(reason="no_file")
    return Path(named).expanduser()


def _sqlite(place: Path, busy_timeout: float) -> Line:
    checkpoints = Checkpoints(place)

    def opened() -> Any:
        checkpoints.fresh()
        return connect(place, busy_timeout)

    return Line(opened, "sqlite", place, checkpoints)
