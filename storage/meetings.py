"""People's calendars and the meetings in them, each limited to whose they are."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storage.access import is_plain, mine
from storage.arrivals import place_key, read_place
from storage.chat_shapes import Place, Timer
from storage.later import TIMER_COLUMNS, read_timer
from storage.letters import read_maybe, read_moment, read_text, write_list, write_moment, write_text
from storage.line import Line, Row
from storage.mapping import write_body
from storage.meeting_shapes import QUIET, Diary, Meeting, Plan, Reading, ReviewDay
from storage.shapes import Who
from storage.statements import COLUMNS, insert

_MINE = "WHERE workspace_id = :workspace AND person_id = :person"
_DIARY_COLUMNS = "person_id, address, zone, found_zone, quiet, reminders, read_at, failing_since, told_at"
_DIARY = f"SELECT {_DIARY_COLUMNS} FROM diaries {_MINE}"
_DIARIES = f"SELECT {_DIARY_COLUMNS} FROM diaries WHERE workspace_id = :workspace ORDER BY person_id"
_PUT = (
    insert("diaries")
    + " ON CONFLICT (workspace_id, person_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS["diaries"].split()[2:])
)
_NOTED = (
    "UPDATE diaries SET found_zone = :found_zone, read_at = :read_at, failing_since = :failing_since,"
    f" told_at = :told_at {_MINE} AND address = :address"
)
_MEETING_COLUMNS = ", ".join(COLUMNS["meetings"].split()[2:-1])
_MEETINGS = f"SELECT {_MEETING_COLUMNS} FROM meetings {_MINE} AND ends_at >= :after ORDER BY starts_at, id LIMIT :most"
_MEETING = f"SELECT {_MEETING_COLUMNS} FROM meetings {_MINE} AND id = :id"
_KEEP = (
    insert("meetings")
    + " ON CONFLICT (workspace_id, person_id, id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS["meetings"].split()[3:])
)
_OLD = f"DELETE FROM meetings {_MINE} AND ends_at < :before"
_ARM = insert("timers") + (
    " ON CONFLICT (workspace_id, id) DO UPDATE SET due_at = excluded.due_at, body = excluded.body,"
    " status = 'waiting', at = excluded.at WHERE timers.status <> 'fired' AND timers.person_id = excluded.person_id"
)
_OFF = f"UPDATE timers SET status = 'cancelled' {_MINE} AND id = :id AND status = 'waiting'"
_WAITING = (
    f"SELECT {TIMER_COLUMNS} FROM timers {_MINE} AND kind = :kind AND status = 'waiting' ORDER BY due_at, id"
)
_POSTPONE = (
    "UPDATE timers SET due_at = :due WHERE workspace_id = :workspace AND id = :id AND status = 'waiting'"
)
_IDENTITIES = (
    "SELECT i.channel, i.tenant, i.external, coalesce((SELECT max(c.at) FROM chats c"
    " WHERE c.workspace_id = i.workspace_id AND c.person_id = i.person_id AND c.channel = i.channel"
    " AND c.tenant = i.tenant), '') AS used FROM identities i"
    " WHERE i.workspace_id = :workspace AND i.person_id = :person AND i.channel <> 'terminal'"
    " ORDER BY used DESC, i.channel, i.tenant LIMIT 1"
)
_REVIEWS = (
    "SELECT f.recorded_by, f.account_id, f.path FROM accounts a"
    " CROSS JOIN holding h CROSS JOIN facts f"  # in this order: SQLite would go through all facts of everybody
    " WHERE a.workspace_id = :workspace AND h.workspace_id = a.workspace_id AND h.account_id = a.id"
    " AND h.path >= 'reviews/' AND h.path < 'reviews0'"
    " AND h.path LIKE :like AND f.workspace_id = h.workspace_id AND f.account_id = h.account_id"
    " AND f.id = h.fact_id AND f.state = 'known'"
    " ORDER BY f.account_id, f.path"
)
_NOWHERE = Place("", "", "")
"""Where a timer waits that arrives at its person, wherever they are by then."""


class Meetings:
    """The calls about diaries, meetings and their timers."""

    line: Line

    def diary(self, who: Who) -> Diary:
        """How somebody's meetings are found and told of; as it is for everybody, where they said nothing."""
        with self.line.glance():
            row = self.line.row(_DIARY, mine(who))
        return Diary(who.person) if row is None else _read_diary(row)

    def diaries(self, workspace: str) -> Sequence[Diary]:
        """Those of everybody who said something of theirs."""
        with self.line.glance():
            rows = self.line.rows(_DIARIES, {"workspace": workspace})
        return tuple(map(_read_diary, rows))

    def put_diary(self, who: Who, diary: Diary, at: datetime) -> None:
        """Keeps one."""
        with self.line.write():
            self.line.run(_PUT, _diary_row(who, diary, at))

    def note_reading(self, who: Who, reading: Reading) -> bool:
        """Keeps what came of reading a calendar. False where the person has another address by now, or none."""
        row = {
            **mine(who),
            "address": write_text(reading.address),
            "found_zone": None if reading.found_zone is None else reading.found_zone.key,
            "read_at": _maybe_moment(reading.read_at),
            "failing_since": _maybe_moment(reading.failing_since),
            "told_at": _maybe_moment(reading.told_at),
        }
        with self.line.write():
            return self.line.run(_NOTED, row) == 1

    def meetings(self, who: Who, after: datetime, most: int = 1000) -> Sequence[Meeting]:
        """A person's meetings, cancelled ones too, that end at `after` or later; the next one first."""
        key = {**mine(who), "after": write_moment(after), "most": most}
        with self.line.glance():
            rows = self.line.rows(_MEETINGS, key)
        return tuple(map(_read_meeting, rows))

    def meeting(self, who: Who, meeting: str) -> Meeting | None:
        """One of a person's own meetings."""
        if not is_plain(meeting):
            return None
        with self.line.glance():
            row = self.line.row(_MEETING, {**mine(who), "id": meeting})
        return None if row is None else _read_meeting(row)

    def plan(self, who: Who, plan: Plan, at: datetime, forget_before: datetime | None = None) -> None:
        """Writes a plan, all of it or nothing; meetings that ended before `forget_before` go."""
        with self.line.write():
            self.line.run_many(_KEEP, [_meeting_row(who, each, at) for each in plan.meetings])
            self.line.run_many(_ARM, [_timer_row(who, each, at) for each in plan.timers])
            for each in plan.off:
                self.line.run(_OFF, {**mine(who), "id": each})
            if forget_before is not None:
                self.line.run(_OLD, {**mine(who), "before": write_moment(forget_before)})

    def waiting_timers(self, who: Who, kind: str) -> Sequence[Timer]:
        """A person's timers of one kind that have not fired and were not called off."""
        with self.line.glance():
            rows = self.line.rows(_WAITING, {**mine(who), "kind": kind})
        return tuple(map(read_timer, rows))

    def postpone(self, workspace: str, timer: str, due: datetime) -> bool:
        """Lets a timer wait until `due`. False where it is not waiting any more."""
        key = {"workspace": workspace, "id": timer, "due": write_moment(due)}
        with self.line.write():
            return self.line.run(_POSTPONE, key) == 1

    def reached_at(self, who: Who) -> Place | None:
        """Where a person is reached who is not in a talk: privately, on the channel where they were last."""
        with self.line.glance():
            row = self.line.row(_IDENTITIES, mine(who))
        return None if row is None else read_place(row[0], row[1], row[2])

    def review_days(self, workspace: str) -> Sequence[ReviewDay]:
        """Where in the accounts it stands when to look back next."""
        with self.line.glance():
            rows = self.line.rows(_REVIEWS, {"workspace": workspace, "like": "reviews/%/next"})
        return tuple(ReviewDay(*row) for row in rows)


def _diary_row(who: Who, diary: Diary, at: datetime) -> dict[str, Any]:
    return {
        "workspace_id": who.workspace,
        "person_id": who.person,
        "address": None if diary.address is None else write_text(diary.address),
        "zone": None if diary.zone is None else diary.zone.key,
        "found_zone": None if diary.found_zone is None else diary.found_zone.key,
        "quiet": f"{diary.quiet[0]:%H:%M}-{diary.quiet[1]:%H:%M}",
        "reminders": "on" if diary.reminders else "off",
        "read_at": _maybe_moment(diary.read_at),
        "failing_since": _maybe_moment(diary.failing_since),
        "told_at": _maybe_moment(diary.told_at),
        "at": write_moment(at),
    }


def _read_diary(row: Row) -> Diary:
    person, address, zone, found, quiet, reminders, *moments = row
    read_at, failing_since, told_at = (None if each is None else read_moment(each) for each in moments)
    return Diary(
        person,
        read_maybe(address),
        _zone(zone),
        _zone(found),
        _quiet(quiet),
        reminders == "on",
        read_at,
        failing_since,
        told_at,
    )


def _zone(name: str | None) -> ZoneInfo | None:
    """A zone by its name; one that this machine no longer knows is none."""
    try:
        return None if name is None else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _quiet(kept: str) -> tuple[time, time]:
    start, _, end = kept.partition("-")
    return (time.fromisoformat(start), time.fromisoformat(end)) if end else QUIET


def _maybe_moment(moment: datetime | None) -> str | None:
    return None if moment is None else write_moment(moment)


def _meeting_row(who: Who, meeting: Meeting, at: datetime) -> dict[str, Any]:
    return {
        "workspace_id": who.workspace,
        "person_id": who.person,
        "id": meeting.id,
        "source": meeting.source,
        "uid": write_text(meeting.uid),
        "recurrence": meeting.recurrence,
        "starts_at": write_moment(meeting.starts_at),
        "ends_at": write_moment(meeting.ends_at),
        "length": "all_day" if meeting.all_day else "timed",
        "title": write_text(meeting.title),
        "people": write_list(meeting.people),
        "sequence": meeting.sequence,
        "account_id": meeting.account,
        "account_is": "chosen" if meeting.chosen else "proposed",
        "state": meeting.state,
        "at": write_moment(at),
    }


def _read_meeting(row: Row) -> Meeting:
    known, source, uid, recurrence, starts, ends, length, title, people, sequence, account, how, state = row
    return Meeting(
        known,
        source,
        read_text(uid),
        recurrence,
        read_moment(starts),
        read_moment(ends),
        read_text(title),
        tuple(json.loads(people)),
        length == "all_day",
        sequence,
        account,
        how == "chosen",
        state,
    )


def _timer_row(who: Who, timer: Timer, at: datetime) -> dict[str, Any]:
    return {
        "workspace_id": who.workspace,
        "id": timer.id,
        "person_id": who.person,
        **place_key(timer.place),
        "kind": timer.kind,
        "due_at": write_moment(timer.due_at),
        "body": write_body(timer.body),
        "status": "waiting",
        "at": write_moment(at),
    }
