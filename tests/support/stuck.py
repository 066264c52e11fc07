"""Ends what would never end: a pattern that tries for minutes. Measures no speed; that is what tests/bench is for."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

PATIENCE = 20.0
"""Seconds of processor time: a hundred times what anything well takes on a slow machine."""


class Stuck(AssertionError):
    """It was still at it when its time was over."""


@contextmanager
def unstuck(seconds: float = PATIENCE) -> Iterator[None]:
    """What is done inside has so much processor time. Raises Stuck."""

    def over(number: int, frame: FrameType | None) -> None:
        raise Stuck(f"not done after {seconds:g} seconds of processor time")

    before = signal.signal(signal.SIGVTALRM, over)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
