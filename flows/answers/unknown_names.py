"""Tells whether words taken for a name look like one, where nobody is known by it. May not find any (`names` does)."""

from __future__ import annotations

from flows.answers import evidence_words as words
from flows.answers.common_words import COMMON, ENDINGS, FILLERS
from flows.answers.dates import find_dates
from flows.answers.known import known_names
from flows.answers.lexicon import late, spaced
from flows.answers.names import Person
from flows.answers.reading import Context
from flows.answers.text import fold, mask
from flows.answers.titles import HONORIFICS, PARTICLES

_SAYING = late(
    rf"[ ,]*(?:(?:who|she|he|has|also|just|actually|herself|himself) )*(?:did\b|{words.SAY.pattern})"
)
_GOES_ON = late(
    r" +(?:is|was|are|were|with|has|will|would|does|do|did|a|an|the|for|since|if|in|on|at|so|but|as|not|isn't)\b"
)
"""What follows a thing rather than the name of someone, where it is neither a day nor "on the phone"."""
_FROM = late(r"\b(?:from|by|via) *$")
_MOST_SMALL = 2


def is_filler(typed: str) -> bool:
    """Is it nothing but "hm", "ok", "thats fine"?"""
    said = fold(typed).split()
    return bool(said) and all(word.strip("-.'") in FILLERS for word in said)


_NODS = frozenset(
    spaced("ok okay okey k kk hm hmm hmmm mhm um uh er ah aha oh lol haha thanks thx ty asdf test")
)


def is_nod(typed: str) -> bool:
    """Is it only "ok" or "hm", which answers no question in words? "Yes" and "none" may."""
    said = fold(typed).split()
    return bool(said) and all(word.strip("-.,!?'") in _NODS for word in said)


_NOBODY = late(
    r"\s*(?:(?:well|tbh|i think|so far|probably|hm+)[ ,]+)*"
    r"(?:no(?!\.)|not|nobody|noone|no-one|none|nothing|whoever|everyone|everybody|they pay|same as|depends)\b"
)


def is_nobody(typed: str) -> bool:
    """Does it begin as no name of anybody does: "no budget yet", "nobody but Jens", "whoever signs"?"""
    return _NOBODY.match(fold(typed)) is not None


def is_common(typed: str) -> bool:
    """Is it made of everyday words: one among small letters, all of them where each has a capital?"""
    named = [part for part in typed.split() if fold(part) not in PARTICLES]
    everyday = [fold(part).strip(".'") in COMMON for part in named]
    if all(part[:1].isupper() for part in named):
        return all(everyday)
    return any(everyday) or fold(typed).endswith(ENDINGS)


def looks_named(window: str, person: Person, context: Context) -> bool:
    """May the name of `person`, found in `window`, stand as the name of who said it?"""
    if not person.name or known_names(person.name, context.people):
        return True
    folded = fold(window)
    typed = window[person.start : person.end]
    if fold(typed).split()[0] in HONORIFICS:
        return True
    if is_common(typed if not person.role and typed[:1].isupper() else _as_typed(person, window)):
        return False
    if person.role or _SAYING.match(folded, person.end):
        return True
    days = [(found.start, found.end) for found in find_dates(window, context, past=True)]
    if any(c.isdigit() for c in mask(folded, days)):
        return False
    if typed[:1].isupper():
        return True
    small = [part for part in fold(typed).split() if part not in PARTICLES]
    if len(small) > _MOST_SMALL and not _FROM.search(folded[: person.start]):
        return False
    at_once = any(
        folded[person.end : start].strip(" ,(") in ("", "on", "in")
        for start, _ in days
        if start >= person.end
    )
    return at_once or bool(words.CHANNEL.match(folded, person.end)) or not _GOES_ON.match(folded, person.end)


def _as_typed(person: Person, window: str) -> str:
    """The name in the letters it was typed in."""
    at = fold(window).find(fold(person.name), person.start)
    return window[at : at + len(person.name)] if at >= 0 else person.name
