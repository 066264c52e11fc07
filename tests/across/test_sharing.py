"""An account let out in a chat: looked at, held back, confirmed, read where its reader is, noted on, answered."""

import json
from pathlib import Path

from bot.channels.slack.outgoing import Post
from storage.base import Identity, Who
from tests.across.everywhere import PHONE, Everywhere, everywhere
from tests.channels.slack.fake import refused
from tests.channels.slack.reading import TEAM, elements, press, rows
from tests.support.telegram_server import in_loop
from tests.support.waiting import until

SECRET = "Zanzibar Foundries"
OTHER = 10


async def prepared(place: Everywhere) -> None:
    """Ana knows something of an account; Dana is known in Telegram."""
    await place.ana.orders(f"prep {SECRET} 5", posts=2)
    await place.ana.taps("First talk")
    await place.ana.says("Marta Ruiz, the COO")
    await place.phone("/accounts")


async def asked(place: Everywhere, words: str) -> None:
    """A command in Slack that opens a thread, and the question in there."""
    await place.ana.orders(words, posts=2)


def with_button(place: Everywhere, label: str) -> Post:
    """The newest message with such a button."""
    for said in reversed(place.ana.said()):
        blocks = tuple(said.get("blocks", ()))
        if any(each[1].get("text", {}).get("text") == label for each in elements(blocks)):
            return Post(said["text"], blocks)
    raise AssertionError(f"no button {label}: {place.in_slack()[-3:]}")


async def shared_with_dana(place: Everywhere) -> None:
    await asked(place, f"share {SECRET}")
    await place.ana.taps("P9")
    await until(lambda: "What leaves?" in place.in_slack()[-1])
    await place.ana.taps("The page")
    await place.ana.taps("Share it")
    await until(lambda: any("shares" in text for text in place.api.said(PHONE)))


@in_loop
async def test_nothing_leaves_before_the_last_yes_and_then_its_reader_has_it(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await prepared(place)
        await asked(place, f"share {SECRET}")
        await place.ana.taps("P9")
        await until(lambda: "What leaves?" in place.in_slack()[-1])
        assert any("Who pays: Marta Ruiz" in text or "Help wanted" in text for text in place.in_slack()[-3:])
        await place.ana.taps("The page")
        assert "It can't be taken back" in place.in_slack()[-1]
        assert not any(SECRET in text for text in place.api.said(PHONE))
        await place.ana.taps("Share it")
        await until(lambda: any(SECRET in text for text in place.api.said(PHONE)))
        assert "P9 has Zanzibar Foundries in Telegram now" in " ".join(place.in_slack()[-2:])
        assert "This was shared with you" in await place.phone("/shared")
        assert "You have no account" in await place.phone(f"/export {SECRET}")


@in_loop
async def test_a_talk_that_asks_nothing_any_more_takes_it_as_a_command(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await place.phone("/prep Zanzibar 5")
        assert "I can't match" in await place.phone("share Zanzibar with Ana")
        await place.phone("First talk")
        for _ in range(20):
            await place.phone("skip")
        said = place.api.said
        await place.api.until(lambda: "nothing is open" in said(PHONE)[-1] and not place.api.waiting)
        place.api.says(PHONE, "share Zanzibar with Nobody")
        await place.api.until(lambda: "Nobody here is called" in said(PHONE)[-1])


@in_loop
async def test_leaving_it_leaves_nothing(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await prepared(place)
        await asked(place, f"share {SECRET} with P9")
        await until(lambda: "What leaves?" in place.in_slack()[-1])
        assert await place.ana.says("cancel") == ["Nothing was sent."]
        await asked(place, f"share {SECRET} with P9")
        await until(lambda: "What leaves?" in place.in_slack()[-1])
        await place.ana.taps("The page")
        await place.ana.taps("Leave it")
        assert "Nothing was shared with you yet" in await place.phone("/shared")


@in_loop
async def test_what_is_held_back_by_its_words_does_not_get_there(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await prepared(place)
        await asked(place, f"share {SECRET} with P9")
        await until(lambda: "What leaves?" in place.in_slack()[-1])
        await place.ana.says("hold marta", posts=2)
        await until(lambda: "Held back: person: Marta Ruiz" in place.in_slack()[-1])
        await place.ana.taps("Page and conversation")
        await place.ana.taps("Share it")
        await until(lambda: any("shares" in text for text in place.api.said(PHONE)))
        place.api.taps(PHONE, place.api.buttons()["Read it all"])
        await place.api.until(
            lambda: place.api.called("sendDocument") or "Anything to ask" in place.api.said(PHONE)[-1]
        )
        everything = json.dumps(
            [post for post in place.api.posts if post["chat_id"] == str(PHONE)], default=str
        )
        assert SECRET in everything
        assert "Marta" not in everything


@in_loop
async def test_a_note_goes_to_the_seller_and_the_answer_back(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await prepared(place)
        await shared_with_dana(place)
        api = place.api
        api.taps(PHONE, api.buttons(api.posts[-1])["Note to Ana"])
        await api.until(lambda: "What is it about?" in api.said(PHONE)[-1])
        assert "sees it when the account is next opened" in await place.phone("How do we know that?")
        await place.ana.orders(f"resume {SECRET}", posts=3)
        assert any('P9 asks: "How do we know that?"' in text for text in place.in_slack())
        note = with_button(place, "Answer")
        at = next(each for each in elements(note.blocks) if each[1]["text"]["text"] == "Answer")
        payload = press(note, *at, "Answer")
        payload["container"]["thread_ts"] = place.ana.thread
        await place.ana.slack.send(payload, "interactive")
        await until(lambda: place.in_slack()[-1] == "What do you answer?")
        assert await place.ana.says("Marta signed the last two") == [
            "They are told, and it stands in what you share next."
        ]
        await until(lambda: "Marta signed the last two" in api.said(PHONE)[-1])
        assert "How do we know that?" in api.said(PHONE)[-1]


@in_loop
async def test_a_reply_to_a_release_is_a_note_on_it(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await prepared(place)
        await shared_with_dana(place)
        api = place.api
        release = api.posts[-1]["message_id"]
        await place.phone("/accounts")  # with which it is known what was posted
        api.arrives(message=api.letter(PHONE, text="And when?", reply_to_message={"message_id": release}))
        await api.until(lambda: "Ana sees it" in api.said(PHONE)[-1])
        ana = place.ana.who
        account = place.app.storage.accounts(ana)[0].account.id
        assert [note.text for note in place.app.storage.notes(ana, account)] == ["And when?"]


@in_loop
async def test_a_channel_is_picked_from_slacks_own_menu_and_gets_the_file(tmp_path: Path):
    async with everywhere(tmp_path) as place:
        await place.ana.orders(f"prep {SECRET} 5", posts=2)
        await place.ana.taps("First talk")
        await shared_in(place, "C7")
        await until(lambda: any(each["channel"] == "C7" for each in place.ana.said()))
        (said,) = [each for each in place.ana.said() if each["channel"] == "C7"]
        assert "Ana shares this here." in rows(said["blocks"])
        (file,) = place.ana.slack.bodies("files.completeUploadExternal")
        assert file["channel_id"] == "C7"


async def more_than(place: Everywhere, many: int) -> None:
    """The other one was told something."""
    await place.api.until(lambda: len(place.api.said(OTHER)) > many)


async def shared_in(place: Everywhere, channel: str) -> None:
    await asked(place, f"share {SECRET}")
    await place.ana.taps("A channel")
    post = Post("", tuple(place.ana.said()[-1]["blocks"]))
    at = next(each for each in elements(post.blocks) if each[1]["type"] == "conversations_select")
    assert at[1]["filter"]["exclude_external_shared_channels"] is True
    payload = press(post, *at, "")
    payload["actions"][0]["selected_conversation"] = channel
    payload["container"]["thread_ts"] = place.ana.thread
    await place.ana.slack.send(payload, "interactive")
    await until(lambda: "What leaves?" in place.in_slack()[-1])
    await place.ana.taps("The page")
    assert "Everybody in the channel reads it" in place.in_slack()[-1]
    await place.ana.taps("Share it")


@in_loop
async def test_a_channel_that_does_not_take_it_is_told_and_nothing_counts_as_shared(tmp_path: Path):
    async with everywhere(tmp_path) as place:
        await place.ana.orders(f"prep {SECRET} 5", posts=2)
        await place.ana.taps("First talk")
        place.ana.slack.answers["files.completeUploadExternal"].append(refused("not_in_channel"))
        await shared_in(place, "C7")
        await until(lambda: any("did not get to the channel" in text for text in place.in_slack()))
        ana = place.ana.who
        assert place.app.storage.released(ana, place.app.storage.accounts(ana)[0].account.id) == ()


@in_loop
async def test_somebody_elses_release_stays_closed_whatever_is_tapped(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=f"{PHONE},{OTHER}") as place:
        await prepared(place)
        await place.phone("/accounts", OTHER)
        await shared_with_dana(place)
        api = place.api
        read = api.buttons(api.posts[-1])["Read it all"]
        for data in (read, read.replace(":read", ":note")):
            before = len(api.said(OTHER))
            api.taps(OTHER, data)
            await more_than(place, before)
        assert "Nothing called" in await place.phone(f"/shared {SECRET}", OTHER)
        assert SECRET not in "".join(text for text in api.said(OTHER) if "Nothing called" not in text)


@in_loop
async def test_the_home_page_lists_what_was_shared(tmp_path: Path):
    async with everywhere(tmp_path, telegram_people=str(PHONE)) as place:
        await place.phone(f"/prep {SECRET} 5")
        await place.ana.orders("accounts")
        app = place.app
        dana = app.storage.find_person("main", Identity("telegram", "123456", str(PHONE)))
        assert dana is not None
        who = Who("main", dana.id)
        account = app.storage.accounts(who)[0].account.id
        from bot.sharing.letting import Plan, as_person

        ana = app.storage.find_person("main", Identity("slack", TEAM, "U1"))
        assert ana is not None
        letting = app.letting()
        letting.let_out(who, letting.look(who, Plan(account, as_person(ana))), "r1")
        opened = {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "home", "event_ts": "1.1"}
        await place.ana.slack.send(
            {"type": "event_callback", "team_id": TEAM, "event_id": "Ev9", "event": opened}
        )
        await until(lambda: place.ana.slack.bodies("views.publish"))
        blocks = place.ana.slack.bodies("views.publish")[-1]["view"]["blocks"]
        assert "Shared with you" in rows(blocks)
        assert SECRET in rows(blocks)
        assert [each[1]["value"] for each in elements(blocks)][-1] == "shared r1"
