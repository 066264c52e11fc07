"""What a transcript is made from: all of an account that one person may see, read once. Reads nothing itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.transcripts.page import Page
from flows.model import Flow
from flows.places import is_private
from flows.record import Fact, Record
from storage.base import Account, Note, Reply, SessionSummary, Turn


def told_replies(turn: Turn) -> tuple[Reply, ...]:
    """The replies of a turn that others may read: not what is for the seller alone, wherever it came."""
    return tuple(reply for reply in turn.replies if not _is_hidden(reply.body))


def _is_hidden(body: Mapping[str, Any]) -> bool:
    """Is it for the seller alone: asked about themselves, or told them by a reader of what they shared?"""
    return is_private(str(body.get("id") or "")) or body.get("by") == "reader"


@dataclass(frozen=True, slots=True)
class AccountStory:
    """One account: its record, its facts in order, and the reader's own sessions with their turns by session id.

    `page` is what the balance is weighed from. `seen` is the last fact that the reader
    knows already, `seen_at` when they were told, `unseen` the places that were held back from
    them then; without it what changed is told since the last talk but this one. `notes` is
    what its readers had to say, `withheld`
    the places that its seller keeps back.
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
    seen_at: datetime | None = None
    unseen: Collection[str] = ()
    notes: Sequence[Note] = ()
    withheld: Collection[str] = ()
