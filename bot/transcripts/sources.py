"""What a transcript is made from: all of an account that one person may see, read once. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.transcripts.page import Page
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

    `page` is what the balance is weighed from. `seen` is the last fact that the reader
    knows already; without it what changed is told since the last talk but this one.
    """

    flow: Flow
    account: Account
    record: Record
    facts: Sequence[Fact]
    sessions: Sequence[SessionSummary]
    turns: Mapping[str, Sequence[Turn]]
    names: Mapping[str, str]
    now: datetime
    page: Page
    seen: int | None = None
