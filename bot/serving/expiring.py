"""Takes away, once a day, what is kept for a time only. Decides nothing about what that is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.serving.happenings import Happenings
from storage.base import StorageError
from storage.service import ServiceStorage

EVERY = 86_400.0
AGAIN = 3_600.0
"""Seconds between two rounds, and after one that failed."""
BREATH = 0.2
"""Seconds for turns between two transactions of a round."""


@dataclass
class Expiring:
    """Looks through the store a round at a time; what turns do meanwhile goes on."""

    storage: ServiceStorage
    workspace: str
    keeps: timedelta
    clock: Callable[[], datetime]
    happenings: Happenings
    report: Callable[[str, BaseException], None]

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            try:
                self.happenings.expired(await self.round())
                seconds = EVERY
            except StorageError as error:
                self.report("retention", error)
                seconds = AGAIN
            await asyncio.sleep(seconds)

    async def round(self) -> int:
        """Takes away all that is too old now. Gives how many talks that were."""
        before, talks = self.clock() - self.keeps, 0
        while gone := await asyncio.to_thread(self.storage.expire, self.workspace, before):
            talks += gone.get("sessions", 0)
            await asyncio.sleep(BREATH)
        return talks
