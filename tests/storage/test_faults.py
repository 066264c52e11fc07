"""Locks, a full disk, a killed process, a lost server. Never half a turn."""

import contextlib
import fcntl
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import make_url

from flows.terms import Listed
from storage.base import (
    StoreBusy,
    StoreCorrupt,
    StoreFull,
    StoreReadOnly,
    StoreUnreachable,
)
from storage.errors import translated
from storage.open import open_sql, open_storage
from storage.sql import SqlStorage
from storage.sqlite import _AUTOCHECKPOINT, _SERVED_CHECKPOINT, ServeLock, lock_file, serve_runs
from storage.upkeep import check
from tests.storage.support import NOW, Talk, seller, talk, with_tables
from tests.support.postgres import server_url

ROOT = Path(__file__).parents[2]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return with_tables(tmp_path / "eq.db")


@pytest.fixture
def store(url: str) -> Iterator[SqlStorage]:
    with closing(open_sql(url, busy_timeout=0.2)) as opened:
        yield opened


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


# locks ------------------------------------------------------------------------------
def test_a_locked_store_is_busy_within_the_timeout_and_then_goes_on(store: SqlStorage, url: str):
    t = talk(store, seller(store))
    other = sqlite3.connect(file_of(url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    write = t.write(t.fact())
    began = time.monotonic()
    with pytest.raises(StoreBusy):
        store.commit(write)
    assert 0.15 < time.monotonic() - began < 2
    assert store.load(t.who, "a1", "s1").account.version == 1
    other.execute("ROLLBACK")
    other.close()
    assert store.commit(write) == 2


HOLDER = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from storage.sqlite import ServeLock
with ServeLock(Path({place!r})):
    print("holding", flush=True)
    sys.stdin.read()
"""


@contextlib.contextmanager
def another_serve(place: Path) -> Iterator[None]:
    program = HOLDER.format(root=str(ROOT), place=str(place))
    child = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "holding\n"
    yield
    child.communicate("")


def test_only_serve_checkpoints_while_it_runs(url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("storage.sqlite._LOOK_EVERY", 0.0)
    with closing(open_sql(url)) as store:
        who = talk(store, seller(store)).who
        place = file_of(url)

        def autocheckpoint() -> int:
            store.rename_account(who, "a1", "Acme", NOW)
            with store.line.glance():
                return int(store.line.rows("PRAGMA wal_autocheckpoint", {})[0][0])

        assert autocheckpoint() == _AUTOCHECKPOINT
        with another_serve(place):
            assert serve_runs(place)
            assert autocheckpoint() == 0
            with pytest.raises(StoreBusy):
                ServeLock(place)
        assert autocheckpoint() == _AUTOCHECKPOINT
        with ServeLock(place):
            assert not serve_runs(place)
            assert autocheckpoint() == _SERVED_CHECKPOINT


def test_an_entry_that_fails_leaves_the_list_as_it_was(store: SqlStorage, url: str):
    ada = seller(store)
    store.put_offerings(ada, 0, [Listed("o1", "Audit")], NOW)
    before = store.offerings(ada, lately=True)
    other = sqlite3.connect(file_of(url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy):
        store.put_offerings(ada, 1, [Listed("o2", "Survey")], NOW)
    other.execute("ROLLBACK")
    assert store.offerings(ada, lately=True) == before
    with store.line.glance():
        pages = store.line.rows("PRAGMA page_count", {})[0][0]
        store.line.rows(f"PRAGMA max_page_count={pages}", {})
    many = [Listed(f"n{number}", f"Offering {number} " + "x" * 100) for number in range(500)]
    with pytest.raises(StoreFull):
        store.put_offerings(ada, 1, many, NOW)
    assert store.offerings(ada, lately=True) == before
    assert store.put_offerings(ada, 1, many, NOW) == 501
    assert check(url).sound


# room -------------------------------------------------------------------------------
def test_a_full_database_keeps_the_turn_before_and_goes_on_when_there_is_room(store: SqlStorage):
    t = talk(store, seller(store))
    t.say(t.fact())
    with store.line.glance():
        pages = store.line.rows("PRAGMA page_count", {})[0][0]
        store.line.rows(f"PRAGMA max_page_count={pages}", {})
    big = t.write(t.fact("decision/how", "x" * 100_000))
    with pytest.raises(StoreFull):
        store.commit(big)
    assert store.load(t.who, "a1", "s1").record.last_id == 1
    assert store.commit(big) == 3


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of half a megabyte, where the machine lets us have one."""
    folder = Path(tempfile.mkdtemp(prefix="eq-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(folder)], capture_output=True
    )
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("no right to mount; the full database above stands in")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
    folder.rmdir()


def fill_disk(folder: Path) -> Path:
    filler = folder / "filler"
    with contextlib.suppress(OSError):
        filler.write_bytes(bytes(1 << 20))
    return filler


def say_until_full(t: Talk) -> None:
    for number in range(1000):
        t.say(t.fact(value=f"{number} " + "x" * 4000))


def test_a_full_disk_loses_no_committed_turn(small_disk: Path):
    url = f"sqlite:///{small_disk}/x.db"
    spare = small_disk / "spare"
    spare.write_bytes(bytes(64_000))  # what was left when the disk was full can be too little for a turn
    with closing(open_storage(url)) as opened:
        t = talk(opened, seller(opened))
        filler = None
        for _ in range(2):
            with pytest.raises(StoreFull):
                say_until_full(t)
            assert opened.load(t.who, "a1", "s1").account.version == t.version
            t.last = opened.record(t.who, "a1")[1].last_id
            filler = fill_disk(small_disk)
        with pytest.raises(StoreFull):
            open_storage(f"sqlite:///{small_disk}/other.db")
        assert filler is not None
        filler.unlink()
        spare.unlink()
        t.say(t.fact())
    assert check(url).sound


# a killed process -------------------------------------------------------------------
CHILD = """
import sys
sys.path.insert(0, {root!r})
from tests.storage.support import Talk, SPACE
from storage.base import Who
from storage.open import open_storage
store = open_storage({url!r})
who = Who(SPACE, {person!r})
loaded = store.load(who, "a1", "s1")
t = Talk(store, who, "a1", loaded.session, loaded.account.version, loaded.record.last_id)
while True:
    t.say(t.fact(value="x" * 300), t.fact("decision/how", "y" * 300))
    print(t.version, flush=True)
"""


def test_killed_in_the_middle_a_turn_is_there_whole_or_not_at_all(store: SqlStorage, url: str):
    t = talk(store, seller(store))
    version = 1
    for kill in range(5):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD.format(root=str(ROOT), url=url, person=t.who.person)],
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        for _ in range(5 + kill):
            acknowledged = int(child.stdout.readline())
        time.sleep(0.0007 * kill)
        child.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *map(int, child.stdout.read().split())])
        child.stdout.close()
        child.wait()
        loaded = store.load(t.who, "a1", "s1")
        version = loaded.account.version
        assert version in (acknowledged, acknowledged + 1)
        assert loaded.session.turn == version - 1
        assert loaded.record.last_id == 2 * (version - 1)
        turns = store.turns(t.who, "s1")
        assert [turn.turn for turn in turns] == list(range(version))
        assert all(len(turn.replies) == 2 for turn in turns[1:])
    assert version > 25
    assert check(url).sound


# translation ------------------------------------------------------------------------
def test_errors_of_the_system_and_of_nobody():
    assert isinstance(translated(OSError(28, "No space left")), StoreFull)
    assert isinstance(translated(OSError(122, "Quota exceeded")), StoreFull)
    assert isinstance(translated(PermissionError(13, "Denied")), StoreReadOnly)
    assert isinstance(translated(OSError(5, "I/O")), StoreUnreachable)
    assert translated(ValueError("a bug")) is None
    mine = StoreBusy()
    assert translated(mine) is mine


def test_a_disk_error_from_sqlite_is_told_by_trying(tmp_path: Path):
    broken = sqlite3.OperationalError("disk I/O error")
    broken.sqlite_errorcode = sqlite3.SQLITE_IOERR
    assert isinstance(translated(broken, tmp_path / "x.db"), StoreUnreachable)
    assert isinstance(translated(broken), StoreUnreachable)
    short = sqlite3.OperationalError("disk I/O error")
    short.sqlite_errorcode = 522
    assert isinstance(translated(short, tmp_path / "x.db"), StoreCorrupt)


def test_after_the_server_dropped_the_line_the_next_call_opens_another():
    from tests.storage.support import new_postgres, run_sql

    url = new_postgres()
    with closing(open_sql(url)) as opened:
        t = talk(opened, seller(opened))
        run_sql(
            server_url("postgres"),
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{make_url(url).database}'",
        )
        with suppress(StoreUnreachable):  # the news of it may still be on its way to this end of the line
            opened.load(t.who, "a1", "s1")
        t.say(t.fact())
        assert opened.load(t.who, "a1", "s1").account.version == 2


def test_a_lock_on_the_server_is_waited_for_no_longer_than_the_timeout():
    from tests.storage.support import new_postgres

    url = new_postgres()
    with closing(open_sql(url, busy_timeout=0.2)) as one, closing(open_sql(url)) as other:
        t = talk(one, seller(one))
        with other.line.write():
            other.line.run("UPDATE accounts SET name = name", {})
            began = time.monotonic()
            with pytest.raises(StoreBusy):
                one.commit(t.write(t.fact()))
            assert time.monotonic() - began < 2
        t.last = 0
        t.say(t.fact())


def test_the_lock_of_serve_is_a_file_lock(tmp_path: Path):
    place = tmp_path / "x.db"
    with ServeLock(place), lock_file(place).open() as handle, pytest.raises(BlockingIOError):
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
