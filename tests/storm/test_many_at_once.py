"""Many at once: the same events by several processes have one effect each; a burst of every seller keeps its order."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from storage.letters import read_text
from tests.storage.support import new_postgres, new_sqlite, query
from tests.storm.load import prepare
from tests.storm.serving import Child, free_port
from tests.support.serving import World

SENDER = Path(__file__).with_name("many.py")
PROCESSES = 4


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store of its own."""
    return new_sqlite(tmp_path) if request.param == "sqlite" else new_postgres()


@asynccontextmanager
async def served(url: str, folder: Path, sellers: int) -> AsyncIterator[World]:
    """The service as a process, with an open talk for every seller; answers all before it ends."""
    prepare(url, sellers)
    world, log = World(), folder / "child.log"
    async with world.open():
        port = free_port()
        world.bot = f"http://127.0.0.1:{port}"
        child = Child(url, world.url, port, log)
        child.start()
        try:
            async with asyncio.timeout(30):
                while "up" not in log.read_text().split():  # noqa: ASYNC110  another process
                    await asyncio.sleep(0.05)
            yield world
            async with asyncio.timeout(200):
                while query(url, "SELECT count(*) FROM arrivals")[0][0]:
                    assert child.alive, log.read_text()[-3000:]
                    await asyncio.sleep(0.1)
        finally:
            code = await child.end(signal.SIGTERM)
    assert code == 0, log.read_text()[-3000:]


def answered(url: str) -> list[tuple[str, str, int]]:
    """Every event that led to a turn: its chat, itself, the turn."""
    rows = query(url, "SELECT chat, event, turn FROM inbox WHERE channel = 'loopback' AND turn IS NOT NULL")
    return [(read_text(chat), read_text(event), turn) for chat, event, turn in rows]


def shares(events: Sequence[dict[str, Any]], seed: int) -> list[list[dict[str, Any]]]:
    """Each event for one to four of the processes, the first of them by turns; each sends in an order of its own."""
    dice = random.Random(seed)
    found: list[list[dict[str, Any]]] = [[] for _ in range(PROCESSES)]
    for event in events:
        for which in dice.sample(range(PROCESSES), dice.randint(1, PROCESSES)):
            found[which].append(event)
    for share in found:  # near one another, so that the same event is often on its way twice at one time
        for at in range(0, len(share), 40):
            part = share[at : at + 40]
            dice.shuffle(part)
            share[at : at + 40] = part
    return found


async def send_by_processes(world: World, events: Sequence[dict[str, Any]], folder: Path) -> int:
    """Sends them from several processes at once and gives how many deliveries that made."""
    found, running = shares(events, seed=7), []
    for n, share in enumerate(found):
        file = folder / f"share{n}.jsonl"
        file.write_text("".join(json.dumps(event) + "\n" for event in share))
        running.append(
            await asyncio.create_subprocess_exec(sys.executable, str(SENDER), world.bot, str(file))
        )
    assert [await each.wait() for each in running] == [0] * PROCESSES
    return sum(map(len, found))


def delivered_by_four(url: str, folder: Path, many: int, sellers: int) -> None:
    """That many events, one to four times each; prints what came of it."""

    async def main() -> None:
        began = time.monotonic()
        async with served(url, folder, sellers) as world:
            events = [
                {"id": f"e{n}", "from": f"s{n % sellers}", "chat": f"s{n % sellers}", "text": f"number {n}"}
                for n in range(many)
            ]
            deliveries = await send_by_processes(world, events, folder)
        effects = Counter(event for _, event, _ in answered(url))
        print(
            f"\n{url.partition(':')[0]}: {many} events, {deliveries} deliveries by {PROCESSES} processes,"
            f" {len(effects)} effects, {time.monotonic() - began:.0f} s"
        )
        assert deliveries > many
        assert effects == Counter(event["id"] for event in events)

    asyncio.run(main())


def burst(url: str, folder: Path, sellers: int, messages: int) -> None:
    """That many messages at once from each seller, over one connection each; prints how long they took to send."""

    async def main() -> None:
        async with served(url, folder, sellers) as world:
            began = time.monotonic()

            async def seller(n: int) -> None:
                for number in range(messages):
                    assert await world.send(f"s{n}", id=f"s{n}-{number}", text=f"number {number}") == 200

            await asyncio.gather(*map(seller, range(sellers)))
            took = time.monotonic() - began
        filed = sorted(answered(url), key=lambda row: row[2])
        print(
            f"\n{url.partition(':')[0]}: {len(filed)} messages of {sellers} sellers sent in {took * 1000:.0f} ms"
        )
        for n in range(sellers):
            own = [event for chat, event, _ in filed if chat == f"s{n}"]
            assert own == [f"s{n}-{number}" for number in range(messages)]

    asyncio.run(main())


def test_events_that_several_processes_deliver_have_one_effect_each(url: str, tmp_path: Path):
    delivered_by_four(url, tmp_path, many=240, sellers=8)


@pytest.mark.storm
@pytest.mark.timeout(400)
def test_ten_thousand_events_delivered_one_to_four_times(url: str, tmp_path: Path):
    delivered_by_four(url, tmp_path, many=10_000, sellers=50)


@pytest.mark.storm
@pytest.mark.timeout(120)
def test_twenty_messages_at_once_from_each_of_fifty_sellers(url: str, tmp_path: Path):
    burst(url, tmp_path, sellers=50, messages=20)
