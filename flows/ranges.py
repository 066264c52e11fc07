"""Ranges of decimal figures, whose ends may be open, and the extremes of a sum over their corners. Knows no deal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from itertools import product

INF = Decimal("Infinity")
ZERO = Decimal(0)
ONE = Decimal(1)
ARITHMETIC = Context(prec=50, traps=[])
"""More digits than money needs, and no exception for any figure that a seller may type."""


@dataclass(frozen=True, slots=True)
class Range:
    """All figures from `low` to `high`. An open end is infinite."""

    low: Decimal
    high: Decimal

    @property
    def exact(self) -> bool:
        """Is it one figure only?"""
        return self.low == self.high

    @property
    def open(self) -> bool:
        """Has it an open end?"""
        return self.low.is_infinite() or self.high.is_infinite()

    def __add__(self, other: Range) -> Range:
        return Range(_or(self.low + other.low, -INF), _or(self.high + other.high, INF))

    def __sub__(self, other: Range) -> Range:
        return Range(_or(self.low - other.high, -INF), _or(self.high - other.low, INF))

    def times(self, factor: Decimal) -> Range:
        """Every figure of it, multiplied."""
        ends = (times(self.low, factor), times(self.high, factor))
        return Range(min(ends), max(ends))

    def at_most(self, ceiling: Range) -> Range:
        """Every figure of it, cut at a ceiling."""
        return Range(min(self.low, ceiling.low), min(self.high, ceiling.high))

    def width(self) -> Decimal:
        """How far its ends are apart."""
        return self.high - self.low


UNKNOWN = Range(ZERO, INF)
"""What is not known, of something that cannot be less than nothing."""


def exactly(value: Decimal | int | str) -> Range:
    """One figure as a range."""
    return Range(Decimal(value), Decimal(value))


def between(low: Decimal | int | str, high: Decimal | int | str) -> Range:
    """A range, whichever end is given first."""
    ends = (Decimal(low), Decimal(high))
    return Range(min(ends), max(ends))


def range_of(low: Decimal | None, high: Decimal | None) -> Range | None:
    """Two ends as a range. An end that nobody gave is open; of what is no less than nothing, the lower one is 0."""
    if low is None and high is None:
        return None
    return between(
        low if low is not None else min(ZERO, high or ZERO),
        high if high is not None else INF,
    )


NOTHING = exactly(0)


def total(ranges: Iterable[Range]) -> Range:
    """The sum of figures that vary each for itself."""
    found = exactly(0)
    for each in ranges:
        found = found + each
    return found


def hull(ranges: Iterable[Range]) -> Range:
    """The smallest range that holds all of them."""
    each = list(ranges)
    return Range(min(one.low for one in each), max(one.high for one in each))


def times(one: Decimal, other: Decimal) -> Decimal:
    """The product; nothing times anything is nothing, also where the other end is open."""
    return ZERO if not one or not other else one * other


def over_corners(value: Callable[..., Decimal], *axes: Sequence[Decimal]) -> Range:
    """The extremes of `value` over every combination of ends. Corners where two open ends cancel say nothing."""
    found = [value(*corner) for corner in product(*axes)]
    said = [each for each in found if not each.is_nan()]
    return Range(min(said), max(said)) if said else Range(-INF, INF)


def ends(each: Range) -> tuple[Decimal, ...]:
    """The corners of one range."""
    return (each.low,) if each.exact else (each.low, each.high)


def _or(value: Decimal, instead: Decimal) -> Decimal:
    return instead if value.is_nan() else value
