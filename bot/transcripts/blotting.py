"""Takes what was held back out of texts that say it as well: quotations, drafts, mails, replies. Pure.

A sentence goes whole where three words of what is held back stand in it one after the other: a
text that is cut short, or set in other signs, is found like that too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flows.places import Holds, is_private, pattern_of, place_of
from flows.record import Fact
from flows.schema import PATTERNS
from flows.values import Money, Number, When
from prompts.figures import value_text
from prompts.render import Words, catalogue

RUN = 3
"""Words in a row that tell one text from another."""
_NO_BLANKS = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Scripts that put none between words: each letter counts as one."""
_WORD = re.compile(rf"[{_NO_BLANKS}]|[^\W_{_NO_BLANKS}]+")
_END = re.compile(r"((?<=[.!?…])\s+|(?<=[。！？])|\n+)")
_LETTERS = 4
"""Letters of a single word, at the least, that is looked for by itself."""
_FIXED = frozenset(
    {"path", "id", "ask", "session", "account", "state", "type", "status", "flow", "level_name", "event"}
    | {"recorded_by", "place", "part", "question"}
)
"""Names in JSON data whose values are ids of ours."""

Runs = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Blot:
    """Takes some texts out of others."""

    runs: Runs
    instead: str

    def tree(self, data: Any, *, marked: bool = False) -> Any:
        """JSON data without them. `marked`: each text begins with a sign that says whose it is."""
        if not self.runs:
            return data
        if isinstance(data, str):
            return data[:1] + self.text(data[1:]) if marked else self.text(data)
        if isinstance(data, Mapping):
            return {
                key: each if key in _FIXED and isinstance(each, str) else self.tree(each, marked=marked)
                for key, each in data.items()
            }
        return [self.tree(each, marked=marked) for each in data] if isinstance(data, list | tuple) else data

    def text(self, text: str) -> str:
        """A text without the sentences that say any of it."""
        if text in _ours() or not self._in(text):
            return text
        pieces = _END.split(text)
        kept = [self.instead if self._in(piece) else piece for piece in pieces]
        if kept == pieces:  # it only shows over the end of a sentence
            return self.instead
        return "".join(kept)

    def _in(self, text: str) -> bool:
        words = _words(text)
        return any(
            tuple(words[at : at + length]) in self.runs
            for length in range(1, RUN + 1)
            for at in range(len(words) - length + 1)
        )


def blot_of(words: Words, facts: Iterable[Fact], held: Collection[str], account: str) -> Blot:
    """What takes out all that was ever held at these paths, and what is about the seller."""
    found: set[tuple[str, ...]] = set()
    for fact in facts:
        if fact.path in held:
            found.update(run for text in _texts(words, fact) for run in _runs(text))
            if fact.path.startswith("people/") and fact.path.endswith("/name"):
                found.update((word,) for word in _words(str(fact.value)))
        elif is_private(fact.path):
            found.update(run for text in _texts(words, fact) for run in _runs(text) if len(run) == RUN)
    own = set(_words(account))
    kept = {run for run in found if _tells(run) and not set(run) <= own}
    return Blot(frozenset(kept), words.plain("transcript.held_back"))


def _texts(words: Words, fact: Fact) -> Iterator[str]:
    """The texts of a fact: what was said, and how a figure of it reads."""
    value = fact.value
    if (
        isinstance(value, str)
        and pattern_of(fact.path) in PATTERNS
        and place_of(fact.path).holds is Holds.TEXT
    ):
        yield value
    elif isinstance(value, Number | Money | When):
        figures = [each for each in _words(value_text(value, words.locale)) if each.isdigit()]
        yield " ".join(figures)
        if isinstance(value, When):
            yield value.typed
    if fact.quote:
        yield fact.quote


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    for sentence in _END.split(text):
        words = _words(sentence)
        for at in range(max(1, len(words) - RUN + 1)):
            if words:
                yield tuple(words[at : at + RUN])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _tells(run: tuple[str, ...]) -> bool:
    """Is it enough to tell a text by? Short words and what buttons say are not."""
    if len(run) >= RUN:
        return True
    joined = "".join(run)
    long_enough = len(joined) >= (RUN if joined.isdigit() or not joined.isascii() else _LETTERS)
    return long_enough and " ".join(run) not in _ours_bare()


@lru_cache(maxsize=1)
def _ours() -> frozenset[str]:
    """The product's own words, which are no secret."""
    return frozenset(catalogue().values())


@lru_cache(maxsize=1)
def _ours_bare() -> frozenset[str]:
    return frozenset(
        " ".join(_words(each)) for key, each in catalogue().items() if key.startswith("choices.")
    )
