"""The service put together: starts its parts in order, watches them, and stops them so that nothing is lost.

Order at the start: what waits from before is taken up, then the channels are let in. At
the end: no more comes in, turns under way end, their replies and marks are written.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from random import Random
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.base import Outgoing, Start
from bot.channels.platform import Fetching, Opened, Platform, Received, Threading, Vouching
from bot.ground import Besides, Ground
from bot.meetings.addresses import OUTSIDE, Rules
from bot.meetings.fetching import fetched
from bot.serving.answering import Answering, Aside, nothing_aside, shares_nothing
from bot.serving.beside import AT_ONCE, Beside, Work
from bot.serving.calendar_orders import CalendarOrders
from bot.serving.calendars import KIND as CALENDAR
from bot.serving.calendars import Calendars, Fetch
from bot.serving.delivery import Delivery
from bot.serving.diaries import Diaries
from bot.serving.dispatch import Dispatch
from bot.serving.expiring import Expiring
from bot.serving.happenings import Happenings
from bot.serving.intake import Intake
from bot.serving.keeping import LOOK_EVERY, SILENCE, Keeping
from bot.serving.linking import Linking
from bot.serving.meeting_desk import MeetingDesk
from bot.serving.orders import Orders
from bot.serving.reminding import Reminding
from bot.serving.sharing import Sharing
from bot.serving.ticking import Ticking
from bot.serving.veils import Veils
from bot.serving.weekly import Weekly
from bot.serving.writer import Writer
from bot.sharing.desk import Desk
from storage.base import StorageError, Who
from storage.service import Arrival, ChatState, Pending, ServiceStorage

TURNS_AT_ONCE = 96
"""Most of them wait for the commit that they share, which is the larger the more of them there are."""
THREADS = AT_ONCE + 32
"""For what would block the event loop. Names of servers are looked up there too: where no name server answers, each job
holds one for half a minute, and the rest must be enough for everybody else.
"""
WATCH_EVERY = 1.0
"""Seconds between two looks whether another process wrote something that concerns the service."""
PATIENCE_FOR_TURNS = 6.0
PATIENCE_FOR_POSTS = 2.0
"""Seconds that turns, and then posts, get to end: together with the rest well under ten."""


def _unsaid(what: str, error: BaseException) -> None:
    """Says nothing."""


@dataclass(frozen=True)
class Usual:
    """How it is with calendars where nobody said otherwise."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    rules: Rules = OUTSIDE
    fetch: Fetch = fetched


@dataclass
class Service:
    """Serves some platforms from one store until it is stopped."""

    storage: ServiceStorage
    workspace: str
    ground: Ground
    orders: Orders
    platforms: Sequence[Platform]
    clock: Callable[[], datetime]
    work: Mapping[str, Work] = field(default_factory=dict)
    aside: Aside = nothing_aside
    desk: Desk | None = None
    happenings: Happenings = field(default_factory=Happenings)
    report: Callable[[str, BaseException], None] = _unsaid
    keeps: timedelta | None = None
    weekly: Weekly | None = None
    chance: Callable[[], float] = field(default_factory=lambda: Random().random)  # noqa: S311  only lengths of pauses
    diary: Usual = field(default_factory=Usual)
    silence: float = SILENCE
    look_every: float = LOOK_EVERY

    def __post_init__(self) -> None:
        self.writer = Writer(self.storage, self.happenings)
        self._pool = ThreadPoolExecutor(TURNS_AT_ONCE, thread_name_prefix="turn")
        self._stop = asyncio.Event()
        by_name = {each.name: each for each in self.platforms}
        self._meet()
        veils = Veils(self.clock, self.ground.words.text("link.gone"))
        self.delivery = Delivery(
            self.storage,
            self.workspace,
            self.writer,
            by_name,
            self.happenings,
            self.clock,
            monotonic,
            self.chance,
            self.report,
            veils.lift,
            self._not_posted,
        )
        self.beside = Beside(
            self.storage,
            self.workspace,
            self.writer,
            {**self.work, CALENDAR: self.calendars.work()},
            self.ground.words,
            self.happenings,
            self.clock,
            self.delivery.wake,
            self.report,
        )
        self.dispatch = Dispatch(
            self._answering(veils),
            self.storage,
            self.happenings,
            self._pool,
            self.delivery.wake,
            self.report,
            {each.name: each for each in self.platforms if isinstance(each, Fetching)},
        )
        self.ticking = Ticking(
            self.storage,
            self.workspace,
            self.writer,
            self.happenings,
            self.clock,
            self.dispatch.look,
            self.report,
            self.diaries.placed,
        )
        self.intake = Intake(
            self.storage,
            self.workspace,
            self.writer,
            self.happenings,
            self.dispatch.arrived,
            self.clock,
            {each.name: each for each in self.platforms if isinstance(each, Vouching)},
        )

    def _answering(self, veils: Veils) -> Answering:
        return Answering(
            self.storage,
            self.workspace,
            self.ground,
            self.writer,
            self.orders,
            Linking(
                self.storage,
                self.writer,
                self.ground.words,
                self.clock,
                veils,
                self._address,
                self._post_soon,
            ),
            self._post_soon,
            self._aside,
            shares_nothing if self.desk is None else Sharing(self.storage, self.desk).led,
            self._opening,
            self.beside.wanted,
        )

    def _not_posted(self, post: Pending) -> None:
        """Tells a seller that what they shared did not get there: once, whatever all of it was."""
        if self.desk is None or post.n or post.turn:
            return
        try:
            if self.writer.do(partial(self.desk.not_posted, self.workspace, post.source)):
                self._post_soon()
        except StorageError as error:
            self.report("not_posted", error)

    def _meet(self) -> None:
        """Makes what is about meetings."""
        self.diaries = Diaries(
            self.storage, self.workspace, self.writer.do, self.clock, self.diary.zone, self._tick_soon
        )
        words = self.ground.words
        orders = CalendarOrders(self.diaries, words, self.diary.rules)
        self.orders = replace(self.orders, next_meetings=orders.next_by_account)
        self.meetings = MeetingDesk(orders, Reminding(self.diaries, words))
        self.calendars = Calendars(self.diaries, orders, self.diary.fetch, self._look_at_posts, self.report)

    def _aside(self, who: Who, arrival: Arrival, chat: ChatState | None) -> Besides | Start | None:
        return self.meetings.answered(who, arrival, chat) or self.aside(who, arrival, chat)

    def _opening(self, arrival: Arrival, start: Start) -> Outgoing | None:
        inbound = arrival.inbound
        platform = next((each for each in self.platforms if each.name == inbound.channel), None)
        if not isinstance(platform, Threading):
            return None
        wanted = Received(arrival.place, inbound.event, inbound.at, arrival.sender, arrival.name, start=start)
        return platform.opening_of(wanted)

    def _tick_soon(self) -> None:
        """Looks at the timers anew. From any thread."""
        self._loop.call_soon_threadsafe(self.ticking.wake)

    def _post_soon(self) -> None:
        """Posts what waits in any chat. From any thread."""
        asyncio.run_coroutine_threadsafe(self._look_at_posts(), self._loop)

    async def _look_at_posts(self) -> None:
        try:
            await self.delivery.look()
        except StorageError as error:
            self.report("outbox", error)

    def _address(self, word: str) -> str | None:
        """A link that hands a word in, from the first platform that has one."""
        found = (each.link_with(word) for each in self.platforms if isinstance(each, Opened))
        return next(filter(None, found), None)

    def stop(self) -> None:
        """Ends `run`, soon. From the event loop."""
        self._stop.set()

    async def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Serves until `stop`. Raises what broke one of its parts, after stopping the others."""
        self._loop = asyncio.get_running_loop()
        threads = ThreadPoolExecutor(THREADS, thread_name_prefix="beside")
        self._loop.set_default_executor(threads)
        self.dispatch.start()
        self.beside.start()
        await self._take_up()
        running = [asyncio.create_task(part) for part in self._parts()]
        stopped = asyncio.create_task(self._stop.wait())
        ready()
        try:
            await asyncio.wait([*running, stopped], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            await self._end(running)
        for part in running:
            if part.done() and not part.cancelled() and (error := part.exception()) is not None:
                raise error

    def _parts(self) -> list[Coroutine[Any, Any, None]]:
        keepers = [
            Keeping(
                each,
                self.intake.at(each),
                self.happenings,
                monotonic,
                self.chance,
                self.report,
                self.silence,
                self.look_every,
            ).run()
            for each in self.platforms
        ]
        parts = [*keepers, self.ticking.run(), self.calendars.run(), self._watch()]
        if self.keeps is not None:
            parts.append(
                Expiring(
                    self.storage, self.workspace, self.keeps, self.clock, self.happenings, self.report
                ).run()
            )
        if self.weekly is not None:
            parts.append(self.weekly.run(self.writer, self.delivery.wake))
        return parts

    async def _take_up(self) -> None:
        """What the process before left: it may have posted some of it and died before it could say so."""
        await self.dispatch.look()
        for place, many in await asyncio.to_thread(self.storage.places_pending, self.workspace):
            for _ in range(many):
                self.happenings.posted(place.channel, "resumed")
        await self.delivery.look()
        await self.beside.look()

    async def _watch(self) -> None:
        """Takes up what other processes write: a dead letter revived, a message taken up again."""
        seen: object = None
        while self.writer.alive:
            try:
                mark = await asyncio.to_thread(self.storage.mark)
                if mark != seen:
                    seen = mark
                    await self.dispatch.look()
                    await self.delivery.look()
                    await self.beside.look()
                    self.ticking.wake()
                    self.calendars.wake()
            except StorageError as error:
                self.report("watch", error)
            await asyncio.sleep(WATCH_EVERY)
        raise RuntimeError("the thread that writes has ended")

    async def _end(self, running: Sequence[asyncio.Task[None]]) -> None:
        for part in running:
            part.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self.beside.stop()
        await self.dispatch.stop(PATIENCE_FOR_TURNS)
        await self.delivery.stop(PATIENCE_FOR_POSTS)
        await asyncio.to_thread(self.writer.close)
        self._pool.shutdown(wait=False, cancel_futures=True)
        for platform in self.platforms:
            await platform.close()
