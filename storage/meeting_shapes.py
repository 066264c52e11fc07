"""What is known of a person's meetings, and how they want to be reminded, as plain data. Runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from zoneinfo import ZoneInfo

from storage.chat_shapes import Timer

QUIET = (time(20), time(7))
"""When nobody is written to, unless they said otherwise."""


@dataclass(frozen=True, slots=True)
class Diary:
    """How a person's meetings are found and told of. `address` is a secret: whoever has it reads the calendar.

    `zone` is what they said, `found_zone` what their calendar says of itself; `failing_since` tells
    since when the address could not be read, `told_at` when they were told so.
    """

    person: str
    address: str | None = field(default=None, repr=False)
    zone: ZoneInfo | None = None
    found_zone: ZoneInfo | None = None
    quiet: tuple[time, time] = QUIET
    reminders: bool = True
    read_at: datetime | None = None
    failing_since: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One occurrence of a meeting. `id` is made of `uid` and `recurrence`: where it was first to begin, in a series.

    `source` is "calendar" (the address) or "file". `people` are names and addresses of who is
    invited. `account` is proposed, or `chosen`. `state`: "on", "cancelled", or "declined" by
    the seller, who wants to hear no more of it.
    """

    id: str
    source: str
    uid: str
    recurrence: str
    starts_at: datetime
    ends_at: datetime
    title: str
    people: tuple[str, ...] = ()
    all_day: bool = False
    sequence: int = 0
    account: str | None = None
    chosen: bool = False
    state: str = "on"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is written together: meetings as they are now, timers that are wanted, and ids of timers called off.

    A timer that has fired stays so; one that waits, or was called off, is set as it is here.
    """

    meetings: Sequence[Meeting] = ()
    timers: Sequence[Timer] = ()
    off: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a calendar at `address`; of another address that the person has by now it says nothing."""

    address: str = field(repr=False)
    read_at: datetime | None = None
    found_zone: ZoneInfo | None = None
    failing_since: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewDay:
    """That an account is to be looked at again: who noted it, and the fact's path."""

    person: str
    account: str
    path: str
