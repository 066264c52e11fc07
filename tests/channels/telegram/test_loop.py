"""The way in over real HTTP against a light Bot API: nothing confirmed before it is kept, nothing lost or doubled."""

import asyncio
import json

import pytest

from bot.channels.platform import Receipt
from bot.channels.telegram.taking import Taking
from bot.channels.telegram.webhook import InOrder, secret_of
from bot.channels.told import Told
from storage.base import StoreBusy
from tests.support.telegram_server import TOKEN, BotApi, Wrong, bot, in_loop, refusal, serving, talking


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
async def test_words_order_a_talk_where_they_cannot_be_an_answer(store):
    async with talking(store) as (api, _):
        api.says(1, "prep Acme 5")
        await api.until(lambda: api.posts)
        assert api.said(1)[0].startswith("<b>Acme</b>, new account.")
        api.says(1, "first talk")
        api.says(1, "prep takes them too long")
        await api.until(lambda: len(api.posts) == 3)
        assert "new account" not in api.said(1)[2]
        api.says(2, "hi")
        api.says(2, "export partners")
        await api.until(lambda: len(api.said(2)) == 2)
        assert "<b>export partners</b>, new account." in api.said(2)[1]


@in_loop
async def test_a_choice_told_by_its_number_is_that_choice(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        await api.until(lambda: api.posts)
        names = list(api.buttons())
        ref = api.buttons()["First talk"].partition(":")[0]
        api.taps(1, f"{ref}:#{names.index('First talk')}")
        await api.until(lambda: len(api.posts) == 2)
        assert "Whom do you meet" in api.said(1)[1]


@in_loop
async def test_a_batch_out_of_order_and_at_once_is_taken_by_its_numbers():
    taken = []

    class Listening:
        async def one(self, update):
            await asyncio.sleep(0)
            taken.append(update["update_id"])
            if update["update_id"] == 4:
                raise ZeroDivisionError

    def update(number, chat):
        return {"update_id": number, "message": {"chat": {"id": chat, "type": "private"}}}

    in_order = InOrder(Listening())  # type: ignore[arg-type]
    await asyncio.gather(*(in_order.take(update(number, 1)) for number in (5, 9, 7, 6, 8)))
    assert taken == [5, 6, 7, 8, 9]
    outcomes = await asyncio.gather(
        in_order.take(update(4, 1)), in_order.take(update(3, 1)), return_exceptions=True
    )
    assert [type(each) for each in outcomes] == [ZeroDivisionError, type(None)]
    both = [update(3, 1), update(4, 2), update(1, 1), update(2, 2)]
    received = []

    class Keeping:
        async def receive(self, one):
            received.append(one.event)
            return Receipt.KEPT

    api = bot()
    taking = Taking(Keeping(), "123", api.label, api.sending, api.signals, Told(), set(), api.clock)
    for number, each in enumerate(both):
        each["message"] |= {"message_id": each["update_id"], "from": {"id": 1}, "text": str(number)}
    await taking.all(both)
    assert [event for event in received if event.startswith("m1.")] == ["m1.1", "m1.3"]
    assert sorted(received) == ["m1.1", "m1.3", "m2.2", "m2.4"]
    await api.close()


@in_loop
async def test_the_order_of_a_chat_is_kept(store):
    async with talking(store) as (api, _):
        api.says(1, "/prep Acme 5")
        for text in ("first talk", "marta ruiz, coo", "skip", "skip"):
            api.says(1, text)
        await api.until(lambda: len(api.posts) == 5)
        assert "Marta Ruiz, COO" in api.said(1)[2]
        assert api.said(1)[3].startswith("Skipped")


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
        for each in later:
            assert await api.brings(url, each, secret) == 200
        await api.until(lambda: len(api.posts) == 5)
        assert "Marta Ruiz, COO" in api.said(1)[2]
        assert api.called("getUpdates") == []
