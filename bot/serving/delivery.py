"""The way out: what waits in the outbox is posted, in the order of each chat, until the platform has it.

A post that fails holds back the later ones of its chat and no others. It is tried
again with growing pauses for a day and then becomes a dead letter. A post whose answer
got lost may be there twice; that is counted, since no platform offers a way to know.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.channels.base import Outgoing, from_data
from bot.channels.platform import Platform, PostLater, PostRefused, PostUnclear
from bot.serving.happenings import Happenings
from bot.serving.pacing import Pacing
from bot.serving.writer import Writer
from storage.base import Place, StorageError
from storage.service import Pending, ServiceStorage

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0
GIVE_UP_AFTER = timedelta(hours=24)
AT_ONCE = 100
"""Posts of a chat that are read at once."""


@dataclass
class Delivery:
    """Posts by chat. `chance` gives a number from 0 to 1 for the length of a pause, `monotonic` seconds for pacing."""

    storage: ServiceStorage
    workspace: str
    writer: Writer
    platforms: Mapping[str, Platform]
    happenings: Happenings
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    chance: Callable[[], float]
    report: Callable[[str, BaseException], None]
    lift: Callable[[Outgoing], Outgoing] = lambda outgoing: outgoing
    """Puts in what is not kept with a message (`bot.serving.veils`)."""
    gave_up: Callable[[Pending], None] = lambda post: None
    """Is told, in a thread, of a post that became a dead letter."""
    _tasks: dict[Place, asyncio.Task[None]] = field(default_factory=dict, init=False)
    _again: set[Place] = field(default_factory=set, init=False)
    _posted: set[Hashable] = field(default_factory=set, init=False)
    _done: dict[Place, set[Hashable]] = field(default_factory=dict, init=False)
    _pacing: dict[str, Pacing] = field(default_factory=dict, init=False)
    _stopping: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._pacing = {name: Pacing(each.pace, self.monotonic) for name, each in self.platforms.items()}

    async def look(self) -> int:
        """Takes up every chat where something waits; gives how many messages do."""
        places = await asyncio.to_thread(self.storage.places_pending, self.workspace)
        for place, _ in places:
            self.wake(place)
        return sum(many for place, many in places if place.channel in self.platforms)

    def wake(self, place: Place) -> None:
        """Something new may wait in a chat."""
        if place.channel not in self.platforms or self._stopping:
            return
        if place in self._tasks:
            self._again.add(place)
            return
        self._begin(place)

    async def stop(self, patience: float) -> None:
        """Begins no more posts, and gives those under way `patience` seconds to end."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=patience)
        for task in list(self._tasks.values()):
            task.cancel()

    # one chat ---------------------------------------------------------------------------
    def _begin(self, place: Place) -> None:
        task = asyncio.create_task(self._chat(place))
        self._tasks[place] = task
        task.add_done_callback(partial(self._ended, place))

    def _ended(self, place: Place, task: asyncio.Task[None]) -> None:
        del self._tasks[place]
        self._forget_marked(place)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.report("delivery", error)
            self._again.add(place)
        if place in self._again and not self._stopping:
            self._again.discard(place)
            self._begin(place)

    async def _chat(self, place: Place) -> None:
        while not self._stopping:
            self._again.discard(place)
            self._forget_marked(place)
            most = AT_ONCE + len(self._posted)  # what has no mark yet must not hide what waits behind it
            try:
                found = await asyncio.to_thread(self.storage.pending, self.workspace, place, most)
            except StorageError as error:
                self.report("outbox", error)
                await asyncio.sleep(LONGEST_PAUSE / 12)
                continue
            due = [post for post in found if _key(post) not in self._posted]
            if not due:
                return
            for post in due:
                if not await self._until_posted(post, fresh=post is due[0]):
                    break
            else:
                if len(found) < most:
                    return  # what came meanwhile is told of, and begins it anew

    async def _until_posted(self, post: Pending, *, fresh: bool) -> bool:
        """Posts one message, however often it takes. False where the rest of the chat has to be looked at anew.

        `fresh`: it was read just now. What was read before may have been called off since.
        """
        address, tries = post.place, post.tries
        pacing = self._pacing[address.channel]
        while not self._stopping:
            waits = pacing.wait(address)
            await asyncio.sleep(waits)
            if (waits or not fresh) and not await self._is_pending(post):
                return False
            fresh = False
            try:
                ref = await self.platforms[address.channel].post(
                    address, self.lift(from_data(post.reply.body)), _name(post)
                )
            except PostRefused as error:
                await self._give_up(post, error.reason)
                if error.chat_gone:
                    await self._give_up_rest(post.place, error.reason)
                return False
            except PostLater as error:
                tries += 1
                if not await self._put_off(post, error, tries, pacing):
                    return False
            else:
                self._mark(post, ref)
                return True
        return False

    async def _is_pending(self, post: Pending) -> bool:
        try:
            return await asyncio.to_thread(self.storage.is_pending, self.workspace, post)
        except StorageError as error:
            self.report("outbox", error)
            return False  # the chat is looked at anew

    def _mark(self, post: Pending, ref: str | None) -> None:
        """Marks it as sent with the next commit; until then it is only known here."""
        key = _key(post)
        self._posted.add(key)
        self.happenings.posted(post.place.channel, "sent")
        marked = self.writer.submit(
            partial(self.storage.posted, self.workspace, post, ref), unhurried=not self._stopping
        )
        loop = asyncio.get_running_loop()
        marked.add_done_callback(
            lambda done: loop.call_soon_threadsafe(self._marked, post, ref, done.exception())
        )

    def _marked(self, post: Pending, ref: str | None, error: BaseException | None) -> None:
        if error is None:
            self._done.setdefault(post.place, set()).add(_key(post))
            if post.place not in self._tasks:
                self._forget_marked(post.place)
        elif not self._stopping:
            self.report("mark", error)
            asyncio.get_running_loop().call_later(LONGEST_PAUSE / 12, self._mark, post, ref)

    def _forget_marked(self, place: Place) -> None:
        """Lets go of what is marked by now. A look at the outbox that began before the mark may still show it as
        waiting, so this is for before a look, never for after one."""
        self._posted -= self._done.pop(place, set())

    async def _put_off(self, post: Pending, error: PostLater, tries: int, pacing: Pacing) -> bool:
        """Waits before the next try. False where it was given up instead."""
        channel = post.place.channel
        self.happenings.posted(channel, "unclear" if isinstance(error, PostUnclear) else "later")
        if post.queued_at is not None and self.clock() - post.queued_at >= GIVE_UP_AFTER:
            await self._give_up(post, error.reason)
            return False
        self.writer.submit(partial(self.storage.put_off, self.workspace, post, error.reason), unhurried=True)
        if error.everywhere and error.after:
            pacing.hold(error.after)
        await asyncio.sleep(max(error.after or 0.0, pause(tries, self.chance())))
        return True

    async def _give_up(self, post: Pending, reason: str) -> None:
        self.happenings.posted(post.place.channel, "dead")
        await self.writer.done(partial(self.storage.give_up, self.workspace, post, reason))
        await asyncio.to_thread(self.gave_up, post)

    async def _give_up_rest(self, place: Place, reason: str) -> None:
        for post in await asyncio.to_thread(self.storage.pending, self.workspace, place):
            if _key(post) not in self._posted:
                await self._give_up(post, reason)


def pause(tries: int, chance: float) -> float:
    """Seconds before the next try: twice as long each time, and half of it left to chance, so that not all come at
    once."""
    longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(tries - 1, 20))
    return longest * (0.5 + 0.5 * chance)


def _key(post: Pending) -> tuple[str, int, int]:
    return post.source, post.turn, post.n


def _name(post: Pending) -> str:
    return f"{post.source}.{post.turn}.{post.n}"
