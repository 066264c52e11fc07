"""The service on the loopback platform as a process of its own, with a death wish: `STORM_KILL=POINT:N`.

Points: "kept" (messages were just committed to the queue, and not acknowledged), "inside"
(facts of a turn are written and not committed), "committed" (a turn was just committed,
and nothing posted yet), "sent" (a reply was just posted and not marked). At the N-th of
its kind the process kills itself. `STORM_MODEL` is the address of a model that writes
recordings down and does the jobs of the kind "look".
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from pydantic import SecretStr

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.channels.base import Address, Message, Outgoing
from bot.channels.platform import Platform
from bot.critic_llm.hearing import words_in
from bot.critic_llm.question import HEARING, Access
from bot.hosting import prepare
from bot.serving.beside import Work
from bot.settings import Settings
from storage.base import Job
from tests.support.loopback import NOT_HEARD, Hearing

POINTS = ("kept", "inside", "committed", "sent")


class Death:
    """Comes at the n-th point of a kind."""

    def __init__(self, wish: str) -> None:
        self.point, _, number = wish.partition(":")
        self.left = int(number or 0)

    def at(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def watch(storage: Any, death: Death) -> None:
    """Has `death` come to the calls of a store."""
    together, run_many = storage.together, storage.line.run_many

    def watched(calls: Sequence[Callable[[], Any]]) -> list[Any]:
        names = [call.func.__name__ for call in calls]  # type: ignore[attr-defined]
        outcomes = together(calls)
        for name, point in (("receive", "kept"), ("commit", "committed")):
            if name in names:
                death.at(point)
        return outcomes  # type: ignore[no-any-return]

    def written(sql: str, rows: Sequence[Any]) -> None:
        run_many(sql, rows)
        if rows and sql.startswith("INSERT INTO facts"):
            death.at("inside")

    storage.together, storage.line.run_many = watched, written


class Deadly(Hearing):
    """Has `death` come right after a post."""

    death: Death

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        ref = await super().post(address, outgoing, key)
        self.death.at("sent")
        return ref


def look_with(access: Access) -> Work:
    """A look of the model beside the turns, as long as the model likes, up to the deadline."""

    async def look(job: Job) -> Sequence[Outgoing]:
        return [Message(await words_in(access, "look", b"look") or NOT_HEARD)]

    return Work(look, HEARING)


async def main(url: str, there: str, port: int) -> None:
    """Serves the loopback platform until SIGTERM."""
    platform = Deadly(there, port)
    platform.death = death_wished()
    work: dict[str, Work] = {}
    if model := os.environ.get("STORM_MODEL"):
        platform.access = Access(model, "none", "hears", deadline=HEARING)
        work = {"look": look_with(platform.access)}
    await serve(url, platform, platform.death, work)


def death_wished() -> Death:
    """The death that was wished for."""
    return Death(os.environ.get("STORM_KILL", ""))


async def serve(url: str, platform: Platform, death: Death, work: Mapping[str, Work] | None = None) -> None:
    """Serves until SIGTERM; says in its log which posts may have been made twice."""
    with ExitStack() as kept:
        settings = Settings(database_url=SecretStr(url), health_port=0)
        host = await prepare(settings, [platform], kept)
        watch(host.app.storage, death)
        if work:
            host.service.beside.kinds = work
        posted = host.service.happenings.posted

        def aloud(channel: str, outcome: str) -> None:
            if outcome in ("resumed", "unclear"):
                print(outcome, flush=True)
            posted(channel, outcome)

        host.service.happenings.posted = aloud  # type: ignore[method-assign]
        await host.run(lambda: print("up", flush=True))
    print("down", flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
