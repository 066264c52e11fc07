"""Has each message answered: those of a chat one after the other, those of different chats at the same time.

What cannot be kept just now waits on and is tried again; what no turn can be made of is
set aside after three tries, and its sender is told.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from time import monotonic

from bot.channels.base import as_data
from bot.channels.platform import Fetching
from bot.serving.answering import Answering
from bot.serving.happenings import Happenings
from storage.base import Place, StorageError
from storage.service import Arrival, ServiceStorage

MOST_TRIES = 3
WAITS = (0.2, 1.0, 5.0, 15.0)
"""Seconds before a turn is tried again that could not be kept; the last one for ever."""


@dataclass
class Dispatch:
    """Queues by chat. Its methods belong to the event loop, but for `arrived`."""

    answering: Answering
    storage: ServiceStorage
    happenings: Happenings
    pool: ThreadPoolExecutor
    answered: Callable[[Place], None]
    report: Callable[[str, BaseException], None]
    fetching: Mapping[str, Fetching] = field(default_factory=dict)
    """The channels whose messages may only point at what they hold."""
    _queues: dict[Place, deque[Arrival]] = field(default_factory=dict, init=False)
    _known: set[Hashable] = field(default_factory=set, init=False)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, init=False)
    _stopping: bool = field(default=False, init=False)

    def start(self) -> None:
        """Binds it to the running loop, to which other threads hand what arrives."""
        self._loop = asyncio.get_running_loop()

    def arrived(self, arrival: Arrival) -> None:
        """A message is on its queue in the store. From any thread."""
        assert self._loop is not None, "start() comes first"
        self._loop.call_soon_threadsafe(self.take, arrival)

    async def look(self) -> None:
        """Takes up what waits in the store and is not known here: from before, or from another process."""
        after = 0
        while page := await asyncio.to_thread(self.storage.waiting, self.answering.workspace, after):
            for arrival in page:
                self.take(arrival)
            after = page[-1].seq

    def take(self, arrival: Arrival) -> None:
        """Puts a message at the end of its chat's queue."""
        key = (arrival.inbound.channel, arrival.inbound.tenant, arrival.inbound.event)
        if key in self._known:
            return
        self._known.add(key)
        queue = self._queues.get(arrival.place)
        if queue is not None:
            queue.append(arrival)
            return
        self._queues[arrival.place] = deque([arrival])
        if not self._stopping:
            self._begin(arrival.place)

    @property
    def waiting(self) -> int:
        """How many messages wait for their turn."""
        return len(self._known)

    async def stop(self, patience: float) -> None:
        """Begins no more turns, and gives those under way `patience` seconds to end."""
        self._stopping = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)
        for task in list(self._tasks):
            task.cancel()

    # one chat ---------------------------------------------------------------------------
    def _begin(self, place: Place) -> None:
        task = asyncio.create_task(self._chat(place))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _chat(self, place: Place) -> None:
        queue = self._queues[place]
        tries = 0
        while queue and not self._stopping:
            arrival = queue[0] = await self._fetched(queue[0])
            if await self._one(arrival):
                queue.popleft()
                self._known.discard((arrival.inbound.channel, arrival.inbound.tenant, arrival.inbound.event))
                self.answered(place)
                tries = 0
            else:
                await asyncio.sleep(WAITS[min(tries, len(WAITS) - 1)])
                tries += 1
        if not queue:
            del self._queues[place]

    async def _one(self, arrival: Arrival) -> bool:
        """Answers a message. False where it has to be tried again."""
        began = monotonic()
        loop = asyncio.get_running_loop()
        try:
            outcome = await loop.run_in_executor(self.pool, self._answer, arrival)
        except StorageError as error:
            self.report("turn", error)
            outcome = "retried"
        self.happenings.turned(arrival.inbound.channel, outcome, monotonic() - began)
        return outcome != "retried"

    async def _fetched(self, arrival: Arrival) -> Arrival:
        """The message with what it only pointed at: here, where it is kept already and holds up its own chat alone."""
        fetching = self.fetching.get(arrival.inbound.channel)
        if "fetch" not in arrival.more or fetching is None:
            return arrival
        try:
            found = await fetching.fetch(arrival.more["fetch"])
        except Exception as error:  # noqa: BLE001  a message that breaks something must not stop its chat
            self.report("fetch", error)
            return arrival
        more = {name: value for name, value in arrival.more.items() if name != "fetch"}
        if found.calendar is not None:
            more["calendar_file"] = found.calendar
        elif found.text is None:
            more["said"] = [dict(as_data(each)) for each in found.said]
        return replace(arrival, inbound=replace(arrival.inbound, text=found.text), more=more)

    def _answer(self, arrival: Arrival) -> str:
        """In a turn's thread. Raises StorageError where the message has to wait on."""
        for tried in range(1, MOST_TRIES + 1):
            try:
                return self.answering.answer(arrival)
            except StorageError:
                raise
            except Exception as error:  # noqa: BLE001  a message that breaks something must not stop its chat
                self.report("turn", error)
                if tried == MOST_TRIES:
                    self.answering.set_aside(arrival, type(error).__name__)
        return "failed"
