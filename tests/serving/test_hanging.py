"""A recording that a model does not write down: its own chat waits in order, and no other does."""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiohttp import web

from bot.critic_llm.question import Access
from tests.serving.support import run
from tests.storage.support import with_tables
from tests.support.loopback import NOT_HEARD, Hearing
from tests.support.serving import World, serving

ROUTE = "/v1/audio/transcriptions"
OTHERS = [f"d{n}" for n in range(20)]


def test_while_a_recording_of_one_chat_is_written_down_the_others_are_answered(tmp_path: Path):
    async def main() -> None:
        called, free = asyncio.Event(), asyncio.Event()

        async def hang(request: web.Request) -> web.Response:
            called.set()
            await free.wait()
            return web.json_response({"text": ""})

        world = World(routes=[web.post(ROUTE, hang)])
        async with world.open():
            loopback = Hearing(world.url, access=Access(f"{world.url}/v1", "none", "hears", deadline=30))
            async with serving(with_tables(tmp_path / "eq.sqlite3"), world, loopback=loopback):
                await world.send("c1", text="hi")
                await world.questions("c1", 1)
                before = len(world.said("c1"))
                await world.send("c1", more={"fetch": {"sound": "hm"}})
                await called.wait()
                await world.send("c1", text="Acme")
                await asyncio.gather(*(world.send(chat, text="hi") for chat in OTHERS))
                for chat in OTHERS:
                    await world.questions(chat, 1)
                    await world.send(chat, text=f"Customer {chat}")
                    await world.questions(chat, 2)
                assert not free.is_set()
                assert len(world.said("c1")) == before
                free.set()
                await world.questions("c1", 2)
                assert world.said("c1")[before]["text"] == NOT_HEARD

    run(main())
