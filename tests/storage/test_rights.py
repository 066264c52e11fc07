"""Whose the files are, and what happens where they cannot be written."""

import contextlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.base import (
    StoreReadOnly,
    StoreUnreachable,
)
from storage.open import open_storage
from tests.storage.support import NOW, new_sqlite, seller, talk
from tests.support.postgres import server_url

NOBODY = 65534


@pytest.fixture
def url(tmp_path: Path) -> str:
    return new_sqlite(tmp_path)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_the_file_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path, umask: int):
    place = tmp_path / "new" / "deep" / "x.db"
    before = os.umask(umask)
    try:
        with closing(open_storage(f"sqlite:///{place}")) as opened:
            seller(opened)
            modes = {found.name: stat.S_IMODE(found.stat().st_mode) for found in place.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {"x.db": 0o600, "x.db-wal": 0o600, "x.db-shm": 0o600}
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (place.parent, place.parent.parent)} == {0o700}


@contextlib.contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere; the tests of rights must not be root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that nobody's user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="eq-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_folder_that_cannot_be_written(open_folder: Path):
    if os.geteuid() != 0:
        open_folder.chmod(0o555)
    with as_nobody(), pytest.raises(StoreReadOnly):
        open_storage(f"sqlite:///{open_folder}/x.db")
    with as_nobody(), pytest.raises(StoreReadOnly):
        open_storage(f"sqlite:///{open_folder}/new/x.db")


def test_a_file_that_cannot_be_written(open_folder: Path):
    url = f"sqlite:///{open_folder}/x.db"
    with closing(open_storage(url)) as opened:
        who = talk(opened, seller(opened)).who
    place = open_folder / "x.db"
    place.chmod(0o444)
    open_folder.chmod(0o777 if os.geteuid() == 0 else 0o755)
    with as_nobody(), pytest.raises(StoreReadOnly), closing(open_storage(url)) as opened:
        opened.create_account(who, "a9", "X", NOW)


def test_places_where_no_store_can_be(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    for url in (
        f"sqlite:///{tmp_path}",
        f"sqlite:///{tmp_path}/file/x.db",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://x/y",
        "no address",
        "postgresql://host:not-a-port/x",
        "postgresql://127.0.0.1:1/x",
    ):
        with pytest.raises(StoreUnreachable):
            open_storage(url, busy_timeout=0.2)


def test_a_server_without_that_database():
    with pytest.raises(StoreUnreachable):
        open_storage(server_url("no_such_database"))
