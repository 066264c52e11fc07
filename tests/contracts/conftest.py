"""Stores for the contract suites: each test runs on SQLite and on a real PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage.base import Storage
from storage.open import open_storage
from tests.storage.support import new_postgres, with_tables


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store of its own."""
    return with_tables(tmp_path / "eq.db") if request.param == "sqlite" else new_postgres()


@pytest.fixture
def another(url: str) -> Iterator[Callable[[], Storage]]:
    """Opens one more connection to the store, as another process would."""
    opened: list[Storage] = []

    def connect() -> Storage:
        opened.append(open_storage(url, busy_timeout=5))
        return opened[-1]

    yield connect
    for store in opened:
        store.close()


@pytest.fixture
def store(another: Callable[[], Storage]) -> Storage:
    """An empty store."""
    return another()
