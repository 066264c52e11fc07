"""What an answer means to the question it was given to: its reader, its choices, its further parts. Files nothing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import Any

from flows import asking, sources
from flows.answers.effect import read_effect
from flows.answers.evidence import their_words
from flows.answers.people import job_first
from flows.answers.read import read
from flows.answers.reading import Context, Kind, Option, Reading
from flows.answers.statements import is_statement
from flows.answers.text import fold
from flows.answers.units import POINTS
from flows.answers.unknown_names import is_filler, is_nobody, is_nod
from flows.binding import NEW
from flows.model import Proof, Question
from flows.values import Number, Value
from flows.work import Work


def understood_or_named(
    work: Work, question: Question, text: str | None, chosen: tuple[str, ...] = ()
) -> Reading:
    """What an answer says; a party that no reader of names knows is taken by its own words."""
    reading = understood(work, question, text, chosen)
    if reading.trouble == "no_name" and text is not None and _names_something(text, work.context()):
        parts = _unnamed(text)
        if not _ABOUT_MONEY.search(fold(str(parts["name"]))):
            return Reading(parts, reading.evidence)
    return reading


def _names_something(text: str, context: Context) -> bool:
    """Could it name somebody: is there a letter in it, and is it neither "ok" nor something told of the matter?"""
    return (
        any(unicodedata.category(each)[0] == "L" for each in text)
        and not text.lstrip()[:1].isdecimal()
        and not is_filler(text)
        and not is_nobody(text)
        and not is_statement(text, context)
    )


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
    found = (*(choice.option() for choice in question.choices), *people, *offered)
    return _as_shown(found, now.options if now is not None else ())


def _as_shown(options: tuple[Option, ...], shown: tuple[str, ...]) -> tuple[Option, ...]:
    """In the order on the screen, so that a number typed means the choice seen there; what is not shown comes last."""
    return tuple(sorted(options, key=lambda each: shown.index(each.id) if each.id in shown else len(shown)))


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
    context = work.context(_options(work, question), **_held(work, question))
    reading = read(question.kind, text, context)
    if reading.same and context.held is None:
        return Reading(trouble=_NOTHING_HELD.get(question.kind, "no_figure"))
    if question.kind is Kind.NUMBER and question.place.endswith("/estimate"):
        reading = _as_change(work, reading, text)
    if question.proof is Proof.THEIRS:
        reading = _in_their_words(reading, text.strip(), context)
    nod = question.kind in (Kind.TEXT, Kind.LONG_TEXT) and is_nod(text)
    if not (
        reading.same or reading.dont_know or reading.trouble or (asking.says_something(text) and not nod)
    ):
        return Reading(trouble="empty")
    return reading


_NOTHING_HELD = {Kind.PERSON: "no_name", Kind.METRIC: "no_name", Kind.DATE: "no_date"}
"""What is wrong with "same as before" where there is nothing before, if not that it has no figure."""


def _held(work: Work, question: Question) -> dict[str, Any]:
    """For the context: what is held in the answer's place, and what a target starts from."""
    now = work.session.asking
    path = now.path if now is not None and NEW not in now.path else ""
    baseline = (
        f"{path.rsplit('/', 1)[0]}/baseline"
        if path.startswith("metrics/") and path.endswith("/target")
        else ""
    )
    return {
        "payer_wanted": bool(question.part),
        "held": work.record.value(path) if path else None,
        "baseline": work.record.value(baseline) if baseline else None,
    }


def _in_their_words(reading: Reading, text: str, context: Context) -> Reading:
    """What they said, without who said it; nothing where nothing was said yet."""
    if _NOTHING_SAID.fullmatch(text.casefold().rstrip(" .!")):
        return Reading(dont_know=True)
    if reading.parts.get("value") != text:
        return reading
    whole = _QUOTED.fullmatch(text)
    words = whole["words"].strip() if whole else their_words(text, context)
    return replace(reading, parts={**reading.parts, "value": words})


_QUOTED = re.compile(r"[\"“„«](?P<words>[^\"“”„«»]*\w[^\"“”„«»]*)[\"”“»]")
"""Their words and nothing else, which get their marks when they are shown."""
_NOTHING_SAID = re.compile(
    r"(?:they |she |he )?(?:said |say )?(?:nothing|not much)(?: yet| so far| really| said)*"
)
"""They have not said what is wrong: no words of theirs to keep."""
_FROM = re.compile(r"\bfrom\b|->|→|=>", re.IGNORECASE)


def _as_change(work: Work, reading: Reading, text: str) -> Reading:
    """By how much it would move: "from 81 to 90" is a change of 9; "6 to 12" and "from 6 to 12 points" are ranges."""
    effect = read_effect(text, work.context())
    options = effect.unsure or (effect.parts,)
    if not all("from" in each and "estimate" in each for each in options):
        return reading
    start = options[0]["from"]
    if not isinstance(start, Number) or start.unit == POINTS:
        return reading
    now = work.session.asking
    metric = work.record.text(f"effects/{now.bind.get('effect', '')}/metric") if now else ""
    baseline = work.record.value(f"metrics/{metric}/baseline")
    stands = isinstance(baseline, Number) and baseline.low is not None and baseline.low == start.low
    if not stands and _FROM.search(text) is None:
        return reading
    found = tuple({"value": each["estimate"]} for each in options)
    return (
        Reading(found[0], effect.evidence)
        if len(found) == 1
        else Reading(evidence=effect.evidence, unsure=found)
    )


_CLAUSE = re.compile(r"[,;.]\s+|\s+[-–]\s+")
_VERB = re.compile(r"\s+(?:pays?|signs?|does|do)$", re.IGNORECASE)


def _unnamed(text: str) -> dict[str, Value]:
    """A party that no reader of names knows ("the canton pays, the depot lives with it"): a clause, and the rest."""
    head, _, rest = _CLAUSE.sub("\n", text.strip(), count=1).partition("\n")
    name, job = job_first(_VERB.sub("", head) or head)
    return {"name": name, **({"role": job} if job else {}), **({"note": rest} if rest else {})}


_ABOUT_MONEY = re.compile(
    r"\d ?(?:k|thousand|million|euros?|pounds?|dollars?|francs?|eur|gbp|usd|chf)\b|[€£$] ?\d"
    r"|\bcosts? (?:them|us|him|her|it|the|an?|about|around|more|less|nothing|up to)\b"
)
"""No party is called so: "One late order costs them 900 euros" says nothing of who pays."""
_EFFECT_PARTS = frozenset({"how", "estimate", "proof", "proof_kind"})
_PRICED = re.compile(
    r"\d ?(?:k|m|thousand)\b|[€£$]|\b(?:eur|euros?|gbp|usd|chf|nok|sek|dkk|pounds?|dollars?|quid)\b"
    r"|\d ?(?:/|an? |per )(?:yr|year|month)\b",
    re.IGNORECASE,
)
"""A figure that can only be a price: a quote "for 40 machines" has none."""
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
    if "price" in wanted and isinstance(rest, str) and _PRICED.search(rest):
        reading = read(Kind.MONEY, rest, work.context())
        if "value" in reading.parts and not reading.unsure:
            found["price"] = reading.parts["value"]
    return {name: value for name, value in found.items() if name in wanted and name not in parts}
