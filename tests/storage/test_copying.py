"""A store copied from one engine to the other: all of it or nothing, and nothing that was there before."""

import itertools
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import lru_cache
from pathlib import Path

import pytest
from sqlalchemy import make_url

from storage import copying, upkeep
from storage.base import (
    CopyDiffers,
    StorageError,
    StoreBusy,
    StoreCorrupt,
    StoreNewer,
    StoreUnreachable,
    TargetNotEmpty,
)
from storage.copying import copy
from storage.open import open_storage
from storage.serve_lock import serve_lock
from storage.tables import METADATA, TABLES
from storage.upkeep import check, migrate
from tests.conftest import ROOT
from tests.storage.support import Talk, new_postgres, new_sqlite, query, run_sql, seller, talk
from tests.storage.test_migrations import fill, rows

ENGINES = ("sqlite", "postgresql")
NASTY = (
    "nul \x00 in it",
    "half a pair \ud83d",
    "\udc00\ud800",
    "👩‍👩‍👧",
    "\u202eback",
    "a\nb\t\\\"'",
    "Ω≈ç√",
    "",
)


@pytest.fixture(params=list(itertools.product(ENGINES, ENGINES)), ids="-to-".join)
def engines(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Every pair of engines: of the source, and of the target."""
    pair: tuple[str, str] = request.param
    return pair


@lru_cache
def full(engine: str) -> str:
    """A store with something in every table, and texts that engines take ill, to be cloned; made once."""
    url = new_sqlite(Path(tempfile.mkdtemp())) if engine == "sqlite" else new_postgres()
    fill(url)
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store, "cleo"), "a2", "s2")
        for text in NASTY:
            t.say(t.fact(value=text, quote=text), text=text, event=text or None)
        for name in ("Zoe", "adam", "Éva", "_x", "B"):  # languages sort these differently
            talk(store, seller(store, name), f"of {name}", f"{name}'s")
    return url


@pytest.fixture
def source(engines: tuple[str, str], tmp_path: Path) -> str:
    """A store of this test's own like the full one."""
    like = full(engines[0])
    if engines[0] == "postgresql":
        return new_postgres(like=make_url(like).database or "")
    url = new_sqlite(tmp_path)
    shutil.copy(like.removeprefix("sqlite:///"), url.removeprefix("sqlite:///"))
    return url


@pytest.fixture
def target(engines: tuple[str, str], tmp_path: Path) -> str:
    """Nothing yet: not even a table."""
    return new_sqlite(tmp_path) if engines[1] == "sqlite" else new_postgres(empty=True)


def is_empty(url: str) -> bool:
    """Is there no row in any table, if there are tables at all?"""
    migrate(url)
    return not any(rows(url).values())


def test_all_of_it_arrives(source: str, target: str):
    before = rows(source)
    assert all(before.values())  # a table without rows would prove nothing
    counts = copy(source, target)
    assert rows(target) == before == rows(source)
    assert counts == {name: len(found) for name, found in before.items()}
    assert list(counts) == [str(table.__tablename__) for table in TABLES]
    assert check(target).sound
    with closing(open_storage(target)) as store:
        cleo = seller(store, "cleo")
        assert [turn.text for turn in store.turns(cleo, "s2")] == [None, *NASTY]
        assert [fact.value for fact in store.facts(cleo, "a2")] == list(NASTY)
        t = Talk(store, cleo, "a2", store.load(cleo, "a2", "s2").session)
        t.version, t.last = store.load(cleo, "a2", "s2").account.version, len(NASTY)
        t.say(t.fact(value="and on it goes"))


def test_in_batches(source: str, target: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(copying, "_BATCH", 2)
    copy(source, target)
    assert rows(target) == rows(source)


def test_a_target_with_something_in_it_is_left_alone(source: str, target: str):
    with closing(open_storage(target)) as store:
        seller(store, "bob")
    before = rows(target)
    with pytest.raises(TargetNotEmpty) as refused:
        copy(source, target)
    assert refused.value.data["place"] == copying.shown(target)
    assert rows(target) == before


def test_a_target_of_an_older_version_with_something_in_it_is_not_even_migrated(source: str, target: str):
    with closing(open_storage(target)) as store:
        seller(store, "bob")
    migrate(target, to="0001")
    with pytest.raises(TargetNotEmpty):
        copy(source, target)
    assert query(target, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_an_empty_target_of_an_older_version_is_brought_up_to_date(source: str, target: str):
    migrate(target, to="0001")
    copy(source, target)
    assert rows(target) == rows(source)


def test_a_source_of_an_older_version_is_brought_up_to_date(source: str, target: str):
    migrate(source, to="0002")
    copy(source, target)
    assert rows(target) == rows(source)


def test_nobody_may_serve_either_of_them_meanwhile(source: str, target: str):
    for served in (source, target):
        with serve_lock(served), pytest.raises(StoreBusy) as refused:
            copy(source, target)
        assert refused.value.data == {"holder": "serve", "place": copying.shown(served)}
    copy(source, target)
    for free in (source, target):
        serve_lock(free).close()


def test_nothing_is_copied_onto_itself(source: str):
    before = rows(source)
    with pytest.raises(TargetNotEmpty) as refused:
        copy(source, source)
    assert refused.value.data["reason"] == "same"
    assert rows(source) == before


def test_a_file_by_another_name_is_itself(tmp_path: Path):
    url = new_sqlite(tmp_path)
    fill(url)
    (tmp_path / "link.db").symlink_to(url.removeprefix("sqlite:///"))
    with pytest.raises(TargetNotEmpty):
        copy(url, f"sqlite:///{tmp_path}/link.db")


def test_somebody_elses_database_or_a_newer_one_is_refused(source: str, target: str):
    run_sql(target, "CREATE TABLE theirs (x integer)")
    with pytest.raises(StoreCorrupt) as refused:
        copy(source, target)
    assert refused.value.data["reason"] == "not_ours"
    run_sql(target, "DROP TABLE theirs")
    migrate(target)
    run_sql(target, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreNewer):
        copy(source, target)


def test_a_source_that_is_not_there(tmp_path: Path):
    missing, target = new_sqlite(tmp_path), new_sqlite(tmp_path)
    with pytest.raises(StoreUnreachable):
        copy(missing, target)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StoreUnreachable) as refused:
        copy("postgresql://nobody:secret@127.0.0.1:1/none", target)
    assert refused.value.data["place"] == "postgresql://127.0.0.1:1/none"


# what goes wrong on the way -------------------------------------------------------------
def trip(url: str, table: str, action: str) -> None:
    """Makes the target do something of its own when a row arrives in a table."""
    if url.startswith("sqlite"):
        run_sql(url, f"CREATE TRIGGER trip AFTER INSERT ON {table} BEGIN {action}; END")
        return
    body = {"SELECT RAISE(ABORT, 'no')": "RAISE EXCEPTION 'no'"}.get(action, action)
    run_sql(
        url,
        f"CREATE FUNCTION trip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body}; RETURN NULL; END $$",
        f"CREATE TRIGGER trip AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION trip()",
    )


def untrip(url: str, table: str) -> None:
    """Takes that away again."""
    run_sql(url, "DROP TRIGGER trip" + ("" if url.startswith("sqlite") else f" ON {table}"))


@pytest.mark.parametrize("table", ["workspaces", "facts", str(TABLES[-1].__tablename__)])
def test_a_failure_on_the_way_leaves_nothing(source: str, target: str, table: str):
    migrate(target)
    trip(target, table, "SELECT RAISE(ABORT, 'no')")
    with pytest.raises(StorageError):
        copy(source, target)
    assert is_empty(target)
    untrip(target, table)
    copy(source, target)
    assert rows(target) == rows(source)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE facts SET value = '1' WHERE id = 2",
        "DELETE FROM askings",
        "INSERT INTO workspaces VALUES ('x', '')",
    ],
)
def test_a_copy_that_reads_otherwise_is_not_kept(source: str, target: str, change: str):
    migrate(target)
    trip(target, "model_calls", change)
    with pytest.raises(CopyDiffers):
        copy(source, target)
    untrip(target, "model_calls")
    assert is_empty(target)


def test_killed_on_the_way_it_leaves_nothing(tmp_path: Path):
    """The server sleeps over the facts; by then half the tables are written."""
    source, target = new_sqlite(tmp_path), new_postgres()
    fill(source)
    trip(target, "facts", "PERFORM pg_sleep(50)")
    program = "import sys; from storage.copying import copy; copy(*sys.argv[1:])"
    with subprocess.Popen([sys.executable, "-c", program, source, target], cwd=ROOT) as child:
        asleep = (
            "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()"
        )
        while not (found := query(target, asleep)):
            assert child.poll() is None
        child.kill()
        child.wait()
    query(target, f"SELECT pg_terminate_backend({found[0][0]})")
    while query(target, asleep):
        pass
    untrip(target, "facts")
    assert is_empty(target)
    copy(source, target)
    assert rows(target) == rows(source)
    assert upkeep.check(source).sound


def test_what_is_written_meanwhile_is_not_in_it(source: str, target: str, monkeypatch: pytest.MonkeyPatch):
    before = rows(source)
    copy_table = copying._copy_table

    def interrupted(table, *connections):
        if table.name != "workspaces":
            with closing(open_storage(source)) as store:
                seller(store, f"somebody new before {table.name}")
        return copy_table(table, *connections)

    monkeypatch.setattr(copying, "_copy_table", interrupted)
    copy(source, target)
    assert len(rows(source)["persons"]) == len(before["persons"]) + len(TABLES) - 1
    assert rows(target) == before


def test_every_table_can_be_copied():
    """Read in the order of a key; all in the list; no number drawn by the server, whose count would have to move on."""
    assert {str(table.__tablename__) for table in TABLES} == set(METADATA.tables)
    for table in METADATA.tables.values():
        assert list(table.primary_key)
        assert table.autoincrement_column is None
    url = new_postgres()
    assert query(url, "SELECT count(*) FROM pg_sequences") == [(0,)]
