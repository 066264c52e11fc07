"""Stores to storm, on both engines; and no process is left behind, also where a test fails in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.support import new_postgres, with_tables
from tests.storm.talking import living

SERVER_IN_STORM = pytest.mark.parametrize(
    "url", ["sqlite", pytest.param("postgresql", marks=pytest.mark.storm)], indirect=True
)
"""On SQLite every time, on PostgreSQL in `make storm`: where the suite has the same on both by other tests."""


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store of its own."""
    return with_tables(tmp_path / "eq.db") if request.param == "sqlite" else new_postgres()


@pytest.fixture(autouse=True)
def _nobody_left() -> Iterator[None]:
    yield
    for child in list(living):
        child.process.kill()
        child.end()
