"""Finds every figure in a typed text, with its range, unit, currency and period. May not decide what a figure is for.

A figure is one or two numerals with the words that belong to them: "at least €2.5k
a month", "between 4 and 6", "12-15 days", "~200". All text here is folded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from flows.answers.figure_words import (
    AFTER,
    CHANGES,
    CUE,
    CUES,
    DOTTED,
    GAP,
    JOIN,
    JOIN_AND,
    JOIN_HYPHEN,
    JOIN_SPANISH,
    MOST,
    NOT_FIGURES,
    NOUN,
    OF_THE_TIME,
    PLUS_MINUS,
    STOP,
    operand_of,
)
from flows.answers.numerals import plain
from flows.answers.reading import Context
from flows.answers.sides import Bound, Side, bounds_of, like, margins_of, side_of, unit_of
from flows.answers.text import mask
from flows.answers.units import (
    ADVERBS,
    PER_STRETCH,
    PER_THING,
    PERIOD,
    PERIOD_BEFORE,
    PERIODS,
    TIME,
)
from flows.values import Period


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
    scale: Decimal = Decimal(1)


def find_figures(t: str, context: Context, *, spans: bool = True) -> list[Figure]:
    """Every figure of folded `t`, in order. With `spans` off, "78 to 90" stays two figures ("12-15" never does)."""
    found: list[Figure] = []
    position = 0
    if ".." in t or "…" in t:
        t = DOTTED.sub(lambda dots: "-".center(len(dots.group())), t)
    if any(c in t for c in "0123456789"):
        t = mask(t, (match.span() for match in NOT_FIGURES.finditer(t)))
    operand = operand_of(context.locale)
    while len(found) < MOST and (match := operand.search(t, position)) is not None:
        figure = _figure(t, match, position, context, spans=spans)
        position = match.end()
        if figure is not None:
            found.append(figure)
            position = figure.end
    for first, second in pairwise(found):
        _count_alike(t, first, second)
    return found


def _count_alike(t: str, first: Figure, second: Figure) -> None:
    """ "From 20 to 15k" is from 20k, "two to three hundred" from 200: said of both ends, typed at the second."""
    low, high = first.bounds[0][0], second.bounds[0][0]
    bare = not (first.scaled or first.unit or first.currencies or first.noun[1])
    if low is None or high is None or not bare or not CHANGES.fullmatch(t[first.end : second.start]):
        return
    factor = second.scale
    if second.worded and " hundred" in t[second.start : second.end] and low < 10:
        factor = Decimal(100)
    if factor > 1 and low < 1000 and abs(high) > 100 * abs(low) and abs(high) < 20 * abs(low) * factor:
        first.bounds = tuple((_more(a, factor), _more(b, factor)) for a, b in first.bounds)
        first.scaled, first.scale = True, factor


def _more(bound: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if bound is None else plain(bound * factor)


def _figure(t: str, match: re.Match[str], floor: int, context: Context, *, spans: bool) -> Figure | None:
    first = side_of(match, context)
    if first is None:
        return None
    start, cues = _cues(t, match.start(), floor)
    second, end = _second(t, match, cues, context, spans=spans)
    if (
        second is not None
        and match["words"]
        and " hundred" in t[match.end() : end]
        and max(first.values) < 10
    ):
        first = replace(first, values=tuple(value * 100 for value in first.values))  # "two to three hundred"
    bounds = bounds_of(first, second)
    falls = second is not None and not bounds
    if second is not None and falls:
        first = like(first, second)
        second, end = None, match.end()
        bounds = bounds_of(first, None)
    if second is None and (around := _around(t, match, context)) is not None:
        second, end = around
        bounds = tuple(_margin(b, v) for b in bounds for v in margins_of(second))
    elif (match["sign"] or "").startswith(("±", "+-", "+/")):
        bounds = tuple((-high, high) for _, high in bounds if high is not None)
    if "of" in cues and second is None:
        start, cues = _cues(t, match.start(), match.start())
    sides = (first,) if second is None else (first, second)
    figure = Figure(
        start,
        end,
        bounds,
        currencies=next((side.currencies for side in sides if side.currencies), ()),
        unit=unit_of(next((side.unit for side in sides if side.unit), "")),
        approx="approx" in cues or any(side.approx for side in sides),
        scaled=any(side.scales for side in sides),
        worded=bool(match["words"]),
        cue=cues[0] if cues else "",
        short=sides[-1].letter,
        scale=next((side.scales[0] for side in sides[::-1] if side.scales), Decimal(1)),
    )
    if spans and cues == ["from"] and not falls:
        cues = ["low"]
    figure = _open_ends(t, figure, cues, closed=second is not None)
    end = figure.end
    figure = _period(t, figure)
    return figure if figure.end == end else _open_ends(t, figure, [], closed=second is not None)


def _around(t: str, match: re.Match[str], context: Context) -> tuple[Side, int] | None:
    """The margin behind a figure ("40k ± 5k", "90 ± 2 %"), and where it ends."""
    sign = PLUS_MINUS.match(t, match.end())
    other = operand_of(context.locale).match(t, sign.end()) if sign is not None else None
    side = side_of(other, context) if other is not None else None
    return (side, other.end()) if side is not None and other is not None else None


def _margin(bound: Bound, more: Decimal) -> Bound:
    low, high = bound
    return (None if low is None else low - more, None if high is None else high + more)


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
) -> tuple[Side | None, int]:
    """The other end of a range, and where the figure ends."""
    end = match.end()
    joins = JOIN_SPANISH if context.locale.startswith("es") else JOIN
    pattern = JOIN_AND if "between" in cues else joins if spans else JOIN_HYPHEN
    join = pattern.match(t, end)
    if join is None or match["letter"]:
        return None, end
    other = operand_of(context.locale).match(t, join.end())
    if other is None or (other["words"] and not match["words"] and "between" not in cues):
        return None, end
    side = side_of(other, context)
    if side is not None and side.unit and match["unit"] and unit_of(side.unit) != unit_of(match["unit"]):
        return None, end
    return side, other.end()


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
    counted = PER_THING.match(t, noun[1] or end)
    stretch = counted is not None and not figure.currencies and PER_STRETCH.match(t, noun[1] or end)
    per: Period = "piece" if counted and not stretch else ""
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
