"""How often a whole terminal turn makes the disk write: counted in a process of its own, from outside.

With strace on the PATH the flushes themselves are counted (fsync, fdatasync, msync). Without
it the write transactions are, by SQLite's own trace; in this configuration each is one flush.
"""

from __future__ import annotations

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
    """The flushes of each turn of an interview on the store at `place`, whose greeting came before."""
    child = [sys.executable, "-m", "tests.bench.syncs", str(place)]
    with tempfile.TemporaryDirectory(prefix="eq-") as folder:
        log = Path(folder, "calls")
        if by_strace():
            child = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync,msync,write", *child]
        done = subprocess.run(child, cwd=ROOT, check=True, capture_output=True, timeout=120)
        if not by_strace():
            return [int(count) for count in done.stdout.split()]
        turns = re.split(r'write\(2, "<turn>"', log.read_text())[1:-1]
    return [len(re.findall(r"\b(?:fsync|fdatasync|msync)\(", turn)) for turn in turns]


def _main(place: Path) -> None:
    """Has the interview; a mark between the turns, and on the last line the write transactions of each."""
    import sqlite3

    from tests.storm.child import watch

    counts = [0]
    begun = False

    def after(sql: str) -> None:
        nonlocal begun
        if sql == "BEGIN IMMEDIATE":
            begun = True
        elif sql == "COMMIT" and begun:
            counts[-1] += 1
            begun = False

    sqlite3.connect = watch(lambda sql: None, after)  # type: ignore[assignment]
    from tests.bench.interview import LINES, app_at, talk

    def each(number: int) -> None:
        os.write(2, _MARK)
        counts.append(0)

    talk(app_at(place), [*LINES, LINES[-1]], each=each)
    print(*counts[1:-1])


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
