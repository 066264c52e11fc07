"""What an erasure comes to, before anything is done: rows that go, texts that change. Reads, and writes nothing."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from storage.erasing.names import Finder
from storage.line import Line

_AROUND = 30
"""How much of a text is shown before and after what is found in it."""


@dataclass(slots=True)
class Erasure:
    """All that an erasure does. `going` counts rows that go, `changed` rows that change, by table.

    `excerpts` shows what is found in those, each with its table; `writes` (a statement and
    its values) does it. `kept` names what stays though a name stands in it.
    """

    going: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    excerpts: list[tuple[str, str]] = field(default_factory=list)
    writes: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def deletes(self, line: Line, table: str, where: str, key: Mapping[str, Any]) -> None:
        """Rows that go, if there are any."""
        rows = line.rows(f"SELECT count(*) FROM {table} WHERE workspace_id = :workspace AND {where}", key)[0][
            0
        ]
        if rows:
            self.going[table] = self.going.get(table, 0) + rows
            self.does(f"DELETE FROM {table} WHERE workspace_id = :workspace AND {where}", key)

    def updates(self, line: Line, table: str, change: str, where: str, key: Mapping[str, Any]) -> None:
        """Rows that change, if there are any."""
        rows = line.rows(f"SELECT count(*) FROM {table} WHERE workspace_id = :workspace AND {where}", key)[0][
            0
        ]
        if rows:
            self.changes(
                table, f"UPDATE {table} SET {change} WHERE workspace_id = :workspace AND {where}", key, rows
            )

    def changes(self, table: str, sql: str, key: Mapping[str, Any], rows: int = 1) -> None:
        """A statement that changes so many rows."""
        self.changed[table] = self.changed.get(table, 0) + rows
        self.does(sql, key)

    def does(self, sql: str, key: Mapping[str, Any]) -> None:
        """A statement that belongs to it and counts for nothing."""
        self.writes.append((sql, key))

    def shows(self, table: str, finder: Finder, text: str) -> None:
        """Keeps what is found in a text, each with a little of what stands around it."""
        for start, end in finder.spans(text):
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            cut = ("…" if start > _AROUND else "", "…" if end + _AROUND < len(text) else "")
            shown = f"{cut[0]}{before}[{text[start:end]}]{after}{cut[1]}"
            self.excerpts.append((table, " ".join(shown.split())))

    def carry_out(self, line: Line) -> None:
        """Does it, inside a transaction."""
        for sql, key in self.writes:
            line.run(sql, key)
