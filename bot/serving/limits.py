"""How much one sender may hand in: sizes, and how many in a time. Keeps its counts in memory only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

LONGEST_TEXT = 200_000
"""Characters in one message: many times what any platform lets through, and no more than a turn can bear."""
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` at once, then `per_second`."""

    burst: float
    per_second: float


KNOWN = Rate(burst=90, per_second=1.5)
"""For a person who is known: three times as much as the quickest typist who also taps."""
UNKNOWN = Rate(burst=3, per_second=1 / 600)
"""For somebody unknown: a polite refusal or two, then silence."""
CODES = Rate(burst=5, per_second=1 / 600)
"""For somebody unknown who sends codes."""


class Limits:
    """Buckets of tokens by sender; the ones not used for longest are forgotten (they are full again by then)."""

    def __init__(self, clock: Callable[[], float], rate: Rate) -> None:
        self._clock, self._rate = clock, rate
        self._left: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def allow(self, sender: Hashable) -> bool:
        """May this sender hand in one more now? Counts it if so."""
        now = self._clock()
        left, before = self._left.pop(sender, (self._rate.burst, now))
        left = min(self._rate.burst, left + (now - before) * self._rate.per_second)
        allowed = left >= 1
        self._left[sender] = (left - 1 if allowed else left, now)
        if len(self._left) > _REMEMBERED:
            self._left.popitem(last=False)
        return allowed

    def take_back(self, sender: Hashable) -> None:
        """What was counted last was none of theirs: the platform had sent it before."""
        left, before = self._left.get(sender, (self._rate.burst, self._clock()))
        self._left[sender] = min(self._rate.burst, left + 1), before
