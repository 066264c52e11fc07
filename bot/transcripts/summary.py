"""An account in the few lines that a manager reads of many at once. Pure. No score and no ranking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.naming import person_short
from bot.transcripts.front import front_of
from bot.transcripts.paper import Kept
from bot.transcripts.sides import sides_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Row
from flows.binding import payer
from flows.notes import next_step
from flows.places import is_private
from flows.values import Value, When, from_json
from prompts.figures import day_text, when_text
from prompts.render import Words
from storage.base import Release


@dataclass(frozen=True, slots=True)
class Summary:
    """One account. `question` is the open one that decides; "" and () where there is nothing to say.

    `changed` is told since `since`. `next` is their step with its date, `overdue` the day it was
    due. `released` is the day it was let out on, and "" for a member, who reads what holds now.
    """

    id: str
    account: str
    owner: str
    touched: str
    question: str
    changed: tuple[str, ...]
    since: str
    has_changed: bool
    next: tuple[str, ...]
    overdue: str = ""
    meeting: str = ""
    review: str = ""
    review_due: bool = False
    given: tuple[str, ...] = ()
    has_given: bool = False
    help: str = ""
    known: tuple[Row, ...] = ()
    people: tuple[str, ...] = ()
    released: str = ""


def summary_of(words: Words, story: AccountStory, owner: str = "", released: str = "") -> Summary:
    """The lines of one account."""
    points = {each.key: each for each in front_of(words, story, sides_of(words, story.page))}
    record, today = story.record, story.now.date()
    step = next_step(record)
    due = record.value(f"{step}/when") if step else None
    review = next((record.value(f"reviews/{each}/next") for each in reversed(record.items("reviews"))), None)
    last = next((fact for fact in reversed(story.facts) if not is_private(fact.path)), None)
    pays = payer(record)
    found = (person_short(record, each, whole=True) for each in record.items("people") if each != pays)
    return Summary(
        id=story.account.id,
        account=story.account.name,
        owner=owner,
        touched="" if last is None else day_text(last.recorded_at, words.locale),
        question=points["coach"].says[0],
        changed=(words.plain("digest.begun"),) if story.seen == 0 else points["changed"].says,
        since=points["changed"].label,
        has_changed=last is not None and points["changed"].says != (words.text("transcript.no_change"),),
        next=points["next"].says,
        overdue=_over(due, today, words),
        meeting=_meeting(words, story, today),
        review=_shown(review, words),
        review_due=is_over(review, today),
        given=points["given"].says,
        has_given=points["given"].says != (words.plain("transcript.given.none"),),
        help=points["help"].says[0],
        known=points["known"].rows,
        people=tuple(filter(None, found)),
        released=released,
    )


def summary_of_release(
    words: Words, release: Release, kept: Kept, today: date, since: datetime | None = None
) -> Summary:
    """The lines of an account as it was let out: of what stands in the release, and of nothing else.

    What changed is what the release told; nothing, where it was let out before `since`.
    """
    points = {each.key: each for each in kept.t.front}
    record = kept.data["record"]
    review = _last(record, "reviews", "next")
    due = _last(record, "outcomes", "when")
    meeting = _last(record, "meetings", "when")
    is_new = since is None or release.at >= since
    changed, given = points["changed"].says, points["given"].says
    return Summary(
        id=release.account,
        account=release.account_name,
        owner=release.by_name,
        touched="",
        question=points["coach"].says[0],
        changed=changed,
        since=points["changed"].label,
        has_changed=is_new and changed != (words.text("transcript.no_change"),),
        next=points["next"].says,
        overdue=_over(due, today, words),
        meeting="" if is_over(meeting, today) else _shown(meeting, words),
        review=_shown(review, words),
        review_due=is_over(review, today),
        given=given,
        has_given=given != (words.plain("transcript.given.none"),),
        help=points["help"].says[0],
        known=points["known"].rows,
        people=tuple(filter(None, (_value(each.get("name")) for each in record.get("people", ())))),
        released=day_text(release.at, words.locale),
    )


def _last(record: Mapping[str, Any], collection: str, leaf: str) -> Value | None:
    """What the newest item of a collection holds at a place, in a record as data."""
    items = record.get(collection) or [{}]
    data = (items[-1].get(leaf) or {}).get("value")
    return None if data is None else from_json(data)


def _value(leaf: Mapping[str, Any] | None) -> str:
    found = (leaf or {}).get("value")
    return found if isinstance(found, str) else ""


def _meeting(words: Words, story: AccountStory, today: date) -> str:
    """When the next meeting is: the newest one noted, unless its day is over."""
    meeting = next(reversed(story.record.items("meetings")), "")
    when = story.record.value(f"meetings/{meeting}/when")
    return "" if is_over(when, today) else _shown(when, words)


def _over(due: Value | None, today: date, words: Words) -> str:
    """The day that something was due, where that is over."""
    if not isinstance(due, When) or due.latest is None or due.latest >= today:
        return ""
    return day_text(due.latest, words.locale)


def is_over(value: Value | None, today: date) -> bool:
    """Is a day over, where the last one is known?"""
    return isinstance(value, When) and value.latest is not None and value.latest < today


def _shown(value: Value | None, words: Words) -> str:
    """A time as it was typed, with the day that it came to: whoever reads it was not there when it was typed."""
    if not isinstance(value, When):
        return ""
    typed = when_text(value, words.locale)
    day = "" if value.latest is None else day_text(value.latest, words.locale)
    return typed if not day or day == typed else f"{typed} ({day})"
