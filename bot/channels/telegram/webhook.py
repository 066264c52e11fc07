"""Updates that Telegram brings: a listener of our own, answered 200 once an update is kept and not before.

Several of one chat may come at the same time, on connections of their own; those that
are there together are taken in the order of their numbers.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from heapq import heappop, heappush
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.telegram.api import Api
from bot.channels.telegram.incoming import UPDATES, chat_of, number_of
from bot.channels.telegram.taking import Taking
from storage.base import StorageError

SIGN_OF_LIFE_EVERY = 20.0
LARGEST = 1 << 20
"""Bytes of one update; Telegram's own are a few thousand."""
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram brings updates (`url`, public), and where they are listened for."""

    url: str
    host: str = "127.0.0.1"
    port: int = 8443

    @property
    def path(self) -> str:
        """The path of the address."""
        return urlsplit(self.url).path or "/"


def secret_of(token: str) -> str:
    """What only Telegram and whoever knows the token can say. The same after every start, on every machine."""
    return hmac.new(token.encode(), b"equipoise webhook", sha256).hexdigest()


@dataclass
class InOrder:
    """Takes updates one after the other within a chat, the lowest number that is there first."""

    taking: Taking
    _waiting: defaultdict[int, list[Any]] = field(default_factory=lambda: defaultdict(list))
    _busy: set[int] = field(default_factory=set)
    _ties: count[int] = field(default_factory=count)

    async def take(self, update: dict[str, Any]) -> None:
        """Returns once this update is taken. Raises StorageError."""
        chat, number = chat_of(update), number_of(update)
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._waiting[chat], (number, next(self._ties), update, done))
        if chat not in self._busy:
            self._busy.add(chat)
            try:
                await self._drain(chat)
            finally:
                self._busy.discard(chat)
        await done

    async def _drain(self, chat: int) -> None:
        while self._waiting[chat]:
            _, _, update, done = heappop(self._waiting[chat])
            try:
                await self.taking.one(update)
            except Exception as error:  # noqa: BLE001  whoever brought it has to be told, and the next ones go on
                done.set_exception(error)
            else:
                done.set_result(None)
        del self._waiting[chat]


async def serve(api: Api, taking: Taking, hook: Hook, heard: Callable[[], None]) -> None:
    """Listens until it is cancelled. Raises TelegramError where Telegram is not to be reached any more, OSError."""
    secret = secret_of(api.token)
    app = web.Application(client_max_size=LARGEST)
    in_order = InOrder(taking)

    async def update(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(errors="replace"), secret.encode()):
            return web.Response(status=403)
        try:
            body = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        heard()
        if not isinstance(body, dict):
            return web.Response(status=400)
        try:
            await asyncio.shield(asyncio.ensure_future(in_order.take(body)))
        except StorageError:
            return web.Response(status=503)  # it comes again
        return web.Response()

    app.router.add_post(hook.path, update)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, hook.host, hook.port, reuse_address=True).start()
        await api.call("setWebhook", url=hook.url, secret_token=secret, allowed_updates=list(UPDATES))
        while True:
            await api.call("getMe")
            heard()
            await asyncio.sleep(SIGN_OF_LIFE_EVERY)
    finally:
        await runner.cleanup()
