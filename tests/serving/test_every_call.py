"""A fault at the n-th call of the database, and at the n-th post, for every n: answered once in the end, never half."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from dataclasses import asdict
from functools import partial
from pathlib import Path

import pytest

from bot.channels.base import Start
from bot.serving import delivery, writer
from storage.letters import write_text
from storage.upkeep import check
from tests.serving.support import run
from tests.storage.support import with_tables
from tests.storm.child import watch
from tests.support.serving import World, serving
from tests.support.waiting import until


class Faults:
    """Lets one statement fail: the n-th from when it is set."""

    def __init__(self) -> None:
        self.left, self.code = 0, sqlite3.SQLITE_FULL

    def before(self, sql: str) -> None:
        if self.left and not sql.startswith(("PRAGMA", "ROLLBACK")):
            self.left -= 1
            if not self.left:
                error = sqlite3.OperationalError("planted")
                error.sqlite_errorcode = self.code
                raise error

    def after(self, sql: str) -> None:
        """Nothing."""


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.serving.dispatch.WAITS", (0.01,))
    monkeypatch.setattr("bot.serving.service.WATCH_EVERY", 1000.0)
    monkeypatch.setattr(delivery, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(delivery, "LONGEST_PAUSE", 0.12)
    monkeypatch.setattr(writer, "PATIENCE", 0.005)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR])
def test_a_statement_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int):
    faults = Faults()
    faults.code = code
    url = with_tables(tmp_path / "eq.sqlite3")

    async def main() -> None:
        async with World().open() as world, serving(url, world):
            start = asdict(Start(account="Acme", minutes=15, kind="open_deal"))
            await world.send("c1", text="/prep", start=start)
            await world.questions("c1", 1)
            await world.send("c1", text="Marta Ruiz the COO, she pays")
            await world.questions("c1", 2)
            for n in itertools.count(1):
                before, said = len(world.posts), f"change the name of Marta Ruiz to Marta {n}"
                faults.left = n
                while await world.send("c1", id=f"fault-{n}", text=said) != 200:
                    pass  # it could not be kept, so it comes again
                await until(partial(_more_than, world, before))
                await until(lambda: _nothing_waits(url))
                rows = query(url, f"SELECT turn FROM inbox WHERE text = '{write_text(said)}'")
                assert len(rows) == 1, n
                ((turn,),) = rows
                replies = query(url, f"SELECT status FROM outbox WHERE turn = {turn} AND session_id <> ''")
                assert replies, n
                assert {status for (status,) in replies} == {"sent"}, n
                if faults.left:
                    break  # there were fewer calls than that
            assert n > 20
            turns = [
                row[0] for row in query(url, "SELECT turn FROM inbox WHERE turn IS NOT NULL ORDER BY turn")
            ]
            assert turns == list(range(len(turns)))

    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", watch(faults.before, faults.after))
        run(main())
    assert check(url).sound


CONNECT = sqlite3.connect


def query(url: str, sql: str) -> list[tuple[object, ...]]:
    """Past the planted faults, which are for the service alone."""
    with closing(CONNECT(url.removeprefix("sqlite:///"))) as connection:
        return connection.execute(sql).fetchall()


def _more_than(world: World, posts: int) -> bool:
    return len(world.posts) > posts


def _nothing_waits(url: str) -> bool:
    left = query(url, "SELECT count(*) FROM arrivals")[0][0]
    return not left and not query(url, "SELECT count(*) FROM outbox WHERE status = 'pending'")[0][0]
