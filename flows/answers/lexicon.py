"""Turns lines of words into tables, and patterns into ones that are compiled when first used. Holds no words itself."""

from __future__ import annotations

import re
from typing import Any, cast


def spaced(words: str) -> tuple[str, ...]:
    """The words between blanks."""
    return tuple(words.split())


def barred(phrases: str) -> tuple[str, ...]:
    """The phrases between bars."""
    return tuple(phrases.split("|"))


class _Late:
    """Becomes the compiled pattern's twin at its first use: a hundred patterns at import cost 27 ms."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str) -> re.Pattern[str]:
    """`pattern`, compiled when it is first used."""
    return cast("re.Pattern[str]", _Late(pattern))
