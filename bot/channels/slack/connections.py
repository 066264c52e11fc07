"""The two ways that payloads come: sockets that we open to Slack, or requests that Slack makes to us. Reads none."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import WSMessage, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp

PATH = "/slack/events"
PING_EVERY = 5.0
CONNECT_WITHIN = 30.0
LARGEST = 2 << 20
"""Bytes of a request; Slack's own are far below."""


@dataclass
class Sockets:
    """Some sockets at once. Slack sends each payload through one of them."""

    app: AsyncApp
    app_token: str
    many: int
    logger: logging.Logger
    monotonic: Callable[[], float]
    ping_every: float = PING_EVERY
    _heard: float | None = None
    _handlers: list[AsyncSocketModeHandler] = field(default_factory=list, init=False)
    _pongs: dict[int, float | None] = field(default_factory=dict, init=False)

    async def run(self) -> None:
        """Keeps them open until it is cancelled. Raises TimeoutError where Slack does not let us connect."""
        try:
            for _ in range(self.many):
                handler = AsyncSocketModeHandler(
                    self.app, self.app_token, logger=self.logger, ping_interval=self.ping_every
                )
                self._handlers.append(handler)
                handler.client.on_message_listeners.append(self._frame)
                async with asyncio.timeout(CONNECT_WITHIN):
                    await handler.client.connect()  # type: ignore[no-untyped-call]
            await asyncio.Event().wait()
        finally:
            for handler in self._handlers:
                await handler.client.close()  # type: ignore[no-untyped-call]
            self._handlers.clear()

    async def _frame(self, message: WSMessage) -> None:
        self._heard = self.monotonic()

    def heard(self) -> float | None:
        """When one of them last gave a sign of life: a frame, or an answer to a ping of ours."""
        for handler in self._handlers:
            now = handler.client.last_ping_pong_time
            before = self._pongs.get(id(handler))
            # The client sets the first one itself, without an answer; a silent socket would look alive.
            if now is not None and before is not None and now != before:
                self._heard = self.monotonic()
            self._pongs[id(handler)] = now
        return self._heard


@dataclass
class Requests:
    """An HTTP server for Slack's requests, each of them signed."""

    app: AsyncApp
    host: str
    port: int
    listening: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Serves until it is cancelled. Raises OSError where the port cannot be opened."""
        server = web.Application(client_max_size=LARGEST)
        server.router.add_post(PATH, self._take)
        runner = web.AppRunner(server, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self.host, self.port, reuse_address=True).start()
            self.port = runner.addresses[0][1]
            self.listening.set()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        return await to_aiohttp_response(await self.app.async_dispatch(await to_bolt_request(request)))


__all__ = ["PATH", "Requests", "Sockets"]
