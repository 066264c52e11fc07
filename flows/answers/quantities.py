"""Reads answers that are one figure: a number, money, a percentage, a duration. May not find figures itself.

Of several figures the one that fits the kind best is taken; where two fit equally
well and differ, the seller is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from flows.answers.against import against
from flows.answers.durations import is_time, read_duration
from flows.answers.figures import Figure, find_figures
from flows.answers.lexicon import late
from flows.answers.numerals import plain
from flows.answers.reading import Context, Reading
from flows.answers.settling import (
    Rank,
    best,
    in_millions,
    linked,
    money_of,
    negative,
    number_of,
    place_of,
    settle,
)
from flows.answers.shares import SMALL_NUMBERS, share_in
from flows.answers.sides import Bound
from flows.answers.text import WINDOW, fold
from flows.answers.units import COST_NOUNS, MONEY_NOUNS
from flows.answers.volumes import product_in, volume_in
from flows.values import Money, Number

__all__ = ("money_of", "number_of", "read_duration", "read_money", "read_number", "read_percent")

_YEAR = late(
    r"(?:\b(?P<when>in|since|by|from|of|until|for|end|early|mid|late|en|seit|ab|bis|depuis|desde|before|after|fy)"
    r" |^)(?:19|20)\d\d$"
)
_WAS = late(r"\b(?:was|were|used to be|formerly|before)[ :]*$")
_NOW = late(r"\b(?:now|today|currently|meanwhile)[ :]*(?:at |about )?$")


def read_number(text: str, context: Context) -> Reading:
    """Any one figure; "9 out of 10" is a percentage. "18m" may be a million or metres, so that is asked."""
    folded = fold(text[:WINDOW])
    if _MANY_OF.search(folded):
        return read_percent(text, context)
    said_against = against(text, folded, context)
    if said_against is not None:
        return said_against
    return _read(text, context, _number_rank, lambda figure: _numbers(figure, text))


def _numbers(figure: Figure, text: str) -> tuple[Number, ...]:
    """Every number a figure can be; a small m behind it may be a million or metres."""
    numbers = number_of(figure, text)
    if figure.short != "m" or figure.currencies or "M" in text[figure.start : figure.end]:
        return numbers
    return (*numbers, *(n.model_copy(update={"unit": "m"}) for n in number_of(in_millions(figure), text)))


def read_money(text: str, context: Context) -> Reading:
    """An amount, and beside one per piece how many pieces (`volume`). "3 weeks", "10 %", a year, are none."""
    folded = fold(text[:WINDOW])
    bare = folded.strip(" .?!")
    if bare.isdecimal() and len(bare) == 4 and -2 <= int(bare) - context.today.year <= 4:
        return Reading(trouble="no_figure")
    said_against = against(text, folded, context)
    if said_against is not None:
        return said_against
    figures = find_figures(folded, context)
    multiplied = product_in(folded, figures)
    if multiplied is not None:
        spans = [(each.start, each.end) for each in multiplied]
        amounts = tuple(money_of(each, context) for each in multiplied)
        return settle(text, context, [([span], found) for span, found in zip(spans, amounts, strict=True)])
    counted = volume_in(folded, figures)
    if counted is None:
        return _read(text, context, _money_rank, lambda figure: money_of(figure, context), figures)
    price, volume = counted
    volumes = number_of(volume, text)
    spans = [place_of(price, money_of(price, context)[0], folded), place_of(volume, volumes[0], folded)]
    return settle(text, context, [(spans, money_of(price, context))], volumes)


def read_percent(text: str, context: Context) -> Reading:
    """A percentage: "14", "14 %", "9 out of 10", "half". "0.14" may be 14 % or 0.14 %, so that is asked."""
    folded = fold(text[:WINDOW])
    share = share_in(folded)
    if share is not None:
        return settle(text, context, [([share[0]], share[1])])
    said_against = against(text, folded, context, percent=True)
    if said_against is not None:
        return said_against
    return _read(text, context, _percent_rank, _percents)


_MANY_OF = late(
    r"(?<![\w.,/])\d{1,6} (?:out of(?: every)?|in (?=10\b|100\b|1000\b)) ?\d{1,6}(?! ?[\w%])"
    rf"|^(?:about |around |roughly )?(?:\d|{SMALL_NUMBERS}) in (?:\d|10|{SMALL_NUMBERS})[ .]*$"
)


def _percents(figure: Figure) -> tuple[Number, ...]:
    options: list[Bound] = []
    for low, high in figure.bounds:
        if not figure.unit and high is not None and 0 < high < 1:
            options.append((_hundredfold(low), _hundredfold(high)))
        options.append((low, high))
    unit = figure.unit or "%"
    low_ones = [each for each in options if (each[1] or each[0] or 0) <= 100]
    if low_ones and any((each[1] or each[0] or 0) >= 1000 for each in options):
        options = low_ones  # 99.999 is no 99,999 %
    return tuple(Number(low=a, high=b, unit=unit, per=figure.per, approx=figure.approx) for a, b in options)


def _hundredfold(value: Decimal | None) -> Decimal | None:
    return None if value is None else plain(value * 100)


def _number_rank(folded: str, figure: Figure) -> int:
    year = _YEAR.search(folded[max(0, figure.start - 8) : figure.end])
    if year is not None and not figure.noun[1]:
        return 0 if year["when"] else 1
    if figure.worded and not (figure.unit or figure.scaled):
        return 2
    return 3 if is_time(figure.unit) else 4


def _money_rank(folded: str, figure: Figure) -> int:
    if figure.currencies:
        return 3
    if figure.unit:
        return 0
    start, end = figure.noun
    noun = folded[start:end].split()[0] if end else ""
    if noun and noun not in MONEY_NOUNS:
        return 1 if noun in COST_NOUNS and figure.scaled else 0
    if figure.scaled:
        return 2
    return 0 if _number_rank(folded, figure) < 2 and len(folded) > 5 else 1


def _percent_rank(folded: str, figure: Figure) -> int:
    if figure.unit in ("%", "points"):
        return 3
    if figure.unit or figure.currencies or figure.scaled or figure.noun[1]:
        return 0
    return 1


def _read(
    text: str,
    context: Context,
    rank: Rank,
    value_of: Callable[[Figure], tuple[Number | Money, ...]],
    figures: list[Figure] | None = None,
) -> Reading:
    folded = fold(text[:WINDOW])
    figures = find_figures(folded, context) if figures is None else figures
    found = best(
        folded, [f for f in figures if not _DENIED.search(folded[max(0, f.start - 20) : f.start])], rank
    )
    if len(found) > 1 and (
        current := [f for f in found if _NOW.search(folded[max(0, f.start - 20) : f.start])]
    ):
        found = current if all(_WAS.search(folded[: f.start]) for f in found if f not in current) else found
    elif len(found) == 1 and rank is _money_rank and found[0].per in _RECURRING:
        found = [f for f in figures if f is found[0] or _apart(folded, f)]
    else:
        found = linked(folded, found, figures)
    values = [(f, value_of(f)) for f in found]
    if len(values) == 1 and _BRACKETED.fullmatch(folded):
        values = [(values[0][0], (*map(negative, values[0][1]), *values[0][1]))]
    return settle(text, context, [([place_of(f, v[0], folded)], v) for f, v in values])


def _apart(folded: str, figure: Figure) -> bool:
    """Is it an amount of money of its own beside one that recurs ("20k upfront, 5k a month")?"""
    noun = folded[figure.noun[0] : figure.noun[1]].split()[:1]
    money = bool(figure.currencies) or (figure.scaled and not COST_NOUNS.issuperset(noun or (".",)))
    return money and not figure.unit and figure.per not in _RECURRING


_RECURRING = ("hour", "day", "week", "month", "quarter", "year")
_DENIED = late(r"(?:\b(?:not|never|no longer|kein|nicht|pas)|n't) (?:quite |really |exactly )?$")
"""What follows is what it is not ("not 5k")."""
_BRACKETED = late(r"\s*\([^()a-z]*[0-9][^()a-z]*\)\s*")
"""A figure in brackets may be a negative one, as bookkeepers write it."""
