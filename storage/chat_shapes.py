"""Where a chat stands, and what happens later or beside it, as plain data. Names no database and runs nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A chat on a channel."""

    channel: str
    tenant: str
    chat: str


@dataclass(frozen=True, slots=True)
class ChatState:
    """Where a chat stands. `state` is JSON data of the conversation's own; `id` and `turn` key what is said outside
    any session."""

    place: Place
    id: str
    person: str
    account: str | None = None
    session: str | None = None
    state: Mapping[str, Any] = field(default_factory=dict)
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Timer:
    """Something that is to arrive in a chat at `due_at`, once; `body` is JSON data for whoever handles the kind."""

    id: str
    person: str
    place: Place
    kind: str
    due_at: datetime
    body: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """Work beside the turns; `body` is JSON data for whoever does the kind, `tries` how often it was begun."""

    id: str
    person: str
    place: Place
    kind: str
    body: Mapping[str, Any] = field(default_factory=dict)
    tries: int = 0
