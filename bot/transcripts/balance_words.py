"""Amounts, shares and units of the balance as a seller reads them. Pure; makes no sentence and no sum."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, localcontext

from bot.naming import in_points
from flows.amounts import Effect
from flows.balance import Balance, balance_of
from flows.breakeven import BreakEven
from flows.discounts import HUNDRED
from flows.model import Flow
from flows.movements import unit_of
from flows.ranges import ARITHMETIC, Range
from flows.record import Record
from flows.scales import inputs_of
from flows.session import Session
from flows.terms import Terms
from flows.values import Money, Number, Period
from prompts.figures import money_text, number_text
from prompts.render import Words

_DIGITS = 3
_UNITS = ("hour", "day")
_COUNTED: tuple[Period, ...] = ("day", "week", "month", "quarter", "year")


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the lines about the balance are made from."""

    words: Words
    flow: Flow
    record: Record
    balance: Balance

    @property
    def currency(self) -> str:
        """The one currency of all amounts."""
        return next(iter(self.balance.inputs.currencies()), "")


def weighed(
    words: Words, flow: Flow, record: Record, session: Session, terms: Terms, now: datetime
) -> Weighed:
    """The account on the scales."""
    return Weighed(words, flow, record, balance_of(inputs_of(record, session, terms, now.date())))


def money(on: Weighed, value: Range) -> str:
    """An amount, or the two it lies between, in three figures where that is what can be read."""
    shape = Money(low=short(value.low), high=short(value.high), currency=on.currency)
    return money_text(shape, on.words.locale)


def short(value: Decimal) -> Decimal | None:
    """Three figures are enough; what has no more than four of its own is left alone."""
    if value.is_infinite() or value.is_nan():
        return None
    with localcontext(ARITHMETIC):
        plain = value.normalize()
        if len(plain.as_tuple().digits) <= _DIGITS + 1 and plain == plain.to_integral_value():
            return plain + 0
        short = value.quantize(Decimal(1).scaleb(value.adjusted() - _DIGITS + 1))
        return short if abs(short) < 100 else short.to_integral_value()


def one_of(on: Weighed, found: BreakEven) -> str:
    """What one of their number is called: a point, an hour, each."""
    unit = unit_of(on.record, found.metric)
    name = "point" if in_points(on.record, {"metric": found.metric}) else unit if unit in _UNITS else "each"
    return on.words.plain(f"balance.one{'' if found.per == 'piece' or name == 'point' else '_a_year'}.{name}")


def count_of(on: Weighed, metric: str) -> Period:
    """What a number is counted per, "" where it is not."""
    return next(
        (per for each in on.balance.inputs.effects if each.metric == metric and (per := _period(each))), ""
    )


def _period(effect: Effect) -> Period:
    return next((each for each in _COUNTED if each == effect.count), "")


def in_unit(on: Weighed, metric: str, value: Range) -> str:
    """A change with its unit: "6 points", "20 a month"."""
    unit, shown = unit_of(on.record, metric), figure(on, value, count_of(on, metric))
    if in_points(on.record, {"metric": metric}):
        return f"{shown} {on.words.plain('balance.points')}"
    key = f"balance.by_unit.{unit}"
    return f"{figure(on, value)} {on.words.plain(key)}" if on.words.has(key) else shown


def figure(on: Weighed, value: Range, per: Period = "") -> str:
    """The low end of a range, in three figures, with what it is counted per."""
    end = short(value.low) or Decimal(0)
    return number_text(Number(low=end, high=end, per=per), on.words.locale)


def percent(on: Weighed, share: Range) -> str:
    """A share, or the two it lies between, in whole percent: "12 to 15 %"."""
    with localcontext(ARITHMETIC):
        low, high = ((end * HUNDRED).quantize(Decimal(1)) for end in (share.low, share.high))
    return number_text(Number(low=low, high=high, unit="%"), on.words.locale)


def plain(on: Weighed, each: Range) -> str:
    """A number, or the two it lies between."""
    return number_text(Number(low=short(each.low), high=short(each.high)), on.words.locale)
