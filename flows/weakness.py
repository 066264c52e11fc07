"""Whether an answer is weak. Derived from the record each time, never stored, so that an edit clears it by itself."""

from __future__ import annotations

from collections.abc import Callable

from flows.answers.reading import Context
from flows.answers.weak import weakness
from flows.model import Question, Weak
from flows.places import Holds, place_of
from flows.record import Fact, Record
from flows.terms import USUAL, Terms
from flows.values import Number


def person_words(record: Record, person: str) -> str:
    """A person as they would be named in a sentence: the name and role that are known."""
    name, role = record.text(f"people/{person}/name"), record.text(f"people/{person}/role")
    return ", ".join(part for part in (name, role) if part)


def plays(record: Record, person: str | None, part: str) -> bool:
    """Is this person known to have this part in the decision?"""
    parts = record.value(f"people/{person}/part")
    return isinstance(parts, tuple) and part in parts


def _below_floor(fact: Fact, record: Record, terms: Terms) -> bool:
    """A price below the floor, or at or below what it costs us, whatever else is still open."""
    if not terms.offerings:
        return False
    from flows.scales import below_floor  # the arithmetic is wanted for a price alone

    return below_floor(record, terms, fact.recorded_at.date())


_TIMES = frozenset(("minute", "hour", "day", "week", "month", "year"))
_SHARES = frozenset(("%", "points"))


def _other_unit(fact: Fact, record: Record, terms: Terms) -> bool:
    """A change told in another measure than its number: days of a percentage, points of hours."""
    if not isinstance(fact.value, Number) or not fact.value.unit:
        return False
    stem = f"metrics/{record.text(fact.path.rsplit('/', 1)[0] + '/metric')}"
    held = (record.value(f"{stem}/{leaf}") for leaf in ("baseline", "target", "now"))
    figure = next((each for each in held if isinstance(each, Number)), None)
    if figure is None:
        return False
    ours, theirs = fact.value.unit, figure.unit or record.text(f"{stem}/unit")
    if ours in _TIMES:
        return bool(theirs or figure.per) and theirs not in _TIMES
    return ours == "points" and theirs not in ("", *_SHARES)


ON_RECORD: dict[str, Callable[[Fact, Record, Terms], bool]] = {
    "over_half": lambda fact, record, terms: fact.value == "over_half",
    "below_floor": _below_floor,
    "other_unit": _other_unit,
}
"""Checks that look at what is held rather than at words, by name."""


STAYS = ("relationship",)
"""Checks whose push-back puts a test: the answer to it does not make the first one any stronger."""


def _on_record(weak: Weak, fact: Fact, record: Record, terms: Terms) -> bool:
    check = ON_RECORD.get(weak.check)
    answered = weak.fills and _answered_aside(weak.fills, record)
    return check is not None and not answered and check(fact, record, terms)


def weak_point(
    question: Question,
    fact: Fact,
    record: Record,
    context: Context,
    terms: Terms = USUAL,
    *,
    watched: bool = False,
) -> Weak | None:
    """The first thing that makes this answer weak, or None. Without our terms a price is never too low.

    `watched`: also what was pushed back on and answered aside, but stays what it was.
    """
    if not question.weak:
        return None
    if any(weak.check in ON_RECORD for weak in question.weak):
        return next((each for each in question.weak if _on_record(each, fact, record, terms)), None)
    if place_of(fact.path).holds is Holds.PERSON:
        person = fact.value if isinstance(fact.value, str) else ""
        text = person_words(record, person)
        if plays(record, person, "pays"):
            return None
    else:
        text = fact.value if isinstance(fact.value, str) else ""
    for weak in question.weak:
        if weak.unless is not None and weak.unless.holds(record, {}):
            continue
        stays = watched and weak.check in STAYS
        if weak.fills and not stays and _answered_aside(weak.fills, record):
            continue
        if text and weakness(weak.check, text, context):
            return weak
    return None


def _answered_aside(place: str, record: Record) -> bool:
    """Was the push-back answered at its own place, on whichever item it may have one?"""
    collection, *rest = place.split("/")
    if len(rest) == 1:
        return record.fact(place) is not None
    leaf = rest[1]
    return any(record.fact(f"{collection}/{item}/{leaf}") is not None for item in record.items(collection))


def is_weak(question: Question, fact: Fact, record: Record) -> bool:
    """Is what is held at this place weak still?"""
    context = Context(today=fact.recorded_at.date())
    return weak_point(question, fact, record, context) is not None
