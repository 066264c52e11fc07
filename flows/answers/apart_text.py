"""Cuts a long text into sentences and clauses, each with its place in the whole. May not decide what they are about.

Positions are code points of the text as typed. What must not be read (addresses, phone
numbers, what an older mail said) is blanked beforehand, character for character, so
that every place stays where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from flows.answers.lexicon import late
from flows.answers.text import fold

MOST = 12_000
"""Characters looked at; what lies beyond is kept with the turn, never searched."""
LONGEST = 700
"""Characters of one sentence looked at: nobody types a longer one, and a reader costs more than its length."""
MOST_CLAUSES = 10

_END = late(r"[.!?]+(?=[\s\x00]|$)|;|\n\s*\n|\n(?=\s*(?:[-*•–·]|\d+[.)]) )|\n|…(?=\s)|\s\|\s")
_SHORT = late(
    r"(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|nr|ca|approx|appr|e\.g|i\.e|z\.b|inc|ltd|co|vs|avg|mio"
    r"|mrd|p\.a|resp"
    r"|bzw|usw|etc|max|min|[a-z]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dipl|ing|abt|tel)$"
)
_BEGINS = late(r"\s*[a-zà-ÿ0-9(&]")
_CLAUSE = late(
    r",\s+|\s+[-–—]+\s+|:\s+|\s+\(|\)\s*|\s+(?:and|but|while|whereas|plus|also|und|aber|et"
    r"|mais)\s+(?=(?:she|he|they"
    r"|we|i|it|its|it's|her|his|their|the|each|every|one|our|your|there|nobody|everyone|sie|er|wir|on"
    r"|nous|il|elle"
    r"|wants?|told|said|asks?|asked|also)\b"
    r"|[A-ZÀ-Ý]|[^\W\d_]{2,20} (?:[^\W\d_]{2,20} )?(?:wants?|asks?|asked|pays?|signs?|said|says|told|sends?"
    r"|decides?|confirmed|thinks?|(?:only |just |still )?has)\b)"
)
_WRAPPED = 46
"""A line at least this long that goes on in small letters was broken by a mail program, not by its writer."""


@dataclass(frozen=True)
class Clause:
    """A part of a sentence between its commas and ands, with its place in the whole text."""

    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """One sentence: its place in the whole, the text as it may be read, the same folded."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in the whole."""
        return self.start + len(self.text)

    @cached_property
    def folded(self) -> str:
        """The text in small letters, of the same length."""
        return fold(self.text)

    @cached_property
    def has_figure(self) -> bool:
        """Is there a figure in it? Asked by several finders."""
        return any(each.isdigit() for each in self.folded)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, as places in the sentence."""
        found: list[Clause] = []
        start = 0
        for mark in _CLAUSE.finditer(self.text):
            if len(found) == MOST_CLAUSES - 1:
                break
            if mark.start() > start:
                found.append(trimmed(self.text, start, mark.start()))
            start = mark.end()
        found.append(trimmed(self.text, start, len(self.text)))
        return tuple(each for each in found if each.end > each.start)

    def clause_at(self, position: int) -> int:
        """The number of the clause that a place in the sentence belongs to."""
        return next((n for n, each in enumerate(self.clauses) if position < each.end), len(self.clauses) - 1)

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """The clauses that a place in the sentence touches, from the first one's start to the last one's end."""
        first, last = self.clause_at(start), self.clause_at(max(start, end - 1))
        return self.clauses[first].start, max(self.clauses[last].end, end)


_EDGE = " \t\r\n\x0b\x0c\x00\u00a0\u202f,;:.!-–—/|&*•·<>…"
_LEADS = late(r"(?i:(?:and|but|so|also|plus|well|und|aber|et|mais|ok|btw|fyi|oh)[ ,]+)+(?=\S)|</?\w{1,8}>\s*")


def trimmed(text: str, start: int, end: int) -> Clause:
    """A place without the blanks and marks at its edges."""
    piece = text[start:end]
    kept = piece.lstrip(_EDGE)
    start += len(piece) - len(kept)
    lead = _LEADS.match(kept)
    if lead is not None:
        start, kept = start + lead.end(), kept[lead.end() :]
    return Clause(start, start + len(kept.rstrip(_EDGE)))


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text in which what must not be read is blanked already."""
    window = text[:MOST]
    start = 0
    for mark in _END.finditer(window):
        if mark.start() < start or _goes_on(window, start, mark):
            continue
        yield from _sentence(window, start, mark.start())
        start = mark.end()
    yield from _sentence(window, start, len(window))


def _sentence(window: str, start: int, end: int) -> Iterator[Sentence]:
    place = trimmed(window, start, min(end, start + LONGEST))
    if place.end - place.start > 2:
        yield Sentence(place.start, window[place.start : place.end].replace("\x00", " "))


def _goes_on(window: str, start: int, mark: re.Match[str]) -> bool:
    """Is it no end at all: the stop of "approx.", or a line that a mail program broke?"""
    if mark.group()[0] == ".":
        return (
            len(mark.group()) == 1
            and _SHORT.search(fold(window[max(start, mark.start() - 8) : mark.start()])) is not None
        )
    if mark.group() == "\n":
        line = mark.start() - (window.rfind("\n", 0, mark.start()) + 1)
        return line >= _WRAPPED and _BEGINS.match(window, mark.end()) is not None
    return False
