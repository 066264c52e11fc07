"""Whether a store takes writes, on both engines."""

import errno
import os
from contextlib import closing
from pathlib import Path

import pytest

from storage.base import Storage, StorageError, StoreBusy, StoreFull
from storage.open import open_line
from storage.probe import Probe
from tests.storage.support import query, seller


def test_a_store_that_takes_writes_is_left_as_it_was(store: Storage, url: str):
    seller(store)
    before = query(url, "SELECT * FROM workspaces")
    with closing(Probe(url)) as probe:
        probe()
        probe()
    assert query(url, "SELECT * FROM workspaces") == before != []


def test_a_store_that_somebody_holds(store: Storage, url: str):
    held = open_line(url)
    with closing(Probe(url, patience=0.1)) as probe, closing(held):
        with held.write():
            held.driver.execute("DELETE FROM workspaces")
            if held.dialect == "postgresql":
                held.driver.execute("LOCK TABLE workspaces IN ACCESS EXCLUSIVE MODE")
            with pytest.raises(StoreBusy):
                probe()
        probe()


def test_a_store_without_tables(tmp_path: Path):
    with closing(Probe(f"sqlite:///{tmp_path}/empty.db")) as probe, pytest.raises(StorageError):
        probe()


def test_a_full_disk(tmp_path: Path, store: Storage, url: str, monkeypatch):
    def full(**_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with closing(Probe(url)) as probe:
        monkeypatch.setattr("tempfile.TemporaryFile", full)
        if url.startswith("sqlite"):
            with pytest.raises(StoreFull):
                probe()
        else:
            probe()  # the disk of a server is the server's to watch
