"""Whether a flow comes to an end: questions that would be asked for ever, alone or by opening each other again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.answers.reading import Kind
from flows.binding import COLLECTION_OF, VARIABLES
from flows.conditions import AllOf, Condition, Fewer, Known, NoneOf
from flows.model import Flow, Question
from flows.offers import of_question
from flows.places import Holds, pattern_of, place_of
from flows.problems import Problem
from flows.references import VARIABLE

_FOR_EACH = {"metric": "metrics", "effect": "metrics", "later_metric": "metrics"}
"""Binders that ask a question once for each item of a collection."""
_BOUNDED_BY_TIME = "metrics"
"""The collection whose number of items the seller's time limits."""


def endless(flow: Flow) -> Iterator[Problem]:
    """Every way in which the flow might not end."""
    for question in flow.questions.values():
        yield from _alone(question)
    yield from _opening_each_other(flow)
    yield from _adding_for_each(flow)


def _alone(question: Question) -> Iterator[Problem]:
    if question.adds and not question.most and question.adds != _BOUNDED_BY_TIME:
        yield Problem("no_end", question.id, question.adds)
    if question.adds and not _makes(question, question.adds):
        yield Problem("never_known", question.id, question.adds)
    if question.kind is Kind.METRIC and not question.place.endswith("/name"):
        yield Problem("never_known", question.id, question.place)
    if question.said_place and not _waits_for(question.when, question.said_place):
        yield Problem("never_known", question.id, question.said_place)
    variable = _always_new(question)
    if variable and not question.adds and not _stops_itself(question.when, COLLECTION_OF[variable]):
        yield Problem("new_each_time", question.id, "{" + variable + "}")


def _waits_for(condition: Condition | None, path: str) -> bool:
    """Does the question end once something is known at the path?"""
    if isinstance(condition, AllOf):
        return any(_waits_for(part, path) for part in condition.parts)
    return isinstance(condition, NoneOf) and Known(path) in condition.parts


def _makes(question: Question, collection: str) -> bool:
    """Does an answer make an item of the collection?"""
    if collection == "people":
        return place_of(question.place).holds is Holds.PERSON or "{person}" in question.place
    variable = VARIABLE.search(question.place)
    return variable is not None and COLLECTION_OF.get(variable[1]) == collection


def _always_new(question: Question) -> str:
    """The variable in the question's place that stands for a new item every time, or ""."""
    for binder in question.bind:
        for variable in VARIABLES[binder]:
            if binder == f"new_{variable}" and "{" + variable + "}" in question.place:
                return variable
    return ""


def _stops_itself(condition: Condition | None, collection: str) -> bool:
    """Does the condition end once there are items enough, or one?"""
    if isinstance(condition, AllOf):
        return any(_stops_itself(part, collection) for part in condition.parts)
    if isinstance(condition, NoneOf):
        return any(isinstance(p, Known) and p.path.startswith(f"{collection}/*") for p in condition.parts)
    return isinstance(condition, Fewer) and condition.collection == collection


def _opening_each_other(flow: Flow) -> Iterator[Problem]:
    """Questions each of which makes another one's answer doubtful, round and round."""
    fills = {name: frozenset(of_question(question)) for name, question in flow.questions.items()}
    edges = {
        name: frozenset(
            other for other, filled in fills.items() if filled & {pattern_of(p) for p in question.depends}
        )
        for name, question in flow.questions.items()
    }
    for name in flow.questions:
        if name in _reachable(name, edges):
            yield Problem("reopens", name, " ".join(sorted(edges[name])))


def _adding_for_each(flow: Flow) -> Iterator[Problem]:
    """Questions asked for each item of a collection that, directly or by others, add to that collection."""
    edges: dict[str, set[str]] = {}
    asked: list[tuple[Question, str]] = []
    for question in flow.questions.values():
        for binder in question.bind:
            if question.adds and binder in _FOR_EACH:
                edges.setdefault(_FOR_EACH[binder], set()).add(question.adds)
                asked.append((question, _FOR_EACH[binder]))
    frozen = {name: frozenset(others) for name, others in edges.items()}
    for question, collection in asked:
        if collection == question.adds or collection in _reachable(question.adds, frozen):
            yield Problem("reopens", question.id, question.adds)


def _reachable(start: str, edges: Mapping[str, frozenset[str]]) -> set[str]:
    """What can be reached from a start by one edge or more."""
    found: set[str] = set()
    ahead = [*edges.get(start, ())]
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead.extend(edges.get(name, ()))
    return found
