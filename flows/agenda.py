"""What to ask next: what applies and is open, weak or stale, in the plan's order, within the seller's time.

Computed anew from the record at each turn, never stored: that is why an edit, a skip,
a colleague's answer and a resumed session need no special case. Asks nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.binding import NEW, Bindings, bindings
from flows.conditions import Among, Brings, Condition, Known, fill
from flows.model import Flow, Limits, Planned, Proof, Question
from flows.places import Whose, place_of
from flows.record import Fact, Level, Record, State
from flows.session import Session
from flows.weakness import is_weak

STALE_AFTER = timedelta(days=90)
LATER_METRIC = 12
"""How much less a question weighs for each metric that ranks before the one it is about."""
_DETAIL_BINDERS = frozenset({"metric", "effect", "later_metric"})


@dataclass(frozen=True, slots=True)
class Due:
    """One question due for one set of items. `stale` marks a "still true?", `check` a "does that hold?"."""

    question: Question
    bind: dict[str, str]
    path: str
    weight: int
    position: int
    stale: bool = False
    check: bool = False


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
    look = _Look(flow, record, session, now)
    found = _first(look, left)
    if look.closes(found):
        # Before the talk comes to its end there may be time after all for what was passed over.
        return _first(_Look(flow, record, session, now, back=True), left) or found
    return found


def _first(look: _Look, left: int) -> Due | None:
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
    look = _Look(flow, record, session, now)
    left = look.limits.messages - session.spent
    heavier = sum(
        1
        for position, planned in enumerate(look.plan)
        if planned.weight > weight
        for each in look.due_at(position)
        if each.weight > weight
    )
    return heavier + look.ahead_of(weight) < left


def _in_time(look: _Look, each: Due, left: int) -> bool:
    """Is it among the weightiest that fit into `left` messages beside what is still ahead? The weightiest always is.

    Looks at nothing but what is weightier: the light end of a plan, which is most of it, never matters.
    """
    room = max(left - look.ahead_of(each.weight), 1)
    heavier = 0
    for position, planned in _heaviest_first(look.plan):
        if planned.weight < each.weight:
            break
        heavier += sum(1 for other in look.due_at(position) if _before(other, each))
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
    look = _Look(flow, record, session, now)
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


class _Look:
    """What a pass over a plan looks at. What it finds it keeps, and so the bindings, which several questions share."""

    def __init__(
        self, flow: Flow, record: Record, session: Session, now: datetime, *, back: bool = False
    ) -> None:
        self.flow = flow
        self.record = record
        self.session = session
        self.now = now
        self.limits = limits_of(flow, session)
        self.plan = flow.plan(kind_of(record, session))
        self._over = flow.ends_when is not None and flow.ends_when.holds(record, session.bind)
        self._due: dict[int, list[Due]] = {}
        self._bound: dict[tuple[str, ...], Bindings] = {}
        self._ahead: list[int] | None = None
        self._reached = self._position()
        self._back = back

    def closes(self, due: Due | None) -> bool:
        """Is this the step from the talk itself to what stands at its end?"""
        last = self.flow.stages[-1] if self.flow.stages else ""
        if due is not None and due.question.stage != last:
            return False
        at = self.plan[self._reached : self._reached + 1]
        return all(self.flow.questions[each.question].stage != last for each in at)

    def _position(self) -> int:
        """How far the talk has come in the plan: what was passed over for want of time is not gone back to."""
        asked = {
            step.asking.question
            for step in self.session.steps
            if step.cost and not step.asking.hold.get("changing")
        }
        return max((at for at, each in enumerate(self.plan) if each.question in asked), default=0)

    def due_at(self, position: int) -> list[Due]:
        """What is due of the question at this place of the plan, for each set of items it is asked for."""
        known = self._due.get(position)
        if known is None:
            planned = self.plan[position]
            question = self.flow.questions[planned.question]
            passed = position < self._reached and not self._back and _of_its_moment(question)
            known = self._due[position] = [
                Due(question, dict(bind), path, weight, position, stale=how is _STALE, check=how is _CHECK)
                for bind, weight in self._weighed(question, planned.weight)
                for path, how in _due(question, bind, self, check=planned.check)
                if how is not _PLAIN or not passed
            ]
        return known

    def _weighed(self, question: Question, weight: int) -> Iterator[tuple[dict[str, str], int]]:
        """The sets of items a question is asked for, each with its weight: a later metric weighs less."""
        binds = self._binds(question)
        for place, bind in enumerate(binds):
            yield bind, weight - LATER_METRIC * place if _about_metrics(question) else weight

    def _binds(self, question: Question) -> Bindings:
        """The sets of items a question may be asked for now; none where it is closed, or has led to enough items."""
        if question.id in self.session.closed or (self._over and question.id not in self.flow.closing):
            return []
        most = self.limits.metrics
        if question.adds and len(self.record.items(question.adds)) >= (question.most or most):
            return []
        known = self._bound.get(question.bind)
        if known is None:
            known = bindings(question.bind, self.record, self.session, most)
            self._bound[question.bind] = known
        return known

    def ahead_of(self, weight: int) -> int:
        """How many weightier messages are still to come that are not due yet."""
        if self._ahead is None:
            self._ahead = [*self._metrics_ahead(), *self._evidence_ahead(), *self._opened_ahead()]
        return sum(1 for other in self._ahead if other > weight)

    def _metrics_ahead(self) -> list[int]:
        """Weights of naming and going into the metrics that have not been named yet, as many as the time allows."""
        naming = [
            planned.weight
            for position, planned in enumerate(self.plan)
            if self.flow.questions[planned.question].adds == "metrics" and self.due_at(position)
        ]
        if not naming:
            return []
        named = len(self.record.items("metrics"))
        more = range(named, max(self.limits.metrics, named + 1))
        into = [
            planned.weight - LATER_METRIC * place
            for place in more
            for planned in self.plan
            if (question := self.flow.questions[planned.question]).when is None and _about_metrics(question)
        ]
        return [*into, *naming[:1] * (len(more) - 1)]

    def _evidence_ahead(self) -> list[int]:
        """Weights of the "who said it?" that open questions may lead to: theirs, or the lesser one of the question."""
        found = []
        for position, planned in enumerate(self.plan):
            if self.flow.questions[planned.question].proof in (Proof.ASK, Proof.THEIRS):
                found += [min(each.weight, self.flow.evidence_weight) for each in self.due_at(position)]
        return found

    def _opened_ahead(self) -> list[int]:
        """Weights of questions that wait for an answer which will most likely come."""
        return [
            planned.weight
            for position, planned in enumerate(self.plan)
            if position >= self._reached
            and _likely((question := self.flow.questions[planned.question]).when)
            and question.id not in self.session.closed
            and not self.due_at(position)
            and not any(
                self.record.fact(concrete(fill(question.place, bind), self.record))
                for bind in self._binds(question)
            )
        ]


def _likely(when: Condition | None) -> bool:
    """Will an answer mostly open it: something has to be known, or be one of several values?"""
    return isinstance(when, Known) or (isinstance(when, Among) and len(when.values) > 1)


def _of_its_moment(question: Question) -> bool:
    """Is it odd to come back to it later? Not where an answer opened it, or another number did."""
    opened = question.when is not None and not isinstance(question.when, Brings)
    return not opened and not _about_metrics(question)


def _about_metrics(question: Question) -> bool:
    """Is it asked for each metric, so that naming another one opens it again?"""
    return not _DETAIL_BINDERS.isdisjoint(question.bind)


_PLAIN, _STALE, _CHECK = "plain", "stale", "check"


def _due(
    question: Question, bind: dict[str, str], look: _Look, *, check: bool
) -> tuple[tuple[str, str], ...]:
    """The path a question is due for, and whether plainly, as "still true?" or as a check; nothing where it is not."""
    path = fill(question.place, bind)
    record, session = look.record, look.session
    fact = record.fact(concrete(path, record))
    how = _PLAIN
    if fact is not None and check and fact.state is State.KNOWN:
        how = _CHECK if _to_check(fact, session) else ""
    elif fact is not None and not _open(question, fact, record, session):
        stale = path in session.doubtful or _stale(fact, session, look.now, look.limits)
        how = _STALE if stale else ""
    return ((path, how),) if how and _applies(question, record, bind) else ()


def _to_check(fact: Fact, session: Session) -> bool:
    """Is it known on less than their agreement, and did this session neither record it nor ask about it?"""
    below = fact.level is not None and fact.level < Level.AGREED
    return below and fact.session != session.id and fact.path not in session.settled


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


def concrete(path: str, record: Record) -> str:
    """The path with the id that a new item would get, so that "asked, not known" has a place to stand."""
    if NEW not in path:
        return path
    collection = path.split("/", 1)[0]
    return path.replace(NEW, record.next_item(collection), 1)
