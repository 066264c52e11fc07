"""Calendars from a server that is not well, or means no good: cut off, and never from inside the network."""

from __future__ import annotations

import asyncio
import gzip
import socket
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.meetings.addresses import (
    ANYWHERE,
    OUTSIDE,
    Refused,
    Rules,
    checked,
    is_public,
    masked,
    tidy_address,
)
from bot.meetings.fetching import MOST_BYTES, fetched

CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
ONLY_TWO = Rules(plain=True, allows=lambda number: number == "127.0.0.2")
"""As if 127.0.0.2 were out in the world, and 127.0.0.1 inside our network."""
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def served(answer: Answer, *hosts: str) -> AsyncIterator[int]:
    """A server on some numbers, all on one port."""
    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    port = 0
    try:
        for host in hosts or ("127.0.0.1",):
            await web.TCPSite(runner, host, port).start()
            port = runner.addresses[0][1]
        yield port
    finally:
        await runner.cleanup()


def why(answer: Answer, *, deadline: float = 20.0) -> str:
    """Why nothing comes of it; "" where something does."""

    async def main() -> str:
        async with served(answer) as port:
            try:
                await fetched(f"http://127.0.0.1:{port}/x.ics", ANYWHERE, deadline)
            except Refused as error:
                return error.key
        return ""

    return asyncio.run(main())


async def plain(request: web.Request) -> web.StreamResponse:
    return web.Response(body=CALENDAR)


def test_what_is_there_is_fetched():
    async def main() -> bytes:
        async with served(plain) as port:
            return await fetched(f"http://127.0.0.1:{port}/x.ics", ANYWHERE)

    assert asyncio.run(main()) == CALENDAR


def test_one_that_never_answers():
    async def hangs(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(30)
        return web.Response()

    assert why(hangs, deadline=0.5) == "late"


def test_one_that_drips():
    async def drips(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            await answer.write(b"X")
            await asyncio.sleep(0.02)

    assert why(drips, deadline=0.6) == "late"


def test_a_gigabyte_is_cut_off_where_it_is_too_much():
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse()
        await answer.prepare(request)
        for _ in range(16_384):
            await answer.write(b"X" * 65_536)
            sent += 65_536
        return answer

    assert why(endless) == "too_large"
    assert MOST_BYTES < sent < MOST_BYTES * 3  # what was on its way already, and no gigabyte


@pytest.mark.parametrize("packed", ["gzip", "deflate"])
def test_what_is_packed_and_swells_up_is_not_let_out(packed: str):
    content = (
        gzip.compress(bytes(200_000_000), 1) if packed == "gzip" else zlib.compress(bytes(200_000_000), 1)
    )

    async def bomb(request: web.Request) -> web.StreamResponse:
        return web.Response(body=content, headers={"Content-Encoding": packed})

    assert why(bomb) == "too_large"


@pytest.mark.parametrize(
    "packed, content", [("gzip", gzip.compress(CALENDAR)), ("deflate", zlib.compress(CALENDAR))]
)
def test_what_is_packed_is_read(packed: str, content: bytes):
    async def answers(request: web.Request) -> web.StreamResponse:
        return web.Response(body=content, headers={"Content-Encoding": packed})

    async def main() -> bytes:
        async with served(answers) as port:
            return await fetched(f"http://127.0.0.1:{port}/x.ics", ANYWHERE)

    assert asyncio.run(main()) == CALENDAR


@pytest.mark.parametrize("packed, content", [("gzip", b"no gzip at all"), ("br", b"x"), ("gzip, gzip", b"x")])
def test_what_is_packed_in_another_way_is_not(packed: str, content: bytes):
    async def answers(request: web.Request) -> web.StreamResponse:
        return web.Response(body=content, headers={"Content-Encoding": packed})

    assert why(answers) == "trouble"


@pytest.mark.parametrize(
    "status, key", [(404, "gone"), (403, "gone"), (410, "gone"), (500, "trouble"), (204, "trouble")]
)
def test_what_the_server_says(status: int, key: str):
    async def answers(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status)

    assert why(answers) == key


def test_on_and_on():
    async def answers(request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound(f"/{int(request.path.strip('/x.ics') or 0) + 1}")

    assert why(answers) == "redirects"


@pytest.mark.parametrize(
    "target", ["", "ftp://127.0.0.1/x", "http://[", "javascript:alert(1)", "http://user:pw@127.0.0.1/"]
)
def test_sent_on_to_nowhere(target: str):
    async def answers(request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": target})

    assert why(answers) in ("address", "redirects", "unreached")


def test_sent_on_into_the_network():
    """From out in the world it sends to a number inside, in each way that such a number is written."""
    asked: list[str] = []

    async def main() -> list[str]:
        async def answers(request: web.Request) -> web.StreamResponse:
            asked.append(request.host)
            to = request.query["to"].replace("PORT", request.host.rpartition(":")[2])
            return web.Response(status=302, headers={"Location": to})

        found = []
        async with served(answers, "127.0.0.1", "127.0.0.2") as port:
            for to in (
                "http://127.0.0.1:PORT/",
                "http://2130706433:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "//localhost:PORT/",
            ):
                try:
                    await fetched(f"http://127.0.0.2:{port}/?to={to}", ONLY_TWO)
                except Refused as error:
                    found.append(error.key)
        return found

    assert asyncio.run(main()) == ["inside"] * 4
    assert [each.partition(":")[0] for each in asked] == ["127.0.0.2"] * 4


def test_the_number_that_was_looked_at_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch):
    """A name that means something public when it is asked for, and something inside a moment later."""
    meant = iter(["127.0.0.2", "127.0.0.1", "127.0.0.1"])

    async def main() -> tuple[bytes, list[str]]:
        hosts: list[str] = []

        async def answers(request: web.Request) -> web.StreamResponse:
            assert request.transport is not None
            hosts.append(request.transport.get_extra_info("sockname")[0])
            return web.Response(body=CALENDAR)

        async with served(answers, "127.0.0.1", "127.0.0.2") as port:

            async def looked_up(host: str, service: int, **more: object) -> list[tuple[object, ...]]:
                return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(meant), service))]

            monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", looked_up)
            return await fetched(f"http://calendar.example:{port}/x.ics", ONLY_TWO), hosts

    assert asyncio.run(main()) == (CALENDAR, ["127.0.0.2"])


def test_a_name_with_one_number_inside_is_refused_whole(monkeypatch: pytest.MonkeyPatch):
    async def main() -> None:
        async def looked_up(host: str, service: int, **more: object) -> list[tuple[object, ...]]:
            return [(2, 1, 6, "", (each, service)) for each in ("93.184.216.34", "10.0.0.7")]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", looked_up)
        with pytest.raises(Refused, match="inside"):
            await fetched("https://calendar.example/x.ics")

    asyncio.run(main())


@pytest.mark.parametrize(
    "number",
    [
        *(
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
        ),
        *(
            "::1",
            "::",
            "fe80::1",
            "fe80::1%eth0",
            "fd00::1",
            "fd00:ec2::254",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
        ),
        *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::", "64:ff9b:1::a00:1"),
        *(
            "2001:0:7f00:1:0:0:f5ff:fffe",
            "224.0.0.1",
            "ff02::1",
            "240.0.0.1",
            "255.255.255.255",
            "192.0.0.170",
            "nothing",
        ),
    ],
)
def test_what_is_inside(number: str):
    assert not is_public(number)


@pytest.mark.parametrize(
    "number", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_what_is_out_in_the_world(number: str):
    assert is_public(number)


@pytest.mark.parametrize(
    "address, key",
    [
        ("https://localhost/x.ics", "inside"),
        ("https://127.1/x.ics", "inside"),
        ("https://0x7f000001/x.ics", "inside"),
        ("https://[::1]/x.ics", "inside"),
        ("https://169.254.169.254/latest/meta-data", "inside"),
        ("http://93.184.216.34/x.ics", "not_https"),
        ("file:///etc/passwd", "address"),
        ("https://", "address"),
        ("https://me:secret@93.184.216.34/x", "address"),
        ("https://93.184.216.34:99999/x", "address"),
        ("https://93.184.216.34/x\ny", "address"),
        ("https://" + "a" * 3_000, "address"),
    ],
)
def test_addresses_that_are_not_fetched_from(address: str, key: str):
    with pytest.raises(Refused, match=f"^{key}$"):
        asyncio.run(fetched(address))


def test_addresses_as_people_give_them():
    assert tidy_address("webcal://c.example/x.ics") == "https://c.example/x.ics"
    assert tidy_address(" <https://c.example/x.ics|c.example> ") == "https://c.example/x.ics"
    assert checked("https://c.example/x.ics", OUTSIDE) == ("c.example", 443)
    assert masked("https://c.example/private-4711/basic.ics?key=4711") == "https://c.example/…"
