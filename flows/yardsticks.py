"""The yardsticks and the kinds of drivers usual for a role, as a catalogue has them. Never guesses: no match, nothing.

Roles and industries are matched by their words. In a role, "head of maintenance",
"maintenance manager" and "Leiter Instandhaltung" differ only in the word for the head,
so all such words count as one.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from flows.answers.lexicon import spaced
from flows.answers.text import WINDOW, fold, words_of
from flows.answers.titles import is_head
from flows.catalogues import Drivers, Yardstick, Yardsticks

_HEAD = "\x00head"
_HEADS = frozenset(
    spaced(
        "head director directors manager mgr lead leader chief officer vp svp evp avp boss dir"
        " leiter direktor direktorin leitung directeur directrice responsable chef jefe jefa directora gerente"
    )
)
_SILENT = frozenset(
    spaced(
        "the a an of for and und the their our his her its de du des la le les d l di del der die das fur y e en et"
        " group global regional senior interim acting deputy vice new"
    )
)
_NOT_THEM = frozenset(
    spaced(
        "assistant assistants secretary pa ea intern trainee former ex wife husband consultant consultants union"
        " reports reporting under council team"
    )
)
"""Words that make a role somebody else's: "assistant to the COO"."""
_SHORT = {
    "ops": "operations",
    "eng": "engineering",
    "mktg": "marketing",
    "proc": "procurement",
    "maint": "maintenance",
}
_FEMALE = (
    "leiterin",
    "fuhrerin",
    "kauferin",
    "direktorin",
    "managerin",
    "meisterin",
    "inhaberin",
    "grunderin",
)


def usual(catalogue: Yardsticks, role: str, industry: str = "", most: int = 3) -> tuple[Yardstick, ...]:
    """The yardsticks usual for a role, at most `most`; none where the role is not known.

    `industry` is any text that shows it. Where it is known, yardsticks of that industry
    come first, and those that are counted only in others are left out.
    """
    where = industry_of(catalogue, industry)
    lists = [_in(catalogue, catalogue.roles[each].usual, where) for each in roles_of(catalogue, role)]
    found = list(dict.fromkeys(_in_turn(lists)))[:most]
    return tuple(catalogue.yardsticks[each] for each in found)


def kinds_for(catalogue: Drivers, roles: Sequence[str], said: str, kinds: Sequence[str]) -> tuple[str, ...]:
    """All `kinds`, those first that what was said about the person shows, then those that fit the roles."""
    fitting = list(_in_turn([catalogue.roles[each] for each in roles if each in catalogue.roles]))
    order = {kind: place for place, kind in reversed(list(enumerate(fitting or catalogue.otherwise)))}
    line = f" {' '.join(_words(said))} "
    shown = {kind: _hits(line, catalogue.words.get(kind, ())) for kind in kinds}
    return tuple(sorted(kinds, key=lambda kind: (-shown[kind], order.get(kind, len(kinds)))))


@dataclass(frozen=True, slots=True)
class _Role:
    """A name of a role: where it stands in the catalogue, its words, and whether others may stand around them."""

    place: int
    role: str
    words: frozenset[str]
    apart: bool


@dataclass(frozen=True, slots=True)
class _Industry:
    """A name of an industry as it stands in a line of words, and how many words it has."""

    industry: str
    sought: str
    length: int


@dataclass(frozen=True, slots=True)
class _Called:
    """How the roles and industries of a catalogue are called, made ready for looking through them.

    `roles` are by the rarest of their words, `industries` by the first letters of their
    first one: hundreds of names need not be looked at to know what one text says.
    `elsewhere` is by industry what is counted in others only.
    """

    catalogue: Yardsticks
    roles: Mapping[str, Sequence[_Role]]
    industries: Mapping[str, Sequence[_Industry]]
    elsewhere: Mapping[str, frozenset[str]]


_READY: dict[int, _Called] = {}
"""By the catalogue's identity, which is kept alive here, so that it stays its own."""
_MANY = 16
_FIRST_LETTERS = 3


def _called(catalogue: Yardsticks) -> _Called:
    known = _READY.get(id(catalogue))
    if known is None:
        if len(_READY) >= _MANY:
            _READY.clear()
        counted = frozenset(each for entry in catalogue.industries.values() for each in entry.usual)
        elsewhere = {name: counted.union(entry.never) for name, entry in catalogue.industries.items()}
        known = _READY[id(catalogue)] = _Called(
            catalogue, _by_rarest(catalogue), _by_beginning(catalogue), elsewhere
        )
    return known


def _by_rarest(catalogue: Yardsticks) -> dict[str, list[_Role]]:
    called = [(name, *_phrase(each)) for name, entry in catalogue.roles.items() for each in entry.called]
    often = Counter(word for _, words, _ in called for word in words)
    found: dict[str, list[_Role]] = {}
    for place, (name, words, apart) in enumerate(called):
        if words:
            rarest = min(sorted(words), key=often.__getitem__)
            found.setdefault(rarest, []).append(_Role(place, name, words, apart))
    return found


def _by_beginning(catalogue: Yardsticks) -> dict[str, list[_Industry]]:
    found: dict[str, list[_Industry]] = {}
    for name, entry in catalogue.industries.items():
        for phrase in entry.called:
            sought = _sought(phrase)
            beginning = sought.split()[0][:_FIRST_LETTERS] if sought.split() else ""
            found.setdefault(beginning, []).append(_Industry(name, sought, len(phrase.split())))
    return found


def roles_of(catalogue: Yardsticks, role: str) -> tuple[str, ...]:
    """The roles of the catalogue that a text names: the one described most closely, several where equally so."""
    words = frozenset(word for each in _words(role) if (word := _one_head(each)) not in _SILENT)
    if not words or not _NOT_THEM.isdisjoint(words):
        return ()
    by_word = _called(catalogue).roles
    found = [
        each
        for word in words
        for each in by_word.get(word, ())
        if each.words <= words and (each.apart or each.words == words)
    ]
    return _closest((len(each.words), each.role) for each in sorted(found, key=attrgetter("place")))


def industry_of(catalogue: Yardsticks, text: str) -> str:
    """The industry that a text shows, or "" where it shows none, or several."""
    words = _words(text)
    line = f" {' '.join(words)} "
    beginnings = {word[:size] for word in words for size in range(1, _FIRST_LETTERS + 1)}
    named = _called(catalogue).industries
    found = _closest(
        (each.length, each.industry)
        for beginning in beginnings
        for each in named.get(beginning, ())
        if each.sought in line
    )
    return found[0] if len(found) == 1 else ""


def yardstick_typed(catalogue: Yardsticks, among: Iterable[str], text: str) -> str:
    """The one among these yardsticks that the whole text names, or ""."""
    typed = _words(text)
    for each in among:
        known = catalogue.yardsticks.get(each)
        if known is not None and typed and typed in [_words(name) for name in (known.name, *known.also)]:
            return each
    return ""


def _closest(found: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    """The names that come with the largest number."""
    best: dict[str, int] = {}
    for length, name in found:
        best[name] = max(length, best.get(name, 0))
    most = max(best.values(), default=0)
    return tuple(name for name, length in best.items() if length == most)


def _in(catalogue: Yardsticks, ids: Sequence[str], industry: str) -> list[str]:
    if not industry:
        return list(ids)
    counted = catalogue.industries[industry].usual
    elsewhere = _called(catalogue).elsewhere[industry]
    return [*(each for each in ids if each in counted), *(each for each in ids if each not in elsewhere)]


def _in_turn(lists: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first of each, then the second of each, and so on."""
    for place in range(max(map(len, lists), default=0)):
        for each in lists:
            if place < len(each):
                yield each[place]


def _hits(line: str, phrases: Iterable[str]) -> int:
    """How many of the phrases stand in the line, which has a blank at either end."""
    return sum(1 for phrase in phrases if _sought(phrase) in line)


@lru_cache(maxsize=4096)
def _sought(phrase: str) -> str:
    """A phrase as it stands in a line of words; a star in it leaves the ending of its last word open."""
    words = " ".join(_words(phrase.replace("*", "")))
    return f" {words}" if phrase.endswith("*") else f" {words} "


def _phrase(called: str) -> tuple[frozenset[str], bool]:
    """The words of a name of a role, and whether others may stand around them.

    They may where somebody is named ("COO", "plant manager"). A department ("quality")
    is the whole role, else "quality inspector" would be the head of it.
    """
    words = frozenset(word for each in _words(called) if (word := _one_head(each)) not in _SILENT)
    somebody = _HEAD in words or any(is_head(word) for word in words_of(fold(called)))
    return (words if words != {_HEAD} else frozenset()), somebody


def _one_head(word: str) -> str:
    if word.endswith(_FEMALE):
        word = word[:-2]
    return _HEAD if word in _HEADS else _SHORT.get(word, word)


def _words(text: str) -> tuple[str, ...]:
    """The words of a text without accents, capitals and signs."""
    return _words_within(text[:WINDOW])


@lru_cache(maxsize=1024)
def _words_within(text: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", fold(text).replace("ß", "ss"))
    line = "".join([each for each in plain if not unicodedata.combining(each)])
    return tuple(words_of(line.replace("vice president", "vp").replace("vice-president", "vp")))
