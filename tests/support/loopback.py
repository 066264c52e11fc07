"""A chat platform over plain HTTP on loopback, the bot's side: takes events in, posts replies. For tests only.

`POST /events` holds one event as JSON and is answered 200 once it is kept; anything else
means "send it again". Replies go to `POST {there}/posts` and are answered there as the
test likes. With `polling` it asks `GET {there}/poll` for events instead, and goes silent with it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from typing import Any

import aiohttp
from aiohttp import web

from bot.channels.base import Address, Message, Outgoing, Start, as_data
from bot.channels.platform import (
    Fetched,
    Pace,
    PostLater,
    PostRefused,
    PostUnclear,
    Receipt,
    Received,
    Reception,
)
from bot.critic_llm.hearing import words_in
from bot.critic_llm.question import Access
from storage.base import StorageError

CHANNEL = "loopback"
TENANT = "T1"
NOT_HEARD = "not heard"


@dataclass
class Loopback:
    """A `bot.channels.platform.Platform`. `port` is where it listens, 0 for any; `there` the test's address."""

    there: str
    port: int = 0
    polling: bool = False
    pace: Pace = field(default_factory=Pace)
    open_door: bool = True
    name: str = CHANNEL
    timeout: float = 5.0
    listening: asyncio.Event = field(default_factory=asyncio.Event)
    _heard: float | None = None
    _client: aiohttp.ClientSession | None = None

    async def faults(self) -> Sequence[str]:
        """None."""
        return ()

    async def run(self, reception: Reception) -> None:
        """Takes events in."""
        if self.polling:
            await self._poll(reception)
            return
        app = web.Application(client_max_size=4 << 20)

        async def events(request: web.Request) -> web.Response:
            self._heard = monotonic()
            return await self._take(reception, await request.json())

        app.router.add_post("/events", events)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = runner.addresses[0][1]
        self.listening.set()
        try:
            while True:
                await asyncio.sleep(1)
                self._heard = monotonic()
        finally:
            await runner.cleanup()

    async def _take(self, reception: Reception, event: dict[str, Any]) -> web.Response:
        try:
            receipt = await reception.receive(_received(event))
        except StorageError as error:
            return web.Response(status=503, text=error.key)
        status = 200 if receipt in (Receipt.KEPT, Receipt.REPEATED) else 429
        return web.Response(status=status, text=receipt.value)

    async def _poll(self, reception: Reception) -> None:
        done = 0
        while True:
            async with self.client.get(f"{self.there}/poll", params={"after": str(done)}) as answer:
                events = await answer.json()
            self._heard = monotonic()
            for event in events:
                await reception.receive(_received(event))
                done = event["number"]

    @property
    def client(self) -> aiohttp.ClientSession:
        if self._client is None:
            limits = aiohttp.ClientTimeout(total=None if self.polling else self.timeout)
            self._client = aiohttp.ClientSession(timeout=limits, connector=aiohttp.TCPConnector(limit=0))
        return self._client

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        """See Platform."""
        body = {"chat": address.chat, "key": key, "body": dict(as_data(outgoing))}
        try:
            async with self.client.post(f"{self.there}/posts", json=body) as answer:
                said = await answer.text()
                after = answer.headers.get("Retry-After")
                status = answer.status
        except aiohttp.ClientConnectorError as error:
            raise PostLater(type(error).__name__) from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise PostUnclear(type(error).__name__) from error
        if status in (403, 404):
            raise PostRefused(said, chat_gone=status == 403)
        if status != 200:
            raise PostLater(f"status {status}", float(after) if after else None)
        return said

    def heard(self) -> float | None:
        """See Platform."""
        return self._heard

    async def close(self) -> None:
        """See Platform."""
        if self._client is not None:
            with contextlib.suppress(aiohttp.ClientError):
                await self._client.close()


@dataclass
class Hearing(Loopback):
    """Its messages may be recordings (`more["fetch"]["sound"]`): a model writes them down, as it does for Telegram."""

    access: Access | None = None

    async def fetch(self, wanted: Mapping[str, Any]) -> Fetched:
        """See Fetching."""
        assert self.access is not None, "a recording, and no model to write it down"
        text = await words_in(self.access, "voice.ogg", wanted["sound"].encode())
        return Fetched(text) if text else Fetched(said=(Message(NOT_HEARD),))


def _received(event: dict[str, Any]) -> Received:
    start = event.get("start")
    return Received(
        address=Address(CHANNEL, TENANT, event["chat"]),
        event=event["id"],
        at=datetime.now(UTC),
        sender=event["from"],
        name=event.get("name", event["from"]),
        text=event.get("text"),
        chosen=tuple(event.get("chosen", ())),
        answers=event.get("answers"),
        start=Start(**start) if start else None,
        more=event.get("more", {}),
    )
