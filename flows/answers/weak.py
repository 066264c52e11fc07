"""Tells whether an answer is weak in a named way, so that the bot may push back once. Quiet when in doubt.

The checks are a closed table; each has must-fire and must-not-fire examples in
`weak_examples.yaml`, and one without them fails the tests. No check reads the record.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from flows.answers import weak_words as words
from flows.answers.common_words import COMMON
from flows.answers.figures import find_figures
from flows.answers.lexicon import late, spaced
from flows.answers.names import find_person
from flows.answers.reading import Context
from flows.answers.roles import is_group, words_in
from flows.answers.text import WINDOW, fold, is_dont_know, is_empty
from flows.answers.titles import ACRONYMS, HEADS
from flows.answers.unknown_names import is_common

_LEAD = late(
    r"\s*(?:(?:i think|i guess|probably|it's|its|that's|thats|well|by|with|mostly"
    r"|maybe|in the end)[ ,]+)*"
)
_PLACE = frozenset(spaced("in of for at from near the"))
_NOT_SINGLE = frozenset(spaced("man person lady guy woman contact"))


def weakness(check: str, text: str, context: Context) -> bool:
    """Does the answer have the weakness that `check` (a key of CHECKS) names? Raises KeyError for an unknown check."""
    rule = CHECKS[check]
    if is_empty(text) or is_dont_know(text):
        return False
    window = text[:WINDOW]
    return rule(window, " ".join(fold(window).split()), context)


def _wrong_buyer(text: str, t: str, context: Context) -> bool:
    """A party named as who pays that seldom does, and no person: "the board", "our distributor"."""
    if len(t.split()) > 9 or not _is_party(t) or words.PAYS.search(t):
        return False
    lead = _LEAD.match(fold(text))
    person = find_person(text, lead.end() if lead else 0, context)
    if person is not None and (person.name or (person.role and not is_group(person.role))):
        return False
    single = (ACRONYMS | HEADS) - _NOT_SINGLE - {"it", "hr"}
    if any(word.low in single for word in words_in(text)) or _names_someone(text):
        return False
    return not _named_beside(text, context)


def _names_someone(text: str) -> bool:
    """Is there a word with a capital inside the text, as only a name has?"""
    found = words_in(text)
    pairs = pairwise(found)
    return any(
        b.typed[:1].isupper() and not b.typed.isupper() and a.low not in _PLACE and b.low not in COMMON
        for a, b in pairs
    )


def _is_party(t: str) -> bool:
    if words.PARTY.search(t) is not None:
        return True
    first = words.BESIDE.split(t, maxsplit=1)[0].strip()
    return words.SEVERAL.fullmatch(first) is not None


def _named_beside(text: str, context: Context) -> bool:
    """Is someone named in a clause of their own, in small letters: "the nurses, anna berg"?"""
    for mark in words.BESIDE.finditer(fold(text)):
        person = find_person(text, mark.end(), context)
        if (
            person is not None
            and person.start == mark.end()
            and person.name
            and not is_common(person.name.lower())
        ):
            return True
    return False


def _lacks_our_product(text: str, t: str, context: Context) -> bool:
    """A problem told as the lack of what we sell, without what goes wrong for want of it."""
    if words.LIKE_OURS.search(t):
        return not words.CONSEQUENCE.search(t)
    match = words.LACK.search(t)
    if match is None or len(t.split()) > 16:
        return False
    return not words.CONSEQUENCE.search(t[: match.start()] + " " + t[match.end() :])


def _small_talk(text: str, t: str, context: Context) -> bool:
    """Golf, children, the weather in place of what someone worries about."""
    return len(t.split()) <= 14 and bool(words.SMALL_TALK.search(t)) and not words.WORRY.search(t)


def _relationship(text: str, t: str, context: Context) -> bool:
    """A difference that is only "they know us", without a risk it removes or anything else one could point at."""
    bare = re.sub(r"\b(?:\d+|\w+) (?:years|yrs)\b|\b(?:with|to) (?:their|the|his|her) \w+", "", t)
    return (
        len(bare.split()) <= 20
        and bool(words.RELATIONSHIP.search(t))
        and not words.CONCRETE.search(bare)
        and not any(c.isdigit() for c in bare)
    )


def _vague(text: str, t: str, context: Context) -> bool:
    """Words that could stand anywhere: "better service", "the usual"."""
    bare = t.strip(" .,;:!?-…\"'()")
    return not bare or (len(bare) <= 60 and words.VAGUE.fullmatch(bare) is not None)


def _no_figure(text: str, t: str, context: Context) -> bool:
    """No figure where one was asked for: "loads", "quite a few"."""
    return not words.COUNTED.search(t) and not find_figures(t, context)


CHECKS: dict[str, Callable[[str, str, Context], bool]] = {
    "wrong_buyer": _wrong_buyer,
    "lacks_our_product": _lacks_our_product,
    "small_talk": _small_talk,
    "relationship": _relationship,
    "vague": _vague,
    "no_figure": _no_figure,
}
"""The checks by name; flows name them, nothing else may."""
