"""What to ask next: what applies and is open, weak or stale, in the plan's order, within the seller's time.

Computed anew from the record at each turn, never stored: that is why an edit, a skip,
a colleague's answer and a resumed session need no special case. Asks nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.binding import NEW, bindings
from flows.conditions import fill
from flows.model import Flow, Limits, Question
from flows.places import Whose, place_of
from flows.record import Fact, Record, State
from flows.session import Session
from flows.weakness import is_weak

STALE_AFTER = timedelta(days=90)
_DETAIL_BINDERS = frozenset({"metric", "effect"})


@dataclass(frozen=True, slots=True)
class Due:
    """One question due for one set of items. `stale` marks a "still true?"."""

    question: Question
    bind: dict[str, str]
    path: str
    weight: int
    position: int
    stale: bool = False


def limits_of(flow: Flow, session: Session) -> Limits:
    """What the seller's time allows; the shortest until they have said."""
    return flow.limits.get(session.minutes) or flow.limits[min(flow.limits)]


def kind_of(record: Record, session: Session) -> str:
    """The kind of meeting this session prepares, or ""."""
    return record.text(f"meetings/{session.bind.get('meeting', NEW)}/kind")


def next_due(flow: Flow, record: Record, session: Session, now: datetime) -> Due | None:
    """The question to ask now, or None when the time or the agenda is used up."""
    for question in flow.setup:
        if _setup_open(question, record, session):
            bind = dict(session.bind)
            return Due(question, bind, fill(question.place, bind), question.weight, -1)
    left = limits_of(flow, session).messages - session.spent
    if left <= 0:
        return None
    due = list(agenda(flow, record, session, now))
    reserved = _reserved(flow, record, session, due)
    chosen = _within(sorted(due, key=lambda each: -each.weight), reserved, left)
    return min(chosen, key=lambda each: each.position, default=None)


def fits(flow: Flow, record: Record, session: Session, now: datetime, weight: int) -> bool:
    """Is there time for something of this weight beside everything heavier that is due or still ahead?"""
    left = limits_of(flow, session).messages - session.spent
    due = list(agenda(flow, record, session, now))
    heavier = [each.weight for each in due if each.weight > weight]
    ahead = [each for each in _reserved(flow, record, session, due) if each > weight]
    return len(heavier) + len(ahead) < left


def _within(ranked: list[Due], ahead: list[int], left: int) -> list[Due]:
    """The weightiest that fit into `left` messages beside the weights still ahead; at least one, if any is due."""
    chosen: list[Due] = []
    for each in ranked:
        if len(chosen) >= left:
            break
        heavier = sum(1 for other in ahead if other > each.weight)
        if len(chosen) + heavier < left or not chosen:
            chosen.append(each)
    return chosen


def _setup_open(question: Question, record: Record, session: Session) -> bool:
    if question.place == "session/minutes":
        return session.minutes == 0
    return not record.known(fill(question.place, session.bind))


def agenda(flow: Flow, record: Record, session: Session, now: datetime) -> Iterator[Due]:
    """Everything that is due, in the plan's order."""
    limits = limits_of(flow, session)
    over = flow.ends_when is not None and flow.ends_when.holds(record, session.bind)
    bound: dict[tuple[str, ...], list[dict[str, str]]] = {}  # a plan's questions share a handful of binders
    for position, planned in enumerate(flow.plans.get(kind_of(record, session), ())):
        question = flow.questions[planned.question]
        if question.id in session.closed or (over and question.id not in flow.closing):
            continue
        if question.adds and len(record.items(question.adds)) >= (question.most or limits.metrics):
            continue
        binds = bound.get(question.bind)
        if binds is None:
            binds = bound[question.bind] = bindings(question.bind, record, session, limits.metrics)
        for bind in binds:
            found = _due(question, bind, record, session, now, limits)
            if found is not None:
                yield Due(question, dict(bind), found[0], planned.weight, position, found[1])


def _due(
    question: Question, bind: dict[str, str], record: Record, session: Session, now: datetime, limits: Limits
) -> tuple[str, bool] | None:
    """The path a question is due for, and whether as "still true?"; None where it is not due."""
    path = fill(question.place, bind)
    fact = record.fact(concrete(path, record))
    if fact is not None and not _open(question, fact, record, session):
        stale = path in session.doubtful or _stale(fact, session, now, limits)
        return (path, True) if stale and _applies(question, record, bind) else None
    return (path, False) if _applies(question, record, bind) else None


def _applies(question: Question, record: Record, bind: dict[str, str]) -> bool:
    return question.when is None or question.when.holds(record, bind)


def _open(question: Question, fact: Fact, record: Record, session: Session) -> bool:
    if fact.state in (State.UNKNOWN, State.SKIPPED):
        return fact.session != session.id
    if fact.session == session.id:
        return False
    return question.each_time or is_weak(question, fact, record)


def _stale(fact: Fact, session: Session, now: datetime, limits: Limits) -> bool:
    if session.checked >= limits.still_true or fact.state is not State.KNOWN or fact.session == session.id:
        return False
    about = place_of(fact.path).whose
    return about in (Whose.THEIRS, Whose.DRIVER) and now - fact.recorded_at > STALE_AFTER


def _reserved(flow: Flow, record: Record, session: Session, due: list[Due]) -> list[int]:
    """Weights of questions about a metric that has not been named yet, while naming one is still ahead."""
    if record.items("metrics") or not any(each.question.adds == "metrics" for each in due):
        return []
    plan = flow.plans.get(kind_of(record, session), ())
    return [
        planned.weight
        for planned in plan
        if (question := flow.questions[planned.question]).when is None
        and _DETAIL_BINDERS.intersection(question.bind)
    ]


def concrete(path: str, record: Record) -> str:
    """The path with the id that a new item would get, so that "asked, not known" has a place to stand."""
    if NEW not in path:
        return path
    collection = path.split("/", 1)[0]
    return path.replace(NEW, record.next_item(collection), 1)
