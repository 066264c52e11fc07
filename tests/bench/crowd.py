"""Sellers on a channel who talk at once, each answering as soon as asked: turns a second, and flushes to the disk.

The channel is in this process: what is measured is the service and its store, not HTTP.
Each message is kept, acknowledged, answered in a turn, posted, and marked as posted.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from bot.app import WORKSPACE
from bot.channels.base import Address, Outgoing, Start
from bot.channels.platform import Pace, Receipt, Received, Reception
from bot.serving.service import Service
from tests.bench import syncs
from tests.bench.floor import Floor
from tests.bench.interview import LINES, app_at, new_name
from tests.bench.rows import Row

SELLERS = 200
PAUSE = 0.1
"""Seconds that a seller takes who does not answer at once."""


@dataclass
class Inside:
    """A channel in this process, which takes every post."""

    name: str = "loopback"
    pace: Pace = field(default_factory=Pace)
    open_door: bool = True
    reception: Reception | None = None
    posts: dict[str, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def faults(self) -> Sequence[str]:
        """None."""
        return ()

    async def run(self, reception: Reception) -> None:
        """Lets the sellers in."""
        self.reception = reception
        await asyncio.Event().wait()

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        """Takes it."""
        self.posts[address.chat].set()
        return key

    def heard(self) -> float | None:
        """Always well."""
        return time.monotonic()

    async def close(self) -> None:
        """Nothing to let go of."""

    async def say(self, chat: str, **what: Any) -> None:
        """One message; done when it is answered."""
        assert self.reception is not None
        posted = self.posts[chat]
        posted.clear()
        event = f"e{next(self.numbers)}"
        now = datetime.now(UTC)
        received = Received(Address(self.name, "T1", chat), event, now, chat, chat, **what)
        assert await self.reception.receive(received) is Receipt.KEPT
        await posted.wait()


@asynccontextmanager
async def serving(place: Path, sellers: int) -> AsyncIterator[Inside]:
    """A service whose sellers have each begun a talk."""
    inside = Inside()
    with closing(app_at(place)) as app:
        service = Service(
            app.storage, WORKSPACE, app.ground(), app.orders(), [inside], lambda: datetime.now(UTC)
        )
        up = asyncio.Event()
        running = asyncio.create_task(service.run(up.set))
        await up.wait()
        await asyncio.sleep(0)
        begun = (inside.say(f"s{n}", start=Start(new_name(), "prep", 5, None)) for n in range(sellers))
        await asyncio.gather(*begun)
        try:
            yield inside
        finally:
            service.stop()
            await running


async def talk(inside: Inside, sellers: int, pause: float = 0.0) -> float:
    """All of them have the interview to its end; the seconds it took."""

    async def one(chat: str) -> None:
        for line in LINES:
            if pause:
                await asyncio.sleep(pause)
            chosen = (line["choose"],) if "choose" in line else ()
            await inside.say(chat, text=line.get("say"), chosen=chosen)

    began = time.perf_counter()
    await asyncio.gather(*(one(f"s{n}") for n in range(sellers)))
    return time.perf_counter() - began


def crowd(fresh: Callable[[], Path], rounds: int) -> list[Row]:
    """Two hundred accounts at once, against the floor's turns one after the other."""
    ratios, rates, cpu = [], [], []
    turns = SELLERS * len(LINES)

    async def ours(place: Path) -> float:
        async with serving(place, SELLERS) as inside:
            began = time.process_time()
            taken = await talk(inside, SELLERS)
            cpu.append((time.process_time() - began) / turns)
            return taken

    for _ in range(min(rounds, 3)):
        place = fresh()
        with closing(Floor(place / "floor.db")) as floor:
            floor.turns(turns // 10)
            theirs = sum(floor.turns(turns // 2))
            taken = asyncio.run(ours(place / "ours.db"))
            theirs += sum(floor.turns(turns // 2))
        ratios.append(theirs / taken)
        rates.append((turns / taken, turns / theirs))
    mine, least = (median(column) for column in zip(*rates, strict=True))
    note = f"{mine:,.0f} / {least:,.0f} a second; {median(cpu) * 1e6:,.0f} us of processor time each"
    return [Row("turns a second, 200 accounts at once / the floor's", ratios, 8, 3, note, more=True)]


def channel_syncs(fresh: Callable[[], Path], rounds: int) -> list[Row]:
    """Flushes to the disk a turn: one seller who answers at once, one who takes a moment, two hundred."""
    rows = []
    for name, sellers, pause, goal in (
        ("syncs of a channel's turn, answered at once", 1, 0.0, 2.0),
        ("  answered after a moment", 1, PAUSE, 2.0),
        ("  200 accounts at once", SELLERS, 0.0, 0.05),
    ):
        counted = syncs.of_a_crowd(fresh() / "ours.db", sellers, pause)
        each = counted / (sellers * len(LINES))
        rows.append(Row(name, [each], goal, goal, f"{counted} in {sellers * len(LINES)} turns"))
    return rows


async def marked(place: Path, sellers: int, pause: float, mark: Callable[[], None]) -> None:
    """The part of it that is counted lies between two marks."""
    async with serving(place, sellers) as inside:
        await asyncio.sleep(2 * PAUSE)
        mark()
        await talk(inside, sellers, pause)
        mark()
