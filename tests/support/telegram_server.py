"""A light Bot API on loopback: real HTTP, updates until they are confirmed, faults by script. Asserts little itself.

It keeps what it was asked (`calls`) and what stands in the chats (`posts`), and plays people
who type and tap. How strict Telegram is with markup is `tests.support.telegram_reader`'s.
"""

from __future__ import annotations

import asyncio
import functools
import itertools
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

import aiohttp
from aiohttp import web
from pydantic import SecretStr

from bot.app import WORKSPACE, build
from bot.channels.platform import Pace
from bot.channels.telegram.build import telegram_platform
from bot.channels.telegram.platform import Place, Telegram
from bot.serving.service import Service
from bot.settings import Settings
from tests.support.failing import Failing
from tests.support.waiting import until

TOKEN = "123456:" + "canary-token".ljust(35, "x")
POSTING = ("sendMessage", "sendDocument", "sendPhoto")


@dataclass
class Wrong:
    """Something that goes wrong with the next call of a method: another answer, or a connection that dies."""

    method: str
    status: int = 500
    body: bytes = b"{}"
    drop: str = ""  # "before" it is done, "after"
    times: int = 1
    skip: int = 0  # calls that go well before


def refusal(code: int, words: str, **parameters: Any) -> bytes:
    """The body of a refusal."""
    return json.dumps(
        {"ok": False, "error_code": code, "description": words, "parameters": parameters}
    ).encode()


class Refused(Exception):
    """What is asked is refused, with a status and Telegram's words for it."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status, self.words = status, words


@dataclass
class BotApi:
    """The Bot API, and the people in its chats."""

    url: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    posts: list[dict[str, Any]] = field(default_factory=list)
    waiting: list[dict[str, Any]] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    hook: dict[str, Any] = field(default_factory=dict)
    client: aiohttp.ClientSession | None = None
    failing: Failing = field(default_factory=Failing)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(100))
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Self]:
        """Listens while inside."""
        app = self.failing.app(client_max_size=4 << 20)
        app.router.add_route("*", f"/bot{TOKEN}/{{method}}", self._asked)
        app.router.add_get(f"/file/bot{TOKEN}/{{path}}", self._file)
        runner = self.failing.runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = "http://{}:{}".format(*runner.addresses[0][:2])
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as self.client:
                yield self
        finally:
            await runner.cleanup()

    # the bot's side -----------------------------------------------------------------------
    async def _asked(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = await _given(request)
        self.calls.append((method, given))
        found = next((each for each in self.wrong if each.method == method), None)
        if found is not None and found.skip:
            found.skip -= 1
        elif found is not None:
            found.times -= 1
            if found.times == 0:
                self.wrong.remove(found)
            if found.drop == "after":
                await self._done(method, given)
            if found.drop:
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            self._changed.set()
            return web.Response(status=found.status, body=found.body)
        try:
            return web.json_response({"ok": True, "result": await self._done(method, given)})
        except Refused as error:
            return web.Response(status=error.status, body=refusal(error.status, error.words))

    async def _done(self, method: str, given: dict[str, Any]) -> Any:
        if method == "getUpdates":
            return await self._updates(given)
        if method in POSTING:
            number = next(self._numbers)
            self.posts.append({"method": method, "message_id": number, **given})
            self._changed.set()
            return {"message_id": number}
        if method == "editMessageReplyMarkup":
            for post in self.posts:
                if str(post["message_id"]) == given["message_id"]:
                    post["reply_markup"] = given.get("reply_markup")
        if method == "setWebhook":
            self.hook = given
        if method == "getMe":
            return {"id": 123456, "is_bot": True, "first_name": "Bot", "username": "eq_test_bot"}
        self._changed.set()
        return {"file_path": given["file_id"]} if method == "getFile" else True

    async def _updates(self, given: Mapping[str, Any]) -> list[dict[str, Any]]:
        offset = int(given.get("offset", 0))
        self.waiting = [each for each in self.waiting if each.get("update_id", offset) >= offset]
        if not self.waiting:
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), min(float(given["timeout"]), 0.3))
            except TimeoutError:
                return []
        return self.waiting[:100]

    async def _file(self, request: web.Request) -> web.Response:
        return web.Response(body=self.files[request.match_info["path"]])

    # the people's -------------------------------------------------------------------------
    def arrives(self, **update: Any) -> dict[str, Any]:
        """An update waits to be taken."""
        update = {"update_id": next(self._numbers), **update}
        self.waiting.append(update)
        self._changed.set()
        return update

    def letter(self, person: int, **what: Any) -> dict[str, Any]:
        """A private message of somebody's."""
        who = {"id": person, "is_bot": False, "first_name": f"P{person}"}
        chat = {"id": person, "type": "private"}
        return {"message_id": next(self._numbers), "date": 1_764_000_000, "chat": chat, "from": who, **what}

    def says(self, person: int, text: str) -> dict[str, Any]:
        """Somebody types."""
        return self.arrives(message=self.letter(person, text=text))

    def taps(self, person: int, data: str, post: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Somebody taps a button of a post."""
        post = post or self.posts[-1]
        message = {
            "message_id": post["message_id"],
            "chat": {"id": person, "type": "private"},
            "date": 1,
            "text": post.get("text", ""),
            "reply_markup": json.loads(post.get("reply_markup") or "{}"),
        }
        who = {"id": person, "is_bot": False, "first_name": f"P{person}"}
        query = {"id": str(next(self._numbers)), "from": who, "message": message, "data": data}
        return self.arrives(callback_query=query)

    async def brings(self, url: str, update: Any, secret: str | None = None) -> int:
        """Calls the bot's webhook; gives the status."""
        assert self.client is not None
        header = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
        async with self.client.post(url, json=update, headers=header) as answer:
            return answer.status

    # what stands in the chats ---------------------------------------------------------------
    def said(self, person: int) -> list[str]:
        """The texts in a chat."""
        return [
            post.get("text", post.get("caption", "")) for post in self.posts if post["chat_id"] == str(person)
        ]

    def buttons(self, post: Mapping[str, Any] | None = None) -> dict[str, str]:
        """What the buttons of a post send, by their text."""
        markup = json.loads((post or self.posts[-1]).get("reply_markup") or "{}")
        return {
            each["text"]: each["callback_data"] for row in markup.get("inline_keyboard", ()) for each in row
        }

    def called(self, method: str) -> list[dict[str, Any]]:
        """The calls of a method."""
        return [given for name, given in self.calls if name == method]

    async def until(self, true: Callable[[], Any], seconds: float = 20) -> None:
        """Waits until something holds."""
        await until(true, seconds, self._changed)


async def _given(request: web.Request) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, value in (await request.post()).items():
        given[name] = (value.filename, value.file.read()) if isinstance(value, web.FileField) else value
    return given


@asynccontextmanager
async def serving(store: str, api: BotApi, people: str = "1,2", **options: Any) -> AsyncIterator[Service]:
    """A service in this process with Telegram as its only platform, on the store at an address."""
    reports: list[tuple[str, BaseException]] = options.pop("reports", [])
    values = {
        "database_url": SecretStr(store),
        "telegram_bot_token": SecretStr(TOKEN),
        "telegram_api_base_url": api.url,
        "telegram_file_base_url": f"{api.url}/file",
        "telegram_people": people,
        **options,
    }
    settings = Settings(**values)
    app = build(settings)
    platform = telegram_platform(settings, app.words)
    assert isinstance(platform, Telegram)
    platform.pace, platform.sending.gap = Pace(), 0.0  # a test need not go easy on a server of its own
    service = Service(
        app.storage,
        WORKSPACE,
        app.ground(),
        app.orders(),
        [platform],
        lambda: datetime.now(UTC),
        report=lambda what, error: reports.append((what, error)),
    )
    running = asyncio.create_task(service.run())
    try:
        yield service
    finally:
        service.stop()
        await running
        app.close()


@asynccontextmanager
async def talking(store: str, **options: Any) -> AsyncIterator[tuple[BotApi, Any]]:
    """A Bot API, and a service that talks there."""
    async with BotApi().open() as api, serving(store, api, **options) as service:
        yield api, service


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Runs a test in an event loop of its own."""

    @functools.wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        asyncio.run(test(*arguments, **named))

    return run


def bot(url: str = "http://127.0.0.1:9") -> Telegram:
    """The channel alone; its words are their keys."""
    return Telegram(TOKEN, Place(url), lambda key, **data: f"{key} {data}", lambda: datetime.now(UTC))
