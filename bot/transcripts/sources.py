"""What a transcript is made from: all of an account that one person may see, read once. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.model import Flow
from flows.places import is_private
from flows.record import Fact, Record
from storage.base import Account, Reply, SessionSummary, Turn


def told_replies(turn: Turn) -> tuple[Reply, ...]:
    """The replies of a turn that others may read: not what was asked about the seller, wherever it was asked again."""
    return tuple(reply for reply in turn.replies if not is_private(str(reply.body.get("id") or "")))


@dataclass(frozen=True, slots=True)
class AccountStory:
    """One account: its record, its facts in order, and the reader's own sessions with their turns by session id.

    `picture` is the balance in plain characters, "" where nothing can be told of it.
    """

    flow: Flow
    account: Account
    record: Record
    facts: Sequence[Fact]
    sessions: Sequence[SessionSummary]
    turns: Mapping[str, Sequence[Turn]]
    names: Mapping[str, str]
    brief: str
    now: datetime
    picture: str = ""
