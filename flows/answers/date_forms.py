"""The days that one matched form of a date covers ("12/05", "12-14 May", "second half of 2027"). Finds none itself."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import partial

from flows.answers.calendar_words import MONTHS, Span, count_of, month_span, shift
from flows.answers.date_patterns import MONTH_FIRST, undecided
from flows.answers.named_spans import Look, named_span, nearest, one_day, week_of, year_of
from flows.answers.reading import Context
from flows.answers.units import TIME

_NTH = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2}


def half_or_week(match: re.Match[str], today: date, back: Look) -> list[Span]:
    """ "second half of 2027", "first week of March", "2027 Q3"."""
    if match["yq"]:
        return named_span(match["q"], "", int(match["yq"]), today, back)
    nth = _NTH.get(match["nth"], -1)
    half = match["nspan"] == "half"
    if not match["nmonth"]:
        year = year_of(match["ny"], today)
        return named_span(f"h{nth % 2 + 1}", "", year, today, back) if half and nth < 2 else []
    first, last = named_span(match["nmonth"], "", None, today, back)[0]
    if half:
        middle = first + timedelta(days=14)
        return [(first, middle) if nth == 0 else (middle + timedelta(days=1), last)] if nth < 2 else []
    if nth < 0:
        return [(last - timedelta(days=6), last)]
    return [(first + timedelta(days=7 * nth), first + timedelta(days=7 * nth + 6))]


def _on(day: int, month: int, year: int) -> Span:
    return one_day(date(year, month, day))


def numeric(typed: str, mark: str, context: Context, back: Look) -> list[Span]:
    """ "12/05": one day, or two where the order of day and month is not known."""
    first, second, *years = (int(part) for part in typed.split(mark) if part)
    orders = [(first, second), (second, first)]
    if first > 12 or (mark == "." and context.locale not in MONTH_FIRST):
        orders = orders[:1]
    elif second > 12:
        orders = orders[1:]
    elif context.locale in MONTH_FIRST:
        orders = orders[::-1] if undecided(context.locale) else orders[1:]
    elif not undecided(context.locale):
        orders = orders[:1]
    found = []
    for day, month in orders:
        if years:
            found.append(one_day(date(years[0] + (2000 if years[0] < 100 else 0), month, day)))
        else:
            found.append(nearest(partial(_on, day, month), context.today, back))
    return list(dict.fromkeys(found))


def day_of_month(match: re.Match[str], today: date, back: Look) -> list[Span]:
    """ "12-14 May"; "March 27" is the day or the year."""
    month = MONTHS[(match["m1"] or match["m2"]).rstrip(".")]
    first = int(match["d1"] or match["d3"])
    last = int(match["d2"] or match["d4"] or first)
    typed = match["y1"] or match["y2"]
    year = "20" + typed[-2:] if typed else ""

    def span_of(y: int) -> Span:
        return date(y, month, first), date(y, month, last)

    whole = [span_of(int(year)) if year else nearest(span_of, today, back)]
    bare = match["d3"] and not match["d4"] and not year and match.group()[-1].isdigit()
    if bare and first in (today.year % 100, today.year % 100 + 1):  # "march 27": the day, or the year
        whole.append(month_span(today.year // 100 * 100 + first, month))
    return whole


def numbered(match: re.Match[str], today: date, back: Look) -> Span:
    """ "the 12th", "2028", "KW 12"."""
    if match["ordm"]:
        first, _ = month_span(today.year, today.month + (match["ordm"] == "next"))
        return one_day(first.replace(day=int(match["ord"])))
    if match["ord"]:
        return one_day(_ordinal(int(match["ord"]), today, back))
    if match["mm"]:
        return month_span(int(match["myear"]), int(match["mm"]))
    if match["year"]:
        return month_span(int(match["year"]), 1, 12)
    if match["kwy"]:
        return week_of(int(match["kw"]), 2000 + int(match["kwy"][-2:]))
    return nearest(partial(week_of, int(match["kw"])), today, back)


def _ordinal(day: int, today: date, back: Look) -> date:
    for months in range(13):
        first, last = month_span(today.year, today.month + (-months if back else months))
        if day <= last.day:
            found = first.replace(day=day)
            if (found <= today) if back else (found >= today):
                return found
    raise ValueError("no month has that day")


def ahead(match: re.Match[str], today: date, back: Look) -> list[Span]:
    """ "in 2-3 weeks"; none where the count is vague."""
    low = count_of(match["n"])
    high = count_of(match["n2"]) if match["n2"] else low
    if low is None or high is None:
        return []
    unit = TIME.get(match["u"], "day")
    sign = -1 if back else 1
    ends = sorted(shift(today, sign * count, unit) for count in (low, high))
    return [(ends[0], ends[1])]
