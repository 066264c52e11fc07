"""The database as `equipoise doctor` sees it: sound, current, and how much waits in it. Opens nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.checkup.seen import Notes, Seen
from storage.base import Queues, StorageError, StoreUnreachable

WAITED = timedelta(minutes=5)
"""After this long something that waits is worth a look."""

REFUSALS = ("newer", "busy", "read_only", "full", "corrupt", "unreachable")
"""What may keep a database from being used at all, each with its words; anything else is "storage"."""

_BEHIND = "not_migrated"
_MOST_SAID = 160


class Problem(Protocol):
    """Something wrong that a check found, as `storage.health.Problem`."""

    @property
    def key(self) -> str:
        """What it is."""

    @property
    def data(self) -> Mapping[str, Any]:
        """The particulars."""


class Health(Protocol):
    """What a check found, as `storage.health.Health`."""

    @property
    def engine(self) -> str:
        """The database's name and version."""

    @property
    def rows(self) -> Mapping[str, int]:
        """How many rows each table has."""

    @property
    def problems(self) -> Sequence[Problem]:
        """All that is wrong."""


def database(notes: Notes, where: str, check: Callable[[], Health]) -> tuple[list[Seen], bool]:
    """What `check` says, and whether the tables can be asked for more."""
    try:
        health = check()
    except StoreUnreachable as error:
        if error.data.get("reason") == "no_file_there":
            return [notes.ok("database", "not_yet", where=where)], False
        return [_refused(notes, error, where)], False
    except StorageError as error:
        return [_refused(notes, error, where)], False
    if not health.problems:
        rows = health.rows
        counts = {"accounts": rows.get("accounts", 0), "turns": rows.get("inbox", 0)}
        return [notes.ok("database", "sound", where=where, engine=health.engine, **counts)], True
    return _problems(notes, where, health.problems), False


def _refused(notes: Notes, error: StorageError, where: str) -> Seen:
    state = error.key if error.key in REFUSALS else StorageError.key
    return notes.wrong("database", state, where=where, reason=_line(error.data.get("reason")))


def _problems(notes: Notes, where: str, problems: Sequence[Problem]) -> list[Seen]:
    """The first problem of each kind, and how many more there are of it."""
    found: dict[str, list[Problem]] = {}
    for each in problems:
        found.setdefault(each.key, []).append(each)
    return [_problem(notes, where, alike) for alike in found.values()]


def _problem(notes: Notes, where: str, alike: list[Problem]) -> Seen:
    key, data = alike[0].key, alike[0].data
    if key == _BEHIND:
        return notes.look("database", key, found=data.get("found") or "none")
    if key in REFUSALS and len(alike) == 1:
        return notes.wrong("database", key, where=where, reason=_line(data.get("reason")))
    particulars = ", ".join(f"{name} {_line(value)}" for name, value in data.items())
    what = notes.say(f"terminal.health.{key}", particulars=particulars)
    return notes.wrong("database", "unsound", what=what, more=len(alike) - 1)


def _line(value: object) -> str:
    """What SQLite reports, in one line that is not too long to read."""
    return " ".join(str(value or "").split())[:_MOST_SAID]


def queues(notes: Notes, count: Callable[[], Queues], now: datetime) -> Iterator[Seen]:
    """How much waits, and what was given up."""
    found = count()
    shown = {"waiting": found.waiting, "pending": found.pending, "timers": found.timers, "jobs": found.jobs}
    oldest = min((each for each in (found.oldest_waiting, found.oldest_pending) if each), default=now)
    if now - oldest > WAITED:
        minutes = int((now - oldest).total_seconds() // 60)
        yield notes.look("queues", "old", **shown, minutes=minutes)
    else:
        yield notes.ok("queues", "fine", **shown)
    if found.dead:
        yield notes.look("letters", "dead", count=found.dead)
    if found.failed:
        yield notes.look("letters", "failed", count=found.failed)
