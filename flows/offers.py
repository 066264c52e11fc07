"""What the questions of a flow can put into the record: for each place, the values that can come to stand there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flows.answers.reading import Kind
from flows.binding import COLLECTION_OF, LINKS, VARIABLES
from flows.model import Choice, Question
from flows.places import Holds, pattern_of, place_of
from flows.record import Record

Values = frozenset[str | bool] | None
"""The values a place can get; None where it can get any."""
Offers = Mapping[str, Values]

_METRIC_LEAVES = ("name", "unit", "better", "baseline", "target", "by_when", "unit_worth")
_STAY = ("keep", "again")
"""Choices of a push-back that are no answer of their own."""


def merged(offers: Iterable[Offers]) -> dict[str, Values]:
    """All that several questions can put there."""
    found: dict[str, Values] = {}
    for each in offers:
        for pattern, values in each.items():
            if pattern not in found:
                found[pattern] = values
                continue
            have = found[pattern]
            found[pattern] = None if have is None or values is None else have | values
    return found


def of_pattern(pattern: str) -> Values:
    """The values that a place can hold at all."""
    try:
        place = place_of(pattern)
    except KeyError:
        return None
    if place.holds is Holds.YES_NO:
        return frozenset({True, False})
    return frozenset(place.choices) if place.choices else None


def applies_at_first(question: Question) -> bool:
    """Does the question apply while nothing is known yet?"""
    return question.when is None or question.when.holds(Record(), {})


def of_question(question: Question) -> dict[str, Values]:
    """What the answers to one question can put into the record."""
    answer = _answers(question)
    parts: list[dict[str, Values]] = [
        {pattern_of(path): answer for path in _own_places(question)},
        {pattern_of(path): None for _, path in question.also},
        *(_fills(choice) for choice in question.choices),
        *({pattern_of(weak.fills): _ids(weak.choices) or None} for weak in question.weak if weak.fills),
        *(_fills(choice) for weak in question.weak for choice in weak.choices),
        _of_kind(question),
        _items(question),
    ]
    return merged(parts)


def _own_places(question: Question) -> tuple[str, ...]:
    return tuple(path for path in (question.place, question.said_place, question.guess_place) if path)


def _answers(question: Question) -> Values:
    if question.kind is Kind.YES_NO:
        return frozenset({True, False})
    if question.kind not in (Kind.CHOICE, Kind.CHOICES):
        return None
    pushed = [choice for weak in question.weak if not weak.fills for choice in weak.choices]
    return _ids((*question.choices, *pushed))


def _ids(choices: Iterable[Choice]) -> frozenset[str | bool]:
    return frozenset(choice.id for choice in choices if choice.id not in _STAY)


def _fills(choice: Choice) -> dict[str, Values]:
    return {pattern_of(path): frozenset({value}) for path, value in choice.fills}


def _of_kind(question: Question) -> dict[str, Values]:
    """What kinds with several parts put beside their own place."""
    if question.kind is Kind.PERSON:
        people: dict[str, Values] = {"people/*": None, "people/*/name": None, "people/*/role": None}
        return people | ({"people/*/part": frozenset({question.part})} if question.part else {})
    if question.kind is Kind.METRIC:
        head = question.place.split("/", 1)[0]
        bound = {variable for binder in question.bind for variable in VARIABLES[binder]}
        leaves = (*_METRIC_LEAVES, "whose") if "person" in bound else _METRIC_LEAVES
        return {f"{head}/*/{leaf}": None for leaf in leaves}
    if question.kind is Kind.MONEY:
        return {"account/currency": None}
    return {}


def _items(question: Question) -> dict[str, Values]:
    """The items that may be made for an answer, with the leaves that tie them to others."""
    written = (
        *_own_places(question),
        *(path for _, path in question.also),
        *(path for choice in question.choices for path, _ in choice.fills),
    )
    found: dict[str, Values] = {f"{question.adds}/*": None} if question.adds else {}
    for variable, collection in COLLECTION_OF.items():
        if any("{" + variable + "}" in path for path in written):
            found[f"{collection}/*"] = None
            found |= {f"{collection}/*/{leaf}": None for leaf, _ in LINKS.get(variable, ())}
    return found
