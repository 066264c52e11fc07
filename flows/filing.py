"""Files a piece of a long answer where a question of the flow takes it. Reads no text and asks nothing.

Where a text is held already, a piece does not replace it; where a figure, a person, a
date or a choice is held that says otherwise, the piece is kept back as a contradiction.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from flows.agenda import kind_of
from flows.answering import default_evidence, variables
from flows.answers.apart_after import AFTER
from flows.answers.apart_look import Piece
from flows.answers.reading import Evidence
from flows.binding import bindings
from flows.conditions import fill
from flows.effects import Filed, Tell
from flows.holding import Stand, stand
from flows.model import Proof, Question
from flows.places import Holds, place_of
from flows.record import Fact, Level, Record
from flows.values import Value, dumps, loads, to_json
from flows.work import Work

MOST_METRICS = 5
"""The method: stop at five."""


@dataclass(slots=True)
class Against:
    """A new value that contradicts what is held, not filed: it is to be asked which holds."""

    question: str
    bind: dict[str, str]
    path: str
    value: Value
    evidence: Evidence

    def hold(self) -> dict[str, object]:
        """As JSON data for the asking."""
        known = self.evidence
        return {
            "new": to_json(self.value),
            "level": int(known.level),
            "said_by": known.said_by,
            "said_at": known.said_at.isoformat() if known.said_at else None,
            "quote": known.quote,
        }


@dataclass(slots=True)
class Filing:
    """What filing the pieces of one text has come to. `raises`: may what is said replace a guess?

    `slots` are what the text has pieces for, `told` the places that it spoke of, `lost` the
    pieces with a figure that found no place.
    """

    work: Work
    raises: bool = False
    filed: list[Filed] = field(default_factory=list)
    against: list[Against] = field(default_factory=list)
    metric: str = ""
    slots: frozenset[str] = frozenset()
    told: list[str] = field(default_factory=list)
    lost: list[Piece] = field(default_factory=list)

    def put(
        self,
        question: Question,
        bind: Mapping[str, str],
        path: str,
        value: Value,
        known: Evidence,
        *,
        lead: bool = True,
        moves: bool = False,
    ) -> bool:
        """Puts one value where nothing speaks against it. True where it holds now.

        With `moves` it is where a figure stands now, which does not contradict where it stood.
        """
        before = self.work.record.fact(path)
        found = stand(self.work, path, value, known.level)
        if found is Stand.AGAINST and moves and self.raises:
            found = Stand.LESS
        if found is Stand.AGAINST:
            self.against.append(Against(question.id, dict(bind), path, value, known))
            return False
        self.told.append(path)
        if found is Stand.SAME:
            return self.again(path, known, lead=lead)
        if found is Stand.LESS and place_of(path).holds is Holds.TEXT and not self._better(before, known):
            return False
        quote = str(value) if question.proof is Proof.THEIRS and known.level >= Level.SAID else None
        fact = self.work.put(path, value, known, quote=quote)
        if lead:
            self.filed.append(Filed(fact, self._instead_of(path, before if found is Stand.LESS else None)))
        return True

    def _instead_of(self, path: str, before: Fact | None) -> Fact | None:
        """What held before; where the same text took it back and says it otherwise, the two are one change."""
        undone = next(
            (each for each in self.filed if each.fact.path == path and each.fact.value is None), None
        )
        if undone is None:
            return before
        self.filed.remove(undone)
        return undone.before

    def _better(self, held: Fact | None, known: Evidence) -> bool:
        """Do their own words come in place of a guess or of hearsay?"""
        return self.raises and held is not None and known.level >= Level.SAID > (held.level or Level.ASSUMED)

    def again(self, path: str, known: Evidence, *, lead: bool = True) -> bool:
        """The same said again: by somebody, or on more than before, it is known better."""
        held = self.work.record.fact(path)
        self.told.append(path)
        if held is not None and held.level is not None and known.level > held.level:
            better = self.work.restate(held, known)
            if lead:
                self.filed.append(Filed(better, held))
        return True


UNSETTLED = "account/unsettled"


def unsettle(work: Work, each: Against) -> None:
    """Leaves what is held, and keeps what is said otherwise beside it, for the brief."""
    held = work.record.value(UNSETTLED)
    rows = held if isinstance(held, tuple) else ()
    kept = tuple(row for row in rows if not row.startswith(f"{each.path} "))
    work.put(UNSETTLED, (*kept, f"{each.path} {dumps(each.value)}"))
    work.say(Tell("held_stays", {"path": each.path, "bind": each.bind, "question": each.question}))


def unsettled(record: Record) -> Iterator[tuple[str, Value]]:
    """Where two answers differ and nobody has said yet which holds: the place, and what is not held there."""
    kept = record.fact(UNSETTLED)
    for row in kept.value if kept is not None and isinstance(kept.value, tuple) else ():
        path, _, data = row.partition(" ")
        held = record.fact(path)
        value = loads(data)
        if kept is not None and held is not None and held.id < kept.id and value is not None:
            yield path, value


def takers(work: Work, slot: str) -> Iterator[Question]:
    """The questions that take a slot, those of this kind of meeting first."""
    taking = [each for each in work.flow.questions.values() if each.takes == slot]
    order = {each.question: at for at, each in enumerate(work.flow.plan(kind_of(work.record, work.session)))}
    return iter(sorted(taking, key=lambda each: order.get(each.id, len(order))))


def takes(work: Work, piece: Piece) -> bool:
    """Has this flow a place for such a piece at all?"""
    return (
        piece.slot in _PLACED or next(takers(work, _TAKEN_AS.get(piece.slot, piece.slot)), None) is not None
    )


_TAKEN_AS = {"amount": "payer", "whole_worth": "worth"}
_PLACED = ("person", "refuted", *AFTER)
"""Slots whose place needs no question."""


def taker_of(filing: Filing, piece: Piece) -> tuple[Question, dict[str, str]] | None:
    work = filing.work
    question = next(takers(work, _TAKEN_AS.get(piece.slot, piece.slot)), None)
    if question is None:
        return None
    bind = next(
        iter(bindings(question.bind, work.record, work.session, MOST_METRICS)), dict(work.session.bind)
    )
    return question, dict(bind)


def known_by(question: Question, piece: Piece) -> Evidence:
    return piece.evidence or default_evidence(question)


def plainly(filing: Filing, piece: Piece) -> None:
    """A text or a figure with a place of its own, and what goes with it."""
    found = taker_of(filing, piece)
    if found is None:
        return
    question, bind = found
    known = known_by(question, piece)
    value = piece.parts.get("value")
    if question.choices and isinstance(value, str) and place_of(question.place).holds is Holds.CHOICE:
        value = value if any(choice.id == value for choice in question.choices) else None
    if value is not None:
        at_place(filing, question, bind, question.place, value, known, lead=piece.slot not in _LED_BY_NOTE)
    for part, target in question.also:
        if part in piece.parts:
            at_place(filing, question, bind, target, piece.parts[part], known, lead=part != "percent")


_LED_BY_NOTE = ("alternative",)


def at_place(
    filing: Filing,
    question: Question,
    bind: dict[str, str],
    place: str,
    value: Value,
    known: Evidence,
    *,
    lead: bool = True,
) -> bool:
    """Puts a value at a place of a question, making what the place needs."""
    if (
        filing.work.record.known(fill(place, bind))
        and place_of(fill(place, bind)).holds is Holds.TEXT
        and not filing.raises
    ):
        return False
    bind.update(filing.work.made(bind, variables(place)))
    path = fill(place, bind)
    if "{" in path:
        return False
    return filing.put(question, bind, path, value, known, lead=lead)
