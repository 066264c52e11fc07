"""Which way a piece of a long answer is filed, and what an answer is to what is held at its own place. Asks nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flows.answering import default_evidence, find_person
from flows.answers.apart_look import Piece
from flows.answers.next_steps import read_next_step
from flows.answers.reading import Evidence, Kind
from flows.binding import NEW
from flows.conditions import fill
from flows.effects import Filed
from flows.filing import (
    Against,
    Filing,
    at_place,
    known_by,
    plainly,
    taker_of,
)
from flows.holding import Stand, same, stand
from flows.metric_pieces import number_piece, stems, worth_piece
from flows.model import Question
from flows.people_pieces import amount_piece, driver_piece, payer_piece, person_of, person_piece, put_amount
from flows.record import Fact, Level, Record
from flows.values import Value
from flows.work import Work


def file_piece(filing: Filing, piece: Piece) -> None:
    """Files one piece, where it has a place."""
    file = _SPECIAL.get(piece.slot, plainly)
    file(filing, piece)


def _problem(filing: Filing, piece: Piece) -> None:
    found = taker_of(filing, piece)
    if found is None:
        return
    question, bind = found
    known = known_by(question, piece)
    place = question.place
    if question.said_place and known.level >= Level.SAID:
        place = question.said_place
    elif question.guess_place and known.level is Level.ASSUMED:
        place = question.guess_place
    at_place(filing, question, bind, place, piece.parts["value"], known)


def _next_step(filing: Filing, piece: Piece) -> None:
    """Who does what next: their part or ours, with the day."""
    found = taker_of(filing, piece)
    if found is None:
        return
    question, bind = found
    targets = dict(question.also)
    if "their_part" not in targets:
        plainly(filing, piece)
        return
    known = known_by(question, piece)
    part = "our_part" if piece.parts.get("who") == "ours" else "their_part"
    told = read_next_step(str(piece.parts["value"]), filing.work.context()).parts
    if "our_part" in told and "their_part" in told:
        at_place(filing, question, bind, targets["our_part"], told["our_part"], known, lead=False)
    words = told.get("their_part") or told.get("our_part") or piece.parts["value"]
    if not at_place(filing, question, bind, targets[part], words, known):
        return
    at_place(filing, question, bind, question.place, "next_step", known, lead=False)
    if "when" in piece.parts:
        at_place(filing, question, bind, targets["when"], piece.parts["when"], known, lead=False)


def _refuted(filing: Filing, piece: Piece) -> None:
    """What they say it is not any more: what was held of the problem is not known then."""
    work, words = filing.work, stems(str(piece.parts["value"]).casefold())
    for path in ("problem/said", "problem/hypothesis"):
        held = work.record.fact(path)
        if (
            not filing.raises
            or held is None
            or not isinstance(held.value, str)
            or not work.record.known(path)
        ):
            continue
        if len(words & stems(held.value.casefold())) >= 2:
            known = piece.evidence or Evidence(Level.HEARD)
            filing.filed.append(Filed(work.refute(path, known, str(piece.parts["value"])), held))


def main_against(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> Against | None:
    """Where the answer to the question itself contradicts what is held at its place."""
    path = fill(question.place, dict(bind))
    if NEW in path or "{" in path or not work.record.known(path) or question.kind in _WORDED:
        return None
    known = evidence or default_evidence(question)
    value = parts.get("value")
    if question.kind is Kind.PERSON:
        value = value if isinstance(value, str) else find_person(work, parts) or NEW
    if value is None or stand(work, path, value, known.level) is not Stand.AGAINST:
        return None
    if value == NEW:
        value = person_of(work, parts, known)
    if "amount" in parts:
        put_amount(Filing(work), question, dict(bind), parts["amount"], known)
    return Against(question.id, dict(bind), path, value, known)


_WORDED = (Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICES, Kind.METRIC)


def keep_better(work: Work, before: Record, facts: tuple[Fact, ...], path: str) -> tuple[Fact, ...]:
    """The same said again on less evidence does not weaken what is held."""
    held, now = before.fact(path), work.record.fact(path)
    if held is None or now is None or held.value is None or now.value is None or now.id == held.id:
        return facts
    if (held.level or 0) <= (now.level or 0) or not same(held.value, now.value):
        return facts
    kept = Evidence(held.level or Level.ASSUMED, held.said_by, held.said_at, held.quote)
    better = work.restate(now, kept)
    return tuple(better if fact is now else fact for fact in facts)


_SPECIAL: dict[str, Callable[[Filing, Piece], None]] = {
    "problem": _problem,
    "payer": payer_piece,
    "amount": amount_piece,
    "person": person_piece,
    "number": number_piece,
    "worth": worth_piece,
    "whole_worth": worth_piece,
    "driver": driver_piece,
    "next_step": _next_step,
    "refuted": _refuted,
}
