"""From the account's record and our terms to what goes on the scales. Adds nothing that was not told; sums nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, localcontext

from flows.amounts import A_YEAR, MISSING, Amount, Inputs
from flows.balance import Outcome, Test, balance_of
from flows.movements import amount_of, days_of, effects_of, unassessed
from flows.ranges import ARITHMETIC, NOTHING, Range, range_of
from flows.record import Record
from flows.session import Session
from flows.terms import Listed, Terms, meant_offering
from flows.values import Money, Number, When

YEARS_IN = {**A_YEAR, "day": Decimal(365)}
_FREE = ("do_without", "target_only")


def inputs_of(record: Record, session: Session, terms: Terms, today: date) -> Inputs:
    """Everything the record and our terms put on the scales. Raises nothing for any record."""
    with localcontext(ARITHMETIC):
        offering = (record.items("offerings") or ("",))[-1]
        kind = record.text(f"offerings/{offering}/alternative_kind") if offering else ""
        effects = tuple(effects_of(record, offering, kind))
        listed = meant_offering(terms, record, offering) if offering else _only(terms)
        known = _alternative_known(record, kind)
        return Inputs(
            start=start_of(record, today),
            effects=effects,
            unassessed=unassessed(record, effects),
            price=(amount_at(record, "exchange/price"),),
            effort=(_effort(record, session),),
            cost=(amount_of(listed.cost, record) if listed and listed.cost else MISSING,),
            other=tuple(_other(record, kind)) if known else (MISSING,),
            other_known=known,
            floor=amount_of(listed.floor, record) if listed and listed.floor else None,
            margin=listed.margin if listed and listed.margin is not None else terms.margin,
            doing_nothing=_known(amount_at(record, "problem/cost_of_nothing", asked_per="year")),
            term=years(record.value("exchange/term")),
            judged_over=years(record.value("exchange/judged_over")),
            volume=_volume(record),
            must_buy=record.value("decision/must_buy") is True,
            their_return=terms.their_return,
            share_low=terms.share_low,
            share_high=terms.share_high,
            about_zero=terms.about_zero,
        )


def below_floor(record: Record, terms: Terms, today: date) -> bool:
    """Is our price, over all that it may be, below our floor, or at or below what it costs us?"""
    with localcontext(ARITHMETIC):
        offering = (record.items("offerings") or ("",))[-1]
        listed = meant_offering(terms, record, offering) if offering else _only(terms)
        price = amount_at(record, "exchange/price")
        if listed is None or price is MISSING:
            return False
        inputs = Inputs(
            start=(today, today),
            price=(price,),
            cost=(amount_of(listed.cost, record) if listed.cost else Amount(NOTHING, ""),),
            floor=amount_of(listed.floor, record) if listed.floor else None,
            term=years(record.value("exchange/term")),
            judged_over=years(record.value("exchange/judged_over")),
            volume=_volume(record),
        )
        scales = balance_of(inputs).claimed
        costs_us = listed.cost is not None
        return scales is not None and (
            (costs_us and scales.outcome(Test.COST) is Outcome.FAILS)
            or (inputs.floor is not None and scales.outcome(Test.OURS) is Outcome.FAILS)
        )


def _effort(record: Record, session: Session) -> Amount:
    """Their effort of changing to us; those who renew have changed already."""
    kind = record.text(f"meetings/{session.bind.get('meeting', '')}/kind")
    if kind == "renewal" and not record.known("exchange/their_effort_cost"):
        return Amount(NOTHING)
    return amount_at(record, "exchange/their_effort_cost", effort=True)


def _only(terms: Terms) -> Listed | None:
    return terms.offerings[0] if len(terms.offerings) == 1 else None


def start_of(record: Record, today: date) -> tuple[date, date]:
    """The first and last day on which it may start: as agreed, else today."""
    value = record.value("exchange/starts")
    found = days_of(value) if isinstance(value, When) else None
    return found or (today, today)


def amount_at(record: Record, path: str, *, asked_per: str = "", effort: bool = False) -> Amount:
    """The money at a place; MISSING where none is known. `asked_per`: the period that the question itself names."""
    value = record.value(path)
    return amount_of(value, record, asked_per, effort=effort) if isinstance(value, Money) else MISSING


def years(value: object) -> Range | None:
    """A length of time in years; None where none is known, or its unit is not."""
    if not isinstance(value, Number) or value.unit not in YEARS_IN:
        return None
    found = range_of(value.low, value.high)
    if found is None or not found.low > 0 or found.open:
        return None
    return Range(found.low / YEARS_IN[value.unit], found.high / YEARS_IN[value.unit])


def _known(amount: Amount) -> Amount | None:
    return None if amount is MISSING else amount


def _other(record: Record, kind: str) -> Iterator[Amount]:
    """What the alternative costs them: its price, and their effort of changing to it. Doing without costs nothing."""
    if kind in _FREE:
        yield Amount(NOTHING)
        return
    yield amount_at(record, "exchange/alternative_price")
    yield amount_at(record, "exchange/alternative_effort_cost", effort=True)


def _alternative_known(record: Record, kind: str) -> bool:
    """Do we know what they would do otherwise: its kind, its price, or what it does for one of their numbers?"""
    if kind or record.known("exchange/alternative_price"):
        return True
    return any(record.known(f"effects/{each}/alternative_moves") for each in record.items("effects"))


def _volume(record: Record) -> Amount | None:
    """How many pieces a period our price is for, where it is per piece."""
    value = record.value("exchange/volume")
    if not isinstance(value, Number) or value.per not in A_YEAR:
        return None
    found = range_of(value.low, value.high)
    return Amount(found, value.per) if found is not None and not found.open else None
