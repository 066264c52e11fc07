"""What goes on the scales, and how each thing on them is brought to one year. Decides nothing, reads no record."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from flows.ranges import NOTHING, ONE, UNKNOWN, ZERO, Range, ends, exactly, hull, over_corners, times, total

A_YEAR = {"year": Decimal(1), "quarter": Decimal(4), "month": Decimal(12), "week": Decimal(52)}
"""How often a period comes in a year. Days and hours are not here: theirs depend on how they work."""
TWELVE = Decimal(12)


@dataclass(frozen=True, slots=True)
class Amount:
    """Money, or a number of pieces, per period (`flows.values.Period`), or once.

    `effort`: the work of changing comes once, also where nobody said so. Elsewhere an
    amount without a period can be either, and is carried as both.
    """

    value: Range
    per: str = "year"
    currency: str = ""
    effort: bool = False


MISSING = Amount(UNKNOWN)
"""An amount nobody knows."""


class Instead(StrEnum):
    """What the next-best alternative does for one number, beside what we do for it."""

    NONE = "none"  # nothing
    SHARE = "share"  # a part of what we do: the same is 1, no is 0, partly is anything between
    CHANGE = "change"  # a change of its own, in the number's unit
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Effect:
    """What we do for one of their numbers.

    `change` is in the number's unit, plus where it gets better; UNKNOWN where nobody
    knows how far. `worth` is money for one unit, or for the whole of `whole`. `count` is
    what the number is counted per ("41 a month"), for a worth per piece. `since` are the
    first and last day on which it may begin; None: with the start. `part_of` is the
    number that this one is already inside of. `hours`: it is in hours, and nobody said
    what becomes of them.
    """

    metric: str
    change: Range = UNKNOWN
    worth: Amount = MISSING
    whole: Range | None = None
    count: str = ""
    since: tuple[date, date] | None = None
    instead: Instead = Instead.NONE
    without_us: Range = NOTHING
    evidenced: bool = False
    part_of: str = ""
    hours: bool = False


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything on the scales.

    `price` (P) and `cost` (C) are ours, `effort` (A) theirs, `other` (R) everything the
    next-best alternative would cost them; `other_known`: is it known what that is?
    `floor` is the lowest price it may go for, `margin` the target margin.
    `doing_nothing` is what that costs them. `term` and `judged_over` are in years.
    `unassessed` are numbers of theirs of which we claim nothing.
    """

    start: tuple[date, date]
    effects: tuple[Effect, ...] = ()
    unassessed: tuple[str, ...] = ()
    price: tuple[Amount, ...] = (MISSING,)
    effort: tuple[Amount, ...] = (MISSING,)
    cost: tuple[Amount, ...] = (MISSING,)
    other: tuple[Amount, ...] = (MISSING,)
    other_known: bool = True
    floor: Amount | None = None
    margin: Decimal | None = None
    doing_nothing: Amount | None = None
    term: Range | None = None
    judged_over: Range | None = None
    volume: Amount | None = None
    must_buy: bool = False
    their_return: Decimal = Decimal("0.20")
    share_low: Decimal = Decimal("0.15")
    share_high: Decimal = Decimal("0.60")
    about_zero: Decimal = Decimal("0.05")

    def amounts(self) -> Iterator[Amount]:
        """Every amount of money on the scales."""
        yield from (*self.price, *self.effort, *self.cost, *self.other)
        yield from (each.worth for each in self.effects)
        yield from (each for each in (self.floor, self.doing_nothing) if each is not None)

    def currencies(self) -> tuple[str, ...]:
        """The currencies that were named, in the order of the alphabet."""
        return tuple(sorted({each.currency for each in self.amounts() if each.currency}))

    def horizon(self) -> Range | None:
        """Over how many years the sum is drawn up; None where that has to be asked."""
        if self.term is not None:
            return self.term
        if any(each.per == "once" for each in self.amounts()):
            return self.judged_over
        return exactly(1)

    def summed_over(self) -> Range | None:
        """The years of a sum; None where there can be none: they are not known, or two currencies meet."""
        horizon = self.horizon()
        return None if horizon is None or not horizon.low > 0 or len(self.currencies()) > 1 else horizon


@dataclass(frozen=True, slots=True)
class World:
    """What several amounts hang on together: the years, the start (in months), pieces a year (None: not known)."""

    years: Decimal
    start: Decimal
    pieces: Decimal | None

    def a_year(self, amount: Amount) -> Range:
        """An amount per year; what cannot be brought to the year is not known."""
        per, value = amount.per, amount.value
        if per in A_YEAR:
            return value.times(A_YEAR[per])
        if per == "once" or (per == "" and amount.effort):
            return _spread(value, self.years)
        if per == "":
            return hull((value, _spread(value, self.years)))
        if per == "piece" and self.pieces is not None:
            return value.times(self.pieces)
        return UNKNOWN

    def all_a_year(self, amounts: Iterable[Amount]) -> Range:
        """The sum of amounts, per year."""
        return total(self.a_year(each) for each in amounts)

    def worth(self, effect: Effect) -> Range:
        """What one unit (or the whole change) is worth per year, once it is there."""
        if effect.hours:
            return UNKNOWN
        if effect.worth.per != "piece":
            return self.a_year(effect.worth)
        often = A_YEAR.get(effect.count)
        return UNKNOWN if often is None else effect.worth.value.times(often)

    def counted(self, effect: Effect) -> Range:
        """The part of the time for which an effect is there: 6 of 12 months is a half.

        What comes once comes whole, on the last day of the term as well.
        """
        if effect.since is None:
            return exactly(1)
        first, last = (months(day) for day in effect.since)
        return Range(self._part(last, effect), self._part(first, effect))

    def _part(self, since: Decimal, effect: Effect) -> Decimal:
        length = TWELVE * self.years
        left = self.start + length - since
        if effect.worth.per == "once":
            return ONE if left >= 0 else ZERO
        return min(max(left / length, ZERO), ONE)


def _spread(value: Range, years: Decimal) -> Range:
    return UNKNOWN if years <= 0 else Range(value.low / years, value.high / years)


def months(day: date) -> Decimal:
    """A day as months on one line, a thirtieth of a month for each day; a month's last day is the next one's first."""
    whole = day.year * 12 + day.month - 1
    if day.day == monthrange(day.year, day.month)[1]:
        return Decimal(whole + 1)
    return Decimal(whole) + Decimal(day.day - 1) / Decimal(30)


def worlds(inputs: Inputs, horizon: Range) -> list[World]:
    """Every combination of ends of what several amounts hang on, and the turns between them.

    A turn is where an effect begins with the start, or not before the end.
    """
    first, last = (months(day) for day in inputs.start)
    dates = [months(day) for each in counted_once(inputs.effects) if each.since for day in each.since]
    years = {*ends(horizon)}
    years |= {(day - first) / TWELVE for day in dates if horizon.low < (day - first) / TWELVE < horizon.high}
    starts = {first, last}
    turns = [turn for day in dates for long in years for turn in (day, day - TWELVE * long)]
    starts |= {turn for turn in turns if first < turn < last}
    return [
        World(long, start, pieces)
        for long in sorted(years)
        for start in sorted(starts)
        for pieces in _pieces(inputs, long)
    ]


def _pieces(inputs: Inputs, years: Decimal) -> tuple[Decimal | None, ...]:
    volume = inputs.volume
    if volume is None or volume.per not in {*A_YEAR, "once"}:
        return (None,)
    return ends(World(years, ZERO, None).a_year(volume))


def counted_once(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The effects without those that are inside another one here. Of a ring of them, the first counts."""
    inside = {each.metric: each.part_of for each in effects}
    order = [each.metric for each in effects]
    return tuple(each for each in effects if not _is_inside(each.metric, inside, order))


def _is_inside(metric: str, inside: dict[str, str], order: list[str]) -> bool:
    chain = [metric]
    while (outer := inside.get(chain[-1], "")) in inside:
        if outer in chain:
            ring = chain[chain.index(outer) :]
            return metric not in ring or metric != min(ring, key=order.index)
        chain.append(outer)
    return len(chain) > 1


@dataclass(frozen=True, slots=True)
class Gain:
    """What an effect brings them per year: with us, without us, and the difference."""

    ours: Range
    without: Range
    more: Range


def gained(effect: Effect, world: World) -> Gain:
    """The extremes over the corners; what we do and what the alternative does hang on the same worth and dates."""
    axes = (
        ends(effect.change),
        _instead(effect),
        ends(world.worth(effect)),
        ends(world.counted(effect)),
        _whole(effect),
    )

    def ours(c: Decimal, i: Decimal, w: Decimal, k: Decimal, of: Decimal) -> Decimal:
        return times(times(_reached(c, of), w), k)

    def without(c: Decimal, i: Decimal, w: Decimal, k: Decimal, of: Decimal) -> Decimal:
        reached = times(_reached(c, of), i) if effect.instead is Instead.SHARE else _reached(i, of)
        return times(times(reached, w), k)

    def more(c: Decimal, i: Decimal, w: Decimal, k: Decimal, of: Decimal) -> Decimal:
        if effect.instead is Instead.SHARE:
            beyond = times(_reached(c, of), ONE - i)
        else:
            beyond = _reached(c, of) - _reached(i, of)
        return times(times(beyond, w), k)

    return Gain(over_corners(ours, *axes), over_corners(without, *axes), over_corners(more, *axes))


def _instead(effect: Effect) -> tuple[Decimal, ...]:
    return ends(UNKNOWN if effect.instead is Instead.UNKNOWN else effect.without_us)


def _whole(effect: Effect) -> tuple[Decimal, ...]:
    """The whole change that the worth is of, with the turns where an effect is all of it; 0 where it is of one unit."""
    if effect.whole is None or not effect.whole.low > 0:
        return (ZERO,)
    low, high = effect.whole.low, effect.whole.high
    turns = (*ends(effect.change), *_instead(effect))
    return tuple({low, high, *(turn for turn in turns if low < turn < high)})


def _reached(change: Decimal, whole: Decimal) -> Decimal:
    """The units, or the part of the whole change; more than all of it is not paid for."""
    return min(change / whole, ONE) if whole else change
