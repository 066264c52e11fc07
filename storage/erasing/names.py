"""Finding somebody's name in free text, in the forms that people type it, and putting other words in its place. Pure.

A name is found as whole words, whatever the case, accents, invisible characters and Unicode
form: with what stands between its words ("marta.ruiz"), turned round ("Ruiz, Marta"), with an
initial ("M. Ruiz"), in the possessive ("Marta's", "Martas"). What else a language does to the
end of a name is not known here: such forms have to be named.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BETWEEN = r"(?:\\?[\s.,_\-·・‐‑])+"
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?:s(?![^\W_])|(?![^\W_]))"
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u0f00-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Letters of scripts that put no space around a name, or add an ending to it without one."""
_SHORTEST_ALONE = 2


@dataclass(frozen=True, slots=True)
class Names:
    """What somebody is called. `alone` are single words of it that stand for them without the rest."""

    full: tuple[str, ...]
    alone: frozenset[str] = frozenset()

    def finder(self) -> Finder:
        """What finds them."""
        return Finder([*map(_full, self.full), *map(_word, sorted(self.alone))])


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared."""
    return tuple(re.findall(r"[^\W_](?:[^\W_]|['’\-‐‑])*", folded(name)[0]))


def single(names: Iterable[str]) -> frozenset[str]:
    """The words by which somebody may be called alone: the first and the last of each name, no initials."""
    found = (words_of(name) for name in names)
    ends = (word for words in found if len(words) > 1 for word in (words[0], words[-1]))
    return frozenset(word for word in ends if len(word) >= _SHORTEST_ALONE)


class Finder:
    """Finds any of several forms, the longest first."""

    def __init__(self, forms: Sequence[str]) -> None:
        forms = sorted({form for form in forms if form}, key=len, reverse=True)
        self._pattern = re.compile("|".join(forms)) if forms else None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where they stand in `text`."""
        if self._pattern is None or not text:
            return []
        plain, at = folded(text)
        found = (_span(text, at, each.start(), each.end()) for each in self._pattern.finditer(plain))
        return [span for span in found if span is not None]

    def replaced(self, text: str, instead: str) -> str:
        """`text` with `instead` in the place of each."""
        parts, done = [], 0
        for start, end in self.spans(text):
            parts += [text[done:start], instead]
            done = end
        return "".join([*parts, text[done:]]) if parts else text


def folded(text: str) -> tuple[str, Sequence[int]]:
    """`text` as it is compared, and for each of its letters which one of `text` it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for each in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold()):
            if unicodedata.category(each) not in ("Mn", "Cf"):
                letters.append(each)
                places.append(place)
    return "".join(letters), places


def _span(text: str, at: Sequence[int], start: int, end: int) -> tuple[int, int] | None:
    """The span in `text` of a span in what was compared; None where it begins or ends inside a letter."""
    if start and at[start - 1] == at[start]:
        return None
    if end < len(at) and at[end] == at[end - 1]:
        return None
    last = at[end - 1] + 1
    while last < len(text) and unicodedata.category(text[last]) == "Mn":
        last += 1
    return at[start], last


def _full(name: str) -> str:
    words = words_of(name)
    if len(words) < 2:
        return _word(words[0]) if words else ""
    forms = [words, words[::-1], (words[-1], *words[:-1])]
    if len(words) > 2:
        forms.append((words[0], words[-1]))
    written = [_BETWEEN.join(map(_letters, form)) for form in forms]
    written.append(rf"{re.escape(words[0][0])}\\?\.\s?{_letters(words[-1])}")
    return _bounded("|".join(written), "".join(words))


def _word(word: str) -> str:
    return _bounded(_letters(word), word)


def _letters(word: str) -> str:
    """The letters of a word; markup may have put a backslash before what is no letter."""
    return "".join(each if each.isalnum() else rf"\\?{_mark(each)}" for each in word)


def _mark(sign: str) -> str:
    return "['’]" if sign in "'’" else "[-‐‑]" if sign in "-‐‑" else re.escape(sign)


def _bounded(form: str, letters: str) -> str:
    if not letters:
        return ""
    before = "" if _UNSPACED.match(letters[0]) else _BEFORE
    after = "" if _UNSPACED.match(letters[-1]) else _AFTER
    return rf"{before}(?:{form}){after}"
