"""Turns of phrase written as a reader would say them, and one pass over a text that finds them all. Judges nothing.

A phrase is words with spaces between them, in lower case. Besides plain words there are

* `cut*`      a word that begins like this;
* `a|b*|c`    any of these words;
* `?word`     a word that may be missing (`?a|the` works too);
* `~3`        up to three words of any kind;
* `#`         a figure, in digits;
* `<role>`    any of the words of that name in the table handed in.

Every phrase of every topic is tried at each word by a look-up of that word and of the one
behind it, so that a text costs what it is long, however many phrases there are. (As one pattern for
each topic, 1,000 words took a third of a second.)
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_TOKEN = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]|[^\W\d_]+(?:['’][^\W\d_]+)*\d?(?!\d)|[^\W\d_]+|[%€$£₹→]")
_STEM = 3
_FIGURE = "#"
_DIGITS = "0123456789"
_MOST_GAP = 8


class Token(NamedTuple):
    """One word, figure or sign: as it is compared (lower case, straight apostrophe), and where it stands."""

    word: str
    start: int
    end: int
    capital: bool

    @property
    def figure(self) -> bool:
        """Is it in digits?"""
        return self.word[0] in _DIGITS


def tokens(text: str, start: int, end: int, shared: dict[str, str] | None = None) -> list[Token]:
    """The words, figures and signs between two places of a text. `shared` keeps each word once for many calls."""
    words = {} if shared is None else shared
    found = []
    for match in _TOKEN.finditer(text, start, end):
        typed = match[0]
        word = typed.lower().replace("’", "'")
        found.append(Token(words.setdefault(word, word), match.start(), match.end(), typed[0].isupper()))
    return found


class Hit(NamedTuple):
    """A turn of phrase: its topic, and its first word and the one after its last, counted in the sentence."""

    topic: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of a phrase: what it may be, and how many words may be passed over or be missing."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0

    @property
    def plain(self) -> bool:
        """Is it one of some words, spelled out, that has to be there?"""
        return not (self.gap or self.optional or self.stems or _FIGURE in self.words)

    def fits(self, word: str) -> bool:
        return (
            word in self.words
            or (bool(self.stems) and word.startswith(self.stems))
            or (_FIGURE in self.words and word[0] in _DIGITS)
        )


class _Entry(NamedTuple):
    """A phrase: its place among all, its topic, its steps, and words of which a sentence has to have one."""

    place: int
    topic: str
    steps: tuple[_Step, ...]
    needs: frozenset[str]


class _Begun:
    """The phrases that begin alike, by the word that has to follow."""

    def __init__(self) -> None:
        self._any: list[_Entry] = []
        self._next: dict[str, list[_Entry]] = {}

    def add(self, entry: _Entry) -> None:
        second = entry.steps[1] if len(entry.steps) > 1 else None
        if second is None or not second.plain:
            self._any.append(entry)
            return
        for word in second.words:
            self._next.setdefault(word, []).append(entry)

    def before(self, word: str) -> Iterable[_Entry]:
        """Those that may go on with a word."""
        return (*self._any, *self._next.get(word, ()))


_NONE = _Begun()


class Phrases:
    """All the turns of phrase of one language, ready to be found."""

    def __init__(
        self, topics: Mapping[str, str | Sequence[str]], classes: Mapping[str, str] | None = None
    ) -> None:
        self.topics = frozenset(topics)
        self._words: dict[str, _Begun] = defaultdict(_Begun)
        self._stems: dict[str, _Begun] = defaultdict(_Begun)
        self._figures = _Begun()
        self._count = 0
        known: dict[str, _Step] = {}  # the same words in many phrases are kept once
        for topic, written in topics.items():
            for phrase in written_phrases(written):
                for word in phrase.split():
                    if word not in known:
                        known[word] = _step(word, classes or {})
                self._add(topic, tuple([known[word] for word in phrase.split()]))

    def _add(self, topic: str, steps: tuple[_Step, ...]) -> None:
        first = steps[0]
        if first.gap or first.optional:
            raise ValueError(f"{topic}: a phrase begins with a word that has to be there")
        self._count += 1
        needs = next((step.words for step in steps[1:] if step.plain), frozenset[str]())
        entry = _Entry(self._count, topic, steps, needs)
        for word in first.words:
            (self._figures if word == _FIGURE else self._words[word]).add(entry)
        for stem in first.stems:
            if stem[0] in _DIGITS:
                self._figures.add(entry)
                continue
            if len(stem) < _STEM:
                raise ValueError(f"{topic}: {stem}* is too short to begin a phrase")
            self._stems[stem[:_STEM]].add(entry)

    def hits(self, words: Sequence[Token]) -> Iterator[Hit]:
        """Every turn of phrase in one sentence, by its first word; a topic at most once at a place."""
        present = {token.word for token in words}
        likely: dict[tuple[str, str], list[_Entry]] = {}
        for at, token in enumerate(words):
            pair = token.word, words[at + 1].word if at + 1 < len(words) else ""
            if pair not in likely:
                likely[pair] = self._likely(token, pair[1], present)
            told: set[str] = set()
            for entry in likely[pair]:
                if entry.topic in told:
                    continue
                last = _follow(entry.steps, 1, words, at + 1)
                if last:
                    told.add(entry.topic)
                    yield Hit(entry.topic, at, last)

    def _likely(self, token: Token, following: str, present: set[str]) -> list[_Entry]:
        """The phrases that may begin with a word before another one in a sentence, as they were written."""
        found = {
            entry.place: entry
            for begun in (
                self._words.get(token.word, _NONE),
                self._stems.get(token.word[:_STEM], _NONE),
                self._figures if token.figure else _NONE,
            )
            for entry in begun.before(following)
            if not (entry.needs and entry.needs.isdisjoint(present)) and entry.steps[0].fits(token.word)
        }
        return [found[place] for place in sorted(found)]


def _follow(steps: tuple[_Step, ...], position: int, words: Sequence[Token], at: int) -> int:
    """Where a phrase ends whose next step and word are these; 0 where it does not fit."""
    if position == len(steps):
        return at
    step = steps[position]
    if step.gap:
        behind = steps[position + 1] if position + 1 < len(steps) else None
        plain = behind is not None and not behind.gap and not behind.optional
        for ahead in range(at, min(at + step.gap, len(words)) + 1):
            if behind is not None and plain and (ahead == len(words) or not behind.fits(words[ahead].word)):
                continue
            last = _follow(steps, position + 1, words, ahead)
            if last:
                return last
        return 0
    if at < len(words) and step.fits(words[at].word):
        last = _follow(steps, position + 1, words, at + 1)
        if last:
            return last
    return _follow(steps, position + 1, words, at) if step.optional else 0


def written_phrases(written: str | Sequence[str]) -> Iterator[str]:
    """The phrases of one topic as they are written, one by one."""
    for line in written.splitlines() if isinstance(written, str) else written:
        for phrase in line.partition(" -- ")[0].split(";"):
            if phrase.strip():
                yield phrase.strip()


def _step(written: str, classes: Mapping[str, str]) -> _Step:
    if written[0] == "~":
        return _Step(gap=min(int(written[1:]), _MOST_GAP))
    optional = written[0] == "?"
    choices = list(_choices(written.removeprefix("?").split("|"), classes))
    return _Step(
        words=frozenset(each for each in choices if not each.endswith("*")),
        stems=tuple(each[:-1] for each in choices if each.endswith("*")),
        optional=optional,
    )


def _choices(written: Iterable[str], classes: Mapping[str, str]) -> Iterator[str]:
    for each in written:
        if each[0] == "<":
            yield from _choices(classes[each[1:-1]].split(), classes)
        else:
            yield each
