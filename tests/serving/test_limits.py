"""How much one sender may hand in: a burst, then a rate; what a platform sends again is not theirs."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.serving.limits import KNOWN, LONGEST_TEXT, Limits, Rate
from tests.serving.support import run
from tests.storage.support import with_tables
from tests.support.serving import World, serving


def test_a_burst_and_then_a_rate():
    now = [0.0]
    limits = Limits(lambda: now[0], Rate(burst=2, per_second=0.5))
    assert [limits.allow("ana") for _ in range(3)] == [True, True, False]
    assert limits.allow("ben")
    now[0] = 2.0
    assert [limits.allow("ana") for _ in range(2)] == [True, False]


def test_what_is_taken_back_was_never_counted_and_fills_nothing_over_the_brim():
    limits = Limits(lambda: 0.0, Rate(burst=1, per_second=0))
    assert limits.allow("ana")
    limits.take_back("ana")
    limits.take_back("ana")
    assert [limits.allow("ana") for _ in range(2)] == [True, False]


def test_what_is_sent_again_uses_up_nobodys_share(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(with_tables(tmp_path / "eq.sqlite3"), world):
            for _ in range(int(KNOWN.burst) + 20):
                assert await world.send("c1", id="e1", text="hi") == 200
            assert await world.send("c1", id="e2", text="Acme") == 200

    run(main())


def test_messages_that_are_too_long_are_counted_as_well(tmp_path: Path):
    async def main() -> None:
        long = "x" * (LONGEST_TEXT + 1)
        async with World().open() as world, serving(with_tables(tmp_path / "eq.sqlite3"), world):
            sent = (world.send("c1", text=long) for _ in range(int(KNOWN.burst) + 20))
            found = await asyncio.gather(*sent)
            assert 429 in found

    run(main())
