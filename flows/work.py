"""One advance in the making: the facts, the session and the effects it has come to so far. Decides nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from flows.answers.reading import Context, Evidence
from flows.binding import COLLECTION_OF, LINKS, NEW, decider
from flows.effects import Effect
from flows.events import Moment
from flows.model import Flow
from flows.places import Whose, place_of
from flows.record import ADDED, Fact, Level, Record, State
from flows.session import MOST_STEPS, Asking, Session, Step
from flows.values import Value


class Work:
    """Collects what one event leads to. `record` and `session` are as they stand after everything collected."""

    def __init__(self, flow: Flow, record: Record, session: Session, moment: Moment) -> None:
        self.flow = flow
        self.record = record
        self.session = replace(session, turn=session.turn + 1, flow_version=flow.version)
        self.moment = moment
        self.facts: list[Fact] = []
        self.effects: list[Effect] = []
        self._context: tuple[Record, dict[str, str], Context] | None = None

    def put(
        self,
        path: str,
        value: Value | None,
        evidence: Evidence | None = None,
        state: State = State.KNOWN,
        quote: str | None = None,
    ) -> Fact:
        """Adds a fact that supersedes what is held at its path."""
        return self._add(self._fact(path, value, state, evidence, quote))

    def mark(self, path: str, state: State, evidence: Evidence | None = None) -> Fact:
        """Adds that a place is not known, or was passed over; with what they said where it was refuted."""
        return self._add(self._fact(path, None, state, evidence, None))

    def refute(self, path: str, evidence: Evidence, words: str) -> Fact:
        """Adds that a place is not known any more, with the words that said so."""
        fact = self._fact(path, None, State.UNKNOWN, None, None)
        return self._add(replace(fact, quote=words, said_by=evidence.said_by, said_at=evidence.said_at))

    def take_back(self, fact: Fact, past: dict[int, Fact]) -> Fact:
        """Withdraws `fact`, after which whatever it superseded holds again (`past` has that one)."""
        withdrawal = Fact(
            id=self.record.last_id + 1,
            account=self.session.account,
            path=fact.path,
            value=None,
            state=State.WITHDRAWN,
            level=None,
            recorded_by=self.session.person,
            recorded_at=self.moment.at,
            session=self.session.id,
            turn=self.session.turn,
            supersedes=fact.id,
        )
        self.facts.append(withdrawal)
        self.record = self.record.apply((withdrawal,), past)
        return withdrawal

    def restate(self, fact: Fact, evidence: Evidence | None, quote: str | None = None) -> Fact:
        """Holds the same value on other evidence, or holds it anew where no evidence is given."""
        if evidence is None:
            evidence = Evidence(fact.level or Level.ASSUMED, fact.said_by, fact.said_at, fact.quote)
        return self._add(self._fact(fact.path, fact.value, fact.state, evidence, quote or fact.quote))

    def restate_all(self, facts: Sequence[Fact], evidence: Evidence, quotes: Mapping[str, str]) -> list[Fact]:
        """Holds the same values at several places on other evidence: one step for all of them.

        `quotes` are their words, by path, where they are known now.
        """
        restated = []
        for place, fact in enumerate(facts):
            quote = quotes.get(fact.path) or fact.quote
            restated.append(self._fact(fact.path, fact.value, fact.state, evidence, quote, ahead=place))
        self.facts.extend(restated)
        self.record = self.record.apply(restated)
        return restated

    def _fact(
        self,
        path: str,
        value: Value | None,
        state: State,
        evidence: Evidence | None,
        quote: str | None,
        ahead: int = 0,
    ) -> Fact:
        """A fact of this turn; `ahead` of it in line are so many that the record does not have yet."""
        theirs = place_of(path).whose in (Whose.THEIRS, Whose.DRIVER)
        held = self.record.fact(path)
        return Fact(
            id=self.record.last_id + ahead + 1,
            account=self.session.account,
            path=path,
            value=value,
            state=state,
            level=(evidence.level if evidence else Level.HEARD) if theirs and state is State.KNOWN else None,
            recorded_by=self.session.person,
            recorded_at=self.moment.at,
            session=self.session.id,
            turn=self.session.turn,
            quote=(quote or (evidence.quote if evidence else None)) if theirs else None,
            said_by=evidence.said_by if evidence and theirs else None,
            said_at=evidence.said_at if evidence and theirs else None,
            supersedes=held.id if held is not None else None,
        )

    def _add(self, fact: Fact) -> Fact:
        self.facts.append(fact)
        self.record = self.record.apply((fact,))
        return fact

    def item(self, collection: str) -> str:
        """Adds a new item to a collection and gives its id."""
        item = self.record.next_item(collection)
        self.put(f"{collection}/{item}", ADDED)
        return item

    def made(self, bind: dict[str, str], used: set[str]) -> dict[str, str]:
        """The bindings with an item made, and tied to the others, for each used variable that stands for a new one."""
        bound = dict(bind)
        for variable in (each for each in COLLECTION_OF if each in used):
            if bound.get(variable) != NEW:
                continue
            links = LINKS.get(variable, ())
            for _, other in links:
                if bound.get(other) == NEW:
                    bound = self.made(bound, {other})
            collection = COLLECTION_OF[variable]
            bound[variable] = self.item(collection)
            for leaf, other in links:
                self.put(f"{collection}/{bound[variable]}/{leaf}", bound[other])
        return bound

    def context(self, options: tuple[Any, ...] = (), **more: Any) -> Context:
        """What a reader of typed answers may know at this point, and `more` about the question it answers."""
        known = self._context
        if known is None or known[0] is not self.record or known[1] is not self.session.bind:
            known = self._context = (self.record, self.session.bind, self._context_now())
        return replace(known[2], options=options, **more) if options or more else known[2]

    def _context_now(self) -> Context:
        names = [self.record.text(f"people/{item}/name") for item in self.record.items("people")]
        metrics = [self.record.text(f"metrics/{item}/name") for item in self.record.items("metrics")]
        last = decider(self.record, self.session.bind.get("meeting", NEW))
        return Context(
            today=self.moment.today,
            locale=self.moment.locale,
            currency=self.record.text("account/currency"),
            people=tuple(name for name in names if name),
            metrics=tuple(name for name in metrics if name),
            last_person=self.record.text(f"people/{last}/name"),
        )

    def say(self, *effects: Effect) -> None:
        """Adds effects, in order."""
        self.effects.extend(effects)

    def update(self, **changes: Any) -> None:
        """Changes the session: it is this turn's own copy, and nobody else has it before the turn is over."""
        for name, value in changes.items():
            object.__setattr__(self.session, name, value)  # a copy for each change took a twentieth of a turn

    def answered(self, asking: Asking, cost: int = 1, push: int = 0) -> None:
        """Notes that an asking got its answer in this turn, so that "back" can go back over it.

        What going back works out anew (the reference, the choices) is not kept with it.
        """
        kept = Asking("", asking.question, asking.purpose, asking.path, asking.bind, (), asking.hold)
        step = Step(self.session.turn, kept, cost, push, len(self.session.settled))
        self.update(
            asking=None,
            steps=(*self.session.steps, step)[-MOST_STEPS:],
            spent=self.session.spent + cost,
            pushed=self.session.pushed + push,
        )
