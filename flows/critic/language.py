"""Which language a text is in, told by its small words. Knows the four languages that the critic reads, no other."""

from __future__ import annotations

from collections.abc import Iterable

from flows.critic.lexicon import english, french, german, spanish

LANGUAGES = {"en": english, "de": german, "es": spanish, "fr": french}
"""The languages that the critic reads, each with its tables."""

_ENOUGH = 0.06
_FEW_WORDS = 30


def language_of(words: Iterable[str]) -> str:
    """The language of these lower-case words: "en", "de", "es", "fr"; "" for one that is none of them.

    A headline or a list without any small word counts as English, the language that
    most rules are for.
    """
    listed = list(words)
    counts = {
        name: sum(1 for word in listed if word in tables.STOP_WORDS) for name, tables in LANGUAGES.items()
    }
    best = max(counts, key=lambda name: counts[name])
    if len(listed) <= _FEW_WORDS:
        return best if counts[best] else "en"
    return best if counts[best] >= _ENOUGH * len(listed) else ""
