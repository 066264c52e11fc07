"""The store on SQLite and PostgreSQL: the subjects put together on one line. Opened by `storage.open`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from storage.accounts import Accounts
from storage.arrivals import Arrivals
from storage.chats import Chats
from storage.later import Later
from storage.line import Line
from storage.links import Links
from storage.meetings import Meetings
from storage.memory import Memory
from storage.models import Models
from storage.offerings import Offerings
from storage.people import People
from storage.posts import Posts
from storage.reading import Reading
from storage.releases import Releases
from storage.retention import Retention
from storage.turns import Turns


class SqlStorage(
    People,
    Accounts,
    Turns,
    Reading,
    Releases,
    Offerings,
    Models,
    Arrivals,
    Chats,
    Posts,
    Later,
    Links,
    Meetings,
    Retention,
):
    """`storage.base.Storage` and `storage.service.ServiceStorage` over one held connection."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self._memory = Memory()
        self._lately = {}
        line.forget = self._forget

    def _forget(self) -> None:
        self._memory.clear()
        self._lately.clear()

    def together(self, calls: Sequence[Callable[[], Any]]) -> list[Any]:
        """Runs calls of this store in one transaction, each able to fail alone; for each its result or its error."""
        return self.line.together(calls)

    def mark(self) -> object:
        """Something that is another once anybody else has changed the store."""
        return self.line.mark()

    def close(self) -> None:
        """Lets go of the connection."""
        self.line.close()

    def __enter__(self) -> SqlStorage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
