"""What a discount does on both sides, and which volume, term or scope would make up for it. Says no word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from flows.amounts import Amount, Inputs, worlds
from flows.balance import Balance, balance_of
from flows.breakeven import BreakEven, break_evens
from flows.ranges import ARITHMETIC, ONE, ZERO, Range, exactly, hull

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Discount:
    """The balance at the lower price, and what would bring our side back to where it was.

    `given_up` is what we take less, a year. `volume`: by what factor they would have to
    buy more. `term`: over how many years what costs us once would have to be spread.
    `scope`: the cost a year that would have to go out. None where it cannot be told, or
    where nothing of the kind would do.
    """

    percent: Decimal
    before: Balance
    after: Balance
    break_evens: tuple[BreakEven, ...]
    given_up: Range
    volume: Range | None
    term: Range | None
    scope: Range | None


def discounted(inputs: Inputs, percent: Decimal) -> Inputs:
    """The same at a price lower by so many percent."""
    with localcontext(ARITHMETIC):
        left = ONE - percent / HUNDRED
        return replace(
            inputs, price=tuple(replace(each, value=each.value.times(left)) for each in inputs.price)
        )


def discount(inputs: Inputs, percent: Decimal) -> Discount | None:
    """What it does. None where there is no figure for our price to take it off, or it is no discount."""
    horizon = inputs.summed_over()
    if horizon is None:
        return None
    if not ZERO < percent < HUNDRED or any(each.value.open for each in inputs.price):
        return None
    lower = discounted(inputs, percent)
    before, after = balance_of(inputs), balance_of(lower)
    assert before.claimed is not None
    with localcontext(ARITHMETIC):
        off = percent / HUNDRED
        given_up = before.claimed.p.times(off)
        return Discount(
            percent,
            before,
            after,
            break_evens(lower),
            given_up,
            _volume(inputs, horizon, off),
            _term(inputs, horizon, off),
            given_up if not before.claimed.c.open else None,
        )


def _volume(inputs: Inputs, horizon: Range, off: Decimal) -> Range | None:
    """The factor at which price less cost is the same: (P - C) / (P (1 - d) - C), P and C each one and the same."""
    factors = []
    for world in worlds(inputs, horizon):
        price, cost = world.all_a_year(inputs.price), world.all_a_year(inputs.cost)
        for p in (price.low, price.high):
            for c in (cost.low, cost.high):
                lower = p * (ONE - off) - c
                if not lower > 0:
                    return None  # also where the cost is open: nothing is more than that
                factors.append(exactly((p - c) / lower))
    return hull(factors)


def _term(inputs: Inputs, horizon: Range, off: Decimal) -> Range | None:
    """The years over which what costs us once is as much less a year as the price: C1 / (C1 / H - P d)."""
    once = [each for each in inputs.cost if each.per == "once"]
    by_year = all(each.per not in ("once", "") for each in inputs.price)
    if not once or not by_year or any(each.value.open for each in inputs.cost):
        return None
    found = []
    for world in worlds(inputs, horizon):
        price = world.all_a_year(inputs.price)
        for cost in {_sum(once, "low"), _sum(once, "high")}:
            for p in {price.low, price.high}:
                less = cost / world.years - p * off
                if not less > 0:
                    return None
                found.append(exactly(cost / less))
    return hull(found)


def _sum(amounts: list[Amount], end: str) -> Decimal:
    return sum((getattr(each.value, end) for each in amounts), ZERO)
