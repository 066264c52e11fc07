"""Leaves no process behind, also where a test fails in the middle."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.storm.talking import living


@pytest.fixture(autouse=True)
def _nobody_left() -> Iterator[None]:
    yield
    for child in list(living):
        child.process.kill()
        child.end()
