"""Load on the service: events at a rate, with many sessions open. Prints how long acknowledgements took.

`python -m tests.storm.load --sessions 5000 --rate 50 --seconds 600`. One seller has a whole
talk; then each begins one with a command, over all the connections that there will be; then
the events of the talks come over HTTP, each from the next seller. Of the memory of the
process its own is what can grow: the rest are files that it has mapped.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from tests.storm.served import event_of, served
from tests.storm.serving import Child, prepare, quiet
from tests.storm.talking import inputs
from tests.storm.weather import Weather
from tests.support.serving import World

AT_ONCE = 100
"""Talks that begin at the same time: as many as the sender has connections, so that all are open from then on."""
FIRST_TALK = 60
"""Messages of the one who is there first: the service reads in many things where they are needed for the first time."""


async def begin(world: World, sessions: int) -> None:
    """Every seller begins a talk, which asks its first question; before, one has a talk of all kinds of messages."""
    for event in ({"text": "/prep Customer"}, *map(said, islice(inputs(sessions), FIRST_TALK))):
        assert await world.send("first", **event) == 200
    room = asyncio.Semaphore(AT_ONCE)

    async def one(seller: int) -> None:
        async with room:
            assert await world.send(**event_of(seller, 0)) == 200

    await asyncio.gather(*map(one, range(sessions)))


@dataclass
class Load:
    """Sends events and remembers how long each acknowledgement took."""

    world: World
    sessions: int
    took: list[float] = field(default_factory=list)
    refused: int = 0
    talks: dict[int, Iterator[dict[str, Any]]] = field(default_factory=dict)
    number: int = 0

    async def send(self, rate: float, seconds: float) -> None:
        """Events at a rate for a while, however slowly they are answered."""
        begin, running = time.monotonic(), set()
        for n in range(int(rate * seconds)):
            await asyncio.sleep(max(0.0, begin + n / rate - time.monotonic()))
            task = asyncio.create_task(self._one())
            running.add(task)
            task.add_done_callback(running.discard)
        await asyncio.gather(*running)

    async def _one(self) -> None:
        self.number += 1
        seller = self.number % self.sessions
        event = said(next(self.talks.setdefault(seller, inputs(seller))))
        began = time.monotonic()
        status = await self.world.send(f"s{seller}", id=f"load-{self.number}", **event)
        self.took.append(time.monotonic() - began)
        self.refused += status != 200

    def __str__(self) -> str:
        took = sorted(self.took)
        at = [took[min(len(took) - 1, int(len(took) * share))] * 1000 for share in (0.5, 0.99, 0.999)]
        return (
            f"{len(took)} events, {self.refused} not acknowledged;"
            f" p50 {at[0]:.1f} ms, p99 {at[1]:.1f}, p99.9 {at[2]:.1f}, worst {took[-1] * 1000:.0f}"
        )


def said(line: dict[str, Any]) -> dict[str, Any]:
    """A line of a talk as it stands in an event."""
    return {"text": line["say"]} if "say" in line else {"chosen": [line["choose"]]}


def held(child: Child) -> tuple[float, float, int]:
    """What the process holds: megabytes in all and of its own, open files."""
    assert child.process is not None
    place = Path(f"/proc/{child.process.pid}")
    kilobytes = dict(re.findall(r"(\w+): +(\d+) kB", (place / "smaps_rollup").read_text()))
    files = len(list((place / "fd").iterdir()))
    return int(kilobytes["Rss"]) / 1024, int(kilobytes["Anonymous"]) / 1024, files


async def main() -> None:
    """The command."""
    options = argparse.ArgumentParser(prog="python -m tests.storm.load", description=__doc__)
    options.add_argument("--url", default="")
    options.add_argument("--sessions", type=int, default=5000)
    options.add_argument("--rate", type=float, default=50)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument(
        "--burst", type=float, default=200, help="events a second, for ten seconds at the end"
    )
    asked = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="eq-load-"))
    url = asked.url or f"sqlite:///{folder}/eq.sqlite3"
    prepare(url, Weather(sellers=asked.sessions, accounts=asked.sessions))
    world = World()
    async with world.open(), served(url, world, folder, afresh=True) as child:
        began = time.monotonic()
        await begin(world, asked.sessions)
        await quiet(url, child, 600)
        print(f"{asked.sessions} talks begun in {time.monotonic() - began:.0f} s", flush=True)
        load = Load(world, asked.sessions)
        parts = max(1, int(asked.seconds / 60))
        for part in range(parts):
            await load.send(asked.rate, asked.seconds / parts)
            wal = folder / "eq.sqlite3-wal"
            size = wal.stat().st_size / 1e6 if wal.exists() else 0.0
            memory, own, files = held(child)
            print(
                f"{part + 1}/{parts}: {memory:.1f} MB, {own:.1f} its own, {files} files, log {size:.1f} MB,"
                f" {len(world.posts)} posts",
                flush=True,
            )
        print(f"{asked.rate:g} a second: {load}", flush=True)
        burst = Load(world, asked.sessions, talks=load.talks, number=load.number)
        await burst.send(asked.burst, 10)
        print(f"{asked.burst:g} a second: {burst}", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
