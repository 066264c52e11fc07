"""What a log line or a measure may hold: words on a list, numbers, references, hashes. Writes nothing."""

from __future__ import annotations

import logging
import math
import re
import sys
import sysconfig
from collections.abc import Callable, Mapping
from hashlib import blake2b
from pathlib import Path
from traceback import walk_tb
from typing import Any

CHANNELS = ("slack", "telegram", "terminal", "loopback")
_OUTCOMES = (
    *("ok", "done", "failed", "refused", "repeated", "late", "stale", "set_aside", "given_up", "cancelled"),
    *("timed_out", "retried", "rate_limited", "ambiguous", "unreadable", "too_large", "unknown_sender"),
    *("no_access", "declined", "over_budget", "resting", "off"),
)
_WORK = ("critique", "export", "draft", "reminder", "prep", "debrief", "review", "model", "look", "calendar")
_QUEUES = ("inbox", "outbox", "arrivals", "posts", "timers", "jobs", "waiting", "pending", "dead")
_LIMITS = ("person", "sender", "chat", "overall", "size")
_PARTS = (
    *("database", "sqlite", "postgresql", "health", "delivery", "writer", "intake"),
    *("socket", "webhook", "polling", "heartbeat"),
    *("turn", "mark", "job", "watch", "channel", "lock", "calendars"),
)
_STATES = ("starting", "ready", "stopping", "stopped", "connected", "lost", "silent", "rebuilt", "replayed")
WORDS = frozenset((*CHANNELS, *_OUTCOMES, *_WORK, *_QUEUES, *_LIMITS, *_PARTS, *_STATES))
"""Every word that a line or a label may hold beside an event's name. A new one is added here."""

OTHER = "other"
_OURS = ("bot", "flows", "prompts", "storage")
_ROOT = Path(__file__).resolve().parent.parent
_INSTALLED = tuple(Path(place) for place in sysconfig.get_paths().values())
_MOST_FRAMES = 6
_MOST_CAUSES = 4


class Unlisted(ValueError):
    """A value that may not be logged. Says nothing of it."""


def _matching(pattern: str) -> Callable[[Any], str]:
    found = re.compile(pattern, re.ASCII)

    def check(value: Any) -> str:
        if not isinstance(value, str) or found.fullmatch(value) is None:
            raise Unlisted
        return str(value)

    return check


def word(value: Any) -> str:
    """A word on the list. Raises Unlisted."""
    if not isinstance(value, str) or value not in WORDS:
        raise Unlisted
    return str(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unlisted
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise Unlisted
    return round(float(value), 6)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Unlisted
    return value


class Keyed:
    """An id of a platform's as a short keyed hash: alike where the id is, and nobody reads the id from it."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def __call__(self, value: Any) -> str:
        """The hash of a text or a number."""
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise Unlisted
        data = str(value).encode("utf-8", "surrogatepass")
        return "~" + blake2b(data, key=self._secret, digest_size=6).hexdigest()


_REFERENCE = _matching(r"[a-z]\d{1,6}|[2-9a-km-np-z]{12}")
"""References that we drew ourselves (bot.app.fresh_ref), or that count up. No platform's and no person's."""

_NAME = _matching(r"[a-z][a-z0-9_]{2,48}")
_COUNTS = (
    "turn",
    "turns",
    "count",
    "items",
    "attempt",
    "waiting",
    "pending",
    "sent",
    "dead",
    "bytes",
    "limit",
)
_SECONDS = ("seconds", "delay", "age", "deadline", "silent_for", "lag")

KINDS: Mapping[str, Callable[[Any], Any]] = {
    "event": _NAME,
    **dict.fromkeys(("channel", "kind", "outcome", "reason", "part", "state"), word),
    **dict.fromkeys(("session", "account", "job", "timer"), _REFERENCE),
    **dict.fromkeys((*_COUNTS, "port", "pid", "version"), _whole),
    **dict.fromkeys(_SECONDS, _number),
    **dict.fromkeys(("repeated", "ambiguous"), _truth),
    "status": _whole,
    "signal": _matching(r"SIG[A-Z0-9]{2,8}"),
    "release": _matching(r"\d{1,4}(\.\d{1,4}){1,3}"),
}
"""Every key, with what makes its value safe or raises Unlisted.

`bot.logs` adds those that it makes itself: hashed ids, and what can be said of an error or a library's record.
"""


# errors and places ------------------------------------------------------------------
def classes_of(error: BaseException) -> str:
    """The class of an error and those of its causes, "StoreBusy < OperationalError". Never a message."""
    names: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen and len(names) < _MOST_CAUSES:
        seen.add(id(now))
        names.append(_class(now))
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return " < ".join(names)


def _class(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, BaseExceptionGroup):
        inner = sorted({type(each).__name__ for each in error.exceptions})
        name += f"({', '.join(inner[:_MOST_CAUSES])})"
    return name


def place_of(error: BaseException) -> str:
    """Where an error came through our code, innermost first; where it never did, the frame that raised it."""
    frames = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    ours = [each for each in frames if _is_ours(each[0])] or frames[-1:]
    return " < ".join(_place(name, line) for name, line in reversed(ours[-_MOST_FRAMES:])) or "?"


def place_of_record(record: logging.LogRecord) -> str:
    """The file and line that logged."""
    return _place(record.pathname, record.lineno)


def _is_ours(name: str) -> bool:
    path = Path(name)
    return path.is_relative_to(_ROOT) and path.relative_to(_ROOT).parts[0] in _OURS


def _place(name: str, line: int) -> str:
    """The end of a path. A file that is neither ours nor installed may be named after anything."""
    path = Path(name)
    parts = path.relative_to(_ROOT).parts if _is_ours(name) else path.parts[-2:]
    shown = "/".join(parts)
    known = any(path.is_relative_to(each) for each in (_ROOT, *_INSTALLED))
    return f"{shown}:{line}" if known and re.fullmatch(r"[\w./-]{1,60}", shown, re.ASCII) else f"?:{line}"


def known_module(name: str) -> str:
    """The longest beginning of a logger's name that is a loaded module; a name can hold anything else."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        if (found := ".".join(parts[:end])) in sys.modules:
            return found
    return OTHER
