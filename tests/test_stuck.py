"""The guard against what never ends ends it, and leaves alone what does."""

import re

import pytest

from tests.support.stuck import Stuck, unstuck


def _for_ever() -> None:
    while True:
        pass


def test_what_never_ends_is_ended():
    with pytest.raises(Stuck), unstuck(0.05):
        _for_ever()


def test_a_pattern_that_is_stuck_is_ended():
    with pytest.raises(Stuck), unstuck(0.05):
        re.match("(a+)+$", "a" * 40 + "b")


def test_what_ends_is_left_alone():
    with unstuck(0.05):
        done = sum(range(10))
    assert done == 45
