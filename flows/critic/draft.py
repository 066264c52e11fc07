"""A seller's text as the rules read it: its sentences, and what in it is somebody else's words. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from flows.critic.findings import Span

_BREAK = re.compile(
    r"(?<![.!?…])[.!?…]++[\"”’»)\]]*(?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–>]|\d{1,2}[.)])[ \t])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|approx|incl|excl|mr|mrs|ms|dr|prof|no|nr|vs|ca|p\.a|st|inc|ltd|co|max|min|z\.b|bzw|env|sr|sra)"
    r"|\b\w)\.$",
    re.IGNORECASE,
)
_QUOTES = re.compile(
    r"“[^“”]{1,600}”|„[^„“”]{1,600}[“”]|«[^«»]{1,600}»|\"[^\"\n]{1,600}\"|(?<![\w’])‘[^‘’\n]{1,300}’(?!\w)"
)
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one line of a list, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def asks(self) -> bool:
        """Is it a question?"""
        return self.text.rstrip(' \t\n"”’»)').endswith("?")


class Draft:
    """A text with its sentences and quotations."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order, without the space around them."""
        return tuple(_sentences(self.text))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Where somebody is quoted. Quotation marks around the whole text are the seller's own."""
        found = [*_QUOTES.finditer(self.text), *_QUOTED_LINE.finditer(self.text)]
        whole = len(self.text.strip()) or 1
        return tuple(match.span() for match in found if (match.end() - match.start()) / whole < _MOSTLY)

    def quoted(self, start: int, end: int) -> bool:
        """Does this stretch lie within somebody's words?"""
        return any(first <= start and end <= last for first, last in self.quotations)

    def around(self, position: int) -> str:
        """A sentence with the one before and the one after it, for what may be said beside it."""
        return " ".join(each.text for each in self.sentences[max(0, position - 1) : position + 2])

    def after(self, position: int) -> str:
        """The sentence that follows, or ""."""
        following = self.sentences[position + 1 : position + 2]
        return following[0].text if following else ""


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for match in _BREAK.finditer(text):
        if match[0] == "." and _ABBREVIATION.search(text, max(start, match.start() - 8), match.end()):
            continue
        yield from _sentence(text, start, match.end())
        start = match.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        first = start + len(piece) - len(piece.lstrip())
        yield Sentence(stripped, first, first + len(stripped))
