"""Writes an account's facts as they are to be, and the snapshot that they amount to. Decides nothing."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.record import Fact
from storage.erasing.plan import Erasure
from storage.health import snapshot
from storage.mapping import fact_row
from storage.statements import COLUMNS, insert

_KEY = "workspace_id = :workspace AND account_id = :account"
_SAID = ("path", "value", "state", "level", "quote", "said_by", "said_at", "supersedes")
_CHANGE = (
    f"UPDATE facts SET {', '.join(f'{column} = :{column}' for column in _SAID)}"
    " WHERE workspace_id = :workspace_id AND account_id = :account_id AND id = :id"
)
_NO_SNAPSHOT = f"DELETE FROM holding WHERE {_KEY}"
_GONE = f"DELETE FROM facts WHERE {_KEY} AND id = :fact"
_COUNTED = "UPDATE accounts SET last_fact = :last WHERE workspace_id = :workspace AND id = :account"


def write_facts(
    done: Erasure, workspace: str, account: str, before: Sequence[Fact], after: Sequence[Fact]
) -> None:
    """Adds to `done` what makes `before` into `after`, which has some of its facts, changed or not."""
    key = {"workspace": workspace, "account": account}
    done.does(_NO_SNAPSHOT, key)
    left = {fact.id: fact for fact in after}
    for fact in before:
        new = left.get(fact.id)
        if new is None:
            done.going["facts"] = done.going.get("facts", 0) + 1
            done.does(_GONE, {**key, "fact": fact.id})
        elif new != fact:
            done.changes("facts", _CHANGE, fact_row(workspace, new))
    columns = COLUMNS["holding"].split()
    for path, fact_id, first in snapshot(after):
        row: dict[str, Any] = dict(zip(columns, (workspace, account, path, fact_id, first), strict=True))
        done.does(insert("holding"), row)
    done.does(_COUNTED, {**key, "last": after[-1].id if after else 0})
