"""All accounts that somebody may read, one after the other: as they stand for a member. Reads, and words nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.app import App
from bot.transcripts.sources import AccountStory
from bot.transcripts.summary import Summary, summary_of
from storage.base import Who


@dataclass(frozen=True, slots=True)
class Read:
    """One account: what a paper of it is written from, and its few lines."""

    source: AccountStory
    summary: Summary


def readable(app: App, who: Who, since: datetime | None = None) -> Iterator[Read]:
    """Each account; what changed is told since a moment, else since the last talk but one."""
    for each in app.storage.accounts(who):
        story = app.story_of(who, each.account.id, since)
        yield Read(story, summary_of(app.words, story, each.owner_name))
