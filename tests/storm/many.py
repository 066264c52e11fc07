"""One of several processes that deliver the same events: sends its share, each until it is acknowledged.

`python many.py URL FILE`, one event as JSON in each line of FILE, 24 at a time. Knows nothing of the others.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import aiohttp

AT_ONCE = 24


async def send(url: str, events: list[dict[str, Any]]) -> None:
    """Delivers them all."""
    room = asyncio.Semaphore(AT_ONCE)
    async with aiohttp.ClientSession() as client:

        async def one(event: dict[str, Any]) -> None:
            async with room:
                while True:
                    async with client.post(f"{url}/events", json=event) as answer:
                        if answer.status == 200:
                            return
                    await asyncio.sleep(0.05)

        await asyncio.gather(*map(one, events))


if __name__ == "__main__":
    asyncio.run(send(sys.argv[1], [json.loads(line) for line in Path(sys.argv[2]).read_text().splitlines()]))
