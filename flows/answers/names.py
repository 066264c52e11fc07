"""Finds who is meant in typed text: names, roles, people known at the account. May not read what they said or have.

Only names typed wholly in small letters get capitals; any other spelling is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers.known import known_names
from flows.answers.lexicon import spaced
from flows.answers.reading import Context
from flows.answers.roles import ENDERS, LINKS, Word, department_end, is_group, role_end, role_text, words_in
from flows.answers.titles import (
    ACRONYMS,
    ARTICLES_ABROAD,
    DETERMINERS,
    GROUPS,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    POINTING,
    SHORT_NAMES,
    WEAK_HEADS,
    is_head,
)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone found in a text; `name` or `role` may be empty, not both."""

    name: str
    role: str
    start: int
    end: int


_OWNS = ("' ", "’ ")


def find_person(text: str, start: int, context: Context) -> Person | None:
    """The person whom the words of `text` from `start` on begin with."""
    words = words_in(text, start)
    if not words:
        return None
    index = 0
    owned = words[0].typed[-2:] in ("'s", "’s") or (
        words[0].is_word and text[words[0].end : words[0].end + 2] in _OWNS
    )
    if owned and (end := role_end(words, 1, free=False)) > 1:
        return Person("", role_text(text, words[0], words[end - 1]), words[0].start, words[end - 1].end)
    abroad = words[0].low in ARTICLES_ABROAD and role_end(words, 1, free=False) > 1
    determined = abroad or (words[0].low in DETERMINERS and words[0].is_word)
    index += determined
    end = role_end(words, index, free=determined)
    if end > index:
        return _role_first(text, words, index, end, context)
    if determined:
        return None
    end = _name_end(words, 0, context)
    if 0 < end < len(words) and words[end].low in WEAK_HEADS and words[0].typed[:1].islower():
        return _someone(text, words, end, context)
    return _name_first(text, words, end, context) if end else None


def _someone(text: str, words: list[Word], end: int, context: Context) -> Person | None:
    """ "ids guy, head of purchasing": who it is stands behind the comma, else that is all we know."""
    after = words[end + 2].start if end + 2 < len(words) and words[end + 1].typed in LINKS else len(text)
    better = find_person(text, after, context)
    if better is not None:
        return better
    return Person("", role_text(text, words[0], words[end]), words[0].start, words[end].end)


_IN = frozenset(spaced("from in at of aus vom"))
_ROLE_LEADS = frozenset(spaced("the our their is as a an my who who's she she's he he's"))
_ARTICLES = frozenset(spaced("the our their a an as"))


def _closed_role(words: list[Word], i: int) -> bool:
    """Do two to five words up to the next mark end in a role's noun ("Anna Berg, patient flow lead")?"""
    stop = next((j for j in range(i, min(i + 6, len(words))) if not words[j].is_word), min(i + 6, len(words)))
    clause = words[i:stop]
    return bool(clause) and len(clause) < 6 and not any(word.low in ENDERS for word in clause)


def _role_first(text: str, words: list[Word], index: int, end: int, context: Context) -> Person:
    """ "COO Marta Ruiz", "the COO, Marta Ruiz", "the plant manager"."""
    role = role_text(text, words[index], words[end - 1])
    whole = index and (words[0].low in POINTING or (words[0].low == "the" and is_group(role)))
    role = role_text(text, words[0], words[end - 1]) if whole else role
    after = end + (end < len(words) and words[end].typed in LINKS)
    name_end = _name_end(words, after, context)
    typed_small = after < len(words) and words[after].typed[:1].islower()
    if not name_end or (typed_small and not index and after == end and not is_head(words[end - 1].low)):
        return Person("", role, words[0].start, words[end - 1].end)
    name = _name(text, words[after], words[name_end - 1])
    if is_group(role) and name_end < len(words) and words[name_end].typed == "(":
        inner = _name_first(text, words[after:], name_end - after, context)
        if inner.role:
            return inner
    return Person(name, role, words[0].start, words[name_end - 1].end)


def _name_first(text: str, words: list[Word], end: int, context: Context) -> Person:
    """ "Marta Ruiz, COO", "marta ruiz the COO", "Marta (COO)", "marta from purchasing", "Marta"."""
    name = _name(text, words[0], words[end - 1])
    i, linked = end, False
    if i < len(words) and words[i].typed in LINKS:
        i += 1
        linked = _closed_role(words, i)
    while i < len(words) and words[i].low in _ROLE_LEADS:
        linked = linked or words[i].low in _ARTICLES
        i += 1
    if i < len(words) and words[i].low in _IN and words[i].is_word:
        i, linked = i + 1 + (words[i + 1 : i + 2] != [] and words[i + 1].low in DETERMINERS), True
        stop = role_end(words, i, free=True) or department_end(words, i)
    else:
        stop = role_end(words, i, free=linked)
    if stop > i == end and words[stop - 1].low in GROUPS and name not in known_names(name, context.people):
        return Person("", role_text(text, words[0], words[stop - 1]), words[0].start, words[stop - 1].end)
    if stop <= i:
        return Person(name, "", words[0].start, words[end - 1].end)
    close = words[stop - 1].end
    if stop < len(words) and words[stop].typed.startswith(")"):
        close = words[stop].start + 1
    return Person(name, role_text(text, words[i], words[stop - 1]), words[0].start, close)


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
    if (
        small
        and sum(word.low not in PARTICLES for word in words[begin:j]) > 3
        and not (j < len(words) and words[j].typed in LINKS and role_end(words, j + 1, free=False))
    ):
        return 0
    typed = " ".join(word.low for word in words[begin:j])
    followed = (
        j >= len(words)
        or not words[j].is_word
        or words[j].low in ENDERS
        or role_end(words, j, free=False) > j
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
    if not word.is_word or (len(word.low) < 2 and not _is_initial(words, j)):
        return False
    if not word.typed.isalpha() and any(c.isdigit() for c in word.typed):
        return False
    if j > begin and words[j - 1].typed[-2:] in ("'s", "’s"):
        return False
    if word.low in PARTICLES and (j > begin or word.low in ("de", "van", "von", "di", "al")):
        return j + 1 < len(words) and words[j + 1].is_word
    among = j > begin and not small and word.typed.istitle() and word.low in SHORT_NAMES
    if word.low in ACRONYMS or is_head(word.low) or (word.low in NOT_NAMES and not among):
        return False
    if small:
        return word.low.isalpha() or all(c.isalpha() or c in "'’-." or c > "\u0300" for c in word.low)
    capital = word.typed[2:3] if j > begin and word.low.startswith("d'") else word.typed[0]
    return capital.isupper() and role_end(words, j, free=False) <= j


def _is_initial(words: list[Word], j: int) -> bool:
    """Is it "J." or, before another name, "J"?"""
    word = words[j]
    if word.typed.endswith("."):
        return True
    behind = words[j + 1].typed[:1] if j + 1 < len(words) else ""
    return word.typed.isupper() and word.low not in ("a", "i") and behind.isupper()


def _name(text: str, first: Word, last: Word) -> str:
    typed = " ".join(text[first.start : last.end].split())
    typed = typed[:-2] if typed.endswith(("'s", "’s")) else typed
    typed = typed.rstrip(".") if len(typed.split()[-1]) > 3 else typed
    if typed != typed.lower():
        return _capital(typed) if first.low in HONORIFICS else typed
    return " ".join(w if w in PARTICLES and i else _capital(w) for i, w in enumerate(typed.split()))


def _capital(word: str) -> str:
    if word[:2] in ("o'", "o’"):
        return "O" + word[1] + _capital(word[2:])
    return "-".join((p[:1].upper() if len(p[:1].upper()) == 1 else p[:1]) + p[1:] for p in word.split("-"))
