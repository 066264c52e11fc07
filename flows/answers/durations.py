"""Reads spans of time, in the unit they were said in. A bare figure is asked: days, weeks, months or years."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from flows.answers.figures import Figure, find_figures
from flows.answers.lexicon import late
from flows.answers.numerals import plain
from flows.answers.reading import Context, Reading
from flows.answers.settling import best, in_millions, linked, number_of, settle
from flows.answers.text import WINDOW, fold
from flows.answers.units import TIME, TIME_UNIT, WORKING
from flows.values import Number

_ONE_SPAN = late(
    r"(?:\b(?P<about>about|around|roughly|approximately) |\b(?P<low>at least|more than|over|min) "
    r"|\b(?P<high>up to|at most|less than|under|within|max) )?"
    rf"\b(?:an?|one) (?P<unit>{TIME_UNIT})(?P<half> and a half\b)?(?P<two> or two\b)?"
    r"(?P<least> or (?:more|longer)| at least| minimum)?(?P<most> or less| at most| max(?:imum)?)?"
)
_TO_ONE = late(rf" (?:to|or|up to) (?:an?|one) (?P<unit>{TIME_UNIT})")
_CLOCKED = late(
    r"(?<![\w.,])(?P<h>\d{1,3}) ?(?:h|hrs?|hours?|std\.?|heures?) ?(?P<m>[0-5]\d)(?: ?m(?:in(?:ute)?s?)?)?(?!\w)"
)
_PARTS: dict[tuple[str, str], int] = {("year", "month"): 12, ("week", "day"): 7, ("hour", "minute"): 60}
_BARE_SPANS = ("day", "week", "month", "year")


def read_duration(text: str, context: Context) -> Reading:
    """A span of time; "1 year 6 months" is one, "2 weeks or a month" is asked."""
    folded = fold(text[:WINDOW])
    clocked = _CLOCKED.search(folded)
    if clocked is not None:
        minutes = Decimal(int(clocked["h"]) * 60 + int(clocked["m"]))
        return settle(
            text, context, [([clocked.span()], (Number(low=minutes, high=minutes, unit="minute"),))]
        )
    figures = [f for f in find_figures(folded, context) if f.unit or f.short != "k"]
    joined = _joined(folded, figures) or _up_to_one(folded, figures) or _from_one(folded, figures)
    if joined is not None:
        return settle(text, context, [joined])
    ranked = best(folded, figures, _rank)
    if not ranked or (ranked[0].short == "" and not is_time(ranked[0].unit)):
        one = _ONE_SPAN.search(folded)
        if one is not None:
            low = Decimal("1.5") if one["half"] else Decimal(1)
            high = Decimal(2) if one["two"] else low
            unit = TIME[one["unit"].replace("-", " ").split()[-1]]
            most, least = one["high"] or one["most"], one["low"] or one["least"]
            bound = (None if most else low, None if least else high)
            span = Figure(*one.span(), (bound,), unit=unit, approx=one["about"] is not None)
            return settle(text, context, [([one.span()], number_of(span, text))])
    both = linked(folded, ranked, figures)
    return settle(text, context, [([(f.start, f.end)], _durations(f, text)) for f in both])


def is_time(unit: str) -> bool:
    """Is it a unit of time, also "working days"?"""
    return bool(unit) and (unit == WORKING or unit.replace("-", " ").split()[-1] in TIME)


def _rank(folded: str, figure: Figure) -> int:
    if is_time(figure.unit):
        return 3
    if figure.unit or figure.currencies or figure.noun[1]:
        return 0
    if figure.short == "m":
        return 2
    return 0 if figure.scaled or _is_year(folded, figure) else 1


def _is_year(folded: str, figure: Figure) -> bool:
    typed = folded[figure.start : figure.end].strip()
    return len(typed) == 4 and typed[:2] in ("19", "20")


def _durations(figure: Figure, text: str) -> tuple[Number, ...]:
    if figure.unit:
        return number_of(figure, text)
    if figure.short == "m":
        small = in_millions(figure)
        return tuple(n for unit in ("month", "minute") for n in number_of(small, text, unit))
    return tuple(n for unit in _BARE_SPANS for n in number_of(figure, text, unit))


Joined = tuple[list[tuple[int, int]], tuple[Number, ...]]


def _joined(folded: str, figures: list[Figure]) -> Joined | None:
    """ "1 year 6 months" as one span of 18 months, "2 days to 3 weeks" as one from 2 to 21 days."""
    for first, second in pairwise(figures):
        if len(first.bounds) != 1 or len(second.bounds) != 1:
            continue
        (low, high), (more, most) = first.bounds[0], second.bounds[0]
        if low is None or high is None or more is None or most is None:
            continue
        between = folded[first.end : second.start].strip(" ,")
        times = _PARTS.get((first.unit, second.unit))
        back = _PARTS.get((second.unit, first.unit))
        if times and between in ("", "and", "&", "und", "et", "y"):
            ends = plain(low * times + more), plain(high * times + most)
            value = Number(low=ends[0], high=ends[1], unit=second.unit, per=second.per, approx=first.approx)
            return [(first.start, second.end)], (value,)
        if back and between in ("to", "-", "bis", "à", "a", "or") and low <= most * back:
            value = Number(low=low, high=plain(most * back), unit=first.unit, approx=first.approx)
            return [(first.start, second.end)], (value,)
    return None


_FROM_ONE = late(rf"(?:an?|one) (?P<unit>{TIME_UNIT}) (?:to|or|and) $")


def _from_one(folded: str, figures: list[Figure]) -> Joined | None:
    """ "A week to ten days" as 7 to 10 days."""
    for figure in figures:
        one = _FROM_ONE.search(folded[: figure.start])
        times = _PARTS.get((TIME.get(one["unit"], ""), figure.unit)) if one is not None else None
        high = figure.bounds[0][1] if len(figure.bounds) == 1 else None
        if one is not None and times and high is not None and high >= times:
            value = Number(low=Decimal(times), high=high, unit=figure.unit, approx=figure.approx)
            return [(one.start(), figure.end)], (value,)
    return None


def _up_to_one(folded: str, figures: list[Figure]) -> Joined | None:
    """ "6 months to a year" as 6 to 12 months."""
    for figure in figures:
        one = _TO_ONE.match(folded, figure.end)
        times = _PARTS.get((TIME.get(one["unit"], ""), figure.unit)) if one is not None else None
        low = figure.bounds[0][0] if len(figure.bounds) == 1 else None
        if one is not None and times and low is not None and low <= times:
            value = Number(low=low, high=Decimal(times), unit=figure.unit, approx=figure.approx)
            return [(figure.start, one.end())], (value,)
    return None
