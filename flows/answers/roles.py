"""Splits text into words and finds where a role begins and ends among them. May not find names (`names` does)."""

from __future__ import annotations

from typing import NamedTuple

from flows.answers.lexicon import late, spaced
from flows.answers.text import fold
from flows.answers.titles import (
    ACRONYMS,
    DEPARTMENTS,
    GROUPS,
    HONORIFICS,
    MODIFIERS,
    NOT_NAMES,
    PLURALS,
    is_head,
)

_TOKEN = late(
    r"(?:[^\W\d_](?:[\w'’&.\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f-]*[\w\u0900-\u0dff\u0e00-\u0e7f])?\.?(?!\w))|[→⇒]|[,،、;:()/+&.!?\"“”\n|=>-]+|[0-9]\S*|[€$£]"
)
ENDERS = frozenset(
    spaced(
        "the is as from at who and she he they because with in on was a an our their has so but"
        " or said told says by does"
        " will would did for if since plus isn't not pays signs decides confirmed agreed via yesterday today"
        " last this when over"
        " again too aus vom bei himself herself during told mentioned maybe probably i then whom"
    )
)
_MOST_TOKENS = 24


LINKS = (",", "،", "、", ";", "\n", ",\n", "(", "-", "->", ":", "/", "=", "|", "→", "⇒")


class Word(NamedTuple):
    """A word or mark of a text, with its place; `low` is its folded form without a closing stop.

    `is_word`: is it a word rather than a mark or a figure?
    """

    typed: str
    low: str
    start: int
    end: int
    is_word: bool


def words_in(text: str, start: int = 0, most: int = _MOST_TOKENS) -> list[Word]:
    """The first words and marks of `text` from `start` on."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text, start):
        typed = match.group()
        low = fold(typed)
        if low.endswith("'s") and len(low) > 3:
            low = low[:-2]
        if low.endswith(".") and low not in HONORIFICS:
            low = low.rstrip(".") or low
        found.append(Word(typed, low, match.start(), match.end(), low[:1].isalpha()))
        if len(found) == most:
            break
    return found


def role_text(text: str, first: Word, last: Word) -> str:
    """A role as typed, with capitals for the likes of "coo"."""
    typed = text[first.start : last.end].rstrip(".").split()
    typed[-1] = typed[-1][:-2] if typed[-1].endswith(("'s", "’s")) else typed[-1]
    return " ".join(word.upper() if word in ACRONYMS else word for word in typed)


def is_group(role: str) -> bool:
    """Does a role name several people or a department rather than one person?"""
    words = fold(role).split()
    return bool(words) and (words[-1] in GROUPS or words[-1] in DEPARTMENTS) and not is_head(words[0])


def department_end(words: list[Word], i: int) -> int:
    """Where a department that begins at word `i` ends ("supply chain"), else 0."""
    if tuple(word.low for word in words[i : i + 2]) in _TWO_WORDS:
        return i + 2
    return i + 1 if i < len(words) and words[i].low in DEPARTMENTS else 0


_TWO_WORDS = frozenset(
    (
        *(("supply", "chain"), ("human", "resources"), ("after", "sales"), ("product", "management")),
        *((kind, "service") for kind in ("customer", "field")),
        *((kind, "development") for kind in ("product", "business")),
    )
)


def role_end(words: list[Word], i: int, *, free: bool) -> int:
    """Where a role that begins at word `i` ends, else 0. With `free`, any word may stand before its noun."""
    for j in range(i, min(i + 5, len(words))):
        word = words[j]
        if not word.is_word:
            return 0
        alone = j == i and (len(words) == 1 or _closes(words, j + 1)) and word.typed != "it"
        if (is_head(word.low) and not _is_office(words, j)) or (
            word.low in GROUPS and (free or j > i or alone)
        ):
            if _ends_sentence(word):
                return j + 1
            if j + 1 < len(words) and words[j + 1].is_word and _goes_on(words, j + 1):
                continue
            return _role_tail(words, j + 1)
        if word.low in DEPARTMENTS and (free or alone) and _closes(words, j + 1):
            return j + 1
        if word.low not in MODIFIERS and not (free and word.low not in ENDERS and word.low not in NOT_NAMES):
            return 0
    return 0


def _goes_on(words: list[Word], j: int) -> bool:
    """Is the noun only the beginning of a longer role ("chief operating officer", "team lead")?"""
    for k in range(j, min(j + 3, len(words))):
        if is_head(words[k].low) or words[k].low in PLURALS:
            return words[k].typed not in ("man", "person")
        if words[k].low not in MODIFIERS or words[k].low in ("of", "and", "&"):
            return False
    return False


def _closes(words: list[Word], j: int) -> bool:
    return j >= len(words) or not words[j].is_word or words[j].low in ENDERS or words[j].low in _PURSES


_PURSES = frozenset(spaced("budget budgets pot money of"))


def _is_office(words: list[Word], j: int) -> bool:
    return (
        words[j].low in ("head", "mother", "daughter", "sister", "parent")
        and j + 1 < len(words)
        and words[j + 1].low in ("office", "quarter", "quarters", "company", "firm", "house")
    )


def _ends_sentence(word: Word) -> bool:
    return word.typed.endswith(".") and len(word.low) > 4


def _role_tail(words: list[Word], j: int) -> int:
    """The end of a role with what follows its noun: "of Quality", "for the north", "Operations EMEA"."""
    while (
        j < len(words)
        and words[j].is_word
        and (words[j].low in MODIFIERS or words[j].low.startswith("d'"))
        and words[j].low not in ("of", "and", "&", "new")
    ):
        j += 1
    if (
        j + 1 < len(words)
        and words[j].low in ("of", "for", "de", "du", "des", "für", "del", "der", "por", "по", "van")
        and words[j + 1].is_word
    ):
        k = j + 1 + (words[j + 1].low == "the" and j + 2 < len(words))
        stop = k
        while stop < len(words) and stop < k + 4 and words[stop].is_word:
            low = words[stop].low
            joins = low in ("and", "&") and stop + 1 < len(words) and words[stop + 1].low in MODIFIERS
            named = stop > k and words[stop].typed[:1].isupper() and low not in MODIFIERS
            if (
                named
                or (low in ENDERS and not joins)
                or (low in NOT_NAMES and low not in MODIFIERS | GROUPS | {"sales", "it"})
            ):
                break
            stop += 1
            if _ends_sentence(words[stop - 1]):
                break
        return stop if stop > k else j
    if j + 1 < len(words) and words[j].typed == "&" and words[j + 1].low in MODIFIERS:
        return _role_tail(words, j + 1)
    return j
