"""The health pages: /healthz (alive), /readyz (can work), /metrics. Read only, and never the reason for a wait.

`Health` runs uvicorn inside the loop that calls it, on a socket of `bot.serving.port`,
without signal handlers or logs of uvicorn's own.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.serving.measures import CONTENT_TYPE, Measures

DEADLINE = 5.0
"""Seconds that all checks together may take."""

_BEAT = 1.0
_HEADERS = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)


class Check(NamedTuple):
    """One thing that was looked at: how it is, and what to do where it is not `ok`."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""

    @classmethod
    def well(cls, name: str, detail: str) -> Check:
        """Something that is as it should be."""
        return cls(name, ok=True, detail=detail)

    @classmethod
    def bad(cls, name: str, detail: str, remedy: str) -> Check:
        """Something that is not."""
        return cls(name, ok=False, detail=detail, remedy=remedy)


class Checks(Protocol):
    """Looks whether the service can work. May wait for a disk or a server: it is called in a thread of its own."""

    def __call__(self) -> Sequence[Check]:
        """What was looked at."""


class Words(Protocol):
    """Words by their key."""

    def __call__(self, key: str) -> str:
        """The text of `key`."""


class Looking:
    """Runs the checks beside the loop, one run at a time; a run that hangs is told of, not repeated."""

    def __init__(self, checks: Checks, say: Words, deadline: float = DEADLINE) -> None:
        self._checks = checks
        self._say = say
        self._deadline = deadline
        self._running: asyncio.Future[Sequence[Check]] | None = None

    async def look(self) -> Sequence[Check]:
        """What the checks find; one check that says so where they fail or take too long."""
        if self._running is None or self._running.done():
            self._running = self._begin()
        try:
            return await asyncio.wait_for(asyncio.shield(self._running), self._deadline)
        except TimeoutError:
            key = "late"
        except Exception as error:  # noqa: BLE001  a check that fails is an answer, too
            structlog.get_logger().error("check_failed", part="health", error=error)
            key = "failed"
        return [Check.bad("checks", self._say(f"ready.{key}"), self._say(f"ready.{key}_remedy"))]

    def _begin(self) -> asyncio.Future[Sequence[Check]]:
        """A daemon thread, not the loop's executor: one that hangs must not hold up the end of the process."""
        loop = asyncio.get_running_loop()
        found: asyncio.Future[Sequence[Check]] = loop.create_future()

        def tell(give: Callable[[], None]) -> None:
            with contextlib.suppress(RuntimeError):  # the loop may have ended meanwhile
                loop.call_soon_threadsafe(lambda: None if found.done() else give())

        def run() -> None:
            try:
                checked = tuple(self._checks())
            except Exception as error:  # noqa: BLE001  handed to whoever waits
                failed = error
                tell(lambda: found.set_exception(failed))
            else:
                tell(lambda: found.set_result(checked))

        threading.Thread(target=run, name="health", daemon=True).start()
        return found


def health_app(looking: Looking, measures: Measures) -> ASGIApp:
    """The three pages."""

    async def healthz(_: Request) -> Response:
        return JSONResponse({"alive": True})  # an answer is the proof: it comes from the loop that serves

    async def readyz(_: Request) -> Response:
        checked = await looking.look()
        ready = all(each.ok for each in checked)
        body = {"ready": ready, "checks": [each._asdict() for each in checked]}
        return JSONResponse(body, status_code=200 if ready else 503)

    async def metrics(_: Request) -> Response:
        return Response(measures.page(), media_type=CONTENT_TYPE)

    pages = {"/healthz": healthz, "/readyz": readyz, "/metrics": metrics}
    routes = [Route(path, _safe(page), methods=["GET"]) for path, page in pages.items()]
    return _with_headers(Starlette(routes=routes, exception_handlers={HTTPException: _refusal}))


def _safe(page: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    async def safe(request: Request) -> Response:
        try:
            return await page(request)
        except Exception as error:  # noqa: BLE001  nothing of it may reach the page
            structlog.get_logger().error("page_failed", part="health", error=error)
            return JSONResponse({"error": "failed"}, status_code=500)

    return safe


async def _refusal(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"error": error.detail}, status_code=error.status_code, headers=error.headers)


def _with_headers(app: ASGIApp) -> ASGIApp:
    async def inner(scope: Scope, receive: Receive, send: Send) -> None:
        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_HEADERS]
            await send(message)

        await app(scope, receive, guarded)

    return inner


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the service's."""
        yield


class Health:
    """The pages, being served. `run` until `stop`."""

    def __init__(self, app: ASGIApp, measures: Measures, taken: socket.socket) -> None:
        self._taken = taken
        self._measures = measures
        self._server = _Server(
            uvicorn.Config(
                app,
                access_log=False,
                log_config=None,
                lifespan="off",
                ws="none",
                http="h11",
                server_header=False,
                proxy_headers=False,
                limit_concurrency=32,
                timeout_keep_alive=5,
                timeout_graceful_shutdown=2,
            )
        )

    async def run(self) -> None:
        """Serves until `stop` is called; closes the socket."""
        beat = asyncio.create_task(self._listen_to_the_loop())
        try:
            await self._server.serve([self._taken])
        finally:
            beat.cancel()
            self._taken.close()

    def stop(self) -> None:
        """Ends `run`, at the latest after two seconds."""
        self._server.should_exit = True

    async def _listen_to_the_loop(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(_BEAT)
            self._measures.lagged(max(0.0, loop.time() - before - _BEAT))


__all__ = ["Check", "Checks", "Health", "Looking", "Words", "health_app"]
