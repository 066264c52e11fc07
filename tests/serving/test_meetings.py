"""Reminders over a running service and real HTTP, with a clock that is moved: each comes once, and when it should."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.serving.days import Calendars, Clock, Seller, calendar, event, local, seller, with_calendar
from tests.serving.support import run
from tests.support.serving import World

TEN = event("m1", "2026-11-25T10:00", "Northwind Castings, review")


def test_a_meeting_is_reminded_of_the_evening_before_and_asked_about_after_it(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            await ada.at("2026-11-24T17:59", 0)
            before = await ada.at("2026-11-24T18:00", 1)
            assert before is not None
            assert before["text"] == (
                "Tomorrow 10:00, **Northwind Castings**: nothing is noted yet. Five minutes?"
            )
            assert [each["label"] for each in before["choices"]] == [
                "Five minutes",
                "In an hour",
                "Tomorrow morning",
                "Not this one",
            ]
            await ada.at("2026-11-25T11:14", 1)
            after = await ada.at("2026-11-25T11:15", 2)
            assert after is not None
            assert after["text"] == (
                "**Northwind Castings** is just over. What did you learn? A few words will do."
            )
            await ada.at("2026-11-27T10:00", 2)

    run(main())


def test_one_in_the_afternoon_is_reminded_of_two_hours_before(tmp_path: Path):
    async def main() -> None:
        afternoon = event("m1", "2026-11-25T14:30", "Northwind Castings")
        async with seller(tmp_path, "2026-11-25T08:00", afternoon) as ada:
            await ada.at("2026-11-25T12:29", 0)
            found = await ada.at("2026-11-25T12:30", 1)
            assert found is not None
            assert found["text"].startswith("Today 14:30, ")
            assert [each["id"] for each in found["choices"]] == ["prep", "hour", "not"]

    run(main())


@pytest.mark.parametrize(
    "day, evening, starts, over",
    [
        ("2026-03-29", "2026-03-28T17:00+00:00", "2026-03-29T08:00+00:00", "2026-03-29T09:15+00:00"),
        ("2026-10-25", "2026-10-24T16:00+00:00", "2026-10-25T09:00+00:00", "2026-10-25T10:15+00:00"),
    ],
    ids=["spring", "autumn"],
)
def test_the_nights_in_which_clocks_change(tmp_path: Path, day: str, evening: str, starts: str, over: str):
    """A series at ten: at ten also after the change. In UTC, as no clock there tells how far the two are apart."""

    async def main() -> None:
        first = datetime.fromisoformat(f"{day}T10:00") - timedelta(days=28)
        series = event("m1", first.isoformat(), "Northwind Castings", "RRULE:FREQ=WEEKLY")
        began = local(f"{day}T00:00")
        async with seller(tmp_path, began.date().isoformat() + "T12:00", series) as ada:
            who = ada.service.storage.diaries("main")[0].person
            met = [
                each for each in ada.service.diaries.next_meetings(ada.who(who)) if each[0].starts_at > began
            ]
            assert met[0][0].starts_at.isoformat(timespec="minutes") == starts
            await ada.at_moment(evening, -60, 0)
            await ada.at_moment(evening, 0, 1)
            tapped = ada.reminders[-1]
            await ada.tells("07:00, then", chosen=["morning"], answers=tapped["ask"])
            await ada.at(f"{day}T06:59", 1)
            await ada.at(f"{day}T07:00", 2)
            await ada.at_moment(over, -60, 2)
            await ada.at_moment(over, 0, 3)

    run(main())


def test_one_that_moves_is_reminded_of_where_it_went(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            ada.server.content = calendar(event("m1", "2026-11-26T10:00", "Northwind Castings, review"))
            await ada.read_again()
            await ada.at("2026-11-25T12:00", 0)
            await ada.at("2026-11-25T18:00", 1)
            await ada.at("2026-11-26T11:15", 2)

    run(main())


def test_one_that_moves_away_and_back_is_reminded_of_once(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            first = ada.server.content
            ada.server.content = calendar(event("m1", "2026-11-25T16:00", "Northwind Castings, review"))
            await ada.read_again()
            ada.server.content = first
            await ada.read_again()
            await ada.at("2026-11-24T18:00", 1)
            ada.server.content = calendar(event("m1", "2026-11-25T11:00", "Northwind Castings, review"))
            await ada.read_again()
            await ada.at("2026-11-24T18:30", 2)  # it is another one now, and was not spoken of
            ada.server.content = first
            await ada.read_again()
            await ada.at("2026-11-25T09:00", 2)

    run(main())


@pytest.mark.parametrize(
    "content",
    [
        calendar(),
        calendar(event("m1", "2026-11-25T10:00", "Northwind Castings, review", "STATUS:CANCELLED")),
        calendar(event("m1", "2026-11-25T10:00", "Dentist")),
    ],
    ids=["gone", "cancelled", "about something else"],
)
def test_one_that_is_off_is_not_spoken_of(tmp_path: Path, content: str):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            ada.server.content = content
            await ada.read_again()
            await ada.at("2026-11-24T18:00", 0)
            await ada.at("2026-11-25T12:00", 0)

    run(main())


def test_one_of_a_series_that_is_moved_or_off(tmp_path: Path):
    async def main() -> None:
        series = event("m1", "2026-11-02T10:00", "Northwind Castings", "RRULE:FREQ=DAILY")
        moved = event(
            "m1",
            "2026-11-25T15:00",
            "Northwind Castings",
            "RECURRENCE-ID;TZID=Europe/Berlin:20261125T100000",
        )
        off = event(
            "m1",
            "2026-11-26T10:00",
            "Northwind Castings",
            "RECURRENCE-ID;TZID=Europe/Berlin:20261126T100000",
            "STATUS:CANCELLED",
        )
        async with seller(tmp_path, "2026-11-24T12:00", series, moved, off) as ada:
            await ada.at("2026-11-24T18:30", 0)
            await ada.at("2026-11-25T13:00", 1)
            await ada.at("2026-11-25T16:15", 2)
            await ada.at("2026-11-26T17:59", 2)
            await ada.at("2026-11-26T18:00", 3)

    run(main())


def test_read_again_and_started_again_it_still_comes_once(tmp_path: Path):
    async def main() -> None:
        server = Calendars(calendar(TEN))
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        async with world.open():
            for number, moment in enumerate(["2026-11-24T12:00", "2026-11-24T18:00", "2026-11-24T18:45"]):
                async with with_calendar(tmp_path, world, clock) as service:
                    ada = Seller(world, clock, server, service)
                    if not number:
                        await ada.begins("Northwind Castings")
                        await ada.connects()
                    await ada.at(moment, min(number, 1))
                    await ada.read_again()
                    await ada.connects()
                    await ada.settled()
            async with with_calendar(tmp_path, world, clock) as service:
                ada = Seller(world, clock, server, service)
                await ada.at("2026-11-25T11:30", 2)
                await ada.read_again()
                await ada.at("2026-11-25T20:00", 2)

    run(main())


def test_what_was_due_while_nobody_served_comes_late_where_it_is_still_of_use(tmp_path: Path):
    async def main() -> None:
        server = Calendars(calendar(TEN, event("m2", "2026-11-26T09:00", "Northwind Castings")))
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        async with world.open():
            async with with_calendar(tmp_path, world, clock) as service:
                ada = Seller(world, clock, server, service)
                await ada.begins("Northwind Castings")
                await ada.connects()
            clock.to("2026-11-24T22:00")
            async with with_calendar(tmp_path, world, clock) as service:
                ada = Seller(world, clock, server, service)
                await ada.at("2026-11-25T06:59", 0)  # not at night
                await ada.at("2026-11-25T07:00", 1)
            clock.to("2026-11-26T09:30")
            async with with_calendar(tmp_path, world, clock) as service:
                ada = Seller(world, clock, server, service)
                found = await ada.at("2026-11-26T09:31", 2)  # the one that goes on is not prepared any more
                assert found is not None
                assert found["text"] == (
                    "Yesterday 10:00, **Northwind Castings**: what did you learn? A few words will do."
                )

    run(main())


def test_quiet_hours(tmp_path: Path):
    async def main() -> None:
        late = event("m1", "2026-11-24T19:30", "Northwind Castings")
        early = event("m2", "2026-11-26T11:00", "Northwind Castings")
        async with seller(tmp_path, "2026-11-24T18:30", late, early) as ada:
            await ada.at("2026-11-24T18:31", 1)
            await ada.at("2026-11-25T06:59", 1)
            await ada.at("2026-11-25T07:00", 2)
            said = await ada.tells("Reminders are on", text="reminders quiet 17:00-09:00")
            assert "17:00 to 09:00 (Europe/Berlin)" in said
            await ada.at("2026-11-25T16:29", 2)
            await ada.at("2026-11-25T16:30", 3)

    run(main())


def test_they_are_where_the_seller_is(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            assert "(America/New_York)" in await ada.tells("Reminders", text="reminders zone new york")
            await ada.at("2026-11-24T23:59", 0)
            found = await ada.at("2026-11-25T00:00", 1)
            assert found is not None
            assert found["text"].startswith("Tomorrow 04:00, ")

    run(main())


def test_put_off_and_put_off_again(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            first = await ada.at("2026-11-24T18:00", 1)
            assert first is not None
            said = await ada.tells(", then", chosen=["hour"], answers=first["ask"])
            assert said == "Today 19:00, then."
            ada.clock.to("2026-11-24T18:10")
            await ada.tells("Today 19:10, then", chosen=["hour"], answers=first["ask"])  # tapped once more
            await ada.read_again()
            await ada.at("2026-11-24T19:09", 1)
            second = await ada.at("2026-11-24T19:10", 2)
            assert second is not None
            assert [each["id"] for each in second["choices"]] == ["prep", "morning", "not"]
            said = await ada.tells(", then", chosen=["morning"], answers=second["ask"])
            assert said == "Tomorrow 07:00, then."
            third = await ada.at("2026-11-25T07:00", 3)
            assert third is not None
            ada.clock.to("2026-11-25T09:30")
            await ada.tells("By then it has begun", chosen=["hour"], answers=third["ask"])
            await ada.at("2026-11-25T11:15", 4)

    run(main())


def test_not_this_one(tmp_path: Path):
    async def main() -> None:
        other = event("m2", "2026-11-26T10:00", "Northwind Castings")
        async with seller(tmp_path, "2026-11-24T09:00", TEN, other) as ada:
            first = await ada.at("2026-11-24T18:00", 1)
            assert first is not None
            await ada.tells("Nothing more about this one", chosen=["not"], answers=first["ask"])
            await ada.read_again()
            await ada.at("2026-11-25T17:59", 1)
            await ada.at("2026-11-25T18:00", 2)

    run(main())


def test_off_and_on(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            await ada.tells("Reminders are off", text="reminders off")
            await ada.read_again()
            await ada.at("2026-11-24T18:30", 0)
            await ada.tells("Reminders are on", text="reminders on")
            await ada.at("2026-11-24T18:31", 1)  # as soon as may be
            assert "Forgotten" in await ada.tells("Forgotten", text="calendar off")
            await ada.at("2026-11-25T12:00", 1)

    run(main())


def test_a_tap_begins_what_it_says(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            first = await ada.at("2026-11-24T18:00", 1)
            assert first is not None
            await ada.tells("Back to **Northwind Castings**", chosen=["prep"], answers=first["ask"])
            await ada.tells("Paused", text="pause")
            after = await ada.at("2026-11-25T11:15", 2)
            assert after is not None
            await ada.tells("What did you learn?", chosen=["debrief"], answers=after["ask"])

    run(main())


def test_whoever_prepared_or_told_of_it_hears_nothing(tmp_path: Path):
    async def main() -> None:
        async with seller(
            tmp_path, "2026-11-25T08:00", event("m1", "2026-11-25T14:00", "Northwind Castings")
        ) as ada:
            who = ada.service.storage.diaries("main")[0].person
            account = ada.service.storage.accounts(ada.who(who))[0].account.id
            while ada.service.storage.sessions(ada.who(who), account)[-1].status != "finished":
                before = len(ada.said)
                await ada.world.send("ada", text="skip")
                await ada.world.until(lambda: len(ada.said) > before)  # noqa: B023  waited for before it changes
            await ada.at("2026-11-25T12:00", 0)
            ada.clock.to("2026-11-25T15:05")
            await ada.tells("What did you learn", start={"account": "Northwind Castings", "flow": "debrief"})
            await ada.at("2026-11-25T15:30", 0)

    run(main())


def test_what_is_asked_in_a_talk_stays_asked(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T17:50", TEN) as ada:
            await ada.tells("Who pays", start={"account": "Initech", "minutes": 5, "kind": "open_deal"})
            await ada.at("2026-11-24T18:00", 1)
            said = await ada.tells("Marta Ruiz", text="Marta Ruiz, COO")
            assert "COO" in said
            record = ada.service.storage.accounts(ada.who(ada.service.storage.diaries("main")[0].person))
            name = next(each for each in record if each.account.name == "Initech")
            who = ada.who(name.account.owner)
            assert ada.service.storage.record(who, name.account.id)[1].text("people/p1/name") == "Marta Ruiz"

    run(main())


def test_another_s_reminder_is_nobody_s_to_tap(tmp_path: Path):
    async def main() -> None:
        async with seller(tmp_path, "2026-11-24T09:00", TEN) as ada:
            first = await ada.at("2026-11-24T18:00", 1)
            assert first is not None
            bob = Seller(ada.world, ada.clock, ada.server, ada.service, "bob")
            for ref in (
                first["ask"],
                "meet-",
                "meet-x-b1",
                "look-x-20261201-0",
                "look-",
                first["ask"] + "9" * 40,
            ):
                for choice in ("prep", "hour", "not", "#0", ""):
                    await bob.tells("not one of your meetings", chosen=[choice], answers=ref)
            await ada.at("2026-11-25T11:15", 2)

    run(main())
