"""Goes through every text that a store keeps and puts other words where somebody is named. Writes nothing itself."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from storage.erasing.holding import HELD, Held, Kept, Of
from storage.erasing.names import Finder
from storage.erasing.plan import Erasure
from storage.erasing.rewriting import rewritten
from storage.erasing.sought import Space
from storage.line import Line

Finding = Callable[[str | None], Finder]


@dataclass
class Texts:
    """One pass over all texts of a workspace. `finding` gives what finds them in those of an account, or of none.

    `but` are accounts whose facts are seen to elsewhere. `by_name` finds the names of accounts: a text of
    no account that names one (a transcript that was asked for in a chat) is taken for one of that account's too.
    """

    line: Line
    space: Space
    finding: Finding
    instead: str
    done: Erasure
    but: Collection[str] = ()
    by_name: Mapping[str, Finder] = field(default_factory=dict)
    _finders: dict[str | None, Finder] = field(default_factory=dict)

    def run(self) -> None:
        """Adds to `done` what changes."""
        for table, held in HELD.items():
            written = {column: how for column, how in held.texts.items() if how is not Kept.OURS}
            if written:
                self._table(table, held, written)

    def finder(self, account: str | None) -> Finder:
        """What finds whom is sought in the texts of an account, or in those of none."""
        if account not in self._finders:
            self._finders[account] = self.finding(account)
        return self._finders[account]

    def put(self, table: str, account: str | None, text: str) -> str:
        """A text with other words where they are named, which is noted."""
        finder = self.finder(account)
        self.done.shows(table, finder, text)
        return finder.replaced(text, self.instead)

    def _table(self, table: str, held: Held, written: Mapping[str, Kept]) -> None:
        keys = held.key.split()
        columns = list(dict.fromkeys([*keys, *written, *_where_of(held, table)]))
        query = f"SELECT {', '.join(columns)} FROM {table} WHERE workspace_id = :workspace"
        same = " AND ".join(f"{key} = :{key}" for key in keys)
        for found in self.line.rows(query, {"workspace": self.space.workspace}):
            row = dict(zip(columns, found, strict=True))
            if table == "facts" and row["account_id"] in self.but:
                continue
            new = self._changed(table, held, written, row)
            if new:
                change = ", ".join(f"{column} = :new_{column}" for column in new)
                sql = f"UPDATE {table} SET {change} WHERE workspace_id = :workspace AND {same}"
                values = {f"new_{column}": text for column, text in new.items()}
                self.done.changes(
                    table, sql, {"workspace": self.space.workspace, **{k: row[k] for k in keys}, **values}
                )

    def _changed(
        self, table: str, held: Held, written: Mapping[str, Kept], row: Mapping[str, Any]
    ) -> dict[str, str]:
        """The columns of a row that change, as they are kept then."""
        new: dict[str, str] = {}
        for account in self._accounts(held, row):
            put = partial(self.put, table, account)
            for column, how in written.items():
                kept = new.get(column, row[column])
                changed = rewritten(kept, how, put, row.get("path", ""))
                if changed is not None and changed != kept:
                    new[column] = changed
        return new

    def _accounts(self, held: Held, row: Mapping[str, Any]) -> tuple[str | None, ...]:
        """Whose texts those of a row are: an account's; for what was said outside a talk, nobody's and its chat's."""
        if held.of is Of.ACCOUNT:
            return (row["account_id"],)
        if held.of is Of.NOBODY:
            return (None,)
        session = self.space.of_session.get(row.get("session_id") or "")
        if session is not None:
            return (session,)
        there = self.space.of_chat.get((row.get("channel", ""), row.get("tenant", ""), row["chat"]))
        named = json.loads(row["body"]).get("account") if held.of is Of.CHAT and "body" in row else None
        found = [each for each in (there, named) if each in self.space.accounts]
        found += self._named(held, row)
        return (None, *dict.fromkeys(found))

    def _named(self, held: Held, row: Mapping[str, Any]) -> list[str]:
        if not self.by_name:
            return []
        said = "\n".join(_plain(row[column]) for column in held.texts if row.get(column))
        return [account for account, finder in self.by_name.items() if finder.spans(said)]


def _plain(kept: str) -> str:
    """What is kept as it can be searched, whatever else stands in it."""
    try:
        return json.dumps(json.loads(kept), ensure_ascii=False)
    except ValueError:
        return kept


def _where_of(held: Held, table: str) -> tuple[str, ...]:
    """The columns by which a row's account is found, and what a value needs to be read."""
    if held.of is Of.ACCOUNT:
        return ("account_id", "path") if table == "facts" else ("account_id",)
    if held.of is Of.NOBODY:
        return ()
    if table == "askings":
        return ("session_id", "chat")
    return ("channel", "tenant", "chat", *(("session_id",) if held.of is Of.SESSION else ()))
