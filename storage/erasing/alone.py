"""A store that nobody else has open while something is erased from it, and how the bytes go too. Knows no account."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from storage.base import StoreBusy
from storage.erasing.holding import HELD
from storage.line import Line
from storage.open import BUSY_TIMEOUT, file_of, open_line
from storage.serve_lock import serve_lock
from storage.sqlite import connect
from storage.upkeep import bring_up_to_date, must_be_there


@contextmanager
def alone(url: str) -> Iterator[Line]:
    """The store at `url`, and nobody else has it or can serve it meanwhile. Raises StoreBusy where somebody has."""
    current(url)
    place = file_of(url)
    with serve_lock(url):
        line = open_line(url) if place is None else Line(lambda: _held(place), "sqlite", place)
        try:
            with line.glance():
                pass  # opens it: now, and not when it is too late to be refused
            yield line
        finally:
            line.close()


def current(url: str) -> None:
    """Sees that there is a store and that its tables are up to date. Raises StoreUnreachable where there is none."""
    must_be_there(url)
    bring_up_to_date(url)


def _held(place: Path) -> Any:
    """A connection to a file that no other has open: the log goes into the file, and no second one comes up."""
    connection = connect(place, BUSY_TIMEOUT)
    try:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise StoreBusy(holder="other", place=str(place))
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def lock(line: Line) -> None:
    """Keeps others out of the tables until the transaction ends, where opening the store alone does not."""
    if line.dialect != "sqlite":
        line.run(f"LOCK TABLE {', '.join(HELD)} IN ACCESS EXCLUSIVE MODE", {})


def scrub(line: Line) -> None:
    """Rewrites the store without what was deleted from it: in the file nothing of it is left to find."""
    with line.glance():
        if line.dialect == "sqlite":
            line.driver.execute("VACUUM")
            line.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            line.driver.execute("PRAGMA journal_mode=WAL")
        else:
            line.driver.execute(f"VACUUM (FULL, ANALYZE) {', '.join(HELD)}")
