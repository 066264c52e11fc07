"""The service on Telegram as a process of its own, set up by its environment, with a death wish (see `serve_child`)."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.channels.base import Address, Outgoing
from bot.channels.platform import Pace
from bot.channels.telegram.platform import Telegram
from bot.hosting import configured, prepare
from bot.settings import read_settings
from tests.storm.serve_child import Death, watch


def hurried(platform: Telegram, death: Death) -> None:
    """Posts as fast as can be, and has `death` come right after a post."""
    platform.pace, platform.sending.gap = Pace(), 0.0
    post = platform.post

    async def deadly(address: Address, outgoing: Outgoing, key: str) -> str | None:
        ref = await post(address, outgoing, key)
        death.at("sent")
        return ref

    platform.post = deadly  # type: ignore[method-assign]


async def main() -> None:
    """Serves until SIGTERM; says in its log which posts may have been made twice."""
    death = Death(os.environ.get("STORM_KILL", ""))
    settings = read_settings(None)
    (platform,) = configured(settings)
    assert isinstance(platform, Telegram)
    hurried(platform, death)
    with ExitStack() as kept:
        host = await prepare(settings, [platform], kept)
        watch(host.app.storage, death)
        posted = host.service.happenings.posted

        def aloud(channel: str, outcome: str) -> None:
            if outcome in ("resumed", "unclear"):
                print(outcome, flush=True)
            posted(channel, outcome)

        host.service.happenings.posted = aloud  # type: ignore[method-assign]
        await host.run(lambda: print("up", flush=True))
    print("down", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
