"""docs/operations.md as its readers use it: blocks by heading, and typing one. Judges nothing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

PAGE = ROOT / "docs" / "operations.md"


def blocks(language: str) -> dict[str, list[str]]:
    """The blocks in this language, by the heading they stand under."""
    found: dict[str, list[str]] = {}
    for part in re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        heading = part.partition("\n")[0]
        inside = re.findall(rf"^```{language}\n(.*?)^```$", part, flags=re.MULTILINE | re.DOTALL)
        if inside:
            found[heading] = inside
    return found


def typed(script: str, folder: Path, *path: Path, read: str = "", **env: str) -> tuple[int, str, str]:
    """What a shell makes of it in `folder`: exit code, output, complaints. `path`: where programs are looked for."""
    before = os.pathsep.join(str(each) for each in (Path(sys.executable).parent, *path))
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": f"{before}{os.pathsep}{os.environ['PATH']}", **env},
        input=read,
        capture_output=True,
        text=True,
        timeout=50,
    )
    return done.returncode, done.stdout, done.stderr
