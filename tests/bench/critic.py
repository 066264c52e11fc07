"""The critic: 1,000 words against a tenth of a second, two megabytes against one, and its memory."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from flows.critic.judging import judge
from tests.bench import syncs
from tests.bench.rows import Row
from tests.critic.report import cases

WORDS = 1_000
LIMIT = 0.1
"""Seconds that 1,000 words may take."""
MEGABYTE = 1_000_000
_MEMORY = 150_000
"""Kilobytes that a process may hold that has judged a megabyte."""
_CHILD = """
import sys
from flows.critic.judging import judge
judge(sys.stdin.read())
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
"""Not `ru_maxrss`: a child begins with that of its parent."""


def critic(fresh: Callable[[], Path], rounds: int) -> list[Row]:
    """What a critique costs, on texts of the working part of the corpus one after the other."""
    prose = "\n\n".join(case.text for case in cases("working") if case.language == "en")
    words = prose.split(" ")
    thousand = " ".join(words[:WORDS])
    larger = (prose * (2 * MEGABYTE // len(prose) + 1))[: 2 * MEGABYTE]
    large = larger[:MEGABYTE]
    first = _seconds(thousand)  # tables are read and phrases made ready
    times = [_seconds(thousand) for _ in range(rounds)]
    # Below a megabyte the garbage collector hardly looks at what a text leaves, so a small one costs less a character.
    once = [_seconds(large) for _ in range(min(rounds, 3))]
    growth = [_seconds(larger) / each / 2 for each in once]
    held = _kilobytes(large)
    return [
        Row("critic: 1,000 words / 100 ms", [each / LIMIT for each in times], 0.3, 1,
            f"{median(times) * 1e3:.0f} ms; the first time {first * 1e3:.0f} ms"),
        Row("critic: two megabytes / twice one", growth, 1.1, 1.3, f"one: {median(once):.1f} s"),
        Row("critic: memory after a megabyte / 150 MB", [held / _MEMORY], 0.7, 1, f"{held // 1000} MB"),
    ]  # fmt: skip


def _seconds(text: str) -> float:
    began = time.perf_counter()
    judge(text)
    return time.perf_counter() - began


def _kilobytes(text: str) -> int:
    command = [sys.executable, "-c", _CHILD]
    return int(
        subprocess.run(command, input=text, cwd=syncs.ROOT, capture_output=True, text=True, check=True).stdout
    )
