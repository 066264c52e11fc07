"""What stands in a calendar file (iCalendar, RFC 5545) for the next weeks. Pure; fetches nothing.

Each event is cut out of the text before it is parsed: one that is broken costs itself only, and
what is long over is never parsed. Work is bounded by counts and by processor time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from time import thread_time
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component

from bot.meetings.calendartext import NoCalendar, components, lines_of, may_happen
from bot.meetings.repeating import happens
from bot.meetings.zones import Zones, named_zone

MOST_EVENTS, MOST_FOUND, MOST_PEOPLE = 4_000, 400, 50
MOST_SECONDS = 4.0
"""Of processor time, for one calendar."""
LONGEST_TITLE, LONGEST_UID = 200, 500
LONGEST = timedelta(days=31)
_AN_HOUR, _A_DAY, _FAR = timedelta(hours=1), timedelta(days=1), timedelta(days=800)
_SUBJECT = re.compile(r"^X-WR-TIMEZONE[^:\n]*:(.*)$", re.M | re.I)
_METHOD = re.compile(r"^METHOD[^:\n]*:\s*CANCEL\s*$", re.M | re.I)
_ZONE_NAME = re.compile(r";TZID=(\"[^\"\n]*\"|[^:;\n]*)(?=[:;])", re.I)
_OWN_ZONE = "X-EQUIPOISE-ZONE"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that something happens. `recurrence` is where it was first to begin, in a series, else ""."""

    uid: str
    recurrence: str
    starts_at: datetime
    ends_at: datetime
    title: str
    people: tuple[str, ...] = ()
    all_day: bool = False
    sequence: int = 0
    cancelled: bool = False

    @property
    def id(self) -> str:
        """The same whenever the same is read, wherever it was moved to."""
        return hashlib.sha256(f"{self.uid}\n{self.recurrence}".encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Found:
    """What was read. `whole` are uids whose series is here as a whole, `over` those that were called off as a whole.

    `broken` counts events that could not be read; `cut` says that there was more than is read.
    """

    occurrences: tuple[Occurrence, ...] = ()
    whole: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    zone: ZoneInfo | None = None
    broken: int = 0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """From when until when, and the zone of what names none."""

    after: datetime
    until: datetime
    zone: tzinfo


def read_calendar(content: bytes, span: Span) -> Found:
    """The meetings that a calendar file has in a span of time. Raises NoCalendar."""
    text = lines_of(content)
    chunks, lost = components(text, "VEVENT")
    subject = _SUBJECT.search(text)
    zone = named_zone(subject[1]) if subject else None
    wanted = [each for each in chunks if may_happen(each, span.after, span.until)]
    zones = Zones(components(text, "VTIMEZONE")[0])
    reading = _Reading(replace(span, zone=zone or span.zone), zones, bool(_METHOD.search(text)))
    found = reading.read(wanted[:MOST_EVENTS])
    broken = found.broken + lost
    if broken and broken == len(chunks) + lost:
        raise NoCalendar("broken")
    return replace(found, zone=zone, broken=broken, cut=found.cut or len(wanted) > MOST_EVENTS)


@dataclass
class _Event:
    """One VEVENT with its zones resolved."""

    component: Any
    uid: str
    begins: datetime
    zone: tzinfo
    length: timedelta
    all_day: bool
    sequence: int
    recurrence: datetime | None = None


@dataclass
class _Reading:
    """Reads the events of one calendar."""

    span: Span
    zones: Zones
    is_cancelling: bool
    broken: int = 0
    cut: bool = False
    _began: float = field(default_factory=thread_time)

    def read(self, chunks: list[str]) -> Found:
        events = list(self._newest(self._events(chunks)))
        moved = {(each.uid, self._key(each, each.recurrence)) for each in events if each.recurrence}
        found: list[Occurrence] = []
        over: set[str] = set()
        for event in events:
            if thread_time() - self._began > MOST_SECONDS or len(found) >= MOST_FOUND:
                self.cut = True
                break
            if event.recurrence is None and self._is_off(event):
                over.add(event.uid)
            found += self._found(event, moved)
        whole = frozenset(each.uid for each in events if each.recurrence is None)
        found.sort(key=lambda each: (each.starts_at, each.id))
        return Found(tuple(found[:MOST_FOUND]), whole, frozenset(over), None, self.broken, self.cut)

    def _found(self, event: _Event, moved: set[tuple[str, str]]) -> list[Occurrence]:
        try:
            return list(self._times(event, moved))
        except Exception:  # noqa: BLE001  as below: a rule or a day that is none
            self.broken += 1
            return []

    def _events(self, chunks: list[str]) -> Iterator[_Event]:
        for chunk in chunks:
            if thread_time() - self._began > MOST_SECONDS:
                self.cut = True
                return
            event = self._event(chunk)
            if event is None:
                self.broken += 1
            else:
                yield event

    def _event(self, chunk: str) -> _Event | None:
        own = _ZONE_NAME.sub(lambda found: f";{_OWN_ZONE}={found[1]}", chunk)
        try:
            (read,) = Calendar.from_ical(f"BEGIN:VCALENDAR\n{own}\nEND:VCALENDAR\n").subcomponents
            return self._resolved(read)
        except Exception:  # noqa: BLE001  whatever a broken event makes of the library, it is one that is not read
            return None

    def _resolved(self, read: Component) -> _Event | None:
        uid, start = str(read.get("UID", ""))[:LONGEST_UID], read.get("DTSTART")
        if start is None or not uid:
            return None
        begins, zone = self._when(start)
        all_day = not isinstance(start.dt, datetime)
        end, span = read.get("DTEND"), read.get("DURATION")
        if end is not None:
            stops, there = self._when(end)
            length = stops.replace(tzinfo=there) - begins.replace(tzinfo=zone)
        else:
            length = span.dt if span is not None else _A_DAY if all_day else _AN_HOUR
        again = read.get("RECURRENCE-ID")
        recurrence = None
        if again is not None:
            first, there = self._when(again)
            recurrence = first.replace(tzinfo=there)
        number = int(str(read.get("SEQUENCE", 0)))
        length = min(max(length, timedelta()), LONGEST)
        return _Event(read, uid, begins, zone, length, all_day, number, recurrence)

    def _when(self, value: Any) -> tuple[datetime, tzinfo]:
        """A time by the clock where it holds, and the zone of that clock."""
        found = value.dt[0] if isinstance(value.dt, tuple) else value.dt
        return self._clock(found, value.params.get(_OWN_ZONE))

    def _clock(self, found: date, name: str | None) -> tuple[datetime, tzinfo]:
        if not isinstance(found, datetime):
            return datetime.combine(found, time()), self.span.zone
        if found.tzinfo is not None:
            return found.astimezone(UTC).replace(tzinfo=None), UTC
        zone = None if name is None else self.zones.find(str(name))
        return found, zone or self.span.zone

    def _newest(self, events: Iterable[_Event]) -> Iterator[_Event]:
        """Of two about the same the one that was written later."""
        best: dict[tuple[str, str], _Event] = {}
        for each in events:
            key = (each.uid, "" if each.recurrence is None else self._key(each, each.recurrence))
            held = best.get(key)
            if held is None or each.sequence >= held.sequence:
                best[key] = each
        return iter(best.values())

    def _key(self, event: _Event, moment: datetime) -> str:
        return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"

    def _is_off(self, event: _Event) -> bool:
        return self.is_cancelling or str(event.component.get("STATUS", "")).strip().upper() == "CANCELLED"

    def _times(self, event: _Event, moved: set[tuple[str, str]]) -> Iterator[Occurrence]:
        component = event.component
        rules, more = _listed(component.get("RRULE")), _listed(component.get("RDATE"))
        if event.recurrence is not None or not (rules or more):
            key = "" if event.recurrence is None else self._key(event, event.recurrence)
            start = event.begins.replace(tzinfo=event.zone)
            # Off or moved, it is told wherever it went: what was known of it has to change.
            told_of = (key or self._is_off(event)) and abs(start - self.span.until) < _FAR
            if told_of or self._is_inside(start, event.length):
                yield self._occurrence(event, start, key)
            return
        left_out, days_out = self._instants(component.get("EXDATE"))
        starts = {
            each.replace(tzinfo=event.zone) for rule in rules[:3] for each in self._by_rule(event, rule)
        }
        starts |= {event.begins.replace(tzinfo=event.zone)} if not rules else set()
        extra, _ = self._instants(component.get("RDATE"))
        starts |= {each.astimezone(event.zone) for each in extra}
        for start in sorted(starts):
            key = self._key(event, start)
            if start.astimezone(UTC) in left_out or start.date() in days_out or (event.uid, key) in moved:
                continue
            if self._is_inside(start, event.length):
                yield self._occurrence(event, start, key)

    def _by_rule(self, event: _Event, rule: Mapping[str, Any]) -> Iterator[datetime]:
        first = (self.span.after - event.length).astimezone(event.zone).replace(tzinfo=None)
        last = self.span.until.astimezone(event.zone).replace(tzinfo=None)
        return happens(rule, event.begins, first - _A_DAY, last + _A_DAY, event.zone)

    def _instants(self, listed: Any) -> tuple[set[datetime], set[date]]:
        """Moments, and whole days, of a list of times."""
        moments, days = set(), set()
        for part in _listed(listed)[:500]:
            for each in part.dts[:500]:
                value = each.dt[0] if isinstance(each.dt, tuple) else each.dt
                clock, zone = self._clock(value, part.params.get(_OWN_ZONE))
                if isinstance(value, datetime):
                    moments.add(clock.replace(tzinfo=zone).astimezone(UTC))
                else:
                    days.add(value)
        return moments, days

    def _is_inside(self, start: datetime, length: timedelta) -> bool:
        return start <= self.span.until and start + length >= self.span.after

    def _occurrence(self, event: _Event, start: datetime, key: str) -> Occurrence:
        component = event.component
        begins = start.astimezone(UTC)
        title = " ".join(str(component.get("SUMMARY", "")).split())[:LONGEST_TITLE]
        return Occurrence(
            event.uid,
            key,
            begins,
            (start.replace(tzinfo=None) + event.length).replace(tzinfo=event.zone).astimezone(UTC)
            if event.all_day
            else begins + event.length,
            title,
            _people(component),
            event.all_day,
            event.sequence,
            self._is_off(event),
        )


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _people(component: Any) -> tuple[str, ...]:
    """Names and addresses of who is invited, each once."""
    found: dict[str, None] = {}
    for each in [*_listed(component.get("ORGANIZER")), *_listed(component.get("ATTENDEE"))][:MOST_PEOPLE]:
        params = getattr(each, "params", {})
        for text in (str(params.get("CN", "")), str(each).casefold().removeprefix("mailto:")):
            plain = " ".join(text.split())[:LONGEST_TITLE]
            if plain:
                found[plain] = None
    return tuple(found)


__all__ = ["Found", "NoCalendar", "Occurrence", "Span", "read_calendar"]
