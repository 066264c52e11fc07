"""Takes updates in: reads each, hands it on to be kept, and gives the signs that go with it. Knows no way they come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from bot.channels.markup import plain
from bot.channels.platform import Receipt, Received, Reception
from bot.channels.telegram import buttons
from bot.channels.telegram.buttons import Label
from bot.channels.telegram.incoming import (
    Agreed,
    Elsewhere,
    Hint,
    Tap,
    Turned,
    chat_of,
    number_of,
    read,
    tap_of,
)
from bot.channels.telegram.sending import Sending
from bot.channels.telegram.signals import Signals
from bot.channels.told import Told

_STAYS = ("why", "so_far", "brief", "balance", "help")
"""Controls that leave the question open, and so its buttons where they are."""


@dataclass
class Taking:
    """Takes updates of one bot in."""

    reception: Reception
    tenant: str
    label: Label
    sending: Sending
    signals: Signals
    told: Told
    agreed: set[str]
    clock: Callable[[], datetime]

    async def all(self, updates: Sequence[Any]) -> None:
        """Takes a batch in: those of a chat by their numbers, different chats together. Raises StorageError."""
        ordered = sorted(updates, key=lambda each: (chat_of(each), number_of(each)))
        chats = [list(group) for _, group in groupby(ordered, chat_of)]
        outcomes = await asyncio.gather(*map(self._chat, chats), return_exceptions=True)
        for outcome in outcomes:
            if outcome is not None:
                raise outcome

    async def _chat(self, updates: Sequence[Any]) -> None:
        for update in updates:
            await self.one(update)

    async def one(self, update: Any) -> None:
        """Takes one update in. Raises StorageError where it could not be kept."""
        tap = tap_of(update)
        found = read(update, self.tenant, self.label, self.clock(), self.signals.board(tap))
        if isinstance(found, Received):
            receipt = await self.reception.receive(found)
            self._received(found, receipt, tap)
            return
        if isinstance(found, Elsewhere) and self.told.first(("elsewhere", found.chat)):
            self.signals.say(found.chat, plain(self.label("private_only")))
        if tap is None:
            return
        if isinstance(found, Agreed):
            self.agreed.add(found.sender)
            self.signals.turn(tap, buttons.marked(tap.board, tap.data))
            found = Hint("voice.once_more")
        self.signals.answer(tap, plain(self.label(found.key)) if isinstance(found, Hint) else "")
        if isinstance(found, Turned):
            self.signals.turn(tap, found.board)

    def _received(self, received: Received, receipt: Receipt, tap: Tap | None) -> None:
        chat = int(received.address.chat)
        if tap is not None:
            self.signals.answer(tap)
        if receipt is Receipt.KEPT:
            self.signals.begin_typing(chat)
            if tap is not None:
                self._mark(tap)
        elif receipt is Receipt.STRANGER:
            if self.told.first(("stranger", received.sender)):
                self.signals.say(chat, plain(self.label("stranger", number=received.sender)))
        elif receipt is Receipt.TOO_MANY and ("stranger", received.sender) not in self.told:
            minute = int(self.clock().timestamp() // 60)
            if self.told.first(("too many", received.sender, minute)):
                self.signals.say(chat, plain(self.label("too_many")))

    def _mark(self, tap: Tap) -> None:
        """Takes the buttons away, and leaves what was tapped where it was the question that is open."""
        ref, choice = buttons.read_data(tap.data) or ("", "")
        if choice in _STAYS:
            return
        shown = self.signals.board(tap) or tap.board
        if choice == buttons.DONE or not self.sending.is_latest(tap.chat, ref):
            self.signals.turn(tap, ())
        else:
            self.signals.turn(tap, buttons.marked(shown, tap.data))
