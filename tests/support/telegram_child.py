"""The service on Telegram as a process of its own, set up by the environment as `equipoise serve` would be.

TELEGRAM_BOT_TOKEN, TELEGRAM_API_BASE_URL, TELEGRAM_FILE_BASE_URL, TELEGRAM_WEBHOOK_URL,
EQUIPOISE_TELEGRAM_PEOPLE, EQUIPOISE_DATABASE_URL, ... Until SIGTERM.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.app import WORKSPACE, build
from bot.channels.telegram.build import telegram_platform
from bot.serving.happenings import Happenings
from bot.serving.service import Service
from bot.settings import Settings, read_settings
from storage.open import file_of
from storage.sqlite import ServeLock


class Aloud(Happenings):
    """Says in its log what may have been posted twice."""

    def posted(self, channel: str, outcome: str) -> None:
        if outcome in ("resumed", "unclear", "dead"):
            print(outcome, flush=True)


async def main(settings: Settings) -> int:
    """Serves until SIGTERM; 2 where something keeps it from starting."""
    app = build(settings)
    platform = telegram_platform(settings, app.words)
    assert platform is not None, "TELEGRAM_BOT_TOKEN is not set"
    faults = await platform.faults()
    if faults:
        print(*faults, sep="\n", flush=True)
        await platform.close()
        app.close()
        return 2
    service = Service(
        app.storage,
        WORKSPACE,
        app.ground(),
        app.orders(),
        [platform],
        lambda: datetime.now(UTC),
        happenings=Aloud(),
        report=lambda what, error: print(what, repr(error), file=sys.stderr, flush=True),
    )
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, service.stop)
    print("up", flush=True)
    await service.run()
    app.close()
    print("down", flush=True)
    return 0


if __name__ == "__main__":
    given = read_settings(None)
    place = file_of(given.database)
    with ServeLock(place) if place is not None else nullcontext():
        sys.exit(asyncio.run(main(given)))
