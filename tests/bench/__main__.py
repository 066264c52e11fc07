"""Runs the measurements and prints where, what and how it compares. `--rounds N`, `--base FOLDER`, `--only NAME`."""

from __future__ import annotations

import argparse
import itertools
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.bench import measures
from tests.bench.critic import critic
from tests.bench.crowd import channel_syncs, crowd
from tests.bench.machine import facts
from tests.bench.papers import papers
from tests.bench.rows import Row, table

MEASURES: Mapping[str, Callable[[Callable[[], Path], int], list[Row]]] = {
    "storage_part": measures.storage_part,
    "whole_turn": measures.whole_turn,
    "flushes": measures.flushes,
    "crowd": crowd,
    "channel_syncs": channel_syncs,
    "growth": measures.growth,
    "first_turn": measures.first_turn,
    "cold_starts": measures.cold_starts,
    "critic": critic,
    "papers": papers,
}


def main() -> None:
    """The command line."""
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument(
        "--base", type=Path, help="a folder on the disk to measure (default: the temporary folder)"
    )
    options.add_argument("--only", choices=MEASURES, action="append")
    asked = options.parse_args()
    began = time.monotonic()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="eq-bench-", dir=asked.base) as folder:
        base = Path(folder)
        for name, value in facts(base).items():
            print(f"{name}: {value}")
        numbers = itertools.count(1)

        def fresh() -> Path:
            place = base / str(next(numbers))
            place.mkdir()
            return place

        for name in asked.only or MEASURES:
            rows += MEASURES[name](fresh, asked.rounds)
            if name == "whole_turn":
                rows += _in_memory(asked.rounds)
    print(f"{asked.rounds} rounds, {time.monotonic() - began:.0f} s\n")
    print(table(rows))


def _in_memory(rounds: int) -> list[Row]:
    memory = Path("/dev/shm")
    if not memory.is_dir():
        return []
    with tempfile.TemporaryDirectory(prefix="eq-bench-", dir=memory) as folder:
        return measures.without_a_disk(Path(folder), rounds)


if __name__ == "__main__":
    main()
