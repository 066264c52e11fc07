"""One flush to the disk for a whole terminal turn, counted from outside: the one figure that no machine blurs."""

from pathlib import Path

from tests.bench import syncs
from tests.bench.interview import LINES


def test_a_terminal_turn_is_one_flush(tmp_path: Path):
    assert syncs.per_turn(tmp_path / "counted.db") == [1] * len(LINES)
