"""The n-th network call of a talk fails, for every n: answered whole, in order, twice only where that is counted."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.serving import delivery
from tests.storm.network import ROUTE, Ended, OnLoopback, OnSlack, OnTelegram, had
from tests.support.failing import KINDS

CHANNELS: dict[str, Callable[[], Any]] = {"loopback": OnLoopback, "telegram": OnTelegram, "slack": OnSlack}
AT_ONCE = 6


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(delivery, "LONGEST_PAUSE", 0.12)
    monkeypatch.setattr("bot.serving.dispatch.WAITS", (0.01,))
    monkeypatch.setattr("bot.serving.writer.PATIENCE", 0.03)


class Talks:
    """Talks on one channel, each in a folder of its own."""

    def __init__(self, channel: str, folder: Path) -> None:
        self.channel, self.folder, self.numbers = channel, folder, count(1)

    async def once(self, kind: str = "", number: int = 0, **more: bool) -> Ended:
        """One talk."""
        place = self.folder / str(next(self.numbers))
        place.mkdir()
        return await had(CHANNELS[self.channel](**more), place, kind, number)

    async def every(self, kinds_of: Callable[[int], tuple[str, ...]]) -> Counter[str]:
        """A talk for every n and kind; judges each, and gives how many there were of what."""
        calm = [await self.once()]
        if self.channel == "loopback":
            calm.append(await self.once(deaf=True))  # where the model is what fails, that is said
        calls = len(calm[0].seen)
        room = asyncio.Semaphore(AT_ONCE)

        async def one(number: int, kind: str) -> Counter[str]:
            async with room:
                ended = await self.once(kind, number)
            where = f"{self.channel}: {kind} at call {number}, {ended.seen[number - 1 : number]}"
            assert ended.failed, where
            judge(ended, calm, where)
            return Counter(talks=1, unclear=ended.unclear, twice=len(ended.said) - len(ended.told))

        wanted = [(number, kind) for number in range(1, calls + 1) for kind in kinds_of(number)]
        tallies = await asyncio.gather(*(one(*each) for each in wanted))
        return sum(tallies, Counter(calls=calls))


def judge(ended: Ended, calm: list[Ended], where: str) -> None:
    """Nothing is lost, half done or out of order; what is there twice was counted as unclear."""
    like = calm[-1] if ended.failed and _unheard(ended) else calm[0]
    assert ended.problems == (), where
    assert [row[1:] for row in ended.turns] == [row[1:] for row in like.turns], where
    assert len({row[0] for row in ended.turns}) == len(ended.turns), where
    assert ended.facts == like.facts, where
    assert ended.replies == like.replies, where
    assert {status for _, status in ended.replies} == {"sent"}, where
    assert ended.told == like.told, where
    assert len(ended.said) - len(ended.told) <= ended.unclear, where


def _unheard(ended: Ended) -> bool:
    """Was it the model's call that failed?"""
    return ROUTE in ended.seen and any("not heard" in each for each in ended.said)


def rotating(number: int) -> tuple[str, ...]:
    """One kind for each n, another for the next."""
    return (KINDS[number % len(KINDS)],)


@pytest.mark.parametrize("channel", CHANNELS)
def test_each_call_fails_in_one_way(channel: str, tmp_path: Path):
    asyncio.run(Talks(channel, tmp_path).every(rotating))


@pytest.mark.storm
@pytest.mark.timeout(900)
@pytest.mark.parametrize("channel", CHANNELS)
def test_each_call_fails_in_every_way(channel: str, tmp_path: Path):
    tally = asyncio.run(Talks(channel, tmp_path).every(lambda number: KINDS))
    print(f"\n{channel}: {dict(tally)}")
