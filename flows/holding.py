"""What a new answer is to what is held already: the same, better known, or a contradiction that may not overwrite.

Decides only; `flows.contradictions` asks. A correction of one's own answer within a
session is no contradiction, and neither is a text in other words.
"""

from __future__ import annotations

from enum import StrEnum

from flows.places import Holds, place_of
from flows.record import Fact, Level, State
from flows.values import Money, Number, Value, When
from flows.work import Work

_COMPARED = frozenset({Holds.PERSON, Holds.NUMBER, Holds.MONEY, Holds.WHEN, Holds.CHOICE, Holds.YES_NO})


class Stand(StrEnum):
    """How a new value stands to the one that is held."""

    OPEN = "open"  # nothing is held
    SAME = "same"
    LESS = "less"  # held on less, or one's own from just now: may be overwritten
    AGAINST = "against"  # held on as much or more by somebody else, or on more by oneself earlier


def stand(work: Work, path: str, value: Value, level: Level) -> Stand:
    """How `value` at this level stands to what is held at `path`."""
    held = work.record.fact(path)
    if held is None or held.state is not State.KNOWN or held.value is None:
        return Stand.OPEN
    if same(held.value, value):
        return Stand.SAME
    if place_of(path).holds not in _COMPARED or _own(work, held):
        return Stand.LESS
    if held.level is None:
        return Stand.AGAINST if held.recorded_by != work.session.person else Stand.LESS
    if held.recorded_by == work.session.person:
        return Stand.AGAINST if held.level > level else Stand.LESS
    return Stand.AGAINST if held.level >= level else Stand.LESS


def _own(work: Work, held: Fact) -> bool:
    return held.session == work.session.id and held.recorded_by == work.session.person


def same(one: Value, other: Value) -> bool:
    """Do two values say the same: in other case, with a unit that only one names, in other words for a day?"""
    if isinstance(one, Number) and isinstance(other, Number):
        units = {one.unit.casefold(), other.unit.casefold()} - {""}
        pers = {one.per, other.per} - {""}
        return (one.low, one.high) == (other.low, other.high) and len(units) < 2 and len(pers) < 2
    if isinstance(one, Money) and isinstance(other, Money):
        currencies = {one.currency, other.currency} - {""}
        pers = {one.per, other.per} - {""}
        return (one.low, one.high) == (other.low, other.high) and len(currencies) < 2 and len(pers) < 2
    if isinstance(one, When) and isinstance(other, When):
        return one.typed.casefold() == other.typed.casefold() or (
            one.latest is not None and (one.earliest, one.latest) == (other.earliest, other.latest)
        )
    if isinstance(one, str) and isinstance(other, str):
        return " ".join(one.casefold().split()).rstrip(".") == " ".join(other.casefold().split()).rstrip(".")
    return one == other
