"""Rooms that take so many at once; whoever comes then waits in order. Knows nothing of what is done inside."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Room:
    places: asyncio.Semaphore
    users: int = 0


@dataclass
class Rooms:
    """Rooms by key, there as long as somebody uses them."""

    _rooms: dict[Hashable, _Room] = field(default_factory=dict, init=False)

    @asynccontextmanager
    async def inside(self, *wanted: tuple[Hashable, int]) -> AsyncIterator[None]:
        """Inside all of these rooms, entered in their order: the key of each, and how many it takes at once.

        The narrowest comes first: who waits for it holds no place in a wider one, so that
        what hangs in one chat takes no more places from the others than the chat is given.
        """
        async with AsyncExitStack() as stack:
            for key, most in wanted:
                await stack.enter_async_context(self._in(key, most))
            yield

    @asynccontextmanager
    async def _in(self, key: Hashable, most: int) -> AsyncIterator[None]:
        room = self._rooms.setdefault(key, _Room(asyncio.Semaphore(most)))
        room.users += 1
        try:
            async with room.places:
                yield
        finally:
            room.users -= 1
            if not room.users:
                del self._rooms[key]

    def __len__(self) -> int:
        return len(self._rooms)
