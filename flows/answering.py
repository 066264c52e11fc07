"""From an answer that was read to facts in the record. Reads no text itself and asks nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from flows.answers.known import known_names
from flows.answers.people import read_person
from flows.answers.reading import Evidence, Kind, Reading
from flows.binding import NEW
from flows.conditions import fill
from flows.model import Proof, Question
from flows.places import GROUP
from flows.record import Fact, Level, State
from flows.values import Money, Number, Value
from flows.work import Work

_VARIABLE = re.compile(r"\{(\w+)\}")
_INTRODUCTION = 6
"""Words around a quotation that say no more than whose it is."""
_METRIC_PARTS = ("unit", "better", "baseline", "target", "by_when", "unit_worth")
_BY_PROOF = {
    Proof.NONE: Level.HEARD,
    Proof.GUESS: Level.ASSUMED,
    Proof.ASK: Level.ASSUMED,
    Proof.THEIRS: Level.ASSUMED,
    Proof.DOCUMENT: Level.AGREED,
}


def variables(path: str) -> set[str]:
    """The `{variables}` in a path."""
    return set(_VARIABLE.findall(path))


def default_evidence(question: Question) -> Evidence:
    """How an answer is known where the text does not say."""
    return Evidence(_BY_PROOF[question.proof])


def file_answer(
    work: Work,
    question: Question,
    bind: dict[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
    typed: str,
) -> tuple[tuple[Fact, ...], dict[str, str], str]:
    """Puts an answer where it belongs. Gives the facts, the bindings with new items in place, and the main path."""
    known = evidence or default_evidence(question)
    start = len(work.facts)
    place = question.place
    if question.said_place and known.level >= Level.SAID:
        place = question.said_place
    bound = work.made(bind, variables(place))
    path = fill(place, bound)
    if question.kind is Kind.PERSON:
        bound = {**bound, "person": _file_person(work, path, parts, known)}
        if not any(part == "note" for part, _ in question.also):
            _file_second(work, parts.get("note"), known)
    elif question.kind is Kind.METRIC:
        _file_metric(work, question, path, parts, known, bound)
    elif "value" in parts:
        parts = {**parts, "value": in_the_same_unit(parts["value"], work.record.value(path))}
        if path.endswith("/unit_worth"):
            parts["value"] = for_each_one(work, path, parts["value"])
        if path.endswith("/estimate") and isinstance(parts["value"], Number):
            parts["value"] = in_points(work, path, parts["value"])
        quote = typed if question.proof is Proof.THEIRS and known.level >= Level.SAID else None
        if quote and isinstance(parts["value"], str) and parts["value"] in typed:
            quote = parts["value"]  # without "Ines told me that"
        if question.proof is Proof.THEIRS and known.quote and _only_introduced(typed, known.quote):
            parts["value"] = known.quote  # 'ines told me "…"': who said it is kept beside their words
            quote = quote and known.quote
        work.put(path, parts["value"], known, quote=quote or None)
    bound = _file_also(work, question, bound, parts, known)
    bound = _file_choice(work, question, bound, parts.get("value"), known)
    _note_currency(work, parts)
    return tuple(work.facts[start:]), bound, path


def _only_introduced(typed: str, quote: str) -> bool:
    return len(typed.replace(quote, "").split()) <= _INTRODUCTION


def _file_also(
    work: Work, question: Question, bound: dict[str, str], parts: Mapping[str, Value], known: Evidence
) -> dict[str, str]:
    for part, target in question.also:
        if part in parts and parts[part] != "":
            bound = work.made(bound, variables(target))
            path = fill(target, bound)
            value = parts[part]
            if part == "estimate" and isinstance(value, Number):
                value = in_points(work, path, value)
            if "{" not in path and "+" not in path and "/group/" not in path:
                work.put(path, value, known)
    return bound


def in_the_same_unit(value: Value, before: Value | None) -> Value:
    """A bare figure that replaces one with a unit is meant in that unit: "make it 78" of 81 % is 78 %."""
    if isinstance(value, Number) and isinstance(before, Number) and not value.unit and not value.per:
        return value.model_copy(update={"unit": before.unit, "per": before.per})
    if isinstance(value, Money) and isinstance(before, Money):
        kept = {"currency": value.currency or before.currency, "per": value.per or before.per}
        return value.model_copy(update=kept)
    return value


def for_each_one(work: Work, path: str, worth: Value) -> Value:
    """ "€45 an hour" of a number that is counted in hours is the worth of one, not a rate of the clock.

    Of "260 hours a month" it is the worth of each; of "11 days", a day less is asked about by the year.
    """
    stem = path.rsplit("/", 1)[0]
    held = [work.record.value(f"{stem}/{leaf}") for leaf in ("baseline", "target", "now")]
    figure = next((each for each in held if isinstance(each, Number)), None)
    unit = figure.unit if figure is not None else work.record.text(f"{stem}/unit")
    if not isinstance(worth, Money) or not unit or worth.per != unit:
        return worth
    return worth.model_copy(update={"per": "piece" if figure is not None and figure.per else "year"})


def in_points(work: Work, path: str, change: Number) -> Number:
    """A change of a percentage is in points: 78 % to 90 % is 12 points, not 12 %."""
    metric = work.record.text(f"{path.rsplit('/', 1)[0]}/metric")
    if change.unit == "" and is_share(work, metric):
        return change.model_copy(update={"unit": "points"})
    return change


def is_share(work: Work, metric: str) -> bool:
    """Is the metric a percentage, so that one of it is a point?"""
    baseline = work.record.value(f"metrics/{metric}/baseline")
    unit = work.record.text(f"metrics/{metric}/unit")
    return unit == "%" or (isinstance(baseline, Number) and baseline.unit == "%")


def _file_choice(
    work: Work, question: Question, bound: dict[str, str], value: Value | None, known: Evidence
) -> dict[str, str]:
    for choice in question.choices:
        if choice.id == value:
            for target, filled in choice.fills:
                bound = work.made(bound, variables(target))
                work.put(fill(target, bound), filled, known)
    return bound


def find_person(work: Work, parts: Mapping[str, Value]) -> str | None:
    """The person already in the record whom these parts name, if there is one."""
    names = known_names(str(parts.get("name") or ""), work.context().people)
    name = (names[0] if len(names) == 1 else str(parts.get("name") or "")).casefold()
    role = str(parts.get("role") or "").casefold()
    for item in work.record.items("people"):
        has_name = work.record.text(f"people/{item}/name").casefold()
        has_role = work.record.text(f"people/{item}/role").casefold()
        if name and name == has_name:
            return item
        if not name and role and role == has_role:
            return item
    return None


def _file_person(work: Work, path: str, parts: Mapping[str, Value], known: Evidence) -> str:
    chosen = parts.get("value")
    if isinstance(chosen, str) and (chosen in work.record.items("people") or chosen == GROUP):
        person = chosen
    else:
        person = find_person(work, parts) or work.item("people")
    for leaf in ("name", "role"):
        value = parts.get(leaf)
        if leaf == "name" and known_names(str(value or ""), (work.record.text(f"people/{person}/name"),)):
            continue  # "Dr. Brandt" is Felix Brandt, who keeps his whole name
        if value and work.record.value(f"people/{person}/{leaf}") != value:
            work.put(f"people/{person}/{leaf}", value, known)
    work.put(path, person, known)
    return person


def leave_part(work: Work, part: str, person: str) -> None:
    """Notes that a person does not do this in the decision after all."""
    fact = work.record.fact(f"people/{person}/part")
    parts = fact.value if fact is not None and isinstance(fact.value, tuple) else ()
    if fact is None or part not in parts:
        return
    known = Evidence(fact.level or Level.ASSUMED, fact.said_by, fact.said_at)
    work.put(f"people/{person}/part", tuple(each for each in parts if each != part), known)


def _file_second(work: Work, note: Value | None, known: Evidence) -> None:
    """ "Anna Berg and Tom Lee": the second one is a person too, where the question has no place for the rest."""
    reading = read_person(note, work.context()) if isinstance(note, str) else Reading()
    name = str(reading.parts.get("name") or "")
    sure = reading.parts.get("role") or name in str(
        note
    )  # as typed, with its capitals: "£60k left" is nobody
    if not name or not sure or reading.unsure or find_person(work, reading.parts) is not None:
        return
    person = work.item("people")
    for leaf in ("name", "role"):
        if reading.parts.get(leaf):
            work.put(f"people/{person}/{leaf}", reading.parts[leaf], known)


def settle_part(work: Work, question: Question, path: str) -> None:
    """Notes what a person does in the decision, once nothing about the answer is weak any more.

    Where only one can do it, whoever did before does no longer.
    """
    person = work.record.text(path)
    if not question.part or person not in work.record.items("people"):
        return
    if "{" not in question.place:
        for other in work.record.items("people"):
            if other != person:
                leave_part(work, question.part, other)
    held = work.record.value(f"people/{person}/part")
    parts = held if isinstance(held, tuple) else ()
    if question.part in parts:
        return
    fact = work.record.fact(path)
    evidence = Evidence(fact.level or Level.ASSUMED, fact.said_by, fact.said_at) if fact else None
    work.put(f"people/{person}/part", (*parts, question.part), evidence)


def _file_metric(
    work: Work,
    question: Question,
    path: str,
    parts: Mapping[str, Value],
    known: Evidence,
    bound: Mapping[str, str],
) -> None:
    stem = path.rsplit("/", 1)[0]
    name = parts.get("name") or parts.get("value")
    if (
        name
        and _another(work.record.text(f"{stem}/name"), str(name))
        and {"baseline", "target"} & parts.keys()
    ):
        for leaf in ("unit", "baseline", "target", "by_when"):
            if leaf not in parts and work.record.known(f"{stem}/{leaf}"):
                work.mark(f"{stem}/{leaf}", State.UNKNOWN)  # it was the other number's
    if name:
        work.put(f"{stem}/name", name, known)
    for part in _METRIC_PARTS:
        if part in parts and not any(part == sent for sent, _ in question.also):
            work.put(f"{stem}/{part}", parts[part], known)
    person = bound.get("person")
    if person and person not in (NEW, GROUP):
        work.put(f"{stem}/whose", person, known)


def _another(before: str, name: str) -> bool:
    return bool(before) and before.casefold() != name.casefold()


def _note_currency(work: Work, parts: Mapping[str, Value]) -> None:
    if work.record.known("account/currency"):
        return
    for value in parts.values():
        if isinstance(value, Money) and value.currency:
            work.put("account/currency", value.currency)
            return


def pass_over(work: Work, question: Question, bind: dict[str, str], state: State) -> tuple[Fact, ...]:
    """Notes that a question was asked and not answered. An item asked for is not made up for that."""
    start = len(work.facts)
    bound = dict(bind)
    if not question.adds:
        bound = work.made(bound, variables(question.place))
    path = fill(question.place, bound)
    if NEW in path:
        collection = path.split("/", 1)[0]
        path = path.replace(NEW, work.record.next_item(collection), 1)
    if path != "session/minutes":
        work.mark(path, state)
    return tuple(work.facts[start:])
