"""Timers by themselves: the loop that waits for them ends when it is told to, whatever else happens then."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.serving.happenings import Happenings
from bot.serving.ticking import Ticking
from bot.serving.writer import Writer
from tests.serving.support import NOW, SPACE, new_store, run


def test_it_ends_also_where_it_is_woken_at_the_same_moment(tmp_path: Path):
    async def nothing() -> None:
        """Nothing fires here."""

    async def main() -> None:
        store = new_store(tmp_path)
        writer = Writer(store, Happenings())
        ticking = Ticking(store, SPACE, writer, Happenings(), lambda: NOW, nothing, lambda what, error: None)
        running = asyncio.create_task(ticking.run())
        await asyncio.sleep(0.2)  # it waits by now
        ticking.wake()
        running.cancel()
        done, _ = await asyncio.wait([running], timeout=2)
        running.cancel()
        await asyncio.to_thread(writer.close)
        store.close()
        assert done

    run(main())
