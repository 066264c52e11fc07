"""What the tests of the Telegram channel share."""

import pytest

from tests.storage.support import with_tables
from tests.support.ports import free_port


@pytest.fixture
def unused_port():
    return free_port()


@pytest.fixture
def store(tmp_path):
    return with_tables(tmp_path / "telegram.sqlite3")
