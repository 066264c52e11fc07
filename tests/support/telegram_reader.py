"""Reads what the Telegram channel sends as a strict Telegram would. Raises AssertionError on what it would refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from bot.channels.telegram.outgoing import Payload

TAGS = {"b", "i", "code", "blockquote"}


@dataclass(frozen=True)
class Seen:
    """One message as a person sees it. `marks`: (tag, the words in it). `buttons`: rows of (text, data)."""

    text: str
    marks: tuple[tuple[str, str], ...] = ()
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    file: tuple[str, str] | None = None


class _Strict(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.open: list[tuple[str, int]] = []
        self.marks: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        assert not attrs
        assert self.rawdata.count("<") == self.rawdata.count(">")
        assert "code" not in [each for each, _ in self.open], "nothing stands inside code"
        self.open.append((tag, len(self.text)))

    def handle_endtag(self, tag: str) -> None:
        opened, start = self.open.pop()
        assert opened == tag
        assert self.text[start:].strip(), "an empty tag"
        self.marks.append((tag, self.text[start:]))

    def handle_data(self, data: str) -> None:
        assert not {"<", ">", "&"} & set(data), data
        self.text += data

    def handle_entityref(self, name: str) -> None:
        self.text += {"lt": "<", "gt": ">", "amp": "&"}[name]

    def handle_charref(self, name: str) -> None:
        raise AssertionError(name)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


def utf16(text: str) -> int:
    """The length of a text in UTF-16 units, counted by encoding it."""
    return len(text.encode("utf-16-le")) // 2


def read_html(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The words of some HTML and its marks."""
    parser = _Strict()
    parser.feed(text)
    parser.close()
    assert not parser.open
    return parser.text, tuple(parser.marks)


def seen(payload: Payload) -> Seen:
    """What a person sees of one call."""
    given = payload.parameters
    rows = tuple(
        tuple((button["text"], button["callback_data"]) for button in row)
        for row in given.get("reply_markup", {}).get("inline_keyboard", ())
    )
    _buttons(rows)
    if payload.method == "sendDocument":
        assert payload.file is not None
        name, content = payload.file
        assert utf16(given.get("caption", "")) <= 1024
        assert name.strip()
        assert content
        return Seen(given.get("caption", ""), (), rows, (name, content.decode()))
    assert payload.method == "sendMessage"
    assert given["parse_mode"] == "HTML"
    text, marks = read_html(given["text"])
    assert 1 <= utf16(text.strip()) <= 4096
    assert text == text.strip()
    return Seen(text, marks, rows)


def _buttons(rows: Sequence[Any]) -> None:
    assert sum(map(len, rows)) <= 100
    for row in rows:
        assert 1 <= len(row) <= 8
        for text, data in row:
            assert text.strip()
            assert 1 <= len(data.encode()) <= 64
