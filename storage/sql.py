"""The store on SQLite and PostgreSQL: the subjects put together on one line. Opened by `storage.open`."""

from __future__ import annotations

from storage.accounts import Accounts
from storage.line import Line
from storage.memory import Memory
from storage.people import People
from storage.reading import Reading
from storage.turns import Turns


class SqlStorage(People, Accounts, Turns, Reading):
    """`storage.base.Storage` over one held connection."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self._memory = Memory()
        line.forget = self._memory.clear

    def close(self) -> None:
        """Lets go of the connection."""
        self.line.close()

    def __enter__(self) -> SqlStorage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
