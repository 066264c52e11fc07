"""Answers `calendar` and `reminders`, and takes calendar files in. Fetches nothing: that is work beside the turns.

An address is a secret: it is kept, and shown to nobody again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.channels.base import Message
from bot.meetings.addresses import OUTSIDE, Refused, Rules, checked, masked, tidy_address
from bot.meetings.planning import CALENDAR_AHEAD, FILE_AHEAD
from bot.meetings.reading import Found, NoCalendar, read_calendar
from bot.meetings.zones import named_zone
from bot.serving.diaries import Diaries
from bot.serving.reminding import when_of
from prompts.render import Words
from storage.base import Who
from storage.service import Diary, Meeting

CALENDAR, REMINDERS = "calendar", "reminders"
NAMES = (CALENDAR, REMINDERS)
SHOWN = 5
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?")
NEVER = (time(0), time(0))


def is_address(about: str) -> bool:
    """Does an order hold an address, which nobody else is to read?"""
    return "://" in about


@dataclass(frozen=True)
class CalendarOrders:
    """Gives what is said. What is to be fetched says `Wanted`."""

    diaries: Diaries
    words: Words
    rules: Rules = OUTSIDE

    # calendar -------------------------------------------------------------------------------
    def calendar(self, who: Who, about: str) -> tuple[list[Message], bool]:
        """What is said, and whether the calendar is to be read now."""
        if not about:
            return self._status(who), False
        if about.casefold() in ("off", "none", "forget"):
            key = "off" if self.diaries.forget_calendar(who) else "off_none"
            return [self._said(f"calendar.{key}")], False
        try:
            address = tidy_address(about)
            checked(address, self.rules)
        except Refused:
            return [self._said("calendar.no_address")], False
        diary = self.diaries.storage.diary(who)
        if address != diary.address:
            self.diaries.forget_calendar(who)
            diary = Diary(who.person, address, diary.zone, None, diary.quiet, diary.reminders)
            self.diaries.put(who, diary)
        return [self._said("calendar.kept")], True

    def _status(self, who: Who) -> list[Message]:
        diary = self.diaries.storage.diary(who)
        hours, now = self.diaries.hours(diary), self.diaries.clock()
        meetings = self._lines(who)
        if diary.address is None:
            return (
                [self._joined([self._said("calendar.files").text, *meetings])]
                if meetings
                else [self._said("calendar.none")]
            )
        read = diary.read_at
        when = "" if read is None else when_of(self.words, read, hours, now)
        head = self.words.text(
            "meetings.calendar.known", address=masked(diary.address), read=read is not None, when=when
        )
        return [self._joined([head, *meetings])]

    def read(self, who: Who, found: Found, meetings: Sequence[Meeting]) -> Message:
        """What is said of a calendar that was read."""
        now = self.diaries.clock()
        coming = [
            each
            for each in meetings
            if each.state == "on" and each.ends_at > now and each.starts_at <= now + CALENDAR_AHEAD
        ]
        others = sum(each.account is None for each in coming)
        lines = self._lines(who, CALENDAR_AHEAD)
        ours = len(coming) - others
        key = "read" if lines else "read_none"
        said = [self.words.text(f"meetings.calendar.{key}", meetings=ours, others=others), *lines]
        if lines and others:
            said.append(self.words.text("meetings.calendar.others", others=others))
        said += self._notes(found)
        if lines:
            said.append(self.words.text("meetings.calendar.reminded"))
        return self._joined(said)

    def unread(self, key: str) -> Message:
        """What is said where it could not be read just now."""
        why = self.words.text(f"meetings.calendar.why.{key}")
        return self._said("calendar.failing_now", why=why)

    def failing(self, address: str, key: str) -> Message:
        """What is said once it could not be read for a day."""
        why = self.words.text(f"meetings.calendar.why.{key}")
        return self._said("calendar.failing_day", address=masked(address), why=why)

    def next_by_account(self, who: Who) -> Mapping[str, str]:
        """When somebody's next meeting with each account is, in words."""
        found = self.diaries.next_meetings(who)
        if not found:
            return {}
        known = self.diaries.known(who)
        return {
            each.account or "": when_of(self.words, each.starts_at, known.hours, known.now)
            for each, _ in reversed(found)
        }

    # a file -----------------------------------------------------------------------------------
    def file(self, who: Who, content: bytes) -> list[Message]:
        """Takes the meetings of a file in."""
        try:
            found = read_calendar(content, self.diaries.span(who, FILE_AHEAD))
        except NoCalendar as error:
            return [self._said(f"calendar.file.{error.key}")]
        self.diaries.keep(who)
        meetings = {each.id: each for each in self.diaries.refresh(who, found, "file")}
        known = self.diaries.known(who)
        told = [meetings[each.id] for each in found.occurrences if each.id in meetings]
        on = [each for each in told if each.state == "on" and each.ends_at > known.now]
        ours = [each for each in on if each.account in known.accounts]
        off = [each for each in told if each.state == "cancelled" and each.ends_at > known.now]
        said = []
        if ours:
            said += [self.words.text("meetings.calendar.added"), *self._listed(who, ours)]
        elif on:
            titles = list(dict.fromkeys(each.title or "…" for each in on))[:SHOWN]
            said.append(self.words.text("meetings.calendar.added_none", titles=titles))
        elif not off:
            said.append(self.words.text("meetings.calendar.added_nothing"))
        if off:
            titles = list(dict.fromkeys(each.title or "…" for each in off))[:SHOWN]
            said.append(self.words.text("meetings.calendar.called_off", titles=titles))
        return [self._joined([*said, *self._notes(found)])]

    def _notes(self, found: Found) -> list[str]:
        notes = [self.words.text("meetings.calendar.broken", broken=found.broken)] if found.broken else []
        return [*notes, *([self.words.text("meetings.calendar.cut")] if found.cut else [])]

    def _lines(self, who: Who, ahead: timedelta | None = None) -> list[str]:
        now = self.diaries.clock()
        found = [each for each, _ in self.diaries.next_meetings(who)]
        return self._listed(who, [each for each in found if ahead is None or each.starts_at <= now + ahead])

    def _listed(self, who: Who, meetings: Sequence[Meeting]) -> list[str]:
        known = self.diaries.known(who)
        lines: list[str] = [
            self.words.text(
                "meetings.calendar.line",
                when=when_of(self.words, each.starts_at, known.hours, known.now),
                name=known.accounts[each.account or ""],
            )
            for each in meetings[:SHOWN]
        ]
        more = len(meetings) - len(lines)
        return [*lines, *([self.words.text("meetings.calendar.more", more=more)] if more else [])]

    # reminders --------------------------------------------------------------------------------
    def reminders(self, who: Who, about: str) -> list[Message]:
        """What is said, done by then."""
        diary = self.diaries.storage.diary(who)
        first, _, rest = about.partition(" ")
        word = first.casefold()
        if word in ("on", "off"):
            changed: Diary | None = replace(diary, reminders=word == "on")
        elif word == "quiet":
            quiet = _quiet(rest)
            changed = None if quiet is None else replace(diary, quiet=quiet)
        elif word == "zone":
            zone = _zone(rest)
            changed = None if zone is None else replace(diary, zone=zone)
        else:
            return [self._joined([self._reminders(diary), self.words.text("meetings.reminders.help")])]
        if changed is None:
            return [self._said(f"reminders.no_{word}")]
        self.diaries.put(who, changed)
        return [Message(self._reminders(changed))]

    def _reminders(self, diary: Diary) -> str:
        if not diary.reminders:
            return self.words.text("meetings.reminders.off")
        start, end = diary.quiet
        key = "always" if start == end else "on"
        zone = self.diaries.hours(diary).zone.key
        return self.words.text(
            f"meetings.reminders.{key}", start=f"{start:%H:%M}", end=f"{end:%H:%M}", zone=zone
        )

    def _said(self, key: str, **data: object) -> Message:
        return Message(self.words.text(f"meetings.{key}", **data))

    def _joined(self, lines: Sequence[str]) -> Message:
        return Message("\n".join(map(str, lines)))


def _quiet(text: str) -> tuple[time, time] | None:
    if text.strip().casefold() in ("off", "none", "never"):
        return NEVER
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    start, from_minute, end, to_minute = (int(each or 0) for each in found.groups())
    is_time = start < 24 and end < 24 and from_minute < 60 and to_minute < 60
    return (time(start, from_minute), time(end, to_minute)) if is_time else None


def _zone(text: str) -> ZoneInfo | None:
    """A zone by its name, or by its city alone."""
    wanted = "_".join(text.split())
    by_case = {each.casefold(): each for each in available_timezones()}
    cities = [each for name, each in by_case.items() if name.rpartition("/")[2] == wanted.casefold()]
    exact = by_case.get(wanted.casefold())
    return named_zone(exact or (sorted(cities)[0] if cities else text))


__all__ = ["CALENDAR", "NAMES", "REMINDERS", "CalendarOrders", "is_address"]
