"""Names in a text, as far as they can be told: of people, companies, products, norms. May err towards seeing one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from flows.answers.common_words import COMMON, ENDINGS
from flows.critic.language import LANGUAGES

_WORD = re.compile(r"[^\W_]+(?:[.&’'-][^\W_]+)*")
_OWNED = re.compile(r"['’]s?$")
_FRESH = re.compile(r"(?:^|[.!?…:;>|•*#\n–—-]|\d[.)])[\s\"'“”„«»‘’(\[*_]*$")
"""What stands before a word that has a capital because something begins with it."""
_CURRENCIES = frozenset(("eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "pln", "cad", "aud", "inr", "jpy"))
_SMALL = frozenset(word for tables in LANGUAGES.values() for word in tables.STOP_WORDS) | frozenset(
    ("i", "i'm", "i've", "i'd", "i'll", "ok", "ps", "q&a", "yours", "regards", "sincerely", "best", "kind")
)
_NOUNS_HAVE_CAPITALS = ("de", "")


def names(text: str, language: str, known: Collection[str] = ()) -> set[str]:
    """The words that are surely names, in small letters. `known` are names of people, in small letters word by word."""
    surely = language not in _NOUNS_HAVE_CAPITALS
    return {
        word
        for word, typed, fresh in _words(text)
        if word in known or (_is_name(typed, telling=surely and not fresh) and not _is_common(word))
    }


def new_names(text: str, language: str, told: Iterable[str]) -> set[str]:
    """The words that could be names and stand in none of the texts told. In small letters."""
    there = {word for each in told for word, _, _ in _words(each)}
    return {
        word
        for word, typed, _ in _words(text)
        if word not in there
        and _is_name(typed, telling=True)
        and not (word in _SMALL or word in _CURRENCIES or (not _is_code(typed) and _is_common(word)))
    }


def known_words(people: Iterable[str]) -> set[str]:
    """The words of names of people, in small letters; titles and particles are none."""
    return {
        word
        for each in people
        for word, typed, _ in _words(each)
        if _has_capital(typed) and word not in _SMALL
    }


def all_words(text: str) -> set[str]:
    """Every word of a text as it is compared."""
    return {word for word, _, _ in _words(text)}


def _words(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each word in small letters and without its genitive, as it is typed, and whether something begins with it."""
    for match in _WORD.finditer(text):
        typed = _OWNED.sub("", match[0])
        yield (
            typed.lower().replace("’", "'"),
            typed,
            _FRESH.search(text, max(0, match.start() - 8), match.start()) is not None,
        )


def _is_name(typed: str, *, telling: bool) -> bool:
    """`telling`: is a capital at its beginning the sign of a name here?"""
    return _is_code(typed) or (telling and _has_capital(typed))


def _has_capital(typed: str) -> bool:
    return typed[0].isupper()


def _is_code(typed: str) -> bool:
    """Q3, ISO9001, OTD, McKay: letters before digits, all capitals, or a capital within."""
    if typed[0].isdigit():
        return False
    return any(each.isdigit() for each in typed) or any(each.isupper() for each in typed[1:])


def _is_common(word: str) -> bool:
    return word in _CURRENCIES or word in _SMALL or word in COMMON or word.endswith(ENDINGS)
