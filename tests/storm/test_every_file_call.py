"""The n-th call of the disk fails, for every n: whole or not at all, one clear sentence, nothing left lying about."""

from __future__ import annotations

import errno
import json
import os
import resource
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import typer

from bot.channels.base import Incoming
from bot.cli import papers
from storage.backup import backup
from storage.base import StorageError, StoreFull
from storage.upkeep import check
from tests.storage.support import query, with_tables
from tests.storm.desk import AT, Desk
from tests.storm.injecting import Fault, Ran, run
from tests.storm.talking import ACCOUNT, CHAT, OPENING

NEW = {"event": "new", "say": "change the baseline to 41.5"}
DISK = {
    "pwrite64": ("ENOSPC", "EIO"),
    "fdatasync": ("EIO", "ENOSPC"),
    "ftruncate": ("EIO",),
    "unlink": ("EACCES",),
    "openat": ("EACCES", "EMFILE"),
    "pread64": ("EIO",),
    "mmap": ("ENOMEM",),
    "fcntl": ("ENOLCK",),
}
"""Calls of SQLite's and what they may give."""
PAPER = {
    "openat": ("EACCES", "ENOSPC"),
    "write": ("ENOSPC", "EIO"),
    "fsync": ("EIO",),
    "rename": ("EACCES",),
}
COPY = {
    **{name: DISK[name] for name in ("pwrite64", "fdatasync", "ftruncate", "openat", "pread64")},
    "fsync": ("EIO",),
    "link": ("ENOSPC",),
    "unlink": ("EACCES",),
}


# in this process: a disk that is really full --------------------------------------------
@contextmanager
def limited(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes: the system refuses to write there."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def refused_until(
    desk: Desk, attempt: Callable[[int], Any], refusal: type[StorageError] = StorageError
) -> int:
    """Tries with more and more room until the turn goes through; how often it did not."""
    before = desk.seen()
    for number in range(200):
        try:
            attempt(number)
        except refusal:
            assert desk.seen() == before
        else:
            after = desk.seen()
            assert after[0] == before[0] + 1
            assert len(after[3]) == len(before[3]) + 1
            assert check(desk.url).problems == ()
            return number
    raise AssertionError("however much room there is")


def test_a_turn_in_a_log_that_cannot_grow_is_refused_at_each_write(tmp_path: Path):
    desk = Desk(with_tables(tmp_path / "eq.db"))
    place = Path(desk.url.removeprefix("sqlite:///"))
    with closing(desk.app), closing(sqlite3.connect(place)) as other:
        other.execute("SELECT count(*) FROM facts").fetchone()  # the last one to close takes the log away
        size = place.with_name(f"{place.name}-wal").stat().st_size

        def attempt(number: int) -> None:
            with limited(size + number * 2060):  # half a page with its head: each write of the log meets it
                desk.chat.take(Incoming("new", AT, NEW["say"]))

        assert refused_until(desk, attempt) >= 8


def test_a_turn_in_a_store_without_a_page_left_is_refused_at_each_page(tmp_path: Path):
    desk = Desk(with_tables(tmp_path / "eq.db"))
    with closing(desk.app):
        driver = desk.app.storage.line.driver  # type: ignore[attr-defined]
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        text = f"change the problem to {'orders slip ' * 3000}"

        line: Any = desk.app.storage.line  # type: ignore[attr-defined]

        def attempt(number: int) -> None:
            with line.glance():
                line.driver.execute(f"PRAGMA max_page_count={pages + number}")
            desk.chat.take(Incoming("new", AT, text))

        assert refused_until(desk, attempt, StoreFull) >= 8


@pytest.mark.parametrize("force", [False, True], ids=["new", "over another"])
def test_a_paper_on_a_disk_that_is_full_at_any_byte_is_not_there_at_all(
    tmp_path: Path, force: bool, capsys: pytest.CaptureFixture[str]
):
    place, text = tmp_path / "paper.md", "what is known of them\n" * 500
    for room in (0, 1, 4096, len(text) - 1):
        if force:
            place.write_text("before")
        with limited(room), pytest.raises(typer.Exit):
            papers.write(place, text, force=force)
        assert "cannot be written" in capsys.readouterr().err
        assert [each.name for each in tmp_path.iterdir()] == ["paper.md"] * force
        assert not force or place.read_text() == "before"
    with limited(len(text)):
        papers.write(place, text, force=force)
    assert place.read_text() == text


@pytest.mark.parametrize("force", [False, True], ids=["new", "over another"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_paper_whose_last_steps_fail_is_not_there_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, force: bool, error: int
):
    """Where the disk says only at the end that there was no room for it, and where it cannot be put in its place."""
    place = tmp_path / "paper.md"
    if force:
        place.write_text("before")
    for step in ("fsync", "replace") if force else ("fsync",):
        with monkeypatch.context() as patch:
            patch.setattr(f"os.{step}", lambda *args, **more: _raise(error))
            with pytest.raises(typer.Exit):
                papers.write(place, "what is known of them", force=force)
        assert [each.name for each in tmp_path.iterdir()] == ["paper.md"] * force
        assert not force or place.read_text() == "before"


def test_a_backup_on_a_disk_that_is_full_at_any_page_is_not_there_at_all(tmp_path: Path):
    desk = Desk(with_tables(tmp_path / "eq.db"))
    desk.app.close()
    folder = tmp_path / "backups"
    folder.mkdir()
    size = Path(desk.url.removeprefix("sqlite:///")).stat().st_size
    for room in range(0, size, 4096):
        with limited(room), pytest.raises(StorageError):
            backup(desk.url, folder / "copy.db")
        assert list(folder.iterdir()) == []
    with limited(size):
        copy = backup(desk.url, folder / "copy.db")
    assert check(f"sqlite:///{copy}").problems == ()


def _raise(error: int) -> None:
    raise OSError(error, os.strerror(error))


# whole commands, call by call -------------------------------------------------------------
@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a talk under way, closed."""
    folder = tmp_path_factory.mktemp("template")
    said = "".join(json.dumps({"event": f"opening {n}", **line}) + "\n" for n, line in enumerate(OPENING))
    assert run(f"sqlite:///{folder / 'eq.db'}", CHAT, said).code == 0
    assert [each.name for each in folder.iterdir()] == ["eq.db"]
    return folder / "eq.db"


@dataclass
class Trials:
    """A command with each of its calls failing in turn, always on a fresh copy of the store."""

    template: Path
    folder: Path
    args: Callable[[Path], Sequence[str]]
    given: str = ""
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def every(
        self, faults: Mapping[str, Sequence[str]], files: Sequence[str], judge: Callable[[str, Ran], None]
    ) -> Counter[str]:
        """Runs them all; how many calls of which kind there were."""
        found: Counter[str] = Counter()
        for call, errors in faults.items():
            paths = files if call in ("openat", "pread64", "mmap", "fcntl") else ()
            for error in errors:
                for number in count(1):
                    place = self._fresh()
                    about = tuple(place / name for name in paths)
                    url = f"sqlite:///{place / 'eq.db'}"
                    ran = run(url, self.args(place), self.given, Fault(call, error, number, about))
                    if not ran.hit:
                        break
                    found[f"{call} {error}"] += 1
                    assert "Traceback" not in ran.err, (call, error, number, ran)
                    assert ran.code in (0, 1), (call, error, number, ran)
                    assert bool(ran.code) == bool(ran.err), (call, error, number, ran)
                    judge(url, ran)
                    shutil.rmtree(place)
        return found

    def _fresh(self) -> Path:
        place = self.folder / str(next(self.numbers))
        place.mkdir()
        shutil.copy(self.template, place / "eq.db")
        return place


def judge_turn(url: str, ran: Ran) -> None:
    """What was acknowledged is kept, nothing is half there, and sent again it is answered once."""
    lines = [json.loads(line) for line in ran.out.splitlines()]
    acknowledged = any(line["type"] == "turn" and line["event"] == NEW["event"] for line in lines)
    assert _whole(url) >= acknowledged
    again = run(url, CHAT, json.dumps(NEW) + "\n")
    assert (again.code, again.err) == (0, ""), (ran, again)
    assert _whole(url) == 1
    assert check(url).problems == ()


def _whole(url: str) -> int:
    """How often the new message is there, with its turn's facts and replies."""
    rows = query(url, "SELECT session_id, turn, first_fact, last_fact FROM inbox WHERE event = '\"new\"'")
    for session, turn, first, last in rows:
        where = f"session_id = '{session}' AND turn = {turn}"
        assert query(url, f"SELECT count(*) FROM outbox WHERE {where}")[0][0] > 0
        assert (
            query(url, f"SELECT count(*) FROM facts WHERE id BETWEEN {first} AND {last}")[0][0]
            == last - first + 1
        )
    return len(rows)


@pytest.mark.storm
@pytest.mark.timeout(1800)
def test_each_call_of_a_turn_fails(template: Path, tmp_path: Path):
    trials = Trials(template, tmp_path, lambda place: CHAT, json.dumps(NEW) + "\n")
    found = trials.every(DISK, ("eq.db", "eq.db-wal", "eq.db-shm"), judge_turn)
    print(f"\na turn: {dict(found)}")
    assert found["pwrite64 ENOSPC"] > 20


@pytest.mark.storm
@pytest.mark.timeout(900)
@pytest.mark.parametrize("force", [False, True], ids=["new", "over another"])
def test_each_call_of_an_export_fails(template: Path, tmp_path: Path, force: bool):
    whole = run(f"sqlite:///{template}", ("export", ACCOUNT)).out

    def args(place: Path) -> Sequence[str]:
        if force:
            (place / "paper.md").write_text("before")
        return ("export", ACCOUNT, "-o", str(place / "paper.md"), *["--force"] * force)

    def judge_paper(url: str, ran: Ran) -> None:
        place = Path(url.removeprefix("sqlite:///")).parent
        remains = {each.name for each in place.iterdir()} - {"strace.log"}
        assert {name for name in remains if not name.startswith("eq.db")} <= {"paper.md"}
        if ran.code == 0:
            assert (place / "paper.md").read_text() == whole
        elif (place / "paper.md").exists():
            assert (place / "paper.md").read_text() in (("before", whole) if force else (whole,))

    found = Trials(template, tmp_path, args).every(PAPER, ("paper.md",), judge_paper)
    print(f"\nan export: {dict(found)}")


@pytest.mark.storm
@pytest.mark.timeout(900)
def test_each_call_of_a_backup_fails(template: Path, tmp_path: Path):
    def judge_copy(url: str, ran: Ran) -> None:
        place = Path(url.removeprefix("sqlite:///")).parent
        copy = place / "copy.db"
        assert ran.fault is not None
        remains = [each.name for each in place.iterdir() if "unfinished" in each.name]
        assert not remains or ran.fault.call == "unlink", (remains, ran)
        assert copy.exists() or ran.code == 1
        if copy.exists():
            assert check(f"sqlite:///{copy}").problems == ()
        assert check(url).problems == ()

    trials = Trials(template, tmp_path, lambda place: ("db", "backup", str(place / "copy.db")))
    found = trials.every(COPY, ("eq.db", ".copy.db.unfinished", "copy.db"), judge_copy)
    print(f"\na backup: {dict(found)}")
