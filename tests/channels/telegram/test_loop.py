"""The channel over real HTTP against a light Bot API: nothing confirmed before it is kept, nothing lost or doubled."""

import asyncio
import functools
import json
import threading
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.channels.base import Address, Message
from bot.channels.platform import PostLater
from bot.channels.telegram.platform import Place, Telegram
from bot.channels.telegram.webhook import secret_of
from storage.base import StoreBusy
from tests.support.telegram_server import TOKEN, BotApi, Wrong, refusal, serving


def named(key, **data):
    return f"{key} {data}"


def now():
    return datetime.now(UTC)


def in_loop(test):
    """Runs a test in an event loop of its own."""

    @functools.wraps(test)
    def run(*arguments, **named):
        asyncio.run(test(*arguments, **named))

    return run


@pytest.fixture
def store(tmp_path):
    return f"sqlite:///{tmp_path / 'telegram.sqlite3'}"


@asynccontextmanager
async def ears(answer):
    """A server that writes recordings down: what it was given, and its address."""
    heard = []

    async def write_down(request):
        given = await request.post()
        heard.append((given["model"], given["file"].filename, given["file"].file.read()))
        return web.Response(body=answer, content_type="application/json")

    app = web.Application()
    app.router.add_post("/v1/audio/transcriptions", write_down)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield heard, f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    await runner.cleanup()


@asynccontextmanager
async def talking(store, **options):
    async with BotApi().open() as api, serving(store, api, **options) as service:
        yield api, service


@in_loop
async def test_a_talk_by_text_and_taps(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        await api.until(lambda: "First talk" in api.buttons() if api.posts else False)
        first = api.posts[-1]
        api.taps(1, api.buttons()["First talk"])
        await api.until(lambda: len(api.posts) == 2)
        assert "Whom do you meet" in api.said(1)[-1]
        await api.until(lambda: len(api.called("answerCallbackQuery")) == 1 and api.buttons(first))
        assert list(api.buttons(first)) == ["✓ First talk"]
        await api.until(lambda: api.called("setMyCommands"))


@in_loop
async def test_taps_on_signs_change_the_buttons_and_reach_nobody(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        await api.until(lambda: api.posts)
        before = api.buttons()
        api.taps(1, before["⋯"])
        await api.until(lambda: "Why?" in api.buttons())
        api.taps(1, api.buttons()["Less"])
        await api.until(lambda: api.buttons() == before)
        assert len(api.called("answerCallbackQuery")) == 2
        assert len(api.posts) == 1


@in_loop
async def test_a_late_and_a_double_tap_get_an_answer_and_count_once(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        await api.until(lambda: api.posts)
        post, data = dict(api.posts[-1]), api.buttons()["First talk"]
        api.taps(1, data, post)
        api.taps(1, data, post)
        await api.until(lambda: len(api.posts) == 3)
        assert "settled already" in api.said(1)[-1]
        again = api.taps(1, data, post)
        api.waiting.append(again)
        await api.until(lambda: len(api.posts) == 4)
        await api.until(lambda: len(api.called("answerCallbackQuery")) >= 3)


@in_loop
async def test_nothing_is_confirmed_before_it_is_kept(store):
    reports: list[tuple[str, BaseException]] = []
    async with talking(store, reports=reports) as (api, service):
        await api.until(lambda: api.called("getUpdates"))
        kept = service.storage.receive
        service.storage.receive = lambda *_: (_ for _ in ()).throw(StoreBusy())
        update = api.says(1, "/prep Acme 5")
        await api.until(lambda: any(what == "channel" for what, _ in reports))
        assert update in api.waiting
        assert api.posts == []
        service.storage.receive = kept
        await api.until(lambda: api.posts)
        await api.until(lambda: update not in api.waiting)
        await asyncio.sleep(0.5)
        assert len(api.posts) == 1


@in_loop
async def test_the_same_update_again_and_after_a_restart_counts_once(store):
    async with BotApi().open() as api:
        async with serving(store, api):
            update = api.says(1, "/prep Acme 5")
            await api.until(lambda: api.posts)
            api.waiting += [update, update]
            await api.until(lambda: not api.waiting)
        async with serving(store, api):
            api.waiting.append(update)
            await api.until(lambda: not api.waiting)
            api.says(1, "/accounts")
            await api.until(lambda: len(api.posts) == 2)
        assert "Acme" in api.said(1)[-1]


@in_loop
async def test_the_order_of_a_chat_is_kept(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        for text in ("first talk", "marta ruiz, coo", "skip", "skip"):
            api.says(1, text)
        await api.until(lambda: len(api.posts) == 5)
        assert "Marta Ruiz, COO" in api.said(1)[2]
        assert api.said(1)[3].startswith("Skipped")


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
        platform = Telegram(TOKEN, Place(api.url), named, now)
        platform.sending.gap = 0
        api.wrong.append(Wrong("sendMessage", 500, skip=1))
        long, address = Message("\n".join(["one " * 900, "two " * 900])), Address("telegram", "123", "1")
        with pytest.raises(PostLater):
            await platform.post(address, long, "key")
        assert await platform.post(address, long, "key") == str(api.posts[-1]["message_id"])
        await platform.close()
    assert [text.split()[0] for text in api.said(1)] == ["one", "two"]


@in_loop
async def test_another_poller_and_a_wrong_token_are_said_with_a_remedy(store):
    reports: list[tuple[str, BaseException]] = []
    async with talking(store, reports=reports) as (api, _):
        conflict = refusal(409, "Conflict: terminated by other getUpdates request")
        api.wrong += [
            Wrong("getUpdates", 409, conflict),
            Wrong("getUpdates", 401, refusal(401, "Unauthorized")),
        ]
        await api.until(lambda: len([1 for what, _ in reports if what == "channel"]) == 2)
        api.says(1, "/accounts")
        await api.until(lambda: api.posts)
    said = [str(error) for _, error in reports]
    assert "Another process takes this bot's messages (409)" in said[0]
    assert "@BotFather" in said[1]
    assert TOKEN not in "".join(said)


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong("getUpdates", 500, b"<html>", times=2),
        Wrong("getUpdates", 200, b"nonsense"),
        Wrong("getUpdates", 200, b"{}"),
        Wrong("getUpdates", 200, b'{"ok":true,"result":{}}'),
        Wrong("getUpdates", 200, b'{"ok":true,"result":[{"message":{}}]}'),
        Wrong("getUpdates", drop="before"),
        Wrong("deleteWebhook", 500),
        Wrong("setMyCommands", 502),
    ],
)
@in_loop
async def test_polling_goes_on_after(store, wrong):
    async with BotApi().open() as api:
        api.wrong.append(wrong)
        async with serving(store, api):
            api.says(1, "/accounts")
            await api.until(lambda: api.posts)


@in_loop
async def test_an_update_that_makes_no_sense_holds_up_nobody(store):
    async with talking(store) as (api, _):
        api.arrives(message={"chat": {"id": "x"}, "from": [], "text": 5})
        api.arrives(callback_query={"id": 5, "data": {}})
        api.arrives(something_new={})
        api.says(1, "/accounts")
        await api.until(lambda: api.posts and not api.waiting)


@in_loop
async def test_a_stranger_hears_one_sentence_and_then_nothing(store):
    async with talking(store) as (api, service):
        for text in ("hi", "/start", "hello?", "hey", "let me in"):
            api.says(9, text)
        await api.until(lambda: api.posts and not api.waiting)
        api.says(1, "/accounts")
        await api.until(lambda: len(api.posts) == 2)
        assert api.said(9) == [
            "I talk only to people I know. Whoever runs me can let you in; your number here is 9."
        ]
        assert [person.name for person in service.storage.people("main")] == ["P1"]


@in_loop
async def test_it_works_in_private_only_and_says_so_once(store):
    async with talking(store) as (api, _):
        group = {"id": -100, "type": "supergroup"}
        for _ in range(3):
            api.arrives(message={**api.letter(1, text="/start@bot"), "chat": group})
        await api.until(lambda: api.posts and not api.waiting)
        api.says(1, "/accounts")
        await api.until(lambda: api.said(1))
        assert len(api.said(-100)) == 1


@in_loop
async def test_an_edit_of_the_last_answer_puts_it_right_and_one_of_an_older_does_not(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        api.says(1, "first talk")
        who = api.says(1, "marta ruiz, coo")
        await api.until(lambda: len(api.posts) == 3)
        edited = {**who["message"], "text": "marta ruiz, cfo", "edit_date": 1_764_000_009}
        api.arrives(edited_message=edited)
        await api.until(lambda: len(api.posts) == 4)
        assert "Marta Ruiz, CFO" in api.said(1)[3]
        api.says(1, "skip")
        await api.until(lambda: len(api.posts) == 5)
        api.arrives(edited_message={**edited, "text": "somebody else"})
        await api.until(lambda: len(api.posts) == 6)
        assert "You changed an earlier message" in api.said(1)[5]
        api.says(1, "so far")
        await api.until(lambda: len(api.posts) > 6)
        assert "CFO" in "".join(api.said(1)[6:])
        assert "COO" not in "".join(api.said(1)[6:])


@in_loop
async def test_a_text_file_is_read_and_others_are_declined(store):
    async with talking(store) as (api, _):
        api.files["f1"] = b"marta ruiz, coo"
        api.says(1, "/prep Acme 5")
        api.says(1, "first talk")
        api.arrives(message=api.letter(1, document={"file_id": "f1", "file_name": "a.txt", "file_size": 15}))
        await api.until(lambda: len(api.posts) == 3)
        assert "Marta Ruiz, COO" in api.said(1)[2]
        api.arrives(
            message=api.letter(1, document={"file_id": "gone", "file_name": "a.txt", "file_size": 15})
        )
        api.arrives(message=api.letter(1, document={"file_id": "f1", "file_name": "a.pdf", "file_size": 15}))
        api.arrives(message=api.letter(1, sticker={"file_id": "s"}))
        api.arrives(message=api.letter(1, voice={"file_id": "v", "duration": 3, "file_size": 9}))
        await api.until(lambda: len(api.posts) == 7)
        assert [text.partition(". ")[0] for text in api.said(1)[3:]] == [
            "I could not get that file from Telegram",
            "I read .txt, .md, .eml and .ics files only",
            "I can't read stickers",
            "I can't listen to voice notes here",
        ]


@in_loop
async def test_a_voice_note_is_shown_and_counts_once_it_is_confirmed(store):
    async with ears(b'{"text": " marta ruiz & <b>the</b> coo "}') as (heard, server):
        options = {"openai_api_key": SecretStr("sk-x"), "openai_base_url": server, "transcribe_model": "m"}
        async with talking(store, **options) as (api, _):
            api.files["v1"] = b"OggS"
            api.says(1, "/prep Acme 5")
            api.says(1, "first talk")
            note = {"file_id": "v1", "duration": 3, "file_size": 4}
            api.arrives(message=api.letter(1, voice=note))
            await api.until(lambda: len(api.posts) == 3)
            assert server in api.said(1)[2]
            assert heard == []
            api.taps(1, api.buttons()["All right"])
            await api.until(lambda: api.called("answerCallbackQuery"))
            api.arrives(message=api.letter(1, voice=note))
            await api.until(lambda: len(api.posts) == 4)
            assert heard == [("m", "voice.ogg", b"OggS")]
            shown = api.posts[-1]
            assert "<blockquote>marta ruiz &amp; &lt;b&gt;the&lt;/b&gt; coo</blockquote>" in shown["text"]
            quote = {"type": "blockquote", "offset": 9, "length": 15}
            tap = api.taps(1, api.buttons()["That's it"], shown)
            text = "I heard:\nmarta ruiz, coo\nRight?"
            tap["callback_query"]["message"] |= {"text": text, "entities": [quote]}
            await api.until(lambda: len(api.posts) == 5)
            assert "Marta Ruiz, COO" in api.said(1)[4]


@pytest.mark.parametrize("answer", [b"<html>", b"{}", b'{"text": " "}', b'{"text": 5}'])
@in_loop
async def test_a_voice_note_that_nobody_makes_out(store, answer):
    async with ears(answer) as (_, server):
        options = {"openai_api_key": SecretStr("sk-x"), "openai_base_url": server, "transcribe_model": "m"}
        async with talking(store, **options) as (api, service):
            (platform,) = service.platforms
            platform._getting.agreed.add("1")
            api.files["v1"] = b"OggS"
            note = {"file_id": "v1", "duration": 3, "file_size": 4, "sender": "1"}
            api.arrives(message=api.letter(1, voice=note))
            api.arrives(message=api.letter(1, voice={**note, "duration": 999}))
            await api.until(lambda: len(api.posts) == 2)
            assert "could not make out the words" in api.said(1)[0]
            assert "long for a voice note" in api.said(1)[1]


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
        good = Telegram(TOKEN, Place(api.url), named, now)
        assert await good.faults() == []
        api.wrong.append(Wrong("getMe", 401, refusal(401, "Unauthorized")))
        assert [each.split()[0] for each in await good.faults()] == ["fault.token"]
        api.wrong.append(Wrong("getMe", 502, b"<html>"))
        assert await good.faults() == []
        await good.close()
        away = Telegram(TOKEN, Place("http://127.0.0.1:9"), named, now)
        assert [each.split()[0] for each in await away.faults()] == ["fault.away"]
        await away.close()


@in_loop
async def test_a_webhook_takes_what_telegram_brings_and_nothing_else(store, unused_port):
    url = f"http://127.0.0.1:{unused_port}/tg"
    options = {"telegram_webhook_url": url, "telegram_webhook_listen": f"127.0.0.1:{unused_port}"}
    async with talking(store, **options) as (api, service):
        await api.until(lambda: api.hook)
        assert api.hook["secret_token"] == secret_of(TOKEN)
        assert json.loads(api.hook["allowed_updates"])
        update = api.says(1, "/prep Acme 5")
        secret = secret_of(TOKEN)
        assert await api.brings(url, update) == 403
        assert await api.brings(url, update, "wrong") == 403
        assert await api.brings(url, [], secret) == 400
        kept = service.storage.receive
        service.storage.receive = lambda *_: (_ for _ in ()).throw(StoreBusy())
        assert await api.brings(url, update, secret) == 503
        assert api.posts == []
        service.storage.receive = kept
        assert await api.brings(url, update, secret) == 200
        assert await api.brings(url, update, secret) == 200
        await api.until(lambda: api.posts)
        later = [api.says(1, text) for text in ("first talk", "marta ruiz, coo", "skip", "skip")]
        statuses = await asyncio.gather(*(api.brings(url, each, secret) for each in later))
        assert statuses == [200] * 4
        await api.until(lambda: len(api.posts) == 5)
        assert "Marta Ruiz, COO" in api.said(1)[2]
        assert api.called("getUpdates") == []
