"""What carries a text: a comparison, a source, their words, their effort, candour, a question. Blames nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from flows.critic.figures import NUMBER_WORDS
from flows.critic.findings import Span, merged, touches
from flows.critic.phrases import Token
from flows.critic.reading import Line, Reading


class Merit(StrEnum):
    """A kind of thing that makes a text worth a customer's time, the weightiest first."""

    COMPARED = "compared"  # from what to what
    EXCHANGE = "exchange"  # what comes back for what is given
    SOURCED = "sourced"  # a figure and where it was measured
    THEIRS = "theirs"  # what they said, or counted themselves
    EFFORT = "effort"  # what it takes on their side
    CANDID = "candid"  # what we do not know, do not do, or do worse
    ASKS = "asks"  # a question that only they can answer


@dataclass(frozen=True, slots=True)
class Strength:
    """One merit of a text and the sentence that has it."""

    merit: Merit
    line: Line


class Merits:
    """The merits of one text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @cached_property
    def _told(self) -> tuple[Strength, ...]:
        return tuple(Strength(merit, line) for line in self.reading.lines for merit in merits_of(line))

    def strengths(self, faulted: Iterable[Span] = ()) -> tuple[Strength, ...]:
        """Every merit with its first sentence that is not `faulted`, in the order of weight."""
        reproached = merged(faulted)
        found: dict[Merit, Strength] = {}
        for strength in self._told:
            if strength.merit not in found and not touches(reproached, strength.line.whole):
                found[strength.merit] = strength
        return tuple(found[merit] for merit in Merit if merit in found)

    @cached_property
    def kinds(self) -> frozenset[Merit]:
        """The kinds of merit that the text has."""
        return frozenset(strength.merit for strength in self._told)

    @property
    def score(self) -> int:
        """How many kinds of merit it has: 0 to 7."""
        return len(self.kinds)


def merits_of(line: Line) -> Iterator[Merit]:
    """The merits of one sentence."""
    figures = figures_in(line)
    if (figures and line.has("compared")) or (figures > 1 and line.has("moved") and _from_to(line)):
        yield Merit.COMPARED
    if line.has("theirs"):
        yield Merit.THEIRS
    if line.has("source") and figures > _pages(line):
        yield Merit.SOURCED
    if line.has("effort") and not line.has("denied_effort"):
        yield Merit.EFFORT
    if line.has("candid"):
        yield Merit.CANDID
    if line.has("return", "limit") and line.has("give", "give_strong", "price"):
        yield Merit.EXCHANGE
    if line.asks and line.has("customer") and not line.has("zero"):
        yield Merit.ASKS


def _pages(line: Line) -> int:
    """How many of its figures only say where to look ("see page 3")."""
    return sum(
        1
        for last, token in pairwise(line.words)
        if token.figure
        and last.word in ("page", "p", "chapter", "annex", "seite", "página", "anexo", "annexe")
    )


def _from_to(line: Line) -> bool:
    """Are two of its figures the ends of a way, rather than two gains ("drops by 41 and rises by 12")?"""
    return any(token.word in _WAYS for token in line.words)


_WAYS = frozenset(
    word
    for words in (
        "from to → was were instead against not before after now than",
        "von auf statt gegen vorher nachher jetzt als",
        "de du a à al au hasta avant après antes ahora que",
    )
    for word in words.split()
)


def figures_in(line: Line) -> int:
    """How many figures it has, in digits or small words; years and "24/7" are none."""
    return sum(1 for token in line.words if _counts(token))


def _counts(token: Token) -> bool:
    if not token.figure:
        return token.word in NUMBER_WORDS
    year = len(token.word) == _YEAR and token.word[:2] in ("19", "20")
    return not year and token.word not in ("24", "360", "7/24")


_YEAR = 4
