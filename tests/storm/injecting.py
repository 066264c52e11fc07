"""A command whose n-th call of the system fails, by strace: what the kernel would say, said to the program."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.storm.child import ROOT
from tests.storm.talking import CHILD, environment


@dataclass(frozen=True)
class Fault:
    """The `number`-th call of its kind gives `error`. `paths`: only calls about these files count."""

    call: str
    error: str
    number: int
    paths: tuple[Path, ...] = ()

    @property
    def strace(self) -> list[str]:
        """The command that makes it so."""
        only = [part for path in self.paths for part in ("-P", str(path))]
        inject = f"inject={self.call}:error={self.error}:when={self.number}"
        return ["strace", "-f", "-qq", *only, "-e", f"trace={self.call}", "-e", inject]


@dataclass(frozen=True)
class Ran:
    """What came of a command. `hit`: there was such an n-th call, and it failed."""

    code: int
    out: str
    err: str
    hit: bool
    fault: Fault | None = None


def run(url: str, args: Sequence[str], given: str = "", fault: Fault | None = None) -> Ran:
    """Runs the command on the store at `url`, with a fault or without."""
    command = [sys.executable, str(CHILD), *args]
    folder = Path(url.removeprefix("sqlite:///")).parent
    log = folder / "strace.log"
    if fault is not None:
        command = [*fault.strace, "-o", str(log), *command]
    done = subprocess.run(
        command, env=environment(url), input=given, capture_output=True, text=True, timeout=60, cwd=ROOT
    )
    hit = fault is not None and re.search(r"\(INJECTED\)", log.read_text()) is not None
    return Ran(done.returncode, done.stdout, done.stderr, hit, fault)
