"""Whose name is sought, and in which forms: other ones in the texts of their account than elsewhere. Writes nothing.

A text of their account is searched for every form of the name, one of another account for the
whole name only, and one that no account can be told for (said outside any talk) for the whole
name and those of its words that nobody else in the workspace has.
"""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from flows.forgetting import names_of
from flows.record import Fact
from storage.erasing.names import Finder, Names, single, words_of
from storage.letters import read_text
from storage.line import Line
from storage.mapping import FACT_COLUMNS, read_fact

_FACTS = f"SELECT {FACT_COLUMNS} FROM facts WHERE workspace_id = :workspace ORDER BY account_id, id"


@dataclass(frozen=True, slots=True)
class Space:
    """What it takes to tell whose name is whose: facts by account, and by id the names of accounts and of our people.

    `of_session` and `of_chat` give the account of a talk and of what was said in a chat outside of talks.
    """

    workspace: str
    facts: Mapping[str, Sequence[Fact]]
    accounts: Mapping[str, str]
    persons: Mapping[str, str]
    of_session: Mapping[str, str]
    of_chat: Mapping[tuple[str, str, str], str | None]


def read_space(line: Line, workspace: str) -> Space:
    """Reads it, inside a transaction."""
    key = {"workspace": workspace}

    def select(columns: str, table: str) -> list[tuple[Any, ...]]:
        return line.rows(f"SELECT {columns} FROM {table} WHERE workspace_id = :workspace", key)

    facts: dict[str, list[Fact]] = {}
    for row in line.rows(_FACTS, key):
        facts.setdefault(row[1], []).append(read_fact(row))
    return Space(
        workspace,
        facts,
        {row[0]: read_text(row[1]) for row in select("id, name", "accounts")},
        {row[0]: read_text(row[1]) for row in select("id, name", "persons")},
        {row[0]: row[1] for row in select("id, account_id", "sessions")},
        {row[:3]: row[3] for row in select("channel, tenant, chat, account_id", "chats")},
    )


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody's names: `names` as the record has them, `also` as whoever erases them gave them besides.

    `items` are their items by account, for somebody at a customer; one of our people has
    none and is sought alike everywhere. `never` are words that do not stand for them alone.
    """

    names: frozenset[str]
    also: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    items: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def finder(self, space: Space, account: str | None) -> Finder:
        """What finds them in the texts of an account, or in those of none."""
        every = self.names | self.also
        whole = frozenset(name for name in every if len(words_of(name)) > 1)
        if account is not None and self.items and account not in self.items:
            others = {words_of(name) for name in self._others(space, account)}
            return Names(tuple(name for name in whole if words_of(name) not in others)).finder()
        accounts = [account] if account is not None else [*space.accounts, ""]
        taken = {word for each in accounts for name in self._others(space, each) for word in words_of(name)}
        bare = frozenset(words_of(name)[0] for name in self.names - whole if words_of(name))
        never = frozenset(word for name in self.never for word in words_of(name))
        alone = (bare | single(self.names)) - taken - never
        return Names((*whole, *self.also), alone).finder()

    def _others(self, space: Space, account: str) -> list[str]:
        """What else is called by a name there: other people of the account, our people, the account itself."""
        people = names_of(space.facts.get(account, ()))
        mine = self.items.get(account, frozenset())
        others = [name for item, names in people.items() if item not in mine for name in names]
        ours = [name for name in space.persons.values() if self.items or name not in self.names]
        return [*others, space.accounts.get(account, ""), *ours]
