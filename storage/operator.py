"""What an operator may do: somebody who can read the database file anyway, and so is no member of anything.

Kept apart from `storage.base.Storage`, so that no code path of a seller's can reach it.
"""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from storage.base import AccountSummary, NoSuchAccount, Person, Who
from storage.letters import read_text
from storage.line import Line
from storage.mapping import ACCOUNT_COLUMNS, read_account
from storage.open import open_sql
from storage.sql import SqlStorage

_ALL = (
    f"SELECT {ACCOUNT_COLUMNS}, p.name FROM accounts a"
    " JOIN persons p ON p.workspace_id = a.workspace_id AND p.id = a.owner_id"
    " WHERE a.workspace_id = :workspace ORDER BY a.touched_at DESC, a.id"
)
_MEMBERS = (
    "SELECT m.account_id, p.name FROM memberships m"
    " JOIN persons p ON p.workspace_id = m.workspace_id AND p.id = m.person_id"
    " WHERE m.workspace_id = :workspace"
)
_OWNER = "SELECT owner_id FROM accounts WHERE workspace_id = :workspace AND id = :account"


class Operator:
    """Calls that look past memberships. They see who has which account, never what is in it."""

    def __init__(self, storage: SqlStorage) -> None:
        self._storage = storage
        self._line: Line = storage.line

    def people(self, workspace: str) -> Sequence[Person]:
        """Everybody in the workspace."""
        return self._storage.people(workspace)

    def accounts(self, workspace: str) -> Sequence[AccountSummary]:
        """Every account of the workspace with its owner and members, the most recently touched first."""
        with self._line.read():
            rows = self._line.rows(_ALL, {"workspace": workspace})
            members: dict[str, list[str]] = {row[0]: [] for row in rows}
            for account, name in self._line.rows(_MEMBERS, {"workspace": workspace}):
                members[account].append(read_text(name))
        return tuple(
            AccountSummary(read_account(row), read_text(row[5]), tuple(sorted(members[row[0]])))
            for row in rows
        )

    def assign_account(self, workspace: str, account: str, to: str, at: datetime) -> None:
        """Gives an account another owner, whoever had it: for accounts of somebody who left."""
        self._storage.assign_account(self._owner(workspace, account), account, to, at)

    def delete_account(self, workspace: str, account: str) -> None:
        """Deletes an account with everything that hangs on it."""
        self._storage.delete_account(self._owner(workspace, account), account)

    def _owner(self, workspace: str, account: str) -> Who:
        with self._line.glance():
            row = self._line.row(_OWNER, {"workspace": workspace, "account": account})
        if row is None:
            raise NoSuchAccount(account=account)
        return Who(workspace, row[0])

    def close(self) -> None:
        """Lets go of the connection."""
        self._storage.close()


def open_operator(url: str, *, backup_dir: Path | None = None) -> Operator:
    """The operator's view of the store at `url`."""
    return Operator(open_sql(url, backup_dir=backup_dir))
