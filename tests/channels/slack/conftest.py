"""A fake Slack, and the channel on it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.channels.markup import escape
from bot.channels.platform import Receipt, Received
from bot.channels.slack.platform import Access, Slack
from prompts.render import Words
from storage.base import StoreBusy
from tests.channels.slack.fake import SECRET, FakeSlack

WORDS = Words("en_GB", escape)


@dataclass
class Kept:
    """A reception that keeps in memory; `fails` is how many times it cannot, `most` what it takes at all."""

    received: list[Received] = field(default_factory=list)
    fails: int = 0
    most: int | None = None

    async def receive(self, received: Received) -> Receipt:
        if self.fails:
            self.fails -= 1
            raise StoreBusy(reason="full")
        if self.most is not None and len(self.received) >= self.most:
            return Receipt.TOO_MANY
        if any(each.event == received.event for each in self.received):
            return Receipt.REPEATED
        self.received.append(received)
        return Receipt.KEPT

    @property
    def texts(self) -> list[str | None]:
        return [each.text for each in self.received]


@dataclass
class Running:
    """The channel, running against the fake."""

    slack: FakeSlack
    platform: Slack
    kept: Kept
    task: asyncio.Task[None]

    @property
    def address(self) -> str:
        assert self.platform.requests is not None
        return f"http://127.0.0.1:{self.platform.requests.port}/slack/events"


def platform_at(slack: FakeSlack, mode: Any = "socket", **options: Any) -> Slack:
    """The channel with the fake's address, not running."""
    access = Access(
        "xoxb-1",
        f"{slack.url}/api/",
        "xapp-1",
        SECRET,
        mode,
        port=0,
        sockets=options.pop("sockets", 1),
    )
    return Slack(access, WORDS, **{"timeout": 5.0, "ping_every": 0.2, **options})


@asynccontextmanager
async def running(mode: str = "socket", **options: Any) -> AsyncIterator[Running]:
    """The channel on a fake Slack, while inside."""
    async with FakeSlack().open() as slack:
        platform, kept = platform_at(slack, mode, **options), Kept()
        task = asyncio.create_task(platform.run(kept))
        if mode == "http":
            await slack.until(lambda: platform.requests is not None and platform.requests.listening.is_set())
        else:
            await slack.until(slack.open_sockets)
        try:
            yield Running(slack, platform, kept, task)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await platform.close()
