"""The whole service on a real store, talked to through sockets of a fake Slack."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.app import WORKSPACE, App, build
from bot.channels.slack.build import slack_platform
from bot.channels.slack.outgoing import Post
from bot.meetings.planning import timer_of
from bot.serving.service import Service
from bot.settings import Settings
from storage.base import Identity, Who
from storage.service import Meeting, Plan
from tests.channels.slack.fake import FakeSlack
from tests.channels.slack.reading import CHANNEL, TEAM, USER, elements, message, press, rows
from tests.channels.slack.test_loop import command
from tests.storage.support import with_tables


@dataclass
class Person:
    """Somebody in Slack. `thread` is where they talk."""

    slack: FakeSlack
    app: App
    thread: str = ""
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def who(self) -> Who:
        """On whose behalf the store is asked."""
        person = self.app.storage.find_person(WORKSPACE, Identity("slack", TEAM, USER))
        assert person is not None
        return Who(WORKSPACE, person.id)

    def said(self) -> list[dict[str, Any]]:
        return self.slack.bodies("chat.postMessage")

    async def then(self, many: int) -> list[str]:
        """Waits until so many messages more were posted; what the last one reads."""
        await self.slack.until(lambda: len(self.said()) >= many)
        return rows(self.said()[-1]["blocks"])

    async def orders(self, words: str, posts: int = 1) -> list[str]:
        before = len(self.said())
        await self.slack.send({**command(words), "trigger_id": f"t{next(self.numbers)}"}, "slash_commands")
        found = await self.then(before + posts)
        self.thread = self.said()[-1].get("thread_ts", self.thread)
        return found

    async def says(self, text: str, posts: int = 1) -> list[str]:
        before = len(self.said())
        self.ts = f"1790000000.{next(self.numbers):06}"
        assert await self.slack.send(message(text, self.ts, thread_ts=self.thread)) == {}
        return await self.then(before + posts)

    async def edits(self, before: str, after: str) -> list[str]:
        many, when = len(self.said()), f"1790000000.{next(self.numbers):06}"
        now = {"user": USER, "text": after, "ts": self.ts, "thread_ts": self.thread, "edited": {"ts": when}}
        inner = {"subtype": "message_changed", "message": now, "previous_message": {**now, "text": before}}
        assert await self.slack.send(message("", when, **inner)) == {}
        return await self.then(many + 1)

    async def taps(self, label: str, posts: int = 1) -> list[str]:
        last, many = self.said()[-1], len(self.said())
        post = Post(last["text"], tuple(last["blocks"]))
        at = next(each for each in elements(post.blocks) if each[1].get("text", {}).get("text") == label)
        payload = press(post, *at, label)
        payload["container"]["thread_ts"] = self.thread
        if not self.thread:
            del payload["container"]["thread_ts"], payload["message"]["thread_ts"]
        payload["actions"][0]["action_ts"] = f"179.{next(self.numbers)}"
        assert await self.slack.send(payload, "interactive") == {}
        return await self.then(many + posts)


@asynccontextmanager
async def served(folder: Path, slack: FakeSlack) -> AsyncIterator[Person]:
    settings = Settings(
        database_url=SecretStr(with_tables(folder / "s.sqlite3")),
        slack_bot_token=SecretStr("xoxb-12345678"),
        slack_app_token=SecretStr("xapp-12345678"),
        slack_api_base_url=f"{slack.url}/api",
    )
    app = build(settings)
    platform = slack_platform(settings, app.words)
    assert platform is not None
    platform.read_from(app.storage, WORKSPACE)
    assert await platform.faults() == []
    orders, ground = app.orders(), app.ground()
    service = Service(app.storage, WORKSPACE, ground, orders, [platform], lambda: datetime.now(UTC))
    task = asyncio.create_task(service.run())
    try:
        yield Person(slack, app)
    finally:
        service.stop()
        await task
        app.close()


def test_a_talk_from_command_to_paper_over_a_restart(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack:
            async with served(tmp_path, slack) as ana:
                assert await ana.orders("prep Acme & <Co> 5", posts=2) == [
                    "Acme & <Co>, new account.",
                    "What is it?",
                ]
                root = slack.bodies("chat.postMessage")[0]
                assert rows(root["blocks"]) == ["Getting ready for Acme & <Co>. We talk in this thread."]
                asked = await ana.taps("First talk")
                thread = ana.thread
            async with served(tmp_path, slack) as ana:
                ana.thread = thread
                said = await ana.says("brief the board, mostly")
                assert said != asked
                assert said[0] == "the board."  # an answer, though it begins like a command
                assert (await ana.says("brief Acme &amp; &lt;Co&gt;"))[0].startswith("Acme & <Co>: brief")
                before = len(slack.bodies("files.completeUploadExternal"))
                await ana.slack.send({**command("export acme & <co>"), "trigger_id": "x"}, "slash_commands")
                await slack.until(lambda: len(slack.bodies("files.completeUploadExternal")) > before)
                assert slack.bodies("files.completeUploadExternal")[-1]["channel_id"] == CHANNEL
                looked = {"type": "app_home_opened", "user": USER, "tab": "home"}
                await slack.send({**message(""), "event": looked})
                await slack.until(lambda: slack.bodies("views.publish"))
                home = rows(slack.bodies("views.publish")[-1]["view"]["blocks"])
                assert home == ["Your accounts", "Acme & <Co>", "A preparation is open."]

    asyncio.run(run())


def test_an_edit_of_the_last_answer_corrects_it_and_of_an_older_one_is_offered(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            await ana.orders("prep Acme 15", posts=2)
            await ana.taps("First talk")
            await ana.says("Joost van Dijk, site manager")
            first = ana.ts
            said = await ana.edits("Joost van Dijk, site manager", "Joost van Dam, site manager")
            assert "Joost van Dam" in said[0]
            await ana.says("late orders")
            ana.ts = first
            told = await ana.edits("Joost van Dam, site manager", "Jan, clerk")
            assert told[0].startswith("You changed an earlier message.")

    asyncio.run(run())


@pytest.mark.parametrize(
    "order", ["pause", "back", "why", "export", "prep Acme", "change the problem to scrap"]
)
def test_an_answer_changed_into_a_command_stays(tmp_path: Path, order: str) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            await ana.orders("prep Acme 15", posts=2)
            await ana.taps("First talk")
            asked = await ana.says("Joost van Dijk, site manager")
            (line,) = await ana.edits("Joost van Dijk, site manager", order)
            assert line.startswith("Your answer stays as it was")
            assert (await ana.says("why"))[-1] == asked[-1]

    asyncio.run(run())


def test_an_answer_may_be_changed_into_not_knowing(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            await ana.orders("prep Acme 15", posts=2)
            await ana.taps("First talk")
            await ana.says("Joost van Dijk, site manager")
            said = await ana.edits("Joost van Dijk, site manager", "dunno")
            assert not said[0].startswith("Your answer stays")
            record = ana.app.record(ana.who, "Acme")
            assert not record.items("people")

    asyncio.run(run())


def test_another_persons_tap_in_the_same_thread_gets_a_sentence_and_no_effect(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            await ana.orders("prep Acme 15", posts=2)
            many = len(ana.said())
            other = {**message("hello", "1790000000.900000", thread_ts=ana.thread, user="U2")}
            await slack.send(other)
            assert (await ana.then(many + 1))[0].startswith("This talk is somebody else's.")

    asyncio.run(run())


def test_a_customer_may_be_called_like_a_command(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            assert (await ana.orders("prep", posts=2))[0].startswith("Which customer is it about?")
            assert (await ana.says("Export Partners GmbH"))[0] == "Export Partners GmbH, new account."
            assert (await ana.orders("resume Export Partners GmbH", posts=2))[0].startswith("Back to")

    asyncio.run(run())


def test_a_command_alone_tells_how_to_begin_and_later_goes_on(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            assert (await ana.orders("", posts=2))[0].startswith(
                "I help you think a customer meeting through"
            )
            await ana.says("prep Acme 15")
            assert (await ana.orders("", posts=2))[0].startswith("Back to Acme.")

    asyncio.run(run())


def test_a_reminder_comes_outside_any_thread_and_its_talk_has_one_of_its_own(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack:
            async with served(tmp_path, slack) as ana:
                await ana.orders("prep Acme 5", posts=2)
                await ana.orders("reminders quiet off")
                now, who = datetime.now(UTC), ana.who
                account = ana.app.storage.accounts(who)[0].account.id
                soon = now + timedelta(minutes=40)
                met = Meeting("m1", "file", "u", "", soon, soon + timedelta(hours=1), "Acme", account=account)
                plan = Plan([met], [timer_of(who, met, "before", 0, now)])
                ana.app.storage.plan(who, plan, now)
            many = len(slack.bodies("chat.postMessage"))
            async with served(tmp_path, slack) as ana:
                (said,) = await ana.then(many + 1)
                assert said.endswith("Acme: nothing is noted yet. Five minutes?")
                assert ana.said()[-1]["channel"] == USER
                assert "thread_ts" not in ana.said()[-1]
                assert (await ana.taps("Five minutes", posts=2))[0].startswith("Back to Acme")
                root, asked = ana.said()[-2:]
                assert rows(root["blocks"]) == ["Getting ready for Acme. We talk in this thread."]
                assert asked["thread_ts"]
                looked = {"type": "app_home_opened", "user": USER, "tab": "home"}
                await slack.send({**message(""), "event": looked})
                await slack.until(lambda: slack.bodies("views.publish"))
                home = rows(slack.bodies("views.publish")[-1]["view"]["blocks"])
                assert home[3].startswith("Meeting to")  # today, or tomorrow where it is near midnight

    asyncio.run(run())
