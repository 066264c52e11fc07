"""Reminders over a running service and real HTTP, with a clock that is moved: each comes once, and when it should."""

from __future__ import annotations

from pathlib import Path

from tests.serving.days import Calendars, Clock, calendar, event, local, passes, with_calendar
from tests.serving.support import run
from tests.support.serving import World


def test_a_meeting_is_reminded_of_the_evening_before_and_asked_about_after_it(tmp_path: Path):
    async def main() -> None:
        server = Calendars(calendar(event("m1", "2026-11-25T10:00", "Northwind Castings, first talk")))
        world, clock = World(routes=server.routes), Clock(local("2026-11-24T09:00"))
        async with world.open(), with_calendar(tmp_path, world, clock) as service:
            await world.send("ada", text="prep Northwind Castings 5")
            await world.questions("ada", 1)
            await world.send("ada", text="pause")
            await world.until(lambda: len(world.said("ada")) >= 2)
            await world.send("ada", text=f"calendar {world.url}/me/secret-4711.ics")
            await world.until(lambda: "Read. 1 customer meeting" in str(world.said("ada")[-1]))
            for moment in ("2026-11-24T18:00", "2026-11-25T11:15"):
                before = len(world.said("ada"))
                clock.to(moment)
                await passes(service)
                await world.until(lambda before=before: len(world.said("ada")) > before)
                print(world.said("ada")[before:])
            print([one.get("text") for one in world.said("ada")])

    run(main())
