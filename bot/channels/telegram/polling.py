"""Long polling: asks for updates, and asks for later ones only once all of these are kept. Keeps nothing itself.

An offset tells Telegram to forget what came before it. Clients that move it on as they
hand updates over lose whatever was under way when their process ends.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from telegram.error import TelegramError

from bot.channels.telegram.api import Api
from bot.channels.telegram.incoming import UPDATES
from bot.channels.telegram.taking import Taking

WAIT = 25
"""Seconds that Telegram holds an empty answer: well below the silence after which a connection is taken for dead."""


async def poll(api: Api, taking: Taking, heard: Callable[[], None], wait: int = WAIT) -> None:
    """Takes updates in until it is cancelled. Raises TelegramError, StorageError: what was not kept comes again."""
    await api.call("deleteWebhook", drop_pending_updates=False)  # Telegram serves one way at a time
    offset: int | None = None
    while True:
        updates = await api.updates(offset, wait, UPDATES)
        heard()
        if not isinstance(updates, list):
            raise TelegramError("Invalid server response")
        if updates:
            await taking.all(updates)
            offset = _after(updates)


def _after(updates: Sequence[Any]) -> int:
    numbers = [each.get("update_id") for each in updates if isinstance(each, dict)]
    known = [number for number in numbers if isinstance(number, int)]
    if not known:
        raise TelegramError("updates without numbers")  # asking on would bring the same ones at once
    return max(known) + 1
