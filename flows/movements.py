"""What we do for each of their numbers, as the record has it: how far, what that is worth, and how it is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from flows.amounts import A_YEAR, MISSING, Amount, Effect, Instead
from flows.binding import metrics_by_rank
from flows.ranges import INF, NOTHING, ONE, UNKNOWN, ZERO, Range, ends, exactly, over_corners, range_of
from flows.record import Level, Record
from flows.values import Money, Number, When

_PERCENT = ("%", "percent")
_HOURS = re.compile(r"(?<!\w)(?:hours?|hrs?|stunden?)(?!\w)", re.IGNORECASE)
EITHER = "piece or year"
"""What a bare worth is per, of what is counted per month: one each time, or one less all year."""
_TIMES = ("minute", "hour", "day", "week", "month", "year")
"""Units of time; one is not turned into another here."""


def effects_of(record: Record, offering: str, kind: str) -> Iterator[Effect]:
    """The effects of the offering in hand, one for each number at most; what was delivered, where none is claimed."""
    for metric in metrics_by_rank(record):
        effect = _effect_item(record, metric, offering)
        if effect is not None or record.known(f"metrics/{metric}/now"):
            yield _effect(record, metric, effect or "", kind)


def unassessed(record: Record, effects: tuple[Effect, ...]) -> tuple[str, ...]:
    """The numbers of which we claim nothing."""
    named = {each.metric for each in effects}
    return tuple(each for each in metrics_by_rank(record) if each not in named)


def _effect_item(record: Record, metric: str, offering: str) -> str | None:
    """The effect on a number that says how far or which way it goes: of this offering, else of no named one."""
    for wanted in (offering, ""):
        for item in record.items("effects"):
            stem = f"effects/{item}"
            if record.text(f"{stem}/metric") != metric or record.text(f"{stem}/offering") != wanted:
                continue
            if record.known(f"{stem}/moves") or record.known(f"{stem}/estimate"):
                return item
    return None


def _of_the_alternative(record: Record, metric: str) -> str:
    """Where it is said what the alternative does for a number of which we claim nothing; "" where it is not."""
    about = [each for each in record.items("effects") if record.text(f"effects/{each}/metric") == metric]
    leaves = ("alternative_moves", "alternative_estimate")
    return next(
        (each for each in about if any(record.known(f"effects/{each}/{leaf}") for leaf in leaves)), ""
    )


def _effect(record: Record, metric: str, item: str, kind: str) -> Effect:
    stem = f"metrics/{metric}"
    counted = _count(record, metric)
    change = _change(record, metric, item, counted)
    whole, worth = _worth(record, metric, change, counted)
    instead, without = _without_us(record, metric, item or _of_the_alternative(record, metric), kind, counted)
    when = record.value(f"effects/{item}/by_when") if item else None
    return Effect(
        metric=metric,
        change=change,
        worth=worth,
        whole=whole,
        count=counted,
        since=days_of(when) if isinstance(when, When) else None,
        instead=instead,
        without_us=without,
        evidenced=_evidenced(record, metric, item),
        part_of=record.text(f"{stem}/part_of"),
        hours=_unpriced_hours(record, metric),
    )


def days_of(when: When) -> tuple[date, date] | None:
    """The first and last day of a time; None where it cannot be told."""
    first, last = when.earliest or when.latest, when.latest or when.earliest
    return None if first is None or last is None else (min(first, last), max(first, last))


def _count(record: Record, metric: str) -> str:
    """What the number is counted per, where it is counted at all: "41 a month"."""
    for leaf in ("baseline", "target", "now"):
        value = record.value(f"metrics/{metric}/{leaf}")
        if isinstance(value, Number) and value.per:
            return value.per
    return ""


def unit_of(record: Record, metric: str) -> str:
    """The unit of a number: as it was said, else as one of its figures has it."""
    said = record.text(f"metrics/{metric}/unit")
    if said:
        return said
    values = (record.value(f"metrics/{metric}/{leaf}") for leaf in ("baseline", "target", "now"))
    found = next((value.unit for value in values if isinstance(value, Number) and value.unit), "")
    return found or ("hour" if _HOURS.search(record.text(f"metrics/{metric}/name")) else "")


def _change(record: Record, metric: str, item: str, counted: str) -> Range:
    """How far it gets better, in the number's unit; UNKNOWN where we move it and nobody knows how far."""
    if not item:
        return _delivered(record, metric)
    moves = record.text(f"effects/{item}/moves")
    if moves == "not_at_all":
        return NOTHING
    value = record.value(f"effects/{item}/estimate")
    found = _in_its_unit(value, record, metric, counted) if isinstance(value, Number) else None
    if moves == "worse":
        return Range(-INF, ZERO) if found is None else _size(found).times(Decimal(-1))
    if found is None:
        return UNKNOWN
    return _better(found, moves, better_of(record, metric))


def _better(found: Range, moves: str, better: str) -> Range:
    """A change with its sign turned so that plus is better.

    "Cuts it by 3" and "6 to 3" are both told of a number that is better when lower; so
    where it is said that we move it, a change of one sign is an improvement.
    """
    one_way = found.low >= 0 or found.high <= 0
    if one_way and (moves or better != "up"):
        return _size(found)
    if better == "down":
        return found.times(Decimal(-1))
    return found if better == "up" else Range(-INF, INF)


def _size(found: Range) -> Range:
    return found if found.low >= 0 else found.times(Decimal(-1))


def better_of(record: Record, metric: str) -> str:
    """Which way is better: as it was said, else from where it is to where they want it; "" where nobody knows."""
    said = record.text(f"metrics/{metric}/better")
    if said:
        return said
    here, there = (_one(record.value(f"metrics/{metric}/{leaf}")) for leaf in ("baseline", "target"))
    if here is None or there is None or here == there:
        return ""
    return "up" if there > here else "down"


def _one(value: object) -> Decimal | None:
    if not isinstance(value, Number):
        return None
    return value.low if value.low is not None else value.high


def _delivered(record: Record, metric: str) -> Range:
    """What became of the number since we started."""
    before, now = record.value(f"metrics/{metric}/baseline"), record.value(f"metrics/{metric}/now")
    if not isinstance(before, Number) or not isinstance(now, Number):
        return UNKNOWN
    first, last = range_of(before.low, before.high), range_of(now.low, now.high)
    if first is None or last is None or (before.per or now.per) != (now.per or before.per):
        return UNKNOWN
    better = better_of(record, metric)
    moved = last - first
    return _better(moved, "", better) if better != "down" else first - last


def _in_its_unit(value: Number, record: Record, metric: str, counted: str) -> Range | None:
    """A change in the number's own unit and period; None where that cannot be told."""
    found, unit = range_of(value.low, value.high), unit_of(record, metric)
    if found is None or (value.unit != unit and value.unit in _TIMES and unit in _TIMES):
        return None
    if value.unit in _PERCENT:
        return None if unit in _PERCENT else _of_baseline(found, record, metric)
    if value.per and counted and value.per != counted:
        if value.per not in A_YEAR or counted not in A_YEAR:
            return None
        return found.times(A_YEAR[value.per] / A_YEAR[counted])
    return found


def _of_baseline(percent: Range, record: Record, metric: str) -> Range | None:
    """So many percent of where the number stands."""
    value = record.value(f"metrics/{metric}/baseline")
    base = range_of(value.low, value.high) if isinstance(value, Number) else None
    if base is None or base.open or percent.open or base.low < 0:
        return None
    return over_corners(lambda share, of: share * of / 100, ends(percent), ends(base))


def _worth(record: Record, metric: str, change: Range, counted: str) -> tuple[Range | None, Amount]:
    """The worth of the whole change where they put it so, else of one unit; with what the whole change is."""
    stem = f"metrics/{metric}"
    whole = record.value(f"{stem}/whole_worth")
    if isinstance(whole, Money):
        return _whole_change(record, metric, change), amount_of(whole, record)
    unit = record.value(f"{stem}/unit_worth")
    if not isinstance(unit, Money):
        return None, Amount(UNKNOWN, "piece" if counted else "year")
    if (of_point := _of_a_point(unit, record, metric)) is not None:
        return None, of_point
    return None, replace(amount_of(unit, record), per=_worth_per(unit, record, metric, counted))


def _of_a_point(worth: Money, record: Record, metric: str) -> Amount | None:
    """What a point of a share is worth, where each piece has its worth and so many pieces come: a hundredth of all."""
    volume = record.value(f"metrics/{metric}/volume")
    unit = unit_of(record, metric)
    if worth.per != "piece" or not isinstance(volume, Number) or volume.per not in A_YEAR:
        return None
    pieces = range_of(volume.low, volume.high)
    if pieces is None or pieces.open or (unit not in _PERCENT and unit != "points"):
        return None
    each = amount_of(worth, record)
    if each.value.open:
        return None
    found = over_corners(lambda many, one: many * one / 100, ends(pieces), ends(each.value))
    return Amount(found, volume.per, each.currency)


def _worth_per(worth: Money, record: Record, metric: str, counted: str) -> str:
    """What the worth of one is per. Asked is "a year"; of what is counted per month a bare figure may be each."""
    unit = unit_of(record, metric)
    per = worth.per
    if per in ("day", "hour", "week", "month") and per == unit:
        per = "piece"  # "€80 an hour", of a number in hours
    if per == "piece" and (unit in _PERCENT or unit == "points"):
        return "year"
    if per == "once" and counted:
        return "piece"
    if per:
        return per
    return "year" if counted in ("", "year") else EITHER


def amount_of(money: Money, record: Record, asked_per: str = "", *, effort: bool = False) -> Amount:
    """Money as an amount, in the account's currency where none was named; MISSING where it has no figure.

    `asked_per`: the period that the question itself names.
    """
    found = range_of(money.low, money.high)
    if found is None:
        return MISSING
    return Amount(found, money.per or asked_per, money.currency or record.text("account/currency"), effort)


def _whole_change(record: Record, metric: str, change: Range) -> Range:
    """From where it is to where they want it; else the most we would move it; else 1, a change being a part of it."""
    here, there = (record.value(f"metrics/{metric}/{leaf}") for leaf in ("baseline", "target"))
    if isinstance(here, Number) and isinstance(there, Number):
        first, last = range_of(here.low, here.high), range_of(there.low, there.high)
        if first is not None and last is not None:
            moved = _size(last - first)
            if moved.low > 0 and not moved.open:
                return moved
    most = _size(change)
    return exactly(most.high) if most.high > 0 and not most.open else exactly(ONE)


def _without_us(record: Record, metric: str, item: str, kind: str, counted: str) -> tuple[Instead, Range]:
    """What the next-best alternative does for this number."""
    value = record.value(f"effects/{item}/alternative_estimate") if item else None
    moves = record.text(f"effects/{item}/alternative_moves") if item else ""
    if isinstance(value, Number) and moves != "no":
        found = _in_its_unit(value, record, metric, counted)
        if found is not None:
            return Instead.CHANGE, _better(found, moves, better_of(record, metric))
    shares = {"same": exactly(ONE), "partly": Range(ZERO, ONE), "more": Range(ONE, INF)}
    if moves in shares:
        return Instead.SHARE, shares[moves]
    if moves == "no" or kind in ("do_without", "target_only"):
        return Instead.NONE, NOTHING
    return Instead.UNKNOWN, UNKNOWN


def _evidenced(record: Record, metric: str, item: str) -> bool:
    """Have they accepted it, or was it seen with them? What was delivered counts where one of them said so."""
    if not item:
        level = record.level(f"metrics/{metric}/now")
        return level is not None and level >= Level.SAID
    accepted = record.value(f"effects/{item}/accepted")
    if isinstance(accepted, bool):
        return accepted
    return record.text(f"effects/{item}/proof_kind") in ("their_data", "trial")


def _unpriced_hours(record: Record, metric: str) -> bool:
    """Is it in hours, of which neither is known what becomes, nor did they put a price on them themselves?"""
    stem = f"metrics/{metric}"
    if unit_of(record, metric) != "hour":
        return False
    if record.known(f"{stem}/hours_become"):
        return False
    levels = (record.level(f"{stem}/{leaf}") for leaf in ("whole_worth", "unit_worth"))
    return not any(level is not None and level >= Level.SAID for level in levels)
