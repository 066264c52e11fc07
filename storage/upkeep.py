"""Looking after a store: migrations here, checks in `health`, copies in `backup`. Never on the turn path."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.pool import NullPool

from storage import schema
from storage.backup import backup, copy_checked, moment_name, restore
from storage.base import StoreCorrupt, StoreUnreachable
from storage.errors import translating
from storage.health import Health, Problem, check
from storage.open import file_of, open_line
from storage.postgres import engine_for
from storage.sqlite import connect

__all__ = [
    "Health",
    "Problem",
    "backup",
    "bring_up_to_date",
    "check",
    "migrate",
    "must_be_there",
    "restore",
]

PATIENCE = 60.0
"""Seconds to wait for another process that is migrating the same store."""

_ADVISORY_LOCK = 0x45515549  # any number that is ours


def migrate(url: str, backup_dir: Path | None = None, *, to: str = schema.HEAD) -> Path | None:
    """Brings the tables to revision `to`, all in one transaction. Does nothing where they are there already.

    An existing SQLite file is copied and the copy checked first; its path is given back.
    Processes that start together wait for each other, and only the first one migrates.
    """
    place = file_of(url)
    saved = None
    with translating(place), _migrating(url, place) as connection:
        found = _revision(connection)
        if found == to:
            return None
        if place is not None and found is not None:
            name = f"{place.stem}-{found}-{moment_name()}{place.suffix}"
            saved = copy_checked(place, (backup_dir or place.parent) / name)
        _alembic(connection, found, to)
        _check_references(connection)
    return saved


def must_be_there(url: str) -> None:
    """Raises StoreUnreachable where there is no file: what only reads or takes away must not make an empty one."""
    place = file_of(url)
    if place is not None and not place.exists():
        raise StoreUnreachable(reason="no_file_there", place=str(place))


def bring_up_to_date(url: str) -> None:
    """Migrates a store that is there, where that is needed; as every command does that opens one."""
    line = open_line(url)
    try:
        is_current = schema.is_current(line)
    finally:
        line.close()
    if not is_current:
        migrate(url)


def _revision(connection: Connection) -> str | None:
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None:
        return schema.known(found)
    if set(inspect(connection).get_table_names()) - {"alembic_version"}:
        raise StoreCorrupt(reason="not_ours")
    return None


def _alembic(connection: Connection, found: str | None, to: str) -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.attributes["connection"] = connection
    if to == "base" or (found is not None and to < found):
        command.downgrade(config, to)
    else:
        command.upgrade(config, to)


@contextmanager
def _migrating(url: str, place: Path | None) -> Iterator[Connection]:
    """A connection inside the one transaction, holding the right to migrate; foreign keys are off on SQLite."""
    if place is None:
        engine = engine_for(url, PATIENCE)
    else:
        engine = create_engine(
            "sqlite://", poolclass=NullPool, creator=lambda: connect(place, PATIENCE, foreign_keys="OFF")
        )
        event.listen(engine, "begin", _begin_immediate)
    with engine.begin() as connection:
        if place is None:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
        yield connection


def _begin_immediate(connection: Connection) -> None:
    """The driver's own start of a transaction would leave half a failed migration behind."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken: list[Any] = list(connection.exec_driver_sql("PRAGMA foreign_key_check"))
    if broken:
        raise StoreCorrupt(reason="references", rows=len(broken), table=broken[0][0])
