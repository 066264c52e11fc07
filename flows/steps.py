"""The steps by which amounts were brought to the year, so that they can be shown and checked. Says no word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext

from flows.amounts import A_YEAR, Amount, Effect, Inputs, World, counted_once, gained, worlds
from flows.ranges import ARITHMETIC, ONE, Range


@dataclass(frozen=True, slots=True)
class Step:
    """One amount and what it is a year.

    `what` is "worth" (of `metric`), "price", "effort", "other_price" or "other_effort"; our cost is
    none of them, as it is not to be printed. `change` is the change it was multiplied by, for a worth;
    `times` how often it comes in a year; `over` the years that it is spread over, for what comes once;
    `part` the part of the time for which it is there.
    """

    what: str
    amount: Range
    result: Range
    metric: str = ""
    change: Range | None = None
    times: Decimal = ONE
    over: Decimal | None = None
    part: Range | None = None


def steps(inputs: Inputs) -> tuple[Step, ...]:
    """Every amount that had to be brought to the year and could be; none where the years or the pieces are a range."""
    with localcontext(ARITHMETIC):
        horizon = inputs.summed_over()
        if horizon is None:
            return ()
        if len(found := worlds(inputs, horizon)) > 1:
            return ()
        return tuple(_steps(inputs, found[0]))


def _steps(inputs: Inputs, world: World) -> Iterator[Step]:
    years = world.years
    for effect in counted_once(inputs.effects):
        step = _worth(effect, world)
        if step is not None:
            yield step
    sides = {"price": inputs.price, "effort": inputs.effort}
    sides |= {"other_price": inputs.other[:1], "other_effort": inputs.other[1:]}
    for what, amounts in sides.items():
        for each in amounts:
            result = world.a_year(each)
            if not result.open and not _plain(each, years):
                often, over = _factor(each, years, world.pieces)
                yield Step(what, each.value, result, times=often, over=over)


def _worth(effect: Effect, world: World) -> Step | None:
    """What one is worth, times the change, times how often."""
    years, part = world.years, world.counted(effect)
    if effect.change.open or world.worth(effect).open or effect.whole is not None:
        return None
    if _plain(effect.worth, years) and part == Range(ONE, ONE):
        return None
    piece = effect.worth.per == "piece"
    often, over = (A_YEAR[effect.count], None) if piece else _factor(effect.worth, years, None)
    return Step(
        "worth",
        effect.worth.value,
        gained(effect, world).ours,
        effect.metric,
        effect.change,
        often,
        over,
        part if part != Range(ONE, ONE) else None,
    )


def _plain(amount: Amount, years: Decimal) -> bool:
    """Is it an amount a year already?"""
    return amount.per == "year" or amount.value == Range(Decimal(0), Decimal(0)) or _unmarked(amount, years)


def _unmarked(amount: Amount, years: Decimal) -> bool:
    return amount.per == "" and (not amount.effort or years == ONE)


def _factor(amount: Amount, years: Decimal, pieces: Decimal | None) -> tuple[Decimal, Decimal | None]:
    if amount.per in A_YEAR:
        return A_YEAR[amount.per], None
    if amount.per == "piece" and pieces is not None:
        return pieces, None
    return ONE, years
