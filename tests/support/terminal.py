"""A program on a real pseudo-terminal: waits for what it shows, never for a time."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
from collections.abc import Sequence

_STYLE = re.compile(r"\x1b\[[0-9;]*m")
PATIENCE = 30  # seconds, before a test is given up


class Terminal:
    """Runs `command` on a terminal of `columns` by `rows`. `seen` is what was shown since the last `until`."""

    def __init__(self, command: Sequence[str], *, columns: int = 60, rows: int = 20, **env: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.child = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=os.environ | {"TERM": "xterm"} | env,
            start_new_session=True,
        )
        os.close(slave)
        self.seen = ""

    def until(self, words: str) -> str:
        """Waits for these words and gives everything shown up to them, without colours and the like."""
        while words not in self.seen:
            ready, _, _ = select.select([self.master], [], [], PATIENCE)
            assert ready, f"waited for {words!r}, saw {self.seen!r}"
            try:
                self.seen += os.read(self.master, 65536).decode(errors="replace")
            except OSError:
                raise AssertionError(f"ended without {words!r}, saw {self.seen!r}") from None
        before, _, self.seen = self.seen.partition(words)
        return _STYLE.sub("", before + words)

    def type(self, keys: str) -> None:
        """Presses keys."""
        os.write(self.master, keys.encode())

    def end(self) -> int:
        """Waits for the program's end and gives its exit code."""
        return self.child.wait(PATIENCE)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *error: object) -> None:
        self.child.kill()
        self.child.wait()
        os.close(self.master)
