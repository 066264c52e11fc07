"""What is known of somebody's meetings, brought up to date and written down. Fetches nothing and says nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.meetings.planning import (
    BACK,
    KIND,
    NOWHERE,
    REVIEW,
    Known,
    as_read,
    called_off,
    is_about,
    is_live,
    proposed_anew,
    wanted,
)
from bot.meetings.reading import Found, Span
from bot.meetings.times import Hours, before_review
from flows.record import State
from flows.values import When
from storage.base import NoSuchAccount, Timer, Who
from storage.service import Diary, Meeting, Plan, Reading, ReviewDay, ServiceStorage

Given = TypeVar("Given")
FORGOTTEN = timedelta(days=30)
"""So long after its end a meeting is known."""


class Write(Protocol):
    """Has a call of the store committed."""

    def __call__(self, call: Callable[[], Given]) -> Given:
        """Gives its result, or raises what it raised."""


@dataclass(frozen=True)
class Diaries:
    """The diaries of a workspace. `usual` is where people are of whom that is not known."""

    storage: ServiceStorage
    workspace: str
    write: Write
    clock: Callable[[], datetime]
    usual: ZoneInfo
    planned: Callable[[], None] = lambda: None
    """Is told, from any thread, that timers were set."""

    # what is known ----------------------------------------------------------------------
    def hours(self, diary: Diary) -> Hours:
        """Where somebody is and when they are left in peace."""
        return Hours(diary.zone or diary.found_zone or self.usual, diary.quiet)

    def known(self, who: Who) -> Known:
        """What planning for somebody starts from."""
        diary = self.storage.diary(who)
        accounts = {one.account.id: one.account.name for one in self.storage.accounts(who)}
        return Known(who, self.hours(diary), diary.reminders, accounts, self.clock())

    def span(self, who: Who, ahead: timedelta) -> Span:
        """What of a calendar is read for somebody."""
        now = self.clock()
        return Span(now - BACK, now + ahead, self.hours(self.storage.diary(who)).zone)

    def next_meetings(self, who: Who) -> list[tuple[Meeting, str]]:
        """The meetings of somebody's accounts that are not over, with the accounts' names; the next one first."""
        known = self.known(who)
        held = self.storage.meetings(who, known.now)
        return [
            (each, known.accounts[each.account])
            for each in held
            if each.account is not None and each.account in known.accounts and each.state != "cancelled"
        ]

    # bringing it up to date -----------------------------------------------------------------
    def refresh(
        self, who: Who, found: Found | None = None, source: str = "calendar", reading: Reading | None = None
    ) -> Sequence[Meeting]:
        """Writes what was read and what follows from it, and gives the meetings. Not from the event loop.

        `reading` tells of which address it is; where the person has another one by now, nothing is written.
        """
        known = self.known(who)
        held = {each.id: each for each in self.storage.meetings(who, known.now - BACK)}
        changed = (
            {}
            if found is None
            else {each.id: each for each in as_read(known, [*held.values()], found, source)}
        )
        now = {**held, **changed}
        changed |= {each.id: each for each in proposed_anew(known, [*now.values()])}
        meetings = [*{**now, **changed}.values()]
        waiting = {each.id: each for each in self.storage.waiting_timers(who, KIND)}
        timers = [each for each in wanted(known, meetings) if not _is_set(known, each, waiting.get(each.id))]
        plan = Plan([*changed.values()], timers, called_off(known, meetings, [*waiting.values()]))
        if reading is not None or plan.meetings or plan.timers or plan.off:
            self.write(partial(_written, self.storage, who, plan, known.now, reading))
            self.planned()
        return meetings

    def forget_calendar(self, who: Who) -> bool:
        """Lets go of somebody's address and of the meetings that came from it. False where there was none."""
        diary = self.storage.diary(who)
        if diary.address is None:
            return False
        now = self.clock()
        held = self.storage.meetings(who, now)
        gone = [replace(each, state="cancelled") for each in held if each.source == "calendar"]
        self.write(partial(_put, self.storage, who, replace(diary, address=None, read_at=None), gone, now))
        self.refresh(who)
        return True

    def put(self, who: Who, diary: Diary) -> None:
        """Keeps how somebody wants it, and plans by it."""
        self.write(partial(self.storage.put_diary, who, diary, self.clock()))
        self.refresh(who)

    def keep(self, who: Who) -> None:
        """Has somebody's diary looked at from now on, as it is: the accounts of their meetings may come later."""
        self.write(partial(self.storage.put_diary, who, self.storage.diary(who), self.clock()))

    # reminders ------------------------------------------------------------------------------
    def placed(self, timer: Timer, now: datetime) -> Timer | None:
        """Where and when a reminder that is due arrives: see `bot.serving.ticking.Placed`."""
        if timer.kind not in (KIND, REVIEW):
            return timer
        who = Who(self.workspace, timer.person)
        place = self.storage.reached_at(who)
        if place is None:
            return None
        return replace(timer, place=place, due_at=self.hours(self.storage.diary(who)).awake(now))

    def current(self, who: Who, timer: Timer) -> Meeting | None:
        """The meeting that a reminder is about, if it is still to be spoken of."""
        meeting = self.storage.meeting(who, timer.body["meeting"])
        if meeting is None or not is_about(timer, meeting) or not is_live(self.known(who), meeting):
            return None
        return meeting

    def remind(self, who: Who, timer: Timer) -> None:
        """Sets a reminder that somebody wants once more."""
        self.write(partial(self.storage.plan, who, Plan(timers=[timer]), self.clock()))
        self.planned()

    def decline(self, who: Who, meeting: Meeting) -> None:
        """Says nothing more of a meeting."""
        plan = Plan([replace(meeting, state="declined")])
        self.write(partial(self.storage.plan, who, plan, self.clock()))
        self.refresh(who)

    def plan_reviews(self) -> None:
        """Sets a reminder for each day by which an account is to be looked at again. Not from the event loop."""
        for each in self.storage.review_days(self.workspace):
            who = Who(self.workspace, each.person)
            due = self.review_day(who, each.account, each.path)
            timer = None if due is None else self._review_timer(who, each, due)
            if timer is not None:
                self.remind(who, timer)

    def review_day(self, who: Who, account: str, path: str) -> date | None:
        """By when an account is to be looked at again, as it stands in it now."""
        try:
            _, record = self.storage.record(who, account)
        except NoSuchAccount:
            return None
        newest = next(reversed(record.items("reviews")), "")
        fact = record.fact(path)
        value = fact.value if fact is not None and fact.state is State.KNOWN else None
        return value.latest if isinstance(value, When) and path == f"reviews/{newest}/next" else None

    def _review_timer(self, who: Who, day: ReviewDay, due: date) -> Timer | None:
        diary = self.storage.diary(who)
        moment = before_review(due, self.clock(), self.hours(diary)) if diary.reminders else None
        name = f"{REVIEW}:{who.person}:{day.account}:{due:%Y%m%d}:0"
        if moment is None or any(each.id == name for each in self.storage.waiting_timers(who, REVIEW)):
            return None
        body = {"account": day.account, "path": day.path, "day": due.isoformat(), "number": 0}
        return Timer(name, who.person, NOWHERE, REVIEW, moment, body)


def _is_set(known: Known, timer: Timer, waiting: Timer | None) -> bool:
    """Does it wait already? What is to come as soon as may be is not put off by being planned again."""
    if waiting is None or waiting.due_at == timer.due_at:
        return waiting is not None
    return waiting.due_at < timer.due_at == known.hours.awake(known.now)


def _written(storage: ServiceStorage, who: Who, plan: Plan, now: datetime, reading: Reading | None) -> bool:
    if reading is not None and not storage.note_reading(who, reading):
        return False
    storage.plan(who, plan, now, now - FORGOTTEN)
    return True


def _put(storage: ServiceStorage, who: Who, diary: Diary, gone: Sequence[Meeting], now: datetime) -> None:
    storage.put_diary(who, diary, now)
    storage.plan(who, Plan(gone), now)
