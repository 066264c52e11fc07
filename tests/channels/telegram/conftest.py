"""What the tests of the Telegram channel share."""

import socket

import pytest

from tests.storage.support import with_tables


@pytest.fixture
def unused_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def store(tmp_path):
    return with_tables(tmp_path / "telegram.sqlite3")
