"""Timers: lets each arrive in its chat once, when it is due. Knows no kind of timer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from bot.serving.happenings import Happenings
from bot.serving.writer import Writer
from storage.base import StorageError, Timer
from storage.service import ServiceStorage

Placed = Callable[[Timer, datetime], Timer | None]
"""How a timer that is due is to arrive: where its person is by now, or later; None for one that is not to."""


def as_it_is(timer: Timer, now: datetime) -> Timer:
    """In the chat where it was set."""
    return timer


LOOK_EVERY = 20.0
"""Seconds at most between two looks, whatever the next timer: the clock of the machine may be set anew meanwhile."""


@dataclass
class Ticking:
    """Fires what is due. `fired` is awaited when something was: it takes up the new arrivals."""

    storage: ServiceStorage
    workspace: str
    writer: Writer
    happenings: Happenings
    clock: Callable[[], datetime]
    fired: Callable[[], Awaitable[None]]
    report: Callable[[str, BaseException], None]
    placed: Placed = as_it_is
    _wake: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def wake(self) -> None:
        """A timer was set that may be due sooner than the next one known."""
        self._wake.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            self._wake.clear()
            try:
                seconds = await self._round()
            except StorageError as error:
                self.report("timers", error)
                seconds = LOOK_EVERY / 4
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):  # wait_for loses a cancellation that comes with the wake
                    await self._wake.wait()

    async def _round(self) -> float:
        """Fires what is due now; gives the seconds until the next look."""
        now = self.clock()
        due = await asyncio.to_thread(self.storage.due_timers, self.workspace, now)
        for timer in due:
            await self._arrive(timer, now)
        if due:
            await self.fired()
            return 0.0
        then = await asyncio.to_thread(self.storage.next_timer, self.workspace)
        return (
            LOOK_EVERY if then is None else min(LOOK_EVERY, max(0.0, (then - self.clock()).total_seconds()))
        )

    async def _arrive(self, timer: Timer, now: datetime) -> None:
        try:
            placed = await asyncio.to_thread(self.placed, timer, now)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  one that breaks something must not keep the others from arriving
            self.report("timers", error)
            placed = None
        if placed is None:
            await self.writer.done(partial(self.storage.cancel_timer, self.workspace, timer.id))
        elif placed.due_at > now:
            await self.writer.done(partial(self.storage.postpone, self.workspace, timer.id, placed.due_at))
        elif await self.writer.done(partial(self.storage.fire, self.workspace, placed, now)):
            self.happenings.fired(timer.kind)
