"""Insert statements made from the tables, so that a column is named in one place only."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Sequence

from storage.tables import Row


def insert(table: str, leave_out: Sequence[str] = ()) -> str:
    """`INSERT INTO table (columns) VALUES (:columns)`."""
    columns = [column.name for column in Row.metadata.tables[table].columns if column.name not in leave_out]
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(':' + name for name in columns)})"
