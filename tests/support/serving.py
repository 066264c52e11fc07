"""A service in this process over a store in a folder, with a loopback platform and a world that talks to it."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import aiohttp
from aiohttp import web
from pydantic import SecretStr

from bot.app import WORKSPACE, build
from bot.channels.base import Start
from bot.hosting import prepare
from bot.serving.beside import Work
from bot.serving.service import Service
from bot.settings import Settings
from tests.support.failing import Failing
from tests.support.loopback import Loopback
from tests.support.waiting import until

FIRST = asyncio.FIRST_COMPLETED


@dataclass
class World:
    """The platform's side: what it was sent, and how it answers. `answer` may refuse: it gives (status, headers)."""

    posts: list[dict[str, Any]] = field(default_factory=list)
    answer: Callable[[dict[str, Any]], tuple[int, Mapping[str, str]]] = lambda post: (200, {})
    url: str = ""
    bot: str = ""
    client: aiohttp.ClientSession | None = None
    routes: Sequence[web.RouteDef] = ()
    failing: Failing = field(default_factory=Failing)
    events: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[World]:
        """Listens while inside."""
        app = self.failing.app(client_max_size=4 << 20)
        app.router.add_post("/posts", self._posted)
        app.add_routes(self.routes)
        runner = self.failing.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = "http://{}:{}".format(*runner.addresses[0][:2])
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as self.client:
            try:
                yield self
            finally:
                await runner.cleanup()

    async def _posted(self, request: web.Request) -> web.Response:
        post = json.loads(await request.text())
        status, headers = self.answer(post)
        if status == 200:
            self.posts.append(post)
            self._arrived.set()
        return web.Response(status=status, headers=dict(headers), text=f"ts{len(self.posts)}")

    async def send(self, chat: str, **event: Any) -> int:
        """Sends one event as it would come from the platform; gives the status."""
        assert self.client is not None
        body = {"id": f"e{next(self.events)}", "from": chat, "chat": chat, **event}
        async with self.client.post(f"{self.bot}/events", json=body) as answer:
            return answer.status

    @property
    def answered(self) -> int:
        """How many turns something was posted of."""
        return len({post["key"].rpartition(".")[0] for post in self.posts})

    def said(self, chat: str) -> list[dict[str, Any]]:
        """What was posted in a chat."""
        return [post["body"] for post in self.posts if post["chat"] == chat]

    async def until(self, true: Callable[[], Any], seconds: float = 20) -> None:
        """Waits until something holds of what was posted."""
        await until(true, seconds, self._arrived)

    async def questions(self, chat: str, many: int) -> list[dict[str, Any]]:
        """Waits until so many questions were put in a chat, and gives them."""
        await self.until(lambda: len(self._questions(chat)) >= many)
        return self._questions(chat)

    def _questions(self, chat: str) -> list[dict[str, Any]]:
        return [body for body in self.said(chat) if body["type"] == "question"]


@asynccontextmanager
async def serving(
    url: str, world: World, *, work: Mapping[str, Work] | None = None, **options: Any
) -> AsyncIterator[Service]:
    """A service on the store at `url`, listening while inside."""
    clock = options.pop("clock", lambda: datetime.now(UTC))
    app = build(Settings(database_url=SecretStr(url)), clock=clock)
    loopback = options.pop("loopback", None) or Loopback(world.url)
    ground = replace(app.ground(), **options.pop("ground", {}))
    service = Service(
        app.storage,
        WORKSPACE,
        ground,
        app.orders(),
        [loopback],
        clock,
        work or {},
        **options,
    )
    up = asyncio.Event()
    running = asyncio.create_task(service.run(up.set))
    try:
        await asyncio.wait([running, asyncio.create_task(up.wait())], return_when=FIRST)
        if not loopback.polling:
            await asyncio.wait([running, asyncio.create_task(loopback.listening.wait())], return_when=FIRST)
        world.bot = f"http://127.0.0.1:{loopback.port}"
        yield service
    finally:
        service.stop()
        await running
        app.close()


@asynccontextmanager
async def hosted(settings: Settings, world: World) -> AsyncIterator[Service]:
    """A service put together as `equipoise serve` puts it together, on the loopback platform, while inside."""
    loopback = Loopback(world.url)
    with ExitStack() as kept:
        host = await prepare(settings, [loopback], kept)
        running = asyncio.create_task(host.service.run())
        try:
            await asyncio.wait([running, asyncio.create_task(loopback.listening.wait())], return_when=FIRST)
            world.bot = f"http://127.0.0.1:{loopback.port}"
            yield host.service
        finally:
            host.service.stop()
            await running


__all__ = ["Start", "World", "hosted", "serving"]
