"""What reading a typed answer yields. Types only: the readers are in the files beside this one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from flows.record import Level
from flows.values import Value


class Kind(StrEnum):
    """The kinds of question a flow can put; each has its reader."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    DURATION = "duration"
    YES_NO = "yes_no"
    PERSON = "person"
    NEXT_STEP = "next_step"  # one line: what they do, what we do, by when
    METRIC = "metric"  # one line for a value metric: name, from what, to what, by when


@dataclass(frozen=True, slots=True)
class Option:
    """One choice on offer: its id, the label on its button, and other words that mean it (all lower case)."""

    id: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader may know besides the text.

    `today` is the seller's day. `currency` is the account's (ISO 4217) or "".
    `people` are the names known at the account, so that "marta" and "she" can be told.
    `metrics` are the names of their numbers as they are held.
    `last_person` is the one talked about last, whom "she" or "he" most likely means.
    `payer_wanted`: of several people, is the one meant who is said to pay, rather than the first?
    `held` is what the record holds in the answer's place: its unit and size decide between readings.
    `baseline` is where a target starts from, so that "half" and "20 % less" can be worked out.
    """

    today: date
    locale: str = "en_GB"
    currency: str = ""
    options: tuple[Option, ...] = ()
    people: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    last_person: str = ""
    payer_wanted: bool = True
    held: Value | None = None
    baseline: Value | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the seller knows, where the text itself says so. `said_by` is a name as typed, or as known."""

    level: Level
    said_by: str | None = None
    said_at: date | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of one answer.

    `parts` by name: `value` for a plain kind; `name`, `role`, `amount` for a person;
    `name`, `unit`, `baseline`, `target`, `by_when`, `unit_worth` for a metric; `note`
    is text left beside a figure or a choice; `volume` is how many pieces there are in a
    period where `value` is an amount per piece ("5.50 a slip, thousand slips a month":
    value times volume is the amount of one period). `same`: what is held still stands
    ("same as before"); `parts` is then empty. `unsure` holds two or more readings to ask
    between, when the text can be meant in ways that differ in money, factor, date or
    currency; `parts` is then empty. `trouble` names why nothing could be read
    ("empty", "no_figure", "no_choice", "no_date", "no_name"), else "".
    """

    parts: dict[str, Value] = field(default_factory=dict)
    evidence: Evidence | None = None
    unsure: tuple[dict[str, Value], ...] = ()
    dont_know: bool = False
    same: bool = False
    trouble: str = ""
