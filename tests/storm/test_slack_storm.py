"""Slack in a storm, by sockets and by requests: nothing is lost, nothing is done twice, and order is kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.storage.support import new_postgres, with_tables
from tests.storm.slack import SlackStorm
from tests.storm.weather import Weather

MODES = pytest.mark.parametrize("mode", ["socket", "http"])


def pass_over(url: str, weather: Weather, folder: Path, mode: str) -> None:
    """Lets a storm pass; prints its figures, and fails on any fault."""
    toll = asyncio.run(SlackStorm(url, weather, folder, mode).run())
    print(f"\n{mode}, {url.partition(':')[0]}, seed {weather.seed}: {toll}")
    assert not toll.faults
    assert toll.acknowledged == weather.messages


@pytest.mark.timeout(180)
@MODES
def test_a_short_storm(tmp_path: Path, mode: str) -> None:
    pass_over(
        with_tables(tmp_path / "eq.db"),
        Weather(messages=36, sellers=3, accounts=2, kills=2, seed=11),
        tmp_path,
        mode,
    )


@pytest.mark.storm
@pytest.mark.timeout(2000)
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
@MODES
def test_forty_kills(tmp_path: Path, mode: str, engine: str) -> None:
    url = with_tables(tmp_path / "eq.db") if engine == "sqlite" else new_postgres()
    pass_over(url, Weather(messages=2000, sellers=40, accounts=25, kills=40, seed=1), tmp_path, mode)
