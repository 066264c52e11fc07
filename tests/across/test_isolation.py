"""What nobody else may see stays unseen: strangers, replayed and guessed codes, people taken off or shut out."""

import asyncio
from pathlib import Path

from storage.tables import TABLES
from tests.across.everywhere import PHONE, code_in, everywhere
from tests.channels.slack.fake import refused
from tests.storage.support import query
from tests.support.telegram_server import Wrong, in_loop, refusal
from tests.support.waiting import until

SECRET = "Zanzibar Foundries"
STRANGER = 66
POLITE = (
    "I talk only to people I know. If somebody gave you a code, send it; else whoever runs me can let you in:"
    " your number here is 66."
)


async def with_a_secret(place, posts: int = 2) -> None:
    """Ana prepares a meeting in Slack."""
    await place.ana.orders(f"prep {SECRET} 5", posts=posts)
    await place.ana.taps("First talk")


@in_loop
async def test_a_stranger_gets_one_refusal_whatever_they_send_and_then_a_real_code_still_counts(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        code = await place.slack_code()
        assert await place.phone("hi", STRANGER) == POLITE
        for text in (
            "/start",
            f"/prep {SECRET}",
            "AAAA-BBBB-CCCC",
            "/link AAAA-BBBB-CCCD",
            "/start AAAA-BBBB-CCCE",
        ):
            await place.silence(text, STRANGER)
        assert "You are <b>Ana</b> here, too" in await place.phone(code, STRANGER)
        assert SECRET in await place.phone("/accounts", STRANGER)


@in_loop
async def test_guessing_gets_nowhere(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        code = await place.slack_code()
        wrong = code[:-4] + ("0000" if code[-4:] != "0000" else "1111")
        assert await place.phone(wrong, STRANGER) == POLITE
        api = place.api
        for n in range(20):
            api.says(STRANGER + n, f"{code[:10]}{n:04}")
        await api.until(lambda: not api.waiting)
        await place.silence(code, STRANGER)
        assert SECRET not in "".join(post.get("text", "") for post in api.posts)


@in_loop
async def test_a_code_is_used_once_whoever_saw_it(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        code = await place.slack_code()
        await place.phone(code)
        assert await place.phone(code, STRANGER) == POLITE
        await place.silence(f"/start {code}", STRANGER)
        assert "You are" in await place.phone(code)  # sent twice by the same: the same again


def all_of(folder: Path) -> str:
    """Every row of every table of the store."""
    url = f"sqlite:///{folder / 's.sqlite3'}"
    return repr([query(url, f"SELECT * FROM {table.__tablename__}") for table in TABLES])


@in_loop
async def test_no_code_is_in_the_store_or_in_what_was_kept_of_the_talk(tmp_path: Path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        code = await place.slack_code()
        await place.phone(code)
        await place.phone("/link")
        other = code_in(place.api.said(PHONE)[-1])
        await place.phone(f"link {other}")
    kept = all_of(tmp_path)
    for each in (code, other):
        assert each not in kept
        assert each.replace("-", "") not in kept


@in_loop
async def test_after_unlink_nothing_that_waited_is_posted_and_nothing_is_shown(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        await place.linked()
        await until(lambda: "is you from now on" in place.in_slack()[-1])
        place.api.wrong.append(
            Wrong("sendMessage", 429, refusal(429, "Too Many Requests", retry_after=1), times=99)
        )
        place.api.says(PHONE, "/accounts")
        await place.api.until(lambda: len(place.api.wrong) and place.api.wrong[0].times < 99)
        await place.ana.orders("unlink telegram")
        assert place.in_slack()[-1] == "Taken off. Telegram does not know you any more."
        place.api.wrong.clear()
        before = place.api.said(PHONE)
        for text in ("/accounts", "/resume", f"/brief {SECRET}"):
            place.api.says(PHONE, text)
        await place.api.until(lambda: len(place.api.said(PHONE)) > len(before) and not place.api.waiting)
        await asyncio.sleep(1.5)
        after = place.api.said(PHONE)[len(before) :]
        assert len(after) == 1
        assert after[0].startswith("I talk only to people I know")


@in_loop
async def test_whoever_was_somebody_before_is_that_again_and_sees_nothing_of_the_other(tmp_path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await with_a_secret(place)
        await place.phone("/prep Own Ltd 5")
        code = await place.slack_code()
        asked = await place.phone(code)
        assert "all of yours (Own Ltd) is theirs as well" in asked
        assert SECRET not in await place.phone("/accounts")
        assert "here and there now" in await place.phone(f"{code} join")
        both = await place.phone("/accounts")
        assert SECRET in both
        assert "Own Ltd" in both
        assert "Own Ltd" in await said_to(place, "accounts")
        assert "what was yours before the code is yours again" in await place.phone("/unlink telegram")
        mine = await place.phone("/accounts")
        assert "Own Ltd" in mine
        assert SECRET not in mine
        assert "Own Ltd" not in await said_to(place, "accounts")


async def said_to(place, words: str) -> str:
    """What answers a command in Slack."""
    await place.ana.orders(words)
    return str(place.in_slack()[-1])


@in_loop
async def test_whoever_is_shut_out_is_unknown_in_telegram_and_new_in_slack(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        await place.linked()
        status, said = await place.command("people", "remove", "Ana")
        assert status == 0
        assert "Ana has no way in any more" in said
        assert (await place.phone("/accounts")).startswith("I talk only to people I know")
        await place.silence("/resume")
        assert "You have no accounts yet" in await said_to(place, "accounts")
        assert "You have no account" in await said_to(place, f"brief {SECRET}")


@in_loop
async def test_a_channel_is_taken_off_by_words_while_a_question_is_open(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        await place.linked()
        await place.phone("/resume")
        await place.ana.slack.until(lambda: "goes on in Telegram" in place.in_slack()[-1])
        assert await place.ana.says("unlink telegram") == ["Taken off. Telegram does not know you any more."]
        assert (await place.phone("Marta Ruiz")).startswith("I talk only to people I know")
        await place.ana.orders("link")
        place.ana.thread = ""
        assert "You are" in await place.phone(code_in(place.in_slack()[-1]))
        await place.phone("/resume")
        assert (await place.phone("Unlink Telegram")).startswith("Taken off.")


@in_loop
async def test_whoever_left_slack_is_out_in_telegram_as_well(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        await place.linked()
        assert SECRET in await place.phone("/accounts")
        place.ana.slack.members["U1"] = {"deleted": True}
        place.a_day_later()
        assert (await place.phone("/accounts")).startswith("I talk only to people I know")
        await place.silence("/resume")


@in_loop
async def test_two_on_one_channel_do_not_become_one(tmp_path):
    async with everywhere(tmp_path, telegram_people="9,10") as place:
        await place.phone("/prep Acme 5", 9)
        await place.phone("/accounts", 10)
        code = code_in(await place.phone("/link", 9))
        assert "is for another channel" in await place.phone(code, 10)
        assert "That is you already" in await place.phone(code, 9)
        assert "You have no accounts yet" in await place.phone("/accounts", 10)


@in_loop
async def test_a_link_that_opens_the_bot_lets_an_invited_person_in_once(tmp_path):
    async with everywhere(tmp_path) as place:
        status, said = await place.command("invite", "Cy Young", "--hours", "2")
        assert status == 0
        assert "An invitation for Cy Young, good once and for 2 hours" in said
        code = code_in(said)
        assert "Welcome, Cy Young" in await place.phone(f"/start {code}")
        assert await place.phone(f"/start {code}", STRANGER) == POLITE
        assert "You have no accounts yet" in await place.phone("/accounts")


@in_loop
async def test_where_slack_does_not_take_the_notice_it_is_posted_later(tmp_path):
    async with everywhere(tmp_path) as place:
        await with_a_secret(place)
        code = await place.slack_code()
        place.ana.slack.answers["chat.postMessage"].append(refused("rate_limited", 429, retry_after="1"))
        await place.phone(code)
        await until(lambda: "Telegram (P9) is you from now on" in place.in_slack()[-1])
