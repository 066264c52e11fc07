"""The neutral Markdown subset as Slack's rich text blocks. Pure: text in, JSON data out.

Rich text carries styles beside the text instead of marks in it, so no character of a
seller's can become a mark, a mention or a link: nothing has to be escaped, and nothing can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from bot.channels.markup import Line, Span, parse
from bot.channels.slack import limits
from bot.channels.slack.cutting import cut, units
from bot.channels.visible import visible

Block = dict[str, Any]


def blocks_of(text: str, most: int = limits.BLOCK_TEXT) -> list[Block]:
    """A text as blocks of at most `most` units each."""
    lines = [piece for line in parse(text.replace("\r\n", "\n")) for piece in _fitting(_shown(line), most)]
    return [block for chunk in _chunks(lines, most) for block in _block(chunk)]


def size_of(block: Block) -> int:
    """How many units of text a block has."""
    return units("".join(texts_of(block)))


def texts_of(data: Any) -> Iterator[str]:
    """Every text that people read in some Block Kit data."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name == "text" and isinstance(value, str):
                yield value
            elif name != "value":
                yield from texts_of(value)
    elif isinstance(data, list):
        for each in data:
            yield from texts_of(each)


def _shown(line: Line) -> Line:
    return replace(line, spans=tuple(replace(span, text=visible(span.text)) for span in line.spans))


def _length(line: Line) -> int:
    return units("".join(span.text for span in line.spans)) + 1


def _fitting(line: Line, most: int) -> Iterator[Line]:
    """A line in pieces that fit into a block; only the first has the mark of an item."""
    while _length(line) > most:
        whole = "".join(span.text for span in line.spans)
        at = len(cut(whole, most - 1)[0])
        first, rest = _divided(line.spans, at)
        yield replace(line, spans=first)
        line = Line(rest, mark=">" if line.mark == ">" else "")
    yield line


def _divided(spans: Sequence[Span], at: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    first: list[Span] = []
    rest: list[Span] = []
    for span in spans:
        here = max(0, min(at, len(span.text)))
        first.append(replace(span, text=span.text[:here]))
        rest.append(replace(span, text=span.text[here:]))
        at -= len(span.text)
    return tuple(each for each in first if each.text), tuple(each for each in rest if each.text)


def _chunks(lines: Sequence[Line], most: int) -> Iterator[list[Line]]:
    """Lines by block. A short heading is a block of its own."""
    chunk: list[Line] = []
    length = 0
    for line in lines:
        heading = _is_header(line)
        if chunk and (heading or _is_header(chunk[-1]) or length + _length(line) > most):
            yield chunk
            chunk, length = [], 0
        chunk.append(line)
        length += _length(line)
    if chunk:
        yield chunk


def _is_header(line: Line) -> bool:
    return bool(line.level and line.spans) and _length(line) <= limits.HEADER


def _block(lines: Sequence[Line]) -> Iterator[Block]:
    if _is_header(lines[0]):
        words = "".join(span.text for span in lines[0].spans)
        yield {"type": "header", "text": {"type": "plain_text", "text": words, "emoji": False}}
        return
    elements = [each for _, group in groupby(lines, _kind) for each in _elements(list(group))]
    if elements:
        yield {"type": "rich_text", "elements": elements}


def _kind(line: Line) -> str:
    if line.mark == ">":
        return "quote"
    if not line.mark:
        return "text"
    return f"{'ordered' if line.mark[0].isdigit() else 'bullet'}{line.indent}"


def _elements(lines: list[Line]) -> Iterator[Block]:
    """Lines of one kind as elements of a rich text block."""
    kind = _kind(lines[0])
    if kind in ("text", "quote"):
        lines = _without_empty_edges(lines)
        if lines:
            yield {"type": f"rich_text_{'section' if kind == 'text' else 'quote'}", "elements": _rows(lines)}
        return
    runs: list[list[Line]] = []
    for line in lines:
        if runs and _follows(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    yield from map(_list, runs)


def _follows(before: Line, line: Line) -> bool:
    """Does an item belong to the list of the one before: is its number the next one?"""
    if not line.mark[0].isdigit():
        return True
    return int(line.mark[:-1]) == int(before.mark[:-1]) + 1


def _list(lines: Sequence[Line]) -> Block:
    ordered = lines[0].mark[0].isdigit()
    found: Block = {
        "type": "rich_text_list",
        "style": "ordered" if ordered else "bullet",
        "indent": min(lines[0].indent // 2, limits.INDENTS),
        "elements": [{"type": "rich_text_section", "elements": _rows([line])} for line in lines],
    }
    if ordered and (first := int(lines[0].mark[:-1])) > 1:
        found["offset"] = first - 1
    return found


def _without_empty_edges(lines: list[Line]) -> list[Line]:
    while lines and not lines[0].spans:
        lines = lines[1:]
    while lines and not lines[-1].spans:
        lines = lines[:-1]
    return lines


def _rows(lines: Sequence[Line]) -> list[Block]:
    found: list[Block] = []
    for number, line in enumerate(lines):
        if number:
            found.append({"type": "text", "text": "\n"})
        found += [_text(span, bold=bool(line.level)) for span in line.spans]
    return found or [{"type": "text", "text": " "}]


def _text(span: Span, *, bold: bool) -> Block:
    styles = {"bold": span.bold or bold, "italic": span.italic, "code": span.code}
    style = {name: True for name, on in styles.items() if on}
    return {"type": "text", "text": span.text, **({"style": style} if style else {})}


__all__ = ["Block", "blocks_of", "size_of", "texts_of"]
