"""Has a recording written down, within a deadline. Tries once: whoever spoke is waiting, and can say it again."""

from __future__ import annotations

import asyncio
import importlib
import logging

from bot.critic_llm.question import Access
from bot.critic_llm.trouble import Trouble

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())


async def words_in(access: Access, name: str, content: bytes) -> str:
    """The words in a recording; "" where none could be had, whatever the server does."""
    client_module = await asyncio.to_thread(
        importlib.import_module, "bot.critic_llm.client"
    )  # it takes a second
    try:
        async with asyncio.timeout(access.deadline), client_module.Client(access) as client:
            return str(await client.hear(name, content))
    except (Trouble, TimeoutError) as error:
        _log.info("recording: %s", error.reason if isinstance(error, Trouble) else "late")
        return ""
