"""Signs of life of the service: which channel is connected, when it was heard from, when something was last sent.

Kept in memory, by a clock that only goes forward; judges nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """How one channel stands. `silent_for`: seconds since it was last heard from, or since it was expected to."""

    channel: str
    connected: bool
    silent_for: float


class Signs:
    """Written by channels and delivery from any thread, read by health and measures."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._connected: dict[str, bool] = {}
        self._heard: dict[str, float] = {}
        self._sent = clock()

    def expect(self, channel: str) -> None:
        """A configured channel is about to connect: from now on its silence counts."""
        self._connected.setdefault(channel, False)
        self._heard.setdefault(channel, self._clock())

    def connected(self, channel: str) -> None:
        """A connection stands."""
        self._connected[channel] = True
        self.heard(channel)

    def lost(self, channel: str) -> None:
        """The connection is gone."""
        self.expect(channel)
        self._connected[channel] = False

    def heard(self, channel: str) -> None:
        """Anything at all came from the other end: a frame, a pong, an answer."""
        self._connected.setdefault(channel, False)
        self._heard[channel] = self._clock()

    def sent(self) -> None:
        """Something of the outbox was delivered."""
        self._sent = self._clock()

    def all(self) -> tuple[Sign, ...]:
        """How every channel stands, by name."""
        now = self._clock()
        return tuple(
            Sign(channel, self._connected[channel], max(0.0, now - self._heard.get(channel, now)))
            for channel in sorted(self._connected)
        )

    def since_sent(self) -> float:
        """Seconds since something was last delivered, or since the start."""
        return max(0.0, self._clock() - self._sent)
