"""Finds who is meant in typed text: names, roles, people known at the account. May not read what they said or have.

Only names typed wholly in small letters get capitals; any other spelling is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers.known import known_names
from flows.answers.lexicon import late, spaced
from flows.answers.reading import Context
from flows.answers.text import fold
from flows.answers.titles import (
    ACRONYMS,
    DEPARTMENTS,
    DETERMINERS,
    GROUPS,
    HEADS,
    HONORIFICS,
    MODIFIERS,
    NOT_NAMES,
    PARTICLES,
    POINTING,
)

_TOKEN = late(r"(?:[^\W\d_](?:[\w'’&.-]*[\w])?\.?(?!\w))|[,;:()/+&.!?\"“”\n|=>-]+|[0-9]\S*|[€$£]")
_ENDERS = frozenset(
    spaced(
        "the is as from at who and she he they because with in on was a an our their has so but"
        " or said told says by does"
        " will would for if since plus isn't not pays signs decides confirmed agreed via yesterday today"
        " last this when over"
        " during told mentioned maybe probably i then whom"
    )
)
_MOST_TOKENS = 24


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a text, with its place; `low` is its folded form without a closing stop."""

    typed: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Is it a word rather than a mark or a figure?"""
        return self.low[:1].isalpha()


@dataclass(frozen=True, slots=True)
class Person:
    """Someone found in a text; `name` or `role` may be empty, not both."""

    name: str
    role: str
    start: int
    end: int


def words_in(text: str, start: int = 0, most: int = _MOST_TOKENS) -> list[Word]:
    """The first words and marks of `text` from `start` on."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text, start):
        typed = match.group()
        low = fold(typed)
        if low.endswith("'s") and len(low) > 3:
            low = low[:-2]
        keep = low in HONORIFICS
        found.append(Word(typed, low if keep else low.rstrip(".") or low, match.start(), match.end()))
        if len(found) == most:
            break
    return found


def find_person(text: str, start: int, context: Context) -> Person | None:
    """The person whom the words of `text` from `start` on begin with."""
    words = words_in(text, start)
    if not words:
        return None
    index = 0
    if words[0].typed[-2:] in ("'s", "’s") and (end := _role_end(words, 1, free=False)) > 1:
        return Person("", _role(text, words[0], words[end - 1]), words[0].start, words[end - 1].end)
    determined = words[0].low in DETERMINERS and words[0].is_word
    index += determined
    end = _role_end(words, index, free=determined)
    if end > index:
        return _role_first(text, words, index, end, context)
    if determined:
        return None
    end = _name_end(words, 0, context)
    return _name_first(text, words, end, context) if end else None


def _role_first(text: str, words: list[Word], index: int, end: int, context: Context) -> Person:
    """ "COO Marta Ruiz", "the COO, Marta Ruiz", "the plant manager"."""
    first = words[0] if index and words[0].low in POINTING else words[index]
    role = _role(text, first, words[end - 1])
    after = end + (end < len(words) and words[end].typed in (",", ":", "(", "-"))
    name_end = _name_end(words, after, context)
    typed_small = after < len(words) and words[after].typed[:1].islower()
    if not name_end or (typed_small and not index and after == end and words[end - 1].low not in HEADS):
        return Person("", role, words[0].start, words[end - 1].end)
    name = _name(text, words[after], words[name_end - 1])
    return Person(name, role, words[0].start, words[name_end - 1].end)


def _name_first(text: str, words: list[Word], end: int, context: Context) -> Person:
    """ "Marta Ruiz, COO", "marta ruiz the COO", "Marta (COO)", "marta from purchasing", "Marta"."""
    name = _name(text, words[0], words[end - 1])
    i, linked = end, False
    if i < len(words) and words[i].typed in (",", "(", "-", ":", "/", "=", "|"):
        i, linked = i + 1, True
    while i < len(words) and words[i].low in (
        "the",
        "our",
        "their",
        "is",
        "as",
        "a",
        "an",
        "my",
        "who",
        "she",
        "he",
        "her",
        "his",
    ):
        i, linked = i + 1, True
    if i < len(words) and words[i].low in ("from", "in") and words[i].is_word:
        i, linked = i + 1 + (words[i + 1 : i + 2] != [] and words[i + 1].low in DETERMINERS), True
        role_end = _role_end(words, i, free=True) or _department_end(words, i)
    else:
        role_end = _role_end(words, i, free=linked)
    if role_end <= i:
        return Person(name, "", words[0].start, words[end - 1].end)
    close = words[role_end - 1].end
    if role_end < len(words) and words[role_end].typed.startswith(")"):
        close = words[role_end].start + 1
    return Person(name, _role(text, words[i], words[role_end - 1]), words[0].start, close)


def _role(text: str, first: Word, last: Word) -> str:
    """A role as typed, with capitals for the likes of "coo"."""
    typed = text[first.start : last.end].rstrip(".").split()
    return " ".join(word.upper() if word in ACRONYMS else word for word in typed)


def is_group(role: str) -> bool:
    """Does a role name several people or a department rather than one person?"""
    words = fold(role).split()
    return bool(words) and (words[-1] in GROUPS or words[-1] in DEPARTMENTS) and words[0] not in HEADS


def _department_end(words: list[Word], i: int) -> int:
    return i + 1 if i < len(words) and words[i].low in DEPARTMENTS else 0


def _role_end(words: list[Word], i: int, *, free: bool) -> int:
    """Where a role that begins at word `i` ends, else 0. With `free`, any word may stand before its noun."""
    for j in range(i, min(i + 5, len(words))):
        word = words[j]
        if not word.is_word:
            return 0
        if word.low in HEADS or (word.low in GROUPS and (free or j > i or len(words) == 1)):
            if j + 1 < len(words) and words[j + 1].is_word and _goes_on(words, j + 1):
                continue
            return _role_tail(words, j + 1)
        if word.low in DEPARTMENTS and (free or len(words) == 1) and _closes(words, j + 1):
            return j + 1
        if word.low not in MODIFIERS and not (free and word.low not in _ENDERS and word.low not in NOT_NAMES):
            return 0
    return 0


def _goes_on(words: list[Word], j: int) -> bool:
    """Is the noun only the beginning of a longer role ("chief operating officer", "team lead")?"""
    for k in range(j, min(j + 3, len(words))):
        if words[k].low in HEADS:
            return words[k].typed not in ("man", "person")
        if words[k].low not in MODIFIERS or words[k].low in ("of", "and", "&"):
            return False
    return False


def _closes(words: list[Word], j: int) -> bool:
    return j >= len(words) or not words[j].is_word or words[j].low in _ENDERS


def _role_tail(words: list[Word], j: int) -> int:
    """The end of a role with what follows its noun: "of Quality", "for the north", "Operations EMEA"."""
    while (
        j < len(words)
        and words[j].is_word
        and words[j].low in MODIFIERS
        and words[j].low not in ("of", "and", "&", "new")
    ):
        j += 1
    if j + 1 < len(words) and words[j].low in ("of", "for") and words[j + 1].is_word:
        k = j + 1 + (words[j + 1].low == "the" and j + 2 < len(words))
        stop = k
        while stop < len(words) and stop < k + 4 and words[stop].is_word:
            low = words[stop].low
            joins = low in ("and", "&") and stop + 1 < len(words) and words[stop + 1].low in MODIFIERS
            named = stop > k and words[stop].typed[:1].isupper() and low not in MODIFIERS
            if (
                named
                or (low in _ENDERS and not joins)
                or (low in NOT_NAMES and low not in MODIFIERS | GROUPS | {"sales", "it"})
            ):
                break
            stop += 1
        return stop if stop > k else j
    if j + 1 < len(words) and words[j].typed == "&" and words[j + 1].low in MODIFIERS:
        return _role_tail(words, j + 1)
    return j


def _name_end(words: list[Word], i: int, context: Context) -> int:
    """Where a name that begins at word `i` ends, else 0."""
    j = i
    while j < len(words) and words[j].low in HONORIFICS:
        j += 1
    begin = j
    small = j < len(words) and not words[j].typed[:1].isupper()
    while j < len(words) and j < begin + 5 and _is_name_word(words, j, begin, small=small):
        j += 1
    while j > begin and words[j - 1].low in PARTICLES and j - 1 > begin:
        j -= 1
    if j == begin:
        return 0
    if small and j - begin > 3:
        return 0
    typed = " ".join(word.low for word in words[begin:j])
    followed = (
        j >= len(words)
        or not words[j].is_word
        or words[j].low in _ENDERS
        or _role_end(words, j, free=False) > j
    )
    if followed or known_names(typed, context.people):
        return j
    if small or not words[j].typed[:1].islower():
        return _first_known(words, begin, context)
    return j if j - begin > 1 else _first_known(words, begin, context)


def _first_known(words: list[Word], begin: int, context: Context) -> int:
    return begin + 1 if known_names(words[begin].low, context.people) else 0


def _is_name_word(words: list[Word], j: int, begin: int, *, small: bool) -> bool:
    word = words[j]
    if not word.is_word or (len(word.low) < 2 and not word.typed.endswith(".")):
        return False
    if j > begin and words[j - 1].typed[-2:] in ("'s", "’s"):
        return False
    if word.low in PARTICLES and (j > begin or word.low in ("de", "van", "von", "di", "al")):
        return j + 1 < len(words) and words[j + 1].is_word
    if word.low in ACRONYMS or word.low in HEADS or word.low in NOT_NAMES:
        return False
    if small:
        return all(c.isalpha() or c in "'’-." for c in word.low)
    return word.typed[0].isupper() and _role_end(words, j, free=False) <= j


def _name(text: str, first: Word, last: Word) -> str:
    typed = " ".join(text[first.start : last.end].split())
    typed = typed[:-2] if typed.endswith(("'s", "’s")) else typed
    typed = typed.rstrip(".") if len(typed.split()[-1]) > 3 else typed
    if typed != typed.lower():
        return typed
    return " ".join(w if w in PARTICLES and i else _capital(w) for i, w in enumerate(typed.split()))


def _capital(word: str) -> str:
    return "-".join((p[:1].upper() if len(p[:1].upper()) == 1 else p[:1]) + p[1:] for p in word.split("-"))
