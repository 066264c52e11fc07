"""Programs of ours as processes of their own, forked from one that has imported them: a start costs a tenth.

Each is what it would be as `python SCRIPT ARGS`: its own environment, arguments and streams, killed
by any signal, with nothing opened before the fork. Only the seed of its hashes it has from the one before.
"""

from __future__ import annotations

import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from multiprocessing.context import ForkServerContext
from multiprocessing.reduction import DupFd
from pathlib import Path
from typing import IO, Any

from tests.guard.leaks import child_log


@lru_cache(maxsize=1)
def context() -> ForkServerContext:
    """Where processes come from, also those that run one function of a test."""
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload(["tests.support.imported"])
    return made


class _Streams:
    """Standard input, output and error on their way into another process."""

    def __init__(self, *numbers: int) -> None:
        self.numbers = numbers

    def __reduce__(self) -> Any:
        return _arrived, tuple(DupFd(number) for number in self.numbers)


def _arrived(*streams: Any) -> list[int]:
    return [stream.detach() for stream in streams]


def _become(args: Sequence[str], environment: Mapping[str, str], folder: str, streams: list[int]) -> None:
    """In the new process: takes on everything that makes it this program, and runs it."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    sys.stdin = os.fdopen(0, errors="surrogateescape", closefd=False)
    sys.stdout = os.fdopen(1, "w", errors="surrogateescape", closefd=False)
    sys.stderr = os.fdopen(2, "w", 1, errors="backslashreplace", closefd=False)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if args[0] == "-m":
        sys.argv = list(args[1:])
        runpy.run_module(args[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = list(args)
        runpy.run_path(args[0], run_name="__main__")


class Forked:
    """One such process, used like a `subprocess.Popen` in bytes. `args` are what would stand behind `python`."""

    def __init__(
        self,
        args: Sequence[str],
        env: Mapping[str, str],
        stdin: int = subprocess.DEVNULL,
        stdout: int | IO[bytes] = subprocess.PIPE,
        stderr: int | IO[bytes] = subprocess.PIPE,
    ) -> None:
        self.args = args
        theirs, ours = zip(*(_ends(*each) for each in ((stdin, 0), (stdout, 1), (stderr, 2))), strict=True)
        self.stdin, self.stdout, self.stderr = ours
        try:
            self._process = context().Process(
                target=_become, args=(args, dict(env), str(Path.cwd()), _Streams(*theirs))
            )
            self._process.start()
        finally:
            for number, given in zip(theirs, (stdin, stdout, stderr), strict=True):
                if isinstance(given, int):
                    os.close(number)

    def poll(self) -> int | None:
        """The exit code, None while it runs."""
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        """Waits for the end and gives the exit code. Raises subprocess.TimeoutExpired."""
        self._process.join(timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired(list(self.args), timeout or 0)
        return code

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid or 0

    def send_signal(self, number: int) -> None:
        """Sends a signal, if it still runs."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        """Kills it."""
        self.send_signal(signal.SIGKILL)


def _ends(wanted: int | IO[bytes], number: int) -> tuple[int, IO[bytes] | None]:
    """Their end of a stream, and ours."""
    if not isinstance(wanted, int):
        return wanted.fileno(), None
    if wanted == subprocess.DEVNULL:
        return os.open(os.devnull, os.O_RDWR), None
    read, write = os.pipe()
    return (read, os.fdopen(write, "wb")) if number == 0 else (write, os.fdopen(read, "rb"))


def run(args: Sequence[str], env: Mapping[str, str], timeout: float = 60) -> tuple[int, str, str]:
    """Runs it to its end: its exit code, what it printed, what it complained of."""
    with tempfile.TemporaryFile() as out, child_log("forked") as err:
        child = Forked(args, env, stdout=out, stderr=err)
        try:
            code = child.wait(timeout)
        finally:
            child.kill()
        out.seek(0)
        return code, out.read().decode(), Path(err.name).read_text("utf-8")
