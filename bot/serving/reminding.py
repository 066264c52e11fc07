"""What a reminder says when its time has come, and what a tap on it leads to. Knows no platform.

Whether there is still something to say is decided then, from what is known then. A reminder is
a question beside the talks: whatever is asked in the chat stays the open question there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.channels.base import BESIDE, Choice, Message, Question, Start
from bot.ground import Besides
from bot.meetings.gaps import gaps
from bot.meetings.planning import AFTER, BEFORE, KIND, NOWHERE, REVIEW, timer_of
from bot.meetings.proposing import kind_of_meeting
from bot.meetings.times import IN_TIME, STALE, Hours
from bot.serving.diaries import Diaries
from flows.record import Record
from flows.session import Status
from prompts.render import Safe, Words
from storage.base import Inbound, NoSuchAccount, Place, SessionSummary, Timer, Who
from storage.service import Meeting

STARTS = "meet-"
"""What the reference of a reminder begins with; the rest tells the meeting, which of its reminders, and its number."""
LOOKS = "look-"
HOUR, MORNING, NOT = "hour", "morning", "not"
_AN_HOUR = timedelta(hours=1)
_JUST_NOW = timedelta(hours=2)
_LATELY = timedelta(hours=12)
"""Whoever prepared that lately needs no reminder."""
_LETTERS = {BEFORE: "b", AFTER: "a"}
_WHAT = {letter: what for what, letter in _LETTERS.items()}


@dataclass(frozen=True)
class Reminding:
    """Words reminders, and takes what is tapped on them."""

    diaries: Diaries
    words: Words

    # when it is time ------------------------------------------------------------------------
    def said(self, who: Who, timer: Timer) -> Sequence[Question]:
        """What a reminder says now; nothing where there is nothing left to say."""
        if timer.kind == REVIEW:
            return self._review(who, timer)
        meeting = self.diaries.current(who, timer)
        if meeting is None:
            return ()
        known, number = self.diaries.known(who), timer.body["number"]
        name = known.accounts[meeting.account or ""]
        if timer.body["what"] == BEFORE:
            return self._before(who, meeting, name, number, known.hours, known.now)
        return self._after(who, meeting, name, number, known.hours, known.now)

    def _before(
        self, who: Who, meeting: Meeting, name: str, number: int, hours: Hours, now: datetime
    ) -> Sequence[Question]:
        if now >= meeting.starts_at or (number == 0 and self._is_prepared(who, meeting, now)):
            return ()
        record = self._record(who, meeting)
        thin = gaps(record, kind_of_meeting(meeting.title, record))
        listed = [
            self.words.text(f"meetings.gap.{each.key}", who=each.who, metric=each.metric, heard=each.heard)
            for each in thin
        ]
        key = "meetings.before" if listed else "meetings.before_known"
        when = self._when(meeting.starts_at, hours, now)
        text = self.words.text(key, when=when, name=name, gaps=Safe("; ".join(listed)))
        later = self._later(meeting, BEFORE, hours, now)
        return (self._question(meeting, BEFORE, number, text, ("prep", *later, NOT)),)

    def _after(
        self, who: Who, meeting: Meeting, name: str, number: int, hours: Hours, now: datetime
    ) -> Sequence[Question]:
        if now > meeting.ends_at + STALE or self._is_told_of(who, meeting):
            return ()
        key = "meetings.after_now" if now - meeting.ends_at < _JUST_NOW else "meetings.after"
        when = self._when(meeting.starts_at, hours, now)
        text = self.words.text(key, when=when, name=name)
        later = self._later(meeting, AFTER, hours, now)
        return (self._question(meeting, AFTER, number, text, ("debrief", *later, NOT)),)

    def _review(self, who: Who, timer: Timer) -> Sequence[Question]:
        account, due = timer.body["account"], date.fromisoformat(timer.body["day"])
        known = self.diaries.known(who)
        is_so = self.diaries.review_day(who, account, timer.body["path"]) == due
        if not is_so or account not in known.accounts or not known.reminders:
            return ()
        text = self.words.text("meetings.review", name=known.accounts[account], day=due)
        ref = f"{LOOKS}{account}-{due:%Y%m%d}-{timer.body['number']}"
        return (Question("meeting", ref, BESIDE, text, self._choices(("review", MORNING, NOT))),)

    def _question(
        self, meeting: Meeting, what: str, number: int, text: str, choices: Sequence[str]
    ) -> Question:
        ref = f"{STARTS}{meeting.id}-{_LETTERS[what]}{number}"
        return Question("meeting", ref, BESIDE, text, self._choices(choices, what))

    def _choices(self, names: Sequence[str], what: str = "") -> tuple[Choice, ...]:
        keys = {NOT: "not_held"} if what == AFTER else {}
        return tuple(
            Choice(name, self.words.text(f"meetings.choice.{keys.get(name, name)}")) for name in names
        )

    def _later(self, meeting: Meeting, what: str, hours: Hours, now: datetime) -> list[str]:
        """How it may be put off, so that it still is of use."""
        return [
            name for name in (HOUR, MORNING) if self._put_off(meeting, what, name, hours, now) is not None
        ]

    def _put_off(
        self, meeting: Meeting, what: str, choice: str, hours: Hours, now: datetime
    ) -> datetime | None:
        due = now + _AN_HOUR if choice == HOUR else hours.morning_after(now)
        if choice == HOUR and hours.are_quiet(due):
            return None
        return None if what == BEFORE and due > meeting.starts_at - IN_TIME else due

    # what is known ----------------------------------------------------------------------------
    def _record(self, who: Who, meeting: Meeting) -> Record | None:
        try:
            return self.diaries.storage.record(who, meeting.account or "")[1]
        except NoSuchAccount:
            return None

    def _talks(self, who: Who, meeting: Meeting, flow: str) -> list[SessionSummary]:
        """The talks of a kind about its account."""
        try:
            found = self.diaries.storage.sessions(who, meeting.account or "")
        except NoSuchAccount:
            return []
        return [each for each in found if each.flow == flow]

    def _is_prepared(self, who: Who, meeting: Meeting, now: datetime) -> bool:
        return any(
            each.status == Status.FINISHED.value and now - each.updated_at < _LATELY
            for each in self._talks(who, meeting, "prep")
        )

    def _is_told_of(self, who: Who, meeting: Meeting) -> bool:
        return any(each.updated_at >= meeting.ends_at for each in self._talks(who, meeting, "debrief"))

    def _when(self, moment: datetime, hours: Hours, now: datetime) -> Safe:
        return when_of(self.words, moment, hours, now)

    # what is tapped -----------------------------------------------------------------------------
    def tapped(self, who: Who, inbound: Inbound) -> Besides | Start | None:
        """What a tap leads to; None for one on something else."""
        ref, chosen = inbound.answers or "", "".join(inbound.chosen)
        if ref.startswith(LOOKS):
            return self._looked(who, ref, chosen)
        if not ref.startswith(STARTS):
            return None
        known, what, number = _read_ref(ref)
        meeting = self.diaries.storage.meeting(who, known)
        if meeting is None or what not in _LETTERS:
            return self._says("not_yours")
        if chosen == NOT:
            return self._declined(who, meeting, what)
        name = self.diaries.known(who).accounts.get(meeting.account or "")
        if name is None:
            return self._says("no_account")
        if chosen in (HOUR, MORNING):
            return self._snoozed(who, meeting, what, number, chosen)
        if what == AFTER:
            return Start(name, "debrief")
        kind = kind_of_meeting(meeting.title, self._record(who, meeting))
        return Start(name, "prep", 5, kind)

    def _declined(self, who: Who, meeting: Meeting, what: str) -> Besides:
        self.diaries.decline(who, meeting)
        return self._says("declined")

    def _snoozed(self, who: Who, meeting: Meeting, what: str, number: int, choice: str) -> Besides:
        known = self.diaries.known(who)
        if meeting.state != "on":
            return self._says("gone")
        due = self._put_off(meeting, what, choice, known.hours, known.now)
        if due is None:
            return self._says("too_late")
        self.diaries.remind(who, timer_of(who, meeting, what, number + 1, due))
        return self._says("later", when=self._when(due, known.hours, known.now))

    def _looked(self, who: Who, ref: str, chosen: str) -> Besides | Start:
        account, _, rest = ref.removeprefix(LOOKS).partition("-")
        day, _, number = rest.partition("-")
        known = self.diaries.known(who)
        if account not in known.accounts or not (day.isdigit() and number.isdigit()):
            return self._says("not_yours")
        if chosen == NOT:
            return self._says("declined")
        if chosen != MORNING:
            return Start(known.accounts[account], "review")
        due = known.hours.morning_after(known.now)
        self.diaries.remind(who, self._look_again(who, account, day, int(number) + 1, due))
        return self._says("later", when=self._when(due, known.hours, known.now))

    def _look_again(self, who: Who, account: str, day: str, number: int, due: datetime) -> Timer:
        path = next(
            (
                each.path
                for each in self.diaries.storage.review_days(who.workspace)
                if each.account == account
            ),
            "",
        )
        body = {
            "account": account,
            "path": path,
            "day": date.fromisoformat(day).isoformat(),
            "number": number,
        }
        return Timer(
            f"{REVIEW}:{who.person}:{account}:{day}:{number}", who.person, NOWHERE, REVIEW, due, body
        )

    def _says(self, key: str, **data: object) -> Besides:
        return Besides([Message(self.words.text(f"meetings.{key}", **data))])


def timer_in(told: dict[str, object], place: Place, due: datetime) -> Timer:
    """The timer that a message is."""
    body = told["body"]
    assert isinstance(body, dict)
    return Timer(str(told["id"]), str(told.get("person", "")), place, str(told["kind"]), due, body)


def when_of(words: Words, moment: datetime, hours: Hours, now: datetime) -> Safe:
    """A moment as one says it where somebody is: "tomorrow 10:00"."""
    key = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(hours.days_until(moment, now), "other")
    return words.text(f"meetings.when.{key}", at=hours.local(moment))


def _read_ref(ref: str) -> tuple[str, str, int]:
    """Meeting, which reminder, and its number; odd ones give what is none."""
    known, _, rest = ref.removeprefix(STARTS).rpartition("-")
    number = rest[1:]
    is_number = number.isascii() and number.isdigit() and len(number) < 5
    return known, _WHAT.get(rest[:1], ""), int(number) if is_number else 0


__all__ = ["KIND", "LOOKS", "STARTS", "Reminding", "timer_in", "when_of"]
