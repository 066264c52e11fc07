"""Opening a store from its address. The only place that tells SQLite from PostgreSQL by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import URL, create_engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from storage import schema
from storage.base import Storage, StoreUnreachable
from storage.line import Line
from storage.sql import SqlStorage
from storage.sqlite import connect

BUSY_TIMEOUT = 5.0
"""Seconds to wait for somebody else's lock."""


def open_storage(url: str, *, busy_timeout: float = BUSY_TIMEOUT, backup_dir: Path | None = None) -> Storage:
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
            from storage.upkeep import migrate  # half a second of imports, needed once per version

            migrate(url, backup_dir)
    except BaseException:
        line.close()
        raise
    return SqlStorage(line)


def open_line(url: str, *, busy_timeout: float = BUSY_TIMEOUT) -> Line:
    """The held connection to the store at `url`; it opens with the first call."""
    address = parse(url)
    if address.get_backend_name() == "sqlite":
        place = file_of(address)
        return Line(_sqlite(address, place, busy_timeout), "sqlite", place)
    return Line(_postgres(address, busy_timeout), "postgresql")


def parse(url: str) -> URL:
    """The address, with psycopg 3 for a plain `postgresql://`. Raises StoreUnreachable for one of no known kind."""
    try:
        address = make_url(url)
        if address.get_backend_name() in ("sqlite", "postgresql"):
            return (
                address
                if address.drivername != "postgresql"
                else address.set(drivername="postgresql+psycopg")
            )
    except (ArgumentError, NoSuchModuleError):
        pass
    raise StoreUnreachable(reason="unknown_kind")


def file_of(address: URL) -> Path:
    """The SQLite file an address names. A store in memory would be lost with the process, so there is none."""
    if not address.database or address.database == ":memory:":
        raise StoreUnreachable(reason="no_file")
    return Path(address.database).expanduser()


@lru_cache(maxsize=16)
def _sqlite(address: URL, place: Path, busy_timeout: float) -> Callable[[], Any]:
    engine = create_engine(address, poolclass=NullPool, creator=lambda: connect(place, busy_timeout))
    return lambda: _driver(engine)


@lru_cache(maxsize=16)
def _postgres(address: URL, busy_timeout: float) -> Callable[[], Any]:
    wait = f"-c lock_timeout={int(busy_timeout * 1000)}"
    engine = create_engine(
        address,
        poolclass=NullPool,
        connect_args={"connect_timeout": max(2, int(busy_timeout)), "options": wait, "autocommit": True},
    )
    return lambda: _driver(engine)


def _driver(engine: Any) -> Any:
    """The driver's connection, kept apart from SQLAlchemy's pool, which would begin transactions of its own."""
    held = engine.raw_connection()
    driver = held.driver_connection
    held.detach()
    return driver
