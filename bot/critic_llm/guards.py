"""What keeps a model from being asked too often: a rest after failures, and a memory of answers. Knows no network."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable


class Breaker:
    """Lets a server rest for a while after failures in a row. `clock` counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float], failures: int = 3, rest: float = 300.0) -> None:
        self._clock = clock
        self._allowed = failures
        self._rest = rest
        self._failures = 0
        self._until = float("-inf")

    @property
    def resting(self) -> bool:
        """Is it to be left alone now?"""
        return self._clock() < self._until

    def failed(self) -> None:
        """It failed once more. After a rest one failure is enough for the next one."""
        self._failures += 1
        if self._failures >= self._allowed:
            self._until = self._clock() + self._rest

    def worked(self) -> None:
        """It answered."""
        self._failures = 0


class Answers:
    """The replies to the questions asked last, up to `size` of them."""

    def __init__(self, size: int = 64) -> None:
        self._size = size
        self._held: OrderedDict[str, str] = OrderedDict()

    def get(self, key: str) -> str | None:
        """The reply to a question, if it is still known."""
        if key in self._held:
            self._held.move_to_end(key)
        return self._held.get(key)

    def keep(self, key: str, reply: str) -> None:
        """Remembers a reply; the one not used for longest makes room."""
        self._held[key] = reply
        self._held.move_to_end(key)
        if len(self._held) > self._size:
            self._held.popitem(last=False)
