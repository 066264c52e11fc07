"""`equipoise export --all`: every account that somebody may read, a page each, and an index that works from a disk."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

from bot.cli.shell import at_a_terminal, fail, words

if TYPE_CHECKING:
    from bot.app import App
    from storage.base import Who

_OURS = re.compile(r"[a-z0-9-]+\.(html|md|pdf|docx|json|csv|png)")


def write_all(shell: App, who: Who, person: str, form: str, place: Path, word: bytes | None = None) -> int:
    """Writes all pages into a folder, whole or not at all where it is new. Gives how many accounts."""
    from bot.overview import readable
    from bot.transcripts.portfolio import INDEX, Entry, file_name, portfolio_index
    from bot.transcripts.registry import FORMATS

    entries = []
    with _folder(place) as folder:
        for each in readable(shell, who):
            name = file_name(each.summary.account, each.summary.id, FORMATS[form].suffix)
            _write(folder / name, shell.paper_of(each.source, form, word).data)
            entries.append(Entry(each.summary, name))
        index = portfolio_index(shell.words, entries, person, shell.clock())
        _write(folder / INDEX, index.encode("utf-8", "replace"))
        _take_away_others(folder, {INDEX, *(each.file for each in entries)})
    return len(entries)


@contextmanager
def _folder(place: Path) -> Iterator[Path]:
    """The folder to write in. A new one gets its name only when all of it is there."""
    try:
        if place.exists():
            yield place
            return
        made = Path(tempfile.mkdtemp(dir=place.absolute().parent, prefix=f".{place.name[:50]}-"))
        try:
            yield made
            made.rename(place)
        except BaseException:
            rmtree(made, ignore_errors=True)
            raise
    except OSError as error:
        fail(words("terminal.cannot_write", name=str(place), why=error.strerror or str(error)))


def _write(place: Path, data: bytes) -> None:
    """A file for its owner alone, whole or not at all."""
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".page-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(handle)
        Path(name).replace(place)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _take_away_others(folder: Path, ours: set[str]) -> None:
    """Pages of accounts that were in the index of a former time and are not any more."""
    from bot.transcripts.portfolio import LIST

    listed = folder / LIST
    former = listed.read_text("utf-8").split("\n") if listed.is_file() else []
    for name in former:
        if name not in ours and _OURS.fullmatch(name):
            (folder / name).unlink(missing_ok=True)
    _write(listed, "\n".join(sorted(ours)).encode("ascii"))


def may_fill(place: Path, *, force: bool) -> None:
    """Ends the command where a folder holds something and nobody said that it may be written into."""
    if place.exists() and not place.is_dir():
        fail(words("portfolio.no_folder", name=str(place)))
    if force or not place.exists() or not any(place.iterdir()):
        return
    if not at_a_terminal():
        fail(words("portfolio.exists", name=str(place)))
    print(words("portfolio.fill", name=str(place)) + " ", end="", flush=True)
    if input().strip().casefold() not in ("y", "yes"):
        fail(words("portfolio.exists", name=str(place)))
