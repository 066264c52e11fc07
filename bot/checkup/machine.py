"""The machine: clock, room on the disks, fonts, SQLite's version. Writes only a probe, which it takes away again."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from bot.checkup.seen import Notes, Seen

SANE_YEARS = range(2025, 2100)
DRIFT_LOOK = timedelta(seconds=30)
DRIFT_WRONG = timedelta(minutes=5)
"""Slack's requests are refused when they are more than five minutes old (Slack, "Verifying requests")."""

ROOM_WRONG = 64 << 20
ROOM_LOOK = 1 << 30
_PROBE = 1 << 16
_FONTCONFIG_PATIENCE = 20.0

SCRIPTS: Mapping[str, tuple[str, str]] = {
    "Latin": ("en", "Libertinus Serif"),
    "Greek": ("el", "DejaVu Sans"),
    "Cyrillic": ("ru", "DejaVu Sans"),
    "Arabic": ("ar", "Noto Sans Arabic"),
    "Hebrew": ("he", "Noto Sans Hebrew"),
    "Devanagari": ("hi", "Noto Sans Devanagari"),
    "Thai": ("th", "Noto Sans Thai"),
    "Chinese": ("zh-cn", "Noto Sans CJK SC"),
    "Japanese": ("ja", "Noto Sans CJK JP"),
    "Korean": ("ko", "Noto Sans CJK KR"),
}
"""Each script with a language in it, by fontconfig's name, and a family to look for where there is no fontconfig."""


def clock(notes: Notes, now: datetime, drifts: Iterable[timedelta]) -> Iterator[Seen]:
    """The system's clock. `now` is aware, in the system's zone; `drifts`: how far servers say it is ahead."""
    shown = {"time": f"{now:%Y-%m-%d %H:%M}", "zone": now.tzname() or "?", "offset": f"{now:%z}"}
    if now.year not in SANE_YEARS:
        yield notes.wrong("clock", "year", **shown)
        return
    nearest = min(drifts, key=abs, default=None)
    if nearest is None:
        yield notes.ok("clock", "sane", **shown)
        return
    off = {**shown, "seconds": round(abs(nearest.total_seconds())), "ahead": nearest > timedelta()}
    if abs(nearest) <= DRIFT_LOOK:
        yield notes.ok("clock", "right", **off)
    else:
        say = notes.look if abs(nearest) <= DRIFT_WRONG else notes.wrong
        yield say("clock", "drift", **off)


def disk(notes: Notes, about: str, folder: Path) -> Iterator[Seen]:
    """Whether `folder`, or what there is of the way to it, has room and can be written."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    shown = {"place": str(there), "room": ""}
    try:
        free = shutil.disk_usage(there).free
        shown["room"] = _size(free)
        with tempfile.TemporaryFile(dir=there) as probe:
            probe.write(bytes(_PROBE))
            probe.flush()
    except OSError as error:
        yield notes.wrong(about, "unwritable", **shown, why=error.strerror or type(error).__name__)
        return
    if free < ROOM_WRONG:
        yield notes.wrong(about, "full", **shown)
    elif free < ROOM_LOOK:
        yield notes.look(about, "little", **shown)
    else:
        yield notes.ok(about, "room", **shown)


def _size(free: int) -> str:
    for shift, unit in ((30, "GB"), (20, "MB")):
        if free >> shift:
            return f"{free / (1 << shift):.1f} {unit}"
    return f"{free >> 10} KB"


def sqlite(notes: Notes, version: str, *, races: bool) -> Iterator[Seen]:
    """The SQLite that Python carries. `races`: it has the bug that `storage.sqlite` works around."""
    yield (notes.look if races else notes.ok)("sqlite", "races" if races else "safe", version=version)


def fonts(notes: Notes) -> Iterator[Seen]:
    """For which scripts there is a font to print names in."""
    fc_list = shutil.which("fc-list")
    have = _by_fontconfig(fc_list) if fc_list else _by_typst()
    missing = [script for script in SCRIPTS if script not in have]
    shown = {"have": have, "missing": missing}
    yield (notes.look if missing else notes.ok)("fonts", "missing" if missing else "all", **shown)


def _by_fontconfig(command: str) -> list[str]:
    return [script for script, (lang, _) in SCRIPTS.items() if _fonts_for(command, lang)]


def _fonts_for(command: str, lang: str) -> str:
    asked = [command, f":lang={lang}", "family"]
    done = subprocess.run(
        asked, capture_output=True, text=True, timeout=_FONTCONFIG_PATIENCE, check=True, errors="replace"
    )
    return done.stdout.strip()


def _by_typst() -> list[str]:
    import typst

    families = set(typst.Fonts(include_system_fonts=True).families())
    return [script for script, (_, family) in SCRIPTS.items() if family in families]
