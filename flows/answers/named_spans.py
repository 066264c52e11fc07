"""The days that "friday", "q3", "week 12" or "next year" cover, as seen from one day. May not read text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from flows.answers.calendar_words import (
    HOLIDAYS,
    LENGTHS,
    MONTHS,
    MOVING,
    SEASONS,
    WEEKDAYS,
    Span,
    easter,
    month_span,
)

Look = Literal["", "back"]
"""Which way a date without a year is looked for: ahead, or back."""


def year_of(typed: str | None, today: date) -> int | None:
    """The year meant by "2027", "27" or "next year"."""
    if not typed:
        return None
    if typed[-1].isdecimal():
        return int("20" + typed[-2:])
    return today.year + {"next": 1, "this": 0, "last": -1}[typed.split()[0]]


def week_of(number: int, year: int) -> Span:
    return date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7)


def one_day(day: date) -> Span:
    return day, day


def nearest(span_of: Callable[[int], Span], today: date, back: Look) -> Span:
    """The next such span that is not over; looking back, the last one that has begun."""
    years = range(today.year, today.year - 9, -1) if back else range(today.year - 1, today.year + 9)
    for year in years:
        try:
            span = span_of(year)
        except ValueError:  # 29 February
            continue
        if (span[0] <= today) if back else (span[1] >= today):
            return span
    raise ValueError("no such day near today")


def named_span(name: str, which: str, year: int | None, today: date, back: Look) -> list[Span]:
    """The span that a name like "q3", "friday" or "week" means, with "this", "next" or "last" before it."""
    if name in WEEKDAYS:
        return _weekday(WEEKDAYS[name], which, today, back)
    step = {"next": 1, "following": 1, "coming": 1, "last": -1, "after next": 2}.get(which, 0)
    name = LENGTHS.get(name, "weekend" if name == "wochenende" else name)
    if name in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return [(monday + timedelta(days=5 if name == "weekend" else 0), monday + timedelta(days=6))]
    lengths = {"month": 1, "quarter": 3, "year": 12}
    if name in lengths:
        months = lengths[name]
        start = (today.month - 1) // months * months + 1
        return [month_span(year or today.year, start + step * months, months)]

    def span_of(y: int) -> Span:
        return _yearly(name, y)

    if year is not None:
        return [span_of(year)]
    span = nearest(span_of, today, back)
    if which == "next" and span[0] <= today:
        span = span_of(span[0].year + 1)
    elif which == "last" and span[1] >= today:
        span = span_of(span[0].year - 1)
    return [span]


def _yearly(name: str, year: int) -> Span:
    if name[0] in "qh" and name[1:].isdecimal():
        length = 3 if name[0] == "q" else 6
        number = int(name[1:])
        if number * length > 12:
            raise ValueError("a year has two halves")
        return month_span(year, (number - 1) * length + 1, length)
    if name in SEASONS:
        return month_span(year, SEASONS[name], 3)
    if name in MOVING:
        return one_day(easter(year) + timedelta(days=MOVING[name]))
    if name == "thanksgiving":
        first = date(year, 11, 1)
        return one_day(first + timedelta(days=(3 - first.weekday()) % 7 + 21))
    if name in HOLIDAYS:
        return one_day(date(year, *HOLIDAYS[name]))
    return month_span(year, MONTHS[name])


def _weekday(day: int, which: str, today: date, back: Look) -> list[Span]:
    if back:
        return [one_day(today - timedelta(days=(today.weekday() - day - 1) % 7 + 1))]
    coming = today + timedelta(days=(day - today.weekday()) % 7)
    later = coming + timedelta(days=7)
    if which in ("week", "after next"):
        return [one_day(later)]
    if which == "next week":
        return [one_day(today + timedelta(days=7 + day - today.weekday()))]
    if which == "next":
        if coming == today:
            return [one_day(later)]
        return [one_day(coming), one_day(later)] if day > today.weekday() else [one_day(coming)]
    if coming == today and not which:
        return [one_day(coming), one_day(later)]
    return [one_day(coming)]
