"""What goes into the store and comes out of it, as plain data. Names no database and runs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.record import Fact, Record
from flows.session import Session
from flows.terms import Listed
from storage.chat_shapes import ChatState, Job


@dataclass(frozen=True, slots=True)
class Who:
    """On whose behalf a call is made. Every query is limited to what this person may see."""

    workspace: str
    person: str


@dataclass(frozen=True, slots=True)
class Identity:
    """A person as one channel knows them: channel ("terminal", "slack", ...), tenant, external id."""

    channel: str
    tenant: str
    external: str


@dataclass(frozen=True, slots=True)
class Person:
    """One of our people."""

    id: str
    name: str
    locale: str


@dataclass(frozen=True, slots=True)
class Account:
    """An account as its members see it. `version` counts its committed turns and changes."""

    id: str
    name: str
    owner: str
    version: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message as it came in, letter for letter. `text` is what was typed; `chosen` the ids that were tapped.

    `answers` is the reference of the asking it answers, where the channel said so.
    """

    channel: str
    tenant: str
    chat: str
    event: str
    at: datetime
    text: str | None = None
    chosen: tuple[str, ...] = ()
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One outgoing message of a turn: `kind` is "message", "question" or "document", `body` its JSON data.

    What is read back is JSON data too: a tuple in `body` comes back as a list.
    """

    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AskingRow:
    """An asking as kept for its buttons: who was asked, where, and what each choice means."""

    ref: str
    session: str
    person: str
    chat: str
    turn: int
    question: str
    text: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a turn starts from: the account at a version, its record, and the session."""

    account: Account
    record: Record
    session: Session


@dataclass(frozen=True, slots=True)
class Moved:
    """What the chats of a session are told on other channels than the one where it goes on now."""

    channel: str
    said: Reply


@dataclass(frozen=True, slots=True)
class TurnWrite:
    """All that one turn writes, in one transaction.

    `version` is the account version the turn was computed from. `new_session` tells an
    insert from an update. `question` is the question this turn's input answered, as it
    had been put (for the transcript). `deliver`: the replies wait in the outbox for a
    channel to post them, and `chat`, `jobs` and `asked_beside` (askings that are not the
    session's own; one of that reference takes the place of an older one) are written with
    them; without it the commit is their delivery (the terminal). `moved` is for a turn with
    which the session came from another chat.
    """

    who: Who
    account: str
    version: int
    session: Session
    new_session: bool
    inbound: Inbound | None
    facts: Sequence[Fact]
    replies: Sequence[Reply]
    at: datetime
    asking: AskingRow | None = None
    question: str | None = None
    private: bool = False
    deliver: bool = False
    chat: ChatState | None = None
    jobs: Sequence[Job] = ()
    asked_beside: Sequence[AskingRow] = ()
    moved: Moved | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn as it went, for the transcript and for repeating its replies."""

    session: str
    turn: int
    person: str
    at: datetime
    channel: str
    event: str
    question: str | None
    text: str | None
    chosen: tuple[str, ...]
    replies: tuple[Reply, ...]
    flow_version: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session without its innards, for lists and exports."""

    id: str
    account: str
    person: str
    person_name: str
    flow: str
    minutes: int
    status: str
    started_at: datetime
    updated_at: datetime
    turns: int


@dataclass(frozen=True, slots=True)
class AccountSummary:
    """An account with what a list shows."""

    account: Account
    owner_name: str
    members: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Entered:
    """One of our offerings as it was entered last, by whom and when; `removed` where it is listed no longer."""

    offering: Listed
    by: str
    at: datetime
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """All offerings there are or were, by name. `version` counts the entries ever made; 0: none yet."""

    version: int = 0
    entries: tuple[Entered, ...] = ()

    @property
    def offerings(self) -> tuple[Listed, ...]:
        """Those that are on the list now."""
        return tuple(each.offering for each in self.entries if not each.removed)


@dataclass(frozen=True, slots=True)
class Queues:
    """How much waits, and since when. `waiting` came in, `pending` is to go out; `dead` replies were given up.

    `failed` came in and was set aside. `timers` and `jobs` are those still to come.
    """

    waiting: int = 0
    pending: int = 0
    dead: int = 0
    failed: int = 0
    oldest_waiting: datetime | None = None
    oldest_pending: datetime | None = None
    timers: int = 0
    jobs: int = 0
