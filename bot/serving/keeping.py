"""Keeps a channel's connection: starts it again where it breaks, and where nothing was heard from it for too long."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from bot.channels.platform import Platform, Reception
from bot.serving.delivery import pause
from bot.serving.happenings import Happenings

SILENCE = 60.0
"""Seconds without a sign of life after which a connection is taken for dead."""
LOOK_EVERY = 5.0


@dataclass
class Keeping:
    """One channel, kept running until it is cancelled."""

    platform: Platform
    reception: Reception
    happenings: Happenings
    monotonic: Callable[[], float]
    chance: Callable[[], float]
    report: Callable[[str, BaseException], None]
    silence: float = SILENCE
    look_every: float = LOOK_EVERY

    async def run(self) -> None:
        """Runs the channel, again and again."""
        tries = 0
        while True:
            began = self.monotonic()
            await self._once()
            tries = 1 if self.monotonic() - began > self.silence else tries + 1
            await asyncio.sleep(pause(tries, self.chance()))

    async def _once(self) -> None:
        began = self.monotonic()
        running = asyncio.create_task(self.platform.run(self.reception))
        self.happenings.connected(self.platform.name, up=True)
        try:
            while not running.done() and self._alive(began):
                await asyncio.wait([running], timeout=self.look_every)
            if running.done() and (error := running.exception()) is not None:
                self.report("channel", error)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            self.happenings.connected(self.platform.name, up=False)

    def _alive(self, began: float) -> bool:
        heard = self.platform.heard()
        last = began if heard is None else max(began, heard)
        return self.monotonic() - last <= self.silence
