"""What is wrong with a flow that loads: what is never asked, never ends, has no words, is left out.

Words nothing itself. Each problem has a code; the sentence for a person is `lint.<code>` in `prompts`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from flows.conditions import Condition
from flows.endings import endless
from flows.model import Flow, Question
from flows.offers import Offers, applies_at_first, merged, of_pattern, of_question
from flows.places import PLACES, Holds, Whose, pattern_of, place_of
from flows.problems import Problem
from flows.satisfy import obstacle
from flows.wording import missing_words, unused_words

__all__ = ["CODES", "Problem", "check"]

CODES = (
    "never_asked",
    "no_source",
    "no_value",
    "contradiction",
    "no_end",
    "never_known",
    "new_each_time",
    "reopens",
    "missing_words",
    "unused_words",
    "place_not_asked",
    "no_aim",
    "aim_too_late",
    "checks_nothing",
    "place_vanished",
)
"""Every code there is."""

AIMS = ("meetings/*/aim", "tender/bid")
"""The places a plan has to keep time for: what they should agree to at the end, or whether to bid."""


def check(flow: Flow, words: Collection[str], against: Flow | None = None) -> tuple[Problem, ...]:
    """Everything wrong with the flow, in a fixed order.

    `words` are the keys that there are words for; `against` is the version before
    this one, of which no place may vanish without `was:`.
    """
    rules: tuple[Callable[[], Iterator[Problem]], ...] = (
        lambda: _never_asked(flow),
        lambda: _unreachable(flow),
        lambda: endless(flow),
        lambda: missing_words(flow, words),
        lambda: unused_words(flow, words),
        lambda: _places_not_asked(flow),
        lambda: _aims(flow),
        lambda: _checks(flow),
        lambda: _vanished(flow, against),
    )
    return tuple(problem for rule in rules for problem in rule())


def planned(flow: Flow) -> set[str]:
    """The questions of the flow that some plan asks."""
    return {each.question for plan in flow.plans.values() for each in plan}


def _asked(flow: Flow) -> list[Question]:
    """The questions that can come up, of the setup and of the plans, in their order."""
    inside = planned(flow)
    return [*flow.setup, *(question for question in flow.questions.values() if question.id in inside)]


def _never_asked(flow: Flow) -> Iterator[Problem]:
    """Questions in no plan, except borrowed ones that only take their part of what a plan asks to be told."""
    inside = planned(flow)
    told = any(flow.questions[name].apart for name in inside)
    for name, question in flow.questions.items():
        takes = told and question.takes and question.home != flow.id
        if name not in inside and not takes:
            yield Problem("never_asked", name, "closing" if name in flow.closing else "")


def _unreachable(flow: Flow) -> Iterator[Problem]:
    """Questions whose condition waits for what cannot come before them, and other conditions that never hold."""
    offers, waiting = _reached(flow)
    for question in waiting:
        assert question.when is not None
        found = obstacle(question.when, offers)
        assert found is not None
        yield Problem(found.code, question.id, f"when: {found.path}")
    for where, name, condition in _other_conditions(flow):
        found = obstacle(condition, offers)
        if found is not None:
            yield Problem(found.code, where, f"{name}: {found.path}")


def _reached(flow: Flow) -> tuple[Offers, list[Question]]:
    """What can come into the record, and the questions that nothing of it ever opens.

    Grows from what needs nothing, so two questions that wait for each other are both found.
    """
    offers = merged([{pattern: of_pattern(pattern)} for pattern in flow.filled_elsewhere])
    waiting = _asked(flow)
    while True:
        opened = [each for each in waiting if each.when is None or obstacle(each.when, offers) is None]
        if not opened:
            return offers, waiting
        offers = merged([offers, *(of_question(question) for question in opened)])
        waiting = [question for question in waiting if question not in opened]


def _other_conditions(flow: Flow) -> Iterator[tuple[str, str, Condition]]:
    if flow.ends_when is not None:
        yield flow.id, "ends_when", flow.ends_when
    for question in _asked(flow):
        if question.proof_when is not None:
            yield question.id, "proof_when", question.proof_when
        for weak in question.weak:
            if weak.unless is not None:
                yield question.id, "unless", weak.unless


def _places_not_asked(flow: Flow) -> Iterator[Problem]:
    filled = {*flow.filled_elsewhere}
    for question in _asked(flow):
        filled |= of_question(question).keys()
    for place in PLACES:
        if place.pattern not in filled and place.holds is not Holds.ITEM:
            yield Problem("place_not_asked", place.pattern)


def _aims(flow: Flow) -> Iterator[Problem]:
    """Each plan keeps a message for its closing aim, even in the shortest time.

    Only what applies while nothing is known yet is counted: other questions stand for each other.
    """
    aims = {q.id for q in flow.questions.values() if pattern_of(q.place) in AIMS}
    if not aims or not flow.limits:
        return
    messages = min(limits.messages for limits in flow.limits.values())
    for kind, plan in flow.plans.items():
        closing = [each for each in plan if each.question in aims]
        if not closing:
            yield Problem("no_aim", kind)
            continue
        weight = max(each.weight for each in closing)
        heavier = (flow.questions[each.question] for each in plan if each.weight > weight)
        before = sum(1 for question in heavier if applies_at_first(question))
        if before >= messages:
            yield Problem("aim_too_late", kind, f"{before} > {messages - 1}")


def _checks(flow: Flow) -> Iterator[Problem]:
    """Rows that ask whether something holds of which nothing is ever known on anybody's word."""
    for kind, plan in flow.plans.items():
        for planned in plan:
            question = flow.questions.get(planned.question)
            if not planned.check or question is None:
                continue
            always_new = question.adds or any(binder.startswith("new_") for binder in question.bind)
            if always_new or place_of(question.place).whose not in (Whose.THEIRS, Whose.DRIVER):
                yield Problem("checks_nothing", f"{kind}: {question.id}", question.place)


def _vanished(flow: Flow, against: Flow | None) -> Iterator[Problem]:
    if against is None:
        return
    now = {*flow.was, *flow.filled_elsewhere}
    for question in (*flow.setup, *flow.questions.values()):
        now |= of_question(question).keys()
    before = {pattern_of(path): q.id for q in against.questions.values() for path in _asked_places(q)}
    for pattern, question_id in sorted(before.items()):
        if pattern not in now:
            yield Problem("place_vanished", pattern, question_id)


def _asked_places(question: Question) -> Iterator[str]:
    yield from (path for path in (question.place, question.said_place, question.guess_place) if path)
    yield from (path for _, path in question.also)
