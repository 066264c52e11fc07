"""The health pages over real HTTP: what they say, what they refuse, and that nothing holds them up."""

import asyncio
import json
import socket
import threading
from contextlib import asynccontextmanager

import aiohttp
import pytest
import structlog

from bot.cli.shell import words
from bot.serving.health import Check, Health, Looking, health_app
from bot.serving.measures import Measures
from bot.serving.port import PortRefused, take_port
from bot.serving.signs import Signs
from tests.guard.leaks import found_in
from tests.support import canaries


def well():
    return [Check.well("database", "It takes writes.")]


@asynccontextmanager
async def served(checks=well, deadline=5.0):
    """The pages at an address, in this very loop."""
    taken = take_port("127.0.0.1", 0)
    measures = Measures(Signs())
    health = Health(health_app(Looking(checks, words, deadline), measures), measures, taken)
    running = asyncio.create_task(health.run())
    host, port = taken.getsockname()
    try:
        async with aiohttp.ClientSession(f"http://{host}:{port}") as session:
            yield session, measures
    finally:
        health.stop()
        await asyncio.wait_for(running, 10)
        assert taken.fileno() == -1


def got(method, path, **more):
    """Status, headers and body of one request."""

    async def run():
        async with served(**more) as (session, _), session.request(method, path) as response:
            return response.status, response.headers, await response.read()

    return asyncio.run(run())


def test_alive():
    status, headers, body = got("GET", "/healthz")
    assert (status, json.loads(body)) == (200, {"alive": True})
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert "Server" not in headers


def test_ready():
    status, _, body = got("GET", "/readyz")
    assert status == 200
    assert json.loads(body) == {
        "ready": True,
        "checks": [{"name": "database", "ok": True, "detail": "It takes writes.", "remedy": ""}],
    }


def test_not_ready_names_each_check_with_its_remedy():
    status, headers, body = got(
        "GET", "/readyz", checks=lambda: [*well(), Check.bad("slack", "Silent.", "Wait.")]
    )
    told = json.loads(body)
    assert (status, told["ready"]) == (503, False)
    assert told["checks"][1] == {"name": "slack", "ok": False, "detail": "Silent.", "remedy": "Wait."}
    assert headers["Cache-Control"] == "no-store"


def test_measures_are_a_page():
    async def run():
        async with served() as (session, measures):
            measures.sent("slack")
            async with session.get("/metrics") as response:
                return response.headers["Content-Type"], await response.text()

    kind, text = asyncio.run(run())
    assert kind == "text/plain; version=0.0.4; charset=utf-8"
    assert 'equipoise_outbox_sent_total{channel="slack"} 1.0\n' in text


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
def test_a_look_without_a_body(path):
    status, headers, body = got("HEAD", path)
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_can_be_changed(method):
    status, headers, body = got(method, "/healthz")
    assert status == 405
    assert set(headers["Allow"].split(", ")) == {"GET", "HEAD"}
    assert json.loads(body) == {"error": "Method Not Allowed"}


def test_there_is_no_other_page():
    status, headers, body = got("GET", f"/{canaries.NAME}")
    assert (status, json.loads(body)) == (404, {"error": "Not Found"})
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_checks_that_fail_say_so_and_nothing_of_the_error():
    def failing():
        raise RuntimeError(canaries.TEXT)

    with structlog.testing.capture_logs() as lines:
        status, _, body = got("GET", "/readyz", checks=failing)
    assert status == 503
    assert json.loads(body)["checks"][0]["detail"] == "The checks themselves failed."
    assert not found_in(body.decode())
    assert [line["event"] for line in lines] == ["check_failed"]


def test_a_page_that_fails_says_so_and_nothing_of_the_error():
    async def run():
        async with served() as (session, measures):
            measures.page = lambda: 1 / 0
            async with session.get("/metrics") as response:
                return response.status, await response.json()

    with structlog.testing.capture_logs() as lines:
        assert asyncio.run(run()) == (500, {"error": "failed"})
    assert [line["event"] for line in lines] == ["page_failed"]


def test_checks_that_hang_hold_nothing_up_and_are_begun_once():
    over, began = threading.Event(), []

    def hanging():
        began.append(1)
        over.wait(30)
        return well()

    async def run():
        async with served(hanging, deadline=0.2) as (session, _):
            for _ in range(3):
                async with session.get("/readyz") as response, session.get("/healthz") as alive:
                    assert (response.status, alive.status) == (503, 200)
                    told = await response.json()
                    assert told["checks"][0]["detail"] == "The checks took too long."
            assert len(began) == 1
            over.set()
            while True:  # the late answer is used up, then the checks are run anew
                async with session.get("/readyz") as response:
                    if response.status == 200:
                        return

    try:
        asyncio.run(run())
    finally:
        over.set()


def test_it_ends_though_a_visitor_holds_the_line_and_the_checks_hang():
    over = threading.Event()

    async def run():
        taken = take_port("127.0.0.1", 0)
        measures = Measures(Signs())
        began = asyncio.Event()
        loop = asyncio.get_running_loop()

        def hanging():
            loop.call_soon_threadsafe(began.set)
            over.wait(30)
            return well()

        looking = Looking(hanging, words, 60)
        health = Health(health_app(looking, measures), measures, taken)
        running = asyncio.create_task(health.run())
        _, writer = await asyncio.open_connection(*taken.getsockname())
        writer.write(b"GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
        await writer.drain()
        await began.wait()
        health.stop()
        await asyncio.wait_for(running, 20)
        writer.close()

    try:
        asyncio.run(run())
    finally:
        over.set()


def test_signals_stay_the_services():
    import signal

    async def run():
        async with served() as (session, _), session.get("/healthz"):
            return signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)

    before = signal.getsignal(signal.SIGTERM)
    seen, _ = asyncio.run(run())
    assert seen is before


# the port ---------------------------------------------------------------------------


def test_a_taken_port_is_refused_before_anything_serves():
    first = take_port("127.0.0.1", 0)
    port = first.getsockname()[1]
    with pytest.raises(PortRefused) as caught:
        take_port("127.0.0.1", port)
    first.close()
    assert (caught.value.reason, caught.value.port) == ("taken", port)
    take_port("127.0.0.1", port).close()


@pytest.mark.parametrize(
    "host, reason", [("192.0.2.1", "not_ours"), ("256.1.1.1.", "unknown_host"), ("a" * 70, "unknown_host")]
)
def test_a_host_that_is_not_this_machine(monkeypatch, host, reason):
    def resolve(name, port, **_):
        if name == "192.0.2.1":
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, port))]
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(PortRefused) as caught:
        take_port(host, 0)
    assert caught.value.reason == reason
    assert "EQUIPOISE_HEALTH_" in words(f"ready.port.{reason}", host=host, port=1)


@pytest.mark.parametrize("reason", ["taken", "not_allowed", "not_ours", "unknown_host"])
def test_every_refusal_has_its_remedy(reason):
    assert "EQUIPOISE_HEALTH_" in words(f"ready.port.{reason}", host="127.0.0.1", port=80)
