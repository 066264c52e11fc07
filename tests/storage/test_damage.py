"""Files that are not, or no longer, what they should be."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.base import (
    StorageError,
    StoreCorrupt,
    StoreUnreachable,
)
from storage.open import open_storage
from storage.upkeep import check
from tests.storage.support import Talk, seller, talk, with_tables


@pytest.fixture
def url(tmp_path: Path) -> str:
    return with_tables(tmp_path / "eq.db")


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def filled(url: str, turns: int = 30) -> Talk:
    with closing(open_storage(url)) as opened:
        t = talk(opened, seller(opened))
        for number in range(turns):
            t.say(t.fact(value=f"{number} " + "x" * 500))
    return t


def test_a_file_that_is_no_database(url: str):
    file_of(url).write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(StoreCorrupt):
        open_storage(url)
    assert check_key(url) == "corrupt"


def check_key(url: str) -> str:
    try:
        return check(url).problems[0].key
    except StorageError as error:
        return error.key


def read_all(url: str) -> None:
    with closing(open_storage(url)) as opened:
        who = seller(opened)
        opened.facts(who, "a1")
        opened.turns(who, "s1")
        opened.load(who, "a1", "s1")


def test_a_truncated_file(url: str):
    filled(url)
    place = file_of(url)
    os.truncate(place, place.stat().st_size // 2 // 4096 * 4096)
    with pytest.raises(StoreCorrupt):
        read_all(url)
    assert check_key(url) == "corrupt"


def test_every_overwritten_page_is_found_or_harmless(url: str):
    filled(url)
    place = file_of(url)
    sound = place.read_bytes()
    found = 0
    for page in range(1, len(sound) // 4096):
        place.write_bytes(sound[: page * 4096] + b"\x5a" * 4096 + sound[(page + 1) * 4096 :])
        found += check_key(url) == "corrupt"
    assert found >= len(sound) // 4096 - 2
    place.write_bytes(sound)
    assert check(url).sound


def test_a_snapshot_that_is_not_what_the_facts_say_is_found(url: str):
    filled(url)
    with closing(sqlite3.connect(file_of(url))) as raw:
        raw.execute("UPDATE holding SET fact_id = 1")
        raw.execute("UPDATE accounts SET last_fact = 7")
        raw.commit()
    assert [problem.key for problem in check(url).problems] == ["snapshot", "last_fact"]


def test_checking_a_store_that_is_not_there_makes_none(url: str):
    file_of(url).unlink()
    with pytest.raises(StoreUnreachable):
        check(url)
    assert not file_of(url).exists()
