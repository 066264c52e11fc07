"""Their own words from a message elsewhere, put where the seller says they belong: said, by whom, and when.

Letter for letter, as value and as quote. The seller picked the place, so what stood there
gives way, whoever noted it; the history keeps it. Asks nothing.
"""

from __future__ import annotations

from flows.answering import variables
from flows.answers.known import known_names
from flows.answers.reading import Evidence
from flows.binding import linked
from flows.conditions import fill
from flows.effects import Tell
from flows.events import Quoted
from flows.holding import same
from flows.people_pieces import person_of
from flows.record import Fact, Level, State
from flows.session import Status
from flows.work import Work

PLACES = (
    "problem/said",
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
        work.say(Tell("no_such_choice"))
        return
    known = Evidence(Level.SAID, _speaker(work, event.said_by), event.said_at, event.words)
    path = _path(work, event.place, known)
    held = work.record.fact(path)
    if held is not None and _stands(held, known):
        work.say(Tell("quote_stands", {"fact": held}))
        return
    fact = work.put(path, event.words, known, quote=event.words)
    instead = held is not None and held.state is State.KNOWN and held.value != event.words
    work.say(Tell("quoted", {"fact": fact, "before": held if instead else None}))


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
