"""Telegram as the service runs it: the way in (polling or a webhook), the way out, faults. Keeps nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Any

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.base import Address, Outgoing
from bot.channels.markup import plain
from bot.channels.platform import Fetched, Pace, Reception
from bot.channels.telegram.api import Api, is_unreached, reason_of
from bot.channels.telegram.buttons import Label
from bot.channels.telegram.fetching import Ear, Getting
from bot.channels.telegram.incoming import CHANNEL
from bot.channels.telegram.links import address_of
from bot.channels.telegram.polling import WAIT, poll
from bot.channels.telegram.sending import Sending
from bot.channels.telegram.signals import Signals
from bot.channels.telegram.taking import Taking
from bot.channels.telegram.webhook import Hook, serve
from bot.channels.told import Told

COMMANDS = (
    "prep",
    "debrief",
    "review",
    "critique",
    "resume",
    "accounts",
    "brief",
    "balance",
    "export",
    "share",
    "shared",
    "link",
    "help",
    "stop",
)
PACE = Pace(chat=1.0, overall=25.0, burst=2)
"""About one message a second in a chat and thirty over all (the wiki of python-telegram-bot, Avoiding flood limits)."""
ANSWER_WITHIN = 10.0
TRIES, PAUSE = 3, 1.0


class Stopped(Exception):
    """Updates do not come in any more; says why, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the Bot API is: Telegram's own server, or one that an operator runs."""

    api: str = "https://api.telegram.org"
    files: str = "https://api.telegram.org/file"


@dataclass
class Telegram:
    """A `bot.channels.platform.Platform`. `people`: ids of those who may come in though the store knows nobody."""

    token: str
    place: Place
    label: Label
    clock: Callable[[], datetime]
    people: frozenset[str] = frozenset()
    hook: Hook | None = None
    ear: Ear | None = None
    wait: int = WAIT
    answer_within: float = ANSWER_WITHIN
    pace: Pace = PACE
    name: str = CHANNEL
    open_door: bool = False
    _heard: float | None = field(default=None, init=False)
    _introduced: bool = field(default=False, init=False)
    _called: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.api = Api(self.token, self.place.api, self.place.files, self.answer_within)
        self.signals = Signals(self.api)
        self.sending = Sending(self.api, self.label, 1 / (self.pace.chat or 1000))
        self._getting = Getting(self.api, self.label, self.ear)
        self._told = Told()

    @property
    def tenant(self) -> str:
        """The bot's own number, which its token begins with."""
        return self.token.partition(":")[0]

    async def faults(self) -> Sequence[str]:
        """See Platform. A server that answers but is not well is none: it may be by the time it is needed."""
        for tried in range(1, TRIES + 1):
            try:
                await self._meet()
            except InvalidToken:
                return [self._fault("token", place=self.place.api)]
            except TelegramError as error:
                if not is_unreached(error):
                    return []
                if tried == TRIES:
                    return [self._fault("away", place=self.place.api, reason=reason_of(error, self.token))]
                await asyncio.sleep(PAUSE)
            else:
                return []
        return []

    async def run(self, reception: Reception) -> None:
        """See Platform. Raises Stopped, StorageError."""
        taking = Taking(
            reception,
            self.tenant,
            self.label,
            self.sending,
            self.signals,
            self._told,
            self._getting.agreed,
            self.clock,
        )
        try:
            await self._introduce()
            if self.hook is None:
                await poll(self.api, taking, self._hear, self.wait)
            else:
                await serve(self.api, taking, self.hook, self._hear)
        except Conflict as error:
            raise Stopped(self._fault("conflict")) from error
        except InvalidToken as error:
            raise Stopped(self._fault("token", place=self.place.api)) from error
        except TelegramError as error:
            reason = reason_of(error, self.token)
            raise Stopped(self._fault("broken", place=self.place.api, reason=reason)) from error
        except OSError as error:
            raise Stopped(self._fault("listen", reason=str(error))) from error

    async def _meet(self) -> None:
        """Asks who this bot is."""
        me = await self.api.call("getMe")
        self._called = str(me.get("username") or "") if isinstance(me, dict) else ""

    async def _introduce(self) -> None:
        """Gives Telegram the commands for its menu, once."""
        if self._introduced:
            return
        listed = [{"command": name, "description": self.label(f"command.{name}")} for name in COMMANDS]
        await self.api.call("setMyCommands", commands=listed, scope={"type": "all_private_chats"})
        self._introduced = True

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        """See Platform."""
        self.signals.end_typing(int(address.chat))
        return await self.sending.post(address.chat, outgoing, key)

    async def fetch(self, wanted: Mapping[str, Any]) -> Fetched:
        """See bot.channels.platform.Fetching."""
        return await self._getting.fetch(wanted)

    def lets_in(self, sender: str) -> bool:
        """See bot.channels.platform.Doorkeeper."""
        return sender in self.people

    def link_with(self, word: str) -> str | None:
        """See bot.channels.platform.Opened."""
        return address_of(self._called, word) if self._called else None

    def heard(self) -> float | None:
        """See Platform."""
        return self._heard

    async def close(self) -> None:
        """See Platform."""
        await self.signals.stop()
        await self.api.aclose()

    def _fault(self, kind: str, **data: str) -> str:
        return plain(self.label(f"fault.{kind}", **data))

    def _hear(self) -> None:
        self._heard = monotonic()
