"""The service on Telegram is killed in the middle of talks, both ways: nothing lost, doubled or turned round."""

import asyncio
from pathlib import Path

import pytest

from tests.storage.support import with_tables
from tests.storm.telegram_storm import TelegramStorm, Weather

WAYS = pytest.mark.parametrize("way", ["polling", "webhook"])


def pass_over(weather: Weather, folder: Path) -> None:
    """Lets a storm pass; prints its figures, and fails on any fault."""
    toll = asyncio.run(TelegramStorm(with_tables(folder / "eq.db"), weather, folder).run())
    print(f"\n{weather.way}, seed {weather.seed}: {toll}")
    assert not toll.faults
    assert len(toll.kills) == weather.kills
    assert toll.taken


@WAYS
def test_a_short_storm(tmp_path: Path, way: str):
    pass_over(Weather(way, messages=30, sellers=3, kills=2, seed=5), tmp_path)


@pytest.mark.storm
@pytest.mark.timeout(900)
@WAYS
@pytest.mark.parametrize("seed", [1, 2])
def test_twenty_kills(tmp_path: Path, way: str, seed: int):
    pass_over(Weather(way, seed=seed), tmp_path)
