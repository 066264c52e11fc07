"""Work beside the turns: a model's look, an export. Each has a deadline, and its result is said in the chat once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from bot.channels.base import Message, Outgoing, as_data
from bot.serving.happenings import Happenings
from bot.serving.rooms import Rooms
from bot.serving.writer import Writer
from prompts.render import Words
from storage.base import Job, Place, Reply, StorageError
from storage.service import ServiceStorage, Settled

MOST_TRIES = 2
"""How often a job is begun: one that took the process down with it must not do so for ever."""
IN_A_CHAT, OF_A_PERSON, AT_ONCE = 1, 2, 32
"""Jobs under way at once: in a chat, where their results come in order; of a person in all their chats; of everybody.

A job that hangs waits on a connection and holds no thread, so that many are cheap; none hangs longer than its deadline.
"""


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work: what does it, and how many seconds it may take. Saying nothing is a result, too.

    `instead` gives what is said where it was "late" or "failed"; without it the service has its own sentence.
    """

    do: Callable[[Job], Awaitable[Sequence[Outgoing]]]
    deadline: float
    instead: Callable[[Job, str], Awaitable[Sequence[Outgoing]]] | None = None


@dataclass
class Beside:
    """Does the jobs that turns left in the store. Its methods belong to the event loop, but for `wanted`.

    A job with "session" and "turn" in its body has its result kept with that turn, behind what it said.
    """

    storage: ServiceStorage
    workspace: str
    writer: Writer
    kinds: Mapping[str, Work]
    words: Words
    happenings: Happenings
    clock: Callable[[], datetime]
    done: Callable[[Place], None]
    report: Callable[[str, BaseException], None]
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict, init=False)
    _rooms: Rooms = field(default_factory=Rooms, init=False)
    _loop: asyncio.AbstractEventLoop | None = field(default=None, init=False)
    _stopping: bool = field(default=False, init=False)

    def start(self) -> None:
        """Binds it to the running loop, to which other threads hand what is wanted."""
        self._loop = asyncio.get_running_loop()

    def wanted(self, jobs: Sequence[Job]) -> None:
        """These are in the store now. From any thread."""
        assert self._loop is not None, "start() comes first"
        for job in jobs:
            self._loop.call_soon_threadsafe(self._begin, job)

    async def look(self) -> None:
        """Begins what waits in the store and is not under way."""
        for job in await asyncio.to_thread(self.storage.jobs, self.workspace):
            self._begin(job)

    async def stop(self) -> None:
        """Lets go of what is under way: it waits in the store and is begun again at the next start."""
        self._stopping = True
        for task in list(self._tasks.values()):
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    @property
    def under_way(self) -> int:
        """How many jobs are being done."""
        return len(self._tasks)

    def _begin(self, job: Job) -> None:
        if job.id not in self._tasks and not self._stopping:
            task = asyncio.create_task(self._do(job))
            self._tasks[job.id] = task
            task.add_done_callback(partial(self._ended, job))

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        del self._tasks[job.id]
        if not task.cancelled() and (error := task.exception()) is not None:
            self.report("job", error)

    async def _do(self, job: Job) -> None:
        person, everybody = ("person", job.person), "everybody"
        async with self._rooms.inside((job.place, IN_A_CHAT), (person, OF_A_PERSON), (everybody, AT_ONCE)):
            found = await self._result(job)
        if found is None:
            return
        said, outcome = found
        self.happenings.worked(job.kind, outcome)
        write = Settled(
            workspace=self.workspace,
            place=job.place,
            source=job.body.get("session", job.id),
            turn=job.body.get("turn", 0),
            at=self.clock(),
            replies=[Reply(str(body["type"]), body) for body in map(as_data, said)],
            job=job.id,
            of_turn="session" in job.body,
        )
        await self._surely(partial(self.storage.settle, write))
        self.done(job.place)

    async def _result(self, job: Job) -> tuple[Sequence[Outgoing], str] | None:
        """What is said at the end of a job, and how it ended; None where it was done before."""
        work = self.kinds.get(job.kind)
        if work is None or job.tries >= MOST_TRIES:
            return await self._instead(work, job, "failed"), "failed"
        if not await self._surely(partial(self.storage.begin_job, self.workspace, job)):
            return None
        try:
            async with asyncio.timeout(work.deadline):
                return await work.do(job), "done"
        except TimeoutError:
            return await self._instead(work, job, "late"), "late"
        except Exception as error:  # noqa: BLE001  nothing that goes wrong beside a turn may stop the service
            self.report("job", error)
            return await self._instead(work, job, "failed"), "failed"

    async def _instead(self, work: Work | None, job: Job, outcome: str) -> Sequence[Outgoing]:
        """What is said where there is no result."""
        if work is not None and work.instead is not None:
            try:
                return await work.instead(job, outcome)
            except Exception as error:  # noqa: BLE001  as above
                self.report("job", error)
        return [Message(self.words.text(f"serve.{outcome}"))]

    async def _surely(self, call: Callable[[], bool]) -> bool:
        """Has a call committed, however long the store cannot."""
        while True:
            try:
                return await self.writer.done(call)
            except StorageError as error:
                self.report("job", error)
                await asyncio.sleep(5)
