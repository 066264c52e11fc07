"""What things of the record are called on the page: people, places, values. Pure; the words come from `prompts`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from flows.answers.lexicon import spaced
from flows.answers.titles import DEPARTMENTS
from flows.binding import metrics_by_rank
from flows.model import Flow
from flows.places import GROUP, Holds, pattern_of, place_of
from flows.record import Fact, Level, Record, State
from flows.values import Money, Number
from prompts.figures import value_text
from prompts.render import Words, short

LONGEST = 60
"""Characters of a name inside a sentence: enough for any real one."""

_TITLES = frozenset(
    spaced(
        "dr dr. prof prof. mr mr. mrs mrs. ms ms. herr frau the mme mme. m. mlle monsieur madame señor señora don doña"
        " sister brother father sir dame rev rev. captain capt. ing ing."
    )
)


def person_short(record: Record, person: str, *, whole: bool = False) -> str:
    """A person as one would say it: the first name, else the role; "" for the whole team or nobody."""
    if person in ("", GROUP):
        return ""
    name, role = record.text(f"people/{person}/name"), record.text(f"people/{person}/role")
    if name:
        first = next((word for word in name.split() if word[:1].isupper()), name.split()[0])
        spoken = name if whole or first.casefold() in _TITLES or len(name.split()) > 3 else first
        return short(spoken, LONGEST)
    if role:
        role = short(role, LONGEST)
        bare = role.casefold().startswith("the ") or role.casefold() in DEPARTMENTS
        return role if bare else f"the {role}"
    return ""


def metric_name(record: Record, bind: Mapping[str, str]) -> str:
    """The metric in hand, else the first one there is; "" where none is named."""
    item = bind.get("metric", "")
    if item not in record.items("metrics"):
        item = next(iter(metrics_by_rank(record)), "")
    return short(record.text(f"metrics/{item}/name"), LONGEST)


def in_points(record: Record, bind: Mapping[str, str]) -> bool:
    """Is the metric in hand a percentage, so that one of it is a point?"""
    item = bind.get("metric", "")
    baseline = record.value(f"metrics/{item}/baseline")
    return record.text(f"metrics/{item}/unit") == "%" or (
        isinstance(baseline, Number) and baseline.unit == "%"
    )


_IN_TIME = ("minute", "hour", "day", "week", "month")
_SINGULAR = ("ss", "us", "is")


def one_of(record: Record, bind: Mapping[str, str]) -> str:
    """What one of the metric in hand is: a point, an hour, one of many things that are counted, or only one more."""
    name = metric_name(record, bind).casefold()
    held = (
        record.value(f"metrics/{bind.get('metric', '')}/{leaf}") for leaf in ("baseline", "target", "now")
    )
    units = {each.unit for each in held if isinstance(each, Number)}
    units.add(record.text(f"metrics/{bind.get('metric', '')}/unit"))
    if in_points(record, bind):
        return "point"
    if name.endswith("s") and not name.endswith(_SINGULAR):
        return "many"
    return next((unit for unit in _IN_TIME if unit in units), "other")


def is_by_the_year(record: Record, bind: Mapping[str, str]) -> bool:
    """Is the worth of one asked for a year: of a share or of a level, not of things that come again and again?"""
    held = (
        record.value(f"metrics/{bind.get('metric', '')}/{leaf}") for leaf in ("baseline", "target", "now")
    )
    again = any(isinstance(each, Number) and each.per for each in held)
    return not again and one_of(record, bind) != "many"


def is_wanted(record: Record, bind: Mapping[str, str]) -> bool:
    """Is it known where they want the metric in hand to be?"""
    item = bind.get("metric", "") or record.text(f"effects/{bind.get('effect', '')}/metric")
    return record.known(f"metrics/{item}/target")


def state_of(words: Words, flow: Flow, fact: Fact, record: Record) -> str:
    """The value of a fact inside a sentence: a person by name alone."""
    if place_of(fact.path).holds is Holds.PERSON:
        return person_short(record, str(fact.value), whole=True)
    return short(label_of(words, flow, fact, record), 90)


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


def span_text(ends: Sequence[str]) -> str:
    """From what to what: "400 → 260 hours a month", the unit said once where both have the same words."""
    shown = [each for each in ends if each]
    for place in range(len(shown) - 1):
        here, after = shown[place].split(" "), shown[place + 1].split(" ")
        while len(here) > 1 and len(after) > 1 and here[-1] == after[-1] and here[-1] != "%":
            here.pop()
            after.pop()
        shown[place] = " ".join(here)
    return " → ".join(shown)


def ends_text(words: Words, ends: Sequence[str]) -> str:
    """Baseline, target and where it stands now (each may be ""); with all three the target stands aside."""
    baseline, target, now = ends
    if not (baseline and target and now):
        return span_text(ends)
    reached = span_text([baseline, now])
    return words.text("chat.wanted", span=reached, target=span_text([target, now]).split(" → ")[0])


def said_by(words: Words, facts: Iterable[Fact]) -> str:
    """ "Marta Ruiz said it", where one of these facts rests on what a named person said; else ""."""
    fact = next((fact for fact in facts if fact.level in (Level.SAID, Level.AGREED) and fact.said_by), None)
    return words.literal("chat.mark_said_by", name=fact.said_by) if fact else ""


def mark_of(words: Words, fact: Fact) -> str:
    """How a fact is known, in a seller's words; "" where it is ours to say or nothing is known."""
    if fact.level is None or fact.state is not State.KNOWN:
        return ""
    if fact.level is Level.SAID:
        return said_by(words, (fact,)) or words.plain("chat.mark_no_words")
    return words.plain(f"chat.marks.{fact.level.name.lower()}")


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
    if place.holds is Holds.ITEM and fact.value in record.items("metrics"):
        return record.text(f"metrics/{fact.value}/name")
    if isinstance(fact.value, str):
        label = flow.labels.get((pattern_of(fact.path), fact.value))
        if label is not None:
            return label
        if "_" in fact.value and words.has(f"choices.{fact.value}"):
            return words.plain(f"choices.{fact.value}")  # of another flow's question
    if isinstance(fact.value, Money) and not fact.value.currency:
        in_account = fact.value.model_copy(update={"currency": record.text("account/currency")})
        return value_text(in_account, words.locale)
    return fact_text(fact, words.locale)
