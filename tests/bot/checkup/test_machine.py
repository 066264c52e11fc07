"""The machine: clock, disks, SQLite, fonts, each with what is said of it and what to do."""

import os
import shutil
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.checkup import machine
from bot.checkup.seen import Mark, Notes
from bot.cli.shell import words

NOTES = Notes(words)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
Usage = namedtuple("Usage", "total used free")


def only(found):
    (seen,) = found
    assert bool(seen.remedy) is (seen.mark is not Mark.OK)
    return seen


@pytest.mark.parametrize(
    "year, mark", [(1970, Mark.WRONG), (2024, Mark.WRONG), (2026, Mark.OK), (2199, Mark.WRONG)]
)
def test_a_year_that_cannot_be(year, mark):
    assert only(machine.clock(NOTES, NOW.replace(year=year), [])).mark is mark


@pytest.mark.parametrize(
    "drifts, mark, told",
    [
        ([], Mark.OK, "2026-11-24 09:00 UTC (+0000)."),
        ([0.3], Mark.OK, "within 1 s"),
        ([-30, 400], Mark.OK, "within 30 s"),
        ([31], Mark.LOOK, "31 s ahead of"),
        ([-300], Mark.LOOK, "300 s behind"),
        ([-301, 500], Mark.WRONG, "301 s behind"),
    ],
)
def test_the_clock_beside_those_of_servers(drifts, mark, told):
    seen = only(machine.clock(NOTES, NOW, [timedelta(seconds=each) for each in drifts]))
    assert seen.mark is mark
    assert told in seen.text


@pytest.mark.parametrize(
    "free, mark, told",
    [
        (0, Mark.WRONG, "0 KB"),
        ((64 << 20) - 1, Mark.WRONG, "64.0 MB"),
        (64 << 20, Mark.LOOK, "64.0 MB"),
        (5 << 30, Mark.OK, "5.0 GB"),
    ],
)
def test_room_on_a_disk(tmp_path, monkeypatch, free, mark, told):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1 << 40, 0, free))
    seen = only(machine.disk(NOTES, "disk", tmp_path / "not" / "there" / "yet"))
    assert seen.mark is mark
    assert told in seen.text
    assert str(tmp_path) in seen.text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("about", ["disk", "temp"])
def test_a_folder_that_takes_nothing(monkeypatch, about):
    seen = only(machine.disk(NOTES, about, Path("/proc/self")))
    assert (seen.mark, seen.state) == (Mark.WRONG, "unwritable")
    assert ("EQUIPOISE_DATA_DIR" if about == "disk" else "TMPDIR") in seen.remedy


def test_sqlite():
    assert only(machine.sqlite(NOTES, "3.40.1", races=True)).mark is Mark.LOOK
    assert only(machine.sqlite(NOTES, "3.51.3", races=False)).text == "3.51.3."


def fontconfig(folder, answers):
    """A `fc-list` that knows a few languages."""
    command = folder / "fc-list"
    cases = "".join(f'":lang={lang}") echo "Some Font";;\n' for lang in answers)
    command.write_text(f'#!/bin/sh\ncase "$1" in\n{cases}esac\n')
    command.chmod(0o755)
    return str(folder)


def test_fonts_by_fontconfig(tmp_path, monkeypatch):
    path = os.environ["PATH"]
    monkeypatch.setenv("PATH", f"{fontconfig(tmp_path, ['en', 'el', 'zh-cn'])}:{path}")
    seen = only(machine.fonts(NOTES))
    assert seen.mark is Mark.LOOK
    assert seen.text.startswith("There are some for Latin, Greek, Chinese; none for Cyrillic, ")
    every = [lang for lang, _ in machine.SCRIPTS.values()]
    monkeypatch.setenv("PATH", f"{fontconfig(tmp_path, every)}:{path}")
    assert only(machine.fonts(NOTES)).mark is Mark.OK


def test_fonts_without_fontconfig(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    seen = only(machine.fonts(NOTES))
    assert "Latin" in seen.text.partition("none for")[0]  # typst brings that one with it


def test_a_look_that_fails_is_a_line(tmp_path, monkeypatch):
    (tmp_path / "fc-list").write_text("#!/bin/sh\nexit 3\n")
    (tmp_path / "fc-list").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    seen = only(NOTES.of("fonts", lambda: machine.fonts(NOTES)))
    assert (seen.about, seen.state, seen.mark) == ("fonts", "failed", Mark.WRONG)
    assert "CalledProcessError" in seen.text
