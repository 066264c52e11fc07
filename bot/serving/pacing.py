"""How fast posts go out: so many a second in a chat and over all. Knows no platform and no clock of its own."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from bot.channels.base import Address
from bot.channels.platform import Pace

_REMEMBERED = 10_000


class Pacing:
    """Gives each post the moment at which it may go. All moments are seconds of `clock`."""

    def __init__(self, pace: Pace, clock: Callable[[], float]) -> None:
        self._pace, self._clock = pace, clock
        self._overall = _Lane(pace.overall, 1)
        self._chats: OrderedDict[Address, _Lane] = OrderedDict()

    def wait(self, address: Address) -> float:
        """How long the next post in a chat has to wait, in seconds. Takes its place in the order."""
        now = self._clock()
        moment = self._overall.next(now)
        if self._pace.chat is not None:
            lane = self._chats.pop(address, None) or _Lane(self._pace.chat, self._pace.burst)
            self._chats[address] = lane
            moment = lane.next(moment)
            if len(self._chats) > _REMEMBERED:
                self._chats.popitem(last=False)
        return max(0.0, moment - now)

    def hold(self, seconds: float) -> None:
        """Lets everything wait: the platform asked for it."""
        self._overall.free = max(self._overall.free, self._clock() + seconds)


class _Lane:
    """One after the other at a rate, a few at once where it was idle."""

    def __init__(self, rate: float | None, burst: int) -> None:
        self._gap = 0.0 if not rate else 1.0 / rate
        self._slack = self._gap * (burst - 1)
        self.free = float("-inf")

    def next(self, now: float) -> float:
        """The moment of the next one, at `now` or later."""
        begins = max(self.free, now - self._slack)
        self.free = begins + self._gap
        return max(now, begins)
