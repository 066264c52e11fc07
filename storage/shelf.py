"""Things kept in memory up to a weight; what was not put there for longest makes room. Knows not what they are."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

Key = TypeVar("Key")
Kept = TypeVar("Kept")


class Shelf(Generic[Key, Kept]):
    """By weight and not by number: what is kept of an account grows as it is talked of, and memory must not."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._weight = 0
        self._kept: OrderedDict[Key, tuple[Kept, int]] = OrderedDict()

    def get(self, key: Key) -> Kept | None:
        """What is kept there."""
        found = self._kept.get(key)
        return None if found is None else found[0]

    def put(self, key: Key, kept: Kept, weight: int) -> None:
        """Keeps it, in the place of what was there. The last thing put there stays, whatever its weight."""
        self.take(key)
        self._kept[key] = kept, weight
        self._weight += weight
        while self._weight > self._most and len(self._kept) > 1:
            self._weight -= self._kept.popitem(last=False)[1][1]

    def take(self, key: Key) -> Kept | None:
        """What was kept there, and is not any more."""
        found = self._kept.pop(key, None)
        if found is None:
            return None
        self._weight -= found[1]
        return found[0]

    def clear(self) -> None:
        """Forgets everything."""
        self._kept.clear()
        self._weight = 0
