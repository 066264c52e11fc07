"""Posts what is to be said, call by call, and turns what Telegram answers into what delivery understands."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, TelegramError

from bot.channels.base import BESIDE, Outgoing, Question
from bot.channels.platform import PostLater, PostRefused, PostUnclear
from bot.channels.telegram.api import Api, Flood, reason_of, was_sent
from bot.channels.telegram.buttons import Label
from bot.channels.telegram.outgoing import Payload, payloads

_REMEMBERED = 5_000
_GONE = ("chat not found", "user not found", "user is deactivated", "peer_id_invalid", "chat_write_forbidden")
_NO_TOKEN_WAIT = 30.0


@dataclass
class Sending:
    """Posts in chats. `gap`: seconds between two messages of one post, as Telegram asks of one chat."""

    api: Api
    label: Label
    gap: float = 1.0
    _got_through: dict[str, int] = field(default_factory=dict, init=False)
    _asked: OrderedDict[str, str] = field(default_factory=OrderedDict, init=False)

    async def post(self, chat: str, outgoing: Outgoing, key: str) -> str | None:
        """See Platform. Where some messages of a post were taken before, it goes on with the next."""
        calls = payloads(outgoing, self.label)
        ref: str | None = None
        for number in range(min(self._got_through.get(key, 0), len(calls) - 1), len(calls)):
            if number:
                await asyncio.sleep(self.gap)
            try:
                ref = _ref(await self._call(chat, calls[number]))
            except PostRefused:
                self._got_through.pop(key, None)
                raise
            self._got_through[key] = number + 1
        self._got_through.pop(key, None)
        if isinstance(outgoing, Question) and outgoing.kind != BESIDE:  # the one before stays the open one
            self._note(chat, outgoing.ask)
        return ref

    def is_latest(self, chat: int, ref: str) -> bool:
        """Is this the last that was asked in a chat, as far as is known here?"""
        return self._asked.get(str(chat)) == ref

    def _note(self, chat: str, ref: str) -> None:
        self._asked[chat] = ref
        self._asked.move_to_end(chat)
        if len(self._asked) > _REMEMBERED:
            self._asked.popitem(last=False)

    async def _call(self, chat: str, payload: Payload) -> Any:
        try:
            return await self.api.call(payload.method, payload.file, chat_id=chat, **payload.parameters)
        except TelegramError as error:
            raise refusal(error, self.api.token) from error


def refusal(error: TelegramError, token: str) -> PostLater | PostRefused:
    """What became of a post that Telegram did not take, or may have taken."""
    reason = reason_of(error, token)
    if isinstance(error, Flood):
        return PostLater(reason, error.after)
    if isinstance(error, Forbidden | ChatMigrated):
        return PostRefused(reason, chat_gone=True)
    if isinstance(error, BadRequest):
        return PostRefused(reason, chat_gone=any(words in error.message.casefold() for words in _GONE))
    if isinstance(error, InvalidToken | Conflict):
        return PostLater(reason, _NO_TOKEN_WAIT, everywhere=True)
    return PostUnclear(reason) if was_sent(error) else PostLater(reason)


def _ref(result: Any) -> str | None:
    number = result.get("message_id") if isinstance(result, dict) else None
    return str(number) if isinstance(number, int) else None
