"""One chat whose model calls hang for thirty seconds, and others that talk meanwhile: how long they wait for answers.

In that chat a recording is to be written down, which holds up the chat, and a look is
under way beside it. The model is an HTTP server on this machine that does not answer.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.app import WORKSPACE
from bot.critic_llm.question import HEARING
from storage.base import Identity, Job, Place
from storage.open import open_sql
from tests.storm.served import event_of, served
from tests.storm.serving import prepare
from tests.storm.weather import Weather
from tests.support.loopback import CHANNEL, TENANT
from tests.support.serving import World

STUCK = "s0"
ROUTE = "/v1/audio/transcriptions"
PAUSE = 0.3
"""Seconds between an answer and the next message of the same seller."""
ALONE = 10.0
"""Seconds in which the others talk before anything hangs, for comparison."""


@dataclass
class Hanging:
    """`others` talk while one chat is stuck. The rest is what was found."""

    others: int = 20
    before: list[float] = field(default_factory=list)
    during: list[float] = field(default_factory=list)
    """Seconds from sending a message to the first post that answers it."""
    calls: int = 0
    stuck_for: float = 0.0
    said_in_between: list[Any] = field(default_factory=list)
    said_then: list[Any] = field(default_factory=list)
    _awaited: dict[tuple[str, int], asyncio.Event] = field(default_factory=dict)
    _sent: dict[int, int] = field(default_factory=dict)
    _over: asyncio.Event = field(default_factory=asyncio.Event)
    _called: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, url: str, folder: Path) -> None:
        """Lets them talk alone for a while, and then beside the stuck chat until its calls are given up."""
        prepare(url, Weather(sellers=self.others + 1, accounts=self.others + 1))
        world = World(answer=self._posted, routes=[web.post(ROUTE, self._hang)])
        async with world.open(), served(url, world, folder, model=f"{world.url}/v1"):
            await self._talk(world, self.before, time.monotonic() + ALONE)
            began = time.monotonic()
            self._stick(url)
            assert await world.send(STUCK, more={"fetch": {"sound": "hm"}}) == 200
            await self._called.wait()
            await self._talk(world, self.during, began + HEARING - 1)
            self.said_in_between = world.said(STUCK)
            await world.until(lambda: len(world.said(STUCK)) >= 2)
            self.stuck_for = time.monotonic() - began
            self.said_then = world.said(STUCK)
            self._over.set()

    def _stick(self, url: str) -> None:
        with closing(open_sql(url)) as store:
            now = datetime.now(UTC)
            person = store.person_for(WORKSPACE, Identity(CHANNEL, TENANT, STUCK), STUCK, now)
            store.add_job(WORKSPACE, Job("j1", person.id, Place(CHANNEL, TENANT, STUCK), "look"), now)

    async def _hang(self, request: web.Request) -> web.Response:
        self.calls += 1
        if self.calls == 2:
            self._called.set()
        await self._over.wait()
        return web.Response(status=503)

    def _posted(self, post: dict[str, Any]) -> tuple[int, dict[str, str]]:
        turn = int(post["key"].rsplit(".", 2)[1])
        if (event := self._awaited.get((post["chat"], turn))) is not None:
            event.set()
        return 200, {}

    async def _talk(self, world: World, took: list[float], until: float) -> None:
        await asyncio.gather(*(self._seller(world, n, took, until) for n in range(1, self.others + 1)))

    async def _seller(self, world: World, seller: int, took: list[float], until: float) -> None:
        await asyncio.sleep(seller * PAUSE / self.others)
        while time.monotonic() < until:
            number = self._sent.get(seller, 0)
            self._sent[seller] = number + 1
            event = event_of(seller, number)
            answered = self._awaited[event["chat"], number] = asyncio.Event()
            began = time.monotonic()
            assert await world.send(**event) == 200
            async with asyncio.timeout(30):
                await answered.wait()
            took.append(time.monotonic() - began)
            await asyncio.sleep(PAUSE)

    def __str__(self) -> str:
        return (
            f"{self.calls} model calls held for {self.stuck_for:.1f} s in one chat; {self.others} others:"
            f" before it {_spread(self.before)}; during it {_spread(self.during)}"
        )


def _spread(took: list[float]) -> str:
    ordered = sorted(took)
    p50, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.99))
    return f"{len(ordered)} answers, p50 {p50:.0f} ms, p99 {p99:.0f}, worst {ordered[-1] * 1000:.0f}"
