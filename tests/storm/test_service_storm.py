"""The service in a storm: redelivery, refused posts, kills at any moment and at named points. Nothing is lost."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from tests.storm.conftest import SERVER_IN_STORM
from tests.storm.serving import Storm
from tests.storm.weather import Weather


def pass_over(url: str, weather: Weather, folder: Path) -> None:
    """Lets a storm pass; prints its figures, and fails on any fault."""
    toll = asyncio.run(Storm(url, weather, folder).run())
    print(f"\n{url.partition(':')[0]}, seed {weather.seed}: {toll}")
    assert not toll.faults
    assert toll.acknowledged == weather.messages
    if weather.signal == signal.SIGTERM:
        assert not toll.duplicates


def test_a_short_storm(url: str, tmp_path: Path):
    pass_over(url, Weather(messages=120, sellers=6, accounts=4, kills=3, seed=11), tmp_path)


@SERVER_IN_STORM
def test_a_few_stops(url: str, tmp_path: Path):
    pass_over(
        url, Weather(messages=120, sellers=6, accounts=4, kills=3, signal=signal.SIGTERM, seed=5), tmp_path
    )


@pytest.mark.storm
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", [1, 2])
def test_forty_kills(url: str, tmp_path: Path, seed: int):
    pass_over(url, Weather(seed=seed), tmp_path)


@pytest.mark.storm
@pytest.mark.timeout(600)
def test_fifty_stops(url: str, tmp_path: Path):
    pass_over(url, Weather(kills=50, signal=signal.SIGTERM, seed=3), tmp_path)
