"""Backups and bringing them back."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from flows.terms import Listed
from storage import upkeep
from storage.base import BackupExists, StoreBusy, StoreCorrupt, StoreNewer, StoreUnreachable
from storage.open import open_storage
from storage.operator import open_operator
from storage.sqlite import ServeLock
from tests.storage.support import NOW, SPACE, new_sqlite, price, run_sql, seller, talk


@pytest.fixture
def url(tmp_path: Path) -> str:
    return new_sqlite(tmp_path)


def test_a_backup_of_a_store_in_use_is_whole_and_private(url: str, tmp_path: Path):
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store))
        t.say(t.fact())
        store.put_offerings(t.who, 0, [Listed("o1", "Audit", price("38000"))], NOW)
        saved = upkeep.backup(url, tmp_path / "safe" / "b.db")
        t.say(t.fact(supersedes=1))
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert [found.name for found in saved.parent.iterdir()] == ["b.db"]
    with closing(open_storage(f"sqlite:///{saved}")) as store:
        assert store.load(t.who, "a1", "s1").account.version == 2
        assert store.offerings(t.who).offerings == (Listed("o1", "Audit", price("38000")),)


def test_a_backup_never_replaces_anything(url: str, tmp_path: Path):
    open_storage(url).close()
    there = tmp_path / "there"
    there.write_text("precious")
    with pytest.raises(BackupExists):
        upkeep.backup(url, there)
    assert there.read_text() == "precious"
    with pytest.raises(StoreUnreachable):
        upkeep.backup(new_sqlite(tmp_path), tmp_path / "b.db")


def test_restoring_brings_the_backup_back_and_keeps_what_it_replaced(url: str, tmp_path: Path):
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store))
        t.say(t.fact())
        saved = upkeep.backup(url, tmp_path / "b.db")
        t.say(t.fact(supersedes=1))
    aside = upkeep.restore(url, saved)
    assert aside is not None
    for address, version in ((url, 2), (f"sqlite:///{aside}", 3), (f"sqlite:///{saved}", 2)):
        with closing(open_storage(address)) as store:
            assert store.load(t.who, "a1", "s1").account.version == version
        assert upkeep.check(address).sound
    assert not list(tmp_path.glob("*restored*"))


def test_restoring_where_nothing_is_and_over_a_broken_file(url: str, tmp_path: Path):
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store))
    saved = upkeep.backup(url, tmp_path / "b.db")
    fresh = new_sqlite(tmp_path)
    assert upkeep.restore(fresh, saved) is None
    Path(url.removeprefix("sqlite:///")).write_bytes(b"ruined" * 2000)
    aside = upkeep.restore(url, saved)
    assert aside is not None
    assert aside.read_bytes().startswith(b"ruined")
    for address in (url, fresh):
        with closing(open_storage(address)) as store:
            assert store.load(t.who, "a1", "s1").account.version == 1


def test_a_store_in_use_is_not_replaced(url: str, tmp_path: Path):
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store))
        saved = upkeep.backup(url, tmp_path / "b.db")
        with pytest.raises(StoreBusy):
            upkeep.restore(url, saved)
        t.say(t.fact())
    with ServeLock(Path(url.removeprefix("sqlite:///"))), pytest.raises(StoreBusy):
        upkeep.restore(url, saved)
    assert not list(tmp_path.glob("*restored*"))
    assert not list(tmp_path.glob("*replaced*"))


def test_a_source_that_is_not_sound_or_not_ours_is_refused(url: str, tmp_path: Path):
    open_storage(url).close()
    junk = tmp_path / "junk"
    junk.write_bytes(b"junk" * 5000)
    foreign = tmp_path / "foreign"
    with closing(sqlite3.connect(foreign)) as other:
        other.execute("CREATE TABLE x (y)")
    empty = tmp_path / "empty"
    empty.touch()
    cut = upkeep.backup(url, tmp_path / "cut")
    os.truncate(cut, cut.stat().st_size - 8192)
    for source in (junk, foreign, empty, cut):
        with pytest.raises(StoreCorrupt):
            upkeep.restore(url, source)
    with pytest.raises(StoreUnreachable):
        upkeep.restore(url, tmp_path / "missing")
    newer = upkeep.backup(url, tmp_path / "newer")
    run_sql(f"sqlite:///{newer}", "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreNewer):
        upkeep.restore(url, newer)
    assert upkeep.check(url).sound


def test_an_operator_sees_who_has_what_and_gives_it_to_somebody_else(url: str):
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store))
        t.say(t.fact())
        bob = seller(store, "bob")
        with closing(open_operator(url)) as operator:
            (summary,) = operator.accounts(SPACE)
            assert (summary.account.name, summary.owner_name, summary.members) == ("A1", "Ada", ("Ada",))
            operator.assign_account(SPACE, "a1", bob.person, NOW)
            assert {person.name for person in operator.people(SPACE)} == {"Ada", "Bob"}
            assert store.record(bob, "a1")[1].known("problem/said")
            operator.delete_account(SPACE, "a1")
            assert operator.accounts(SPACE) == ()
