"""A talk that begins in Slack, goes on in Telegram and ends in the terminal is one talk."""

import json

from pydantic import SecretStr

from tests.across.everywhere import PHONE, everywhere
from tests.channels.telegram.test_beside import ears
from tests.support.telegram_server import in_loop
from tests.support.waiting import until

NOTE = {"file_id": "v1", "duration": 3, "file_size": 4}


async def spoken(place) -> str:
    """A voice note in Telegram, confirmed; what comes back."""
    api = place.api
    api.files["v1"] = b"OggS"
    api.arrives(message=api.letter(PHONE, voice=NOTE))
    await api.until(lambda: "All right" in api.buttons())
    api.taps(PHONE, api.buttons()["All right"])
    await api.until(lambda: api.called("answerCallbackQuery"))
    api.arrives(message=api.letter(PHONE, voice=NOTE))
    await api.until(lambda: "That's it" in api.buttons())
    shown, before = api.posts[-1], len(api.said(PHONE))
    tap = api.taps(PHONE, api.buttons()["That's it"], shown)
    heard = "they run late every month"
    entities = [{"type": "blockquote", "offset": 9, "length": len(heard)}]
    tap["callback_query"]["message"] |= {"text": f"I heard:\n{heard}\nRight?", "entities": entities}
    await api.until(lambda: len(api.said(PHONE)) > before)
    return str(api.said(PHONE)[-1])


@in_loop
async def test_from_slack_by_voice_in_telegram_to_the_terminal(tmp_path):
    async with ears(b'{"text": "they run late every month"}') as (heard, server):
        options = {"openai_api_key": SecretStr("sk-x"), "openai_base_url": server, "transcribe_model": "m"}
        async with everywhere(tmp_path, **options) as place:
            ana = place.ana
            await ana.orders("prep Acme 5", posts=2)
            await ana.taps("First talk")
            asked = (await ana.says("Marta Ruiz, COO"))[-1]
            await place.linked()
            back = await place.phone("/resume")
            assert "Back to <b>Acme</b>" in back
            assert asked.split(".")[0].split("?")[0] in back.replace("<b>", "").replace("</b>", "")
            await ana.slack.until(lambda: "goes on in Telegram" in place.in_slack()[-1])
            assert await spoken(place) != back
            assert len(heard) == 1
            code = next(word for word in (await place.phone("/link")).split("<b>")[1].split("</b>") if word)
            status, said = await place.command("link", code)
            assert (status, said) == (0, "You are Ana here, too: the same accounts, the same open talks.\n")
            async with place.terminal("Acme") as terminal:
                hello, *rest = await terminal.read()
                assert hello["account"]["name"] == "Acme"
                question = next(line for line in rest if line["type"] == "question")
                assert "Back to Acme." in question["text"]
                await place.api.until(lambda: "goes on in the terminal" in place.api.said(PHONE)[-1])
                for _ in range(12):
                    answers = await terminal.send(choose="skip")
                    if answers[-1]["type"] == "turn" and any(line["type"] == "document" for line in answers):
                        break
            status, text = await place.command("export", "Acme", "--format", "json")
            assert status == 0
            exported = json.loads(text)
            (session,) = exported["sessions"]
            channels = [turn["channel"] for turn in session["turns"] if turn["channel"]]
            steps = [one for one, after in zip(channels, [*channels[1:], ""], strict=True) if one != after]
            assert steps == ["slack", "telegram", "terminal"]
            words = [turn["answer"] for turn in session["turns"] if isinstance(turn["answer"], str)]
            assert words[-2:] == ["/resume", "they run late every month"]
            assert {fact["recorded_by_name"] for fact in exported["facts"]} == {"Ana"}
            told = [line for line in place.in_slack() if "goes on in" in line]
            assert told == ["This talk goes on in Telegram. An answer here brings it back."]


@in_loop
async def test_two_channels_that_answer_at_once_are_put_in_order_and_the_later_is_told(tmp_path):
    async with everywhere(tmp_path) as place:
        ana, api = place.ana, place.api
        await ana.orders("prep Acme 5", posts=2)
        await ana.taps("First talk")
        await place.linked()
        await place.phone("/resume")
        await ana.slack.until(lambda: "goes on in Telegram" in place.in_slack()[-1])

        def late() -> list[str]:
            return [text for text in (*api.said(PHONE), *place.in_slack()) if "This talk went on in" in text]

        api.says(PHONE, "Marta Ruiz, COO")
        await ana.says("Jan Smit, clerk")
        await until(late)
        assert len(late()) == 1
        (person,) = place.app.storage.people("main")
        record = place.app.record(place.app.who(person), "Acme")
        named = {str(fact.value) for path, fact in record.held.items() if path.endswith("/name")}
        assert len(named & {"Marta Ruiz", "Jan Smit"}) == 1


@in_loop
async def test_what_is_still_asked_may_be_answered_in_either_and_a_late_tap_is_told(tmp_path):
    async with everywhere(tmp_path) as place:
        ana, api = place.ana, place.api
        await ana.orders("prep Acme 5", posts=2)
        await place.linked()
        await place.phone("/resume")
        await ana.slack.until(lambda: "goes on in Telegram" in place.in_slack()[-1])
        shown = api.posts[-1]
        said = await ana.says("open deal")
        assert not any("went on" in line for line in said)
        await api.until(lambda: "goes on in Slack" in api.said(PHONE)[-1])
        api.taps(PHONE, api.buttons(shown)["First talk"], shown)
        await api.until(lambda: "This talk went on in Slack meanwhile" in api.said(PHONE)[-1])
        assert "went on in Telegram" not in "".join(place.in_slack())
