"""The connection to a PostgreSQL server. Knows no table."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from storage.base import StoreUnreachable


def with_driver(url: str) -> str:
    """The address with psycopg 3 named as its driver."""
    kind, rest = url.split("://", 1)
    return f"postgresql+psycopg://{rest}" if kind in ("postgresql", "postgres") else url


@lru_cache(maxsize=16)
def connector(url: str, busy_timeout: float) -> Callable[[], Any]:
    """Opens driver connections that begin no transaction by themselves and wait `busy_timeout` seconds for a lock.

    SQLAlchemy reads the address and sets the driver up; the connection is then taken
    out of its pool, which would begin transactions of its own.
    """
    try:
        engine = create_engine(
            with_driver(url),
            poolclass=NullPool,
            connect_args={
                "autocommit": True,
                "connect_timeout": max(2, int(busy_timeout)),
                "options": f"-c lock_timeout={int(busy_timeout * 1000)}",
            },
        )
    except (ArgumentError, ValueError) as error:
        raise StoreUnreachable(reason="bad_address") from error

    def connect() -> Any:
        held = engine.raw_connection()
        driver = held.driver_connection
        held.detach()
        return driver

    return connect
