"""What may go wrong around a turn: the words for it, and keeping Ctrl-C out of the middle. Knows no database."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Protocol

from storage.base import StorageError


class Say(Protocol):
    """Words by their key, such as `prompts.render.Words.text`."""

    def __call__(self, key: str, **data: Any) -> str:
        """The text of `key`, filled in."""


def sentence(error: StorageError, say: Say, where: str, name: str = "") -> str:
    """What happened, where, and what to do. `where` is the store's place, `name` the account or person meant."""
    place = str(error.data.get("place") or where)
    reason = str(error.data.get("reason") or error.data.get("holder") or "")
    return say(
        f"terminal.store.{error.key}", where=place, reason=reason, name=str(error.data.get("name") or name)
    )


@contextmanager
def unbroken() -> Iterator[None]:
    """Lets a commit finish before Ctrl-C takes effect. A second Ctrl-C takes effect at once.

    Where it is ignored, as in what a shell put into the background, it stays so.
    """
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        yield
        return
    pressed = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        if pressed:
            raise KeyboardInterrupt
        pressed = True

    before = signal.signal(signal.SIGINT, note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt


__all__ = ["Say", "sentence", "unbroken"]
