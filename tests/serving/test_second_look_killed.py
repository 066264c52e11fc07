"""The process is killed while the model thinks: the look is not lost, comes once, and what was asked is counted."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.serving.looking import QUOTE, agree, by_model, paste, settings, texts
from tests.serving.support import run
from tests.storage.support import query
from tests.storm.served import served
from tests.storm.serving import Child
from tests.support.model_server import ModelServer
from tests.support.serving import World, hosted
from tests.support.waiting import until


@asynccontextmanager
async def process(
    folder: Path, server: ModelServer, world: World, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Child]:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-1234567890")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    async with served(settings(folder, server).database, world, folder) as child:
        yield child


def test_a_kill_while_the_model_thinks_loses_no_look_and_says_none_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async def main() -> None:
        with ModelServer(quote=QUOTE) as server:
            server.free.clear()
            url = settings(tmp_path, server).database
            async with World().open() as world:
                async with process(tmp_path, server, world, monkeypatch) as child:
                    await paste(world)
                    await agree(world)
                    await until(lambda: len(server.requests) == 1)
                    await child.end(signal.SIGKILL)
                server.free.set()
                async with process(tmp_path, server, world, monkeypatch):
                    await world.until(lambda: by_model(world))
                    assert query(url, "SELECT count(*) FROM jobs") == [(0,)]
                    await world.send("c1", text="that's all")
                    await world.until(lambda: "Kept with this account" in texts(world)[-1])
                assert len(by_model(world)) == 1
                assert len(server.requests) == 2
                assert query(url, "SELECT calls FROM model_calls") == [(2,)]
                assert query(url, "SELECT count(*) FROM model_consents") == [(1,)]

    run(main())


def test_a_look_that_outlived_two_services_is_given_up_with_a_sentence(tmp_path: Path):
    async def main() -> None:
        with ModelServer() as server:
            server.free.clear()
            wanted = settings(tmp_path, server)
            async with World().open() as world:
                async with hosted(wanted, world):
                    await paste(world)
                    await agree(world)
                    await until(lambda: len(server.requests) == 1)
                async with hosted(wanted, world):
                    await until(lambda: len(server.requests) == 2)
                async with hosted(wanted, world):
                    await world.until(lambda: "gave no answer about “Dear Ines" in texts(world)[-1])
                assert len(server.requests) == 2

    run(main())
