"""Waits until something holds that others bring about. Fails after a while; changes nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

OFTEN = 0.05


async def until(true: Callable[[], Any], seconds: float = 20, changed: asyncio.Event | None = None) -> None:
    """Looks again and again, at once where `changed` is set. Raises TimeoutError."""
    changed = changed or asyncio.Event()
    async with asyncio.timeout(seconds):
        while not true():
            changed.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), OFTEN)
