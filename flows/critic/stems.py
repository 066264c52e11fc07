"""Words without their endings, so that forms of a word and names of the same measure are alike. Judges nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from flows.critic.lexicon.synonyms import GROUPS, SMALL

_WORD = re.compile(r"[^\W\d_]{2,}")
_STEM = 5


def stem(word: str) -> str:
    """A word without its ending, its accents and its case, so that forms of it are alike."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    for ending in ("ies", "ing", "ed", "es", "s", "ern", "en", "er", "e", "n"):
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain[: -len(ending)]
            break
    return plain[: max(_STEM, len(plain) - 3)] if len(plain) > _STEM + 2 else plain


def stems(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(stem(word) for word in _WORD.findall(text) if word.lower() not in SMALL)


@lru_cache(maxsize=1)
def same_names() -> tuple[tuple[frozenset[str], ...], ...]:
    """For each measure its names, each as the stems that have to be there."""
    return tuple(
        tuple(found for name in line.split("|") if (found := stems(name)))
        for line in GROUPS.strip().splitlines()
    )
