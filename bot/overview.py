"""All accounts that somebody may read, one after the other: as they stand for a member, as let out for anybody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.app import WORKSPACE, App
from bot.transcripts.paper import Kept, Source
from bot.transcripts.summary import Summary, summary_of, summary_of_release
from storage.base import Place, Release, Who


@dataclass(frozen=True, slots=True)
class Read:
    """One account: what a paper of it is written from, and its few lines."""

    source: Source
    summary: Summary


def readable(app: App, who: Who, since: datetime | None = None) -> Iterator[Read]:
    """Each account of theirs as it stands, and the newest release to them of each other one.

    What changed is told since a moment, else since the last talk but one.
    """
    mine = set()
    for each in app.storage.accounts(who):
        mine.add(each.account.id)
        story = app.story_of(who, each.account.id, since)
        yield Read(story, summary_of(app.words, story, each.owner_name))
    newest = (each for each in app.storage.received(who) if each.account not in mine)
    yield from _newest(app, (app.storage.content(who, each.id) for each in _first(newest)), since)


def posted(app: App, place: Place, since: datetime | None = None) -> Iterator[Read]:
    """The newest release of each account to a channel."""
    yield from _newest(app, app.storage.posted_in(WORKSPACE, place), since)


def _first(releases: Iterable[Release]) -> Iterator[Release]:
    """The first one of each account."""
    seen: set[str] = set()
    for each in releases:
        if each.account not in seen:
            seen.add(each.account)
            yield each


def _newest(
    app: App, found: Iterable[tuple[Release, Mapping[str, Any]]], since: datetime | None
) -> Iterator[Read]:
    seen: set[str] = set()
    for release, content in found:
        if release.account not in seen:
            seen.add(release.account)
            kept = Kept(content)
            yield Read(kept, summary_of_release(app.words, release, kept, app.clock().date(), since))
