"""How bad a storm gets, and what it cost. Makes none."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Weather:
    """How bad it gets. Shares are of one; `kills` are half at random moments, half at named points."""

    messages: int = 3000
    sellers: int = 50
    accounts: int = 30
    redelivered: float = 0.2
    refused: float = 0.08
    kills: int = 40
    signal: int = signal.SIGKILL
    seed: int = 1


@dataclass
class Toll:
    """What the storm cost. All but `unclear`, `duplicates` and the counts of what was done have to be nothing."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    turns_out_of_order: list[str] = field(default_factory=list)
    replies_missing: list[str] = field(default_factory=list)
    replies_out_of_order: list[str] = field(default_factory=list)
    left_over: int = 0
    duplicates: int = 0
    unclear: int = 0
    kills: int = 0
    starts: int = 0
    points: Counter[str] = field(default_factory=Counter)
    open: list[int] = field(default_factory=list)
    """At each kill, where that is noted: messages that were sent and not answered by a post."""
    endings: list[float] = field(default_factory=list)
    """Seconds from each signal to the end of the process."""
    seconds: float = 0.0

    @property
    def faults(self) -> Mapping[str, Any]:
        """What must not be, by its name."""
        names = ("lost", "changed", "twice", "turns_out_of_order", "replies_missing", "replies_out_of_order")
        found = {name: getattr(self, name) for name in names if getattr(self, name)}
        if self.left_over:
            found["left_over"] = self.left_over
        if self.duplicates > self.unclear:
            found["not counted"] = self.duplicates - self.unclear
        return found

    def __str__(self) -> str:
        bad = {name: len(each) if isinstance(each, list) else each for name, each in self.faults.items()}
        points = ", ".join(f"{point} {many}" for point, many in sorted(self.points.items()))
        return (
            f"{self.acknowledged} messages acknowledged, {self.kills} kills ({points}), {self.starts} starts,"
            f" {self.seconds:.0f} s{self._at_the_kills()}; faults {bad or 'none'};"
            f" posts twice {self.duplicates}, which was expected of up to {self.unclear}"
        )

    def _at_the_kills(self) -> str:
        """Nothing where the storm does not note it: those of the chat platforms do not."""
        if not self.open or not self.endings:
            return ""
        return (
            f"; at the kill {median(self.open):.0f} ({min(self.open)} to {max(self.open)}) messages without an"
            f" answer, ended within {max(self.endings):.1f} s"
        )
