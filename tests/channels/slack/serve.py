"""Serves Slack from one store in a process of its own: `python -m tests.channels.slack.serve sqlite:///FILE`.

Slack's tokens and address come from the environment. Ends with SIGTERM, after what is under way.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import UTC, datetime

from pydantic import SecretStr

from bot.app import WORKSPACE, build
from bot.channels.slack.build import slack_platform
from bot.serving.service import Service
from bot.settings import Settings


async def main(url: str) -> None:
    settings = Settings(database_url=SecretStr(url))
    app = build(settings)
    platform = slack_platform(settings, app.words)
    assert platform is not None, "SLACK_BOT_TOKEN is not set"
    platform.read_from(app.storage, WORKSPACE)
    faults = await platform.faults()
    if faults:
        raise SystemExit("\n".join(faults))
    service = Service(
        app.storage,
        WORKSPACE,
        app.ground(),
        app.orders(),
        [platform],
        lambda: datetime.now(UTC),
        report=lambda what, error: print(what, repr(error), file=sys.stderr, flush=True),
    )
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, service.stop)
    print("up", flush=True)
    await service.run()
    app.close()
    print("down", flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
