"""Is a store sound? Reads everything, changes nothing, and reports instead of raising wherever it can."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.record import Fact, MissingFact, fold
from storage import schema
from storage.base import StorageError, StoreUnreachable
from storage.line import Line
from storage.mapping import FACT_COLUMNS, read_fact
from storage.open import file_of, open_line
from storage.tables import TABLES

_ACCOUNTS = "SELECT workspace_id, id, last_fact FROM accounts ORDER BY workspace_id, id"
_FACTS = (
    f"SELECT {FACT_COLUMNS} FROM facts WHERE workspace_id = :workspace AND account_id = :account ORDER BY id"
)
_HOLDING = (
    "SELECT path, fact_id, first_id FROM holding WHERE workspace_id = :workspace AND account_id = :account"
    " ORDER BY first_id"
)
_HOW_MANY_NAMED = 20


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: `key` names what, `data` the particulars. Words are in `prompts`."""

    key: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found. `revision` is None for an empty store; `rows` counts each table's rows.

    `engine` is the SQLite or PostgreSQL version.
    """

    engine: str
    revision: str | None
    current: bool
    rows: Mapping[str, int]
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Was nothing found?"""
        return not self.problems


def check(url: str) -> Health:
    """Looks at every table of the store at `url`. Raises only what keeps it from being opened at all."""
    place = file_of(url)
    if place is not None and not place.exists():
        raise StoreUnreachable(reason="no_file_there", place=str(place))
    line = open_line(url)
    try:
        with line.read():
            return _look(line)
    finally:
        line.close()


def _look(line: Line) -> Health:
    engine = _engine(line)
    try:
        problems = tuple(_damage(line))
        if problems:
            return Health(engine, None, current=False, rows={}, problems=problems)
        found = schema.revision(line)
    except StorageError as error:
        return Health(engine, None, current=False, rows={}, problems=(Problem(error.key, error.data),))
    if found != schema.HEAD:
        return Health(
            engine, found, current=False, rows={}, problems=(Problem("not_migrated", {"found": found}),)
        )
    rows = {name: _count(line, name) for name in (table.__tablename__ for table in TABLES)}
    problems = (*_references(line), *_snapshots(line))
    return Health(engine, found, current=True, rows=rows, problems=problems)


def _engine(line: Line) -> str:
    if line.dialect == "sqlite":
        return f"SQLite {sqlite3.sqlite_version}"
    return f"PostgreSQL {line.rows('SHOW server_version', {})[0][0]}"


def _count(line: Line, table: Any) -> int:
    return int(line.rows(f"SELECT count(*) FROM {table}", {})[0][0])


def _damage(line: Line) -> Iterator[Problem]:
    if line.dialect != "sqlite":
        return
    try:
        found = line.rows(f"PRAGMA integrity_check({_HOW_MANY_NAMED})", {})
    except sqlite3.DatabaseError as error:
        found = [(str(error),)]
    for (said,) in found:
        if said != "ok":
            yield Problem("corrupt", {"reason": said})


def _references(line: Line) -> Iterator[Problem]:
    if line.dialect == "sqlite":
        for row in line.rows("PRAGMA foreign_key_check", {})[:_HOW_MANY_NAMED]:
            yield Problem("reference", {"table": row[0], "row": row[1], "parent": row[2]})


def _snapshots(line: Line) -> Iterator[Problem]:
    """For every account: is the snapshot what its facts amount to?"""
    for workspace, account, last_fact in line.rows(_ACCOUNTS, {}):
        key = {"workspace": workspace, "account": account}
        facts = [read_fact(row) for row in line.rows(_FACTS, key)]
        try:
            wanted = snapshot(facts)
        except MissingFact as error:
            yield Problem("fold", {**key, "reason": str(error)})
            continue
        if line.rows(_HOLDING, key) != wanted:
            yield Problem("snapshot", key)
        if (facts[-1].id if facts else 0) != last_fact:
            yield Problem("last_fact", key)


def snapshot(facts: Sequence[Fact]) -> list[tuple[Any, ...]]:
    """What the snapshot of an account with these facts is: path, the fact that holds, the first one there was."""
    first: dict[str, int] = {}
    for fact in facts:
        first.setdefault(fact.path, fact.id)
    return [(path, fact.id, first[path]) for path, fact in fold(facts).held.items()]
