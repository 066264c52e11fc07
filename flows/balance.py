"""Both sides of a deal on the scales: what each gains per year, from the least to the most, and whether that holds.

The short names are the method's: V what we do for their numbers, W what the next-best
alternative would, P our price, A their effort, C our cost, R what the alternative would
cost them. Decimal money only. What is not known is a range with an open end, so that
every figure given here holds whatever it turns out to be. Reads no record, says no word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from enum import StrEnum

from flows.amounts import A_YEAR, Amount, Effect, Inputs, Instead, World, counted_once, gained, worlds
from flows.ranges import ARITHMETIC, INF, NOTHING, ONE, ZERO, Range, ends, exactly, hull, over_corners, total

ANYTHING = Range(-INF, INF)
YEAR = exactly(1)
BY_DAY = ("day", "hour")


class Test(StrEnum):
    """What has to hold for both to come out ahead."""

    __test__ = False  # pytest would collect it

    RETURN = "return"  # they are ahead of doing nothing, by enough of what they put in
    ALTERNATIVE = "alternative"  # they are ahead of the next-best alternative
    OURS = "ours"  # we are at or above the floor or the target margin
    COST = "cost"  # we take more than it costs us


class Outcome(StrEnum):
    """Where a test stands over the whole range."""

    HOLDS = "holds"
    FAILS = "fails"
    CROSSES = "crosses"
    LEVEL = "level"  # about zero throughout: nothing to choose
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Gap:
    """By how much a test is passed (below zero: missed), and where that leaves it."""

    test: Test
    by: Range
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Scales:
    """All figures per year: the six sums, what each side gains, and the tests.

    `against_nothing` is V - P - A, None where they must buy anyway; `against_other` is
    (V - W) + R - P - A; `ours` P - C; `joint` V - A - C; `share` how much of it we keep,
    None where that cannot be drawn.
    """

    v: Range
    w: Range
    p: Range
    a: Range
    c: Range
    r: Range
    against_nothing: Range | None
    against_other: Range
    ours: Range
    joint: Range
    share: Range | None
    gaps: tuple[Gap, ...]

    def outcome(self, test: Test) -> Outcome:
        """Where one test stands."""
        return next((gap.outcome for gap in self.gaps if gap.test is test), Outcome.LEFT_OUT)


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is not known: what (`worth`, `change`, `price`, `horizon`, …), and of which number."""

    what: str
    metric: str = ""


@dataclass(frozen=True, slots=True)
class Balance:
    """The scales as claimed and as evidenced.

    Without figures (`claimed` None) where two currencies meet (`clash`), or where the
    years are not known. `evidenced` is None where nothing has been shown yet.
    """

    inputs: Inputs
    clash: tuple[str, ...] = ()
    horizon: Range | None = None
    claimed: Scales | None = None
    evidenced: Scales | None = None
    missing: tuple[Missing, ...] = ()


def balance_of(inputs: Inputs) -> Balance:
    """Both sides, as far as they can be told. Raises nothing for any figure."""
    with localcontext(ARITHMETIC):
        clash, horizon = inputs.currencies(), inputs.horizon()
        if len(clash) > 1:
            return Balance(inputs, clash=clash, horizon=horizon, missing=(Missing("rate"),))
        if horizon is None or not horizon.low > 0:
            return Balance(inputs, missing=(Missing("horizon"),))
        shown = evidenced(inputs)
        return Balance(
            inputs,
            horizon=horizon,
            claimed=weigh(inputs, horizon),
            evidenced=weigh(shown, horizon) if shown is not None else None,
            missing=tuple(_missing(inputs, horizon)),
        )


def evidenced(inputs: Inputs) -> Inputs | None:
    """The same with the effects alone that were shown, or that make a number worse; None where none was shown."""
    if not any(each.evidenced and each.change.high > 0 for each in inputs.effects):
        return None
    kept = tuple(each for each in counted_once(inputs.effects) if each.evidenced or each.change.high <= 0)
    return replace(inputs, effects=kept)


def weigh(inputs: Inputs, horizon: Range) -> Scales:
    """The figures of one set of effects, over every world that is possible."""
    seen = [_in(world, inputs) for world in worlds(inputs, horizon)]
    nothing = None if inputs.must_buy else hull(each.against_nothing for each in seen)
    ours = hull(each.ours for each in seen)
    drawn = nothing is not None and nothing.low > 0 and ours.low > 0
    shares = [share_of(each.p, each.c, each.v, each.a) for each in seen] if drawn else []
    tests = [test for test in Test if not (inputs.must_buy and test is Test.RETURN)]
    level = hull(each.put_in for each in seen).low * inputs.about_zero
    return Scales(
        v=hull(each.v for each in seen),
        w=hull(each.w for each in seen),
        p=hull(each.p for each in seen),
        a=hull(each.a for each in seen),
        c=hull(each.c for each in seen),
        r=hull(each.r for each in seen),
        against_nothing=nothing,
        against_other=hull(each.against_other for each in seen),
        ours=ours,
        joint=hull(each.v - each.a - each.c for each in seen),
        share=hull(shares) if shares else None,
        gaps=tuple(_gap(test, hull(each.by(test, inputs) for each in seen), level) for test in tests),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """The sums in one world."""

    v: Range
    w: Range
    more: Range
    p: Range
    a: Range
    c: Range
    r: Range
    floor: Range | None

    @property
    def put_in(self) -> Range:
        return self.p + self.a

    @property
    def against_nothing(self) -> Range:
        return self.v - self.p - self.a

    @property
    def against_other(self) -> Range:
        return self.more + self.r - self.p - self.a

    @property
    def ours(self) -> Range:
        return self.p - self.c

    def by(self, test: Test, inputs: Inputs) -> Range:
        """By how much a test is passed here."""
        if test is Test.RETURN:
            return self.v - self.put_in.times(ONE + inputs.their_return)
        if test is Test.ALTERNATIVE:
            return self.against_other
        if test is Test.COST:
            return self.ours
        if self.floor is not None:
            return self.p - self.floor
        return self.p.times(ONE - (inputs.margin or ZERO)) - self.c


def _in(world: World, inputs: Inputs) -> _Seen:
    gains = [gained(each, world) for each in counted_once(inputs.effects)]
    v, w, more = (
        (
            total(each.ours for each in gains),
            total(each.without for each in gains),
            total(each.more for each in gains),
        )
        if gains
        else (ANYTHING, ANYTHING, ANYTHING)
    )
    if inputs.doing_nothing is not None:
        ceiling = world.a_year(inputs.doing_nothing)
        v, w, more = v.at_most(ceiling), w.at_most(ceiling), more.at_most(ceiling)
    return _Seen(
        v=v,
        w=w,
        more=more,
        p=world.all_a_year(inputs.price),
        a=world.all_a_year(inputs.effort),
        c=world.all_a_year(inputs.cost),
        r=world.all_a_year(inputs.other),
        floor=world.a_year(inputs.floor) if inputs.floor is not None else None,
    )


def _gap(test: Test, by: Range, level: Decimal) -> Gap:
    """Where a test stands. Against the alternative, about zero is neither ahead nor behind."""
    strict = test in (Test.COST, Test.ALTERNATIVE)
    if test is Test.ALTERNATIVE and -level <= by.low and by.high <= level:
        return Gap(test, by, Outcome.LEVEL)
    if by.low > 0 or (by.low == 0 and not strict):
        return Gap(test, by, Outcome.HOLDS)
    short = by.high < -level if test is Test.ALTERNATIVE else by.high < 0
    if short or (by.high == 0 and test is Test.COST):
        return Gap(test, by, Outcome.FAILS)
    return Gap(test, by, Outcome.CROSSES)


def share_of(p: Range, c: Range, v: Range, a: Range) -> Range:
    """How much of what both gain together stays with us: (P - C) / (V - A - C), C being one and the same."""
    return over_corners(
        lambda price, cost, worth, effort: (price - cost) / (worth - effort - cost),
        ends(p), ends(c), ends(v), ends(a),
    )  # fmt: skip


def _missing(inputs: Inputs, horizon: Range) -> Iterator[Missing]:
    if not inputs.effects:
        yield from (Missing("moves", each) for each in inputs.unassessed[:1] or ("",))
    for each in counted_once(inputs.effects):
        if each.change.open:
            yield Missing("change", each.metric)
        if each.change != NOTHING and (what := _missing_worth(each, horizon)):
            yield Missing(what, each.metric)
        if each.instead is Instead.UNKNOWN and inputs.other_known:
            yield Missing("without_us", each.metric)
    sides = {"price": inputs.price, "effort": inputs.effort, "cost": inputs.cost}
    if inputs.other_known:
        sides |= {"other_price": inputs.other[:1], "other_effort": inputs.other[1:]}
    else:
        yield Missing("alternative")
    seen = set()
    for name, amounts in sides.items():
        for amount in amounts:
            what = _missing_of(amount, name, inputs, horizon)
            if what and what not in seen:
                seen.add(what)
                yield Missing(what)


def _missing_worth(effect: Effect, horizon: Range) -> str:
    per = effect.worth.per
    if effect.hours:
        return "hours"
    if effect.worth.value.open:
        return "worth"
    if per in BY_DAY or (per == "piece" and effect.count in BY_DAY):
        return "days"
    if per == "piece" and effect.count not in A_YEAR:
        return "count"
    whole_once = effect.worth.per == "" and horizon != YEAR
    return "worth_per" if whole_once or per not in {*A_YEAR, "once", "piece", ""} else ""


def _missing_of(amount: Amount, name: str, inputs: Inputs, horizon: Range) -> str:
    if amount.value.open:
        return name
    if amount.per == "piece" and inputs.volume is None:
        return "volume"
    if amount.per in BY_DAY:
        return "days"
    return f"{name}_per" if not amount.per and not amount.effort and horizon != YEAR else ""
