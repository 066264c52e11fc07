"""The weekly digest: on its day and hour, once, whatever dies; to whom it is meant for, and nobody else."""

from __future__ import annotations

import asyncio
import os
import time as clock
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import build
from bot.channels.base import Message
from bot.digesting import DAYS, Nobody, rhythm_of, weekly, whom
from bot.serving.happenings import Happenings
from bot.serving.weekly import Rhythm, Weekly
from bot.serving.writer import Writer
from bot.settings import Settings
from storage.base import Identity, Place
from tests.serving.support import NOW, SPACE, new_store, run
from tests.storage.support import query, talk
from tests.support.serving import World, hosted

HERE = Place("slack", "T1", "U9")
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch):
    """The machine's clock is that of UTC."""
    monkeypatch.setenv("TZ", "UTC")
    clock.tzset()
    yield
    monkeypatch.undo()
    clock.tzset()


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (MONDAY, MONDAY),
        (MONDAY - timedelta(seconds=1), MONDAY - timedelta(days=7)),
        (MONDAY + timedelta(days=6, hours=23), MONDAY),
        (MONDAY + timedelta(days=7), MONDAY + timedelta(days=7)),
    ],
)
def test_when_it_was_time(now: datetime, due: datetime):
    assert Rhythm(0, time(8)).last(now) == due


def test_the_hour_is_that_of_the_machine_also_where_the_clocks_change(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(os.environ, "TZ", "Europe/Paris")
    clock.tzset()
    rhythm = Rhythm(0, time(8))
    assert rhythm.last(datetime(2026, 10, 26, 7, 0, tzinfo=UTC)).astimezone(UTC).hour == 7
    assert rhythm.last(datetime(2026, 10, 19, 6, 0, tzinfo=UTC)).astimezone(UTC).hour == 6


def test_it_is_said_once_in_a_week_whatever_dies(tmp_path: Path):
    async def main() -> None:
        store = new_store(tmp_path)
        asked: list[datetime] = []
        now = [MONDAY - timedelta(minutes=1)]

        def saying(since: datetime):
            asked.append(since)
            return HERE, [Message("**Digest**")]

        def process() -> Weekly:
            return Weekly("digest", store, SPACE, Rhythm(0, time(8)), saying, lambda: now[0], lambda *_: None)

        woken: list[Place] = []
        writer = Writer(store, Happenings())
        first = process()
        await first.look(writer, woken.append)
        assert (asked, store.pending(SPACE, HERE)) == ([], ())
        now[0] = MONDAY + timedelta(seconds=30)
        for each in (first, first, process(), process()):
            await each.look(writer, woken.append)
        assert asked[0] == MONDAY - timedelta(days=7)
        assert [post.reply.body["text"] for post in store.pending(SPACE, HERE)] == ["**Digest**"]
        assert set(woken) == {HERE}
        now[0] = MONDAY + timedelta(days=2)
        before = len(asked)
        await process().look(writer, woken.append)
        assert len(asked) == before, "two days later it is no news any more"
        now[0] = MONDAY + timedelta(days=7, hours=3)
        await first.look(writer, woken.append)
        assert len(store.pending(SPACE, HERE)) == 2
        await asyncio.to_thread(writer.close)
        store.close()

    run(main())


def test_what_goes_wrong_is_reported_and_turns_go_on(tmp_path: Path):
    async def main() -> None:
        store = new_store(tmp_path)
        told, once = [], asyncio.Event()

        def saying(since: datetime):
            raise Nobody("Mo")

        def report(what: str, error: BaseException) -> None:
            told.append((what, type(error)))
            once.set()

        writer = Writer(store, Happenings())
        part = Weekly("digest", store, SPACE, Rhythm(0, time(8)), saying, lambda: MONDAY, report)
        running = asyncio.create_task(part.run(writer, lambda place: None))
        await once.wait()
        running.cancel()
        await asyncio.wait([running])
        assert told == [("digest", Nobody)]
        await asyncio.to_thread(writer.close)
        store.close()

    run(main())


def office(folder: Path, to: str | None = "Mo Berg"):
    """An application with a manager in Slack and a seller with an account of her own."""
    settings = Settings(
        database_url=SecretStr(f"sqlite:///{folder / 'eq.sqlite3'}"), digest_to=to, digest_day="friday"
    )
    app = build(settings, clock=lambda: NOW)
    mo = app.storage.person_for("main", Identity("slack", "T1", "U9"), "Mo Berg", NOW)
    ana = app.person("ana", "Ana")
    app.storage.create_account(app.who(ana), "a1", "Northwind", NOW)
    app.storage.create_account(app.who(mo), "a2", "Zenit", NOW)
    return app, mo


def test_it_goes_to_the_one_who_is_set_with_what_they_may_read(tmp_path: Path):
    app, mo = office(tmp_path)
    part = weekly(app, ["slack"], lambda *_: None)
    assert part is not None
    assert (part.rhythm, part.rhythm) == (Rhythm(4, time(8)), rhythm_of(app.settings))
    found = part.saying(NOW - timedelta(days=7))
    assert found is not None
    place, (message,) = found
    assert place == HERE
    assert "Zenit" in message.text
    assert "Northwind" not in message.text
    assert whom(app, mo.id, ["slack"])[0].id == mo.id
    app.close()


@pytest.mark.parametrize(
    ("to", "served"), [("Nobody", ["slack"]), ("Mo Berg", ["telegram"]), ("Ana", ["slack"])]
)
def test_nobody_to_say_it_to(tmp_path: Path, to: str, served: list[str]):
    app, _ = office(tmp_path, to)
    part = weekly(app, served, lambda *_: None)
    assert part is not None
    with pytest.raises(Nobody):
        part.saying(NOW)
    app.close()


def test_it_is_off_until_it_is_set(tmp_path: Path):
    app, _ = office(tmp_path, None)
    assert weekly(app, ["slack"], lambda *_: None) is None
    app.close()


def test_a_service_that_is_put_together_says_it_and_takes_away_what_is_old(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'eq.sqlite3'}"
    begun = datetime.now(UTC) - timedelta(seconds=5)

    async def main() -> None:
        async with World().open() as world:
            app = build(Settings(database_url=SecretStr(url)), clock=lambda: NOW - timedelta(days=9000))
            who = app.who(app.storage.person_for("main", Identity("loopback", "T1", "U9"), "Mo", NOW))
            talk(app.storage, who, "a1", "s1")
            app.close()
            assert query(url, "SELECT count(*) FROM sessions") == [(1,)]
            settings = Settings(
                database_url=SecretStr(url),
                digest_to="Mo",
                digest_day=DAYS[begun.weekday()],  # type: ignore[arg-type]
                digest_time=begun.strftime("%H:%M"),
                retention_days=1,
                health_port=0,
            )
            for _ in range(2):
                async with hosted(settings, world):
                    await world.until(lambda: world.said("U9"))
            assert [body["text"].splitlines()[2] for body in world.said("U9")] == ["**A1** (Mo)"]

    run(main())
    assert query(url, "SELECT count(*) FROM sessions") == [(0,)]
