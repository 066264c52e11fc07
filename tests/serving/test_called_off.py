"""A message whose sender hangs up before it is kept: it is left out, and the thread that writes goes on."""

from __future__ import annotations

import threading
from pathlib import Path

from bot.serving.happenings import Happenings
from bot.serving.writer import Writer
from tests.serving.support import new_store


def test_what_is_called_off_before_its_commit_ends_nothing(tmp_path: Path):
    store = new_store(tmp_path)
    writer = Writer(store, Happenings())
    begun, free = threading.Event(), threading.Event()

    def slow() -> bool:
        begun.set()
        return free.wait(20)

    first = writer.submit(slow)
    assert begun.wait(20)
    assert not first.cancel()
    called_off = writer.submit(lambda: "nobody waits for it")
    after = writer.submit(lambda: "after")
    assert called_off.cancel()
    free.set()
    assert first.result(20)
    assert after.result(20) == "after"
    assert writer.alive
    writer.close()
    store.close()
