"""Files pieces about metrics: figures, whose they are, what one is worth. One that is known is not made twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flows.answering import default_evidence, file_answer, is_share
from flows.answers.apart_figures import worth_fits
from flows.answers.apart_look import Piece
from flows.answers.reading import Evidence, Kind
from flows.binding import NEW, bindings
from flows.effects import Filed
from flows.filing import (
    MOST_METRICS,
    Filing,
    known_by,
    takers,
    unsettle,
)
from flows.model import Question
from flows.people_pieces import person_of
from flows.places import GROUP
from flows.record import Fact
from flows.values import Number, Value
from flows.work import Work


def number_piece(filing: Filing, piece: Piece) -> None:
    work = filing.work
    parts = dict(piece.parts)
    item = metric_called(work, str(parts.get("name", "")), str(parts.get("typed", "")))
    past, known_one = bool(parts.pop("delivered", False)), bool(parts.pop("known", False))
    if known_one and item is not None:
        parts = _fitting(work, item, parts)
    options = [each for each in takers(work, "number") if each.kind.value == "metric"]
    if not options or (item is None and len(work.record.items("metrics")) >= MOST_METRICS):
        return
    question = next(
        (each for each in options if (dict(each.also).get("target") is not None) == past), options[0]
    )
    if not past and dict(question.also).get("target") is not None:
        question = replace(question, also=())  # what they want is no result yet
    known = known_by(question, piece)
    whose = owner_of(work, parts.pop("whose", None), known)
    if item is not None:
        filing.metric = item
        onto_metric(filing, question, item, parts, known, whose, moves=known_one)
        return
    bind = next(iter(bindings(question.bind, work.record, work.session, MOST_METRICS)), {})
    bind = {**bind, "person": whose or GROUP}
    before = len(work.facts)
    file_answer(work, question, dict(bind), parts, known, "")
    lead = next(
        (
            fact
            for fact in work.facts[before:]
            if fact.path.endswith("/name") and fact.path.startswith("metrics/")
        ),
        None,
    )
    if lead is not None:
        filing.metric = lead.path.split("/")[1]
        filing.filed.append(Filed(lead, None))


def owner_of(work: Work, whose: Value | None, known: Evidence) -> str:
    """The person whose number it is, where one is named or has one role."""
    if not isinstance(whose, str):
        return ""
    low = whose.casefold()
    if low.split()[0] in ("the", "their", "her", "his") and len(low.split()) > 1:
        return person_of(work, {"role": whose.split(maxsplit=1)[1]}, known)
    first = [
        item
        for item in work.record.items("people")
        if low in (name := work.record.text(f"people/{item}/name").casefold()).split() or low == name
    ]
    if first:
        return first[0]
    return person_of(work, {"name": whose}, known) if whose[:1].isupper() else ""


def owned(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> dict[str, str]:
    """The bindings of an answer about a metric, with the person whose number it is said to be."""
    whose = parts.get("whose") if question.kind is Kind.METRIC else None
    person = owner_of(work, whose, evidence or default_evidence(question))
    return {**bind, "person": person} if person else dict(bind)


def onto_metric(
    filing: Filing,
    question: Question,
    item: str,
    parts: Mapping[str, Value],
    known: Evidence,
    whose: str,
    *,
    moves: bool = False,
) -> None:
    """What is said of a metric that is known: each figure to its place, unless another stands there."""
    shown = False
    for leaf in ("unit", "baseline", "target", "by_when", "unit_worth"):
        path = f"metrics/{item}/{leaf}"
        if leaf not in parts or (leaf == "unit" and filing.work.record.known(path)):
            continue
        moving = moves and leaf == "baseline"
        held = filing.put(question, {"metric": item}, path, parts[leaf], known, lead=False, moves=moving)
        shown = shown or held
    if whose and not filing.work.record.known(f"metrics/{item}/whose"):
        filing.work.put(f"metrics/{item}/whose", whose, known)
    fact = filing.work.record.fact(f"metrics/{item}/name")
    filing.told.append(f"metrics/{item}/name")
    if shown and fact is not None:
        if fact.level is not None and known.level > fact.level:
            fact = filing.work.restate(fact, known)
        filing.filed.append(Filed(fact, None))


def onto_known(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> tuple[tuple[Fact, ...], dict[str, str], str] | None:
    """A metric that is known already, named again: its figures go to it. None where it is a new one."""
    if question.kind is not Kind.METRIC or bind.get("metric") != NEW:
        return None
    item = metric_called(
        work, str(parts.get("name") or parts.get("value") or ""), str(parts.get("typed", ""))
    )
    if item is None:
        return None
    known = evidence or default_evidence(question)
    start = len(work.facts)
    filing = Filing(work)
    whose = owner_of(work, parts.get("whose"), known)
    onto_metric(filing, question, item, parts, known, whose)
    for each in filing.against:
        unsettle(work, each)
    path = f"metrics/{item}/name"
    name = work.record.fact(path)
    facts = tuple(work.facts[start:])
    return (facts if name is None else (work.restate(name, None), *facts)), {**bind, "metric": item}, path


def metric_called(work: Work, *names: str) -> str | None:
    """The metric that goes by one of these names, where there is one."""
    wanted = {" ".join(name.casefold().split()) for name in names if name}
    for item in work.record.items("metrics"):
        name = work.record.text(f"metrics/{item}/name").casefold()
        if name and (name in wanted or any(stems(name) == stems(each) for each in wanted)):
            return item
    return None


def stems(name: str) -> frozenset[str]:
    """The words of a name without their endings."""
    words = name.replace("-", " ").split()
    return frozenset(word[:5] if len(word) > 5 else word.rstrip("s") for word in words if len(word) > 2)


def _fitting(work: Work, item: str, parts: Mapping[str, Value]) -> dict[str, Value]:
    """The parts of what is told of a known number that can be figures of it; no day without the target."""
    found = {
        leaf: fitted for leaf, value in parts.items() if (fitted := fitting_now(work, item, leaf, value))
    }
    return {leaf: value for leaf, value in found.items() if leaf != "by_when" or "target" in found}


def fitting_now(work: Work, item: str, leaf: str, value: Value) -> Value | None:
    """A new figure of a known number, in the unit and the period in which it is held; None where it cannot be one."""
    if not isinstance(value, Number):
        return value
    held = work.record.value(f"metrics/{item}/{leaf}") or work.record.value(f"metrics/{item}/baseline")
    if not isinstance(held, Number):
        return value
    unit = value.unit or held.unit
    per = value.per if value.per not in ("", "piece") else held.per
    if (unit.casefold(), per) != (held.unit.casefold(), held.per) and (held.unit or held.per):
        return None
    new, old = value.low or value.high, held.low or held.high
    if not new or not old or not 1 / _MOST_TIMES <= new / old <= _MOST_TIMES:
        return None
    return value.model_copy(update={"unit": unit, "per": per})


_MOST_TIMES = 5
"""A number that has grown fivefold since the last talk is more likely another one."""


def worth_piece(filing: Filing, piece: Piece) -> None:
    work = filing.work
    item = _meant(filing, str(piece.parts.get("of", "")))
    question = next(takers(work, "worth"), None)
    if item is None or question is None:
        filing.lost.append(piece)
        return
    points = str(piece.parts.get("of", "")).startswith(_POINTS)
    if piece.slot == "worth" and is_share(work, item) and not points:
        filing.lost.append(piece)
        return  # one late order is no point of on-time delivery
    leaf = "whole_worth" if piece.slot == "whole_worth" else "unit_worth"
    filing.put(
        question, {"metric": item}, f"metrics/{item}/{leaf}", piece.parts["value"], known_by(question, piece)
    )


def fitting(question: Question, parts: Mapping[str, Value], typed: str) -> dict[str, Value]:
    """The parts of a metric's line without an amount that is for one of something else."""
    misfit = question.kind is Kind.METRIC and not worth_fits(parts, typed)
    return {name: value for name, value in parts.items() if not (misfit and name == "unit_worth")}


def _meant(filing: Filing, of: str) -> str | None:
    """The metric an amount is about: the one whose name shares a word with it, else, unnamed, the one just named."""
    record = filing.work.record
    items = record.items("metrics")
    last = filing.metric or (items[0] if len(items) == 1 else None)
    if not of:
        return last
    called = {item: stems(record.text(f"metrics/{item}/name").casefold()) for item in items}
    named = [item for item, words in called.items() if stems(of) & words]
    if len(named) == 1:
        return named[0]
    return last if of.startswith(_POINTS) else None


_POINTS = ("point", "percentage point", "percent")
