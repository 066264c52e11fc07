"""Their own words from a message elsewhere, put where the seller says they belong: said, by whom, and when.

Letter for letter, as value and as quote; of a number its figures are the value. The seller
picked the place, so words that stood there give way, whoever noted them; the history keeps
them. A figure that says otherwise than one that is held stays beside it. Asks nothing.
"""

from __future__ import annotations

from dataclasses import replace

from flows.answering import variables
from flows.answers.apart import take_apart
from flows.answers.known import known_names
from flows.answers.reading import Evidence
from flows.binding import linked
from flows.conditions import fill
from flows.effects import Noted, Tell
from flows.events import Quoted
from flows.filing import Filing, unsettle
from flows.holding import same
from flows.people_pieces import person_of
from flows.pieces import file_pieces
from flows.record import Fact, Level, State
from flows.session import Status
from flows.work import Work

NUMBER = "metrics/*/name"
PLACES = (
    "problem/said",
    NUMBER,
    "problem/why_1",
    "problem/do_nothing",
    "problem/went_wrong_by_us",
    "drivers/*/worry",
    "drivers/*/proud",
    "decision/how",
    "decision/why_now",
    "decision/who_else",
    "decision/tried",
    "exchange/their_effort",
    "exchange/discount_asked",
)
"""Where words of theirs can stand as they are, by pattern; a driver is that of whoever said it."""


def quote(work: Work, event: Quoted) -> None:
    """Files the words, and is through with the session: it is about nothing else."""
    work.update(status=Status.FINISHED)
    if event.place not in PLACES or not event.words.strip():
        return work.say(Tell("no_such_choice"))
    known = Evidence(Level.SAID, _speaker(work, event.said_by), event.said_at, event.words)
    if event.place == NUMBER:
        return _number(work, known)
    path = _path(work, event.place, known)
    held = work.record.fact(path)
    if held is not None and _stands(held, known):
        return work.say(Tell("quote_stands", {"fact": held}))
    fact = work.put(path, event.words, known, quote=event.words)
    instead = held is not None and held.state is State.KNOWN and held.value != event.words
    return work.say(Tell("quoted", {"fact": fact, "before": held if instead else None}))


def _number(work: Work, known: Evidence) -> None:
    """Files the numbers that the words surely hold, as those of a long answer."""
    context = replace(
        work.context(), metrics=()
    )  # of a number that it knows, only where it stands now is read
    found = [each for each in take_apart(known.quote or "", context) if each.slot == "number"]
    filing = Filing(work, raises=True)
    file_pieces(filing, [replace(each, evidence=known) for each in found])
    if filing.filed and work.facts:
        work.say(Tell("quoted_number", {"who": known.said_by, "when": known.said_at}))
        work.say(Noted(tuple(filing.filed), alone=True))
    for each in filing.against:
        unsettle(work, each)
    if not work.facts:
        work.say(Tell("quote_no_number" if not filing.told else "quote_number_stands"))


def _speaker(work: Work, typed: str) -> str:
    """A name as the record has it, where it has one that is meant."""
    names = known_names(typed, work.context().people)
    return names[0] if len(names) == 1 else " ".join(typed.split())


def _path(work: Work, place: str, known: Evidence) -> str:
    if not place.startswith("drivers/"):
        return place
    person = person_of(work, {"name": known.said_by or ""}, Evidence(Level.HEARD))
    bind = {"person": person, "driver": linked(work.record, "drivers", {"person": person})}
    path = place.replace("*", "{driver}")
    return fill(path, work.made(bind, variables(path)))


def _stands(held: Fact, known: Evidence) -> bool:
    """Are these words held already, on as much?"""
    if held.state is not State.KNOWN or held.value is None or not same(held.value, known.quote or ""):
        return False
    return held.level is Level.AGREED or (held.quote == known.quote and held.said_by == known.said_by)


__all__ = ["PLACES", "quote"]
