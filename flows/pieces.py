"""Which way a piece of a long answer is filed, and what an answer is to what is held at its own place. Asks nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from flows import told_pieces
from flows.answering import default_evidence, find_person
from flows.answers.apart_after import AFTER
from flows.answers.apart_look import Piece
from flows.answers.lexicon import late
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


def file_pieces(filing: Filing, pieces: Iterable[Piece]) -> None:
    """Files each piece that has a place: what is undone before what is said in its place, their part before ours."""
    pieces = tuple(pieces)
    filing.slots = frozenset(each.slot for each in pieces)
    for piece in sorted(pieces, key=lambda each: (each.slot not in AFTER, _is_ours(each))):
        _SPECIAL.get(piece.slot, plainly)(filing, piece)


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
    told = read_next_step(str(piece.parts["value"]), filing.work.context()).parts
    if "our_part" in told and "their_part" in told:
        at_place(filing, question, bind, targets["our_part"], told["our_part"], known, lead=False)
    ours = _is_ours(piece) or ("our_part" in told and "their_part" not in told and "who" not in piece.parts)
    part = "our_part" if ours else "their_part"
    words = told.get("their_part") or told.get("our_part") or piece.parts["value"]
    dated = filing.work.record.fact(fill(targets["when"], bind))
    due = ours and dated is not None and dated.session == filing.work.session.id
    if due or str(words) not in str(piece.parts["value"]):
        words = _WHO.sub("", str(piece.parts["value"]), count=1)  # our day stays in our words
    if not at_place(filing, question, bind, targets[part], words, known):
        return
    at_place(filing, question, bind, question.place, "next_step", known, lead=False)
    if "when" in piece.parts and not due:
        at_place(filing, question, bind, targets["when"], piece.parts["when"], known, lead=False)


_WHO = late(
    r"(?i:^(?:(?:and|so|the|their|our|next(?: steps?(?: is| are)?)?|we|i|they|he|she)\b(?:'ll| will)?[ :,-]*)+)"
)


def _is_ours(piece: Piece) -> bool:
    return piece.parts.get("who") == "ours"


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
    """Where the answer to the question itself contradicts what is held at its place.

    `parts` are without those that `also_against` gives.
    """
    path = fill(question.place, dict(bind))
    if NEW in path or "{" in path or not work.record.known(path) or question.kind in _WORDED:
        return None
    if question.each_time:
        return None  # where it stands now does not contradict where it stood
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


def also_against(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> dict[str, Against]:
    """The further parts of an answer that contradict what is held at their own places, by name."""
    known = evidence or default_evidence(question)
    found = {}
    for part, target in question.also:
        path = fill(target, dict(bind))
        if part not in parts or NEW in path or "{" in path or path.endswith("/now"):
            continue
        if stand(work, path, parts[part], known.level) is Stand.AGAINST:
            found[part] = Against(question.id, dict(bind), path, parts[part], known)
    return found


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
    "not_payer": told_pieces.not_payer,
    "left": told_pieces.not_payer,
    "not_problem": told_pieces.not_problem,
    "not_metric": told_pieces.not_metric,
    "no_money": told_pieces.no_money,
    "confirmed": told_pieces.confirmed,
}
