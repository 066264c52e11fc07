"""A seller's text as the critic reads it: its sentences, and what in it is somebody else's words. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from flows.critic.findings import Span

_BREAK = re.compile(
    r"(?<![.!?…])[.!?…]++[\"”’»)\]*_]*(?=\s|$)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–—>#▪✓✔➤+·◦‣]|\d{1,2}[.)])[ \t])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|approx|incl|excl|mr|mrs|ms|dr|prof|no|nr|vs|ca|p\.a|st|inc|ltd|co|max|min|z\.b|bzw|env|sr|sra|"
    r"hr|fr|evtl|ggf|usw|inkl|zzgl|mme|av|cf|tel|abs|d\.h|u\.a|mio|mrd|tsd|apdo|núm|pág)"
    r"|\b[^\W\d_])\.$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r".{0,2}?(?<!\d)\d{1,2}\.[ \t](?=januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|"
    r"dezember|quartal|stock|mal\b)",
    re.IGNORECASE,
)
"""A German date or ordinal: the full stop behind its figure ends no sentence."""
_QUOTES = re.compile(
    r"“[^“”]{1,600}”|„[^„“”]{1,600}[“”]|«[^«»]{1,600}»|»[^«»]{1,600}«|\"[^\"\n]{1,600}\"|(?<![\w’])‘[^‘’\n]{1,300}’(?!\w)"
    r"|(?<!\w)'[^'\n]{1,300}'(?!\w)"
)
_BACK = 1000
_REPORTS = re.compile(
    r"\b(?:wrote|writes|said|says|reply|replied|told|schrieb|sagte|meinte|escribió|dijo|écrit|dit)\b|@|\d:\d|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""What the line above a quoted mail has, in one way or another."""
_QUOTED_LINE = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_MOSTLY = 0.8
_OWN_NAME = re.compile(
    r"\b(?:we|i|our|us)\b[^.!?\n]{0,40}(?:\bcall\w*\b|\bmotto\b|\bslogan\b|\bpromise\b|\bsay\w*\b|\bclaim\b|\bcredo\b|"
    r"\bmantra\b|\btagline\b|\bheadline\b|\bphilosophy\b)[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_MARKUP = re.compile(
    r"<!--.{0,2000}?-->|</?[a-zA-Z][^<>\n]{0,200}>|https?://\S{1,400}|<[@#!][^<>\n]{0,80}>|!?\[(?=[^\]\n]{0,200}\]\()|"
    r"(?<=\])\([^()\s]{0,300}\)",
    re.DOTALL,
)
_ORIGINAL = re.compile(
    r"^[ \t]*-{2,}[ \t]*(?:original message|forwarded message|ursprüngliche nachricht|mensaje original|"
    r"message d['’]origine)[ \t]*-{2,}",
    re.IGNORECASE | re.MULTILINE,
)


class Sentence(NamedTuple):
    """One sentence, or one line of a list, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def asks(self) -> bool:
        """Is it a question?"""
        return self.text.rstrip(' \t\n"”’»)*_').endswith("?")


class Draft:
    """A text with its sentences and quotations. Markup and addresses of pages are read as space."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def plain(self) -> str:
        """The text with markup as space: every character stays where it was."""
        return _MARKUP.sub(lambda match: " " * len(match[0]), self.text) if _marked(self.text) else self.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order, without the space around them."""
        return tuple(_sentences(self.plain))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Where somebody else is quoted: not a text in quotation marks as a whole, nor what we call ourselves."""
        whole = len(self.text.strip()) or 1
        lines = [match for match in _QUOTED_LINE.finditer(self.plain) if not self._is_point(match)]
        found = [
            match.span()
            for match in (*_QUOTES.finditer(self.plain), *lines)
            if (match.end() - match.start()) / whole < _MOSTLY and not self._of_ourselves(match)
        ]
        original = _ORIGINAL.search(self.plain)
        if original is not None and original.start() > 0:
            found.append((original.start(), len(self.plain)))
        return tuple(sorted(found))

    def _of_ourselves(self, match: re.Match[str]) -> bool:
        return _OWN_NAME.search(self.plain, max(0, match.start() - 80), match.start()) is not None

    def _is_point(self, match: re.Match[str]) -> bool:
        """Is a line behind ">" a point of our own list: what follows "our results:", not what somebody wrote?"""
        before = self.plain[max(0, match.start() - _BACK) : match.start()].rstrip().splitlines()
        above = next((line.strip() for line in reversed(before) if not line.lstrip().startswith(">")), "")
        return above.endswith(":") and _REPORTS.search(above) is None

    def quoted(self, start: int, end: int) -> bool:
        """Does this stretch lie within somebody's words?"""
        return any(first <= start and end <= last for first, last in self.quotations)


def _marked(text: str) -> bool:
    return "<" in text or "://" in text or "](" in text


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for match in _BREAK.finditer(text):
        if match[0] == "." and text[start : match.start()].strip().isdigit():
            continue  # the number of a list
        if match[0] == "." and _ORDINAL.match(text, max(start, match.start() - 3)):
            continue
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
