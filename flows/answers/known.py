"""Tells which of the people known at the account a typed name means. May not find names in a text (`names` does)."""

from __future__ import annotations

from functools import lru_cache

from flows.answers.text import fold
from flows.answers.titles import HONORIFICS


@lru_cache(maxsize=256)
def _keys(people: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """(folded name or first or last name, name), longest first."""
    rows = {(fold(name), name) for name in people if name.strip()}
    for name in people:
        parts = [p for p in fold(name).split() if p not in HONORIFICS]
        rows |= {(part, name) for part in (parts[:1] + parts[-1:]) if len(part) > 1}
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))


@lru_cache(maxsize=1024)
def known_names(typed: str, people: tuple[str, ...]) -> tuple[str, ...]:
    """The people of the account that `typed` can mean: by whole name, first or last name, with a title or without."""
    low = fold(" ".join(typed.split()))
    exact = tuple(name for name in people if fold(name) == low)
    bare = " ".join(word for word in low.split() if word not in HONORIFICS) or low
    return exact or tuple(dict.fromkeys(name for key, name in _keys(people) if key in (low, bare)))


def known_at(t: str, position: int, people: tuple[str, ...]) -> tuple[str, int] | None:
    """The known name that stands in folded `t` at `position`, with its end."""
    for key, _ in _keys(people):
        end = position + len(key)
        if t.startswith(key, position) and not t[end : end + 1].isalnum():
            return key, end
    return None
