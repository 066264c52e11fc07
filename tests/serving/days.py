"""What tests of meetings share: a clock that is moved, calendars as text, and a service that reads one from a server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.meetings.fetching import fetched
from bot.serving.service import Service, Usual
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
        return await fetched(address, inside=True, deadline=5)

    usual = Usual(BERLIN, inside=True, fetch=fetch)
    async with serving(
        f"sqlite:///{folder / 'eq.sqlite3'}", world, clock=clock, diary=usual, **options
    ) as found:
        yield found


async def passes(service: Service) -> None:
    """Lets the service see what time it is by now, and the calendars anew."""
    service.calendars.wake()
    service.ticking.wake()
