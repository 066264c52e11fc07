"""The service takes away what is kept for a time only, and says how much; a store that fails is tried again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.serving import expiring
from bot.serving.expiring import Expiring
from bot.serving.happenings import Happenings
from storage.base import StoreBusy
from tests.serving.support import NOW, SPACE, new_store, person, run
from tests.storage.support import talk


@dataclass
class Told(Happenings):
    """Remembers what it was told."""

    talks: list[int] = field(default_factory=list)
    once: asyncio.Event = field(default_factory=asyncio.Event)

    def expired(self, talks: int) -> None:
        """See Happenings."""
        self.talks.append(talks)
        self.once.set()


def test_a_round_takes_all_that_is_too_old(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(expiring, "BREATH", 0)

    async def main() -> None:
        store = new_store(tmp_path)
        who = person(store)
        for number in range(45):
            talk(store, who, "a1", f"s{number}", new_account=number == 0)
        told, errors = Told(), []
        now = NOW + timedelta(days=900)
        part = Expiring(
            store, SPACE, timedelta(days=30), lambda: now, told, lambda what, error: errors.append(what)
        )
        running = asyncio.create_task(part.run())
        await told.once.wait()
        running.cancel()
        await asyncio.wait([running])
        assert (told.talks, errors) == ([45], [])
        assert store.sessions(who, "a1") == ()
        store.close()

    run(main())


def test_what_fails_is_reported_and_tried_again(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(expiring, "AGAIN", 0)

    async def main() -> None:
        store = new_store(tmp_path)
        told, errors = Told(), []
        tries = iter([StoreBusy(), None])

        def expire(workspace: str, before: object) -> dict[str, int]:
            if (error := next(tries)) is not None:
                raise error
            return {}

        monkeypatch.setattr(store, "expire", expire)
        part = Expiring(
            store, SPACE, timedelta(days=30), lambda: NOW, told, lambda what, error: errors.append(what)
        )
        running = asyncio.create_task(part.run())
        await told.once.wait()
        running.cancel()
        await asyncio.wait([running])
        assert errors == ["retention"]
        store.close()

    run(main())
