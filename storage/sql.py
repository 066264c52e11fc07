"""The store on SQLite and PostgreSQL: the subjects put together on one line. Opened by `storage.open`."""

from __future__ import annotations

from storage.accounts import Accounts
from storage.line import Line
from storage.memory import Memory
from storage.models import Models
from storage.offerings import Offerings
from storage.people import People
from storage.reading import Reading
from storage.turns import Turns


class SqlStorage(People, Accounts, Turns, Reading, Offerings, Models):
    """`storage.base.Storage` over one held connection."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self._memory = Memory()
        self._lately = {}
        line.forget = self._forget

    def _forget(self) -> None:
        self._memory.clear()
        self._lately.clear()

    def close(self) -> None:
        """Lets go of the connection."""
        self.line.close()

    def __enter__(self) -> SqlStorage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
