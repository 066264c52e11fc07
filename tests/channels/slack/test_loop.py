"""The way in over real sockets and real requests: kept before it is acknowledged, once, in order, from us alone."""

from __future__ import annotations

import asyncio
from random import Random
from time import monotonic
from typing import Any

import pytest

from bot.channels.slack.outgoing import parts
from bot.serving.happenings import Happenings
from bot.serving.keeping import Keeping
from tests.channels.slack.conftest import Kept, platform_at, running
from tests.channels.slack.fake import FakeSlack, refused, request
from tests.channels.slack.reading import CHANNEL, TEAM, USER, elements, message, posts, press
from tests.channels.slack.test_outgoing import WORDS, asked


def command(text: str, channel: str = CHANNEL) -> dict[str, Any]:
    body = {"command": "/equipoise", "text": text, "team_id": TEAM, "user_id": USER, "channel_id": channel}
    return {**body, "trigger_id": f"1.{text}"}


def tap(label: str, ts: str = "1780000009.000100") -> dict[str, Any]:
    (post,) = posts(parts(asked("They pay", "Someone else"), WORDS))
    at = next(each for each in elements(post.blocks) if each[1].get("text", {}).get("text") == label)
    payload = press(post, *at, label)
    payload["actions"][0]["action_ts"] = ts
    return payload


def test_what_is_acknowledged_is_kept_with_its_senders_name() -> None:
    async def run() -> None:
        async with running() as now:
            assert await now.slack.send(message("hello")) == {}
            assert [(each.text, each.name) for each in now.kept.received] == [("hello", "Ana")]

    asyncio.run(run())


def test_what_cannot_be_kept_is_not_acknowledged_and_is_taken_when_it_comes_again() -> None:
    async def run() -> None:
        async with running() as now:
            now.kept.fails = 2
            assert await now.slack.send(message("hello"), patience=0.5) is None
            assert await now.slack.send(tap("They pay"), "interactive", patience=0.5) is None
            assert now.kept.received == []
            for _ in range(3):
                assert await now.slack.send(message("hello")) == {}
            assert now.kept.texts == ["hello"]

    asyncio.run(run())


def test_a_double_click_counts_once_and_a_later_tap_again() -> None:
    async def run() -> None:
        async with running() as now:
            await asyncio.gather(
                now.slack.send(tap("They pay", "1.1"), "interactive"),
                now.slack.send(tap("They pay", "1.2"), "interactive"),
            )
            await now.slack.send(tap("Someone else", "1.3"), "interactive")
            assert [each.chosen for each in now.kept.received] == [("c0",), ("c1",)]
            await now.slack.until(lambda: len(now.slack.bodies("chat.update")) == 2)
            update = now.slack.bodies("chat.update")[0]
            assert [block["type"] for block in update["blocks"]] == ["rich_text", "context", "context"]
            assert update["blocks"][-1]["elements"][0]["text"] == "You chose: They pay"

    asyncio.run(run())


def test_messages_stay_in_order_while_a_name_is_looked_up() -> None:
    async def run() -> None:
        async with running() as now:
            now.slack.slow_names = asyncio.Event()
            sent = [
                asyncio.create_task(now.slack.send(message(str(number), f"17.{number}")))
                for number in range(9)
            ]
            await asyncio.gather(*sent)
            assert now.kept.texts == [str(number) for number in range(9)]
            assert now.kept.received[0].name == ""
            now.slack.slow_names.set()

    asyncio.run(run())


@pytest.mark.parametrize("member", [{"deleted": True}, {"is_bot": True}, {"team_id": "T2"}])
def test_who_left_or_is_no_colleague_is_not_let_in(member: dict[str, Any]) -> None:
    async def run() -> None:
        async with running() as now:
            now.slack.members[USER] = member
            assert await now.slack.send(message("hello")) == {}
            assert now.kept.received == []

    asyncio.run(run())


def test_another_team_is_refused_without_a_word() -> None:
    async def run() -> None:
        async with running() as now:
            other = {**message("hello"), "team_id": "T2"}
            assert await now.slack.send(other) == {}
            assert await now.slack.send({**command("help"), "team_id": "T2"}, "slash_commands") == {}
            assert now.kept.received == []
            assert now.slack.bodies("users.info") == []

    asyncio.run(run())


def test_a_channel_bound_to_another_team_does_not_run() -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack:
            platform = platform_at(slack)
            platform.known_teams = ("T2",)
            (fault,) = await platform.faults()
            assert "another workspace" in fault
            with pytest.raises(Exception, match="another team"):
                await platform.run(Kept())
            assert slack.open_sockets() == []
            await platform.close()

    asyncio.run(run())


def test_who_sends_too_much_is_told_so_once_and_where_they_wrote() -> None:
    async def run() -> None:
        async with running() as now:
            now.kept.most = 1
            for text in ("one", "two", "three"):
                assert await now.slack.send(message(text)) == {}
            await now.slack.until(lambda: now.slack.bodies("chat.postMessage"))
            await asyncio.sleep(0.1)
            (told,) = now.slack.bodies("chat.postMessage")
            assert told["text"] == WORDS.plain("slack.too_many")
            assert told["channel"] == now.kept.received[0].address.chat.partition(":")[0]

    asyncio.run(run())


def test_a_command_in_a_channel_is_pointed_to_the_private_thread() -> None:
    async def run() -> None:
        async with running() as now:
            pointed = await now.slack.send(command("prep Acme", "C1"), "slash_commands")
            assert pointed == {"response_type": "ephemeral", "text": WORDS.plain("slack.pointer")}
            assert await now.slack.send(command("prep Beta"), "slash_commands") == {}
            assert [each.address.chat for each in now.kept.received] == [USER, USER]
            mention = {"type": "app_mention", "user": USER, "channel": "C1", "ts": "1.1"}
            await now.slack.send({**message(""), "event": mention})
            await now.slack.until(lambda: now.slack.bodies("chat.postEphemeral"))
            assert now.slack.bodies("chat.postEphemeral")[0]["user"] == USER

    asyncio.run(run())


def test_a_refresh_and_a_dropped_socket_are_followed_by_a_new_one() -> None:
    async def run() -> None:
        async with running() as now:
            await now.slack.refresh()
            assert await now.slack.send(message("one", "1.1")) == {}
            (old,) = now.slack.open_sockets()
            await old.close()
            assert await now.slack.send(message("two", "1.2")) == {}
            assert now.kept.texts == ["one", "two"]

    asyncio.run(run())


def test_two_sockets_where_wanted() -> None:
    async def run() -> None:
        async with running(sockets=2) as now:
            await now.slack.until(lambda: len(now.slack.open_sockets()) == 2)
            await now.slack.open_sockets()[0].close()
            assert await now.slack.send(message("one")) == {}

    asyncio.run(run())


def test_a_silent_socket_gives_no_sign_of_life_and_is_replaced() -> None:
    async def run() -> None:
        async with FakeSlack(deaf=True).open() as slack:
            # Longer than the patience of the test: the library itself must not notice first.
            platform, kept = platform_at(slack, ping_every=30.0), Kept()
            keeping = Keeping(
                platform, kept, Happenings(), monotonic, Random(1).random, lambda *_: None, 0.4, 0.1
            )
            task = asyncio.create_task(keeping.run())
            await slack.until(lambda: len(slack.sockets) >= 2)
            slack.deaf = False
            await slack.until(lambda: len(slack.open_sockets()) == 1)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await platform.close()

    asyncio.run(run())


def test_a_living_socket_keeps_giving_signs() -> None:
    async def run() -> None:
        async with running(ping_every=0.05) as now:
            first = now.platform.heard() or 0.0
            await now.slack.until(lambda: (now.platform.heard() or 0.0) > first)
            again = now.platform.heard() or 0.0
            await now.slack.until(lambda: (now.platform.heard() or 0.0) > again)

    asyncio.run(run())


# requests -------------------------------------------------------------------------------
def test_signed_requests_are_taken() -> None:
    async def run() -> None:
        async with running("http") as now:
            assert await request(now.address, message("hello")) == (200, "")
            assert await request(now.address, tap("They pay")) == (200, "")
            status, said = await request(now.address, command("prep R&D <b>", "C1"))
            assert (status, "private" in said) == (200, True)
            assert [each.text for each in now.kept.received] == ["hello", None, None]
            assert now.platform.heard() is not None

    asyncio.run(run())


@pytest.mark.parametrize(
    "spoil",
    [
        {"secret": "other"},
        {"age": 600},
        {"age": -600},
        {"signature": ""},
        {"signature": "v0=00"},
        {"body": '{"type":"event_callback"}'},
    ],
    ids=["forged", "old", "from the future", "unsigned", "wrong", "another body"],
)
def test_other_requests_are_refused(spoil: dict[str, Any]) -> None:
    async def run() -> None:
        async with running("http") as now:
            status, _ = await request(now.address, message("hello"), **spoil)
            assert status == 401
            assert now.kept.received == []

    asyncio.run(run())


def test_a_request_that_cannot_be_kept_is_answered_with_an_error() -> None:
    async def run() -> None:
        async with running("http") as now:
            now.kept.fails = 1
            assert (await request(now.address, message("hello")))[0] == 500
            assert (await request(now.address, message("hello")))[0] == 200
            assert now.kept.texts == ["hello"]

    asyncio.run(run())


def test_the_address_is_proved_to_slack() -> None:
    async def run() -> None:
        async with running("http") as now:
            status, said = await request(now.address, {"type": "url_verification", "challenge": "abc"})
            assert (status, said) == (200, '{"challenge": "abc"}')

    asyncio.run(run())


# before it starts -----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("method", "answer", "told"),
    [
        ("auth.test", refused("invalid_auth"), "does not take SLACK_BOT_TOKEN (invalid_auth)"),
        ("auth.test", (503, {}, {}), "cannot be reached"),
        ("apps.connections.open", refused("not_allowed_token_type"), "does not take SLACK_APP_TOKEN"),
    ],
)
def test_what_keeps_it_from_starting(method: str, answer: Any, told: str) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack:
            platform = platform_at(slack)
            slack.answers[method].append(answer)
            (fault,) = await platform.faults()
            assert told in fault
            assert await platform.faults() == []
            slack.scopes = "chat:write,commands"
            (fault,) = await platform.faults()
            assert "app_mentions:read, files:write" in fault
            await platform.close()

    asyncio.run(run())
