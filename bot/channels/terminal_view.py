"""Neutral messages as rich text, fitted to a width. Pure: prints and asks nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console
from rich.style import Style
from rich.text import Text

from bot.channels.base import Progress
from bot.channels.markup import Line, parse
from bot.channels.visible import visible

WIDEST = 96
"""Columns; longer lines are hard to read, however wide the window is."""
NARROWEST = 10
LONGEST_BAR = 12


@dataclass(frozen=True, slots=True)
class Signs:
    """The few signs that are drawn."""

    prompt: str = "› "
    here: str = "▸"
    taken: str = "✓"
    bullet: str = "•"
    quote: str = "│"
    full: str = "▰"
    empty: str = "▱"


ASCII = Signs("> ", ">", "x", "-", "|", "#", ".")


def signs_for(encoding: str) -> Signs:
    """The signs that an encoding has."""
    try:
        "".join(getattr(Signs(), name) for name in Signs.__slots__).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return Signs()


def to_rich(text: str) -> Text:
    """Text in the neutral subset with its styles; nothing in it can command the terminal."""
    return Text("\n").join(_row(line, Signs()) for line in parse(text))


def fitted(text: str, console: Console, signs: Signs) -> Text:
    """The same, wrapped at words to the window, items hanging under their own first word."""
    width = max(min(console.width, WIDEST), NARROWEST)
    rows: list[Text] = []
    for line in parse(text):
        mark = _mark(line, signs)
        space = min(len(mark), width // 2)
        first, *more = _words(line).wrap(console, width - space) or [Text()]
        rows.append(Text(mark) + first)
        rows += [Text(mark if line.mark == ">" else " " * space) + row for row in more]
    for row in rows:
        row.rstrip()
    return Text("\n").join(rows)


def wrapped(text: str, width: int) -> list[str]:
    """One line of plain text as lines of at most `width` columns, broken at words where it can be."""
    rows = Text(text).wrap(Console(width=max(width, 1)), max(width, 1))
    return [row.plain.rstrip() for row in rows] or [""]


def bar(progress: Progress, signs: Signs) -> Text:
    """How far along, drawn and in words."""
    most = max(progress.most, 1)
    length = min(most, LONGEST_BAR)
    full = round(length * min(max(progress.done, 0), most) / most)
    drawn = signs.full * full + signs.empty * (length - full)
    return Text(f"{drawn} ") + to_rich(progress.words)


def _row(line: Line, signs: Signs) -> Text:
    return Text(_mark(line, signs)) + _words(line)


def _mark(line: Line, signs: Signs) -> str:
    if not line.mark:
        return ""
    drawn = {">": signs.quote}.get(line.mark, signs.bullet)
    return " " * line.indent + (line.mark if line.mark[0].isdigit() else drawn) + " "


def _words(line: Line) -> Text:
    heading = Style(bold=True, underline=line.level == 1) if line.level else Style()
    return Text.assemble(*_parts(line, heading))


def _parts(line: Line, heading: Style) -> Iterator[tuple[str, Style]]:
    for span in line.spans:
        style = Style(bold=span.bold or span.code or None, italic=span.italic or None)
        yield visible(span.text), heading + style


__all__ = ["ASCII", "Signs", "bar", "fitted", "signs_for", "to_rich", "wrapped"]
