"""Choices made at run time: what a question that `offers:` a source puts on offer, and what a tap on one means.

Gives ids only; what they are called is said when they are shown, from the record and the
catalogues as they are then. An id that has become stale means nothing any more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flows.answers.measures import MEASURES
from flows.answers.reading import Kind, Option, Reading
from flows.binding import metrics_by_rank
from flows.model import Flow, Question
from flows.record import Record
from flows.terms import Terms, meant_offering
from flows.values import Value
from flows.work import Work
from flows.yardsticks import kinds_for, roles_of, usual, yardstick_typed

OTHER = "other"
"""The choice that shows the rest of a long list."""
OTHER_WORDS = (
    "other",
    "others",
    "something else",
    "another",
    "another one",
    "none of these",
    "the rest",
    "more",
)
MOST_METRICS = 4
MOST_SHOWN = 5
FIRST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Where a choice is made: what is known there, the items that the question is about, what the account is called."""

    flow: Flow
    record: Record
    terms: Terms
    bind: Mapping[str, str]
    account: str = ""


Ids = tuple[str, ...]


def on_offer(question: Question, at: Place, *, rest: bool = False) -> Ids:
    """The ids on offer, in order: of a long list the first ones and `other`, or with `rest` what that stands for."""
    fixed = tuple(choice.id for choice in question.choices)
    if question.offers == "driver_kinds":
        made, fixed = _kinds(question, at), ()
    else:
        made = _SOURCES.get(question.offers, _nothing)(at)
    if len(made) > MOST_SHOWN:
        made = made[FIRST_SHOWN:] if rest else (*made[:FIRST_SHOWN], OTHER)
    return (*made, *fixed)


def rests_on_offers(question: Question) -> bool:
    """Is there nothing to answer with but what is on offer?"""
    return question.kind is Kind.CHOICE and not question.choices


def nothing_to_choose(question: Question, at: Place) -> bool:
    """Is a question not worth asking, because there is nothing to choose between?"""
    if question.offers == "listed_offerings":
        offering = at.bind.get("offering", "")
        return len(at.terms.offerings) < 2 or meant_offering(at.terms, at.record, offering) is not None
    return bool(question.offers) and rests_on_offers(question) and len(on_offer(question, at)) < 2


def called(question: Question, at: Place, choice: str) -> str:
    """What a choice made at run time is called now; "" where it is none, or one that is no longer there."""
    if question.offers == "yardsticks":
        known = at.flow.catalogues.yardsticks.yardsticks.get(choice)
        return known.name[:1].upper() + known.name[1:] if known else ""
    if question.offers in ("earlier_metrics", "all_metrics") and choice in at.record.items("metrics"):
        return at.record.text(f"metrics/{choice}/name")
    if question.offers == "listed_offerings":
        return next((each.name for each in at.terms.offerings if each.id == choice), "")
    return ""


def tapped(question: Question, at: Place, choice: str) -> dict[str, Value] | None:
    """The parts of the answer that a tapped choice gives; None where it is no longer there."""
    if choice == OTHER or any(each.id == choice for each in question.choices):
        return {"value": choice}
    if not called(question, at, choice):
        return None
    if question.offers == "yardsticks":
        known = at.flow.catalogues.yardsticks.yardsticks[choice]
        parts: dict[str, Value] = {"name": known.name, "better": known.better}
        return {**parts, "unit": known.unit} if known.unit else parts
    return {"value": choice}


def typed(question: Question, at: Place, text: str, options: Ids) -> str:
    """The yardstick on offer that a typed text names as a whole; "" where it names none. A figure never does."""
    if question.offers != "yardsticks":
        return ""
    usual_ones = tuple(each for each in options if called(question, at, each))
    return yardstick_typed(at.flow.catalogues.yardsticks, usual_ones, text)


def options_of(question: Question, at: Place) -> tuple[Option, ...]:
    """What may be typed in place of a tap, beside the choices that the flow itself has."""
    if question.offers == "yardsticks":
        return ()  # a line about a number is read as a whole (`typed` first)
    offered = on_offer(question, at)
    other = (Option(OTHER, OTHER, OTHER_WORDS),) if OTHER in offered else ()
    ids = _listed(at) if question.offers == "listed_offerings" else offered
    named = ((each, called(question, at, each)) for each in ids)
    return (*(Option(each, name, _short_for(name)) for each, name in named if name), *other)


def _short_for(name: str) -> tuple[str, ...]:
    """The short names that were typed for it, most likely: "otd" for on-time delivery."""
    return tuple(short for short, (whole, _) in MEASURES.items() if whole == name.casefold())


def place_of_choice(work: Work, bind: Mapping[str, str]) -> Place:
    """Where the choice of an asking is made."""
    return Place(work.flow, work.record, work.moment.terms, bind, work.moment.account)


def _nothing(at: Place) -> Ids:
    return ()


def _role(at: Place) -> str:
    return at.record.text(f"people/{at.bind.get('person', '')}/role")


def _yardsticks(at: Place) -> Ids:
    """Those usual for the role of the person concerned, without those that the record has."""
    catalogue = at.flow.catalogues.yardsticks
    industry = at.record.text("account/industry") or at.account
    known = {at.record.text(f"metrics/{each}/name").casefold() for each in at.record.items("metrics")}
    found = usual(catalogue, _role(at), industry, most=3 + len(known))
    return tuple(each.id for each in found if known.isdisjoint((each.name.casefold(), *each.also)))[:3]


def _kinds(question: Question, at: Place) -> Ids:
    said = " ".join(
        at.record.text(f"drivers/{at.bind.get('driver', '')}/{leaf}") for leaf in ("worry", "proud")
    )
    roles = roles_of(at.flow.catalogues.yardsticks, _role(at))
    return kinds_for(at.flow.catalogues.drivers, roles, said, [choice.id for choice in question.choices])


def _earlier_metrics(at: Place) -> Ids:
    """The metrics before this one, without those that are part of it themselves."""
    ranked = metrics_by_rank(at.record)
    this = at.bind.get("metric", "")
    before = ranked[: ranked.index(this)] if this in ranked else ranked
    return tuple(each for each in before if not _inside(at.record, each, this))[:MOST_METRICS]


def _inside(record: Record, metric: str, other: str) -> bool:
    """Is a metric part of the other one, by way of others perhaps?"""
    seen: set[str] = set()
    while metric and metric not in seen:
        seen.add(metric)
        metric = record.text(f"metrics/{metric}/part_of")
        if metric == other:
            return True
    return False


def _all_metrics(at: Place) -> Ids:
    return tuple(metrics_by_rank(at.record)[:MOST_METRICS])


def _listed(at: Place) -> Ids:
    return tuple(each.id for each in at.terms.offerings)


_SOURCES: dict[str, Callable[[Place], Ids]] = {
    "yardsticks": _yardsticks,
    "earlier_metrics": _earlier_metrics,
    "all_metrics": _all_metrics,
    "listed_offerings": _listed,
}
"""What each source has on offer. Adding one: its name in `flows.model.SOURCES`, a function here, a name in `called`."""


def understood(work: Work, question: Question, text: str | None, chosen: Ids) -> Reading | None:
    """What a tap on a choice made at run time says, or a text that names one; None where it is none of these."""
    now = work.session.asking
    if not question.offers or now is None:
        return None
    at = place_of_choice(work, now.bind)
    if text is None:
        if question.kind not in (Kind.CHOICE, Kind.METRIC, Kind.TEXT):
            return None
        parts = tapped(question, at, chosen[0])
        return Reading(trouble="gone") if parts is None else Reading(parts)
    named = typed(question, at, text, now.options)
    parts = tapped(question, at, named) if named else None
    return None if parts is None else Reading(parts)
