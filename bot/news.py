"""What moved in an account: in this session, or since this seller last prepared a meeting. Words nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.engine import Advance
from flows.model import Flow
from flows.moved import Move, moved
from flows.record import Fact, Record, fold
from flows.session import Session
from storage.base import Storage, Who


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


def news_of(storage: Storage, who: Who, flow: Flow, led: Advance) -> News:
    """What this session moved, or, where a meeting is being prepared, what moved since the last one was."""
    session, account = led.session, led.session.account

    def facts() -> list[Fact]:
        return [*storage.facts(who, account), *led.facts]

    if flow.ends_with != "brief":
        return of_session(session, led.record, facts())
    former = [
        each
        for each in storage.sessions(who, account)
        if each.flow == session.flow and each.id != session.id and each.person == who.person
    ]
    last = (storage.load(who, account, former[-1].id).session, former[-1].updated_at) if former else None
    return since_then(session, led.record, last, facts)
