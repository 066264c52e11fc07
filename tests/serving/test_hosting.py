"""Starting and stopping the service: every reason not to start at once; health pages while it runs; one per store."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import WORKSPACE, build
from bot.hosting import CannotStart, Host, configured, prepare
from bot.settings import Settings
from storage.base import Identity, Place
from storage.upkeep import migrate
from tests.channels.slack.fake import FakeSlack
from tests.serving.support import SPACE, Remembering, run
from tests.storage.support import run_sql, with_tables
from tests.support.ports import free_port
from tests.support.waiting import until


def settings(folder: Path, port: int = 0) -> Settings:
    """Settings for a store in a folder."""
    return Settings(database_url=SecretStr(with_tables(folder / "eq.sqlite3")), health_port=port)


async def reasons(wanted: Settings, *platforms: Remembering) -> list[str]:
    """Why it does not start."""
    with ExitStack() as kept, pytest.raises(CannotStart) as caught:
        await prepare(wanted, platforms, kept)
    return caught.value.reasons


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path):
    class Wrong(Remembering):
        async def faults(self) -> Sequence[str]:
            return ["The token is not taken. Make another one."]

    async def main() -> None:
        port = free_port()
        url = settings(tmp_path).database
        migrate(url)
        run_sql(url, "UPDATE alembic_version SET version_num = '9999'")
        server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", port)
        said = await reasons(settings(tmp_path, port), Wrong())
        server.close()
        await server.wait_closed()
        assert len(said) == 3
        assert "newer version" in said[0]
        assert str(port) in said[1]
        assert "EQUIPOISE_HEALTH_PORT" in said[1]
        assert said[2] == "The token is not taken. Make another one."

    run(main())


def test_a_store_with_another_teams_people_is_not_served_to_this_one(tmp_path: Path):
    async def main() -> None:
        wanted = settings(tmp_path)
        app = build(wanted)
        app.storage.person_for(WORKSPACE, Identity("slack", "T-other", "U1"), "Ana", datetime.now(UTC))
        app.close()
        async with FakeSlack().open() as slack:
            more = {
                "slack_bot_token": SecretStr("xoxb-12345678"),
                "slack_app_token": SecretStr("xapp-12345678"),
            }
            wanted = wanted.model_copy(update={**more, "slack_api_base_url": f"{slack.url}/api/"})
            with ExitStack() as kept, pytest.raises(CannotStart) as caught:
                await prepare(wanted, configured(wanted), kept)
            (said,) = caught.value.reasons
            assert "T-other" in said

    run(main())


def test_without_any_platform_it_says_what_is_missing(tmp_path: Path):
    async def main() -> None:
        (said,) = await reasons(settings(tmp_path))
        assert all(name in said for name in ("SLACK_BOT_TOKEN", "TELEGRAM_BOT_TOKEN", "equipoise chat"))

    run(main())


def test_a_second_one_on_the_same_store_is_refused_and_the_next_may_come(tmp_path: Path):
    async def main() -> None:
        for _ in range(2):
            with ExitStack() as kept:
                await prepare(settings(tmp_path), [Remembering()], kept)
                (said,) = await reasons(settings(tmp_path), Remembering())
                assert "equipoise serve" in said

    run(main())


async def started(host: Host) -> asyncio.Task[None]:
    up = asyncio.Event()
    running = asyncio.create_task(host.run(up.set))
    await up.wait()
    return running


def test_the_health_pages_answer_while_it_runs_and_a_signal_ends_it(tmp_path: Path):
    async def main() -> None:
        port = free_port()
        with ExitStack() as kept:
            host = await prepare(settings(tmp_path, port), [Remembering()], kept)
            running = await started(host)
            await until(lambda: all(sign.connected for sign in host.signs.all()))
            async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client:
                async with client.get("/healthz") as alive:
                    assert alive.status == 200
                async with client.get("/readyz") as ready:
                    body = await ready.json()
                    assert ready.status == 200, body
                    assert {check["name"] for check in body["checks"]} == {"database", "loopback", "outbox"}
                async with client.get("/metrics") as metrics:
                    assert 'equipoise_connected{channel="loopback"} 1.0' in await metrics.text()
            os.kill(os.getpid(), signal.SIGTERM)
            await running

    run(main())


def test_where_the_right_to_serve_is_lost_it_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.hosting.LOOK_AT_THE_LOCK", 0.05)

    async def main() -> None:
        with ExitStack() as kept:
            host = await prepare(settings(tmp_path), [Remembering()], kept)
            running = await started(host)
            monkeypatch.setattr(host.lock, "still_held", lambda: False)
            with pytest.raises(CannotStart, match="taken over"):
                await running

    run(main())


def test_what_waits_is_posted_before_it_ends(tmp_path: Path):
    async def main() -> None:
        with ExitStack() as kept:
            platform = Remembering()
            host = await prepare(settings(tmp_path), [platform], kept)
            from tests.serving.support import queue

            queue(host.app.storage, "c1", "one", "two")  # type: ignore[arg-type]
            running = await started(host)
            await until(lambda: len(platform.posts) == 2)
            host.service.stop()
            await running
            assert not host.app.storage.pending(SPACE, Place("loopback", "T1", "c1"))

    run(main())


def test_every_platform_with_a_token_is_served():
    bot, app = SecretStr("xoxb-12345678"), SecretStr("xapp-12345678")
    slack = Settings(slack_bot_token=bot, slack_app_token=app)
    both = slack.model_copy(update={"telegram_bot_token": SecretStr("1234:" + "a" * 35)})
    assert [each.name for each in configured(both)] == ["slack", "telegram"]
    assert [each.name for each in configured(slack)] == ["slack"]
    assert configured(Settings()) == []
