"""Texts of a transcript as styled lines or plain, and fit for files that cannot hold every character. Pure."""

from __future__ import annotations

import re

from bot.channels.markup import Line, Span, parse, plain
from prompts.render import Safe

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor HTML can hold: control characters, halves of surrogate pairs, non-characters."""
_MARKS = frozenset(" -+*>#0123456789")
_ENDS = re.compile("\r\n?")


def fit(text: str) -> str:
    """The text with a sign in place of what a file of XML or HTML cannot hold; all else letter for letter."""
    return _UNFIT.sub("\ufffd", _ENDS.sub("\n", text))


def is_bare(text: str) -> bool:
    """Is it one line without a mark or an escape, so that it says the same literally?"""
    return "\n" not in text and text[:1] not in _MARKS and plain(text) == text


def lines_of(text: str) -> list[Line]:
    """The lines of a text: what was typed is literal, what the product worded has styles."""
    if isinstance(text, Safe):
        return parse(fit(text))
    return [Line((Span(line),) if line else ()) for line in fit(text).split("\n")]


def plain_of(text: str) -> str:
    """A text without styles."""
    return fit(plain(text) if isinstance(text, Safe) else text)


__all__ = ["Line", "Span", "fit", "lines_of", "plain_of"]
