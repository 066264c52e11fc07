"""The service as a process that is up while a test is inside, and the talk of a seller as events."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.channels.base import Start
from tests.storm.serving import Child
from tests.storm.talking import MINUTES, OPENING
from tests.support.ports import free_port
from tests.support.serving import World


@asynccontextmanager
async def served(
    url: str, world: World, folder: Path, model: str = "", *, afresh: bool = False
) -> AsyncIterator[Child]:
    """The service as a process that listens to `world`, which is open, and is up while inside."""
    port = free_port()
    world.bot = f"http://127.0.0.1:{port}"
    child = Child(url, world.url, port, folder / "child.log", afresh=afresh)
    child.start(model=model)
    try:
        await child.up()
        yield child
    finally:
        await child.end(signal.SIGTERM)


def event_of(seller: int, number: int) -> dict[str, Any]:
    """The event of that number in a seller's talk."""
    ident, account = f"s{seller}-{number}", f"Customer {seller}"
    if not number:
        holds = {"text": f"/prep {account}", "start": asdict(Start(account=account, minutes=MINUTES))}
    else:
        said = OPENING[number - 1] if number <= len(OPENING) else {"say": f"change the problem to {ident}"}
        holds = {"text": said["say"]} if "say" in said else {"chosen": [said["choose"]]}
    return {"id": ident, "from": f"s{seller}", "chat": f"s{seller}", **holds}
