"""The whole service over real HTTP: talks, order, redelivery, commands, timers, work beside, faults."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import Message, Outgoing, Start
from bot.serving import limits, ticking
from bot.serving.answering import Answering
from bot.serving.beside import Work
from storage.base import Job, Place, StoreFull, Timer
from storage.open import open_sql
from tests.serving.support import SPACE, run
from tests.storage.support import query, with_tables
from tests.support.serving import World, serving
from tests.support.waiting import until

OPENED = {"start": asdict(Start(account="Acme", minutes=15, kind="open_deal"))}


def url_in(folder: Path) -> str:
    return with_tables(folder / "eq.sqlite3")


async def begin(world: World) -> None:
    """A prep for Acme in the first chat, up to its first question."""
    await world.send("c1", text="/prep", **OPENED)
    await world.questions("c1", 1)


def texts(world: World, chat: str) -> list[str]:
    return [body.get("text", "") for body in world.said(chat)]


def test_the_first_words_lead_to_a_customer_and_the_talk_goes_on_after_a_restart(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world:
            async with serving(url_in(tmp_path), world):
                await world.send("c1", text="hi there")
                (first,) = await world.questions("c1", 1)
                assert first["id"] == "account"
            async with serving(url_in(tmp_path), world):
                await world.send("c1", text="Acme")
                await world.questions("c1", 2)
                await world.send("c1", chosen=["15"])
                await world.questions("c1", 3)
            async with serving(url_in(tmp_path), world):
                await world.send("c1", chosen=["open_deal"])
                (*_, last) = await world.questions("c1", 4)
                assert last["id"] == "decision/whose"
                assert len(world.posts) == len({post["key"] for post in world.posts})

    run(main())


def test_an_event_that_comes_again_and_again_is_answered_once(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await asyncio.gather(*(world.send("c1", id="e1", text="/prep", **OPENED) for _ in range(8)))
            await world.questions("c1", 1)
            assert await world.send("c1", id="e1", text="/prep", **OPENED) == 200
            await world.send("c1", text="Marta Ruiz the COO, she pays")
            await world.questions("c1", 2)
            assert query(url_in(tmp_path), "SELECT count(*) FROM inbox WHERE channel = 'loopback'") == [(2,)]

    run(main())


def test_twenty_messages_at_once_from_each_of_twelve_sellers_are_taken_in_order(tmp_path: Path):
    sellers, messages = [f"s{n}" for n in range(12)], 20

    async def talk(world: World, chat: str) -> None:
        start = asdict(Start(account=f"Acme {chat}", minutes=15, kind="open_deal"))
        await world.send(chat, id=f"{chat}-0", text="/prep", start=start)
        for n in range(1, messages):  # over one connection each: several would have no order among them
            await world.send(chat, id=f"{chat}-{n}", text=f"so far {n}")

    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await asyncio.gather(*(talk(world, chat) for chat in sellers))
            await until(lambda: query(url_in(tmp_path), "SELECT count(*) FROM arrivals") == [(0,)])
            for chat in sellers:
                rows = query(
                    url_in(tmp_path), f"SELECT text FROM inbox WHERE chat = '\"{chat}\"' ORDER BY turn"
                )
                assert [row[0] for row in rows][1:] == [f'"so far {n}"' for n in range(1, messages)]
            await until(
                lambda: (
                    query(url_in(tmp_path), "SELECT count(*) FROM outbox WHERE status = 'pending'") == [(0,)]
                )
            )
            for chat in sellers:
                keys = [post["key"] for post in world.posts if post["chat"] == chat]
                turns = [tuple(map(int, key.split(".")[1:])) for key in keys]
                assert turns == sorted(turns)

    run(main())


def test_commands_are_answered_outside_the_talk_and_leave_it_where_it_was(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await world.send("c1", text="/prep", **OPENED)
            (asked,) = await world.questions("c1", 1)
            for order, about in (("accounts", ""), ("brief", "acme"), ("help", ""), ("brief", "Nobody Ltd")):
                await world.send("c1", more={"order": {"name": order, "about": about}})
            await world.until(lambda: len(world.said("c1")) >= 5)
            await world.send("c1", more={"order": {"name": "resume", "about": ""}})
            (*_, again) = await world.questions("c1", 2)
            assert again["id"] == asked["id"]
            said = "\n".join(texts(world, "c1"))
            assert "**Acme**" in said
            assert "Nobody Ltd" in said
            assert [body["type"] for body in world.said("c1")].count("document") == 1

    run(main())


def test_orders_in_words_are_taken_where_a_customers_name_is_asked_for(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await begin(world)
            await world.send("c1", text="/prep", more={"start": asdict(Start())})
            await world.until(lambda: "Which customer" in texts(world, "c1")[-1])
            for words in ("accounts", "brief acme"):
                await world.send("c1", text=words)
            await world.until(lambda: world.said("c1")[-1]["type"] == "document")
            await world.send("c1", text="brief Contoso")  # no customer of theirs, so it is one's name
            await world.until(lambda: "**brief Contoso**, new account" in texts(world, "c1")[-1])

    run(main())


def test_a_lone_order_is_an_answer_while_one_is_asked_for_and_an_order_after(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await begin(world)
            await world.send("c1", text="export")
            await world.questions("c1", 2)
            assert not [body for body in world.said("c1") if body["type"] == "document"]
            before = "SELECT count(*) FROM inbox WHERE channel = 'loopback'"
            assert query(url_in(tmp_path), before) == [(2,)]
            await world.send("c1", text="stop")
            await world.until(lambda: world.said("c1")[-1]["type"] != "question")
            await world.send("c1", text="export")
            await world.until(lambda: world.said("c1")[-1]["type"] == "document")

    run(main())


def test_a_chat_is_one_persons(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await begin(world)
            await world.send("c1", **{"from": "somebody else"}, text="Marta Ruiz, she pays")
            await world.until(lambda: len(world.said("c1")) >= 2)
            assert "somebody else's" in texts(world, "c1")[-1]
            people = "SELECT value FROM facts WHERE path = 'people/p1/name'"
            assert query(url_in(tmp_path), people) == []
            await world.send("c1", text="Marta Ruiz, she pays")
            await world.questions("c1", 2)
            assert query(url_in(tmp_path), people) == [('"Marta Ruiz"',)]

    run(main())


def test_an_account_that_was_deleted_meanwhile_is_said_to_be_gone(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world) as service:
            await begin(world)
            who, account = _owner(service.storage)
            service.storage.delete_account(who, account)
            await world.send("c1", text="Marta Ruiz, she pays")
            (*_, asked) = await world.questions("c1", 2)
            assert asked["id"] == "account"
            assert "no longer" in "\n".join(texts(world, "c1"))

    run(main())


def _owner(storage: Any) -> tuple[Any, str]:
    from storage.base import Who

    (person,) = storage.people(SPACE)
    who = Who(SPACE, person.id)
    return who, storage.accounts(who)[0].account.id


def test_a_stopped_talk_leaves_the_chat_free_for_another(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await begin(world)
            await world.send("c1", text="stop")
            await world.send("c1", text="and now?")
            (*_, asked) = await world.questions("c1", 2)
            assert asked["id"] == "account"
            assert [choice["label"] for choice in asked["choices"]] == ["Acme"]

    run(main())


# what goes wrong ------------------------------------------------------------------------
def test_a_message_that_breaks_something_is_set_aside_and_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    reports: list[str] = []
    answer = Answering.answer

    def breaks(self: Answering, arrival: Any) -> str:
        if arrival.inbound.text == "poison":
            raise KeyError("poison")
        return answer(self, arrival)

    monkeypatch.setattr(Answering, "answer", breaks)

    async def main() -> None:
        async with (
            World().open() as world,
            serving(
                url_in(tmp_path), world, report=lambda what, error: reports.append(type(error).__name__)
            ) as service,
        ):
            await begin(world)
            await world.send("c1", text="poison", id="bad")
            await world.send("c1", text="Marta Ruiz the COO, she pays")
            await world.questions("c1", 2)
            kinds = [body["type"] for body in world.said("c1")]
            assert kinds.count("error") == 1
            assert kinds.index("error") < len(kinds) - 1
            (failed,) = service.storage.failed(SPACE)
            assert (failed.inbound.text, failed.reason) == ("poison", "KeyError")
            assert reports == ["KeyError"] * 3
            assert await world.send("c1", text="poison", id="bad") == 200
            monkeypatch.setattr(Answering, "answer", answer)
            other = open_sql(url_in(tmp_path))
            assert other.take_up(SPACE, failed)
            other.close()
            await until(lambda: not service.storage.failed(SPACE) and not service.storage.waiting(SPACE))

    run(main())


def test_what_cannot_be_kept_is_not_acknowledged_and_is_taken_when_it_comes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world) as service:
            together = service.storage.together

            def full(calls: Sequence[Any]) -> list[Any]:
                raise StoreFull

            monkeypatch.setattr(service.storage, "together", full)
            assert await world.send("c1", id="e1", text="/prep", **OPENED) == 503
            monkeypatch.setattr(service.storage, "together", together)
            assert await world.send("c1", id="e1", text="/prep", **OPENED) == 200
            await world.questions("c1", 1)

    run(main())


def test_a_turn_that_cannot_be_kept_is_tried_until_it_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.serving.dispatch.WAITS", (0.01,))

    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world) as service:
            commit, fails = service.storage.commit, [3]

            def sometimes(write: Any) -> int:
                if fails[0]:
                    fails[0] -= 1
                    raise StoreFull
                return commit(write)

            monkeypatch.setattr(service.storage, "commit", sometimes)
            await begin(world)
            assert fails == [0]
            assert query(url_in(tmp_path), "SELECT count(*) FROM sessions") == [(1,)]

    run(main())


def test_a_text_beyond_all_measure_is_refused_in_a_sentence(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await begin(world)
            await world.send("c1", text="x" * (limits.LONGEST_TEXT + 1))
            await world.until(lambda: len(world.said("c1")) >= 2)
            assert "200001 characters" in texts(world, "c1")[-1].replace(",", "")

    run(main())


# later and beside ------------------------------------------------------------------------
def test_a_timer_fires_once_also_when_the_service_was_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ticking, "LOOK_EVERY", 0.1)

    async def main() -> None:
        async with World().open() as world:
            async with serving(url_in(tmp_path), world) as service:
                await begin(world)
                who, _ = _owner(service.storage)
                now = datetime.now(UTC)
                there = Place("loopback", "T1", "c1")
                for name, due in (("soon", now + timedelta(seconds=0.2)), ("far", now + timedelta(days=9))):
                    timer = Timer(name, who.person, there, "say", due, {"say": [f"it is {name}"]})
                    service.storage.set_timer(SPACE, timer, now)
                service.ticking.wake()
                await world.until(lambda: "it is soon" in texts(world, "c1"))
                past = Timer("past", who.person, there, "say", now, {"say": ["it is past"]})
            store = open_sql(url_in(tmp_path))
            store.set_timer(SPACE, past, now)
            store.set_timer(SPACE, past, now)
            store.close()
            for _ in range(2):
                async with serving(url_in(tmp_path), world):
                    await world.until(lambda: "it is past" in texts(world, "c1"))
                    await asyncio.sleep(0.3)
            said = texts(world, "c1")
            assert [said.count(f"it is {name}") for name in ("soon", "past", "far")] == [1, 1, 0]

    run(main())


def test_while_one_chats_model_hangs_the_others_are_answered(tmp_path: Path):
    free = asyncio.Event()

    async def think(job: Job) -> Sequence[Outgoing]:
        await free.wait()
        return [Message("thought")]

    async def main() -> None:
        async with (
            World().open() as world,
            serving(url_in(tmp_path), world, work={"look": Work(think, 30)}) as service,
        ):
            await begin(world)
            who, _ = _owner(service.storage)
            job = Job("j1", who.person, Place("loopback", "T1", "c1"), "look")
            service.storage.add_job(SPACE, job, datetime.now(UTC))
            await service.beside.look()
            await until(lambda: service.beside.under_way == 1)
            await world.send("c1", text="Marta Ruiz the COO, she pays")
            await world.questions("c1", 2)
            for n in range(5):
                await world.send(f"d{n}", text="hi")
                await world.questions(f"d{n}", 1)
            free.set()
            await world.until(lambda: "thought" in texts(world, "c1"))
            assert not service.storage.jobs(SPACE)

    run(main())


def test_work_that_takes_too_long_or_fails_says_so_once(tmp_path: Path):
    async def sleep(job: Job) -> Sequence[Outgoing]:
        await asyncio.Event().wait()
        raise AssertionError

    async def fail(job: Job) -> Sequence[Outgoing]:
        raise ValueError("no")

    async def main() -> None:
        kinds = {"slow": Work(sleep, 0.05), "bad": Work(fail, 5)}
        async with World().open() as world, serving(url_in(tmp_path), world, work=kinds) as service:
            await begin(world)
            who, _ = _owner(service.storage)
            for name in ("slow", "bad", "unheard of"):
                job = Job(name, who.person, Place("loopback", "T1", "c1"), name)
                service.storage.add_job(SPACE, job, datetime.now(UTC))
            await service.beside.look()
            await until(lambda: not service.storage.jobs(SPACE))
            await world.until(lambda: len(world.said("c1")) == 4)
            assert sum("too long" in text for text in texts(world, "c1")) == 1
            assert sum("did not work" in text for text in texts(world, "c1")) == 2

    run(main())


def test_work_that_was_under_way_when_the_service_stopped_is_begun_again_but_not_for_ever(tmp_path: Path):
    begun = 0

    def reached(number: int) -> bool:
        return begun == number

    async def think(job: Job) -> Sequence[Outgoing]:
        nonlocal begun
        begun += 1
        await asyncio.Event().wait()
        raise AssertionError

    async def main() -> None:
        async with World().open() as world:
            async with serving(url_in(tmp_path), world) as service:
                await begin(world)
                who, _ = _owner(service.storage)
            store = open_sql(url_in(tmp_path))
            store.add_job(
                SPACE, Job("j1", who.person, Place("loopback", "T1", "c1"), "look"), datetime.now(UTC)
            )
            store.close()
            for n in (1, 2):
                async with serving(url_in(tmp_path), world, work={"look": Work(think, 30)}):
                    await until(partial(reached, n))
            async with serving(url_in(tmp_path), world, work={"look": Work(think, 30)}):
                await world.until(lambda: "did not work" in "\n".join(texts(world, "c1")))
            assert begun == 2

    run(main())


# other processes ------------------------------------------------------------------------
def test_a_dead_letter_revived_by_another_process_is_posted(tmp_path: Path):
    gone = True

    async def main() -> None:
        nonlocal gone
        world = World(answer=lambda post: (404, {}) if gone else (200, {}))
        async with world.open(), serving(url_in(tmp_path), world) as service:
            await world.send("c1", text="hi")
            await until(lambda: len(service.storage.dead_letters(SPACE)) == 1)
            gone = False
            other = open_sql(url_in(tmp_path))
            assert other.revive(SPACE, other.dead_letters(SPACE)[0], datetime.now(UTC))
            other.close()
            await world.questions("c1", 1)

    run(main())


def test_a_connection_that_says_nothing_is_made_anew(tmp_path: Path):
    from tests.support.loopback import Loopback

    asked = 0

    async def main() -> None:
        nonlocal asked
        from aiohttp import web

        async def poll(request: web.Request) -> web.Response:
            nonlocal asked
            asked += 1
            if asked == 2:
                await asyncio.sleep(30)  # looks alive, and delivers nothing
            after = int(request.query["after"])
            events = [{"number": 1, "id": "e1", "from": "c1", "chat": "c1", "text": "hi"}]
            await asyncio.sleep(0.02)
            return web.json_response(
                [each for each in events if asked > 2 and int(str(each["number"])) > after]
            )

        world = World(routes=[web.get("/poll", poll)])
        async with world.open():
            loopback = Loopback(world.url, polling=True)
            async with serving(url_in(tmp_path), world, loopback=loopback, silence=0.3, look_every=0.05):
                await world.questions("c1", 1)
                assert asked > 2

    run(main())


def test_the_file_is_sound_after_all_that(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            await begin(world)

    run(main())
    with sqlite3.connect(tmp_path / "eq.sqlite3") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
