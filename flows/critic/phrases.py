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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]|[^\W\d_]+(?:['’][^\W\d_]+)*\d?(?!\d)|[^\W\d_]+|[%€$£₹→]")
_STEM = 3
_FIGURE = "#"
_DIGITS = "0123456789"
_MOST_GAP = 8


@dataclass(frozen=True, slots=True)
class Token:
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


@dataclass(frozen=True, slots=True)
class Hit:
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

    def fits(self, word: str) -> bool:
        return (
            word in self.words
            or (bool(self.stems) and word.startswith(self.stems))
            or (_FIGURE in self.words and word[0] in _DIGITS)
        )


_Entry = tuple[int, str, tuple[_Step, ...]]
"""A phrase: its place among all, its topic, its steps."""


class _Begun:
    """The phrases that begin with one word, by the word that has to follow."""

    def __init__(self) -> None:
        self._any: list[_Entry] = []
        self._next: dict[str, list[_Entry]] = {}
        self._merged: dict[str, tuple[_Entry, ...]] = {}

    def add(self, entry: _Entry) -> None:
        second = entry[2][1] if len(entry[2]) > 1 else None
        if second is None or second.gap or second.optional or second.stems or _FIGURE in second.words:
            self._any.append(entry)
            return
        for word in second.words:
            self._next.setdefault(word, []).append(entry)

    def before(self, word: str) -> Sequence[_Entry]:
        """Those that may go on with a word, as they were written."""
        if word not in self._next:
            return self._any
        if word not in self._merged:
            self._merged[word] = tuple(sorted((*self._any, *self._next[word]), key=lambda each: each[0]))
        return self._merged[word]


class Phrases:
    """All the turns of phrase of one language, ready to be found."""

    def __init__(
        self, topics: Mapping[str, str | Sequence[str]], classes: Mapping[str, str] | None = None
    ) -> None:
        self.topics = frozenset(topics)
        self._words: dict[str, _Begun] = {}
        self._stems: dict[str, list[_Entry]] = {}
        self._figures: list[_Entry] = []
        self._count = 0
        for topic, written in topics.items():
            for phrase in written_phrases(written):
                self._add(topic, _steps(phrase, classes or {}))

    def _add(self, topic: str, steps: tuple[_Step, ...]) -> None:
        first = steps[0]
        if first.gap or first.optional:
            raise ValueError(f"{topic}: a phrase begins with a word that has to be there")
        self._count += 1
        entry = (self._count, topic, steps)
        for word in first.words:
            if word == _FIGURE:
                self._figures.append(entry)
            else:
                self._words.setdefault(word, _Begun()).add(entry)
        for stem in first.stems:
            if stem[0] in _DIGITS:
                self._figures.append(entry)
                continue
            if len(stem) < _STEM:
                raise ValueError(f"{topic}: {stem}* is too short to begin a phrase")
            self._stems.setdefault(stem[:_STEM], []).append(entry)

    def hits(self, words: Sequence[Token]) -> Iterator[Hit]:
        """Every turn of phrase in one sentence, by its first word; a topic at most once at a place."""
        for at, token in enumerate(words):
            word = token.word
            told: set[str] = set()
            begun = self._words.get(word)
            following = words[at + 1].word if at + 1 < len(words) else ""
            for _, topic, steps in (
                *(begun.before(following) if begun is not None else ()),
                *self._stems.get(word[:_STEM], ()),
                *(self._figures if token.figure else ()),
            ):
                if topic in told or not steps[0].fits(word):
                    continue
                last = _follow(steps, 1, words, at + 1)
                if last:
                    told.add(topic)
                    yield Hit(topic, at, last)


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


def _steps(phrase: str, classes: Mapping[str, str]) -> tuple[_Step, ...]:
    return tuple(_step(word, classes) for word in phrase.split())


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
