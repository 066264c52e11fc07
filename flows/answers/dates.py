"""Finds days, spans of time and times of day in typed text. May not look at a clock: today comes in the context.

A span without a year is the next one that is not over, or the last one where the
text looks back ("last week", "she said in September"). "Next Tuesday" with a Tuesday
still to come this week is asked. 1 to 6 o'clock without am or pm is the afternoon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from flows.answers.calendar_words import (
    DAYS_OFF,
    LENGTHS,
    MONTHS,
    SEASONS,
    WEEKDAYS,
    WHICH,
    WHOLE_ONLY,
    Span,
    month_span,
    part_of,
)
from flows.answers.clock import clock_near
from flows.answers.date_forms import ahead, day_of_month, half_or_week, numbered, numeric
from flows.answers.date_patterns import CUES, DATE, MONTH_BEFORE, MONTH_BEHIND, PARTS
from flows.answers.named_spans import Look, named_span, one_day, year_of
from flows.answers.reading import Context
from flows.answers.text import fold
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
_BEHIND |= {
    "pasado": "last",
    "pasada": "last",
    "after next": "after next",
    "week": "week",
    "next week": "next week",
}
_BEHIND["of next week"] = "next week"


def _says_something_else(t: str, match: re.Match[str]) -> bool:
    """Is it a word like "may", or a bare length of time, that only a cue makes a date?"""
    cue, alone = match["cue"], match.start() == 0 and match.end() == len(t.rstrip(" .!?"))
    if match["n"]:
        before = t[match.start() : match.start("n")]
        return not (alone or match["tail"] or before.startswith(_AHEAD) or cue in ("in", "within", "en"))
    which = _which(match)
    if match["span"] in WHOLE_ONLY and not which and not match["y"] and not _beside_a_month(t, match):
        return not (
            cue or alone or (match["span"] in WEEKDAYS and clock_near(t, match.start(), match.end())[0])
        )
    if match["span"] in LENGTHS or match["span"] in ("weekend", "wochenende"):
        return not (which or (cue and alone))
    if match["num"] and match["num"].count(match["mark"]) < 2:
        if match["mark"] == "." and match["num"][-1] != "." and cue == "from":
            return True  # "from 1.2 to 1.5M"
        stop = match["num"].endswith(".") or (match["mark"] == "/" and (alone or _opens(t, match)))
        return not (
            stop
            or cue
            in ("by", "on", "until", "till", "before", "am", "le", "el", "den", "bis", "since", "from", "due")
        )
    if match["kw"] and "week" in t[match.start("kw") - 5 : match.start("kw")]:
        return not (cue or alone)
    if match["year"]:
        return not (cue or alone)
    return bool(match["eo"] is None and match["pspan"] == "" and not match["py"])


def _beside_a_month(t: str, match: re.Match[str]) -> bool:
    """Is it one of two months with a "to" between them ("March to May")?"""
    if match["span"] not in MONTHS:
        return False
    before, behind = t[max(0, match.start() - 20) : match.start()], t[match.end() : match.end() + 20]
    return bool(MONTH_BEFORE.search(before) or MONTH_BEHIND.match(behind))


_AHEAD = ("in ", "within ", "inside ", "dans ", "dentro de ", "innerhalb von ", "sous ")


def _opens(t: str, match: re.Match[str]) -> bool:
    """Does it stand first, with a comma behind it ("15/01, price only")?"""
    return match.start() == 0 and t[match.end() : match.end() + 1] in (",", ";", ":")


def _found(text: str, t: str, match: re.Match[str], spans: list[Span], back: Look) -> Found:
    start, end = match.start(), match.end()
    cue = CUES.get(match["cue"] or "", "")
    if match["cue"] in ("on", "am", "le", "el", "den"):
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
        return numeric(match["num"], match["mark"], context, back)
    if match["m1"] or match["m2"]:
        return day_of_month(match, today, back)
    if match["off"]:
        return [one_day(today + timedelta(days=DAYS_OFF[match["off"]]))]
    if match["n"]:
        return ahead(match, today, back)
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
        return half_or_week(match, today, back)
    if match["ord"] or match["year"] or match["kw"] or match["mm"]:
        return [numbered(match, today, back)]
    year = year_of(match["y"], today)
    return named_span(match["span"], _which(match), year, today, back)
