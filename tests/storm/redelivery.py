"""Events that four processes deliver one to four times, the same at once. Counts arrivals, turns, facts and posts.

Each event is the next of its seller's talk; a round holds one of each seller, and the
next begins when all deliveries of the last are acknowledged. The store and what came to
the platform are the judges.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from storage.letters import read_text
from storage.upkeep import check
from tests.storage.support import query
from tests.storm.served import event_of, served
from tests.storm.serving import prepare, quiet
from tests.storm.talking import OPENING
from tests.storm.weather import Weather
from tests.support.loopback import CHANNEL
from tests.support.serving import World

SENDER = Path(__file__).with_name("sender.py")
PROCESSES = 4
SENT = f"WHERE channel = '{CHANNEL}'"
"""The rows of the platform."""


@dataclass
class Redelivery:
    """`events` of them, from `sellers` in equal parts. The rest is what was counted."""

    events: int
    sellers: int
    seed: int = 1
    deliveries: Counter[int] = field(default_factory=Counter)
    """How many events were delivered so many times."""
    receipts: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    overlapping: int = 0
    refused: int = 0
    seconds: float = 0.0
    turns: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    inbox: Counter[str] = field(default_factory=Counter)
    changes: Counter[str] = field(default_factory=Counter)
    posts: Counter[str] = field(default_factory=Counter)
    wanted: list[str] = field(default_factory=list)

    async def run(self, url: str, folder: Path) -> None:
        """Delivers them all and counts what they led to."""
        dice = random.Random(self.seed)
        prepare(url, Weather(sellers=self.sellers, accounts=self.sellers))
        world = World()
        async with world.open(), served(url, world, folder) as child, senders(world.bot) as processes:
            began = time.monotonic()
            for number in range(self.rounds):
                await self._round(processes, number, dice)
            await quiet(url, child, 300)
            self.seconds = time.monotonic() - began
        self.posts.update(post["key"] for post in world.posts)
        self._count(url)
        assert check(url).problems == ()

    @property
    def rounds(self) -> int:
        return self.events // self.sellers

    @property
    def sent(self) -> list[str]:
        """The events by their ids."""
        return [f"s{seller}-{number}" for seller in range(self.sellers) for number in range(self.rounds)]

    @property
    def said(self) -> list[str]:
        """The events that change the record in a way of their own, past the opening of each talk."""
        return [event for event in self.sent if int(event.partition("-")[2]) > len(OPENING)]

    async def _round(self, processes: list[Process], number: int, dice: random.Random) -> None:
        lines: list[list[dict[str, Any]]] = [[] for _ in processes]
        for seller in range(self.sellers):
            times = dice.randint(1, len(processes))
            self.deliveries[times] += 1
            for line in dice.sample(lines, times):
                line.append(event_of(seller, number))
        found = await asyncio.gather(*map(_exchange, processes, lines))
        by_event: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for event, said, began, ended, refused in (each for receipts in found for each in receipts):
            self.receipts[said] += 1
            self.kept[event] += said == "kept"
            self.refused += refused
            by_event[event].append((began, ended))
        self.overlapping += sum(_overlap(times) for times in by_event.values())

    def _count(self, url: str) -> None:
        for event, chat, turn in query(url, f"SELECT event, chat, turn FROM inbox {SENT} ORDER BY turn"):
            self.inbox[read_text(event)] += 1
            self.turns[read_text(chat)].append(turn)
        for (value,) in query(url, "SELECT value FROM facts WHERE path = 'problem/said'"):
            self.changes[json.loads(value)] += 1
        self.wanted = [
            f"{session}.{turn}.{n}"
            for session, turn, n in query(url, f"SELECT session_id, turn, n FROM outbox {SENT}")
        ]

    def __str__(self) -> str:
        times = ", ".join(f"{many} {times}x" for times, many in sorted(self.deliveries.items()))
        return (
            f"{self.events} events of {self.sellers} sellers, {sum(self.receipts.values())} deliveries ({times})"
            f" by {PROCESSES} processes, {self.overlapping} events by several at the same time,"
            f" {self.refused} put off; kept {self.receipts['kept']}, repeated {self.receipts['repeated']};"
            f" {self.inbox.total()} arrivals, {sum(map(len, self.turns.values()))} turns,"
            f" {self.changes.total()} changed facts, {self.posts.total()} posts; {self.seconds:.0f} s,"
            f" {self.events / self.seconds:.0f} events a second"
        )


@asynccontextmanager
async def senders(bot: str) -> AsyncIterator[list[Process]]:
    """The processes that deliver, while inside."""
    started: list[Process] = []
    try:
        for _ in range(PROCESSES):
            process = await asyncio.create_subprocess_exec(
                sys.executable, str(SENDER), bot, stdin=PIPE, stdout=PIPE, limit=1 << 22
            )
            started.append(process)
        yield started
    finally:
        for process in started:
            assert process.stdin is not None
            process.stdin.close()
        await asyncio.gather(*(process.wait() for process in started))


async def _exchange(process: Process, events: list[dict[str, Any]]) -> list[list[Any]]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(events).encode() + b"\n")
    await process.stdin.drain()
    answered: list[list[Any]] = json.loads(await process.stdout.readline())
    return answered


def _overlap(times: list[tuple[float, float]]) -> bool:
    """Was one delivery under way while another was?"""
    times = sorted(times)
    return any(later[0] < earlier[1] for earlier, later in pairwise(times))
