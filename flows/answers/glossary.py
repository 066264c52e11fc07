"""Tells a seller's own question ("what do you mean by metric?") from an answer. May not know what is being asked.

Strict: only a whole message in one of the closed forms of `glossary_words` counts, and
where the customer could have put it that way it is an answer: None.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from flows.answers.glossary_words import (
    ASKING,
    EVERYDAY,
    EXAMPLE,
    OF_ANY,
    OF_KNOWN,
    OF_OURS,
    TERMS,
    THIS,
    THIS_IF_ASKED,
)
from flows.answers.lexicon import late
from flows.answers.text import fold

LONGEST = 120
MOST_WORDS = 3
_POSSESSIVE = late(r"'(?=(?:s|d|t|m|re|ve|ll)\b)")
_QUOTED = late(
    r"[\"“”„«»‹›'‘’].*[\"“”„«»‹›'‘’][.!?]*",
)
_NOTHING: frozenset[str] = frozenset()
_FORMS = ((OF_ANY, _NOTHING), (OF_KNOWN, _NOTHING), (OF_OURS, EVERYDAY))
"""Forms, and the names of terms that do not count in them."""
_THE_OPEN_QUESTION = frozenset(
    ("that", "this", "it", "question", "the question", "das", "eso", "esto", "ca", "la")
)


@dataclass(frozen=True, slots=True)
class Query:
    """What a seller wants to know.

    `kind` is "term" (`term` is its id in the glossary), "unknown" (a term that is not in
    it, as typed), "this" (what the open question means) or "example" (of an answer to it).
    """

    kind: str
    term: str = ""


def asked(text: str) -> Query | None:
    """The question that the whole message is, or None for an answer (always where there is doubt)."""
    if len(text) > LONGEST or _QUOTED.fullmatch(text.strip()):
        return None
    line, marked = _plain(text), text.rstrip(" .!)").endswith("?")
    if ASKING.isdisjoint(line.split()):
        return None
    if THIS.fullmatch(line) or (marked and line in THIS_IF_ASKED):
        return Query("this")
    if EXAMPLE.fullmatch(line):
        return Query("example")
    return _about_a_term(line)


def _about_a_term(line: str) -> Query | None:
    for forms, but_not in _FORMS:
        for form in forms:
            match = form.fullmatch(line)
            if match is None:
                continue
            names = (name for name in _spellings(match["t"]) if name in TERM_OF and name not in but_not)
            if name := next(names, ""):
                return Query("term", TERM_OF[name])
            if forms is OF_ANY:
                return _of_none(match["t"].strip())
    return None


def _of_none(typed: str) -> Query | None:
    """A clear question about something that is no term; where a sentence follows, it is no question to us."""
    if typed in _THE_OPEN_QUESTION:
        return Query("this")
    words = typed.split()
    return Query("unknown", typed) if len(words) <= MOST_WORDS and all(map(str.isalpha, words)) else None


@lru_cache(maxsize=256)
def _plain(text: str) -> str:
    """The words of a text: no capitals, accents, quotation marks, hyphens, commas or question marks."""
    folded = _POSSESSIVE.sub("", fold(text).replace("ß", "ss"))
    plain = unicodedata.normalize("NFKD", folded)
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    return " ".join(re.sub(r"[^\w&/]+", " ", bare).split())


def _spellings(typed: str) -> Iterator[str]:
    """A term as typed and in the singular."""
    name = " ".join(typed.replace("/", " ").split())
    yield name
    if name.endswith("ies"):
        yield name[:-3] + "y"
    for ending in ("es", "s", "en", "n"):
        if name.endswith(ending) and len(name) > len(ending) + 2:
            yield name[: -len(ending)]


TERM_OF: dict[str, str] = {name: term for term, names in TERMS.items() for name in names}
"""Name -> term."""
