"""One of several processes of a platform that deliver events: a round of them a line in, their receipts a line out.

All of a round are sent at once, each again and again until it is acknowledged. A receipt is
`[event, what the service said, when it was sent, when it was acknowledged, refusals before]`.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

import aiohttp

AT_ONCE = 50
PAUSE = 0.2
"""Seconds after a refusal."""


async def deliver(client: aiohttp.ClientSession, bot: str, event: dict[str, Any]) -> list[Any]:
    """Sends one event until it is acknowledged; its receipt."""
    refused = 0
    while True:
        began = time.monotonic()
        async with client.post(f"{bot}/events", json=event) as answer:
            said = await answer.text()
            if answer.status == 200:
                return [event["id"], said, began, time.monotonic(), refused]
        refused += 1
        await asyncio.sleep(PAUSE)


async def main(bot: str) -> None:
    """Delivers round after round until the input ends."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as client:
        while line := await asyncio.to_thread(sys.stdin.readline):
            receipts = await asyncio.gather(*(deliver(client, bot, event) for event in json.loads(line)))
            print(json.dumps(receipts), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
