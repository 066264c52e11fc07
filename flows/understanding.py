"""What an answer means to the question it was given to: its reader, its choices, its further parts. Files nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from flows import asking, sources
from flows.answers.effect import read_effect
from flows.answers.read import read
from flows.answers.reading import Kind, Option, Reading
from flows.model import Question
from flows.values import Value
from flows.work import Work


def _options(work: Work, question: Question) -> tuple[Option, ...]:
    people = tuple(
        Option(person, work.record.text(f"people/{person}/name"))
        for person in asking.people_on_offer(work, question)
    )
    now = work.session.asking
    offered = (
        sources.options_of(question, sources.place_of_choice(work, now.bind))
        if now is not None and question.offers
        else ()
    )
    return (*(choice.option() for choice in question.choices), *people, *offered)


def understood(work: Work, question: Question, text: str | None, chosen: tuple[str, ...]) -> Reading:
    """What an answer to a question says, typed or tapped."""
    offered = sources.understood(work, question, text, chosen)
    if offered is not None:
        return offered
    if text is None:
        value: Value = chosen if question.kind is Kind.CHOICES else chosen[0]
        if question.kind is Kind.YES_NO:
            value = chosen[0] == "yes"
        return Reading({"value": value})
    if question.kind is Kind.TEXT and question.choices:
        picked = read(Kind.CHOICE, text, work.context(_options(work, question)))
        if "value" in picked.parts and not picked.parts.get("note"):
            return picked
    context = replace(work.context(_options(work, question)), payer_wanted=bool(question.part))
    reading = read(question.kind, text, context)
    if not reading.dont_know and not reading.trouble and not asking.says_something(text):
        return Reading(trouble="empty")
    return reading


_CLAUSE = re.compile(r"[,;.]\s+|\s+[-–]\s+")
_VERB = re.compile(r"\s+(?:pays?|signs?|does|do)$", re.IGNORECASE)


def unnamed(text: str) -> dict[str, Value]:
    """A party that no reader of names knows ("the canton pays, the depot lives with it"): a clause, and the rest."""
    head, _, rest = _CLAUSE.sub("\n", text.strip(), count=1).partition("\n")
    return {"name": _VERB.sub("", head) or head, **({"note": rest} if rest else {})}


_EFFECT_PARTS = frozenset({"how", "estimate", "proof", "proof_kind"})
_FIGURE_PARTS = {"percent": Kind.PERCENT, "money": Kind.MONEY, "number": Kind.NUMBER, "date": Kind.DATE}


def details(work: Work, question: Question, parts: dict[str, Value], text: str) -> dict[str, Value]:
    """Further parts of a typed answer that the question sends to places of their own."""
    wanted = {name for name, _ in question.also}
    found: dict[str, Value] = {}
    rest = parts.get("note") if question.kind in (Kind.CHOICE, Kind.YES_NO) else text
    if isinstance(rest, str) and rest and wanted & _EFFECT_PARTS:
        found.update(read_effect(rest, work.context()).parts)
    for name, kind in _FIGURE_PARTS.items():
        if name in wanted and name not in parts:
            reading = read(kind, text, work.context())
            if "value" in reading.parts and not reading.unsure:
                found[name] = reading.parts["value"]
    return {name: value for name, value in found.items() if name in wanted and name not in parts}
