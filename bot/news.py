"""What moved in an account: in this session, or since this seller last prepared a meeting. Words nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.moved import Move, moved
from flows.record import Fact, Record, fold
from flows.session import Session


@dataclass(frozen=True, slots=True)
class News:
    """What moved, and since when (None: in this session)."""

    moves: tuple[Move, ...] = ()
    since: datetime | None = None


NO_NEWS = News()


def of_session(session: Session, record: Record, facts: Sequence[Fact]) -> News:
    """What a session changed; `facts` are all of the account, those of this turn among them."""
    first = next((fact.id for fact in facts if fact.session == session.id), None)
    if first is None:
        return NO_NEWS
    before = fold(fact for fact in facts if fact.id < first)
    return News(moved(before, record, lambda fact: fact.session == session.id))


def since_then(
    session: Session,
    record: Record,
    last: tuple[Session, datetime] | None,
    facts: Callable[[], Sequence[Fact]],
) -> News:
    """What others, or other talks, changed since the session `last` ended; `facts` are fetched only where some did."""
    if last is None:
        return NO_NEWS
    seen = last[0].seen

    def newer(fact: Fact) -> bool:
        return fact.id > seen and fact.session not in (session.id, last[0].id)

    if not any(newer(fact) for fact in record.held.values()):
        return NO_NEWS
    before = fold(fact for fact in facts() if fact.id <= seen)
    return News(tuple(each for each in moved(before, record, newer) if each.how != "new"), last[1])
