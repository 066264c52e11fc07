"""Delivery: order within a chat, retries, giving up, marks; chats do not wait for each other."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from bot.channels.base import Address
from bot.channels.platform import Pace, PostLater, PostRefused, PostUnclear
from bot.serving import delivery as module
from bot.serving import writer
from bot.serving.delivery import Delivery, pause
from bot.serving.happenings import Happenings
from bot.serving.pacing import Pacing
from bot.serving.writer import Writer
from storage.sql import SqlStorage
from tests.serving.support import NOW, SPACE, Remembering, new_store, place, queue, run
from tests.support.waiting import until


class Counting(Happenings):
    """Counts how posts ended."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()

    def posted(self, channel: str, outcome: str) -> None:
        self.outcomes[outcome] += 1


class Post:
    """A delivery over a store, and what it is told."""

    def __init__(self, store: SqlStorage, platform: Remembering, now: datetime = NOW) -> None:
        self.store, self.platform, self.now = store, platform, now
        self.seen = Counting()
        self.reports: list[str] = []
        self.writer = Writer(store, self.seen)
        self.delivery = Delivery(
            store,
            SPACE,
            self.writer,
            {"loopback": platform},
            self.seen,
            lambda: self.now,
            monotonic,
            lambda: 0.0,
            lambda what, error: self.reports.append(f"{what}: {error!r}"),
        )

    def left(self) -> int:
        return sum(many for _, many in self.store.places_pending(SPACE))


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST_PAUSE", 0.01)


@asynccontextmanager
async def posting(folder: Path, platform: Remembering, now: datetime = NOW) -> AsyncIterator[Post]:
    store = new_store(folder)
    post = Post(store, platform, now)
    try:
        yield post
    finally:
        await post.delivery.stop(2)
        await asyncio.to_thread(post.writer.close)
        store.close()


def test_what_waits_is_posted_in_order_and_marked(tmp_path: Path):
    async def main() -> None:
        async with posting(tmp_path, Remembering()) as post:
            queue(post.store, "c1", "one", "two", "three")
            queue(post.store, "c2", "other")
            assert await post.delivery.look() == 4
            await until(lambda: post.left() == 0)
            assert post.platform.said("c1") == ["one", "two", "three"]
            assert post.platform.said("c2") == ["other"]
            assert post.seen.outcomes == {"sent": 4}

    run(main())


def test_marks_that_wait_hold_up_no_post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "AT_ONCE", 3)
    monkeypatch.setattr(writer, "PATIENCE", 3600)
    said = [f"number {n}" for n in range(20)]

    async def main() -> None:
        async with posting(tmp_path, Remembering()) as post:
            queue(post.store, "c1", *said)
            await post.delivery.look()
            await until(lambda: len(post.platform.posts) == 20)
            assert post.left() == 20
            queue(post.store, "c1", "later", source="later")
            await until(lambda: post.left() == 21)
            post.delivery.wake(place("c1"))
            await until(lambda: len(post.platform.posts) == 21)
            post.writer.submit(lambda: "rides along")
            await until(lambda: post.left() <= 1)
        assert post.platform.said("c1") == [*said, "later"]

    run(main())


def test_what_is_told_of_while_a_post_is_under_way_is_posted_after_it(tmp_path: Path):
    free = asyncio.Event()

    async def wait(address: Address, text: str) -> None:
        await free.wait()

    async def main() -> None:
        async with posting(tmp_path, Remembering(wait)) as post:
            queue(post.store, "c1", "one")
            await post.delivery.look()
            await asyncio.sleep(0.05)
            queue(post.store, "c1", "two", source="two")
            post.delivery.wake(place("c1"))
            free.set()
            await until(lambda: post.left() == 0)
            assert post.platform.said("c1") == ["one", "two"]

    run(main())


def test_a_refused_post_holds_back_its_chat_and_no_other(tmp_path: Path):
    refusals = iter([PostLater("429"), PostLater("500"), PostLater("503")])

    def answer(address: Address, text: str) -> None:
        if text == "one" and (error := next(refusals, None)) is not None:
            raise error

    async def main() -> None:
        async with posting(tmp_path, Remembering(answer)) as post:
            queue(post.store, "c1", "one", "two")
            queue(post.store, "c2", "other")
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            assert post.platform.posts[0] == ("c2", "other")
            assert post.platform.said("c1") == ["one", "two"]
            assert post.seen.outcomes == {"sent": 3, "later": 3}

    run(main())


def test_a_chat_that_hangs_keeps_nobody_waiting(tmp_path: Path):
    async def hang() -> None:
        await asyncio.Event().wait()

    async def main() -> None:
        platform = Remembering(lambda address, text: hang() if address.chat == "c1" else None)
        async with posting(tmp_path, platform) as post:
            queue(post.store, "c1", "never")
            for n in range(40):
                queue(post.store, f"d{n}", "at once")
            await post.delivery.look()
            await until(lambda: len(platform.posts) == 40)
            assert post.store.pending(SPACE, place("c1"))
            await post.delivery.stop(0)

    run(main())


def test_a_lost_answer_is_tried_again_under_the_same_key_and_counted(tmp_path: Path):
    lost = iter([PostUnclear("timeout")])

    def answer(address: Address, text: str) -> None:
        if (error := next(lost, None)) is not None:
            raise error

    async def main() -> None:
        async with posting(tmp_path, Remembering(answer)) as post:
            queue(post.store, "c1", "one")
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            assert post.seen.outcomes == {"sent": 1, "unclear": 1}

    run(main())


def test_a_post_that_will_never_be_taken_becomes_a_dead_letter_and_the_chat_goes_on(tmp_path: Path):
    def answer(address: Address, text: str) -> None:
        if text == "bad":
            raise PostRefused("invalid_blocks")

    async def main() -> None:
        async with posting(tmp_path, Remembering(answer)) as post:
            queue(post.store, "c1", "one", "bad", "three")
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            assert post.platform.said("c1") == ["one", "three"]
            (dead,) = post.store.dead_letters(SPACE)
            assert (dead.reply.body["text"], dead.reason) == ("bad", "invalid_blocks")

    run(main())


def test_in_a_chat_that_is_gone_all_that_waits_is_given_up(tmp_path: Path):
    def answer(address: Address, text: str) -> None:
        if address.chat == "c1":
            raise PostRefused("blocked", chat_gone=True)

    async def main() -> None:
        async with posting(tmp_path, Remembering(answer)) as post:
            queue(post.store, "c1", "one", "two", "three")
            queue(post.store, "c2", "other")
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            assert [each.reply.body["text"] for each in post.store.dead_letters(SPACE)] == [
                "one",
                "two",
                "three",
            ]
            assert post.platform.posts == [("c2", "other")]

    run(main())


def test_after_a_day_of_trying_it_is_given_up_and_can_be_revived(tmp_path: Path):
    refuses = True

    def answer(address: Address, text: str) -> None:
        if refuses:
            raise PostLater("500")

    async def main() -> None:
        nonlocal refuses
        async with posting(tmp_path, Remembering(answer), NOW + timedelta(hours=24)) as post:
            queue(post.store, "c1", "old")
            queue(post.store, "c1", "young", at=NOW + timedelta(hours=23), source="other")
            await post.delivery.look()
            await until(lambda: len(post.store.dead_letters(SPACE)) == 1)
            (dead,) = post.store.dead_letters(SPACE)
            assert dead.reply.body["text"] == "old"
            refuses = False
            await until(lambda: post.left() == 0)
            assert post.store.revive(SPACE, dead, post.now)
            assert not post.store.revive(SPACE, dead, post.now)
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            assert post.platform.said("c1") == ["young", "old"]

    run(main())


def test_a_mark_that_cannot_be_written_is_written_later_and_nothing_is_posted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from storage.base import StoreFull

    monkeypatch.setattr(module, "LONGEST_PAUSE", 0.12)

    async def main() -> None:
        async with posting(tmp_path, Remembering()) as post:
            queue(post.store, "c1", "one")
            full = iter([StoreFull(), StoreFull()])
            posted = post.store.posted

            def failing(*args: object) -> None:
                if (error := next(full, None)) is not None:
                    raise error
                posted(*args)  # type: ignore[arg-type]

            monkeypatch.setattr(post.store, "posted", failing)
            await post.delivery.look()
            await until(lambda: len(post.reports) == 2)
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            assert post.platform.said("c1") == ["one"]

    run(main())


def test_a_look_that_began_before_a_mark_posts_nothing_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async def main() -> None:
        async with posting(tmp_path, Remembering()) as post:
            queue(post.store, "c1", "one")
            pending = post.store.pending

            def late(*args: Any) -> Any:
                found = pending(*args)
                if (
                    post.platform.posts
                ):  # what was found is told only once the mark is on the disk and known of
                    while post.left():
                        time.sleep(0.005)
                    time.sleep(0.05)
                return found

            monkeypatch.setattr(post.store, "pending", late)
            await post.delivery.look()
            await until(lambda: post.left() == 0)
            await asyncio.sleep(0.15)
            assert post.platform.said("c1") == ["one"]

    run(main())


def test_pauses_double_up_to_the_longest_and_are_never_the_same_for_all(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "FIRST_PAUSE", 0.5)
    assert [pause(tries, 1.0) for tries in (1, 2, 3, 7, 8, 50, 10_000)] == [0.5, 1, 2, 32, 60, 60, 60]
    assert pause(3, 0.0) == 1.0


def test_posts_keep_the_pace_of_a_chat_and_of_the_platform():
    now = 100.0
    pacing = Pacing(Pace(chat=1.0, overall=4.0, burst=2), lambda: now)
    a, b = Address("loopback", "T1", "a"), Address("loopback", "T1", "b")
    assert [pacing.wait(a) for _ in range(4)] == [0.0, 0.25, 1.0, 2.0]
    assert pacing.wait(b) == 1.0  # the platform's own pace: the fifth in a second
    now = 200.0
    assert pacing.wait(a) == 0.0
    pacing.hold(5.0)
    assert pacing.wait(b) == 5.0


def test_without_a_pace_nothing_waits():
    pacing = Pacing(Pace(), lambda: 7.0)
    assert [pacing.wait(Address("loopback", "T1", "a")) for _ in range(100)] == [0.0] * 100
