"""Finds every figure in a typed text, with its range, unit, currency and period. May not decide what a figure is for.

A figure is one or two numerals with the words that belong to them: "at least €2.5k
a month", "between 4 and 6", "12-15 days", "~200". All text here is folded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from flows.answers.figure_words import (
    AFTER,
    CUE,
    CUES,
    GAP,
    JOIN,
    JOIN_AND,
    JOIN_HYPHEN,
    MOST,
    NOT_FIGURES,
    NOUN,
    OF_THE_TIME,
    OPERAND,
    STOP,
)
from flows.answers.numerals import SCALES, values
from flows.answers.reading import Context
from flows.answers.text import mask
from flows.answers.units import (
    ADVERBS,
    CURRENCIES,
    DOLLARS,
    PER_THING,
    PERIOD,
    PERIOD_BEFORE,
    PERIODS,
    POINTS,
    TIME,
)
from flows.values import Period

Bound = tuple[Decimal | None, Decimal | None]


@dataclass(slots=True)
class Figure:
    """One figure (changed while it is found, never after): its place, every reading of its bounds, its unit.

    `noun` is the place of the words right behind it that say what is counted ("late
    orders"), empty where there are none. `scaled`: it ends in k, million or the like.
    `cue` is the word before it that belongs to it ("at least", "about", "from").
    `short` is a letter behind it that may be a unit or a scale ("18m").
    """

    start: int
    end: int
    bounds: tuple[Bound, ...]
    currencies: tuple[str, ...] = ()
    unit: str = ""
    per: Period = ""
    approx: bool = False
    scaled: bool = False
    worded: bool = False
    noun: tuple[int, int] = (0, 0)
    cue: str = ""
    short: str = ""


def find_figures(t: str, context: Context, *, spans: bool = True) -> list[Figure]:
    """Every figure of folded `t`, in order. With `spans` off, "78 to 90" stays two figures ("12-15" never does)."""
    found: list[Figure] = []
    position = 0
    if any(mark in t for mark in "-/.:"):
        t = mask(t, (match.span() for match in NOT_FIGURES.finditer(t)))
    while len(found) < MOST and (match := OPERAND.search(t, position)) is not None:
        figure = _figure(t, match, position, context, spans=spans)
        position = match.end()
        if figure is not None:
            found.append(figure)
            position = figure.end
    return found


@dataclass(slots=True)
class _Side:
    """One numeral of a figure."""

    values: tuple[Decimal, ...]
    scale: Decimal | None
    currencies: tuple[str, ...]
    unit: str
    letter: str
    approx: bool


def _side(match: re.Match[str], context: Context) -> _Side | None:
    group = match.group
    numeral = group("figures") or group("words")
    found = values(numeral, context.locale)
    if not found:
        return None
    if (group("half") or group("half2")) and not numeral.startswith(("half", "a half")):
        found = tuple(v + Decimal("0.5") for v in found) if group("half") else found
    sign = group("sign")
    if sign and sign[0] in "-m":
        found = tuple(-v for v in found)
    named = (group("scale") or group("before") or "").rstrip(".")
    scale = SCALES.get(named)
    if group("half2") and scale:
        found = tuple(v + Decimal("0.5") for v in found)
    currencies = [_currency_of(c, context.currency) for c in (group("c1"), group("c3"), group("c2")) if c]
    merged = tuple(dict.fromkeys(c for options in currencies for c in options))
    if (
        len(currencies) > 1
        and len(agreed := [c for c in merged if all(c in options for options in currencies)]) == 1
    ):
        merged = (agreed[0],)
    unit = group("unit") or group("letter") or ""
    approx = bool(group("ish")) or numeral.startswith("a couple")
    return _Side(found, scale, merged, unit, named if len(named) == 1 else "", approx)


@lru_cache(maxsize=256)
def _currency_of(typed: str, account: str) -> tuple[str, ...]:
    options = CURRENCIES[typed]
    if options == ("$",):
        return (account,) if account in DOLLARS else ("USD",)
    return (account,) if account in options else options


def _figure(t: str, match: re.Match[str], floor: int, context: Context, *, spans: bool) -> Figure | None:
    first = _side(match, context)
    if first is None:
        return None
    start, cues = _cues(t, match.start(), floor)
    second, end = _second(t, match, cues, context, spans=spans)
    bounds, scaled = _bounds(first, second)
    if second is not None and not bounds:
        second, end = None, match.end()
        bounds, scaled = _bounds(first, None)
    sides = (first,) if second is None else (first, second)
    figure = Figure(
        start,
        end,
        bounds,
        currencies=next((side.currencies for side in sides if side.currencies), ()),
        unit=_unit(next((side.unit for side in sides if side.unit), "")),
        approx="approx" in cues or any(side.approx for side in sides),
        scaled=scaled,
        worded=match["words"] is not None,
        cue=cues[0] if cues else "",
        short=sides[-1].letter,
    )
    if spans and cues == ["from"]:
        cues = ["low"]
    figure = _open_ends(t, figure, cues, closed=second is not None)
    end = figure.end
    figure = _period(t, figure)
    return figure if figure.end == end else _open_ends(t, figure, [], closed=second is not None)


def _cues(t: str, start: int, floor: int) -> tuple[int, list[str]]:
    """Where the figure begins with the words that belong to it, and those words' meanings, outermost first."""
    meanings: list[str] = []
    while len(meanings) < 3:
        before = t[max(floor, start - 20) : start]
        match = CUE.search(before)
        if match is None:
            break
        word = match.group().strip(" :")
        meanings.insert(0, CUES[word])
        start -= len(before) - match.start()
    return start, meanings


def _second(
    t: str, match: re.Match[str], cues: list[str], context: Context, *, spans: bool
) -> tuple[_Side | None, int]:
    """The other end of a range, and where the figure ends."""
    end = match.end()
    pattern = JOIN_AND if "between" in cues else JOIN if spans else JOIN_HYPHEN
    join = pattern.match(t, end)
    if join is None or match["letter"]:
        return None, end
    other = OPERAND.match(t, join.end())
    if other is None or (other["words"] and not match["words"] and "between" not in cues):
        return None, end
    return _side(other, context), other.end()


def _bounds(first: _Side, second: _Side | None) -> tuple[tuple[Bound, ...], bool]:
    """The possible bounds. A scale on the second numeral counts for the first where that keeps the order."""
    one = first.scale or Decimal(1)
    if second is None:
        return tuple((_times(v, one), _times(v, one)) for v in first.values), first.scale is not None
    two = second.scale or Decimal(1)
    pairs = _pairs(first.values, second.values)
    found: list[Bound] = []
    for low, high in pairs:
        share = first.scale is None and second.scale is not None and low < high
        ends = (_times(low, two if share else one), _times(high, two))
        if ends[0] <= ends[1] or ends[1] < ends[0] < 0:
            found.append((min(ends), max(ends)))
    return tuple(dict.fromkeys(found)), bool(first.scale or second.scale)


def _times(value: Decimal, scale: Decimal) -> Decimal:
    """The product, without the zeros behind the point that scaling leaves; what was not scaled stays as typed."""
    if scale == 1:
        return value
    product = value * scale
    return product.quantize(Decimal(1)) if product == product.to_integral_value() else product.normalize()


def _pairs(first: tuple[Decimal, ...], second: tuple[Decimal, ...]) -> list[tuple[Decimal, Decimal]]:
    if len(first) == len(second):
        return list(zip(first, second, strict=True))
    return [(a, b) for a in first for b in second]


def _unit(typed: str) -> str:
    if not typed:
        return ""
    if "point" in typed or "punkt" in typed or "pt" in typed or typed == "pp":
        return POINTS
    if typed[0] in "%p" and typed != "per":
        return "%"
    words = typed.replace("-", " ").split()
    return TIME[words[-1]] if len(words) == 1 else typed


def _open_ends(t: str, figure: Figure, cues: list[str], *, closed: bool) -> Figure:
    """The figure with the ends that "at least", "up to", "50+" leave open, and with a trailing "or so"."""
    after = AFTER.match(t, figure.end)
    approx, end = figure.approx, figure.end
    low, high = "low" in cues, "high" in cues
    if after is not None:
        end = after.end()
        low, high = low or bool(after["low"]), high or bool(after["high"])
        approx = approx or bool(after["approx"])
    bounds = figure.bounds
    if low != high and not closed:
        bounds = tuple((b[0], None) if low else (None, b[1]) for b in bounds)
    figure.end, figure.bounds, figure.approx = end, bounds, approx
    return figure


def _period(t: str, figure: Figure) -> Figure:
    """The figure with the words behind it that say what is counted, and per what."""
    end = figure.end
    if figure.unit == "%" and t.startswith(OF_THE_TIME, end):
        end += len(OF_THE_TIME)
    noun = (0, 0)
    match = PERIOD.match(t, end)
    if match is None and not figure.unit and not figure.currencies:
        noun = _noun(t, end)
        match = PERIOD.match(t, noun[1]) if noun[1] else None
    if match is not None:
        figure.end, figure.per, figure.noun = match.end(), _per(match), noun
        return figure
    before = PERIOD_BEFORE.search(t[max(0, figure.start - 16) : figure.start])
    if before is not None:
        figure.start -= len(before.group())
        figure.end, figure.per, figure.noun = end, ADVERBS[before["adverb"]], noun
        return figure
    per: Period = "piece" if PER_THING.match(t, noun[1] or end) else ""
    gap = None if per else GAP.match(t, noun[1] or end)
    if gap is not None and (far := PERIOD.match(t, gap.end())) is not None:
        per = _per(far)
    figure.end, figure.per, figure.noun = end, per, noun
    return figure


def _per(match: re.Match[str]) -> Period:
    if match["per"]:
        unit = {"m": "month", "q": "quarter"}.get(match["per"]) or TIME[match["per"]]
        return PERIODS.get(unit, "")
    if match["adverb"]:
        return ADVERBS[match["adverb"]]
    return "piece"


def _noun(t: str, end: int) -> tuple[int, int]:
    """The place of one to three words behind a figure that say what is counted."""
    match = NOUN.match(t, end)
    if match is None:
        return (0, 0)
    stop = 0
    for group in (1, 2, 3):
        word = match[group]
        if word is None or word in STOP or ADVERBS.get(word):
            break
        stop = match.end(group)
    return (match.start(1), stop) if stop else (0, 0)
