"""The way out over real HTTP: what fails is made again, what may be there twice is counted, what is gone given up."""

import asyncio
import threading

import pytest

from bot.channels.base import Address, Message
from bot.channels.platform import PostLater
from tests.support.telegram_server import BotApi, Wrong, bot, in_loop, refusal, talking


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong("sendMessage", 502, b"<html>bad gateway</html>"),
        Wrong("sendMessage", 500, refusal(500, "Internal Server Error"), times=2),
        Wrong("sendMessage", 429, refusal(429, "Too Many Requests: retry after 1", retry_after=1)),
        Wrong("sendMessage", 429, b"slow down"),
        Wrong("sendMessage", drop="before"),
    ],
)
@in_loop
async def test_a_post_that_fails_is_made_again(store, wrong):
    async with talking(store) as (api, _):
        api.wrong.append(wrong)
        api.says(1, "/accounts")
        await api.until(lambda: api.posts)
        await asyncio.sleep(0.3)
        assert len(api.posts) == 1
        assert len(api.called("sendMessage")) > 1


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong("sendMessage", drop="after"),
        Wrong("sendMessage", 200, b"{}"),
        Wrong("sendMessage", 200, b"<html>"),
    ],
)
@in_loop
async def test_a_lost_answer_is_counted_as_unclear(store, wrong):
    outcomes = []
    async with talking(store) as (api, service):
        service.delivery.happenings.posted = lambda channel, outcome: outcomes.append(outcome)
        api.wrong.append(wrong)
        api.says(1, "/accounts")
        await api.until(lambda: "sent" in outcomes)
    assert outcomes == ["unclear", "sent"]


@pytest.mark.parametrize(
    "code, words", [(403, "Forbidden: bot was blocked by the user"), (400, "Bad Request: chat not found")]
)
@in_loop
async def test_a_chat_that_is_gone_is_given_up(store, code, words):
    async with talking(store) as (api, service):
        api.wrong.append(Wrong("sendMessage", code, refusal(code, words)))
        api.says(1, "/accounts")
        await api.until(lambda: service.storage.dead_letters("main"))
        (dead,) = service.storage.dead_letters("main")
        assert words.partition(": ")[2] in str(dead.reason).casefold()
        assert api.posts == []


@in_loop
async def test_a_long_post_goes_on_where_it_was_broken_off():
    async with BotApi().open() as api:
        platform = bot(api.url)
        platform.sending.gap = 0
        api.wrong.append(Wrong("sendMessage", 500, skip=1))
        long, address = Message("\n".join(["one " * 900, "two " * 900])), Address("telegram", "123", "1")
        with pytest.raises(PostLater):
            await platform.post(address, long, "key")
        assert await platform.post(address, long, "key") == str(api.posts[-1]["message_id"])
        await platform.close()
    assert [text.split()[0] for text in api.said(1)] == ["one", "two"]


@in_loop
async def test_typing_is_shown_while_a_turn_takes_long(store):
    async with talking(store) as (api, service):
        answer = service.dispatch.answering.answer
        gate = threading.Event()

        def slow(arrival):
            gate.wait(10)
            return answer(arrival)

        object.__setattr__(service.dispatch.answering, "answer", slow)
        api.says(1, "/accounts")
        await api.until(lambda: api.called("sendChatAction"))
        gate.set()
        await api.until(lambda: api.posts)


@in_loop
async def test_faults(store):
    async with BotApi().open() as api:
        good = bot(api.url)
        assert await good.faults() == []
        api.wrong.append(Wrong("getMe", 401, refusal(401, "Unauthorized")))
        assert [each.split()[0] for each in await good.faults()] == ["fault.token"]
        api.wrong.append(Wrong("getMe", 502, b"<html>"))
        assert await good.faults() == []
        await good.close()
        away = bot()
        assert [each.split()[0] for each in await away.faults()] == ["fault.away"]
        await away.close()


@in_loop
async def test_a_sign_that_is_called_off_at_once_leaves_nothing_behind():
    channel = bot()
    channel.signals.begin_typing(1)
    channel.signals.end_typing(1)
    await asyncio.sleep(0)
    await channel.close()
