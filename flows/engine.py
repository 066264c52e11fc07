"""The conversation: `advance` turns one event into facts, a session and effects. Total: every event has an answer.

No I/O, no clock, no words. What it needs from outside comes in the event (the moment,
a fresh reference); what it wants done goes out as effects. Where it needs a rendered
draft or an older turn's facts it says so (NeedDraft, NeedPast) and is called again
with them, still within the same turn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from flows import asking, items, standing
from flows.answers.commands import Command, command_in
from flows.answers.glossary import asked
from flows.effects import Ask, Effect, Meanwhile, NeedDraft, ShowBrief, ShowDraft, ShowMoved, ShowReview, Tell
from flows.events import Chose, DraftReady, Event, Opened, PastReady, Quoted, Said
from flows.going_back import go_back
from flows.model import Flow
from flows.places import place_of
from flows.quoting import quote
from flows.record import Fact, Record, State
from flows.session import Asking, Purpose, Session, Status
from flows.taking import take
from flows.versions import PASTED
from flows.work import Work

KINDS = place_of("meetings/*/kind").choices


@dataclass(frozen=True, slots=True)
class Advance:
    """What one event led to."""

    facts: tuple[Fact, ...]
    record: Record
    session: Session
    effects: tuple[Effect, ...]


def advance(flow: Flow, record: Record, session: Session, event: Event) -> Advance:
    """The one step of the engine. Raises nothing for any event in any state."""
    work = Work(flow, record, session, event.moment)
    _meanwhile(work)
    match event:
        case Opened():
            _opened(work, event)
        case Said():
            _said(work, event)
        case Chose():
            _chose(work, event)
        case DraftReady():
            _drafted(work, event)
        case PastReady():
            go_back(work, event.facts, dict(event.past))
            go_on_if_open(work)
        case Quoted():
            quote(work, event)
    work.update(seen=work.record.last_id)
    return Advance(tuple(work.facts), work.record, work.session, tuple(work.effects))


def resume(flow: Flow, so_far: Advance, event: DraftReady | PastReady) -> Advance:
    """Goes on within the same turn with what NeedDraft or NeedPast asked for."""
    before = replace(so_far.session, turn=so_far.session.turn - 1)
    more = advance(flow, so_far.record, before, event)
    kept = tuple(effect for effect in so_far.effects if not isinstance(effect, standing.NEEDS))
    return Advance((*so_far.facts, *more.facts), more.record, more.session, (*kept, *more.effects))


def _meanwhile(work: Work) -> None:
    """Shows what others recorded since this session last looked."""
    session = work.session
    if work.record.last_id <= session.seen or session.seen == 0:
        return
    new = tuple(
        fact
        for fact in work.record.held.values()
        if fact.id > session.seen
        and fact.recorded_by != session.person
        and fact.state is State.KNOWN
        and asking.worth_telling(fact.path)
    )
    if new:
        work.say(Meanwhile(new))


def _opened(work: Work, event: Opened) -> None:
    if work.session.turn > 0:
        work.update(status=Status.OPEN)
        if work.session.minutes == 0 and event.minutes in work.flow.limits:
            work.update(minutes=event.minutes, asking=None)  # what was asked is answered by that
        work.say(Tell("welcome_back"))
        go_on(work)
        return
    known = sum(1 for fact in work.record.held.values() if fact.state is State.KNOWN and "/" in fact.path)
    _bind_meeting(work)
    if event.minutes in work.flow.limits:
        work.update(minutes=event.minutes)
    if event.kind in KINDS and event.kind in work.flow.plans:
        work.put(f"meetings/{work.session.bind['meeting']}/kind", event.kind)
    work.say(Tell("known_account" if known > 1 else "new_account", {"facts": known}))
    go_on(work)


def _bind_meeting(work: Work) -> None:
    """Which meeting the session is about: a new one, or the latest; where there is none and it matters, a new one."""
    there = work.record.items("meetings") if work.flow.meeting == "latest" else ()
    if there:
        work.update(bind={**work.session.bind, "meeting": there[-1]})
    elif any("{meeting}" in question.place for question in work.flow.all_questions()):
        work.update(bind={**work.session.bind, "meeting": work.item("meetings")})


def _said(work: Work, event: Said) -> None:
    if _late(work, event.answers):
        return None
    command = command_in(event.text) or standing.change_in(work, event.text)
    if command is not None and _offered(work, command.name):  # "stop" where stopping is one of the answers
        work.update(status=Status.OPEN)
        take(work, chosen=(command.name,))
        return go_on_if_open(work)
    return _words(work, event, command)


def _words(work: Work, event: Said, command: Command | None) -> None:
    """An order, a question to us, or an answer."""
    if (command is not None and standing.obey(work, command)) or items.obey(work, event.text):
        go_on_if_open(work)
    elif not _any_text(work) and (query := asked(event.text)) is not None:
        standing.explain(work, query)
    elif work.session.asking is None:
        standing.idle(work)
        go_on_if_open(work)
    else:
        work.update(status=Status.OPEN)
        take(work, text=event.text)
        go_on_if_open(work)


def _any_text(work: Work) -> bool:
    """Is a whole text asked for, in which a question is no question to us?"""
    now = work.session.asking
    return now is not None and (now.question == PASTED or bool(now.hold.get("editing")))


def _chose(work: Work, event: Chose) -> None:
    if len(event.ids) == 1 and event.ids[0] in standing.COMMANDS and not _offered(work, event.ids[0]):
        standing.obey(work, standing.command(event.ids[0]))
        go_on_if_open(work)
    elif _late(work, event.answers):
        return
    elif work.session.asking is None:
        standing.idle(work)
        go_on_if_open(work)
    elif not event.ids or not set(event.ids) <= _on_offer(work, work.session.asking):
        work.say(Tell("no_such_choice"), Ask(work.session.asking, again=True))
    else:
        work.update(status=Status.OPEN)
        take(work, chosen=event.ids)
        go_on_if_open(work)


def _on_offer(work: Work, now: Asking) -> set[str]:
    """What was offered when the question was put, and what a change or a colleague has added since."""
    return {*now.options, *asking.options_now(work, now)}


def _offered(work: Work, choice: str) -> bool:
    return work.session.asking is not None and choice in work.session.asking.options


def _late(work: Work, answers: str | None) -> bool:
    """Says so when an answer was meant for a question that is no longer open."""
    now = work.session.asking
    if answers is None or (now is not None and now.ref == answers):
        return False
    work.say(Tell("late"))
    if now is not None:
        work.say(Ask(now, again=True))
    return True


def go_on_if_open(work: Work) -> None:
    """Asks what comes next, unless something is being asked already or the session rests."""
    waiting = any(isinstance(effect, Ask | standing.NEEDS) for effect in work.effects)
    if waiting:
        return
    if work.session.status is Status.OPEN:
        go_on(work)


def go_on(work: Work) -> None:
    """Asks the open question again, else the next one due, else finishes."""
    if work.session.asking is not None:
        work.say(Ask(work.session.asking, again=True))
        return
    aside = asking.take_up(work)
    if aside is not None:
        _again(work, aside)
        return
    due = asking.next_of(work)
    if due is None:
        _finish(work)
    elif due.question.id == asking.DRAFT and not asking.drafts(work):
        work.update(closed=(*work.session.closed, asking.DRAFT))
        go_on(work)
    elif due.question.id == asking.DRAFT:
        work.say(NeedDraft(asking.draft_kind(work)))
    else:
        if asking.begins(work, due) and work.flow.setup:
            work.say(Tell("limits"))
        asking.put(work, due)


def _again(work: Work, aside: Asking) -> None:
    """Puts an asking again that a change interrupted; a draft is made anew, since the change may be in it."""
    if aside.question == asking.DRAFT and aside.purpose is Purpose.ANSWER:
        work.update(aside=replace(aside, hold={**aside.hold, "aside": work.record.last_id}))
        work.say(NeedDraft(asking.draft_kind(work)))
        return
    work.update(asking=aside)
    work.say(Ask(aside))


def _finish(work: Work) -> None:
    ends = work.flow.ends_with
    if ends == "brief" and asking.drafts(work) and not asking.parted(work) and not asking.drafted(work):
        work.say(NeedDraft(asking.draft_kind(work)))
        return
    work.update(status=Status.FINISHED)
    work.say(Tell("finished"))
    shown = _SHOWN.get(ends)
    if shown is not None:
        work.say(shown())


_SHOWN: dict[str, type[ShowBrief] | type[ShowMoved] | type[ShowReview]] = {
    "brief": ShowBrief,
    "moved": ShowMoved,
    "review": ShowReview,
}
"""What is shown at the end of a flow, by its `ends_with`."""


def _drafted(work: Work, event: DraftReady) -> None:
    """Keeps the draft as a version, then asks about it where the time allows, else finishes with it."""
    due = asking.next_of(work)
    asking.keep_version(work, event.text, event.kind, "drafted")
    aside = work.session.aside
    again = aside is not None and aside.question == asking.DRAFT and aside.purpose is Purpose.ANSWER
    if again or (due is not None and due.question.id == asking.DRAFT):
        work.update(aside=None if again else aside)
        work.say(ShowDraft(event.text, event.kind))
        asking.put_draft(work)
        return
    if standing.wanted_edit(work):
        work.say(ShowDraft(event.text, event.kind))
        asking.ask_edit(work)
        return
    _finish(work)
