"""A light Slack on loopback: a Web API that answers as a test likes, sockets, uploads. Checks no limit.

`calls` is what the bot asked for, in order. `answers[method]` are the next answers of a method; without
one it succeeds. An answer is (status, body, headers), or LOST: done, but the answer never comes.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import json
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import WSMsgType, web

from tests.channels.slack.reading import BOT, TEAM
from tests.support.failing import Failing
from tests.support.waiting import until

SECRET = "shh"
INTERACTIVE = ("block_actions", "view_submission", "message_action")
"""What Slack sends as a form with one field."""
Answer = tuple[int, Mapping[str, Any], Mapping[str, str]]
LOST: Answer = (0, {}, {})


def refused(code: str, status: int = 200, **headers: str) -> Answer:
    """A refusal as Slack puts it."""
    return (
        status,
        {"ok": False, "error": code},
        {name.replace("_", "-"): text for name, text in headers.items()},
    )


@dataclass
class FakeSlack:
    """The platform's side."""

    url: str = ""
    answers: dict[str, deque[Answer]] = field(default_factory=lambda: defaultdict(deque))
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    members: dict[str, dict[str, Any]] = field(default_factory=dict)
    scopes: str | None = None
    failing: Failing = field(default_factory=Failing)
    slow_names: asyncio.Event | None = None
    deaf: bool = False
    """Sockets answer no ping."""
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    _acks: dict[str, asyncio.Future[Any]] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[FakeSlack]:
        """Listens while inside."""
        app = self.failing.app()
        app.router.add_post("/api/{method}", self._api)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_get("/socket", self._socket)
        runner = self.failing.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = "http://{}:{}".format(*runner.addresses[0][:2])
        try:
            yield self
        finally:
            for socket in self.sockets:
                await socket.close()
            await runner.cleanup()

    # the Web API ------------------------------------------------------------------------
    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        body = await request.json() if request.can_read_body else {}
        self.calls.append((method, body))
        self.changed.set()
        if method == "users.info" and self.slow_names is not None:
            await self.slow_names.wait()
        answer = self.answer_to(method, body)
        if answer is LOST:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if answer is not None:
            return web.json_response(dict(answer[1]), status=answer[0], headers=dict(answer[2]))
        headers = {} if self.scopes is None else {"x-oauth-scopes": self.scopes}
        return web.json_response({"ok": True, **self._result(method, body)}, headers=headers)

    def answer_to(self, method: str, body: Mapping[str, Any]) -> Answer | None:
        """How a call is answered; None: it succeeds."""
        waiting = self.answers[method]
        return waiting.popleft() if waiting else None

    def _result(self, method: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        number = next(self._numbers)
        match method:
            case "auth.test":
                return {"team_id": TEAM, "user_id": BOT}
            case "apps.connections.open":
                return {"url": f"{self.url.replace('http', 'ws')}/socket"}
            case "chat.postMessage":
                channel = str(body["channel"])
                return {"ts": f"{number}.5", "channel": channel.replace("U", "D")}
            case "users.info":
                usual = {"id": body["user"], "team_id": TEAM, "tz": "Europe/Berlin", "real_name": "Ana"}
                return {"user": {**usual, **self.members.get(body["user"], {})}}
            case "files.getUploadURLExternal":
                return {"upload_url": f"{self.url}/upload/F{number}", "file_id": f"F{number}"}
            case "conversations.open":
                return {"channel": {"id": str(body["users"]).replace("U", "D")}}
        return {}

    async def _upload(self, request: web.Request) -> web.Response:
        self.files[request.match_info["file"]] = await request.read()
        return web.Response(text="OK")

    def bodies(self, method: str) -> list[dict[str, Any]]:
        """What a method was asked."""
        return [body for name, body in self.calls if name == method]

    async def until(self, true: Callable[[], Any], seconds: float = 20) -> None:
        """Waits until something holds."""
        await until(true, seconds, self.changed)

    # sockets ------------------------------------------------------------------------------
    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=not self.deaf)
        await socket.prepare(request)
        self.sockets.append(socket)
        self.changed.set()
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                said = json.loads(frame.data)
                waits = self._acks.pop(said["envelope_id"], None)
                if waits is not None:
                    waits.set_result(said.get("payload", {}))
        return socket

    def open_sockets(self) -> list[web.WebSocketResponse]:
        """Those that are open."""
        return [each for each in self.sockets if not each.closed]

    async def send(self, payload: Mapping[str, Any], kind: str = "events_api", patience: float = 5) -> Any:
        """Sends a payload through the newest socket. What came with its acknowledgement, None where none came."""
        await self.until(self.open_sockets)
        envelope = f"e{next(self._numbers)}"
        waits = self._acks[envelope] = asyncio.get_running_loop().create_future()
        frame = {"envelope_id": envelope, "type": kind, "payload": payload}
        await self.open_sockets()[-1].send_str(json.dumps(frame))
        try:
            return await asyncio.wait_for(waits, patience)
        except TimeoutError:
            return None

    async def refresh(self) -> None:
        """Asks the newest socket to connect anew."""
        old = self.open_sockets()[-1]
        await old.send_str(json.dumps({"type": "disconnect", "reason": "refresh_requested"}))
        await self.until(lambda: old.closed and self.open_sockets())


async def request(
    address: str, payload: Mapping[str, Any], *, secret: str = SECRET, age: float = 0, **spoil: str
) -> tuple[int, str]:
    """A signed request of Slack's in HTTP mode. `spoil` replaces its body or its signature after the signing."""
    form = "command" in payload or payload.get("type") in INTERACTIVE
    body = json.dumps(payload)
    if form:
        body = urlencode(dict(payload) if "command" in payload else {"payload": body})
    stamp = str(int(time.time() - age))
    signed = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    headers = {
        "Content-Type": "application/x-www-form-urlencoded" if form else "application/json",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": spoil.get("signature", f"v0={signed}"),
    }
    if spoil.get("signature") == "":
        del headers["X-Slack-Signature"]
    async with (
        aiohttp.ClientSession() as client,
        client.post(address, data=spoil.get("body", body).encode(), headers=headers) as answer,
    ):
        return answer.status, await answer.text()
