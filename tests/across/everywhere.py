"""One service with Slack and Telegram, and a terminal beside it: what is said in each, and a person who moves."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import WORKSPACE, App, build
from bot.channels.platform import Pace
from bot.channels.slack.build import slack_platform
from bot.channels.slack.platform import Slack
from bot.channels.telegram.build import telegram_platform
from bot.serving.service import Service
from bot.settings import Settings
from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.reading import rows
from tests.channels.slack.test_service import Person
from tests.storage.support import with_tables
from tests.support.telegram_server import TOKEN, BotApi

PHONE = 9
CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")
COMMAND = [sys.executable, "-m", "bot.cli"]


@dataclass
class Everywhere:
    """A person in Slack (`ana`), the Bot API, the application, and the folder that holds the store."""

    ana: Person
    api: BotApi
    app: App
    service: Service
    folder: Path

    # Slack --------------------------------------------------------------------------
    def in_slack(self) -> list[str]:
        """Everything said in Slack, a message a line."""
        return [" / ".join(rows(each["blocks"])) for each in self.ana.said()]

    async def slack_code(self) -> str:
        """A code asked for in Slack."""
        await self.ana.orders("link", posts=1)
        return code_in(self.in_slack()[-1])

    def a_day_later(self) -> None:
        """Slack is asked anew who is in it."""
        (slack,) = (each for each in self.service.platforms if isinstance(each, Slack))
        assert slack._people is not None
        slack._people._known.clear()

    # Telegram -----------------------------------------------------------------------
    async def phone(self, text: str, person: int = PHONE) -> str:
        """Types something in Telegram; what comes back."""
        before = len(self.api.said(person))
        self.api.says(person, text)
        await self.api.until(lambda: len(self.api.said(person)) > before)
        return self.api.said(person)[-1]

    async def silence(self, text: str, person: int = PHONE) -> None:
        """Types something in Telegram to which nothing may come back."""
        before = len(self.api.said(person))
        self.api.says(person, text)
        await self.api.until(lambda: not self.api.waiting)
        await asyncio.sleep(0.5)
        assert self.api.said(person)[before:] == []

    async def linked(self) -> None:
        """Telegram is Ana's from here on."""
        assert "You are" in await self.phone(await self.slack_code())

    # the terminal ---------------------------------------------------------------------
    async def command(self, *words: str) -> tuple[int, str]:
        """Runs a command to its end: its status, and what it printed."""
        child = await asyncio.create_subprocess_exec(
            *COMMAND, *words, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=self.environment
        )
        out, err = await asyncio.wait_for(child.communicate(), 60)
        return child.returncode or 0, (out + err).decode()

    @property
    def environment(self) -> dict[str, str]:
        """The terminal's: the same store, and no platform."""
        where = f"sqlite:///{self.folder / 's.sqlite3'}"
        return {**os.environ, "EQUIPOISE_DATABASE_URL": where, "EQUIPOISE_DATA_DIR": str(self.folder)}

    @asynccontextmanager
    async def terminal(self, *words: str) -> AsyncIterator[Terminal]:
        """A talk in the terminal, while inside."""
        child = await asyncio.create_subprocess_exec(
            *COMMAND, "chat", *words, "--jsonl", stdin=PIPE, stdout=PIPE, env=self.environment
        )
        try:
            yield Terminal(child)
        finally:
            assert child.stdin is not None
            child.stdin.close()
            await asyncio.wait_for(child.wait(), 60)


@dataclass
class Terminal:
    """The JSON lines door."""

    child: asyncio.subprocess.Process
    lines: list[dict[str, Any]] = field(default_factory=list)

    async def read(self) -> list[dict[str, Any]]:
        """All up to the next turn line."""
        found: list[dict[str, Any]] = []
        assert self.child.stdout is not None
        while not found or found[-1]["type"] != "turn":
            line = await asyncio.wait_for(self.child.stdout.readline(), 60)
            assert line, found
            found.append(json.loads(line))
        self.lines += found
        return found

    async def send(self, **line: Any) -> list[dict[str, Any]]:
        """One line in, and what answers it."""
        assert self.child.stdin is not None
        self.child.stdin.write((json.dumps(line) + "\n").encode())
        await self.child.stdin.drain()
        return await self.read()


def code_in(text: str) -> str:
    """The code in a text."""
    found = CODE.search(text)
    assert found, text
    return found[0]


@asynccontextmanager
async def everywhere(folder: Path, **options: Any) -> AsyncIterator[Everywhere]:
    """The service, while inside."""
    async with FakeSlack().open() as slack, BotApi().open() as api:
        values = {
            "database_url": SecretStr(with_tables(folder / "s.sqlite3")),
            "slack_bot_token": SecretStr("xoxb-12345678"),
            "slack_app_token": SecretStr("xapp-12345678"),
            "slack_api_base_url": f"{slack.url}/api",
            "telegram_bot_token": SecretStr(TOKEN),
            "telegram_api_base_url": api.url,
            "telegram_file_base_url": f"{api.url}/file",
            **options,
        }
        settings = Settings(**values)
        app = build(settings)
        first, second = slack_platform(settings, app.words), telegram_platform(settings, app.words)
        assert first is not None
        assert second is not None
        first.pace, second.pace, second.sending.gap = Pace(), Pace(), 0.0
        first.read_from(app.storage, WORKSPACE)
        assert [*(await first.faults()), *(await second.faults())] == []
        service = Service(
            app.storage,
            WORKSPACE,
            app.ground(),
            app.orders(),
            [first, second],
            lambda: datetime.now(UTC),
            desk=app.desk(),
        )
        running = asyncio.create_task(service.run())
        try:
            yield Everywhere(Person(slack, app), api, app, service, folder)
        finally:
            service.stop()
            await running
            app.close()
