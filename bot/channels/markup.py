"""Reads and writes the neutral Markdown subset of `bot.channels.base`. Pure text: knows no terminal and no platform.

A line may begin with "- ", "1. " or, in a document, "# " and "> ". Inside it **bold**, *italic* and
`code` may nest and run over a line end, not over an empty line or into another item. A
backslash makes the punctuation after it literal. Whatever is not well formed is literal text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_MARKER = re.compile(r"(?P<indent> *)(?:(?P<mark>[-*+>]|\d{1,9}[.)]) +(?=\S)|(?P<head>#{1,6}) +(?=\S))")
_TOKEN = re.compile(
    r"\\(?P<literal>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>[^`\n](?:[^\n]*?[^`\n])?)(?P=ticks)(?!`)"
    r"|(?P<stars>\*{1,3})(?!\*)"
    r"|(?P<text>\*{4,}|[^\\`*]+|.)",
    re.DOTALL,
)
_BARE = re.compile(r"(?! *(?:[-+>#]|\d+[.)]))[^*\\`\n]*")
"""One line in which nothing can be a mark or an escape: as most labels and many sentences are."""
_STYLES = {"*": "i", "**": "b", "***": "bi"}
_ALWAYS = "*`[]<|~"
_ESCAPED = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|[\r\n]|\Z)"  # a backslash that would make the next character literal
    r"|[" + re.escape(_ALWAYS) + r"]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word an underscore is only itself
    r"|&(?=#?\w{1,32};)"  # an entity
    r"|(?:(?<=\A)|(?<=[\n\r]))(?P<start>[^\S\n\r]*)(?P<at>[-+>#=]|\d{1,9}(?=[.)](?:\s|\Z)))"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style, without marks or escapes."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `mark` is "-" or "1." of an item, ">" of a quotation, else ""; `level` is a heading's, else 0."""

    spans: tuple[Span, ...]
    mark: str = ""
    indent: int = 0
    level: int = 0


def parse(text: str) -> list[Line]:
    """The lines of a text with their styled spans. Total: every text is one."""
    lines: list[Line] = []
    for block in _blocks(text.split("\n")):
        found = _MARKER.match(block[0])
        start = found.end() if found else 0
        first = _item(found) if found else Line(())
        rows = _rows(_spans("\n".join([block[0][start:], *block[1:]])))
        lines += [replace(first, spans=rows[0]), *(Line(row) for row in rows[1:])]
    return lines


def plain(text: str) -> str:
    """The text as a reader without styles gets it: marks gone, escapes undone, line ends and item marks kept."""
    if _BARE.fullmatch(text):
        return text
    return "\n".join(map(_plain_block, _blocks(text.split("\n"))))


def escape(text: str) -> str:
    """Any text, made literal in the subset and in Markdown at large: `plain(escape(text)) == text`."""
    return _ESCAPED.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    at = found["at"]
    if at is None:
        return "\\" + found[0]
    return found["start"] + (at + "\\" if at[0].isdigit() else "\\" + at)


def _item(found: re.Match[str]) -> Line:
    if found["head"]:
        return Line((), level=len(found["head"]))
    return Line((), mark=found["mark"], indent=len(found["indent"]))


def _plain_block(rows: list[str]) -> str:
    """What the spans of `parse` say, without making them: a door for programs wants nothing else of any text."""
    found = _MARKER.match(rows[0])
    lead = f"{found['indent']}{found['mark']} " if found and found["mark"] else ""
    words = "\n".join(rows)[found.end() if found else 0 :]
    if "*" in words or "\\" in words or "`" in words:
        pieces = _pieces(words)
        _pair(pieces)
        words = "".join([piece.text for piece in pieces if not piece.switches])
    return lead + words


def _blocks(rows: list[str]) -> list[list[str]]:
    """Rows in groups that a style may run through: an item begins one, an empty row and a heading stand alone."""
    blocks: list[list[str]] = []
    alone = True
    for row in rows:
        found = _MARKER.match(row)
        single = not row.strip() or bool(found and found["head"])
        if alone or single or found:
            blocks.append([row])
        else:
            blocks[-1].append(row)
        alone = single
    return blocks


def _rows(spans: list[Span]) -> list[tuple[Span, ...]]:
    rows: list[list[Span]] = [[]]
    for span in spans:
        first, *more = span.text.split("\n")
        rows[-1].append(span if not more else replace(span, text=first))
        rows += [[replace(span, text=part)] for part in more]
    return [tuple(span for span in row if span.text) for row in rows]


@dataclass(slots=True)
class _Piece:
    """A token on its way to a span: literal text, code, or a star run that may still turn out to be a mark."""

    text: str
    code: bool = False
    stars: bool = False
    switches: str = ""  # the styles it turns on or off, once it has a partner


def _spans(text: str) -> list[Span]:
    pieces = _pieces(text)
    _pair(pieces)
    runs: list[tuple[list[str], tuple[bool, bool, bool]]] = []
    styles: set[str] = set()
    for piece in pieces:
        if piece.switches:
            styles ^= set(piece.switches)
            continue
        style = ("b" in styles, "i" in styles, piece.code)
        if runs and runs[-1][1] == style:
            runs[-1][0].append(piece.text)
        else:
            runs.append(([piece.text], style))
    return [Span("".join(texts), *style) for texts, style in runs]


def _pieces(text: str) -> list[_Piece]:
    pieces = []
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "text"
        pieces.append(_Piece(found[kind], kind == "code", kind == "stars"))
    return pieces


def _pair(pieces: list[_Piece]) -> None:
    """Gives each star run its partner, innermost first; what has none stays literal."""
    opened: list[int] = []
    for index, piece in enumerate(pieces):
        if not piece.stars:
            continue
        partner = next((one for one in reversed(opened) if pieces[one].text == piece.text), None)
        if partner is not None and _ends_a_word(pieces, index):
            piece.switches = pieces[partner].switches = _STYLES[piece.text]
            del opened[opened.index(partner) :]
        elif _begins_a_word(pieces, index):
            opened.append(index)


def _ends_a_word(pieces: list[_Piece], index: int) -> bool:
    before = next((pieces[at] for at in range(index - 1, -1, -1) if not pieces[at].stars), None)
    return before is not None and not before.text[-1:].isspace()


def _begins_a_word(pieces: list[_Piece], index: int) -> bool:
    after = next((pieces[at] for at in range(index + 1, len(pieces)) if not pieces[at].stars), None)
    return after is not None and not after.text[:1].isspace()


__all__ = ["Line", "Span", "escape", "parse", "plain"]
