"""How the words of a text lean, by a table weighed on labelled texts: a second look beside the rules. Judges nothing.

A turn of phrase says much and is seldom met; a word says little, and a text has many. The
table tells for each word how far it speaks for a code, for a text that is tilted at all
("tilt"), and for one that is no offer ("none"). `tests/critic/weigh.py` makes it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from math import log, sqrt
from typing import NamedTuple

from flows.critic.lexicon import weights
from flows.critic.lexicon.cues import BELOW
from flows.critic.reading import Line, Reading

TILT, NONE = "tilt", "none"

_UNIT = 100
"""The table holds hundredths, so that it can be read."""
_BIAS = "*"
_FIGURE = "0"
_ENDS = "?!"
_AFTER = ' \t\n"”’»)*_'


class Weighed(NamedTuple):
    """One word of the table: how rare it is, and how far it speaks for what."""

    rarity: float
    leans: Mapping[str, float]


@lru_cache(maxsize=1)
def table() -> Mapping[str, Weighed]:
    """The words that were weighed."""
    found = {}
    for line in weights.WEIGHTS.strip().splitlines():
        word, rarity, *leans = line.split()
        parted = (lean.partition(":") for lean in leans)
        found[word] = Weighed(int(rarity) / _UNIT, {name: int(value) / _UNIT for name, _, value in parted})
    return found


def words_of(lines: Iterable[Line]) -> Iterator[str]:
    """The words of some sentences as they are weighed: any figure is one word, and so is a sentence's last sign.

    What stands below any mail is passed over, unless there is nothing else.
    """
    listed = list(lines)
    for line in [line for line in listed if not _is_below(line)] or listed:
        for token in line.words:
            yield _FIGURE if token.figure else token.word
        last = line.text.rstrip(_AFTER)[-1:]
        if last and last in _ENDS:
            yield last


def _is_below(line: Line) -> bool:
    """Is it what stands below any mail: a notice of the lawyers, how to be reached, how to leave the list?"""
    words = {token.word for token in line.words}
    return len(words & BELOW) > 1 or ("@" in line.text and len(line.words) <= _REACHED)


_REACHED = 14
"""Words up to which a sentence with an address in it only tells how to be reached."""


def shares(words: Iterable[str], rarities: Mapping[str, float]) -> dict[str, float]:
    """What each known word has in a text: more the rarer it is, little more each time it comes again; in all 1.

    In a text of a few words it is less in all, since a few words tell little.
    """
    counts = Counter(word for word in words if word in rarities)
    told = {word: (1 + log(count)) * rarities[word] for word, count in counts.items()}
    length = max(sqrt(sum(share * share for share in told.values())), _SHORT)
    return {word: share / length for word, share in told.items()}


_SHORT = 18.0
"""What some thirty different words come to."""


class Wordings:
    """How the words of one text lean."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @cached_property
    def whole(self) -> Mapping[str, float]:
        """For each thing weighed, how far the text as a whole speaks for it (above 0) or against it."""
        return _leanings(self.reading.lines)

    @cached_property
    def _parts(self) -> Sequence[Mapping[str, float]]:
        """The same of each stretch of a long text."""
        parts, begun, count = [], 0, 0
        lines = self.reading.lines
        for number, line in enumerate(lines):
            count += len(line.words)
            if count >= _STRETCH:
                parts.append(_leanings(lines[begun : number + 1]))
                begun, count = number + 1, 0
        return parts if begun and len(parts) > 1 else ()

    def at_most(self, name: str) -> float:
        """How far the text, or the stretch of it that does so most, speaks for something."""
        return max((self.whole.get(name, 0.0), *(part.get(name, 0.0) for part in self._parts)))

    def worst(self, name: str) -> Line | None:
        """The sentence that speaks for something most."""
        known = table()

        def told(line: Line) -> float:
            return sum(known[word].leans.get(name, 0.0) for word in words_of((line,)) if word in known)

        return max((line for line in self.reading.lines if line.words), key=told, default=None)


_STRETCH = 120
"""Words in a stretch of a long text: about as many as the texts have that were weighed."""


def _leanings(lines: Iterable[Line]) -> dict[str, float]:
    known = table()
    found: dict[str, float] = defaultdict(float, known[_BIAS].leans)
    for word, share in shares(words_of(lines), _rarities()).items():
        for name, lean in known[word].leans.items():
            found[name] += share * lean
    return dict(found)


@lru_cache(maxsize=1)
def _rarities() -> Mapping[str, float]:
    return {word: weighed.rarity for word, weighed in table().items() if word != _BIAS}
