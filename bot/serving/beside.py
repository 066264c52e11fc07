"""Work beside the turns: a model's look, an export. Each has a deadline, and its result is said in the chat once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from bot.channels.base import Message, Outgoing, as_data
from bot.serving.happenings import Happenings
from bot.serving.writer import Writer
from prompts.render import Words
from storage.base import Job, Place, Reply, StorageError
from storage.service import ServiceStorage, Settled

MOST_TRIES = 2
"""How often a job is begun: one that took the process down with it must not do so for ever."""
AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work: what does it, and how many seconds it may take. Saying nothing is a result, too."""

    do: Callable[[Job], Awaitable[Sequence[Outgoing]]]
    deadline: float


@dataclass
class Beside:
    """Does the jobs that turns left in the store."""

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
    _room: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE), init=False)
    _stopping: bool = field(default=False, init=False)

    async def look(self) -> None:
        """Begins what waits in the store and is not under way."""
        for job in await asyncio.to_thread(self.storage.jobs, self.workspace):
            if job.id not in self._tasks and not self._stopping:
                task = asyncio.create_task(self._do(job))
                self._tasks[job.id] = task
                task.add_done_callback(partial(self._ended, job))

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

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        del self._tasks[job.id]
        if not task.cancelled() and (error := task.exception()) is not None:
            self.report("job", error)

    async def _do(self, job: Job) -> None:
        async with self._room:
            said, outcome = await self._result(job)
        self.happenings.worked(job.kind, outcome)
        write = Settled(
            workspace=self.workspace,
            place=job.place,
            source=job.id,
            turn=0,
            at=self.clock(),
            replies=[Reply(str(body["type"]), body) for body in map(as_data, said)],
            job=job.id,
        )
        await self._keep(write)
        self.done(job.place)

    async def _result(self, job: Job) -> tuple[Sequence[Outgoing], str]:
        work = self.kinds.get(job.kind)
        if work is None or job.tries >= MOST_TRIES:
            return [Message(self.words.text("serve.failed"))], "failed"
        await self.writer.done(partial(self.storage.begin_job, self.workspace, job))
        try:
            async with asyncio.timeout(work.deadline):
                return await work.do(job), "done"
        except TimeoutError:
            return [Message(self.words.text("serve.late"))], "late"
        except Exception as error:  # noqa: BLE001  nothing that goes wrong beside a turn may stop the service
            self.report("job", error)
            return [Message(self.words.text("serve.failed"))], "failed"

    async def _keep(self, write: Settled) -> None:
        while True:
            try:
                await self.writer.done(partial(self.storage.settle, write))
            except StorageError as error:
                self.report("job", error)
                await asyncio.sleep(5)
            else:
                return
