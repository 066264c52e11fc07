"""Reads people's calendars from their addresses, now and then, and has written what follows. Says little.

A calendar that cannot be read is tried again; its person is told of it once, after a day.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.channels.base import Message, Outgoing, as_data
from bot.meetings.addresses import Refused
from bot.meetings.planning import CALENDAR_AHEAD
from bot.meetings.reading import Found, NoCalendar, read_calendar
from bot.serving.beside import Work
from bot.serving.calendar_orders import CalendarOrders
from bot.serving.diaries import Diaries
from storage.base import Job, Place, Reply, Who
from storage.service import Diary, Meeting, Reading, ServiceStorage, Settled

KIND = "calendar"
LOOK_EVERY = 20.0
"""Seconds between two looks whether a calendar is to be read: the clock of the machine may be set anew meanwhile."""
READ_EVERY = timedelta(minutes=15)
REVIEWS_EVERY = timedelta(hours=1)
TELL_AFTER = timedelta(days=1)
AT_ONCE = 4
_OWN_TIME = 30.0

Fetch = Callable[[str], Awaitable[bytes]]
"""What is at an address. Raises Refused."""


@dataclass
class Calendars:
    """Reads the calendars of a workspace. `posted` is told that something waits to be posted."""

    diaries: Diaries
    orders: CalendarOrders
    fetch: Fetch
    posted: Callable[[], Awaitable[None]]
    report: Callable[[str, BaseException], None]
    _tried: dict[str, datetime] = field(default_factory=dict, init=False)
    _reviews_at: datetime | None = field(default=None, init=False)
    _wake: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def wake(self) -> None:
        """A calendar may be due."""
        self._wake.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            self._wake.clear()
            try:
                await self._round()
            except Exception as error:  # noqa: BLE001  as below: it is tried again at the next look
                self.report("calendars", error)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self._wake.wait()

    async def _round(self) -> None:
        now = self.diaries.clock()
        room = asyncio.Semaphore(AT_ONCE)
        known = await asyncio.to_thread(self.diaries.storage.diaries, self.diaries.workspace)
        due = [each for each in known if self._is_due(each, now)]
        await asyncio.gather(*(self._one(each, room) for each in due))
        if self._reviews_at is None or now >= self._reviews_at + REVIEWS_EVERY or now < self._reviews_at:
            self._reviews_at = now
            await asyncio.to_thread(self.diaries.plan_reviews)

    def _is_due(self, diary: Diary, now: datetime) -> bool:
        """Is it time to read it? One without an address has meetings from files, whose accounts may be known by now."""
        tried = self._tried.get(diary.person)
        return tried is None or not tried <= now < tried + READ_EVERY

    async def _one(self, diary: Diary, room: asyncio.Semaphore) -> None:
        who = Who(self.diaries.workspace, diary.person)
        self._tried[diary.person] = self.diaries.clock()
        async with room:
            try:
                if diary.address is None:
                    await asyncio.to_thread(self.diaries.refresh, who)
                    return
                await self._read(who, diary, diary.address)
            except (Refused, NoCalendar) as error:
                await asyncio.to_thread(self._note_failure, who, diary, error.key)
                await self.posted()
            except Exception as error:  # noqa: BLE001  what stands in one calendar must not stop the service
                self.report("calendars", error)

    async def _read(self, who: Who, diary: Diary, address: str) -> tuple[Found, Sequence[Meeting]]:
        content = await self.fetch(address)
        span = await asyncio.to_thread(self.diaries.span, who, CALENDAR_AHEAD)
        found = await asyncio.to_thread(read_calendar, content, span)
        reading = Reading(address, self.diaries.clock(), found.zone or diary.found_zone)
        return found, await asyncio.to_thread(self.diaries.refresh, who, found, "calendar", reading)

    def _note_failure(self, who: Who, diary: Diary, key: str, *, quietly: bool = False) -> None:
        """Keeps since when it fails, and says so once it was a day: both or neither."""
        assert diary.address is not None
        now = self.diaries.clock()
        since = diary.failing_since or now
        place = self.diaries.storage.reached_at(who)
        tells = diary.told_at is None and place is not None and now - since >= TELL_AFTER and not quietly
        if tells and self.diaries.hours(diary).are_quiet(now):
            tells = False
        told_at = now if tells else diary.told_at
        reading = Reading(diary.address, diary.read_at, diary.found_zone, since, told_at)
        said = self.orders.failing(diary.address, key) if tells else None
        self.diaries.write(partial(_noted, self.diaries.storage, who, reading, place, said, now))

    # asked for in a chat ------------------------------------------------------------------------
    def work(self) -> Work:
        """How a calendar is read that somebody just told of."""
        return Work(self.do, _OWN_TIME)

    async def do(self, job: Job) -> Sequence[Outgoing]:
        """Reads it and says what is in it."""
        who = Who(self.diaries.workspace, job.person)
        diary = await asyncio.to_thread(self.diaries.storage.diary, who)
        if diary.address is None:
            return ()
        self._tried[who.person] = self.diaries.clock()
        try:
            found, meetings = await self._read(who, diary, diary.address)
        except (Refused, NoCalendar) as error:
            await asyncio.to_thread(self._note_failure, who, diary, error.key, quietly=True)
            return [self.orders.unread(error.key)]
        return [await asyncio.to_thread(self.orders.read, who, found, meetings)]


def _noted(
    storage: ServiceStorage,
    who: Who,
    reading: Reading,
    place: Place | None,
    said: Message | None,
    now: datetime,
) -> None:
    if storage.note_reading(who, reading) and said is not None and place is not None:
        reply = Reply("message", as_data(said))
        storage.settle(Settled(who.workspace, place, secrets.token_hex(8), 0, now, [reply]))


def job_of(who: Who, place: Place, event: str) -> Job:
    """The work of reading somebody's calendar now; once for the message that wanted it."""
    return Job(f"{KIND}:{event}", who.person, place, KIND)


__all__ = ["KIND", "Calendars", "job_of"]
