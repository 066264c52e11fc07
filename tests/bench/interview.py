"""A prep as a seller has it, through the JSON lines door within this process; each turn timed from line to line."""

from __future__ import annotations

import io
import itertools
import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, cast

from bot.app import App, build
from bot.channels.base import Address, Conversation, Incoming, Start, TurnResult
from bot.channels.jsonl import JsonLines
from bot.settings import Settings

LINES: tuple[dict[str, Any], ...] = (
    {"choose": "open_deal"},
    {"say": "marta ruiz the COO, she told me shes got 200k for this"},
    {"say": "changeovers eat 2 hrs a day & rush orders slip"},
    {"say": "marta said so"},
    {"say": "otd 81 now, wants 95 by summer"},
    {"say": "marta, on the phone"},
    {"say": "some, planners see clashes 2 days ahead. similar foundry went 78 to 90 in 5 months"},
    {"say": "got grilled by the board in september about late orders"},
    {"say": "a day on the floor with two planners, in May"},
    {"say": "change the baseline to 79"},
    {"say": "so far"},
)
"""One interview of eleven turns: taps, a person, a quotation, a number with its span, evidence, a change by name."""


def changes(number: int) -> Iterator[dict[str, Any]]:
    """A long session: an interview up to its draft, then one answer changed over and over: facts grow, items do not."""
    yield from LINES[:8]
    for turn in range(number - 8):
        yield {"say": f"change the baseline to {10 + turn % 80}.{turn % 10}"}


def app_at(place: Path) -> App:
    """The application over one SQLite file."""
    return build(settings_at(place))


def settings_at(place: Path) -> Settings:
    """The settings of one SQLite file."""
    return Settings.model_validate({"database_url": f"sqlite:///{place}"})


@dataclass
class Timed:
    """What each turn took: seconds on the clock, of this process's time, and on the clock without the door."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    take: list[float] = field(default_factory=list)


@dataclass
class _Clocked:
    """A conversation whose turns are timed apart from the door they come through."""

    inner: Conversation
    taken: Timed

    def open(self, start: Start) -> TurnResult:
        return self.inner.open(start)

    def take(self, incoming: Incoming) -> TurnResult:
        began = time.perf_counter()
        result = self.inner.take(incoming)
        self.taken.take.append(time.perf_counter() - began)
        return result

    def close(self) -> None:
        self.inner.close()


class _Feed:
    """Stands in for standard input: gives one line at a time, and notes how long until the next is wanted."""

    def __init__(self, lines: Iterable[dict[str, Any]], taken: Timed, each: Callable[[int], None]) -> None:
        self.lines = enumerate(lines)
        self.taken = taken
        self.each = each
        self.wall = self.cpu = -1.0

    def readline(self, most: int = -1) -> bytes:
        """The next line; an empty one at the end."""
        now, cpu = time.perf_counter(), time.process_time()
        if self.wall >= 0:
            self.taken.wall.append(now - self.wall)
            self.taken.cpu.append(cpu - self.cpu)
        for number, line in self.lines:
            self.each(number)
            raw = json.dumps({"event": f"event {next(_numbers)}", **line}).encode() + b"\n"
            self.wall, self.cpu = time.perf_counter(), time.process_time()
            return raw
        self.wall = -1.0
        return b""


_numbers = itertools.count(1)


def new_name() -> str:
    """An account's name that is like no other, lest we are asked which of the two is meant."""
    return sha256(str(next(_numbers)).encode()).hexdigest()[:16]


def talk(
    app: App,
    lines: Iterable[dict[str, Any]] = LINES,
    account: str = "",
    each: Callable[[int], None] = lambda number: None,
) -> Timed:
    """Has the whole talk with a new account (or the one named). `each` is called before each turn."""
    taken = Timed()
    name = account or new_name()
    chat = app.conversation(Address("terminal", "local", name), "Ada", "as:ada")
    out = io.StringIO()
    feed = _Feed(lines, taken, each)
    door = JsonLines(_Clocked(chat, taken), cast(BinaryIO, feed), out, lambda key, **data: key)
    door.run(Start(name, "prep", 5, None))
    astray = [
        line for line in out.getvalue().splitlines() if '"type": "error"' in line or '"id": "account"' in line
    ]
    assert not astray, astray[0]
    return taken
