"""Calendars over a running service: what is told of them, what is kept secret, files, and those that fail."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import WORKSPACE
from storage.base import Identity, NewCode, Place
from storage.open import open_sql
from tests.serving.days import BERLIN, Calendars, Clock, Seller, calendar, event, local, seller, with_calendar
from tests.serving.support import run
from tests.storage.support import query
from tests.support.serving import World

TEN = event("m1", "2026-11-25T10:00", "Northwind Castings, review")
OTHER = event("m2", "2026-11-26T15:00", "1:1 with Bob")


def test_what_is_told_of_a_calendar(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN, OTHER) as ada:
            assert ada.said[-1]["text"] == (
                "Read. 1 customer meeting in the next two weeks:\n- Tomorrow 10:00 **Northwind Castings**\n"
                "1 more names no customer of yours. I leave those alone.\n"
                "I remind you before each, and ask after it. **reminders** tells when."
            )
            said = await ada.orders("calendar", "I read your calendar")
            assert said.startswith("I read your calendar at https://127.0.0.1/…, last today 09:00.")
            said = await ada.orders("accounts", "Northwind")
            assert said == "- **Northwind Castings**, tomorrow 10:00"

    run(main())


@pytest.mark.parametrize(
    "typed",
    ["https://127.0.0.1/p-4711/basic.ics", "webcal://127.0.0.1/x.ics?k=4711", "<https://127.0.0.1/4711.ics>"],
)
def test_an_address_by_itself_is_one_and_no_answer(tmp_path: Path, typed: str):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            await ada.tells("Who pays", start={"account": "Initech", "minutes": 5, "kind": "open_deal"})
            await ada.tells("Kept, and never shown again", text=typed)
            who = ada.who(ada.service.storage.diaries(WORKSPACE)[0].person)
            assert (ada.service.storage.diary(who).address or "").startswith("https://127.0.0.1/")
        assert "4711" not in str(query(f"sqlite:///{tmp_path / 'eq.sqlite3'}", "SELECT * FROM inbox"))

    run(main())


@pytest.mark.parametrize("where", ["in a talk", "as a command", "as a changed message"])
def test_the_address_is_nowhere_but_where_it_is_used(tmp_path: Path, where: str):
    """Typed into an open question it is no answer to it; it is in no message, no log of what came in, no answer."""

    async def main() -> None:
        server = Calendars(calendar(TEN))
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        async with world.open(), with_calendar(tmp_path, world, clock) as service:
            ada = Seller(world, clock, server, service)
            await ada.tells(
                "Who pays", start={"account": "Northwind Castings", "minutes": 5, "kind": "open_deal"}
            )
            address = f"{world.url}/me/secret-4711.ics"
            words: dict[str, Any] = {"text": f"calendar {address}"}
            if where == "as a command":
                words = {"more": {"order": {"name": "calendar", "about": address}}}
            if where == "as a changed message":
                await ada.tells("a changed message only corrects", more={"edit_of": "e1"}, **words)
            else:
                await ada.tells("Read. 1 customer meeting", **words)
            assert "secret-4711" not in str(world.posts)
        url = f"sqlite:///{tmp_path / 'eq.sqlite3'}"
        names = [str(row[0]) for row in query(url, "SELECT name FROM sqlite_master WHERE type = 'table'")]
        held = {name for name in names if "secret-4711" in str(query(url, f"SELECT * FROM {name}"))}
        assert held == (set() if where == "as a changed message" else {"diaries"})

    run(main())


def test_one_that_fails_is_told_of_once_after_a_day(tmp_path: Path):
    async def main() -> None:
        late = event("m9", "2026-11-27T10:00", "Northwind Castings")
        async with seller(tmp_path, "2026-11-24T09:00", late) as ada:
            ada.server.status = 500
            for hours in (0, 20, 3, 1, 1, 4):
                ada.clock.now += timedelta(hours=hours)
                await ada.read_again()
            await ada.settled()
            told = [each["text"] for each in ada.said if "For a day now" in each["text"]]
            assert len(told) == 1
            assert told[0].startswith(
                "For a day now I can't read your calendar at https://127.0.0.1/…: the server there"
            )
            await ada.at("2026-11-26T18:00", 1)  # what was known is still spoken of
            ada.server.status = 200
            await ada.read_again()
            who = ada.who(ada.service.storage.diaries(WORKSPACE)[0].person)
            assert ada.service.storage.diary(who).failing_since is None

    run(main())


@pytest.mark.parametrize(
    "content, status, said",
    [
        ("<html>Sign in</html>", 200, "what is there is no calendar"),
        ("", 200, "there is nothing in it"),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1", 200, "it is damaged"),
        ("", 404, "the address is no longer good"),
        ("", 302, "it sends me on and on"),
    ],
)
def test_one_that_is_none_is_said_at_once(tmp_path: Path, content: str, status: int, said: str):
    async def main() -> None:
        server = Calendars(content, status)
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        async with world.open(), with_calendar(tmp_path, world, clock) as service:
            ada = Seller(world, clock, server, service)
            await ada.begins("Northwind Castings")
            assert said in await ada.tells("I can't read it", text=f"calendar {world.url}/me/secret-4711.ics")
            server.content, server.status = calendar(TEN), 200
            await ada.read_again()
            await ada.at("2026-11-24T18:00", 1)

    run(main())


def test_a_file_adds_changes_and_takes_back(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00") as ada:

            async def sends(*events: str, head: str = "") -> str:
                before = len(ada.said)
                await ada.world.send("ada", more={"calendar_file": calendar(*events, head=head)})
                await ada.world.until(lambda: len(ada.said) > before)
                return str(ada.said[-1]["text"])

            assert await sends(TEN) == "Added:\n- Tomorrow 10:00 **Northwind Castings**"
            assert await sends(TEN) == "Added:\n- Tomorrow 10:00 **Northwind Castings**"
            assert "no customer of yours in it: 1:1 with Bob" in await sends(OTHER)
            assert (
                await sends(event("old", "2020-01-01T10:00", "Northwind"))
                == "Nothing in it is still to come."
            )
            later = event("m1", "2026-11-25T11:00", "Northwind Castings, review", "SEQUENCE:1")
            assert "Tomorrow 11:00" in await sends(later)
            await sends(TEN)  # an older one of the same
            await ada.at("2026-11-24T18:00", 1)
            assert "Tomorrow 11:00" in ada.reminders[-1]["text"]
            off = event("m1", "2026-11-25T11:00", "Northwind Castings, review", "SEQUENCE:2")
            assert "Off: Northwind Castings, review" in await sends(off, head="METHOD:CANCEL\r\n")
            await ada.at("2026-11-25T20:00", 1)

    run(main())


def test_an_account_that_comes_later_has_its_meetings_found(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00") as ada:
            await ada.tells("Forgotten", text="calendar off")
            met = calendar(event("m1", "2026-11-25T10:00", "Initech, intro"))
            await ada.tells("no customer of yours", more={"calendar_file": met})
            await ada.begins("Initech")
            ada.clock.now += timedelta(minutes=16)
            ada.service.calendars.wake()
            who = ada.who(ada.service.storage.diaries(WORKSPACE)[0].person)
            await ada.world.until(lambda: ada.service.storage.waiting_timers(who, "meeting"))
            await ada.at("2026-11-24T18:00", 1)

    run(main())


def test_it_comes_where_the_seller_was_last_and_goes_with_whom_they_become(tmp_path: Path):
    """It was told at a terminal, to which nothing can be sent; by a code they are one with somebody in a chat."""

    async def main() -> None:
        server = Calendars(calendar(TEN))
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        async with world.open(), with_calendar(tmp_path, world, clock) as service:
            store, ada = service.storage, Seller(world, clock, server, service)
            at_home = Identity("terminal", "local", "ada")
            who = ada.who(store.person_for(WORKSPACE, at_home, "Ada", clock()).id)
            store.create_account(who, "acc", "Northwind Castings", clock())
            service.meetings.orders.file(who, calendar(TEN).encode())
            await ada.orders("start", "I help you")
            clock.to("2026-11-24T18:00")
            service.ticking.wake()
            await ada.settled()
            assert ada.reminders == []
            other = open_sql(f"sqlite:///{tmp_path / 'eq.sqlite3'}")
            here = store.find_person(WORKSPACE, Identity("loopback", "T1", "ada"))
            assert here is not None
            other.keep_code(
                WORKSPACE, NewCode("AAAA-BBBB-CCCC", clock() + timedelta(hours=1), here.id), clock()
            )
            assert other.redeem(WORKSPACE, "AAAA-BBBB-CCCC", at_home, "Ada", clock(), sure=True) is not None
            other.close()
            now = ada.who(here.id)
            service.diaries.refresh(now)
            assert store.reached_at(now) == Place("loopback", "T1", "ada")
            await ada.at("2026-11-24T18:20", 1)
            await ada.at("2026-11-25T11:15", 2)

    run(main())


def test_a_review_is_reminded_of_a_week_before(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00") as ada:
            await ada.tells("Which number", start={"account": "Northwind Castings", "flow": "review"})
            for _ in range(8):
                await ada.tells("Skipped", text="skip")
            await ada.tells("When do you look at this again", text="skip")
            await ada.tells("Northwind", text="2026-12-15")
            ada.clock.to("2026-11-24T12:00")
            ada.service.calendars.wake()
            who = ada.who(ada.service.storage.diaries(WORKSPACE)[0].person)
            await ada.world.until(lambda: ada.service.storage.waiting_timers(who, "review"))
            await ada.at("2026-12-08T08:59", 0)
            found = await ada.at("2026-12-08T09:00", 1)
            assert found is not None
            assert found["text"] == (
                "**Northwind Castings**: you meant to look back by 15 Dec 2026. What was promised, what came?"
            )
            await ada.tells("Tomorrow 07:00, then", chosen=["morning"], answers=found["ask"])
            again = await ada.at("2026-12-09T07:00", 2)
            assert again is not None
            await ada.tells("Northwind", chosen=["review"], answers=again["ask"])

    run(main())


def test_zones_and_hours_as_people_say_them(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            await ada.orders("reminders", f"20:00 to 07:00 ({BERLIN.key})")
            for said, expected in (
                ("reminders zone America/New_York", "(America/New_York)"),
                ("reminders zone kathmandu", "(Asia/Kathmandu)"),
                ("reminders zone Eastern Standard Time", "(America/New_York)"),
                ("reminders zone ../../etc/passwd", "I don't know that place"),
                ("reminders quiet 18-8", "18:00 to 08:00"),
                ("reminders quiet 25-8", "I can't read that as hours"),
                ("reminders quiet whenever", "I can't read that as hours"),
                ("reminders quiet off", "At any hour"),
                ("reminders off", "Reminders are off"),
            ):
                await ada.tells(expected, text=said)

    run(main())


FAR = event("m1", "2026-11-25T10:00", "Northwind Castings", "RRULE:FREQ=DAILY")


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_one_that_was_moved_to_the_end_of_time_does_no_harm(tmp_path: Path, year: str):
    async def main() -> None:
        moved = [
            "RECURRENCE-ID;TZID=Europe/Berlin:20261125T100000",
            f"DTSTART:{year}1231T235959Z",
            "SUMMARY:Northwind Castings",
        ]
        broken = "\r\n".join(["BEGIN:VEVENT", "UID:m1", *moved, "END:VEVENT", ""])
        async with seller(tmp_path, "2026-11-24T09:00", FAR, broken) as ada:
            await ada.at("2026-11-24T18:00", 0)
            await ada.at("2026-11-25T18:00", 1)  # the next of the series

    run(main())


def test_whatever_reading_one_breaks_the_service_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async def main() -> None:
        reports: list[str] = []
        server = Calendars(calendar(TEN))
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        told = lambda what, error: reports.append(f"{what} {type(error).__name__}")  # noqa: E731
        async with world.open(), with_calendar(tmp_path, world, clock, report=told) as service:
            ada = Seller(world, clock, server, service)
            await ada.begins("Northwind Castings")
            await ada.connects()
            monkeypatch.setattr("bot.serving.calendars.read_calendar", lambda content, span: 1 / 0)
            clock.now += timedelta(minutes=16)
            service.calendars.wake()
            await world.until(lambda: reports)
            monkeypatch.setattr(service.ticking, "placed", lambda timer, now: 1 / 0)
            await ada.at("2026-11-24T18:00", 0)
            assert set(reports) == {"calendars ZeroDivisionError", "timers ZeroDivisionError"}

    run(main())
