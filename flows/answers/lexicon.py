"""Turns a line of words into a table, so that a lexicon reads like one. Holds no words itself."""

from __future__ import annotations


def spaced(words: str) -> tuple[str, ...]:
    """The words between blanks."""
    return tuple(words.split())


def barred(phrases: str) -> tuple[str, ...]:
    """The phrases between bars."""
    return tuple(phrases.split("|"))
