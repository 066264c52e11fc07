"""Where a quotation of a text stands in it, letter for letter. Guesses nothing: what is not there is not there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from flows.critic.findings import Span

_SAME = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′`´", "'")
)  # one by one, so that every character keeps its place
_WORDS = re.compile(r"\w")
_AROUND = " \"'….,;:"
_LEAST = 2


def find_quote(text: str, quote: str) -> Span | None:
    """Where `quote` stands in `text`, but for white space, invisible characters and the kind of quotation marks.

    Where it stands more than once, the first place that cuts no word.
    """
    told, places = _folded(text)
    whole, _ = _folded(quote)
    for wanted in dict.fromkeys((whole.strip(), whole.strip(_AROUND))):
        if len(_WORDS.findall(wanted)) < _LEAST:
            continue
        found = list(_places(told, wanted))
        if found:
            start = next((at for at in found if not _cuts(told, at, at + len(wanted))), found[0])
            return places[start], places[start + len(wanted) - 1] + 1
    return None


def _places(told: str, wanted: str) -> Iterator[int]:
    at = told.find(wanted)
    while at >= 0:
        yield at
        at = told.find(wanted, at + len(wanted))


def _cuts(told: str, start: int, end: int) -> bool:
    """Does this stretch begin or end within a word?"""
    return (start > 0 and told[start - 1].isalnum() and told[start].isalnum()) or (
        end < len(told) and told[end - 1].isalnum() and told[end].isalnum()
    )


@lru_cache(maxsize=8)
def _folded(text: str) -> tuple[str, list[int]]:
    """The text as it is compared, and for each of its characters where it stands in the text as it is."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text.translate(_SAME)):
        if letter.isspace():
            if letters and letters[-1] == " ":
                continue
            letter = " "  # noqa: PLW2901  the blank stands for all of them
        elif not letter.isascii() and unicodedata.category(letter) == "Cf":
            continue
        letters.append(letter)
        places.append(place)
    return "".join(letters), places
