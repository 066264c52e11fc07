"""What a chat platform is to the service: it hands messages in, and posts what is handed to it. Knows no platform.

Reading and writing payloads is each channel's own; order, retries and pacing are `bot.serving.delivery`'s.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, Protocol, runtime_checkable

from bot.channels.base import Address, Outgoing, Start
from storage.service import ServiceStorage


@dataclass(frozen=True, slots=True)
class Received:
    """One thing that came in from a platform. `event` names it for ever within its channel and tenant.

    `sender` is the person's id there and `name` what they are called. `start` is set where
    it asks for a talk by command; `more` is JSON data of the channel's own.
    """

    address: Address
    event: str
    at: datetime
    sender: str
    name: str = ""
    text: str | None = None
    chosen: tuple[str, ...] = ()
    answers: str | None = None
    start: Start | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


class Receipt(Enum):
    """What became of something received. All of them may be acknowledged; nothing needs to be sent again."""

    KEPT = "kept"
    REPEATED = "repeated"
    STRANGER = "stranger"
    TOO_MANY = "too many"


class Reception(Protocol):
    """Where a channel hands messages in."""

    async def receive(self, received: Received) -> Receipt:
        """Returns once the message is safely kept, or refused. Raises StorageError: then acknowledge nothing."""


class PostLater(Exception):
    """The platform did not take a post; it may be tried again, not before `after` seconds where it says so.

    `everywhere`: not only this chat has to wait.
    """

    def __init__(self, reason: str, after: float | None = None, *, everywhere: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.after, self.everywhere = reason, after, everywhere


class PostUnclear(PostLater):
    """The answer got lost on the way: the post may be there already. It is tried again and counted."""


class PostRefused(Exception):
    """The platform will never take this post. `chat_gone`: nor any other in this chat."""

    def __init__(self, reason: str, *, chat_gone: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.chat_gone = reason, chat_gone


@dataclass(frozen=True, slots=True)
class Pace:
    """How many posts a second a platform takes, in a chat and over all (None: as fast as can be); `burst` at once."""

    chat: float | None = None
    overall: float | None = None
    burst: int = 1


class Platform(Protocol):
    """A channel as the service runs it."""

    name: str
    pace: Pace
    open_door: bool
    """May everybody in who comes (a workspace's members), or only people who are known?"""

    async def faults(self) -> Sequence[str]:
        """All that keeps it from starting, each with what to do about it. Connects where it must to find out."""

    async def run(self, reception: Reception) -> None:
        """Takes messages in until it is cancelled. Where it raises or ends it is started again."""

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        """Posts one message and gives what the platform calls it. Raises PostLater, PostUnclear, PostRefused.

        `key` is the same each time the same message is tried.
        """

    def heard(self) -> float | None:
        """When the platform last gave a sign of life, by `time.monotonic`; None before the first."""

    async def close(self) -> None:
        """Lets go of connections."""


@runtime_checkable
class Doorkeeper(Protocol):
    """A platform without an open door that knows by itself of some people that they may come in."""

    def lets_in(self, sender: str) -> bool:
        """May this person in, though the store does not know them yet?"""


@runtime_checkable
class Vouching(Protocol):
    """A platform that knows who has left: whoever did is let in through no other channel either."""

    async def vouches(self, tenant: str, sender: str) -> bool:
        """Is this person still in, as far as is known within a moment?"""


@runtime_checkable
class Opened(Protocol):
    """A platform that can be opened by a link which hands a word in."""

    def link_with(self, word: str) -> str | None:
        """The address that does; None while it is not known."""


@runtime_checkable
class Threading(Protocol):
    """A platform where a talk has a place of its own (a thread), which has to be made first."""

    def opening_of(self, received: Received) -> Outgoing | None:
        """What is posted to begin a talk that is wanted (`received.start`); None where it goes on where it is."""


@runtime_checkable
class Reading(Protocol):
    """A platform that shows people what is kept, beside the talks."""

    def read_from(self, storage: ServiceStorage, workspace: str) -> None:
        """Gives it the store, before it is asked what is wrong. It only reads there; once it runs, in a thread."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a message turned out to hold: its text, a calendar's, or else what is said to its sender."""

    text: str | None = None
    said: tuple[Outgoing, ...] = ()
    calendar: str | None = None


@runtime_checkable
class Fetching(Protocol):
    """A platform whose messages may only point at what they hold (`more["fetch"]`): a file, a voice note.

    That is fetched once the message is kept, in the order of its chat, before its turn.
    """

    async def fetch(self, wanted: Mapping[str, Any]) -> Fetched:
        """Gets it, within seconds and in one way or another: it may raise nothing."""
