"""One `serve` a store, on both engines: taken once, freed by any end of its holder, and noticed where it is lost."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.base import StoreBusy, StoreUnreachable
from storage.open import open_storage
from storage.serve_lock import PostgresServeLock, serve_lock
from tests.conftest import ROOT
from tests.storage.support import new_postgres, new_sqlite, query, run_sql

HOLDER = (
    "import sys; from storage.serve_lock import serve_lock; held = serve_lock(sys.argv[1]);"
    " print('held', flush=True); sys.stdin.read()"
)
"""Another process: takes the right, says so, and keeps it until its input ends."""


@contextmanager
def another_process(url: str) -> Iterator[subprocess.Popen[str]]:
    """One that holds the right; gone at the end, whatever happens."""
    pipe = subprocess.PIPE
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, url], stdin=pipe, stdout=pipe, text=True, cwd=ROOT, env={**os.environ}
    )
    with holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            yield holder
        finally:
            holder.kill()


def take_when_free(url: str) -> None:
    """Takes it as soon as it is free: a server needs a moment to see that a client is gone."""
    for _ in range(200):
        try:
            serve_lock(url).close()
        except StoreBusy:
            query(url, "SELECT 1")
        else:
            return
    pytest.fail("the right never became free")


def test_a_server_is_given_a_moment_to_see_that_the_one_before_is_gone():
    url = new_postgres()
    before = serve_lock(url)
    gone = threading.Timer(0.1, before.close)
    gone.start()
    serve_lock(url).close()
    gone.join()


def test_it_is_taken_once_and_free_again(url: str):
    with serve_lock(url) as first:
        assert first.still_held()
        for _ in range(2):
            with pytest.raises(StoreBusy) as refused:
                serve_lock(url)
            assert refused.value.data["holder"] == "serve"
        assert first.still_held()
    assert not first.still_held()
    take_when_free(url)


def test_a_second_process_is_refused_and_work_goes_on(url: str):
    with another_process(url) as holder:
        with pytest.raises(StoreBusy):
            serve_lock(url)
        open_storage(url).close()  # the right to serve keeps nobody from talking
        assert holder.stdin is not None
        holder.stdin.close()
        assert holder.wait(30) == 0
    take_when_free(url)


def test_a_killed_holder_holds_nothing(url: str):
    with another_process(url) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait(30)
        take_when_free(url)


def test_two_stores_do_not_meet(tmp_path: Path):
    one, other = new_postgres(), new_postgres()
    with (
        serve_lock(one),
        serve_lock(other),
        serve_lock(new_sqlite(tmp_path)),
        serve_lock(new_sqlite(tmp_path)),
    ):
        pass


def test_schemas_and_workspaces_of_one_database_do_not_meet():
    url = new_postgres()
    run_sql(url, "CREATE SCHEMA north")
    north = f"{url}{'&' if '?' in url else '?'}options=-csearch_path%3Dnorth"
    with serve_lock(url), serve_lock(north), serve_lock(url, "other"):
        with pytest.raises(StoreBusy):
            serve_lock(north)
        with pytest.raises(StoreBusy):
            serve_lock(url, "other")


def test_a_store_in_a_schema_of_its_own_is_made_and_read_there():
    url = new_postgres(empty=True)
    run_sql(url, "CREATE SCHEMA north")
    open_storage(f"{url}{'&' if '?' in url else '?'}options=-csearch_path%3Dnorth").close()
    assert query(url, "SELECT DISTINCT schemaname FROM pg_tables WHERE tablename = 'facts'") == [("north",)]


def test_a_connection_that_the_server_cuts_is_noticed():
    url = new_postgres()
    with serve_lock(url) as held:
        assert held.still_held()
        ours = "SELECT oid FROM pg_database WHERE datname = current_database()"
        holder = f"SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND database = ({ours})"
        assert query(url, f"SELECT pg_terminate_backend(pid) FROM ({holder})") == [(True,)]
        assert not held.still_held()
        with serve_lock(url) as next_one:
            assert not held.still_held()  # it never comes back, whatever happens afterwards
            assert next_one.still_held()


def test_a_lock_that_is_gone_on_a_living_connection_is_noticed():
    """As behind a pooler that gives each transaction another connection."""
    with serve_lock(new_postgres()) as held:
        assert isinstance(held, PostgresServeLock)
        held._connection.execute("SELECT pg_advisory_unlock_all()")
        assert not held.still_held()


def test_no_server_is_told_as_such():
    with pytest.raises(StoreUnreachable):
        serve_lock("postgresql://nobody@127.0.0.1:1/none")


def test_a_lock_file_that_was_deleted_is_noticed(tmp_path: Path):
    url = new_sqlite(tmp_path)
    with serve_lock(url) as held:
        for lock in tmp_path.glob("*.serve"):
            lock.unlink()
        assert not held.still_held()
        with serve_lock(url) as next_one:
            assert next_one.still_held()
            assert not held.still_held()


def test_a_file_reached_by_another_name_is_the_same_store(tmp_path: Path):
    url = new_sqlite(tmp_path)
    open_storage(url).close()
    (tmp_path / "link.db").symlink_to(url.removeprefix("sqlite:///"))
    with serve_lock(url), pytest.raises(StoreBusy):
        serve_lock(f"sqlite:///{tmp_path}/link.db")


def test_the_folder_is_made_where_nothing_is_yet(tmp_path: Path):
    with serve_lock(f"sqlite:///{tmp_path}/new/store.db") as held:
        assert held.still_held()
