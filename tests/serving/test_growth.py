"""What the service holds in memory does not grow with the turns it has made, nor with the people it has met."""

from __future__ import annotations

import asyncio
import functools
import gc
import tracemalloc
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from bot.serving import intake, limits
from bot.serving.limits import Rate
from flows import values
from flows.session import MOST_STEPS
from storage import mapping, offerings
from storage.memory import Memory
from storage.shelf import Shelf
from tests.bench.crowd import Inside, serving
from tests.serving.support import run
from tests.storm.talking import inputs

FEW = 4
A_TURN = 200
A_PERSON = 300
"""Bytes that may stay of one, lest a measurement's own noise fail a test: less than anything that could be kept."""


@pytest.fixture(autouse=True)
def _small_and_traced(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Everything that is bounded is full soon."""
    monkeypatch.setattr(limits, "_REMEMBERED", FEW)
    monkeypatch.setattr(mapping, "_STEPS", Shelf(FEW))
    monkeypatch.setattr(offerings, "_REMEMBERED", FEW)
    monkeypatch.setattr(values, "_MANY", FEW)
    monkeypatch.setattr(Memory.__init__, "__defaults__", (FEW,))
    monkeypatch.setattr(intake, "KNOWN", Rate(1e9, 1e9))
    tracemalloc.start()
    yield
    tracemalloc.stop()


async def held() -> int:
    """Bytes, without what functions remember: those caches have bounds of their own, which are far too large here."""
    await asyncio.sleep(0.2)  # what was posted is marked by then
    for each in gc.get_objects():
        if isinstance(each, functools._lru_cache_wrapper):
            each.cache_clear()
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


async def say(inside: Inside, chat: str, line: dict[str, Any]) -> None:
    chosen = (line["choose"],) if "choose" in line else ()
    await inside.say(chat, text=line.get("say"), chosen=chosen)


def test_a_turn_leaves_nothing_behind(tmp_path: Path):
    async def main() -> None:
        async with serving(tmp_path / "eq.db", 1) as inside:
            lines = inputs(0)

            async def turns(number: int) -> int:
                for line in islice(lines, number):
                    await say(inside, "s0", line)
                return await held()

            await turns(3 * MOST_STEPS)
            before = await turns(10)
            after = await turns(200)
            assert (after - before) / 200 < A_TURN

    run(main())


def test_a_person_leaves_nothing_behind(tmp_path: Path):
    async def main() -> None:
        async with serving(tmp_path / "eq.db", 1) as inside:
            numbers = iter(range(10**6))

            async def people(number: int) -> int:
                for n in islice(numbers, number):
                    await say(inside, f"p{n}", {"say": "hi"})
                    await say(inside, f"p{n}", {"say": f"Customer number {n} of ours"})
                    del inside.posts[f"p{n}"]
                return await held()

            await people(10)
            before = await people(10)
            after = await people(60)
            assert (after - before) / 60 < A_PERSON

    run(main())
