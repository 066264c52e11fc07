"""The words for days and spans of time, as tables, and the days they cover. Knows no today and no sentence.

What a span covers: a season is three whole months (meteorological). "By summer" ends
with the season's first month, 30 June: sellers mean "before the summer break", and
the typed words stay the truth in any case.
"""

from __future__ import annotations

from datetime import date, timedelta

from flows.answers.lexicon import spaced
from flows.answers.numerals import ONES, TEENS

_months = spaced("january february march april may june july august september october november december")
MONTHS: dict[str, int] = {
    **{name: n for n, name in enumerate(_months, 1)},
    **{name[:3]: n for n, name in enumerate(_months, 1)},
    "sept": 9,
    **dict(
        zip(
            spaced("januar februar märz mai juni juli oktober dezember"),
            (1, 2, 3, 5, 6, 7, 10, 12),
            strict=True,
        )
    ),
}
_days = spaced("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS: dict[str, int] = {
    **{name: n for n, name in enumerate(_days)},
    **{name[:3]: n for n, name in enumerate(_days)},
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
    **dict(zip(spaced("montag dienstag mittwoch donnerstag freitag samstag sonntag"), range(7), strict=True)),
}
SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""Each season with its first month."""
HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas": (12, 25),
    "xmas": (12, 25),
    "weihnachten": (12, 25),
    "new year": (1, 1),
    "new year's": (1, 1),
    "new years": (1, 1),
    "new year's eve": (12, 31),
}
DAYS_OFF: dict[str, int] = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "heute": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "morgen": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "the day before yesterday": -2,
}
"""Words for a day, each with its distance from today."""
WHOLE_ONLY = frozenset(spaced("may march mar sat sun mon wed fall spring second mai new year dec jan")) - {
    "dec",
    "jan",
}
"""Words that mean something else as often: a date only with a word like "by" before them, or alone."""
VAGUE = (
    "asap",
    "a s a p",
    "soon",
    "shortly",
    "immediately",
    "right away",
    "at once",
    "urgently",
    "sometime",
    "some time",
    "later this",
    "after the",
    "after their",
    "before the",
    "before their",
    "once they",
    "once the",
    "when the",
    "when they",
    "as soon as",
    "not before",
    "in a few",
    "in a couple",
    "in the coming",
    "over the next",
    "in the next",
    "no deadline",
    "no rush",
    "open",
    "whenever",
    "fy",
    "next fy",
    "this fy",
    "next fiscal",
    "this fiscal",
    "next business year",
    "not fixed",
    "not set",
    "not decided",
)
"""Beginnings of an answer that names a time nobody can put on a calendar; it is kept as typed."""

Span = tuple[date, date]


def month_span(year: int, month: int, months: int = 1) -> Span:
    """First and last day of `months` months from that one on (months above 12 run into the next year)."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = month - 1 + months
    return date(year, month, 1), date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last of that month where it has no such day."""
    first, last = month_span(day.year, day.month + months)
    return first.replace(day=min(day.day, last.day))


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def shift(day: date, count: int, unit: str) -> date:
    """The day `count` units later; for months and longer the same day of the month."""
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days:
        return day + timedelta(days=days * count)
    return add_months(day, count * {"month": 1, "quarter": 3, "year": 12}[unit])


def part_of(part: str, span: Span, name: str) -> Span:
    """The early, middle or late third of a span; its end is its last day (a week's: Friday to Sunday)."""
    first, last = span
    if part == "end":
        return (last - timedelta(days=2), last) if name == "week" else (last, last)
    third = (last - first).days // 3
    if part == "early":
        return first, first + timedelta(days=third)
    if part == "late":
        return last - timedelta(days=third), last
    return first + timedelta(days=third), last - timedelta(days=third)


def count_of(word: str) -> int | None:
    """The number that a word before "weeks" means; None for "a few"."""
    if word.isdigit():
        return int(word)
    known = {"a": 1, "an": 1, "twenty": 20, "thirty": 30, "a couple of": 2, "a few": None, **ONES, **TEENS}
    return known[word]
