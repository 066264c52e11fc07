"""How much waits in the store, and since when. Reads only; for those who watch the service."""

from __future__ import annotations

from datetime import datetime

from storage.base import Queues
from storage.letters import read_moment
from storage.line import Line
from storage.open import open_line

_WAITING = "SELECT count(*), min(at) FROM inbox WHERE workspace_id = :workspace AND status = 'waiting'"
_PENDING = (
    "SELECT count(*), min(i.turn_at) FROM outbox o LEFT JOIN inbox i"
    " ON i.workspace_id = o.workspace_id AND i.session_id = o.session_id AND i.turn = o.turn"
    " WHERE o.workspace_id = :workspace AND o.status = 'pending'"
)


def queues(line: Line, workspace: str) -> Queues:
    """What waits in a workspace, over a line that is open already. Raises StorageError."""
    key = {"workspace": workspace}
    with line.read():
        waiting = line.rows(_WAITING, key)[0]
        pending = line.rows(_PENDING, key)[0]
    return Queues(
        waiting=waiting[0],
        pending=pending[0],
        oldest_waiting=_moment(waiting[1]),
        oldest_pending=_moment(pending[1]),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else read_moment(text)


def queues_at(url: str, workspace: str) -> Queues:
    """The same for the store at `url`, which must be current. Raises StorageError."""
    line = open_line(url)
    try:
        return queues(line, workspace)
    finally:
        line.close()
