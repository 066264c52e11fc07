"""Which revision of the tables this code works with, and which one a database has. Imports no alembic.

The fast path of every start: one small query instead of half a second of imports.
"""

from __future__ import annotations

from storage.base import StoreCorrupt, StoreNewer
from storage.line import Line

HEAD = "0007"
"""The newest revision in `migrations/versions`. Revisions are numbered, so that "newer" can be told."""

_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "postgresql": "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema()",
}
REVISIONS = "alembic_version"
"""The table that says at which revision a database stands."""

_REVISION = f"SELECT version_num FROM {REVISIONS}"  # noqa: S608  a constant


def tables(line: Line) -> set[str]:
    """The tables there are. Inside `read` or `write`."""
    return {row[0] for row in line.rows(_TABLES[line.dialect], {})}


def revision(line: Line) -> str | None:
    """The revision a database stands at, None where it is empty. Inside `read` or `write`.

    Raises StoreNewer for a revision this code does not know, StoreCorrupt where
    there are tables, but not ours.
    """
    there = tables(line)
    if not there:
        return None
    found = line.rows(_REVISION, {}) if REVISIONS in there else []
    if not found and there == {REVISIONS}:
        return None
    if len(found) != 1 or ("accounts" not in there):
        raise StoreCorrupt(reason="not_ours")
    return known(found[0][0])


def known(revision: str) -> str:
    """The revision, if this code knows it; else StoreNewer."""
    if not revision.isdigit() or int(revision) > int(HEAD):
        raise StoreNewer(found=revision, known=HEAD)
    return revision


def is_current(line: Line) -> bool:
    """Does the database stand at HEAD? Cheap; raises StoreNewer and StoreCorrupt as `revision` does."""
    with line.read():
        return revision(line) == HEAD
