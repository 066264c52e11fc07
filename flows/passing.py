"""What a question costs, and passing it over: not known, skipped, let be. Reads no answers."""

from __future__ import annotations

from flows import asking
from flows.answering import pass_over
from flows.binding import NEW
from flows.contradictions import settle
from flows.effects import Ask, Heard, Tell
from flows.model import Question
from flows.record import State
from flows.session import Asking, Purpose
from flows.work import Work


def cost(question: Question, now: Asking) -> int:
    free = question.stage == "setup" or now.hold.get("cost") == 0 or now.purpose is Purpose.EDIT_DRAFT
    return 0 if free else 1


def off_the_list(work: Work, path: str) -> None:
    """A "still true?" was answered: counted, unless it was asked because of an edit."""
    if path in work.session.doubtful:
        work.update(doubtful=tuple(each for each in work.session.doubtful if each != path))
    else:
        work.update(checked=work.session.checked + 1)


_LEFT = (Purpose.CONFIRM, Purpose.COVERED, Purpose.MORE_TEXT, Purpose.DISMISS)
"""Purposes whose question leaves everything as it is where nobody knows."""


def unknown(work: Work, now: Asking, state: State = State.UNKNOWN) -> None:
    """The seller does not know, or passes: noted, and used. What was said before a push-back stands."""
    question = work.flow.question(now.question)
    how = "unknown" if state is State.UNKNOWN else "skipped"
    if now.purpose is Purpose.EDIT_DRAFT or question.id == asking.DRAFT:
        work.answered(now, cost(question, now))
        return work.say(Tell("draft_kept"))
    if now.purpose in _LEFT:
        work.answered(now)
        work.update(settled=(*work.session.settled, now.path))
        return work.say(Heard(question.id, now.bind, (), "let_be"))
    if question.stage == "setup":
        work.say(Tell("needs_tap"))
        return work.say(Ask(now, again=True))
    push = 1 if now.purpose is Purpose.PUSH_BACK else 0
    work.answered(now, 0 if now.hold.get("cost") == 0 or now.purpose is Purpose.WHICH_CHANGE else 1, push)
    if now.purpose is Purpose.WHICH_HOLDS:
        return settle(work, now, "unclear" if state is State.UNKNOWN else "held")
    if now.purpose in (Purpose.PUSH_BACK, Purpose.EVIDENCE, Purpose.WHICH_CHANGE):
        return work.say(Heard(question.id, now.bind, (), "let_be"))
    if now.purpose is Purpose.STILL_TRUE:
        off_the_list(work, now.path)
        work.update(closed=(*work.session.closed, question.id))
        return work.say(Heard(question.id, now.bind, (), "let_be"))
    if now.hold.get("changing") and work.record.known(now.path) and state is State.SKIPPED:
        return work.say(Heard(question.id, now.bind, (), "let_be"))
    if question.adds and NEW in now.path and work.record.items(question.adds):
        # Of further ones nobody is missing any: "which other number?" is answered by none.
        work.update(closed=(*work.session.closed, question.id))
        return work.say(Heard(question.id, now.bind, (), "no_more"))
    facts = pass_over(work, question, dict(now.bind), state)
    return work.say(Heard(question.id, now.bind, facts, how))


def stands(work: Work, now: Asking) -> None:
    """ "Same as before": what is held is held anew, as of today."""
    question = work.flow.question(now.question)
    pushed = now.purpose is Purpose.PUSH_BACK
    work.answered(now, 0 if pushed else cost(question, now), 1 if pushed else 0)
    fact = work.record.fact(now.path)
    return work.say(Heard(question.id, now.bind, (work.restate(fact, None),) if fact else (), "still"))
