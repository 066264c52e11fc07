"""A short whole talk on each channel, with a network that fails once: what stood in the end, to be compared.

Each talk is had on a service in this process, over real HTTP with a server of the test's:
the loopback platform (with a recording that a model writes down), Telegram, Slack.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import count, groupby
from pathlib import Path
from typing import Any, Protocol

from aiohttp import web
from pydantic import SecretStr

from bot.app import WORKSPACE, build
from bot.channels.base import Start
from bot.channels.platform import Pace, Platform
from bot.channels.slack.outgoing import Post
from bot.channels.telegram.build import telegram_platform
from bot.channels.telegram.platform import Telegram
from bot.critic_llm.question import Access
from bot.serving.happenings import Happenings
from bot.serving.service import Service
from bot.settings import Settings
from storage.upkeep import check
from tests.channels.slack.conftest import platform_at
from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.reading import elements, message, press
from tests.channels.slack.test_loop import command
from tests.storage.support import query
from tests.support.failing import Failing
from tests.support.loopback import Hearing
from tests.support.serving import World
from tests.support.telegram_server import TOKEN, BotApi
from tests.support.waiting import until

ROUTE = "/v1/audio/transcriptions"
PATIENCE = 0.5
"""Seconds after which a channel gives an answer up."""
SAID = (
    "Marta Ruiz the COO, she pays",
    "late orders",
    "so far",
    "change the name of Marta Ruiz to Marta Ruis",
)


@dataclass
class Ended:
    """What stood in the end. `unclear` posts may be there twice."""

    turns: list[Any]
    facts: list[Any]
    replies: list[Any]
    said: list[str]
    unclear: int = 0
    seen: Sequence[str] = ()
    failed: bool = False
    """Was there a call that failed?"""
    problems: Sequence[Any] = ()

    @property
    def told(self) -> list[str]:
        """What was said, without what came twice in a row."""
        return [each for each, _ in groupby(self.said)]


Step = Callable[[], Awaitable[Any]]


class Talk(Protocol):
    """One seller on one channel."""

    @property
    def failing(self) -> Failing:
        """What lets a call fail."""

    def open(self, url: str, happenings: Happenings) -> AbstractAsyncContextManager[None]:
        """The platform's end, and the service on the store at `url`, while inside."""

    @property
    def steps(self) -> Sequence[Step]:
        """The talk: each step is one message that is taken in."""

    def said(self) -> list[str]:
        """What the seller sees."""


class Unclear(Happenings):
    """Counts the posts that may be there twice."""

    def __init__(self) -> None:
        self.counted: Counter[str] = Counter()

    def posted(self, channel: str, outcome: str) -> None:
        self.counted[outcome] += 1


async def had(talk: Talk, folder: Path, kind: str = "", number: int = 0) -> Ended:
    """Has a talk whose n-th call fails, and gives what came of it."""
    url = f"sqlite:///{folder / 'talk.sqlite3'}"
    happenings = Unclear()
    async with talk.open(url, happenings):
        talk.failing.set(kind, number)
        for done, step in enumerate(talk.steps, 1):
            await step()
            await until(partial(_settled, url, done), 30)
        left, seen = talk.failing.left, list(talk.failing.seen)
    return Ended(
        turns=query(url, "SELECT event, text, turn FROM inbox WHERE channel <> '' ORDER BY turn, event"),
        facts=query(url, "SELECT id, path, value FROM facts ORDER BY id"),
        replies=query(url, "SELECT kind, status FROM outbox ORDER BY kind, status"),
        said=talk.said(),
        unclear=happenings.counted["unclear"],
        seen=seen,
        failed=number > 0 and not left,
        problems=check(url).problems,
    )


def _settled(url: str, messages: int) -> bool:
    """Were so many messages taken in, and are all of them answered?"""
    ((inbox, waiting, pending),) = query(
        url,
        "SELECT (SELECT count(DISTINCT event) FROM inbox WHERE channel <> ''), (SELECT count(*) FROM arrivals),"
        " (SELECT count(*) FROM outbox WHERE status = 'pending')",
    )
    return bool(inbox >= messages and not waiting and not pending)


@asynccontextmanager
async def _served(url: str, platform: Platform, happenings: Happenings) -> AsyncIterator[None]:
    app = build(Settings(database_url=SecretStr(url)))
    service = Service(
        app.storage,
        WORKSPACE,
        app.ground(),
        app.orders(),
        [platform],
        lambda: datetime.now(UTC),
        happenings=happenings,
    )
    running = asyncio.create_task(service.run())
    try:
        yield
    finally:
        service.stop()
        await running
        app.close()


@dataclass
class OnLoopback:
    """The loopback platform, and a model that writes a recording down."""

    deaf: bool = False
    world: World = field(default_factory=World)

    @property
    def failing(self) -> Failing:
        return self.world.failing

    @asynccontextmanager
    async def open(self, url: str, happenings: Happenings) -> AsyncIterator[None]:
        """See Talk."""
        self.world.routes = [web.post(ROUTE, self._hear)]
        async with self.world.open():
            access = Access(f"{self.world.url}/v1", "none", "hears", deadline=PATIENCE)
            platform = Hearing(self.world.url, timeout=PATIENCE, access=access)
            async with _served(url, platform, happenings):
                await platform.listening.wait()
                self.world.bot = f"http://127.0.0.1:{platform.port}"
                yield

    async def _hear(self, request: web.Request) -> web.Response:
        return web.json_response({"text": "so far"}, status=500 if self.deaf else 200)

    @property
    def steps(self) -> Sequence[Step]:
        """See Talk."""
        begun = asdict(Start(account="Acme", minutes=15, kind="open_deal"))
        send = partial(self.world.send, "c1")
        return [
            partial(send, text="/prep", start=begun),
            partial(send, text=SAID[0]),
            partial(send, text=SAID[1]),
            partial(send, more={"fetch": {"sound": "hm"}}),
            partial(send, text=SAID[3]),
            partial(send, text="brief", more={"order": {"name": "brief", "about": ""}}),
        ]

    def said(self) -> list[str]:
        """See Talk."""
        return [json.dumps({**each, "ask": ""}) for each in self.world.said("c1")]


@dataclass
class OnTelegram:
    """A phone with Telegram."""

    api: BotApi = field(default_factory=BotApi)

    @property
    def failing(self) -> Failing:
        return self.api.failing

    @asynccontextmanager
    async def open(self, url: str, happenings: Happenings) -> AsyncIterator[None]:
        """See Talk."""
        async with self.api.open():
            settings = Settings(
                database_url=SecretStr(url),
                telegram_bot_token=SecretStr(TOKEN),
                telegram_api_base_url=self.api.url,
                telegram_people=frozenset("1"),
            )
            app = build(settings)
            platform = telegram_platform(settings, app.words)
            app.close()
            assert isinstance(platform, Telegram)
            platform.pace, platform.sending.gap, platform.wait = Pace(), 0.0, 1
            platform.api = type(platform.api)(TOKEN, self.api.url, f"{self.api.url}/file", PATIENCE)
            platform.sending.api = platform.signals.api = platform.api
            async with _served(url, platform, happenings):
                await self.api.until(lambda: self.api.called("getUpdates"))
                yield

    @property
    def steps(self) -> Sequence[Step]:
        """See Talk."""
        said = [partial(self._says, text) for text in (*SAID, "/export Acme")]
        return [partial(self._says, "/prep Acme 15"), self._taps, *said]

    async def _says(self, text: str) -> None:
        self.api.says(1, text)

    async def _taps(self) -> None:
        asked = next(
            post for post in reversed(self.api.posts) if "inline_keyboard" in post.get("reply_markup", "")
        )
        self.api.taps(1, self.api.buttons(asked)["First talk"], asked)

    def said(self) -> list[str]:
        """See Talk."""
        return self.api.said(1)


@dataclass
class OnSlack:
    """Slack with a socket."""

    slack: FakeSlack = field(default_factory=FakeSlack)
    numbers: Any = field(default_factory=lambda: count(1))

    @property
    def failing(self) -> Failing:
        return self.slack.failing

    @asynccontextmanager
    async def open(self, url: str, happenings: Happenings) -> AsyncIterator[None]:
        """See Talk."""
        async with self.slack.open():
            platform = platform_at(self.slack, timeout=PATIENCE, pace=Pace())
            async with _served(url, platform, happenings):
                await self.slack.until(self.slack.open_sockets)
                yield

    @property
    def steps(self) -> Sequence[Step]:
        """See Talk. The first one leads to a message of the channel's own, which begins the thread."""
        return [
            partial(self._orders, "prep Acme 15"),
            self._begun,
            self._taps,
            *(partial(self._says, text) for text in SAID),
            partial(self._orders, "export acme"),
        ]

    async def _send(self, payload: Any, kind: str = "events_api") -> None:
        while await self.slack.send(payload, kind, patience=1) is None:
            pass  # it was not acknowledged, so it comes again

    async def _begun(self) -> None:
        """Nothing more than was ordered."""

    async def _orders(self, words: str) -> None:
        await self._send({**command(words), "trigger_id": f"t{next(self.numbers)}"}, "slash_commands")

    @property
    def _thread(self) -> str:
        return str(self._posts()[-1]["thread_ts"])

    def _posts(self) -> list[dict[str, Any]]:
        return self.slack.bodies("chat.postMessage")

    async def _says(self, text: str) -> None:
        await self._send(message(text, f"1790000000.{next(self.numbers):06}", thread_ts=self._thread))

    async def _taps(self) -> None:
        last = self._posts()[-1]
        post = Post(last["text"], tuple(last["blocks"]))
        at = next(
            each for each in elements(post.blocks) if each[1].get("text", {}).get("text") == "First talk"
        )
        payload = press(post, *at, "First talk")
        payload["container"]["thread_ts"] = self._thread
        payload["actions"][0]["action_ts"] = f"179.{next(self.numbers)}"
        await self._send(payload, "interactive")

    def said(self) -> list[str]:
        """See Talk."""
        shared = self.slack.bodies("files.completeUploadExternal")
        return [*(each["text"] for each in self._posts()), *("file" for _ in shared)]
