"""Files what an opening after a meeting undoes or confirms: who does not pay, what is no problem. Asks nothing.

What is denied is looked for among what is held; where it is not held, nothing comes of it.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from flows import items
from flows.answering import find_person, leave_part
from flows.answers.apart_known import spellings
from flows.answers.apart_look import Piece
from flows.answers.reading import Evidence
from flows.effects import Filed
from flows.filing import Filing, at_place, taker_of, takers
from flows.metric_pieces import stems
from flows.record import Fact, Level, State
from flows.values import Money, Number
from flows.work import Work

_PROBLEMS = ("problem/said", "problem/hypothesis")
_POINTING = frozenset(("it", "that", "this", "its", "them"))
_COMMON = frozenset(
    ("probl", "issue", "their", "with", "time", "takes", "long", "much", "many", "they", "that", "really")
)


def known_of(piece: Piece) -> Evidence:
    """How it is known what a meeting undid: heard there, where the text does not say more."""
    return piece.evidence or Evidence(Level.HEARD)


def _undo(filing: Filing, path: str, piece: Piece) -> None:
    held = filing.work.record.fact(path)
    if held is not None and held.state is State.KNOWN:
        words = str(piece.parts.get("value", "")) or None
        filing.filed.append(Filed(_refuted(filing.work, path, known_of(piece), words), held))


def _refuted(work: Work, path: str, known: Evidence, words: str | None) -> Fact:
    return work.refute(path, known, words) if words else work.mark(path, State.UNKNOWN, known)


def not_payer(filing: Filing, piece: Piece) -> None:
    """Somebody who does not pay, or has left, is not the one who pays any more."""
    work = filing.work
    person = find_person(work, piece.parts)
    if person is None:
        return
    for question in takers(work, "payer"):
        if work.record.known(question.place) and work.record.text(question.place) == person:
            _undo(filing, question.place, piece)
            leave_part(work, question.part, person)


def not_problem(filing: Filing, piece: Piece) -> None:
    """What they say it is not, and what it is instead, where the first is what we held."""
    record = filing.work.record
    old = str(piece.parts["old"]).casefold()
    words = stems(old) - _COMMON
    held = [path for path in _PROBLEMS if record.known(path)]
    meant = [
        path for path in held if old in _POINTING or words & (stems(record.text(path).casefold()) - _COMMON)
    ]
    for path in meant:
        _undo(filing, path, piece)
    found = taker_of(filing, Piece("problem", {}, None, 0, 0))
    if "instead" in piece.parts and (meant or not held) and found is not None:
        question, bind = found
        at_place(filing, question, bind, question.place, piece.parts["instead"], known_of(piece))


def not_metric(filing: Filing, piece: Piece) -> None:
    """A number that is none of theirs is taken out, with its figures."""
    work = filing.work
    low = f" {str(piece.parts['name']).casefold()} "
    known = [
        item
        for item in work.record.items("metrics")
        if low.isspace()
        or any(f" {each} " in low for each in spellings(work.record.text(f"metrics/{item}/name")))
    ]
    if len(known) != 1:
        return
    item = known[0]
    _undo(filing, f"metrics/{item}/name", piece)
    items.remove(work, "metrics", item)


def no_money(filing: Filing, piece: Piece) -> None:
    """Money that is gone is not set aside; until when, is part of how they decide."""
    _undo(filing, "decision/amount", piece)
    value = str(piece.parts["value"])
    found = taker_of(filing, Piece("decide", {}, None, 0, 0))
    if (
        found is not None
        and "decide" not in filing.slots
        and any(each in value.casefold().split() for each in ("until", "till", "bis", "before"))
    ):
        at_place(filing, found[0], found[1], found[0].place, value, known_of(piece))


_FIGURES = ("metrics/{}/baseline", "metrics/{}/target", "metrics/{}/unit_worth")


def confirmed(filing: Filing, piece: Piece) -> None:
    """A figure that they say is right: where one of the numbers is that, it is known on their word."""
    work = filing.work
    size = _size(str(piece.parts["value"]))
    if size is None:
        return
    known = known_of(piece)
    held = [
        fact
        for item in work.record.items("metrics")
        for pattern in _FIGURES
        if (fact := work.record.fact(pattern.format(item))) is not None and fact.state is State.KNOWN
        and isinstance(fact.value, Number | Money) and fact.value.low == fact.value.high == size
    ]  # fmt: skip
    if len(held) != 1:
        return
    filing.again(held[0].path, known, lead=False)
    item = held[0].path.split("/")[1]
    filing.again(f"metrics/{item}/name", known)
    filing.metric = item


def _size(typed: str) -> Decimal | None:
    plain = typed.replace(",", "") if "," in typed and len(typed.rpartition(",")[2]) == _THOUSANDS else typed
    try:
        return Decimal(plain.replace(",", "."))
    except InvalidOperation:
        return None


_THOUSANDS = 3
