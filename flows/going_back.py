"""Going back: what the last answer led to is taken back, and it is asked again. Reads no answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flows import asking
from flows.agenda import Due, agenda
from flows.effects import Ask, Tell
from flows.record import Fact, State
from flows.session import Asking, Purpose, Status
from flows.work import Work


def go_back(work: Work, facts: Sequence[Fact], past: dict[int, Fact]) -> None:
    """Takes back what the last answered asking led to, and asks it again."""
    if not work.session.steps:
        work.say(Tell("nothing_to_go_back"))
        return
    *before, step = work.session.steps
    kept = []
    for fact in reversed(facts):
        held = work.record.held.get(fact.path)
        if held is not None and held.id == fact.id:
            work.take_back(fact, past)
        elif held is not None and held.state is State.KNOWN:
            kept.append(held)
    if step.asking.path == "session/minutes":
        work.update(minutes=0)
    again = replace(step.asking, ref=work.moment.ref)
    checked = work.session.checked - (1 if again.purpose is Purpose.STILL_TRUE else 0)
    work.update(
        status=Status.OPEN,
        steps=tuple(before),
        spent=work.session.spent - step.cost,
        pushed=work.session.pushed - step.push,
        checked=max(checked, 0),
        settled=work.session.settled[: step.settled],
        closed=tuple(each for each in work.session.closed if each != again.question),
    )
    if kept:
        work.say(Tell("kept_newer", {"facts": kept}))
    now = work.session.asking
    if again.hold.get("at_once"):  # changed by name and value: nobody had asked for it
        work.say(Tell("undone"))
        open_before = _still_due(work, again.hold.get("instead_of"))
        if open_before is not None:
            asking.put(work, open_before)
        elif now is None or now.path == again.path or _of_the_agenda(now):
            work.update(asking=None)  # it was about the change, or the agenda comes back to it
        else:
            work.say(Ask(now, again=True))
        return
    again = replace(again, options=asking.options_now(work, again))
    work.update(asking=again)
    work.say(Ask(again))


def _still_due(work: Work, was_open: dict[str, Any] | None) -> Due | None:
    """The question that was open when something was changed by name, where the agenda still has it.

    By then the agenda may begin with another one: facts grow stale while nobody talks.
    """
    if was_open is None:
        return None
    wanted = (was_open["question"], was_open["bind"], was_open["path"])
    due = agenda(work.flow, work.record, work.session, work.moment.at)
    return next((each for each in due if (each.question.id, each.bind, each.path) == wanted), None)


def _of_the_agenda(now: Asking) -> bool:
    """Would the agenda alone ask it again?"""
    plain = now.purpose in (Purpose.ANSWER, Purpose.CONFIRM) and now.question != asking.DRAFT
    return plain and not now.hold
