"""The model's second look in Slack: while the model hangs every event is acknowledged and answered, then it arrives."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from bot.hosting import configured, prepare
from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.reading import elements, message, rows
from tests.channels.slack.test_service import Person
from tests.serving.looking import QUOTE, TEXT, settings
from tests.support.model_server import ModelServer
from tests.support.waiting import until


@asynccontextmanager
async def served(folder: Path, slack: FakeSlack, server: ModelServer) -> AsyncIterator[Person]:
    """The service as `equipoise serve` puts it together, with Slack and a model."""
    wanted = settings(
        folder,
        server,
        slack_bot_token=SecretStr("xoxb-12345678"),
        slack_app_token=SecretStr("xapp-12345678"),
        slack_api_base_url=f"{slack.url}/api/",
        critic_deadline=25.0,
    )
    with ExitStack() as kept:
        host = await prepare(wanted, configured(wanted), kept)
        running = asyncio.create_task(host.service.run())
        try:
            yield Person(slack, host.app)
        finally:
            host.service.stop()
            await running


def test_beside_a_hanging_model_everything_is_acknowledged_and_answered_and_the_look_still_comes(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        with ModelServer(quote=QUOTE) as server:
            server.free.clear()
            async with FakeSlack().open() as slack, served(tmp_path, slack, server) as ana:
                await ana.orders("critique Acme", posts=2)
                await ana.says(TEXT, posts=2)
                question = ana.said()[-1]["blocks"]
                labels = [each["text"]["text"] for _, each in elements(question)]
                assert labels == ["Let it read", "Only the rules"]
                assert (await ana.taps("Let it read"))[0].endswith("model off ends that.")
                await until(lambda: server.requests)
                others = [message("hi", f"1791000000.{n:06}", user=f"U{n}") for n in range(2, 12)]
                own = [message("so far", f"1792000000.{n:06}", thread_ts=ana.thread) for n in range(2)]
                before = len(ana.said())
                acknowledged = [await slack.send(each) for each in (*others, *own)]
                assert acknowledged == [{}] * 12
                await ana.then(before + 12)
                assert len(server.requests) == 1
                server.free.set()
                await slack.until(lambda: any("The model says" in str(each) for each in ana.said()))
                found = next(each for each in ana.said() if "The model says" in str(each))
                assert found["thread_ts"] == ana.thread
                assert "about “Dear Ines, you will save" in rows(found["blocks"])[0]

    asyncio.run(run())
