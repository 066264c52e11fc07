"""The service on Slack as a process of its own, with a death wish as in `serve_child`.

A port other than 0 is where it listens for Slack's requests; with 0 it opens a socket to Slack.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.channels.base import Address, Outgoing
from bot.channels.markup import escape
from bot.channels.platform import Pace
from bot.channels.slack.platform import Access, Slack
from prompts.render import Words
from tests.channels.slack.fake import SECRET
from tests.storm.serve_child import Death, death_wished, serve


class Deadly(Slack):
    """Has `death` come right after a post."""

    death: Death

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        ref = await super().post(address, outgoing, key)
        self.death.at("sent")
        return ref


async def main(url: str, there: str, port: int) -> None:
    """Serves until SIGTERM. A chat may be posted to faster than Slack likes, or a storm would take an hour."""
    access = Access("xoxb-1", f"{there}/api/", "xapp-1", SECRET, "http" if port else "socket", port=port)
    platform = Deadly(access, Words("en_GB", escape), pace=Pace(chat=20.0, burst=3), ping_every=1.0)
    platform.death = death_wished()
    await serve(url, platform, platform.death)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
