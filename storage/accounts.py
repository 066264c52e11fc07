"""Accounts and their members."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from storage.access import is_plain, limited, mine, owned, seen
from storage.base import Account, AccountSummary, NameTaken, NoSuchPerson, OwnerStays, Who
from storage.letters import read_text, write_moment, write_text
from storage.line import Line
from storage.mapping import ACCOUNT_COLUMNS, read_account
from storage.memory import Memory

_LOCK_PERSON = "UPDATE persons SET name = name WHERE workspace_id = :workspace AND id = :person"
_NAMESAKE = (
    "SELECT 1 FROM memberships m JOIN accounts a ON a.workspace_id = m.workspace_id AND a.id = m.account_id"
    " WHERE m.workspace_id = :workspace AND m.person_id = :person AND a.name = :name AND a.id <> :account"
)
_CREATE = (
    "INSERT INTO accounts (workspace_id, id, name, owner_id, version, last_fact, created_at, touched_at)"
    " VALUES (:workspace, :account, :name, :person, 0, 0, :at, :at)"
)
_JOIN = (
    "INSERT INTO memberships (workspace_id, account_id, person_id, since)"
    " VALUES (:workspace, :account, :other, :at) ON CONFLICT DO NOTHING"
)
_LEAVE = (
    "DELETE FROM memberships WHERE workspace_id = :workspace AND account_id = :account AND person_id = :other"
)
_MINE = (
    f"SELECT {ACCOUNT_COLUMNS}, p.name FROM memberships m"
    " JOIN accounts a ON a.workspace_id = m.workspace_id AND a.id = m.account_id"
    " JOIN persons p ON p.workspace_id = a.workspace_id AND p.id = a.owner_id"
    " WHERE m.workspace_id = :workspace AND m.person_id = :person ORDER BY a.touched_at DESC, a.id"
)
_MEMBERS = (
    "SELECT m.account_id, p.name FROM memberships mine"
    " JOIN memberships m ON m.workspace_id = mine.workspace_id AND m.account_id = mine.account_id"
    " JOIN persons p ON p.workspace_id = m.workspace_id AND p.id = m.person_id"
    " WHERE mine.workspace_id = :workspace AND mine.person_id = :person"
)
_TOUCH = "version = version + 1, touched_at = :at WHERE workspace_id = :workspace AND id = :account"
_RENAME = f"UPDATE accounts SET name = :name, {_TOUCH}"
_ASSIGN = f"UPDATE accounts SET owner_id = :other, {_TOUCH}"
_CHANGED = f"UPDATE accounts SET {_TOUCH}"
_PERSON = "SELECT 1 FROM persons WHERE workspace_id = :workspace AND id = :other"
_SESSIONS = "(SELECT s.id FROM sessions s WHERE s.workspace_id = :workspace AND s.account_id = :account)"
_CHATS_MOVE_ON = (
    "UPDATE chats SET account_id = NULL, session_id = NULL, state = '{}'"
    " WHERE workspace_id = :workspace AND account_id = :account"
)
_DELETE = (
    _CHATS_MOVE_ON,
    "DELETE FROM meetings WHERE workspace_id = :workspace AND account_id = :account",
    f"DELETE FROM outbox WHERE workspace_id = :workspace AND session_id IN {_SESSIONS}",
    f"DELETE FROM inbox WHERE workspace_id = :workspace AND session_id IN {_SESSIONS}",
    f"DELETE FROM askings WHERE workspace_id = :workspace AND session_id IN {_SESSIONS}",
    *(
        f"DELETE FROM {table} WHERE workspace_id = :workspace AND account_id = :account"
        for table in ("sessions", "notes", "releases", "holding", "facts", "memberships")
    ),
    "DELETE FROM accounts WHERE workspace_id = :workspace AND id = :account",
)


class Accounts:
    """The calls about accounts and members."""

    line: Line
    _memory: Memory

    def create_account(self, who: Who, account: str, name: str, at: datetime) -> Account:
        """A new account, owned by `who`. Raises NameTaken where they have one of exactly that name."""
        new = {**limited(who, account), "name": write_text(name), "at": write_moment(at), "other": who.person}
        with self.line.write():
            self._refuse_namesake(new)
            self.line.run(_CREATE, new)
            self.line.run(_JOIN, new)
        return Account(account, name, who.person, 0, at)

    def _refuse_namesake(self, params: dict[str, str]) -> None:
        """A name is taken where this person sees an account that has it; others' accounts do not count."""
        if not self.line.run(_LOCK_PERSON, params):
            raise NoSuchPerson(person=params["person"])
        if self.line.row(_NAMESAKE, params):
            raise NameTaken(name=read_text(params["name"]))

    def accounts(self, who: Who) -> Sequence[AccountSummary]:
        """The accounts `who` is a member of, the most recently touched first."""
        with self.line.read():
            rows = self.line.rows(_MINE, mine(who))
            members: dict[str, list[str]] = {row[0]: [] for row in rows}
            for account, name in self.line.rows(_MEMBERS, mine(who)):
                members[account].append(read_text(name))
        return tuple(
            AccountSummary(read_account(row), read_text(row[5]), tuple(sorted(members[row[0]])))
            for row in rows
        )

    def rename_account(self, who: Who, account: str, name: str, at: datetime) -> None:
        """Gives an account another name; its owner and members may."""
        with self.line.write():
            seen(self.line, who, account)
            new = {**limited(who, account), "name": write_text(name), "at": write_moment(at)}
            self._refuse_namesake(new)
            self.line.run(_RENAME, new)

    def assign_account(self, who: Who, account: str, to: str, at: datetime) -> None:
        """Makes another person the owner (and member). The former owner stays a member."""
        with self.line.write():
            owned(self.line, who, account)
            self._make_member(who, account, to, at)
            self.line.run(_ASSIGN, {**limited(who, account), "other": to, "at": write_moment(at)})

    def _make_member(self, who: Who, account: str, person: str, at: datetime) -> None:
        new = {**limited(who, account), "other": person, "at": write_moment(at)}
        if not is_plain(person) or self.line.row(_PERSON, new) is None:
            raise NoSuchPerson(person=person)
        self.line.run(_JOIN, new)

    def set_member(self, who: Who, account: str, person: str, member: bool, at: datetime) -> None:  # noqa: FBT001
        """Adds a member to an account, or removes one. The owner may; an owner cannot be removed."""
        change = {**limited(who, account), "other": person, "at": write_moment(at)}
        with self.line.write():
            owned(self.line, who, account)
            if member:
                self._make_member(who, account, person, at)
            elif person == who.person:
                raise OwnerStays(account=account)
            elif is_plain(person):
                self.line.run(_LEAVE, change)
            self.line.run(_CHANGED, change)

    def delete_account(self, who: Who, account: str) -> None:
        """Deletes an account with everything that hangs on it. The owner may. What is deleted is overwritten."""
        with self.line.write():
            owned(self.line, who, account)
            if self.line.dialect == "sqlite":
                self.line.driver.execute("PRAGMA secure_delete=ON")
            for statement in _DELETE:
                self.line.run(statement, limited(who, account))
        self._memory.drop(who.workspace, account)
