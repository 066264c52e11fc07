"""Text in the neutral subset as runs of one style each, and where a long one may be cut. Pure; writes no markup.

Telegram counts a message in UTF-16 units, after its markup is read: so a text is cut
first and marked up afterwards, and no tag is ever cut in two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from unicodedata import category

from wcwidth import iter_graphemes

from bot.channels.markup import Line, Span, parse
from bot.channels.visible import visible

LONGEST = 4096
"""UTF-16 units in one message (core.telegram.org/bots/api#sendmessage)."""
_BULLET = "•"
_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)]*\s+")
_SPACE = re.compile(r"\s+")
_WINDOW = 256
"""Units before the limit in which a word of its own is looked for whole: a longer one is cut where it is full."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some text in one style. `quote`: it stands in a quotation."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    quote: bool = False


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text) + sum(char > "\uffff" for char in text)


def shown(runs: Iterable[Run]) -> str:
    """What a reader sees of some runs."""
    return "".join(run.text for run in runs)


def styled(text: str) -> list[Run]:
    """A text in the neutral subset as runs. Nothing in it can command a screen."""
    runs: list[Run] = []
    for number, line in enumerate(parse(text.replace("\r\n", "\n"))):
        quote = line.mark == ">"
        if number:
            runs.append(Run("\n", quote=quote and runs[-1].quote))
        runs += _line(line, quote=quote)
    return joined(runs)


def joined(runs: Iterable[Run]) -> list[Run]:
    """The same runs, neighbours of one style in one; none is empty."""
    found: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if found and replace(found[-1], text=run.text) == run:
            found[-1] = replace(run, text=found[-1].text + run.text)
        else:
            found.append(run)
    return found


def cut(runs: Sequence[Run], longest: int = LONGEST) -> list[list[Run]]:
    """The runs in parts that fit: cut at the end of a paragraph, line, sentence or word, or between letters."""
    text = shown(runs)
    parts, start = [], 0
    for end in _ends(text, longest):
        parts.append(between(runs, start, end))
        start = end
    return parts


def _line(line: Line, *, quote: bool) -> Iterator[Run]:
    if line.mark and not quote:
        mark = line.mark if line.mark[0].isdigit() else _BULLET
        yield Run(f"{' ' * line.indent}{mark} ")
    for span in line.spans:
        yield _run(span, heading=bool(line.level), quote=quote)


def _run(span: Span, *, heading: bool, quote: bool) -> Run:
    return Run(visible(span.text), span.bold or heading, span.italic, span.code, quote)


def _ends(text: str, longest: int) -> Iterator[int]:
    start = 0
    while start < len(text):
        full = _full(text, start, longest)
        end = full if full == len(text) else _good_end(text, start, full)
        yield end
        start = end


def _full(text: str, start: int, longest: int) -> int:
    """Where so many units from `start` are full: never inside a pair of units."""
    end = min(len(text), start + longest)
    while units(text[start:end]) > longest:
        end -= max(1, (units(text[start:end]) - longest) // 2)
    return end


def _good_end(text: str, start: int, full: int) -> int:
    half = start + (full - start) // 2
    paragraph = text.rfind("\n\n", half, full)
    if paragraph > 0:
        return paragraph + 2
    line = text.rfind("\n", half, full)
    if line > 0:
        return line + 1
    for pattern, since in ((_SENTENCE, half), (_SPACE, max(start, full - _WINDOW))):
        ends = [end for found in pattern.finditer(text, since, full) if _loose(text, end := found.end())]
        if ends:
            return ends[-1]
    return _between_letters(text, start, full)


def _between_letters(text: str, start: int, full: int) -> int:
    """The last end of a letter as people see it; where one is longer than a message it is cut after all."""
    end = start
    for letter in iter_graphemes(text[start : full + _WINDOW]):
        if end + len(letter) > full:
            break
        end += len(letter)
    return end if end > start else full


def _loose(text: str, end: int) -> bool:
    """Does a new letter begin there, and no mark that belongs to the one before it?"""
    return category(text[end : end + 1] or " ") not in ("Mn", "Me", "Mc", "Cf")


def between(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    """The runs from one character to another."""
    found, at = [], 0
    for run in runs:
        piece = run.text[max(0, start - at) : max(0, end - at)]
        if piece:
            found.append(replace(run, text=piece))
        at += len(run.text)
        if at >= end:
            break
    return found


__all__ = ["LONGEST", "Run", "between", "cut", "joined", "shown", "styled", "units"]
