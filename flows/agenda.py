"""What to ask next: what applies and is open, weak or stale, in the plan's order, within the seller's time.

Computed anew from the record at each turn, never stored: that is why an edit, a skip,
a colleague's answer and a resumed session need no special case. Asks nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from flows.conditions import fill
from flows.looking import Due, Look, concrete, kind_of, limits_of
from flows.model import Flow, Planned, Question
from flows.record import Record
from flows.session import Session

__all__ = ["Due", "agenda", "concrete", "fits", "kind_of", "limits_of", "next_due"]


def next_due(flow: Flow, record: Record, session: Session, now: datetime) -> Due | None:
    """The question to ask now, or None when the time or the agenda is used up."""
    for question in flow.setup:
        if _setup_open(question, record, session):
            bind = dict(session.bind)
            return Due(question, bind, fill(question.place, bind), question.weight, -1)
    left = limits_of(flow, session).messages - session.spent
    if left <= 0:
        return None
    look = Look(flow, record, session, now)
    found = _first(look, left)
    if look.closes(found):
        # Before the talk comes to its end there may be time after all for what was passed over.
        return _first(Look(flow, record, session, now, back=True), left) or found
    return found


def _first(look: Look, left: int) -> Due | None:
    """The first in the plan's order that `left` messages leave time for."""
    full = -1  # the weight for which the time does not suffice: what is lighter need not be looked at
    for position, planned in enumerate(look.plan):
        if planned.weight > full and (due := look.due_at(position)):
            if _in_time(look, due[0], left):
                return due[0]
            full = max(full, due[0].weight)
    return None


def fits(flow: Flow, record: Record, session: Session, now: datetime, weight: int) -> bool:
    """Is there time for something of this weight beside everything heavier that is due or still ahead?"""
    look = Look(flow, record, session, now)
    left = look.limits.messages - session.spent
    heavier = sum(
        1
        for position, planned in enumerate(look.plan)
        if planned.weight > weight
        for each in look.due_at(position)
        if each.weight > weight
    )
    return heavier + look.ahead_of(weight) < left


def _in_time(look: Look, each: Due, left: int) -> bool:
    """Is it among the weightiest that fit into `left` messages beside what is still ahead? The weightiest always is.

    Looks at nothing but what is weightier: the light end of a plan, which is most of it, never matters.
    """
    room = max(left - look.ahead_of(each.weight), 1)
    heavier = 0
    for position, planned in _heaviest_first(look.plan):
        if planned.weight < each.weight:
            break
        for other in look.due_at(position):
            if _before(other, each):
                heavier += 1
        if heavier >= room:
            return False
    return True


def _before(other: Due, each: Due) -> bool:
    """Does the other come first when time is short?"""
    if other.weight != each.weight:
        return other.weight > each.weight
    return other.position < each.position


def _setup_open(question: Question, record: Record, session: Session) -> bool:
    if question.place == "session/minutes":
        return session.minutes == 0
    return not record.known(fill(question.place, session.bind))


def agenda(flow: Flow, record: Record, session: Session, now: datetime) -> Iterator[Due]:
    """Everything that is due, in the plan's order."""
    look = Look(flow, record, session, now)
    return (each for position in range(len(look.plan)) for each in look.due_at(position))


_Places = list[tuple[int, Planned]]
"""Questions of a plan, each with its position there."""
_SORTED: dict[int, tuple[tuple[Planned, ...], _Places]] = {}
"""Plans from the heaviest down, by their identity (kept alive here, so that it stays theirs)."""
_MANY_PLANS = 64


def _heaviest_first(plan: tuple[Planned, ...]) -> _Places:
    known = _SORTED.get(id(plan))
    if known is None:
        if len(_SORTED) >= _MANY_PLANS:
            _SORTED.clear()
        places = sorted(enumerate(plan), key=lambda each: -each[1].weight)
        known = _SORTED[id(plan)] = (plan, places)
    return known[1]
