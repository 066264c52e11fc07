"""Where this was measured. Nothing that names the machine."""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path


def facts(base: Path) -> dict[str, str]:
    """What a reader needs to judge the figures."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "file system": _file_system(base),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next(
        (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine()
    )


def _file_system(base: Path) -> str:
    """The type of the longest mount point above `base`."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return "unknown"
    above = [(point, kind) for point, kind in mounts if base.resolve().is_relative_to(point)]
    return max(above, key=lambda each: len(each[0]))[1] if above else "unknown"
