"""Finds days, spans of time and times of day in typed text. May not look at a clock: today comes in the context.

A span without a year is the next one that is not over, or the last one where the
text looks back ("last week", "she said in September"). "Next Tuesday" with a Tuesday
still to come this week is asked. 1 to 6 o'clock without am or pm is the afternoon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from flows.answers.calendar_words import (
    DAYS_OFF,
    LENGTHS,
    MONTHS,
    SEASONS,
    WEEKDAYS,
    WHICH,
    WHOLE_ONLY,
    Span,
    count_of,
    month_span,
    part_of,
    shift,
)
from flows.answers.clock import clock_near
from flows.answers.date_patterns import CUES, DATE, MONTH_FIRST, PARTS, undecided
from flows.answers.named_spans import Look, named_span, nearest, one_day, week_of, year_of
from flows.answers.reading import Context
from flows.answers.text import fold
from flows.answers.units import TIME
from flows.values import When


@dataclass(frozen=True, slots=True)
class Found:
    """A time in a text: its place, what it can mean, and whether it looks back ("last week", "two days ago")."""

    start: int
    end: int
    whens: tuple[When, ...]
    past: bool = False
    bound: bool = False


def find_dates(text: str, context: Context, *, past: bool = False) -> list[Found]:
    """Every time in `text`, in order. `past`: one without a year or direction is the last such, not the next."""
    t = fold(text)
    found: list[Found] = []
    position = 0
    while (match := DATE.search(t, position)) is not None:
        position = max(match.end(), match.start() + 1)
        if _says_something_else(t, match):
            continue
        last = (
            "last" in (_which(match), WHICH.get(match["pw"] or "")) or (match["tail"] or "").strip() == "ago"
        )
        back: Look = "back" if past or last else ""
        try:
            spans = _spans(match, context, back)
        except (ValueError, OverflowError):  # a day that no calendar has, or beyond the last year
            continue
        if spans:
            found.append(_found(text, t, match, spans, back))
            position = found[-1].end
    return found


def _which(match: re.Match[str]) -> str:
    """ "next", "last" and the like, which stand before a name in English and behind it in French."""
    return WHICH.get(match["which"] or "") or _BEHIND.get(match["whichb"] or "", "")


_BEHIND = {
    "prochain": "next",
    "prochaine": "next",
    "dernier": "last",
    "dernière": "last",
    "que viene": "next",
}
_BEHIND |= {"pasado": "last", "pasada": "last", "after next": "after next", "week": "week"}


def _says_something_else(t: str, match: re.Match[str]) -> bool:
    """Is it a word like "may", or a bare length of time, that only a cue makes a date?"""
    cue, alone = match["cue"], match.start() == 0 and match.end() == len(t.rstrip(" .!?"))
    if match["n"]:
        before = t[match.start() : match.start("n")]
        return not (alone or match["tail"] or before.startswith(_AHEAD) or cue in ("in", "within", "en"))
    which = _which(match)
    if match["span"] in WHOLE_ONLY and not which and not match["y"]:
        return not (
            cue or alone or (match["span"] in WEEKDAYS and clock_near(t, match.start(), match.end())[0])
        )
    if match["span"] in LENGTHS or match["span"] in ("weekend", "wochenende"):
        return not (which or (cue and alone))
    if match["num"] and match["num"].count(match["mark"]) < 2:
        stop = match["num"].endswith(".") or (match["mark"] == "/" and (alone or _opens(t, match)))
        return not (
            stop or cue in ("by", "on", "until", "till", "before", "am", "bis", "since", "from", "due")
        )
    if match["kw"] and "week" in t[match.start("kw") - 5 : match.start("kw")]:
        return not (cue or alone)
    if match["year"]:
        return not (cue or alone)
    return bool(match["eo"] is None and match["pspan"] == "" and not match["py"])


_AHEAD = ("in ", "within ", "inside ", "dans ", "dentro de ", "innerhalb von ", "sous ")


def _opens(t: str, match: re.Match[str]) -> bool:
    """Does it stand first, with a comma behind it ("15/01, price only")?"""
    return match.start() == 0 and t[match.end() : match.end() + 1] in (",", ";", ":")


def _found(text: str, t: str, match: re.Match[str], spans: list[Span], back: Look) -> Found:
    start, end = match.start(), match.end()
    cue = CUES.get(match["cue"] or "", "")
    if match["cue"] in ("on", "am"):
        start = match.start() + len(match["cue"]) + 1
    clock, clock_at = clock_near(t, start, end)
    start, end = min(start, clock_at[0]), max(end, clock_at[1])
    typed = text[start:end]
    if match["n"] and t[match.start() :].startswith(("within", "innerhalb", "sous")):
        cue = "within"
    whens = tuple(_when(typed, span, cue, match, clock) for span in spans)
    return Found(
        start,
        end,
        tuple(dict.fromkeys(whens)),
        bool(back) or cue == "since",
        cue in ("by", "before", "within"),
    )


def _when(typed: str, span: Span, cue: str, match: re.Match[str], clock: str | None) -> When:
    first, last = span
    earliest: date | None = first
    latest: date | None = last
    if cue == "by":
        earliest = None
        latest = month_span(first.year, first.month)[1] if match["span"] in SEASONS else last
    elif cue == "before":
        earliest, latest = None, last if match["part"] or match["eo"] else first - timedelta(days=1)
    elif cue == "within":
        earliest = None
    elif cue == "after":
        earliest, latest = last + timedelta(days=1), None
    elif cue in ("from", "since"):
        latest = None
    return When(typed=typed, earliest=earliest, latest=latest, clock=clock)


def _spans(match: re.Match[str], context: Context, back: Look) -> list[Span]:
    """What the words cover: one span, several where it is not clear which, none where no calendar has it."""
    today = context.today
    if match["iso"]:
        return [one_day(date(*(int(p) for p in re.split(r"[-/.]", match["iso"]))))]
    if match["num"]:
        return _numeric(match["num"], match["mark"], context, back)
    if match["m1"] or match["m2"]:
        return _day_of_month(match, today, back)
    if match["off"]:
        return [one_day(today + timedelta(days=DAYS_OFF[match["off"]]))]
    if match["n"]:
        return _ahead(match, today, back)
    if match["eo"]:
        unit = {"y": "year", "j": "year", "m": "month", "q": "quarter", "w": "week"}[
            match["eo"][2 if match["eo"][:2] == "eo" else 0]
        ]
        return [part_of("end", span, unit) for span in named_span(unit, "", None, today, back)]
    if match["part"]:
        year = year_of(match["py"], today)
        name = LENGTHS.get(match["pspan"], match["pspan"]) or "year"
        return [
            part_of(PARTS[match["part"]], span, name)
            for span in named_span(name, WHICH.get(match["pw"] or "", ""), year, today, back)
        ]
    if match["nth"] or match["yq"]:
        return _half_or_week(match, today, back)
    if match["ord"] or match["year"] or match["kw"] or match["mm"]:
        return [_numbered(match, today, back)]
    year = year_of(match["y"], today)
    return named_span(match["span"], _which(match), year, today, back)


def _half_or_week(match: re.Match[str], today: date, back: Look) -> list[Span]:
    """ "second half of 2027", "first week of March", "2027 Q3"."""
    if match["yq"]:
        return named_span(match["q"], "", int(match["yq"]), today, back)
    second = match["nth"] in ("second", "2nd")
    if match["nspan"] == "half":
        if match["nmonth"]:
            return []
        return named_span("h2" if second else "h1", "", year_of(match["ny"], today), today, back)
    if not match["nmonth"]:
        return []
    first = named_span(match["nmonth"], "", None, today, back)[0][0] + timedelta(days=7 * second)
    return [(first, first + timedelta(days=6))]


def _on(day: int, month: int, year: int) -> Span:
    return one_day(date(year, month, day))


def _numeric(typed: str, mark: str, context: Context, back: Look) -> list[Span]:
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


def _day_of_month(match: re.Match[str], today: date, back: Look) -> list[Span]:
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


def _numbered(match: re.Match[str], today: date, back: Look) -> Span:
    """ "the 12th", "2028", "KW 12"."""
    if match["ord"]:
        return one_day(_ordinal(int(match["ord"]), today, back))
    if match["mm"]:
        return month_span(int(match["myear"]), int(match["mm"]))
    if match["year"]:
        return month_span(int(match["year"]), 1, 12)
    if match["kwy"]:
        return week_of(int(match["kw"]), int(match["kwy"]))
    return nearest(partial(week_of, int(match["kw"])), today, back)


def _ordinal(day: int, today: date, back: Look) -> date:
    for months in range(13):
        first, last = month_span(today.year, today.month + (-months if back else months))
        if day <= last.day:
            found = first.replace(day=day)
            if (found <= today) if back else (found >= today):
                return found
    raise ValueError("no month has that day")


def _ahead(match: re.Match[str], today: date, back: Look) -> list[Span]:
    low = count_of(match["n"])
    high = count_of(match["n2"]) if match["n2"] else low
    if low is None or high is None:
        return []
    unit = TIME.get(match["u"], "day")
    sign = -1 if back else 1
    ends = sorted(shift(today, sign * count, unit) for count in (low, high))
    return [(ends[0], ends[1])]
