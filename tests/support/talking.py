"""Talks to the pure engine: no store, no words, the draft a stub. Facts are kept in a list, as a store would."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.flowfiles import load_definitions
from flows.effects import Ask, Effect, NeedDraft, NeedPast
from flows.engine import Advance, advance, resume
from flows.events import Chose, DraftReady, Event, Moment, Opened, PastReady, Said
from flows.model import Flow
from flows.record import Fact, Record
from flows.session import Asking, Session, dump, load

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class Shelf:
    """One account's facts and the record they make, for as many talks as there are."""

    facts: list[Fact] = field(default_factory=list)
    record: Record = field(default_factory=Record)
    now: datetime = START
    refs: count[int] = field(default_factory=lambda: count(1))

    def moment(self) -> Moment:
        """The next moment, with a fresh reference."""
        self.now += timedelta(seconds=7)
        return Moment(self.now, self.now.date(), f"r{next(self.refs)}")

    def past(self, session: str, turn: int) -> tuple[list[Fact], dict[int, Fact]]:
        """What a turn recorded, and by id what those facts superseded."""
        of_turn = [fact for fact in self.facts if fact.session == session and fact.turn == turn]
        wanted = {fact.supersedes for fact in of_turn}
        return of_turn, {fact.id: fact for fact in self.facts if fact.id in wanted}


@dataclass
class Talk:
    """One seller's session on a shelf. The session goes through its JSON form at every turn.

    `only` leaves nothing but these questions in the plan: for what needs more messages than
    five minutes have and is not about the order of the questions.
    """

    shelf: Shelf = field(default_factory=Shelf)
    person: str = "ana"
    minutes: int = 5
    kind: str = "open_deal"
    name: str = "s1"
    only: tuple[str, ...] = ()
    flow_id: str = "prep"

    def __post_init__(self) -> None:
        self.flow: Flow = load_definitions()[self.flow_id]
        if self.only:
            plan = tuple(each for each in self.flow.plan(self.kind) if each.question in self.only)
            self.flow = replace(self.flow, plans={self.kind: plan})
        self.session = Session(self.name, "a1", self.person, self.flow.id, self.flow.version, turn=-1)
        self.led: Advance | None = None
        self.opens()

    def opens(self) -> Advance:
        """Comes in, or comes back."""
        return self.happens(Opened(self.shelf.moment(), self.minutes, self.kind))

    def says(self, *texts: str) -> Advance:
        """Types something, one text a turn."""
        for text in texts:
            self.happens(Said(self.shelf.moment(), text))
        return self.latest

    def taps(self, *ids: str, answers: str | None = None) -> Advance:
        """Taps choices of the open asking."""
        ref = self.asking.ref if self.asking is not None else None
        return self.happens(Chose(self.shelf.moment(), ids, answers or ref))

    def happens(self, event: Event) -> Advance:
        """One turn."""
        led = advance(self.flow, self.shelf.record, self.session, event)
        for _ in range(4):
            need = next((each for each in led.effects if isinstance(each, NeedDraft | NeedPast)), None)
            if need is None:
                break
            led = resume(self.flow, led, self._fetched(need, event.moment))
        self.shelf.facts += led.facts
        self.shelf.record = led.record
        self.session = load(dump(led.session))
        assert self.session == led.session
        self.led = led
        return led

    def _fetched(self, need: NeedDraft | NeedPast, moment: Moment) -> DraftReady | PastReady:
        if isinstance(need, NeedDraft):
            return DraftReady(moment, "A draft, as it might be.", need.kind)
        facts, past = self.shelf.past(self.session.id, need.turn)
        return PastReady(moment, facts, past)

    @property
    def latest(self) -> Advance:
        """What the latest turn led to."""
        assert self.led is not None
        return self.led

    @property
    def asking(self) -> Asking | None:
        """What is being asked."""
        return self.session.asking

    @property
    def asked(self) -> str:
        """What is being asked, as "question" or "question purpose"."""
        now = self.asking
        if now is None:
            return ""
        return now.question if now.purpose == "answer" else f"{now.question} {now.purpose}"

    def told(self, kind: type[Effect]) -> list[Effect]:
        """The effects of one kind of the latest turn."""
        return [each for each in self.latest.effects if isinstance(each, kind)]

    def value(self, path: str) -> object:
        """What is known at a path."""
        return self.shelf.record.value(path)


CORE = (
    *("payer", "said", "number", "unit_worth", "moves", "no_match", "missed_number", "other_offering"),
    *("part_reason", "alternative_moves", "difference", "worry", "aim", "draft"),
)


def longer() -> Talk:
    """Fifteen minutes for the questions of five."""
    return Talk(minutes=15, only=CORE)


__all__ = ["CORE", "Ask", "Shelf", "Talk", "longer"]
