"""What the balance comes to: both ahead, one-sided and for whom, or what has to be known to tell. Says no word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, localcontext
from enum import StrEnum
from typing import Any

from flows.amounts import MISSING, Amount, Inputs, Instead
from flows.balance import Missing, Outcome, Scales, Test, weigh
from flows.ranges import ARITHMETIC, NOTHING, UNKNOWN, ZERO, Range, exactly


class Verdict(StrEnum):
    """What the tests come to together."""

    BOTH = "both"
    THEY_LOSE = "they_lose"
    WE_LOSE = "we_lose"
    NEITHER = "neither"
    LEVEL = "level"
    OPEN = "open"


THEIRS = (Test.RETURN, Test.ALTERNATIVE)
OURS = (Test.OURS, Test.COST)
COST = Missing("cost")
FAR = Decimal(10) ** 15
"""Farther than any amount of a deal: stands for an open end when an answer is tried."""
STEPS = 40
FEW = 3
"""How often a range is cut in two: where its ends differ, and where they agree."""


@dataclass(frozen=True, slots=True)
class Settles:
    """What is asked for: the thing, and whether its answer alone would settle it or only narrows it most."""

    what: Missing
    alone: bool


@dataclass(frozen=True, slots=True)
class Knob:
    """One thing that is not known, or known as a range only, and the inputs with an answer to it."""

    what: Missing
    range: Range
    answered: Callable[[Decimal], Inputs]


def verdict_of(scales: Scales) -> Verdict:
    """What the tests come to: a test that fails throughout decides, else one that crosses leaves it open."""
    found = {test: scales.outcome(test) for test in Test}
    they = any(found[test] is Outcome.FAILS for test in THEIRS)
    we = any(found[test] is Outcome.FAILS for test in OURS)
    if they or we:
        return Verdict.NEITHER if they and we else Verdict.THEY_LOSE if they else Verdict.WE_LOSE
    if Outcome.CROSSES in found.values():
        # what is about zero against the alternative reads so, though our own side may not be known
        only_ours = all(found[test] is not Outcome.CROSSES for test in THEIRS)
        return Verdict.LEVEL if found[Test.ALTERNATIVE] is Outcome.LEVEL and only_ours else Verdict.OPEN
    return Verdict.LEVEL if found[Test.ALTERNATIVE] is Outcome.LEVEL else Verdict.BOTH


def settles(inputs: Inputs, horizon: Range) -> Settles | None:
    """The one thing whose answer would settle an open verdict, else the one that narrows it most."""
    with localcontext(ARITHMETIC):
        now = weigh(inputs, horizon)
        if verdict_of(now) is not Verdict.OPEN:
            return None
        if not inputs.effects:
            return Settles(Missing("moves", next(iter(inputs.unassessed), "")), alone=False)
        best: tuple[tuple[bool, int, Decimal], Settles] | None = None
        theirs_open = any(now.outcome(test) is Outcome.CROSSES for test in THEIRS)
        for knob in knobs(inputs, horizon):
            if theirs_open and knob.what == COST and knob.range == UNKNOWN:
                continue  # our side reads "not known here"; what to find out first is theirs
            both = [_answered(knob, end, horizon) for end in (knob.range.low, knob.range.high)]
            if all(verdict_of(each) is not Verdict.OPEN for each in both) and _settled(knob, horizon):
                return Settles(knob.what, alone=True)
            left = _left_open(_answered(knob, _middle(knob.range), horizon))
            rank = (any(verdict_of(each) is Verdict.OPEN for each in both), *left)
            if best is None or rank < best[0]:
                best = (rank, Settles(knob.what, alone=False))
        return best[1] if best is not None else None


def _answered(knob: Knob, answer: Decimal, horizon: Range) -> Scales:
    inputs = knob.answered(max(min(answer, FAR), -FAR))
    return weigh(inputs, inputs.horizon() or horizon)


def _settled(knob: Knob, horizon: Range) -> bool:
    """Does every answer between the ends settle it? Closes in on each place where a test turns.

    There may be several: a price is too low for us, then good for both, then open, then
    too high for them. Between two ends at which every test stands alike a few places are
    looked at as well.
    """
    low, high = (max(min(end, FAR), -FAR) for end in (knob.range.low, knob.range.high))

    def at(answer: Decimal) -> tuple[Verdict, list[Outcome]]:
        scales = _answered(knob, answer, horizon)
        return verdict_of(scales), [gap.outcome for gap in scales.gaps]

    waiting = [(low, at(low), high, at(high), STEPS)]
    while waiting:
        low, at_low, high, at_high, left = waiting.pop()
        if not left or (at_low == at_high and left <= STEPS - FEW):
            continue
        middle = _between(low, high)
        found = at(middle)
        if found[0] is not Verdict.OPEN:
            waiting += [(low, at_low, middle, found, left - 1), (middle, found, high, at_high, left - 1)]
        elif not _closer(knob, middle, horizon):
            return False
    return True


def _closer(knob: Knob, answer: Decimal, horizon: Range) -> bool:
    """An answer that leaves it open by a hair's breadth is the turn itself."""
    gaps = _answered(knob, answer, horizon).gaps
    return all(gap.by.width() <= abs(answer) / FAR for gap in gaps if gap.outcome is Outcome.CROSSES)


def _between(low: Decimal, high: Decimal) -> Decimal:
    """The middle; between ends that are far apart the geometric one, so that a few steps are enough."""
    if low < 0:
        return ZERO if high > 0 else -_between(-high, -low)
    if high > 1000 * max(low, Decimal(1)):
        return (max(low, Decimal(1)) * high).sqrt()
    return (low + high) / 2


def _middle(each: Range) -> Decimal:
    if not each.open:
        return (each.low + each.high) / 2
    return each.low if not each.low.is_infinite() else min(each.high, ZERO)


def _left_open(scales: Scales) -> tuple[int, Decimal]:
    """How many tests an answer leaves open, and how far apart their ends still are."""
    gaps = [gap for gap in scales.gaps if gap.outcome is Outcome.CROSSES]
    return len(gaps), sum((gap.by.width() for gap in gaps), ZERO)


def knobs(inputs: Inputs, horizon: Range) -> Iterator[Knob]:
    """Everything that is not known, or not to one figure. The customer's own figures come first."""
    yield from _worth_knobs(inputs)
    for place, each in enumerate(inputs.effects):
        if not each.change.exact:
            yield _effect_knob("change", inputs, place)
    if not inputs.other_known:
        yield Knob(Missing("alternative"), MISSING.value, lambda answer: _known_other(inputs, answer))
    for place, each in enumerate(inputs.effects):
        unknown = each.instead is Instead.UNKNOWN and inputs.other_known
        if unknown or (each.instead is not Instead.NONE and not each.without_us.exact):
            yield _effect_knob("without_us", inputs, place)
    yield from _date_knobs(inputs)
    yield from _side_knobs(inputs)
    yield from _frame_knobs(inputs, horizon)


def _worth_knobs(inputs: Inputs) -> Iterator[Knob]:
    for place, each in enumerate(inputs.effects):
        if each.change == NOTHING:
            continue
        if each.hours:
            yield _effect_knob("hours", inputs, place)
        elif not each.worth.value.exact:
            yield _effect_knob("worth", inputs, place)


def _date_knobs(inputs: Inputs) -> Iterator[Knob]:
    for place, each in enumerate(inputs.effects):
        if each.since is not None and each.since[0] != each.since[1]:
            yield Knob(Missing("since", each.metric), _dates(each.since), _from(inputs, place))


def _dates(since: tuple[date, date]) -> Range:
    return Range(Decimal(since[0].toordinal()), Decimal(since[1].toordinal()))


def _from(inputs: Inputs, place: int) -> Callable[[Decimal], Inputs]:
    def answered(answer: Decimal) -> Inputs:
        day = date.fromordinal(int(answer))
        changed = replace(inputs.effects[place], since=(day, day))
        return replace(inputs, effects=(*inputs.effects[:place], changed, *inputs.effects[place + 1 :]))

    return answered


def _side_knobs(inputs: Inputs) -> Iterator[Knob]:
    for side, names in _SIDES.items():
        amounts: tuple[Amount, ...] = getattr(inputs, side)
        if side == "other" and not inputs.other_known:
            continue
        for place, amount in enumerate(amounts):
            if not amount.value.exact:
                yield _amount_knob(names[min(place, len(names) - 1)], inputs, side, place)


_SIDES = {
    "effort": ("effort",),
    "cost": ("cost",),
    "price": ("price",),
    "other": ("other_price", "other_effort"),
}


def _effect_knob(what: str, inputs: Inputs, place: int) -> Knob:
    effect = inputs.effects[place]

    def answered(answer: Decimal) -> Inputs:
        one = exactly(answer)
        if what in ("worth", "hours"):
            changed = replace(effect, worth=replace(effect.worth, value=one), hours=False)
        elif what == "change":
            changed = replace(effect, change=one)
        else:
            kind = Instead.CHANGE if effect.instead is Instead.UNKNOWN else effect.instead
            changed = replace(effect, instead=kind, without_us=one)
        return replace(inputs, effects=(*inputs.effects[:place], changed, *inputs.effects[place + 1 :]))

    held = {"worth": effect.worth.value, "change": effect.change}.get(what, effect.without_us)
    if what == "hours" or (what == "without_us" and effect.instead is Instead.UNKNOWN):
        held = MISSING.value
    return Knob(Missing(what, effect.metric), held, answered)


def _amount_knob(what: str, inputs: Inputs, side: str, place: int) -> Knob:
    amounts: tuple[Amount, ...] = getattr(inputs, side)

    def answered(answer: Decimal) -> Inputs:
        known = Amount(exactly(answer), amounts[place].per, amounts[place].currency, amounts[place].effort)
        changed: dict[str, Any] = {side: (*amounts[:place], known, *amounts[place + 1 :])}
        return replace(inputs, **changed)

    return Knob(Missing(what), amounts[place].value, answered)


def _frame_knobs(inputs: Inputs, horizon: Range) -> Iterator[Knob]:
    if not horizon.exact:
        yield Knob(Missing("horizon"), horizon, lambda answer: replace(inputs, term=exactly(answer)))
    if inputs.volume is not None and not inputs.volume.value.exact:
        volume = inputs.volume
        yield Knob(
            Missing("volume"),
            volume.value,
            lambda answer: replace(inputs, volume=replace(volume, value=exactly(answer))),
        )
    if inputs.doing_nothing is not None and not inputs.doing_nothing.value.exact:
        nothing = inputs.doing_nothing
        yield Knob(
            Missing("doing_nothing"),
            nothing.value,
            lambda answer: replace(inputs, doing_nothing=replace(nothing, value=exactly(answer))),
        )


def _known_other(inputs: Inputs, answer: Decimal) -> Inputs:
    """The alternative known to cost so much, and to do nothing for their numbers."""
    effects = tuple(replace(each, instead=Instead.NONE, without_us=exactly(0)) for each in inputs.effects)
    return replace(inputs, effects=effects, other=(Amount(exactly(answer)),), other_known=True)
