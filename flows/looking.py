"""One pass over a plan: what of it is due, how heavy it is, what is still ahead. Chooses nothing (`agenda` does).

What a pass finds it keeps, and so the bindings, which several questions share.
"""

from __future__ import annotations

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


class Look:
    """What a pass over a plan looks at. With `back`, also what was passed over for want of time."""

    def __init__(
        self, flow: Flow, record: Record, session: Session, now: datetime, *, back: bool = False
    ) -> None:
        self.flow = flow
        self.record = record
        self.session = session
        self.now = now
        self.limits = limits_of(flow, session)
        self._over = flow.ends_when is not None and flow.ends_when.holds(record, session.bind)
        self.rows = _rows(flow, flow.plan(kind_of(record, session)))
        self._old: bool | None = None
        self._due: dict[int, list[Due]] = {}
        self._bound: dict[tuple[str, ...], Bindings] = {}
        self._named: list[int] | None = None
        self._opening: dict[int, bool] = {}
        self._reached = self._position(session)
        self._back = back

    def closes(self, due: Due | None) -> bool:
        """Is this the step from the talk itself to what stands at its end?"""
        last = self.flow.stages[-1] if self.flow.stages else ""
        if due is not None and due.question.stage != last:
            return False
        at = self.rows.all[self._reached : self._reached + 1]
        return all(each.question.stage != last for each in at)

    def _position(self, session: Session) -> int:
        """How far the talk has come in the plan: what was passed over for want of time is not gone back to."""
        last, found = self.rows.last_of, 0
        for step in session.steps:
            if step.cost and not step.asking.hold.get("changing"):
                found = max(found, last.get(step.asking.question, 0))
        return found

    def due_at(self, position: int) -> list[Due]:
        """What is due of the question at this place of the plan, for each set of items it is asked for."""
        known = self._due.get(position)
        if known is None:
            row = self.rows.all[position]
            passed = row.of_its_moment and position < self._reached and not self._back
            known = self._due[position] = (
                [] if passed and not (row.check or self._asks_again()) else self._due_of(row, passed=passed)
            )
        return known

    def _due_of(self, row: _Row, *, passed: bool) -> list[Due]:
        if row.opens is not None and not row.opens.holds(self.record, {}):
            return []
        question, found = row.question, []
        for place, bind in enumerate(self._binds(question)):
            path = fill(question.place, bind)
            how = _due(question, bind, path, self, check=row.check)
            if how and (how is not _PLAIN or not passed):
                weight = row.weight - LATER_METRIC * place if row.about_metrics else row.weight
                stale, check = how is _STALE, how is _CHECK
                found.append(Due(question, dict(bind), path, weight, row.position, stale, check))
        return found

    def _asks_again(self) -> bool:
        """May something known be asked about again: put in doubt, or old?"""
        if self._old is None:
            since = self.now - STALE_AFTER
            self._old = any(fact.recorded_at < since for fact in self.record.held.values())
        return self._old or bool(self.session.doubtful)

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
        """How many weightier messages are still to come that are not due yet. Looks at nothing lighter."""
        if self._named is None:
            self._named = self._metrics_ahead()
        ahead = len([each for each in self._named if each > weight]) if self._named else 0
        if self.flow.evidence_weight > weight:
            ahead += self._witnesses_ahead(weight)
        for row in self.rows.waiting:
            if row.weight > weight and self._will_open(row):
                ahead += 1
        return ahead

    def _witnesses_ahead(self, weight: int) -> int:
        """How many answers to what is due and weightier will be followed by "who said it?"."""
        found = 0
        for row in self.rows.witnessed:
            if row.weight > weight:
                for each in self.due_at(row.position):
                    found += each.weight > weight and self._asks_for_evidence(each)
        return found

    def _metrics_ahead(self) -> list[int]:
        """Weights of naming and going into the metrics that have not been named yet, as many as the time allows."""
        naming = [row.weight for row in self.rows.naming if self.due_at(row.position)]
        if not naming:
            return []
        named = len(self.record.items("metrics"))
        more = range(named, max(self.limits.metrics, named + 1))
        into = [row.weight - LATER_METRIC * place for place in more for row in self.rows.into]
        return [*into, *naming[:1] * (len(more) - 1)]

    def _asks_for_evidence(self, due: Due) -> bool:
        """Will it be asked who said it, unless the answer says so?"""
        when = due.question.proof_when
        return when is None or when.holds(self.record, due.bind)

    def _will_open(self, row: _Row) -> bool:
        """Does the question wait for an answer which will most likely come?"""
        known = self._opening.get(row.position)
        if known is None:
            question = row.question
            known = self._opening[row.position] = (
                row.position >= self._reached
                and question.id not in self.session.closed
                and not self.due_at(row.position)
                and not any(
                    self.record.fact(concrete(fill(question.place, bind), self.record))
                    for bind in self._binds(question)
                )
            )
        return known


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a plan, with what never changes about its question. `opens`: when it applies, about no item in hand."""

    position: int
    question: Question
    weight: int
    check: bool
    about_metrics: bool
    of_its_moment: bool
    opens: Condition | None


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a plan: all, and those that name a metric, go into one, ask who said it, wait for a likely answer.

    `last_of` is the last position of each question.
    """

    all: tuple[_Row, ...]
    heaviest_first: tuple[_Row, ...]
    naming: tuple[_Row, ...]
    into: tuple[_Row, ...]
    witnessed: tuple[_Row, ...]
    waiting: tuple[_Row, ...]
    last_of: dict[str, int]


_KNOWN: dict[tuple[int, int], tuple[Flow, tuple[Planned, ...], _Rows]] = {}
"""Rows by the identity of flow and plan (both kept alive here, so that it stays theirs)."""
_MANY = 64


def _rows(flow: Flow, plan: tuple[Planned, ...]) -> _Rows:
    known = _KNOWN.get((id(flow), id(plan)))
    if known is None:
        if len(_KNOWN) >= _MANY:
            _KNOWN.clear()
        rows = tuple(_row(flow, position, planned) for position, planned in enumerate(plan))
        found = _Rows(
            all=rows,
            heaviest_first=tuple(sorted(rows, key=lambda row: -row.weight)),
            naming=tuple(row for row in rows if row.question.adds == "metrics"),
            into=tuple(row for row in rows if row.question.when is None and row.about_metrics),
            witnessed=tuple(row for row in rows if row.question.proof in (Proof.ASK, Proof.THEIRS)),
            waiting=tuple(row for row in rows if _likely(row.question.when)),
            last_of={row.question.id: row.position for row in rows},
        )
        known = _KNOWN[id(flow), id(plan)] = (flow, plan, found)
    return known[2]


def _row(flow: Flow, position: int, planned: Planned) -> _Row:
    question = flow.questions[planned.question]
    about, moment, when = _about_metrics(question), _of_its_moment(question), question.when
    opens = when if when is not None and not any("{" in path for path in when.paths()) else None
    return _Row(position, question, planned.weight, planned.check, about, moment, opens)


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


def _due(question: Question, bind: dict[str, str], path: str, look: Look, *, check: bool) -> str:
    """Whether a question is due at its path plainly, as "still true?" or as a check; "" where it is not."""
    record, session = look.record, look.session
    fact = record.fact(concrete(path, record) if NEW in path else path)
    how = _PLAIN
    if fact is not None and fact.session == session.id:  # as most: only a doubt opens it again
        how = _STALE if path in session.doubtful and not (check and fact.state is State.KNOWN) else ""
    elif fact is not None and check and fact.state is State.KNOWN:
        how = _CHECK if _to_check(fact, session) else ""
    elif fact is not None and not _open(question, fact, record):
        stale = path in session.doubtful or _stale(fact, session, look.now, look.limits)
        how = _STALE if stale else ""
    applies = question.when is None or (how and question.when.holds(record, bind))
    return how if applies else ""


def _to_check(fact: Fact, session: Session) -> bool:
    """Is it known on less than their agreement, and did this session not ask about it?"""
    return fact.level is not None and fact.level < Level.AGREED and fact.path not in session.settled


def _open(question: Question, fact: Fact, record: Record) -> bool:
    """Is what an earlier talk left there no answer for this one?"""
    unknown = fact.state in (State.UNKNOWN, State.SKIPPED)
    return unknown or question.each_time or is_weak(question, fact, record)


def _stale(fact: Fact, session: Session, now: datetime, limits: Limits) -> bool:
    if session.checked >= limits.still_true or fact.state is not State.KNOWN:
        return False
    about = place_of(fact.path).whose
    return about in (Whose.THEIRS, Whose.DRIVER) and now - fact.recorded_at > STALE_AFTER


def concrete(path: str, record: Record) -> str:
    """The path with the id that a new item would get, so that "asked, not known" has a place to stand."""
    if NEW not in path:
        return path
    collection = path.split("/", 1)[0]
    return path.replace(NEW, record.next_item(collection), 1)
