"""Ports for servers that are started as processes, each given once a run. Listens on none."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import lru_cache

_FIRST, _EACH = 12_000, 2_000
"""Below those that the system hands out by itself: one of them may be somebody's before the server has come up."""


@lru_cache(maxsize=1)
def _ports() -> Iterator[int]:
    """Those of this process: each that shares in a run has its own."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    first = _FIRST + int(worker) % 10 * _EACH
    start = os.getpid() % _EACH
    return iter([first + (start + number) % _EACH for number in range(_EACH)])


def free_port() -> int:
    """A port that nobody listens on."""
    for port in _ports():
        with suppress(OSError), closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError(f"none of {_EACH} ports is free")
