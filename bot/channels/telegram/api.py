"""Calls of the Bot API through python-telegram-bot's client. Slow to import, so imported last. Retries nothing.

Only its way of calling is used, not its objects: what Telegram sends stays the JSON it is
(an update that its classes cannot read would block all that come after it).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from telegram import Bot, InputFile
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

CONNECTIONS = 64
_UNSENT = ("ConnectError", "ConnectTimeout", "PoolTimeout")


def _hush() -> None:
    """Keeps the client's loggers from writing down addresses with the token in them, and what people say."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("telegram.Bot", "telegram.request"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


class Flood(TelegramError):
    """Telegram asks to wait so many seconds."""

    def __init__(self, after: float) -> None:
        super().__init__(f"flood control, {after:g} seconds")
        self.after = after


class _Line(HTTPXRequest):
    """Connections that know how long a refused call has to wait, also where the answer is not as it should be."""

    async def do_request(self, *arguments: Any, **named: Any) -> tuple[int, bytes]:
        """See telegram.request.BaseRequest."""
        status, payload = await super().do_request(*arguments, **named)
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise Flood(_wait(payload))
        return status, payload


def _wait(payload: bytes) -> float:
    try:
        return max(1.0, float(json.loads(payload)["parameters"]["retry_after"]))
    except (ValueError, TypeError, LookupError):
        return 1.0


class Api(Bot):
    """The Bot API at an address. `seconds` is how long an ordinary answer may take."""

    def __init__(self, token: str, base: str, file_base: str, seconds: float) -> None:
        _hush()
        self._seconds = seconds
        self._requests = tuple(
            _Line(CONNECTIONS, seconds, seconds, seconds, seconds, media_write_timeout=4 * seconds)
            for _ in range(2)
        )
        super().__init__(
            token,
            base_url=f"{base.rstrip('/')}/bot",
            base_file_url=f"{file_base.rstrip('/')}/bot",
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )

    async def call(self, method: str, file: tuple[str, bytes] | None = None, **parameters: Any) -> Any:
        """Makes one call and gives its result as JSON data. Raises telegram.error.TelegramError."""
        sent: dict[str, Any] = dict(parameters)
        if file is not None:
            sent["photo" if method == "sendPhoto" else "document"] = InputFile(file[1], filename=file[0])
        return await self._asked(method, sent)

    async def updates(self, offset: int | None, seconds: int, kinds: tuple[str, ...]) -> Any:
        """What waits, asking for up to so many seconds; everything below `offset` is forgotten there for ever."""
        asked: dict[str, Any] = {"offset": offset, "timeout": seconds, "allowed_updates": list(kinds)}
        return await self._asked("getUpdates", asked, read_timeout=seconds + self._seconds)

    async def _asked(self, method: str, sent: dict[str, Any], **named: Any) -> Any:
        try:
            return await self._post(method, sent, **named)
        except (KeyError, TypeError, AttributeError) as error:  # JSON, but not the object it should be
            raise TelegramError("Invalid server response") from error

    async def download(self, ident: str) -> bytes:
        """A file that somebody sent. Raises telegram.error.TelegramError."""
        found = await self.call("getFile", file_id=ident)
        path = found.get("file_path") if isinstance(found, Mapping) else None
        if not isinstance(path, str):
            raise TelegramError("getFile gave no path")
        return await self._requests[1].retrieve(f"{self.base_file_url}/{path}")

    async def aclose(self) -> None:
        """Lets go of the connections."""
        for request in self._requests:
            await request.shutdown()


def was_sent(error: TelegramError) -> bool:
    """May the call have been carried out, though no answer came?"""
    if type(error) is TelegramError:
        return True  # an answer that said it was well, and could not be read
    cause = error.__cause__
    if cause is None or not type(cause).__module__.startswith(("httpx", "httpcore")):
        return False  # an answer came, and it was no
    return type(cause).__name__ not in _UNSENT


def is_unreached(error: TelegramError) -> bool:
    """Was nobody there to take the call?"""
    return type(error.__cause__).__name__ in _UNSENT


def reason_of(error: TelegramError, token: str) -> str:
    """What went wrong, for an operator: without the token, which some messages carry in an address."""
    return f"{type(error).__name__}: {error.message}".replace(token, "…")[:300]
