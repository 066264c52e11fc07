"""Jobs beside the turns: what hangs in some chats, or of some people, holds up no others; a chat's come in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bot.channels.base import Message, Outgoing
from bot.serving.beside import AT_ONCE, OF_A_PERSON, Beside, Work
from bot.serving.happenings import Happenings
from bot.serving.rooms import Rooms
from bot.serving.writer import Writer
from prompts.render import Words
from storage.base import Job
from storage.sql import SqlStorage
from tests.serving.support import NOW, SPACE, new_store, person, place, run
from tests.support.waiting import until


class Office:
    """Jobs over a store: those of the kind "hang" wait for `free`, those of the kind "quick" do not."""

    def __init__(self, folder: Path, deadline: float = 30.0) -> None:
        self.free = asyncio.Event()
        self.begun: list[str] = []
        self.store: SqlStorage = new_store(folder)
        self.writer = writer = Writer(self.store, Happenings())
        kinds = {"hang": Work(self._hang, deadline), "quick": Work(self._quick, deadline)}
        words = Words("en_GB", str)
        self.beside = Beside(
            self.store, SPACE, writer, kinds, words, Happenings(), lambda: NOW, lambda at: None, self._raise
        )
        self.beside.start()

    def __enter__(self) -> Office:
        return self

    def __exit__(self, *_: object) -> None:
        self.writer.close()
        self.store.close()

    def add(self, kind: str, name: str, who: str, chat: str) -> None:
        """Has a job done, as a turn wants it."""
        job = Job(name, person(self.store, who).person, place(chat), kind)
        self.store.add_job(SPACE, job, NOW)
        self.beside.wanted([job])

    def said(self, chat: str) -> list[str]:
        """What waits to be posted in a chat."""
        return [post.reply.body["text"] for post in self.store.pending(SPACE, place(chat))]

    async def _hang(self, job: Job) -> Sequence[Outgoing]:
        self.begun.append(job.id)
        await self.free.wait()
        return [Message(job.id)]

    async def _quick(self, job: Job) -> Sequence[Outgoing]:
        return [Message(job.id)]

    def _raise(self, what: str, error: BaseException) -> None:
        raise error


def begun(office: Office, many: int) -> Callable[[], bool]:
    return lambda: len(office.begun) == many


def test_ten_that_hang_do_not_hold_up_the_eleventh(tmp_path: Path):
    async def main() -> None:
        with Office(tmp_path) as office:
            for n in range(10):
                office.add("hang", f"h{n}", f"U{n}", f"c{n}")
            await until(begun(office, 10))
            office.add("quick", "q", "U10", "c10")
            await until(lambda: office.said("c10") == ["q"])
            assert office.beside.under_way == 10
            office.free.set()
            await until(lambda: not office.beside.under_way)
            assert [office.said(f"c{n}") for n in range(10)] == [[f"h{n}"] for n in range(10)]

    run(main())


def test_a_person_whose_chats_all_hang_takes_two_places_from_the_others(tmp_path: Path):
    async def main() -> None:
        with Office(tmp_path) as office:
            for n in range(AT_ONCE + 8):
                office.add("hang", f"h{n}", "U1", f"c{n}")
            await until(begun(office, OF_A_PERSON))
            office.add("quick", "q", "U2", "d1")
            await until(lambda: office.said("d1") == ["q"])
            assert len(office.begun) == OF_A_PERSON
            office.free.set()
            await until(lambda: not office.beside.under_way)

    run(main())


def test_those_of_a_chat_are_done_one_by_one_in_their_order(tmp_path: Path):
    async def main() -> None:
        with Office(tmp_path) as office:
            office.add("hang", "h1", "U1", "c1")
            for n in range(4):
                office.add("quick", f"q{n}", "U1", "c1")
            await until(begun(office, 1))
            office.add("quick", "other", "U1", "c2")
            await until(lambda: office.said("c2") == ["other"])
            assert office.said("c1") == []
            office.free.set()
            await until(lambda: not office.beside.under_way)
            assert office.said("c1") == ["h1", "q0", "q1", "q2", "q3"]

    run(main())


def test_where_every_place_hangs_the_next_one_waits_no_longer_than_their_deadline(tmp_path: Path):
    async def main() -> None:
        with Office(tmp_path, deadline=0.5) as office:
            for n in range(AT_ONCE):
                office.add("hang", f"h{n}", f"U{n}", f"c{n}")
            await until(begun(office, AT_ONCE))
            office.add("quick", "q", "last", "d1")
            await until(lambda: office.said("d1") == ["q"])
            await until(lambda: not office.beside.under_way)
            assert not office.free.is_set()
            assert all("too long" in office.said(f"c{n}")[0] for n in range(AT_ONCE))

    run(main())


def test_a_job_that_was_done_meanwhile_is_not_begun_again(tmp_path: Path):
    async def main() -> None:
        with Office(tmp_path) as office:
            office.add("quick", "q", "U1", "c1")
            (job,) = office.store.jobs(SPACE)
            await until(lambda: office.said("c1") == ["q"] and not office.beside.under_way)
            office.beside.wanted([job])  # as somebody saw it who read the store a moment earlier
            await asyncio.sleep(0)
            await until(lambda: not office.beside.under_way)
            assert office.said("c1") == ["q"]

    run(main())


def test_a_room_is_gone_with_the_last_one_who_used_it():
    async def main() -> None:
        rooms = Rooms()
        async with rooms.inside(("a", 1), ("b", 2)):
            waiting = asyncio.create_task(_through(rooms))
            await asyncio.sleep(0)
            assert len(rooms) == 2
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
        assert len(rooms) == 0

    async def _through(rooms: Rooms) -> None:
        async with rooms.inside(("a", 1)):
            raise AssertionError

    run(main())
