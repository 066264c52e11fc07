"""What things of the record are called on the page: people, places, values. Pure; the words come from `prompts`."""

from __future__ import annotations

from collections.abc import Mapping

from flows.binding import metrics_by_rank
from flows.model import Flow
from flows.places import GROUP, Holds, pattern_of, place_of
from flows.record import Fact, Record
from prompts.figures import value_text
from prompts.render import Words, short

LONGEST = 60
"""Characters of a name inside a sentence: enough for any real one."""

_TITLES = frozenset(
    {"dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "herr", "frau", "the"}
)


def person_short(record: Record, person: str, *, whole: bool = False) -> str:
    """A person as one would say it: the first name, else the role; "" for the whole team or nobody."""
    if person in ("", GROUP):
        return ""
    name, role = record.text(f"people/{person}/name"), record.text(f"people/{person}/role")
    if name:
        first = name.split()[0]
        spoken = name if whole or first.casefold() in _TITLES or len(name.split()) > 3 else first
        return short(spoken, LONGEST)
    if role:
        role = short(role, LONGEST)
        return role if role.casefold().startswith("the ") else f"the {role}"
    return ""


def metric_name(record: Record, bind: Mapping[str, str]) -> str:
    """The metric in hand, else the first one there is; "" where none is named."""
    item = bind.get("metric", "")
    if item not in record.items("metrics"):
        item = next(iter(metrics_by_rank(record)), "")
    return short(record.text(f"metrics/{item}/name"), LONGEST)


def place_label(words: Words, path: str, record: Record) -> str:
    """What a place is called, with the item it is about: "today's figure of on-time delivery"."""
    label = words.plain(f"places.{pattern_of(path)}")
    collection, *rest = path.split("/")
    if collection in ("metrics", "effects") and len(rest) == 2 and rest[1] != "name":
        metric = record.text(f"effects/{rest[0]}/metric") if collection == "effects" else rest[0]
        name = record.text(f"metrics/{metric}/name")
        return f"{name}, {label}" if name else label
    if collection in ("people", "drivers") and len(rest) == 2:
        person = record.text(f"drivers/{rest[0]}/person") if collection == "drivers" else rest[0]
        name = person_short(record, person, whole=True)
        return f"{name}, {label}" if name and rest[1] != "name" else label
    return label


def fact_text(fact: Fact, locale: str) -> str:
    """The value of a fact as a reader of this locale sees it."""
    return value_text(fact.value, locale)


def label_of(words: Words, flow: Flow, fact: Fact, record: Record) -> str:
    """The value of a fact on the page: a choice by its label, a person by name, figures in the reader's locale."""
    place = place_of(fact.path)
    if place.holds is Holds.PERSON:
        return person_short(record, str(fact.value), whole=True)
    if place.holds in (Holds.CHOICE, Holds.CHOICES):
        ids = fact.value if isinstance(fact.value, tuple) else (str(fact.value),)
        return ", ".join(
            words.plain(f"choices.{each}") if words.has(f"choices.{each}") else each for each in ids
        )
    for question in flow.questions.values():
        for choice in question.choices:
            if choice.id == fact.value and pattern_of(fact.path) == _pattern(question.place):
                return choice.label
    return fact_text(fact, words.locale)


def _pattern(place: str) -> str:
    collection, *rest = place.split("/")
    return "/".join([collection, "*", *rest[1:]]) if rest and rest[0].startswith("{") else place
