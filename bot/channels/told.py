"""Remembers whom something was said to, so that it is said once. In memory only; says nothing itself."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field

_AT_MOST = 10_000


@dataclass
class Told:
    """Whom something was said to once. Forgets the oldest: saying it again then does no harm."""

    _seen: OrderedDict[Hashable, None] = field(default_factory=OrderedDict)

    def __contains__(self, whom: Hashable) -> bool:
        return whom in self._seen

    def first(self, whom: Hashable) -> bool:
        """Is this the first time? From now on it is not."""
        if whom in self._seen:
            return False
        self._seen[whom] = None
        if len(self._seen) > _AT_MOST:
            self._seen.popitem(last=False)
        return True


__all__ = ["Told"]
