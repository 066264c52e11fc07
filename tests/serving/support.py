"""What these tests share: a store with people, a platform that only remembers, running a coroutine to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.channels.base import Address, Outgoing
from bot.channels.platform import Pace, Reception
from storage.base import Identity, Place, Reply, Who
from storage.open import open_sql
from storage.service import Settled
from storage.sql import SqlStorage
from tests.storage.support import with_tables

SPACE = "main"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def run(main: Coroutine[Any, Any, None]) -> None:
    """Runs it, and fails where it hangs."""

    async def inner() -> None:
        async with asyncio.timeout(40):
            await main

    asyncio.run(inner())


def new_store(folder: Path) -> SqlStorage:
    """An empty store."""
    return open_sql(with_tables(folder / "eq.sqlite3"))


def person(store: SqlStorage, name: str = "U1", channel: str = "loopback") -> Who:
    """Somebody known on a channel."""
    return Who(SPACE, store.person_for(SPACE, Identity(channel, "T1", name), name, NOW).id)


def place(chat: str = "c1") -> Place:
    """A chat on the loopback channel."""
    return Place("loopback", "T1", chat)


def queue(store: SqlStorage, chat: str, *texts: str, at: datetime = NOW, source: str = "") -> None:
    """Replies that wait to be posted in a chat."""
    said = [Reply("message", {"type": "message", "text": text}) for text in texts]
    turn = len(store.pending(SPACE, place(chat)))
    store.settle(Settled(SPACE, place(chat), source or f"src-{chat}", turn, at, said))


@dataclass
class Remembering:
    """A platform in this process. `answer` decides about each post: what it raises is raised."""

    answer: Callable[[Address, str], Awaitable[None] | None] = lambda address, text: None
    name: str = "loopback"
    pace: Pace = field(default_factory=Pace)
    open_door: bool = True
    posts: list[tuple[str, str]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    async def faults(self) -> Sequence[str]:
        return ()

    async def run(self, reception: Reception) -> None:
        await asyncio.Event().wait()

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        text = getattr(outgoing, "text", "")
        decided = self.answer(address, text)
        if decided is not None:
            await decided
        self.posts.append((address.chat, text))
        self.keys.append(key)
        return f"ts{len(self.posts)}"

    def heard(self) -> float | None:
        return None

    async def close(self) -> None:
        """Nothing to let go of."""

    def said(self, chat: str) -> list[str]:
        """What was posted in a chat."""
        return [text for there, text in self.posts if there == chat]
