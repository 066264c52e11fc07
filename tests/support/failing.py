"""A server on loopback whose n-th call fails, in one of several ways: really cut, really refused. Asserts nothing.

`before` means that nothing was done, `after` that all was done and only the answer is
lost: what was posted is there then, and whoever posted it cannot know.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.support.waiting import until

KINDS = (
    "refused",  # the server goes away: the connection is cut, and for a while nobody listens
    "cut before",
    "status 500",
    "status 429",
    "timeout after",
    "cut after",  # in the middle of the answer
)
AWAY = 0.1
"""Seconds that a server is gone."""
_AFTER = ("timeout after", "cut after")
_HALF = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"ok": tr'
_NOW = struct.pack("ii", 1, 0)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Failing:
    """Lets one call fail: the `left`-th from when that is set. `seen` are the paths of the calls since then."""

    kind: str = ""
    left: int = 0
    seen: list[str] = field(default_factory=list)
    runner: web.AppRunner | None = None
    _back: asyncio.Task[None] | None = None

    def set(self, kind: str, number: int) -> None:
        """The n-th call from now on fails."""
        self.kind, self.left, self.seen = kind, number, []

    def app(self, client_max_size: int = 1 << 20) -> web.Application:
        """An application whose calls may fail."""

        @web.middleware
        async def counted(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._handled(request, handler)

        return web.Application(middlewares=[counted], client_max_size=client_max_size)

    async def _handled(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.endswith("getUpdates"):  # one that brings nothing is no call of a turn
            answer = await handler(request)
            idle = isinstance(answer, web.Response) and answer.text == '{"ok": true, "result": []}'
            return answer if idle or not self._is_due(request) else await self._fail(request, answer)
        if (request.path == "/socket" and self.kind in _AFTER) or not self._is_due(request):
            return await handler(request)
        return await self._fail(request, await handler(request) if self.kind in _AFTER else None)

    def _is_due(self, request: web.Request) -> bool:
        self.seen.append(request.path)
        if self.left:
            self.left -= 1
            return not self.left
        return False

    async def _fail(self, request: web.Request, answer: web.StreamResponse | None) -> web.StreamResponse:
        if self.kind.startswith("status"):
            return web.Response(status=int(self.kind.split()[1]), headers={"Retry-After": "0"}, text="{}")
        if self.kind == "timeout after":
            await until(lambda: request.transport is None or request.transport.is_closing())
            return web.Response()
        if self.kind == "cut after" and request.transport is not None:
            request.transport.write(_HALF)
            await asyncio.sleep(0.02)
        if request.transport is not None:
            _cut(request.transport)
        if self.kind == "refused":
            self._back = asyncio.create_task(self._go_away())
        return web.Response()

    async def _go_away(self) -> None:
        """Nobody listens for a while, and whoever was connected is no more."""
        assert self.runner is not None
        assert self.runner.server is not None
        host, port = self.runner.addresses[0][:2]
        for site in list(self.runner.sites):
            await site.stop()
        for each in self.runner.server.connections:
            if each.transport is not None:
                _cut(each.transport)
        await asyncio.sleep(AWAY)
        await web.TCPSite(self.runner, host, port, reuse_address=True).start()


def _cut(transport: asyncio.BaseTransport) -> None:
    """Ends a connection without a goodbye: the other end reads a reset."""
    found = transport.get_extra_info("socket")
    if found is not None:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NOW)
    assert isinstance(transport, asyncio.Transport)
    transport.abort()
