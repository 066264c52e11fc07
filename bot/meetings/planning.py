"""What a person's meetings and reminders have to become, from what was read and what is known. Pure; writes nothing.

A reminder is named by its meeting and by when that begins: whatever is read again, started again
or delivered again, the store fires each name once. A meeting that moves has another name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.meetings.proposing import account_in
from bot.meetings.reading import Found, Occurrence
from bot.meetings.times import Hours, afterwards, ahead_from
from storage.base import Place, Timer, Who
from storage.service import Meeting

KIND, REVIEW = "meeting", "review"
BEFORE, AFTER = "before", "after"
BACK = timedelta(days=2)
"""How long meetings are known after they are over."""
CALENDAR_AHEAD, FILE_AHEAD = timedelta(days=14), timedelta(days=92)
"""How far a calendar is read: an address is read again, a file is not."""
NOWHERE = Place("", "", "")
"""A reminder goes where its person is by then."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person when something is planned for them."""

    who: Who
    hours: Hours
    reminders: bool
    accounts: Mapping[str, str]
    now: datetime


def as_read(known: Known, held: Sequence[Meeting], found: Found, source: str) -> list[Meeting]:
    """The meetings that are another than they were, once this was read. `held`: those of before."""
    by_id = {each.id: each for each in held}
    read = [_read(known, by_id.get(each.id), each, source) for each in found.occurrences]
    there = {each.id for each in found.occurrences}
    gone = (
        replace(each, state="cancelled")
        for each in held
        if each.id not in there and each.state != "cancelled" and _is_gone(known, each, found, source)
    )
    return [*(each for each in read if each is not None and each != by_id.get(each.id)), *gone]


def _is_gone(known: Known, held: Meeting, found: Found, source: str) -> bool:
    """Was it to happen, and is it no longer in what told of it?"""
    if held.ends_at <= known.now or held.source != source:
        return False
    if source == "calendar":
        return not found.cut and held.starts_at <= known.now + CALENDAR_AHEAD
    return held.uid in found.over or (held.uid in found.whole and not found.cut)


def _read(known: Known, held: Meeting | None, found: Occurrence, source: str) -> Meeting | None:
    """An occurrence as it is kept; None where what is known is newer."""
    if held is not None and source == "file" and held.source == "calendar":
        return None
    if held is not None and held.source == source and found.sequence < held.sequence:
        return None
    if held is None and (found.cancelled or found.ends_at <= known.now):
        return None
    declined = held is not None and held.state == "declined" and held.starts_at == found.starts_at
    account = (
        held.account
        if held is not None and held.chosen
        else account_in(found.title, found.people, known.accounts)
    )
    return Meeting(
        found.id,
        source,
        found.uid,
        found.recurrence,
        found.starts_at,
        found.ends_at,
        found.title,
        found.people,
        found.all_day,
        found.sequence,
        account,
        held is not None and held.chosen,
        "cancelled" if found.cancelled else "declined" if declined else "on",
    )


def proposed_anew(known: Known, held: Sequence[Meeting]) -> list[Meeting]:
    """The meetings whose account is another by the accounts there are now."""
    fresh = [each if each.chosen else replace(each, account=_account(known, each)) for each in held]
    return [new for new, old in zip(fresh, held, strict=True) if new != old]


def _account(known: Known, meeting: Meeting) -> str | None:
    return account_in(meeting.title, meeting.people, known.accounts)


def wanted(known: Known, meetings: Sequence[Meeting]) -> list[Timer]:
    """The reminders of these meetings that are still to come."""
    return [timer for each in meetings if is_live(known, each) for timer in _timers(known, each)]


def is_live(known: Known, meeting: Meeting) -> bool:
    """Is it spoken of? A whole day is not: a fair, a holiday."""
    is_ours = meeting.account in known.accounts
    return known.reminders and is_ours and meeting.state == "on" and not meeting.all_day


def _timers(known: Known, meeting: Meeting) -> Iterator[Timer]:
    before = ahead_from(meeting.starts_at, known.now, known.hours)
    if before is not None:
        yield timer_of(known.who, meeting, BEFORE, 0, before)
    if meeting.ends_at > known.now:
        yield timer_of(known.who, meeting, AFTER, 0, afterwards(meeting.ends_at, known.hours))


def timer_of(who: Who, meeting: Meeting, what: str, number: int, due: datetime) -> Timer:
    """A reminder; `number` counts how often it was put off."""
    starts = f"{meeting.starts_at:%Y%m%dT%H%M%S}"
    name = f"{KIND}:{who.person}:{meeting.id}:{starts}:{what}:{number}"
    body = {"meeting": meeting.id, "starts": starts, "what": what, "number": number}
    return Timer(name, who.person, NOWHERE, KIND, due, body)


def is_about(timer: Timer, meeting: Meeting) -> bool:
    """Is a reminder about this meeting, where it is now?"""
    body = timer.body
    return (body["meeting"], body["starts"]) == (meeting.id, f"{meeting.starts_at:%Y%m%dT%H%M%S}")


def called_off(known: Known, meetings: Sequence[Meeting], waiting: Sequence[Timer]) -> list[str]:
    """Of the reminders that wait, those of meetings that moved, are off, or are not spoken of any more."""
    live = {each.id: each for each in meetings if is_live(known, each)}
    return [
        timer.id
        for timer in waiting
        if (each := live.get(timer.body["meeting"])) is None or not is_about(timer, each)
    ]
