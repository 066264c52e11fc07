"""Small signs beside the talk: answers to taps, buttons in place, "typing". Best effort, kept nowhere."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from telegram.error import TelegramError

from bot.channels.telegram import buttons
from bot.channels.telegram.api import Api
from bot.channels.telegram.buttons import Board
from bot.channels.telegram.incoming import Tap

TYPING_AFTER = 1.0
TYPING_EVERY = 4.5
"""Telegram shows it for five seconds."""
TYPING_AT_MOST = 30.0
_REMEMBERED = 2_000
Sign = Callable[[], Coroutine[Any, Any, Any]]
"""Made only when its task begins: one called off before that leaves nothing behind."""


@dataclass
class Signals:
    """Sends signs in the background. One that Telegram does not take is let go."""

    api: Api
    _tasks: set[asyncio.Task[None]] = field(default_factory=set, init=False)
    _typing: dict[int, asyncio.Task[None]] = field(default_factory=dict, init=False)
    _boards: OrderedDict[tuple[int, int], Board] = field(default_factory=OrderedDict, init=False)
    _locks: dict[int, asyncio.Lock] = field(default_factory=dict, init=False)

    def board(self, tap: Tap | None) -> Board | None:
        """The buttons of a tapped message as they were made last; None where that was not here."""
        return None if tap is None or tap.message is None else self._boards.get((tap.chat, tap.message))

    def answer(self, tap: Tap, words: str = "") -> None:
        """Ends the waiting on a tapped button, with a few words over the chat."""
        self._call("answerCallbackQuery", callback_query_id=tap.query, text=words[:200] or None)

    def turn(self, tap: Tap, board: Board) -> None:
        """Gives the tapped message other buttons; none at all takes them away."""
        before = self._boards.get((tap.chat, tap.message or 0), tap.board)
        if tap.message is None or board == before:
            return
        self._boards[tap.chat, tap.message] = board
        if len(self._boards) > _REMEMBERED:
            self._boards.popitem(last=False)
        self._later(partial(self._turn, tap.chat, tap.message, board))

    def say(self, chat: int, words: str) -> None:
        """Says something that nobody waits for, to somebody who is not known."""
        self._call("sendMessage", chat_id=chat, text=words)

    def begin_typing(self, chat: int) -> None:
        """Shows "typing" from a second on, until something is posted or half a minute is over."""
        if chat not in self._typing:
            self._typing[chat] = self._later(partial(self._type, chat))

    def end_typing(self, chat: int) -> None:
        """Something is posted."""
        if (task := self._typing.pop(chat, None)) is not None:
            task.cancel()

    async def stop(self, patience: float = 1.0) -> None:
        """Gives what is under way a moment to end."""
        for task in self._typing.values():
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)
        for task in list(self._tasks):
            task.cancel()

    def _call(self, method: str, **parameters: Any) -> None:
        self._later(partial(self.api.call, method, **parameters))

    def _later(self, sign: Sign) -> asyncio.Task[None]:
        task = asyncio.create_task(_tried(sign))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _turn(self, chat: int, message: int, board: Board) -> None:
        lock = self._locks.setdefault(chat, asyncio.Lock())
        async with lock:  # in the order of the taps
            if self._boards.get((chat, message)) == board:
                await self.api.call(
                    "editMessageReplyMarkup",
                    chat_id=chat,
                    message_id=message,
                    reply_markup=buttons.as_markup(board),
                )
        if not lock.locked():
            self._locks.pop(chat, None)

    async def _type(self, chat: int) -> None:
        await asyncio.sleep(TYPING_AFTER)
        for _ in range(int(TYPING_AT_MOST / TYPING_EVERY)):
            await self.api.call("sendChatAction", chat_id=chat, action="typing")
            await asyncio.sleep(TYPING_EVERY)
        self._typing.pop(chat, None)


async def _tried(sign: Sign) -> None:
    try:
        await sign()
    except TelegramError:
        return  # the next thing posted says it as well
