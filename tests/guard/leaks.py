"""Gathers what a test run logs and fails it over any canary in there. Tests nothing by itself.

Gathered are: lines of `bot.logs`; what reaches the root logger of a process that did not set logs
up, at the level from which Python would print it; the stderr that a test printed, and that of
children whose output was waited for. A child that runs on writes its stderr to `child_log`.
"""

from __future__ import annotations

import logging
import os
import subprocess
from pathlib import Path
from typing import Any, BinaryIO

import pytest

import bot.logs
from tests.support.canaries import FORBIDDEN

FOLDER = "TEST_LOG_FOLDER"


def child_log(name: str) -> BinaryIO:
    """A file to be some child's stderr, searched at the end of the run. `name` tells whose it is."""
    count = len(list(Path(os.environ[FOLDER]).iterdir()))
    return (Path(os.environ[FOLDER]) / f"{name}-{count}").open("ab")


def found_in(text: str) -> list[str]:
    """The canaries that stand in a text."""
    folded = text.casefold()
    return [each for each in FORBIDDEN if each.casefold() in folded]


class _AsPrinted(logging.Handler):
    """What Python prints of a record when nobody has set logs up."""

    def __init__(self, watch: Leaks) -> None:
        super().__init__(logging.WARNING)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        self._watch.keep(self.format(record))


def _test() -> str:
    """The test that runs, without its parameters, which may be canaries."""
    return os.environ.get("PYTEST_CURRENT_TEST", "between tests").partition("[")[0].removesuffix(" (call)")


class Leaks:
    """The plugin. `folder` is this run's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        os.environ[FOLDER] = str(folder)
        logging.getLogger().addHandler(_AsPrinted(self))
        self._watch_lines()
        self._watch_children()

    def keep(self, text: str) -> None:
        """Keeps something that was logged, with the test that ran."""
        if text:
            with (self.folder / "run").open("a", encoding="utf-8", errors="backslashreplace") as out:
                out.write(f"{_test()}: {text}\n")

    def _watch_lines(self) -> None:
        write = bot.logs.Lines.write

        def kept(lines: bot.logs.Lines, line: str) -> None:
            self.keep(line)
            write(lines, line)

        for name in ("write", "debug", "info", "warning", "error", "critical"):
            setattr(bot.logs.Lines, name, kept)

    def _watch_children(self) -> None:
        communicate = subprocess.Popen.communicate

        def kept(child: Any, *args: Any, **kwargs: Any) -> Any:
            out, err = communicate(child, *args, **kwargs)
            self.keep(err.decode("utf-8", "replace") if isinstance(err, bytes) else err or "")
            return out, err

        subprocess.Popen.communicate = kept  # type: ignore[method-assign, assignment]

    # hooks --------------------------------------------------------------------------
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """What a test and its children printed on stderr."""
        for title, text in report.sections:
            if "stderr" in title:
                self.keep(text)

    def leaks(self) -> list[str]:
        """Each line that holds a canary: where it is from, and which ones."""
        return [
            f"{path.name}: {', '.join(found)} in {line[:300]}"
            for path in sorted(self.folder.iterdir())
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
            if (found := found_in(line))
        ]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fails the run."""
        if leaks := self.leaks():
            print("\nthis run logged what no log may hold:\n" + "\n".join(leaks[:20]))
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
