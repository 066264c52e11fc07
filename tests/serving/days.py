"""What tests of meetings share: a clock that is moved, calendars as text, a service that reads one from a server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.app import WORKSPACE
from bot.meetings.addresses import ANYWHERE
from bot.meetings.fetching import fetched
from bot.serving.service import Service, Usual
from storage.base import Who
from tests.support.serving import World, serving

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def to(self, text: str, zone: ZoneInfo = BERLIN) -> None:
        """Moves it to a time as it is shown where the seller is."""
        self.now = local(text, zone)


def local(text: str, zone: ZoneInfo = BERLIN) -> datetime:
    """A moment as a clock there shows it."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def event(
    uid: str, starts: str, title: str, *lines: str, minutes: int = 60, zone: str = "Europe/Berlin"
) -> str:
    """One event, an hour long."""
    begins = datetime.fromisoformat(starts)
    ends = begins + timedelta(minutes=minutes)
    told = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTART;TZID={zone}:{begins:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={zone}:{ends:%Y%m%dT%H%M%S}",
        f"SUMMARY:{title}",
        *lines,
        "END:VEVENT",
    ]
    return "\r\n".join(told) + "\r\n"


def calendar(*events: str, head: str = "") -> str:
    """A calendar of them."""
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n"
        + head
        + "".join(events)
        + "END:VCALENDAR\r\n"
    )


@asynccontextmanager
async def seller(
    folder: Path, now: str, *events: str, account: str = "Northwind Castings"
) -> AsyncIterator[Seller]:
    """Somebody with an account and a calendar that was read, at a time by their clock."""
    server = Calendars(calendar(*events))
    world, clock = World(routes=server.routes), Clock(local(now))
    async with world.open(), with_calendar(folder, world, clock) as service:
        found = Seller(world, clock, server, service)
        await found.begins(account)
        await found.connects()
        yield found


@dataclass
class Calendars:
    """A calendar server: what it serves, and how often it was asked."""

    content: str = ""
    status: int = 200
    asked: int = 0
    routes: list[web.RouteDef] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.routes = [web.get("/me/secret-4711.ics", self._get)]

    async def _get(self, request: web.Request) -> web.Response:
        self.asked += 1
        return web.Response(status=self.status, text=self.content, content_type="text/calendar")


@asynccontextmanager
async def with_calendar(folder: Path, world: World, clock: Clock, **options: Any) -> AsyncIterator[Service]:
    """A service whose calendars may be on this machine."""

    async def fetch(address: str) -> bytes:
        return await fetched(address, ANYWHERE, deadline=5)

    usual = Usual(BERLIN, ANYWHERE, fetch)
    async with serving(
        f"sqlite:///{folder / 'eq.sqlite3'}", world, clock=clock, diary=usual, **options
    ) as found:
        yield found


@dataclass
class Seller:
    """Somebody in one chat, with a calendar, over a running service."""

    world: World
    clock: Clock
    server: Calendars
    service: Service
    chat: str = "ada"

    @property
    def said(self) -> list[dict[str, Any]]:
        """What was said to them."""
        return self.world.said(self.chat)

    @property
    def reminders(self) -> list[dict[str, Any]]:
        """What they were reminded of."""
        return [each for each in self.said if each.get("id") == "meeting"]

    async def tells(self, expected: str, **event: Any) -> str:
        """Says something, and waits until an answer holds these words; gives it."""
        before = len(self.said)
        await self.world.send(self.chat, **event)
        await self.world.until(lambda: any(expected in each["text"] for each in self.said[before:]))
        return next(str(each["text"]) for each in self.said[before:] if expected in each["text"])

    async def orders(self, name: str, expected: str) -> str:
        """Gives an order as a command does, whatever is asked in the chat."""
        return await self.tells(expected, more={"order": {"name": name, "about": ""}})

    async def begins(self, account: str) -> None:
        """Has an account, and no talk about it."""
        await self.tells("Who pays", start={"account": account, "minutes": 5, "kind": "open_deal"})
        await self.tells("Paused", text="pause")

    async def connects(self) -> str:
        """Tells where the calendar is; gives what is said of it."""
        return await self.tells("Read. ", text=f"calendar {self.world.url}/me/secret-4711.ics")

    async def at(self, moment: str, many: int) -> dict[str, Any] | None:
        """Moves the clock; by then there were so many reminders and no more. Gives the newest."""
        self.clock.to(moment)
        self.service.ticking.wake()
        await self.world.until(lambda: len(self.reminders) >= many)
        await self.settled()
        assert [each["text"] for each in self.reminders[many:]] == []
        return self.reminders[-1] if many else None

    async def at_moment(self, moment: str, seconds: int, many: int) -> None:
        """The same so long after a moment in UTC."""
        found = datetime.fromisoformat(moment) + timedelta(seconds=seconds)
        await self.at(found.astimezone(BERLIN).replace(tzinfo=None).isoformat(), many)

    def who(self, person: str) -> Who:
        """On whose behalf calls are made."""
        return Who(WORKSPACE, person)

    async def settled(self) -> None:
        """Once all that is due has arrived: what is asked now is answered after it."""
        while (due := self.service.storage.next_timer(WORKSPACE)) is not None and due <= self.clock():
            self.service.ticking.wake()
            await asyncio.sleep(0.01)
        await self.tells("You have no account", more={"order": {"name": "members", "about": "Nobody"}})

    async def read_again(self) -> None:
        """Has the calendar read once more, as a while later."""
        asked = self.server.asked
        self.clock.now += timedelta(minutes=16)
        self.service.calendars.wake()
        await self.world.until(lambda: self.server.asked > asked)
        await self.world.until(self._was_read)

    def _was_read(self) -> bool:
        known = self.service.storage.diaries(WORKSPACE)
        return all(each.read_at == self.clock.now or each.failing_since is not None for each in known)
