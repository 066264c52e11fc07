"""The connection to a PostgreSQL server. Knows no table."""

from __future__ import annotations

import select
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from storage.base import StoreUnreachable

_SILENCE = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""When a peer that says nothing any more is given up: after about 25 seconds, not after the system's two hours."""
_SERVER_SILENCE = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
"""The same for the server's end: what a vanished machine had locked is free again as soon."""


def with_driver(url: str) -> str:
    """The address with psycopg 3 named as its driver."""
    kind, rest = url.split("://", 1)
    return f"postgresql+psycopg://{rest}" if kind in ("postgresql", "postgres") else url


def engine_for(url: str, patience: float, **more: Any) -> Engine:
    """An engine whose connections wait `patience` seconds for a lock. Raises StoreUnreachable for a bad address."""
    try:
        address = make_url(with_driver(url))
        named = address.query.get(
            "options", ""
        )  # a search_path stands there, and what we add would replace it
        return create_engine(
            address,
            poolclass=NullPool,
            connect_args={
                "connect_timeout": max(2, int(patience)),
                "options": f"{named} -c lock_timeout={int(patience * 1000)} {_SERVER_SILENCE}".lstrip(),
                **_SILENCE,
                **more,
            },
        )
    except (ArgumentError, ValueError) as error:
        raise StoreUnreachable(reason="bad_address") from error


@lru_cache(maxsize=16)
def connector(url: str, busy_timeout: float) -> Callable[[], Any]:
    """Opens driver connections that begin no transaction by themselves and wait `busy_timeout` seconds for a lock.

    SQLAlchemy reads the address and sets the driver up; the connection is then taken
    out of its pool, which would begin transactions of its own.
    """
    engine = engine_for(url, busy_timeout, autocommit=True)

    def connect() -> Any:
        held = engine.raw_connection()
        driver = held.driver_connection
        held.detach()
        return driver

    return connect


def is_cut(connection: Any) -> bool:
    """Has the server hung up on a connection that nobody is using? Costs no round trip unless it said something.

    A server that stops or restarts says so and closes; between two calls there is nothing else to read.
    """
    if connection.closed:
        return True
    ear = select.poll()
    ear.register(connection.fileno(), select.POLLIN)
    if not ear.poll(0):
        return False
    try:
        connection.execute("SELECT 1")
    except Exception:  # noqa: BLE001  whatever it is, this connection is of no use any more
        return True
    return False
