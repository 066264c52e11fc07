"""One thread that writes: commits whatever is queued together, so that many turns share one sync of the disk.

Each call is a part of its own and can fail alone. Nobody is told of anything before the
whole is committed; a batch that fails as a whole is tried again call by call.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, TypeVar

from bot.serving.happenings import Happenings
from storage.base import StorageError
from storage.service import ServiceStorage

Given = TypeVar("Given")

MOST = 256
"""Calls in one commit: enough to share a sync, few enough that the first does not wait long for the last."""
PATIENCE = 1.0
"""Seconds that something unhurried waits for a commit to ride on, at most. The mark of a post is: a sync for each would
be the price of less, and a kill has all posted once more that have no mark yet.
"""


@dataclass(slots=True)
class _Wish:
    call: Callable[[], Any]
    future: Future[Any] = field(default_factory=Future)


class Writer:
    """Commits calls in groups. Its methods may be called from any thread."""

    def __init__(self, storage: ServiceStorage, happenings: Happenings) -> None:
        self._storage = storage
        self._happenings = happenings
        self._wishes: deque[_Wish] = deque()
        self._hurry = 0
        self._oldest_slow: float | None = None
        self._closing = False
        self._wake = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, call: Callable[[], Given], *, unhurried: bool = False) -> Future[Given]:
        """Has a call of the store committed. `unhurried`: it waits a little for another to ride along with."""
        wish = _Wish(call)
        with self._wake:
            if self._closing:
                raise RuntimeError("the writer is closed")
            self._wishes.append(wish)
            if not unhurried:
                self._hurry += 1
            elif self._oldest_slow is None:
                self._oldest_slow = monotonic()
            self._wake.notify()
        return wish.future

    def do(self, call: Callable[[], Given]) -> Given:
        """Has a call committed and gives its result, or raises what it raised. Not from the event loop."""
        return self.submit(call).result()

    async def done(self, call: Callable[[], Given]) -> Given:
        """`do`, for the event loop."""
        return await asyncio.wrap_future(self.submit(call))

    @property
    def alive(self) -> bool:
        """Does the thread run?"""
        return self._thread.is_alive()

    def close(self) -> None:
        """Commits what is queued and ends."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()

    # the thread -----------------------------------------------------------------------
    def _run(self) -> None:
        while batch := self._next():
            began = monotonic()
            # From here on none can be called off. One that was is left out: whoever sent it was told nothing.
            self._commit([wish for wish in batch if wish.future.set_running_or_notify_cancel()])
            self._happenings.committed(len(batch), monotonic() - began)

    def _next(self) -> list[_Wish]:
        with self._wake:
            while not self._due():
                self._wake.wait(self._until())
            batch = [self._wishes.popleft() for _ in range(min(MOST, len(self._wishes)))]
            if not self._wishes:
                self._hurry, self._oldest_slow = 0, None
            return batch

    def _due(self) -> bool:
        if self._hurry or self._closing:
            return True
        return self._oldest_slow is not None and monotonic() - self._oldest_slow >= PATIENCE

    def _until(self) -> float | None:
        return None if self._oldest_slow is None else max(0.0, self._oldest_slow + PATIENCE - monotonic())

    def _commit(self, batch: list[_Wish]) -> None:
        try:
            outcomes = self._storage.together([wish.call for wish in batch])
        except Exception as error:  # noqa: BLE001  whatever it is, whoever waits has to be told
            if len(batch) > 1 and not isinstance(error, StorageError):
                for wish in batch:
                    self._commit([wish])
                return
            outcomes = [error] * len(batch)
        for wish, outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, Exception):
                wish.future.set_exception(outcome)
            else:
                wish.future.set_result(outcome)
