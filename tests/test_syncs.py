"""One flush to the disk for a whole terminal turn, counted from outside: the one figure that no machine blurs."""

from pathlib import Path

from tests.bench import syncs
from tests.bench.interview import LINES


def test_a_terminal_turn_is_one_flush(tmp_path: Path):
    assert syncs.per_turn(tmp_path / "counted.db") == [1] * len(LINES)


def test_a_channels_turn_is_at_most_three_flushes(tmp_path: Path):
    """The message kept, the turn, the mark that it was posted; how often the mark rides along is a matter of time."""
    counted = syncs.of_a_crowd(tmp_path / "counted.db", 1, 0.0)
    assert 2 * len(LINES) <= counted <= 3 * len(LINES)
