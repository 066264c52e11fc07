"""The way out over real HTTP: what each answer of Slack's means for a post, and what is posted of which message."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.channels.base import Address, Document, Message, Outgoing, from_data
from bot.channels.platform import PostLater, PostRefused, PostUnclear
from bot.channels.slack.home import Card
from bot.channels.slack.platform import Access, Slack
from bot.channels.slack.threads import received_of
from tests.channels.slack.conftest import WORDS, platform_at, running
from tests.channels.slack.fake import LOST, Answer, FakeSlack, refused
from tests.channels.slack.reading import CHANNEL, TEAM, USER, message, rows
from tests.channels.slack.test_incoming import command
from tests.channels.slack.test_outgoing import asked

PLACE = Address("slack", TEAM, f"{CHANNEL}:1.1")


def posting(test: Callable[[FakeSlack, Slack], Awaitable[None]]) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack:
            platform = platform_at(slack)
            await test(slack, platform)
            await platform.close()

    asyncio.run(run())


def test_a_post_goes_into_its_thread_and_shows_no_preview() -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        assert await platform.post(PLACE, asked("yes", "no"), "k") == "1.5"
        (body,) = slack.bodies("chat.postMessage")
        assert (body["channel"], body["thread_ts"]) == (CHANNEL, "1.1")
        assert (body["unfurl_links"], body["unfurl_media"]) == (False, False)

    posting(test)


@pytest.mark.parametrize(
    ("answer", "kind", "what"),
    [
        (refused("ratelimited", 429, Retry_After="7"), PostLater, {"after": 7.0, "everywhere": False}),
        (refused("internal_error"), PostLater, {"everywhere": False}),
        ((502, {}, {}), PostLater, {"reason": "status 502"}),
        (refused("fatal_error"), PostUnclear, {}),
        (LOST, PostUnclear, {}),
        (refused("invalid_auth"), PostLater, {"everywhere": True}),
        (refused("token_revoked"), PostLater, {"everywhere": True}),
        (refused("account_inactive"), PostLater, {"everywhere": True}),
        (refused("missing_scope"), PostLater, {"everywhere": True}),
        (refused("channel_not_found"), PostRefused, {"chat_gone": True}),
        (refused("is_archived"), PostRefused, {"chat_gone": True}),
        (refused("user_disabled"), PostRefused, {"chat_gone": True}),
        (refused("no_text"), PostRefused, {"chat_gone": False}),
    ],
)
def test_what_an_answer_means(answer: Answer, kind: type[Exception], what: dict[str, Any]) -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        slack.answers["chat.postMessage"].append(answer)
        with pytest.raises(kind) as caught:
            await platform.post(PLACE, Message("hi"), "k")
        assert type(caught.value) is kind
        assert {name: getattr(caught.value, name) for name in what} == what
        assert await platform.post(PLACE, Message("hi"), "k") is not None
        assert len(slack.bodies("chat.postMessage")) == 2

    posting(test)


def test_a_slack_that_is_not_there_and_one_that_does_not_answer() -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack:
            gone = Slack(Access("x", "http://127.0.0.1:9/api/"), WORDS)
            with pytest.raises(PostLater) as caught:
                await gone.post(PLACE, Message("hi"), "k")
            assert type(caught.value) is PostLater
            await gone.close()
            slack.slow_names = asyncio.Event()
            late = platform_at(slack, timeout=0.2)
            with pytest.raises(PostUnclear):
                await late._calls.call("users.info", {"user": USER})
            slack.slow_names.set()
            await late.close()

    asyncio.run(run())


def test_a_message_that_slack_finds_too_long_is_cut_smaller() -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        text = "\n".join(f"{number} " + "word " * 100 for number in range(20))
        slack.answers["chat.postMessage"].append(refused("msg_blocks_too_long"))
        await platform.post(PLACE, Message(text), "k")
        first, *others = slack.bodies("chat.postMessage")
        assert len(others) > 1
        assert [row for body in others for row in rows(body["blocks"])] == rows(first["blocks"])

    posting(test)


def test_blocks_that_slack_refuses_are_left_out_and_the_choices_can_be_typed() -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        slack.answers["chat.postMessage"].append(refused("invalid_blocks"))
        await platform.post(PLACE, asked("They pay", "<b>"), "k")
        assert slack.bodies("chat.postMessage")[-1]["text"] == "Who pays?\n- They pay\n- &lt;b&gt;"
        assert "blocks" not in slack.bodies("chat.postMessage")[-1]

    posting(test)


def test_after_a_failure_in_the_middle_only_the_rest_is_posted() -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        text = "\n".join(f"{number} " + "word " * 500 for number in range(10))
        slack.answers["chat.postMessage"] += [(200, {"ok": True, "ts": "1"}, {}), refused("ratelimited", 429)]
        with pytest.raises(PostLater):
            await platform.post(PLACE, Message(text), "k")
        await platform.post(PLACE, Message(text), "k")
        one, refused_one, *rest = slack.bodies("chat.postMessage")
        assert refused_one["blocks"] == rest[0]["blocks"]
        seen = [row.split()[0] for body in [one, *rest] for row in rows(body["blocks"])]
        assert seen == [str(number) for number in range(10)]

    posting(test)


@pytest.mark.parametrize("chat", [PLACE.chat, USER])
def test_a_document_to_keep_is_a_file(chat: str) -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        file = Document("Transcript Ä & Co.md", "# Ä & Co\n€")
        await platform.post(Address("slack", TEAM, chat), file, "k")
        (wanted,) = slack.bodies("files.getUploadURLExternal")
        assert wanted == {"filename": file.name, "length": len(file.text.encode())}
        assert list(slack.files.values()) == [file.text.encode()]
        (shared,) = slack.bodies("files.completeUploadExternal")
        assert shared["channel_id"] == CHANNEL
        assert shared.get("thread_ts") == ("1.1" if chat == PLACE.chat else None)

    posting(test)


def opening() -> Outgoing:
    return from_data(received_of(command("prep Acme 15"), WORDS).more["said"][0])


def test_a_talk_by_command_gets_a_thread_and_begins_there_once() -> None:
    async def run() -> None:
        async with running() as now:
            there = Address("slack", TEAM, USER)
            now.kept.fails = 1
            with pytest.raises(PostLater):
                await now.platform.post(there, opening(), "k")
            await now.platform.post(there, opening(), "k")
            (root,) = now.slack.bodies("chat.postMessage")
            assert rows(root["blocks"]) == ["Getting ready for Acme. We talk in this thread."]
            (begun,) = now.kept.received
            assert begun.start is not None
            assert (begun.start.account, begun.start.minutes) == ("Acme", 15)
            assert begun.address.chat.startswith(f"{CHANNEL}:")

    asyncio.run(run())


def test_a_thread_too_many_after_a_crash_is_taken_back() -> None:
    async def run() -> None:
        async with running() as now:
            there = Address("slack", TEAM, USER)
            await now.platform.post(there, opening(), "k")
            now.platform._roots.clear()  # as in another process
            ts = await now.platform.post(there, opening(), "k")
            await now.slack.until(lambda: now.slack.bodies("chat.delete"))
            assert now.slack.bodies("chat.delete") == [{"channel": CHANNEL, "ts": ts}]
            assert len(now.kept.received) == 1

    asyncio.run(run())


def test_a_later_part_that_is_too_long_lets_all_be_cut_smaller() -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        text = "\n".join(f"{number} " + "word " * 500 for number in range(6))
        slack.answers["chat.postMessage"] += [
            (200, {"ok": True, "ts": "1"}, {}),
            refused("msg_blocks_too_long"),
        ]
        await platform.post(PLACE, Message(text), "k")
        _, _, *rest = slack.bodies("chat.postMessage")
        assert [row.split()[0] for body in rest for row in rows(body["blocks"]) if row[0].isdigit()] == list(
            "012345"
        )

    posting(test)


def test_a_thread_waits_for_a_connection() -> None:
    async def test(slack: FakeSlack, platform: Slack) -> None:
        with pytest.raises(PostLater):
            await platform.post(Address("slack", TEAM, USER), opening(), "k")
        assert slack.bodies("chat.postMessage") == []

    posting(test)


def test_the_home_page_is_shown_when_it_is_opened_and_after_a_turn() -> None:
    async def run() -> None:
        cards = [Card("Acme", "a day on the floor")]
        async with running(cards=lambda team, user: cards if (team, user) == (TEAM, USER) else []) as now:
            looked = {"type": "app_home_opened", "user": USER, "tab": "home", "channel": CHANNEL}
            await now.slack.send({**message(""), "event": looked})
            await now.slack.until(lambda: now.slack.bodies("views.publish"))
            (shown,) = now.slack.bodies("views.publish")
            assert rows(shown["view"]["blocks"]) == ["Your accounts", "Acme", "Next: a day on the floor"]
            await now.slack.send(message("hello"))
            await now.platform.post(PLACE, Message("hi"), "k")
            await now.slack.until(lambda: len(now.slack.bodies("views.publish")) == 2)

    asyncio.run(run())
