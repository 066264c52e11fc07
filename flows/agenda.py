"""What to ask next: what applies and is open, weak or stale, in the plan's order, within the seller's time.

Computed anew from the record at each turn, never stored: that is why an edit, a skip,
a colleague's answer and a resumed session need no special case. Asks nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from heapq import heappop, heappush
from itertools import zip_longest

from flows.conditions import fill
from flows.looking import Due, Look, concrete, kind_of, limits_of
from flows.model import Flow, Question
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
    found, spare = _first(look, left)
    if spare and look.closes(found):
        # Before the talk comes to its end there is time after all for what was passed over.
        return _first(Look(flow, record, session, now, back=True), left)[0] or found
    return found


def _first(look: Look, left: int) -> tuple[Due | None, bool]:
    """The first in the plan's order among the weightiest that `left` messages leave time for, and whether some is left.

    Goes from the heaviest down and stops where the time is used up: the light end of a
    plan, which is most of it, is never looked at. The heaviest always has its time.
    """
    found: Due | None = None
    taken = 0
    for taken, each in enumerate(_from_the_heaviest(look), start=1):
        if taken > max(left - look.ahead_of(each.weight), 1):
            return found, False
        if found is None or each.position < found.position:
            found = each
    return found, taken < left


def _from_the_heaviest(look: Look) -> Iterator[Due]:
    """All that is due, the heaviest first; a later metric weighs less than the row of the plan that it stands in."""
    waiting: list[tuple[int, int, int, Due]] = []
    rows = look.rows.heaviest_first
    for row, after in zip_longest(rows, rows[1:]):
        for place, each in enumerate(look.due_at(row.position)):
            heappush(waiting, (-each.weight, row.position, place, each))
        while waiting and (after is None or -waiting[0][0] > after.weight):
            yield heappop(waiting)[3]


def fits(flow: Flow, record: Record, session: Session, now: datetime, weight: int) -> bool:
    """Is there time for something of this weight beside everything heavier that is due or still ahead?"""
    look = Look(flow, record, session, now)
    left = look.limits.messages - session.spent
    heavier = sum(
        1
        for row in look.rows.heaviest_first
        if row.weight > weight
        for each in look.due_at(row.position)
        if each.weight > weight
    )
    return heavier + look.ahead_of(weight) < left


def _setup_open(question: Question, record: Record, session: Session) -> bool:
    if question.place == "session/minutes":
        return session.minutes == 0
    return not record.known(fill(question.place, session.bind))


def agenda(flow: Flow, record: Record, session: Session, now: datetime) -> Iterator[Due]:
    """Everything that is due, in the plan's order."""
    look = Look(flow, record, session, now)
    return (each for row in look.rows.all for each in look.due_at(row.position))
