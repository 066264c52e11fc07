"""Many at once: events delivered again by several processes, messages that come faster than answers."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.storm.bursts import Bursts
from tests.storm.conftest import SERVER_IN_STORM
from tests.storm.redelivery import Redelivery


def deliver(url: str, folder: Path, events: int, sellers: int) -> None:
    """Delivers so many events again and again: each has one effect of every kind."""
    storm = Redelivery(events, sellers)
    asyncio.run(storm.run(url, folder))
    print(f"\n{url.partition(':')[0]}: {storm}")
    once = dict.fromkeys(storm.sent, 1)
    assert storm.kept == once
    assert (
        storm.receipts["repeated"] == sum(times * many for times, many in storm.deliveries.items()) - events
    )
    assert storm.inbox == once
    assert storm.turns == {f"s{n}": list(range(storm.rounds)) for n in range(sellers)}
    assert {event: storm.changes[event] for event in storm.said} == dict.fromkeys(storm.said, 1)
    assert storm.posts == dict.fromkeys(storm.wanted, 1)
    assert len({key.rpartition(".")[0] for key in storm.wanted}) == events


def burst(url: str, folder: Path, sellers: int) -> None:
    """Twenty messages from each in a tenth of a second: turns and posts keep their order."""
    storm = Bursts(sellers, 20)
    asyncio.run(storm.run(url, folder))
    print(f"\n{url.partition(':')[0]}: {storm}")
    assert storm.filed == storm.sent
    assert storm.turns == {chat: list(range(20)) for chat in storm.sent}
    assert storm.posted == storm.wanted


@SERVER_IN_STORM
def test_four_hundred_events_delivered_up_to_four_times_have_four_hundred_effects(url: str, tmp_path: Path):
    deliver(url, tmp_path, 400, 40)


@pytest.mark.storm
@pytest.mark.timeout(900)
def test_ten_thousand_events_delivered_up_to_four_times_have_ten_thousand_effects(url: str, tmp_path: Path):
    deliver(url, tmp_path, 10_000, 250)


@SERVER_IN_STORM
def test_twenty_messages_in_a_tenth_of_a_second_are_filed_in_order(url: str, tmp_path: Path):
    burst(url, tmp_path, 5)


@pytest.mark.storm
@pytest.mark.timeout(300)
def test_twenty_messages_in_a_tenth_of_a_second_from_each_of_fifty_sellers(url: str, tmp_path: Path):
    burst(url, tmp_path, 50)
