"""Files pieces about people: who pays, what they have for it, who somebody is, what weighs on them. Asks nothing."""

from __future__ import annotations

from collections.abc import Mapping

from flows.answering import find_person, settle_part
from flows.answers.apart_look import Piece
from flows.answers.reading import Evidence
from flows.binding import NEW, linked
from flows.conditions import fill
from flows.effects import Filed
from flows.filing import (
    Filing,
    at_place,
    known_by,
    taker_of,
    takers,
)
from flows.model import Question
from flows.places import GROUP
from flows.record import Level
from flows.values import Value
from flows.work import Work


def person_of(work: Work, parts: Mapping[str, Value], known: Evidence) -> str:
    """The person these parts name, added where the record has none such."""
    person = find_person(work, parts) or work.item("people")
    for leaf in ("name", "role"):
        value = parts.get(leaf)
        if value and not work.record.known(f"people/{person}/{leaf}"):
            work.put(f"people/{person}/{leaf}", value, known)
    return person


def payer_piece(filing: Filing, piece: Piece) -> None:
    found = taker_of(filing, piece)
    if found is None:
        return
    question, bind = found
    known = known_by(question, piece)
    person = person_of(filing.work, piece.parts, known)
    if filing.put(question, {**bind, "person": person}, question.place, person, known):
        settle_part(filing.work, question, question.place)
    if "amount" in piece.parts:
        put_amount(filing, question, bind, piece.parts["amount"], known)


def amount_piece(filing: Filing, piece: Piece) -> None:
    found = taker_of(filing, piece)
    if found is not None:
        put_amount(filing, *found, piece.parts["value"], known_by(found[0], piece))


def put_amount(
    filing: Filing, question: Question, bind: dict[str, str], value: Value, known: Evidence
) -> None:
    target = dict(question.also).get("amount")
    if target is not None:
        filing.put(question, bind, target, value, known)


def person_piece(filing: Filing, piece: Piece) -> None:
    work = filing.work
    known = piece.evidence or Evidence(Level.HEARD)
    start = len(work.facts)
    person = person_of(work, piece.parts, known)
    if "stance" in piece.parts:
        work.put(f"people/{person}/stance", piece.parts["stance"], known)
    _met(work, person, known)
    named = [fact for fact in work.facts[start:] if fact.path.count("/") > 1]
    if named:
        filing.filed.append(Filed(named[-1] if "stance" in piece.parts else named[0], None))


def _met(work: Work, person: str, known: Evidence) -> None:
    """Somebody named in what was learned is whom the meeting was with, where nobody else was there."""
    place = f"meetings/{work.session.bind.get('meeting', NEW)}/with"
    asked = any(fill(each.place, work.session.bind) == place for each in takers(work, "person"))
    if asked and not work.record.known(place):
        work.put(place, person, known)


def driver_piece(filing: Filing, piece: Piece) -> None:
    work = filing.work
    question = next(takers(work, "driver"), None)
    if question is None:
        return
    known = known_by(question, piece)
    who = str(piece.parts.get("who", ""))
    person = _feeling_person(work, who, known) if who else GROUP
    bind = {"person": person, "driver": linked(work.record, "drivers", {"person": person})}
    for leaf in ("worry", "proud"):
        if leaf in piece.parts:
            at_place(filing, question, bind, f"drivers/{{driver}}/{leaf}", piece.parts[leaf], known)


def _feeling_person(work: Work, who: str, known: Evidence) -> str:
    named = (who[:1].isupper() and " " in who) or any(
        who.casefold() in work.record.text(f"people/{item}/name").casefold().split()
        for item in work.record.items("people")
    )
    return person_of(work, {"name": who} if named else {"role": who}, known)
