"""A whole store copied to another address, of the same engine or the other. Knows the tables only as a list."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Row,
    String,
    Table,
    create_engine,
    event,
    insert,
    make_url,
    select,
)
from sqlalchemy.pool import NullPool

from storage import schema
from storage.base import CopyDiffers, StorageError, TargetNotEmpty
from storage.errors import translating
from storage.open import file_of, open_line
from storage.postgres import engine_for
from storage.serve_lock import serve_lock
from storage.sqlite import connect
from storage.tables import METADATA, TABLES
from storage.upkeep import PATIENCE, bring_up_to_date, migrate, must_be_there

_BATCH = 1000
_READ_SERVER = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def copy(source: str, target: str) -> Mapping[str, int]:
    """Copies all there is in the store at `source` into the empty one at `target`. Gives each table's rows.

    The source is read as it stands at one moment, the target written in one transaction
    and read back before that is kept: all of it is there, or nothing. Raises
    TargetNotEmpty, CopyDiffers, StoreBusy (holder "serve") where either is being served,
    and what else is below StorageError; `place` in it is the store meant.
    """
    with _naming(target):
        _refuse_itself(source, target)
    with _naming(source):
        must_be_there(source)
        with serve_lock(source):
            bring_up_to_date(source)
            with _transaction(source, "BEGIN", **_READ_SERVER) as old, _naming(target), serve_lock(target):
                _prepare(target)
                with _transaction(target, "BEGIN IMMEDIATE") as new:
                    return _copy_all(old, new)


# beforehand -------------------------------------------------------------------------
@contextmanager
def _naming(url: str) -> Iterator[None]:
    """Says of which of the two stores an error tells."""
    try:
        yield
    except StorageError as error:
        error.data["place"] = error.data.get("place") or shown(url)
        raise


def shown(url: str) -> str:
    """An address as one may print it: a file's path, or a server's without who logs in and how."""
    place = file_of(url)
    if place is not None:
        return str(place)
    server = make_url(url)
    return URL.create(
        "postgresql", host=server.host, port=server.port, database=server.database
    ).render_as_string()


def _refuse_itself(source: str, target: str) -> None:
    there, here = file_of(target), file_of(source)
    if source == target or (there is not None and here is not None and there.resolve() == here.resolve()):
        raise TargetNotEmpty(reason="same")


def _prepare(target: str) -> None:
    """Gives the target its tables. One that holds anything, or is not ours, is refused before that changes it."""
    line = open_line(target)
    try:
        with line.read():
            found = schema.revision(line)
            there = schema.tables(line) if found is not None else set()
            for name in sorted(there - {schema.REVISIONS}):
                if line.row(f"SELECT 1 FROM {name} LIMIT 1", {}) is not None:  # noqa: S608  named by the database itself
                    raise TargetNotEmpty(table=name)
    finally:
        line.close()
    if found != schema.HEAD:
        migrate(target)


# the copy ---------------------------------------------------------------------------
@contextmanager
def _transaction(url: str, begin: str, **server: Any) -> Iterator[Connection]:
    """One transaction, with our errors: it begins with `begin` in SQLite, on a server with the options `server`."""
    place = file_of(url)
    if place is None:
        engine: Engine = engine_for(url, PATIENCE).execution_options(**server)
    else:
        engine = create_engine("sqlite://", poolclass=NullPool, creator=lambda: connect(place, PATIENCE))
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    with translating(place), engine.begin() as connection:
        yield connection


def _copy_all(old: Connection, new: Connection) -> dict[str, int]:
    tables = [METADATA.tables[str(row.__tablename__)] for row in TABLES]
    if new.dialect.name != "sqlite":
        names = ", ".join(table.name for table in tables)
        new.exec_driver_sql(f"LOCK TABLE {names} IN SHARE ROW EXCLUSIVE MODE")
    for table in tables:
        if new.execute(select(table).limit(1)).first() is not None:
            raise TargetNotEmpty(table=table.name)  # somebody was there since we looked
    read = {table.name: _copy_table(table, old, new) for table in tables}
    for table in tables:
        written = _Tally()
        for batch in _batches(table, new):
            written.add(batch)
        if written != read[table.name]:
            raise CopyDiffers(table=table.name)
    return {name: tally.count for name, tally in read.items()}


def _copy_table(table: Table, old: Connection, new: Connection) -> _Tally:
    tally = _Tally()
    for batch in _batches(table, old):
        tally.add(batch)
        new.execute(insert(table), [dict(row._mapping) for row in batch])
    return tally


def _batches(table: Table, connection: Connection) -> Iterator[Sequence[Row[Any]]]:
    """A table's rows by their keys, in the same order on every engine and in every language of a server."""
    keys = [_by_bytes(column, connection) for column in table.primary_key]
    query = select(table).order_by(*keys)
    with connection.execute(query, execution_options={"yield_per": _BATCH}) as found:
        yield from found.partitions()


def _by_bytes(column: ColumnElement[Any], connection: Connection) -> ColumnElement[Any]:
    is_text = isinstance(column.type, String)
    return column.collate("C") if is_text and connection.dialect.name == "postgresql" else column


class _Tally:
    """How many rows went by, and the digest of their content in order."""

    def __init__(self) -> None:
        self.count = 0
        self._digest = hashlib.blake2b(digest_size=32)

    def add(self, rows: Sequence[Row[Any]]) -> None:
        """Counts some more."""
        self.count += len(rows)
        for row in rows:
            self._digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Tally) and self._sum() == other._sum()

    __hash__ = None  # type: ignore[assignment]  # it changes

    def _sum(self) -> tuple[int, bytes]:
        return self.count, self._digest.digest()
