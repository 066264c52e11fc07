"""From where on they gain: the worth of one unit, or the size of the change, at which they break even. Says no word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext

from flows.amounts import Amount, Effect, Inputs, World, counted_once, gained, worlds
from flows.ranges import ARITHMETIC, ONE, ZERO, Range, exactly, total


@dataclass(frozen=True, slots=True)
class BreakEven:
    """They break even at `value`, given the least of everything else and the most of what they put in.

    `what` is "worth" (of one unit of `metric`, per `per`, "once" or "piece") or "change"
    (in its unit); `given` is the change, or the worth, that it rests on. `against` says
    whether doing nothing or the alternative is what they would have otherwise.
    `without_effort`: their own effort is not known, so it is not in it. `reach`: False
    where doing nothing costs them less than that, or the whole change would not be
    enough. `whole`: the worth is that of the whole change.
    """

    what: str
    metric: str
    value: Decimal
    given: Range
    per: str = "year"
    against: str = "nothing"
    without_effort: bool = False
    reach: bool = True
    whole: bool = False


def break_evens(inputs: Inputs) -> tuple[BreakEven, ...]:
    """For each number of which exactly one thing, the worth or the size of the change, is open. Needs our price."""
    with localcontext(ARITHMETIC):
        horizon = inputs.summed_over()
        if horizon is None:
            return ()
        seen = worlds(inputs, horizon)
        found = [found for each in counted_once(inputs.effects) for found in _of(each, inputs, seen)]
        return tuple(found)


def break_even_at(inputs: Inputs, metric: str, what: str) -> BreakEven | None:
    """The same for a worth or a change that is known, to set beside it."""
    with localcontext(ARITHMETIC):
        horizon = inputs.summed_over()
        effect = next((each for each in counted_once(inputs.effects) if each.metric == metric), None)
        if effect is None or horizon is None:
            return None
        return _solved(effect, what, inputs, worlds(inputs, horizon))


def _of(effect: Effect, inputs: Inputs, seen: list[World]) -> Iterator[BreakEven]:
    worth_open = effect.worth.value.open or effect.hours
    if worth_open == effect.change.open or not effect.change.high > 0:
        return  # both or neither are open, or it gets worse, and no size of that is an answer
    solved = _solved(effect, "worth" if worth_open else "change", inputs, seen)
    if solved is not None:
        yield solved


def _solved(effect: Effect, what: str, inputs: Inputs, seen: list[World]) -> BreakEven | None:
    """Solved at one unit: what is needed, divided by what one brings, in the world where that is most."""
    unit = ONE
    if what == "worth":
        one = replace(effect, worth=replace(effect.worth, value=exactly(1)), hours=False)
    else:
        unit = ONE if effect.whole is None else min(ONE, effect.whole.low)
        one = replace(effect, change=exactly(unit))
    most: Decimal | None = None
    reach = True
    for world in seen:
        needed, ceiling = _needed(effect, inputs, world)
        each = gained(one, world).more.low if inputs.must_buy else gained(one, world).ours.low
        if needed.is_infinite() or not each > 0 or each.is_infinite():
            return None
        most = max(most or ZERO, needed / each * unit)
        reach = reach and (ceiling is None or needed <= ceiling)
    if most is None or not most > 0:
        return None
    given = effect.change if what == "worth" else effect.worth.value
    open_effort = any(each.value.open for each in inputs.effort)
    return BreakEven(
        what,
        effect.metric,
        most,
        given,
        effect.worth.per,
        "other" if inputs.must_buy else "nothing",
        without_effort=open_effort,
        reach=reach and (what == "worth" or effect.whole is None or most <= effect.whole.low),
        whole=effect.whole is not None,
    )


def _needed(effect: Effect, inputs: Inputs, world: World) -> tuple[Decimal, Decimal | None]:
    """What this effect has to bring them a year, and the most that it can, where doing nothing has a known cost."""
    put_in = world.all_a_year(inputs.price) + world.all_a_year(_known(inputs.effort))
    rest = [each for each in counted_once(inputs.effects) if each.metric != effect.metric]
    gains = [gained(each, world) for each in rest]
    if inputs.must_buy:
        others = total(each.more for each in gains) + world.all_a_year(_known(inputs.other))
    else:
        others = total(each.ours for each in gains)
    ceiling = world.a_year(inputs.doing_nothing).high if inputs.doing_nothing is not None else None
    needed = put_in.high - others.low
    return needed, ceiling - others.low if ceiling is not None else None


def _known(amounts: tuple[Amount, ...]) -> tuple[Amount, ...]:
    return tuple(each for each in amounts if not each.value.open)
