"""What can happen to a session. Every event carries its moment; nothing here looks at a clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flows.record import Fact
from flows.terms import USUAL, Terms


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened and what the engine needs from outside for it.

    `at` is UTC, `today` the seller's own day. `ref` is fresh and random: the reference
    of the asking that this event may lead to. `locale` decides how figures are read.
    `terms` are our own offerings and thresholds, which are no part of the record.
    `account` is what the account is called.
    """

    at: datetime
    today: date
    ref: str
    locale: str = "en_GB"
    terms: Terms = USUAL
    account: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """The session begins, or somebody comes back to it. `minutes` and `kind` where already tapped."""

    moment: Moment
    minutes: int | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Something was typed. `answers` is the asking it was meant for, where the channel knows."""

    moment: Moment
    text: str
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Chose:
    """Choices of an asking were tapped, or a standing command was."""

    moment: Moment
    ids: tuple[str, ...]
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class DraftReady:
    """The draft that NeedDraft asked for, rendered."""

    moment: Moment
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class PastReady:
    """The facts that NeedPast asked for: what the turn recorded, and by id what those superseded."""

    moment: Moment
    facts: Sequence[Fact]
    past: Mapping[int, Fact]


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of theirs from elsewhere, and where the seller says they belong: one of `flows.quoting.PLACES`."""

    moment: Moment
    place: str
    words: str
    said_by: str
    said_at: date


Event = Opened | Said | Chose | DraftReady | PastReady | Quoted
