"""How much waits in the store, and since when. Reads only; for those who watch the service."""

from __future__ import annotations

from datetime import datetime

from storage.base import Queues
from storage.letters import read_moment
from storage.line import Line
from storage.open import open_line

_ARRIVALS = "SELECT status, count(*), min(at) FROM arrivals WHERE workspace_id = :workspace GROUP BY status"
_PENDING = "SELECT count(*), min(at) FROM outbox WHERE workspace_id = :workspace AND status = 'pending'"
_DEAD = "SELECT count(*) FROM outbox WHERE workspace_id = :workspace AND status = 'dead'"
_TIMERS = "SELECT count(*) FROM timers WHERE workspace_id = :workspace AND status = 'waiting'"
_JOBS = "SELECT count(*) FROM jobs WHERE workspace_id = :workspace AND status = 'waiting'"


def queues(line: Line, workspace: str) -> Queues:
    """What waits in a workspace, over a line that is open already. Raises StorageError."""
    key = {"workspace": workspace}
    with line.read():
        arrivals = {status: (many, oldest) for status, many, oldest in line.rows(_ARRIVALS, key)}
        pending = line.rows(_PENDING, key)[0]
        dead, timers, jobs = (line.rows(sql, key)[0][0] for sql in (_DEAD, _TIMERS, _JOBS))
    waiting = arrivals.get("waiting", (0, None))
    return Queues(
        waiting=waiting[0],
        pending=pending[0],
        dead=dead,
        failed=arrivals.get("failed", (0, None))[0],
        oldest_waiting=_moment(waiting[1]),
        oldest_pending=_moment(pending[1]),
        timers=timers,
        jobs=jobs,
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
