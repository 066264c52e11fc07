"""One plain HTTP request for `bot.checkup.online`. Follows no redirect and reads no more than an answer can be long."""

from __future__ import annotations

import aiohttp

from bot.checkup.online import Answer, Question

MOST_BYTES = 4_000_000
"""A list of models is the longest answer there is."""


async def over_http(question: Question) -> Answer:
    """Asks, through the proxies of the environment. Raises OSError."""
    try:
        async with (
            aiohttp.ClientSession(trust_env=True) as session,
            session.request(
                question.method, question.url, headers=question.headers, allow_redirects=False
            ) as response,
        ):
            body = bytearray()
            async for piece in response.content.iter_chunked(1 << 16):
                body += piece
                if len(body) > MOST_BYTES:
                    break
            return Answer(response.status, response.headers.get("Date"), bytes(body[:MOST_BYTES]))
    except aiohttp.ClientError as error:
        raise ConnectionError(
            type(error).__name__
        ) from None  # its message holds the address, and that the token
