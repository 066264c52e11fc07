"""When somebody is reminded: before a meeting, after it, and never in their quiet hours. Pure; has no clock.

Moments are in UTC; what is said of a day or an hour holds where the person is, whatever
their clocks do in that night.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NOON, EVENING, MORNING = time(12), time(18), time(8)
AHEAD = timedelta(hours=2)
"""Before a meeting in the afternoon: time for a prep, and no longer to be forgotten again."""
AFTER = timedelta(minutes=15)
"""After its end: out of the door, and all of it still in mind."""
IN_TIME = timedelta(minutes=10)
"""What comes later than so long before a meeting is of no use any more."""
STALE = timedelta(hours=36)
"""So long after its end a meeting is not asked about any more."""
_BEFORE_QUIET = timedelta(minutes=30)
REVIEW_AHEAD, REVIEW_AT = timedelta(days=7), time(9)


@dataclass(frozen=True, slots=True)
class Hours:
    """Where somebody is, and when they are left in peace: from and until when; both the same for never."""

    zone: ZoneInfo
    quiet: tuple[time, time]

    def local(self, moment: datetime) -> datetime:
        """A moment as their clock shows it."""
        return moment.astimezone(self.zone)

    def at(self, day: date, when: time) -> datetime:
        """The moment at which their clock shows this."""
        return datetime.combine(day, when, self.zone).astimezone(UTC)

    def are_quiet(self, moment: datetime) -> bool:
        """Are they left in peace then?"""
        start, end = self.quiet
        now = self.local(moment).time()
        return start <= now < end if start <= end else now >= start or now < end

    def awake(self, moment: datetime) -> datetime:
        """That moment, or the end of the quiet hours it is in."""
        if not self.are_quiet(moment):
            return moment
        local = self.local(moment)
        later = local.time() >= self.quiet[1]
        return max(moment, self.at(local.date() + timedelta(days=later), self.quiet[1]))

    def before_quiet(self, moment: datetime) -> datetime:
        """That moment, or a while before the quiet hours it is in."""
        if not self.are_quiet(moment):
            return moment
        local = self.local(moment)
        earlier = local.time() < self.quiet[0]
        return self.at(local.date() - timedelta(days=earlier), self.quiet[0]) - _BEFORE_QUIET

    def morning_after(self, moment: datetime) -> datetime:
        """When the next morning begins."""
        start = MORNING if self.quiet[0] == self.quiet[1] else self.quiet[1]
        day = self.local(moment).date()
        today = self.at(day, start)
        return today if today > moment else self.at(day + timedelta(days=1), start)

    def days_until(self, moment: datetime, now: datetime) -> int:
        """How many nights lie between."""
        return (self.local(moment).date() - self.local(now).date()).days


def ahead(starts: datetime, hours: Hours) -> datetime:
    """When to remind of a meeting: the evening before for one in the morning, two hours before any other."""
    local = hours.local(starts)
    if local.time() < NOON:
        return hours.before_quiet(hours.at(local.date() - timedelta(days=1), EVENING))
    return hours.before_quiet(starts - AHEAD)


def ahead_from(starts: datetime, now: datetime, hours: Hours) -> datetime | None:
    """The same for a meeting that is known from now on: as soon as may be where that is over, if it is still of use."""
    planned = ahead(starts, hours)
    if planned > now:
        return planned
    soon = hours.awake(now)
    return soon if soon <= starts - IN_TIME else None


def afterwards(ends: datetime, hours: Hours) -> datetime:
    """When to ask how it was."""
    return hours.awake(ends + AFTER)


def before_review(due: date, now: datetime, hours: Hours) -> datetime | None:
    """When to remind that an account is to be looked at again by a day; None where that is over."""
    planned = hours.awake(hours.at(due - REVIEW_AHEAD, REVIEW_AT))
    last = hours.at(due + timedelta(days=1), time(0))
    if planned > now:
        return planned
    next_day = hours.awake(hours.at(hours.local(now).date() + timedelta(days=1), REVIEW_AT))
    return next_day if next_day < last else None
