"""What is no plain answer: strangers, groups, edits, files and voice notes, over real HTTP."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from pydantic import SecretStr

from tests.support.telegram_server import in_loop, talking


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
    try:
        yield heard, f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    finally:
        await runner.cleanup()


@in_loop
async def test_a_stranger_hears_one_sentence_and_then_nothing(store):
    async with talking(store) as (api, service):
        for text in ("hi", "/start", "hello?", "hey", "let me in"):
            api.says(9, text)
        await api.until(lambda: api.posts and not api.waiting)
        api.says(1, "/accounts")
        await api.until(lambda: len(api.posts) == 2)
        assert api.said(9) == [
            (
                "I talk only to people I know. If somebody gave you a code, send it; else whoever runs me can let"
                " you in: your number here is 9."
            )
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
async def test_a_calendar_file_adds_its_meetings_and_answers_no_question(store):
    soon = datetime.now(UTC) + timedelta(days=3)
    lines = [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:u",
        f"DTSTART:{soon:%Y%m%dT%H%M%SZ}",
        "SUMMARY:Acme, review",
    ]
    async with talking(store) as (api, service):
        api.says(1, "/prep Acme 5")
        await api.until(lambda: api.said(1))
        api.files["f1"] = "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""]).encode()
        api.arrives(message=api.letter(1, document={"file_id": "f1", "file_name": "a.ics", "file_size": 99}))
        await api.until(lambda: "Added:" in api.said(1)[-1])
        api.files["f1"] = b"BEGIN:VCALENDAR\r\nBEGIN:VEV"
        api.arrives(message=api.letter(1, document={"file_id": "f1", "file_name": "a.ics", "file_size": 99}))
        await api.until(lambda: len(api.said(1)) == 3)
        assert "END" not in "".join(api.said(1))
        api.says(1, "open deal")
        await api.until(lambda: len(api.said(1)) == 4)
        assert "Who pays" in api.said(1)[-1]
        assert len(service.storage.next_timer("main").isoformat()) > 0
