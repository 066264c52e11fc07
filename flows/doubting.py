"""Which answers rest on what was just changed, and so are in doubt. Changes no answer and asks nothing."""

from __future__ import annotations

from flows.agenda import limits_of
from flows.binding import bindings
from flows.conditions import fill
from flows.record import Fact, Record
from flows.work import Work


def doubt(work: Work, before: Record, facts: tuple[Fact, ...], answered: str) -> None:
    """Puts answers in doubt that rest on what was just changed; the answer just given is beyond doubt."""
    changed = {
        fact.path for fact in facts if before.known(fact.path) and before.value(fact.path) != fact.value
    }
    found = [path for path in work.session.doubtful if path != answered]
    if changed:
        most = max(5, limits_of(work.flow, work.session).metrics)
        for question in work.flow.questions.values():
            if not question.depends:
                continue
            for bind in bindings(question.bind, work.record, work.session, most):
                path = fill(question.place, bind)
                rests_on = {fill(each, bind) for each in question.depends}
                if rests_on & changed and work.record.known(path) and path not in found and path != answered:
                    found.append(path)
    work.update(doubtful=tuple(found))
