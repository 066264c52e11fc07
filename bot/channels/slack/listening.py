"""Takes in what Slack sends: reads it, has it kept, and only then lets it be acknowledged.

It all happens in one middleware of Bolt's before everything else: a listener would be
acknowledged before it runs. Where keeping fails nothing is acknowledged, and Slack sends it again.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.channels.platform import Receipt, Received, Reception
from bot.channels.slack.calls import Calls
from bot.channels.slack.incoming import Called, Came, Kept, Looked, Read, Reader, Tapped, Wanted, Wrong
from bot.channels.slack.people import People
from bot.channels.slack.threads import Command, place_of, received_of
from bot.channels.told import Told
from prompts.render import Words

DOUBLE = 3.0
"""Seconds within which the same tap twice is one: nobody reads an answer that fast."""
_REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Overfull:
    """Somebody sent more at once than is taken in: their last message was not kept."""

    chat: str
    event: str


Shown = Tapped | Looked | Called | Came | Wanted | Kept | Overfull
"""What is best done after the acknowledgement."""


@dataclass
class Listening:
    """The way in. `answer` does what is best done after the acknowledgement, and may fail."""

    reader: Reader
    words: Words
    people: People
    reception: Reception
    logger: logging.Logger
    monotonic: Callable[[], float]
    answer: Callable[[Shown], Awaitable[None]]
    _taps: OrderedDict[str, tuple[float, str]] = field(default_factory=OrderedDict, init=False)
    _seen: OrderedDict[str, str] = field(default_factory=OrderedDict, init=False)
    _lines: dict[str, tuple[asyncio.Lock, int]] = field(default_factory=dict, init=False)
    _told: Told = field(default_factory=Told, init=False)
    _after: set[asyncio.Task[None]] = field(default_factory=set, init=False)

    def app(self, calls: Calls, signing_secret: str | None) -> AsyncApp:
        """What Bolt needs to check and read requests; without a secret it takes them from a socket of ours only."""

        async def take(req: AsyncBoltRequest) -> BoltResponse:
            return await self.take(req.body)

        return AsyncApp(
            name="equipoise",
            logger=self.logger,
            client=calls.client,
            signing_secret=signing_secret or "unused",
            request_verification_enabled=signing_secret is not None,
            before_authorize=take,
        )

    async def take(self, payload: dict[str, Any]) -> BoltResponse:
        """Takes one payload in. Raises StorageError where it could not be kept."""
        if payload.get("type") == "url_verification":
            return BoltResponse(status=200, body={"challenge": str(payload.get("challenge", ""))})
        if not self.reader.ours(payload):
            return BoltResponse(status=200, body="")
        read = self.reader.read(payload, datetime.now(UTC))
        return BoltResponse(status=200, body=await self._taken(read, payload))

    async def _taken(self, read: Read, payload: dict[str, Any]) -> str | dict[str, Any]:
        """Keeps what is to be kept; gives what goes into the acknowledgement."""
        match read:
            case Received():
                await self._keep(read)
            case Tapped():
                received = self._once(read.received)
                if await self._keep(received) is Receipt.KEPT and read.shown:
                    self.afterwards(self.answer(read))
            case Command():
                receipt = await self._keep(received_of(read, self.words))
                if receipt is not None and not read.private and "command" in payload:
                    return {"response_type": "ephemeral", "text": self.words.plain("slack.pointer")}
            case Wrong():
                return {"response_action": "errors", "errors": dict(read.faults)}
            case Looked() | Called() | Came() | Wanted() | Kept():
                self.afterwards(self.answer(read))
        return ""

    async def _keep(self, received: Received) -> Receipt | None:
        """Hands something in, in order for each sender: looking up a name must not turn two messages round."""
        lock, waiting = self._lines.get(received.sender) or (asyncio.Lock(), 0)
        self._lines[received.sender] = lock, waiting + 1
        try:
            async with lock:
                member = await self.people.find(received.sender)
                if not member.lets_in:
                    return None
                self._saw(received)
                receipt = await self.reception.receive(replace(received, name=member.name or received.name))
                if receipt is Receipt.TOO_MANY and self._told.first(
                    (received.sender, self.monotonic() // 60)
                ):
                    self.afterwards(self.answer(Overfull(received.address.chat, received.event)))
                return receipt
        finally:
            lock, waiting = self._lines[received.sender]
            self._lines[received.sender] = lock, waiting - 1
            if waiting == 1:
                del self._lines[received.sender]

    def _saw(self, received: Received) -> None:
        channel, _ = place_of(received.address.chat)
        self._seen[channel] = received.sender
        self._seen.move_to_end(channel)
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)

    def _once(self, received: Received) -> Received:
        """The same tap again within a moment has the event of the first: it counts once."""
        what = received.event.rpartition(":")[0]
        now = self.monotonic()
        first = self._taps.get(what)
        if first is not None and now - first[0] < DOUBLE:
            return replace(received, event=first[1])
        self._taps[what] = now, received.event
        self._taps.move_to_end(what)
        if len(self._taps) > _REMEMBERED:
            self._taps.popitem(last=False)
        return received

    def seen_in(self, channel: str) -> str | None:
        """Who wrote in a channel of private messages lately."""
        return self._seen.get(channel)

    def afterwards(self, work: Awaitable[None]) -> None:
        """Does something that nothing depends on, once there is time."""
        task = asyncio.ensure_future(_alone(work, self.logger))
        self._after.add(task)
        task.add_done_callback(self._after.discard)

    async def close(self) -> None:
        """Lets go of what is still to be shown."""
        for task in list(self._after):
            task.cancel()
        await asyncio.gather(*self._after, return_exceptions=True)


async def _alone(work: Awaitable[None], logger: logging.Logger) -> None:
    """Does what may fail; whatever it was, nothing that is kept depends on it."""
    try:
        await work
    except Exception as error:  # noqa: BLE001  a picture of what happened, never the thing itself
        logger.info("not shown: %s", type(error).__name__)


__all__ = ["Listening", "Overfull", "Shown"]
