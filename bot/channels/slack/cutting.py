"""Cuts text where a reader would: at the end of a line, a sentence or a word, never inside a character. Pure text."""

from __future__ import annotations

import re
import unicodedata

_SENTENCE = re.compile(r"[.!?…](?:[\"'”’)\]]*)\s+")
_SPACE = re.compile(r"\s+")
_JOINER = "\u200d"
_HANGUL = range(0x1160, 0x1200)
"""Vowels and finals that join the letter before them."""


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + sum(1 for each in text if ord(each) > 0xFFFF)


def cut(text: str, most: int) -> tuple[str, str]:
    """The longest beginning of at most `most` units that ends well, and the rest. Both together are the text."""
    if units(text) <= most:
        return text, ""
    at = _within(text, most)
    for ends in (_last(r"\n+", text, at), _last(_SENTENCE, text, at), _last(_SPACE, text, at)):
        if ends > at // 2:
            return text[:ends], text[ends:]
    while at > 1 and joins(text, at):
        at -= 1
    return text[:at], text[at:]


def shortened(text: str, most: int) -> str:
    """A text in one line of at most `most` units; what was cut off is shown by a sign."""
    line = " ".join(text.split())
    if units(line) <= most:
        return line
    at = _within(line, most - 1)
    while at > 1 and joins(line, at):
        at -= 1
    return line[:at].rstrip() + "…"


def joins(text: str, at: int) -> bool:
    """Would a cut at `at` tear what is read as one character?"""
    before, after = text[at - 1], text[at]
    return (
        unicodedata.category(after)[0] == "M"
        or _JOINER in (before, after)
        or 0x1F3FB <= ord(after) <= 0x1F3FF  # the colour of a face or a hand
        or 0xE0020 <= ord(after) <= 0xE007F  # the letters of a region's flag
        or ord(after) in _HANGUL
        or (before, after) == ("\r", "\n")
        or (_is_flag(after) and _flags_before(text, at) % 2 == 1)
    )


def _is_flag(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def _flags_before(text: str, at: int) -> int:
    """How many halves of flags stand right before a place: two of them are one flag."""
    begins = at
    while begins > 0 and _is_flag(text[begins - 1]):
        begins -= 1
    return at - begins


def _within(text: str, most: int) -> int:
    """How many characters fit into `most` units; one at least."""
    left = most
    for index, char in enumerate(text):
        left -= 2 if ord(char) > 0xFFFF else 1
        if left < 0:
            return max(1, index)
    return len(text)


def _last(pattern: str | re.Pattern[str], text: str, at: int) -> int:
    """Where the last place ends, up to `at`, that fits the pattern; 0 where none does."""
    return max((found.end() for found in re.finditer(pattern, text[:at])), default=0)


__all__ = ["cut", "joins", "shortened", "units"]
