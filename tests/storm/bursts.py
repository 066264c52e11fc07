"""Sellers who all send many messages within a tenth of a second. Each over one connection that does not wait.

Over several connections a seller's messages would have no order among them; over one that
waited for each answer they would not come so fast.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from storage.letters import read_text
from tests.storage.support import query
from tests.storm.redelivery import SENT
from tests.storm.served import event_of, served
from tests.storm.serving import prepare, quiet
from tests.storm.weather import Weather
from tests.support.serving import World

SPAN = 0.1
"""Seconds in which a seller sends."""


@dataclass
class Bursts:
    """`messages` from each of `sellers`. The rest is what was found, by chat."""

    sellers: int
    messages: int
    sent: dict[str, list[str]] = field(default_factory=dict)
    filed: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """The events in the order of their turns."""
    turns: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    posted: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    """Turn and number of each post, in the order in which they came to the platform."""
    wanted: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    sending: list[float] = field(default_factory=list)
    acknowledged: float = 0.0
    answered: float = 0.0

    async def run(self, url: str, folder: Path) -> None:
        """Sends them all at once and reads what became of them."""
        prepare(url, Weather(sellers=self.sellers, accounts=self.sellers))
        world = World()
        async with world.open(), served(url, world, folder) as child:
            began = time.monotonic()
            await asyncio.gather(*(self._send(world.bot, seller) for seller in range(self.sellers)))
            self.acknowledged = time.monotonic() - began
            await quiet(url, child, 40)
            self.answered = time.monotonic() - began
        for chat, event, turn in query(url, f"SELECT chat, event, turn FROM inbox {SENT} ORDER BY turn"):
            self.filed[read_text(chat)].append(read_text(event))
            self.turns[read_text(chat)].append(turn)
        for chat, turn, n in query(url, f"SELECT chat, turn, n FROM outbox {SENT} ORDER BY turn, n"):
            self.wanted[read_text(chat)].append((turn, n))
        for post in world.posts:
            _, turn, n = post["key"].rsplit(".", 2)
            self.posted[post["chat"]].append((int(turn), int(n)))

    async def _send(self, bot: str, seller: int) -> None:
        events = [event_of(seller, number) for number in range(self.messages)]
        self.sent[f"s{seller}"] = [event["id"] for event in events]
        address = urlsplit(bot)
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        began = time.monotonic()
        for number, event in enumerate(events):
            await asyncio.sleep(max(0.0, began + number * SPAN / self.messages - time.monotonic()))
            writer.write(_request(event))
        self.sending.append(time.monotonic() - began)
        assert [await _status(reader) for _ in events] == [200] * len(events)
        writer.close()
        await writer.wait_closed()

    def __str__(self) -> str:
        return (
            f"{self.sellers} sellers, {self.messages} messages each, sent within {min(self.sending) * 1000:.0f}"
            f" to {max(self.sending) * 1000:.0f} ms; {sum(map(len, self.filed.values()))} filed,"
            f" {sum(self.filed[chat] == sent for chat, sent in self.sent.items())} chats in order;"
            f" all acknowledged after {self.acknowledged:.1f} s, all answered after {self.answered:.1f} s"
        )


def _request(event: dict[str, Any]) -> bytes:
    body = json.dumps(event).encode()
    head = (
        f"POST /events HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    )
    return f"{head}\r\n\r\n".encode() + body


async def _status(reader: asyncio.StreamReader) -> int:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
    assert length is not None
    await reader.readexactly(int(length[1]))
    return int(head.split()[1])
