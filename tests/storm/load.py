"""Load on the service: events at a rate, with many sessions open. Prints how long acknowledgements took.

`python -m tests.storm.load URL --sessions 5000 --rate 50 --seconds 600`. The sessions are
put straight into the store; the events come over HTTP, each from the next of the sellers.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.app import WORKSPACE
from bot.channels.base import Start
from bot.standing import Standing, kept
from flows.session import Session
from storage.base import Identity, Place, TurnWrite, Who
from storage.open import open_sql
from tests.storm.serving import Child, free_port
from tests.storm.talking import inputs
from tests.support.loopback import CHANNEL, TENANT
from tests.support.serving import World


def prepare(url: str, sessions: int) -> None:
    """That many sellers with an account and an open session each, at the beginning of a talk."""
    now = datetime.now(UTC)
    with closing(open_sql(url)) as store:

        def one(n: int) -> None:
            identity = Identity(CHANNEL, TENANT, f"s{n}")
            person = store.person_for(WORKSPACE, identity, f"Seller {n}", now).id
            who, account, session = Who(WORKSPACE, person), f"a{n}", f"s{n}"
            store.create_account(who, account, f"Customer {n}", now)
            opened = Session(session, account, person, "prep", "1", 15, turn=0)
            standing = Standing(Start(account=f"Customer {n}", minutes=15), account, session)
            chat = kept(standing, Place(CHANNEL, TENANT, f"s{n}"), f"c{n}", person, 0)
            store.commit(TurnWrite(who, account, 0, opened, True, None, (), (), now, deliver=True, chat=chat))

        for begin in range(0, sessions, 200):
            store.together([partial(one, n) for n in range(begin, min(sessions, begin + 200))])


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
        said = next(self.talks.setdefault(seller, inputs(seller)))
        event = {"text": said["say"]} if "say" in said else {"chosen": [said["choose"]]}
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


def held(child: Child) -> tuple[float, int]:
    """What the process holds: megabytes, open files."""
    assert child.process is not None
    status = Path(f"/proc/{child.process.pid}/status").read_text()
    kilobytes = int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
    return kilobytes / 1024, len(list(Path(f"/proc/{child.process.pid}/fd").iterdir()))


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
    began = time.monotonic()
    prepare(url, asked.sessions)
    print(f"{asked.sessions} sessions in {time.monotonic() - began:.0f} s", flush=True)
    world = World()
    async with world.open():
        port = free_port()
        world.bot = f"http://127.0.0.1:{port}"
        child = Child(url, world.url, port, folder / "child.log")
        child.start()
        while "up" not in (folder / "child.log").read_text().split():  # noqa: ASYNC110  another process
            await asyncio.sleep(0.1)
        await asyncio.sleep(1)
        load = Load(world, asked.sessions)
        parts = max(1, int(asked.seconds / 60))
        for part in range(parts):
            await load.send(asked.rate, asked.seconds / parts)
            wal = folder / "eq.sqlite3-wal"
            size = wal.stat().st_size / 1e6 if wal.exists() else 0.0
            memory, files = held(child)
            print(
                f"{part + 1}/{parts}: {memory:.0f} MB, {files} files, log {size:.1f} MB, {len(world.posts)} posts",
                flush=True,
            )
        print(f"{asked.rate:g} a second: {load}", flush=True)
        burst = Load(world, asked.sessions, talks=load.talks, number=load.number)
        await burst.send(asked.burst, 10)
        print(f"{asked.burst:g} a second: {burst}", flush=True)
        await child.end(15, 30)


if __name__ == "__main__":
    asyncio.run(main())
