"""Fetches a calendar from its address: within a time and a size, and from nowhere inside the network.

No error tells the address: it is a secret.
"""

from __future__ import annotations

import asyncio
import socket
import zlib
from urllib.parse import urljoin

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.meetings.addresses import OUTSIDE, Refused, Rules, Target, looked_up

DEADLINE = 20.0
"""Seconds for all of it, redirects included."""
MOST_BYTES = 8_000_000
MOST_REDIRECTS = 3
_MOVED = (301, 302, 303, 307, 308)
_PIECE = 65_536


async def fetched(address: str, rules: Rules = OUTSIDE, deadline: float = DEADLINE) -> bytes:
    """What is at an address. Raises Refused, with why it was not to be had."""
    try:
        async with asyncio.timeout(deadline):
            for _ in range(MOST_REDIRECTS + 1):
                target = await looked_up(address, rules)
                found = await _asked(target)
                if isinstance(found, bytes):
                    return found
                address = urljoin(address, found)
    except TimeoutError:
        raise Refused("late") from None
    except (ClientError, OSError, ValueError):
        raise Refused("unreached") from None
    raise Refused("redirects")


async def _asked(target: Target) -> bytes | str:
    """The content, or where it says that it is."""
    connector = TCPConnector(resolver=_Fixed(target), use_dns_cache=False, limit=1, force_close=True)
    headers = {"Accept": "text/calendar", "Accept-Encoding": "identity", "User-Agent": "equipoise"}
    async with (
        ClientSession(
            connector=connector,
            timeout=ClientTimeout(total=None),
            headers=headers,
            auto_decompress=False,
            cookie_jar=DummyCookieJar(),
        ) as session,
        session.get(target.url, allow_redirects=False) as answer,
    ):
        if answer.status in _MOVED:
            return str(answer.headers.get("Location", ""))
        if answer.status != 200:
            raise Refused("gone" if answer.status in (401, 403, 404, 410) else "trouble")
        return await _content(answer)


class _Fixed(AbstractResolver):
    """Gives the numbers that were looked at, whatever the name means by now."""

    def __init__(self, target: Target) -> None:
        self._target = target

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        if host != self._target.host:
            raise OSError("another name than was looked at")
        return [
            ResolveResult(
                hostname=host,
                host=number,
                port=port,
                family=socket.AF_INET6 if ":" in number else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for number in self._target.numbers
        ]

    async def close(self) -> None:
        """Holds nothing."""


async def _content(answer: ClientResponse) -> bytes:
    packed = answer.headers.get("Content-Encoding", "identity").strip().casefold()
    if packed not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise Refused("trouble")
    opened = None if packed in ("identity", "") else zlib.decompressobj(zlib.MAX_WBITS | 32)
    found = bytearray()
    async for piece in answer.content.iter_chunked(_PIECE):
        found += piece if opened is None else _unpacked(opened, piece, MOST_BYTES + 1 - len(found))
        if len(found) > MOST_BYTES:
            raise Refused("too_large")
    return bytes(found)


def _unpacked(opened: zlib._Decompress, piece: bytes, most: int) -> bytes:
    """As much of it as fits: what swells up is not let out first and measured then."""
    try:
        return opened.decompress(piece, most)
    except zlib.error:
        raise Refused("trouble") from None
