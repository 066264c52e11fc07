"""The model's second look in Telegram: agreed to by a button, while the question of the talk stays the open one."""

import asyncio
from contextlib import ExitStack

from pydantic import SecretStr

from bot.channels.platform import Pace
from bot.hosting import configured, prepare
from tests.serving.looking import QUOTE, TEXT, settings
from tests.support.model_server import ModelServer
from tests.support.telegram_server import TOKEN, BotApi, in_loop


@in_loop
async def test_a_button_lets_it_read_and_the_talks_own_question_stays_open(tmp_path):
    with ModelServer(quote=QUOTE) as server, ExitStack() as kept:
        async with BotApi().open() as api:
            wanted = settings(
                tmp_path,
                server,
                telegram_bot_token=SecretStr(TOKEN),
                telegram_api_base_url=api.url,
                telegram_people="1",
            )
            platforms = configured(wanted)
            host = await prepare(wanted, platforms, kept)
            platforms[0].pace = Pace()
            running = asyncio.create_task(host.service.run())
            api.says(1, "/critique Acme")
            await api.until(lambda: api.posts)
            api.says(1, TEXT)
            await api.until(lambda: len(api.posts) == 3 and "Let it read" in api.buttons())
            question, findings = api.posts[-1], api.posts[-2]
            assert list(api.buttons(question)) == ["Let it read", "Only the rules"]
            api.taps(1, api.buttons(question)["Let it read"], question)
            await api.until(lambda: any("The model says" in text for text in api.said(1)))
            assert api.buttons(question) == {}
            api.taps(1, api.buttons(findings)["Edit"], findings)
            await api.until(lambda: "Send your version" in api.said(1)[-1])
            await api.until(lambda: list(api.buttons(findings)) == ["✓ Edit"])
            api.says(1, "/model off")
            await api.until(lambda: "only the rules look" in api.said(1)[-1])
            host.service.stop()
            await running
