"""Structured logs of the service. No text, name, token or raw id gets out: every key and every value is on a list.

`structlog.get_logger().info("turn_committed", channel="slack", seconds=0.02)`. The first
argument is a literal (a test reads the code for it); what else may be said is `KINDS`.
An unlisted key, or a value that is not of its key's kind, is a programming error: it
warns, which fails a test, and in production it is left out and counted.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TextIO

import structlog

from bot.logvalues import KINDS, Keyed, Unlisted, classes_of, known_module, place_of, place_of_record

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
UNNAMED = "unnamed"
_CALLER = 6  # frames from the warning up to who logs, through structlog


class UnlistedLog(UserWarning):
    """Something was to be logged that no list allows. The message names the key, never the value."""


def _nothing() -> None:
    pass


class Lines:
    """Writes lines to a stream. A stream that cannot be written loses the line, not the service."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, line: str) -> None:
        """Writes one line at once."""
        with suppress(OSError, ValueError):
            self._stream.write(line + "\n")
            self._stream.flush()

    debug = info = warning = error = critical = write


class Sieve:
    """Lets through what is listed. `secret` keys the hashes of ids; `dropped` is called for each key left out.

    Two keys hold whole objects: `error` an exception, `record` what a library logged.
    """

    def __init__(self, secret: bytes, dropped: Callable[[], None]) -> None:
        hashed = Keyed(secret)
        self._kinds: dict[str, Callable[[Any], Any]] = {
            **KINDS,
            **dict.fromkeys(("chat", "event_id", "sender"), hashed),
        }
        self._dropped = dropped

    def __call__(self, _: Any, level: str, said: Mapping[str, Any]) -> dict[str, Any]:
        """The line that may be written, in the order that reads best."""
        given = dict(said)
        line: dict[str, Any] = {"at": datetime.now(UTC).isoformat(timespec="milliseconds"), "level": level}
        line["event"] = self._kept("event", given.pop("event", None)) or UNNAMED
        if (error := _error(given.pop("exc_info", None)) or _error(given.get("error"))) is not None:
            given.pop("error", None)
            line |= {"error": classes_of(error), "place": place_of(error)}
        if isinstance(record := given.get("record"), logging.LogRecord):
            del given["record"]
            line["logger"] = known_module(record.name)
            if error is None or error.__traceback__ is None:
                line["place"] = place_of_record(record)
        for key, value in given.items():
            kept = None if value is None else self._kept(key, value)
            if kept is not None:
                line[key] = kept
        return line

    def _kept(self, key: str, value: Any) -> Any:
        kind = self._kinds.get(key)
        if kind is not None:
            with suppress(Unlisted):
                return kind(value)
        self._dropped()
        named = "a key that is on no list" if kind is None else f"what was given for {key}"
        warnings.warn(UnlistedLog(f"left out of a log line: {named}"), stacklevel=_CALLER)
        return None


def _error(given: Any) -> BaseException | None:
    if isinstance(given, tuple) and len(given) == len(sys.exc_info()):
        given = given[1]
    if given is True:
        given = sys.exc_info()[1]
    return given if isinstance(given, BaseException) else None


class _Libraries(logging.Handler):
    """Log lines of libraries, as their logger, level and place: their messages hold tokens and sellers' texts."""

    def emit(self, record: logging.LogRecord) -> None:
        level = min(max(record.levelno // 10 * 10, logging.DEBUG), logging.CRITICAL)
        structlog.get_logger().log(level, "library", record=record, error=_error(record.exc_info))


@dataclass(frozen=True, slots=True)
class Logs:
    """Logs that are set up, until `close` puts everything back as it was."""

    undo: tuple[Callable[[], object], ...]

    def close(self) -> None:
        """Puts back what was there before."""
        for step in reversed(self.undo):
            step()


def set_up_logs(
    stream: TextIO,
    level: str,
    as_json: bool,  # noqa: FBT001  positional by its interface
    *,
    secret: bytes | None = None,
    dropped: Callable[[], None] = _nothing,
) -> Logs:
    """Sends every log line of this process to `stream`, ours and libraries', and nothing else.

    `level` is one of LEVELS; libraries speak from "warning" on unless it is "debug".
    `secret` keys the hashes of ids (one drawn for this process if None: then the same
    chat looks different after a restart). `dropped` counts what was left out.
    """
    render: Any = structlog.processors.JSONRenderer()
    if not as_json:
        render = structlog.processors.LogfmtRenderer(key_order=["at", "level", "event"], drop_missing=True)
    sieve = Sieve(os.urandom(16) if secret is None else secret, dropped)
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, sieve, render],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=lambda *_: Lines(stream),
        cache_logger_on_first_use=False,
    )
    return Logs((structlog.reset_defaults, *_take_libraries(level), *_take_uncaught()))


def _take_libraries(level: str) -> tuple[Callable[[], object], ...]:
    """Every logger of the standard library leads to our handler and to no other."""
    root = logging.getLogger()
    loggers = [root, *(each for each in root.manager.loggerDict.values() if isinstance(each, logging.Logger))]
    before = [(each, list(each.handlers), each.propagate) for each in loggers]
    raised, root_level = logging.raiseExceptions, root.level
    for each in loggers:
        each.handlers, each.propagate = [], True
    root.addHandler(_Libraries())
    root.setLevel(logging.DEBUG if level == "debug" else max(LEVELS[level], logging.WARNING))
    logging.raiseExceptions = False  # it would print the message of a record that cannot be written

    def put_back() -> None:
        logging.raiseExceptions = raised
        root.setLevel(root_level)
        for each, handlers, propagate in before:
            each.handlers, each.propagate = handlers, propagate

    return (put_back,)


def _take_uncaught() -> tuple[Callable[[], object], ...]:
    """What nobody catches, and warnings, are told like the rest: Python itself would print the message, too."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        structlog.get_logger().critical("uncaught", error=error.with_traceback(trace))

    def warned(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        record = logging.LogRecord("warnings", logging.WARNING, filename, lineno, "", None, None)
        error = message if isinstance(message, Warning) else category()
        structlog.get_logger().warning("warned", record=record, error=error)

    sys.excepthook = uncaught
    warnings.showwarning = warned
    threading.excepthook = lambda args: structlog.get_logger().critical("uncaught", error=args.exc_value)
    sys.unraisablehook = lambda args: structlog.get_logger().error("unraisable", error=args.exc_value)

    def put_back() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning = hooks

    return (put_back,)


__all__ = ["LEVELS", "Lines", "Logs", "UnlistedLog", "set_up_logs"]
