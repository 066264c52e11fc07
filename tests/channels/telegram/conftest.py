"""What the tests of the Telegram channel share."""

import socket

import pytest


@pytest.fixture
def unused_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def store(tmp_path):
    return f"sqlite:///{tmp_path / 'telegram.sqlite3'}"
