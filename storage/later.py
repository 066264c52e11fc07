"""What is to happen later (timers) or beside the turns (jobs). Each happens once, whatever dies in between."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from storage.arrivals import place_key, read_place, receive
from storage.chat_shapes import Job, Timer
from storage.letters import read_moment, write_moment
from storage.line import Line, Row
from storage.mapping import write_body
from storage.service_shapes import Arrival
from storage.shapes import Inbound
from storage.statements import insert

TIMER_COLUMNS = "id, person_id, channel, tenant, chat, kind, due_at, body"
_SET = insert("timers") + " ON CONFLICT DO NOTHING"
_DUE = (
    f"SELECT {TIMER_COLUMNS} FROM timers WHERE workspace_id = :workspace AND status = 'waiting'"
    " AND due_at <= :now ORDER BY due_at, id LIMIT :most"
)
_NEXT = "SELECT min(due_at) FROM timers WHERE workspace_id = :workspace AND status = 'waiting'"
_OVER = (
    "UPDATE timers SET status = :status WHERE workspace_id = :workspace AND id = :id AND status = 'waiting'"
)
_JOB_COLUMNS = "id, person_id, channel, tenant, chat, kind, body, tries"
_ADD = insert("jobs") + " ON CONFLICT DO NOTHING"
_JOBS = (
    f"SELECT {_JOB_COLUMNS} FROM jobs WHERE workspace_id = :workspace AND status = 'waiting' ORDER BY at, id"
)
_BEGUN = (
    "UPDATE jobs SET tries = tries + 1 WHERE workspace_id = :workspace AND id = :id AND status = 'waiting'"
)


class Later:
    """The calls about timers and jobs."""

    line: Line

    # timers -------------------------------------------------------------------------
    def set_timer(self, workspace: str, timer: Timer, at: datetime) -> None:
        """Sets a timer; one of that id that is there already, fired or cancelled too, stays as it is."""
        row = {
            "workspace_id": workspace,
            "id": timer.id,
            "person_id": timer.person,
            **place_key(timer.place),
            "kind": timer.kind,
            "due_at": write_moment(timer.due_at),
            "body": write_body(timer.body),
            "status": "waiting",
            "at": write_moment(at),
        }
        with self.line.write():
            self.line.run(_SET, row)

    def cancel_timer(self, workspace: str, timer: str) -> bool:
        """Calls a timer off. False where it is not waiting any more."""
        with self.line.write():
            return self.line.run(_OVER, {"workspace": workspace, "id": timer, "status": "cancelled"}) == 1

    def due_timers(self, workspace: str, now: datetime, most: int = 100) -> Sequence[Timer]:
        """The timers that are due and have not fired."""
        with self.line.glance():
            rows = self.line.rows(_DUE, {"workspace": workspace, "now": write_moment(now), "most": most})
        return tuple(map(read_timer, rows))

    def next_timer(self, workspace: str) -> datetime | None:
        """When the next timer is due."""
        with self.line.glance():
            row = self.line.row(_NEXT, {"workspace": workspace})
        return None if row is None or row[0] is None else read_moment(row[0])

    def fire(self, workspace: str, timer: Timer, now: datetime) -> bool:
        """Lets a timer arrive in its chat like a message. False where it has fired, or was called off."""
        inbound = Inbound(*_of(timer), event=f"timer:{timer.id}", at=now)
        arrival = Arrival(
            inbound,
            "",
            more={
                "timer": {
                    "id": timer.id,
                    "kind": timer.kind,
                    "person": timer.person,
                    "body": dict(timer.body),
                }
            },
        )
        with self.line.write():
            if not self.line.run(_OVER, {"workspace": workspace, "id": timer.id, "status": "fired"}):
                return False
            receive(self.line, workspace, arrival)
        return True

    # jobs ---------------------------------------------------------------------------
    def jobs(self, workspace: str) -> Sequence[Job]:
        """The work that is not done, the oldest first."""
        with self.line.glance():
            rows = self.line.rows(_JOBS, {"workspace": workspace})
        return tuple(map(_read_job, rows))

    def begin_job(self, workspace: str, job: Job) -> bool:
        """Counts that a job is begun: one that kills the process must not do so for ever. False where it is done."""
        with self.line.write():
            return self.line.run(_BEGUN, {"workspace": workspace, "id": job.id}) == 1

    def add_job(self, workspace: str, job: Job, at: datetime) -> None:
        """Keeps work to be done."""
        with self.line.write():
            add_job(self.line, workspace, job, at)


def add_job(line: Line, workspace: str, job: Job, at: datetime) -> None:
    """Keeps work to be done, inside the transaction of the turn that wants it."""
    row = {
        "workspace_id": workspace,
        "id": job.id,
        "person_id": job.person,
        **place_key(job.place),
        "kind": job.kind,
        "body": write_body(job.body),
        "status": "waiting",
        "tries": 0,
        "at": write_moment(at),
    }
    line.run(_ADD, row)


def _of(timer: Timer) -> tuple[str, str, str]:
    return timer.place.channel, timer.place.tenant, timer.place.chat


def read_timer(row: Row) -> Timer:
    """A timer of the columns `TIMER_COLUMNS`."""
    known, person, channel, tenant, chat, kind, due, body = row
    return Timer(known, person, read_place(channel, tenant, chat), kind, read_moment(due), json.loads(body))


def _read_job(row: Row) -> Job:
    known, person, channel, tenant, chat, kind, body, tries = row
    return Job(known, person, read_place(channel, tenant, chat), kind, json.loads(body), tries)
