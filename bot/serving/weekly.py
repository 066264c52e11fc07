"""Says something in a chat once a week, on its day and hour. Knows nothing of what is said.

It is said once, whatever dies in between: it is kept as a message of that week is, and one
week has one. Where the service was not running at the hour, it is said within a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import partial

from bot.channels.base import Outgoing, as_data
from bot.serving.writer import Writer
from storage.base import Inbound, Place, Reply
from storage.service import ServiceStorage, Settled

LOOK_EVERY = 60.0
LATE = timedelta(days=1)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The day (0 is Monday) and the hour, by the clock of the machine."""

    weekday: int
    at: time

    def last(self, now: datetime) -> datetime:
        """The latest moment that it was time, `now` included."""
        here = now.astimezone()
        day = here.date() - timedelta(days=(here.weekday() - self.weekday) % 7)
        due = datetime.combine(day, self.at).astimezone()
        return due if due <= here else datetime.combine(day - WEEK, self.at).astimezone()


Saying = Callable[[datetime], tuple[Place, Sequence[Outgoing]] | None]
"""What is to be said and where, given since when it tells; None where there is nobody to say it to."""


@dataclass
class Weekly:
    """Looks every minute whether it is time. `name` is what it is called among what came in."""

    name: str
    storage: ServiceStorage
    workspace: str
    rhythm: Rhythm
    saying: Saying
    clock: Callable[[], datetime]
    report: Callable[[str, BaseException], None]
    _said: datetime | None = field(default=None, init=False)

    async def run(self, writer: Writer, wake: Callable[[Place], None]) -> None:
        """Until it is cancelled."""
        while True:
            try:
                await self.look(writer, wake)
            except Exception as error:  # noqa: BLE001  whatever is wrong with it, turns go on
                self.report("digest", error)
            await asyncio.sleep(LOOK_EVERY)

    async def look(self, writer: Writer, wake: Callable[[Place], None]) -> None:
        """Says it, if it is time and was not said."""
        now = self.clock()
        due = self.rhythm.last(now)
        if due == self._said or now - due > LATE:
            return
        told = await asyncio.to_thread(self.saying, due - WEEK)
        if told is not None:
            place, outgoing = told
            await writer.done(partial(self.storage.settle, self._settled(place, outgoing, due, now)))
            wake(place)
        self._said = due

    def _settled(self, place: Place, outgoing: Sequence[Outgoing], due: datetime, now: datetime) -> Settled:
        event = f"{self.name}:{due.date().isoformat()}"
        inbound = Inbound(place.channel, place.tenant, place.chat, event, now)
        replies = [Reply(str(body["type"]), body) for body in map(as_data, outgoing)]
        return Settled(self.workspace, place, event, 0, now, replies, inbound)
