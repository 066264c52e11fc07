"""How often turns make the disk write: counted in a process of its own, from outside.

With strace on the PATH the flushes themselves are counted (fsync, fdatasync, msync). Without
it the write transactions are, by SQLite's own trace; in this configuration each is one flush.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MARK = b"<turn>"


def by_strace() -> bool:
    """Can the flushes themselves be counted here?"""
    return shutil.which("strace") is not None


def per_turn(place: Path) -> list[int]:
    """The flushes of each turn of a terminal's interview on the store at `place`, whose greeting came before."""
    return _between_marks("terminal", place)


def of_a_crowd(place: Path, sellers: int, pause: float) -> int:
    """The flushes of the interviews of so many sellers at once, who wait so many seconds before each answer."""
    (counted,) = _between_marks("crowd", place, sellers, pause)
    return counted


def _between_marks(what: str, place: Path, *more: float) -> list[int]:
    child = [sys.executable, "-m", "tests.bench.syncs", what, str(place), *map(str, more)]
    with tempfile.TemporaryDirectory(prefix="eq-") as folder:
        log = Path(folder, "calls")
        if by_strace():
            child = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync,msync,write", *child]
        done = subprocess.run(child, cwd=ROOT, check=True, capture_output=True, timeout=300)
        if not by_strace():
            return [int(count) for count in done.stdout.split()]
        turns = re.split(r'write\(2, "<turn>"', log.read_text())[1:-1]
    return [len(re.findall(r"\b(?:fsync|fdatasync|msync)\(", turn)) for turn in turns]


class _Counts:
    """The write transactions between marks."""

    def __init__(self) -> None:
        self.found = [0]
        self._begun = False

    def after(self, sql: str) -> None:
        """A statement ran."""
        if sql == "BEGIN IMMEDIATE":
            self._begun = True
        elif sql == "COMMIT" and self._begun:
            self.found[-1] += 1
            self._begun = False

    def mark(self) -> None:
        """From here on it is counted anew."""
        os.write(2, _MARK)
        self.found.append(0)


def _main(what: str, place: Path, *more: str) -> None:
    """Has the interviews with a mark between the turns; prints the write transactions from mark to mark."""
    import sqlite3

    from tests.storm.child import watch

    counts = _Counts()
    sqlite3.connect = watch(lambda sql: None, counts.after)  # type: ignore[assignment]
    if what == "crowd":
        from tests.bench.crowd import marked

        sellers, pause = more
        asyncio.run(marked(place, int(sellers), float(pause), counts.mark))
    else:
        from tests.bench.interview import LINES, app_at, talk

        talk(app_at(place), [*LINES, LINES[-1]], each=lambda number: counts.mark())
    print(*counts.found[1:-1])


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
