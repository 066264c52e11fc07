"""What the service keeps of messages: arrivals, what they led to, posts. Names no database and runs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from storage.chat_shapes import ChatState, Job, Place
from storage.shapes import Inbound, Reply


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as a channel handed it over. `sender` is the person's id there, `name` what they are called.

    `more` is JSON data: what the channel read out of it beside text and choices. `seq`
    (the order of arrival) and `tries` (turns that failed over it) are the store's.
    """

    inbound: Inbound
    sender: str
    name: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)
    seq: int = 0
    tries: int = 0
    reason: str | None = None

    @property
    def place(self) -> Place:
        """The chat it came from."""
        return Place(self.inbound.channel, self.inbound.tenant, self.inbound.chat)


@dataclass(frozen=True, slots=True)
class Consented:
    """What a person decided: may this model server read their texts?"""

    person: str
    server: str
    yes: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What is written for a message that led to no turn of a session: its replies and where the chat stands now.

    `inbound` is None for what nobody's message began (a job's result); `source` and `turn`
    key the replies. `failed` keeps the arrival among those that were set aside, with the reason.
    `job` is work that this ends, `jobs` is work that it wants, `decided` what
    somebody decided with it. `of_turn`: the replies join
    those of the turn that `source` (a session) and `turn` name; nothing is kept of them
    where that session is gone.
    """

    workspace: str
    place: Place
    source: str
    turn: int
    at: datetime
    replies: Sequence[Reply]
    inbound: Inbound | None = None
    chat: ChatState | None = None
    failed: str | None = None
    job: str | None = None
    jobs: Sequence[Job] = ()
    decided: Consented | None = None
    of_turn: bool = False


@dataclass(frozen=True, slots=True)
class Pending:
    """One reply that a channel is to post; `source`, `turn`, `n` are its key, `queued_at` when it was committed."""

    place: Place
    source: str
    turn: int
    n: int
    reply: Reply
    queued_at: datetime | None
    tries: int = 0
    reason: str | None = None
