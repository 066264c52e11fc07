"""The few ways in which a rule looks at a text. A new rule needs none of this; a new way deserves a review."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flows.critic.case import Case, clause
from flows.critic.figures import bare_benefits, figures_of
from flows.critic.findings import Finding
from flows.critic.held_rules import LOOKS
from flows.critic.lacks import LACKS
from flows.critic.left_out import tells_their_part
from flows.critic.merits import Merit, figures_in
from flows.critic.phrases import Hit
from flows.critic.reading import Line
from flows.critic.rule import Rule
from flows.critic.uses import same
from flows.critic.wordings import TILT

Look = Callable[[Rule, Case], Iterator[Finding]]


def _excused(rule: Rule, case: Case, line: Line) -> bool:
    return (
        (line.asks and not rule.options.get("questions"))
        or line.has(*rule.unless)
        or case.reading.near(line, *rule.unless_beside)
    )


def _stays_silent(rule: Rule, case: Case) -> bool:
    return case.merits.score > rule.most_merits or (
        bool(rule.unless_anywhere) and case.reading.has(*rule.unless_anywhere)
    )


def _settled(rule: Rule, case: Case, line: Line) -> bool:
    """Does the record answer it: a return for a gift, a target that was agreed, their part that the text tells?"""
    if case.held is None:
        return False
    if rule.code == "GIVE":
        return bool(case.held.returns)
    if rule.code == "EFFORT":
        return tells_their_part(case, case.held, but=line)
    return any(
        case.uses.names(metric, line)
        and any(
            same(figure, value, unit)
            for figure in figures_of(line, case.reading.language)
            for value, unit in metric.agreed
        )
        for metric in case.held.metrics
    )


def phrase(rule: Rule, case: Case) -> Iterator[Finding]:
    """A turn of phrase that nothing excuses; once a sentence."""
    if _stays_silent(rule, case):
        return
    for line in case.reading.touching(*rule.looks_for):
        if _excused(rule, case, line) or (rule.settled and _settled(rule, case, line)):
            continue
        if not rule.options.get("to_somebody") or _to_somebody(case, line):
            hit = next(_alive(rule, line), None)
            if hit is None:
                continue
            yield case.finding(rule.code, clause(case.reading.draft.plain, line.whole, line.span(hit)))


def _alive(rule: Rule, line: Line) -> Iterator[Hit]:
    """The turns of phrase of a sentence with nothing close by that excuses them."""
    excuses = [hit for topic in rule.unless_close for hit in line.hits.get(topic, ())]
    for topic in rule.looks_for:
        for hit in line.hits.get(topic, ()):
            if not any(_is_close(hit, each) for each in excuses):
                yield hit


def _is_close(hit: Hit, other: Hit) -> bool:
    return other.first - _CLOSE <= hit.last and hit.first - _CLOSE <= other.last


_CLOSE = 4
"""Words between a turn of phrase and what excuses only what stands close to it."""


def _to_somebody(case: Case, line: Line) -> bool:
    """Is it said to one customer, or at least by somebody to somebody, rather than cried out to the street?"""
    return bool(case.addressee) or case.held is not None or line.has("seller", "customer")


def figure(rule: Rule, case: Case) -> Iterator[Finding]:
    """A benefit in figures without two kinds of support beside it; once a sentence."""
    silent = _stays_silent(rule, case)
    for line, span, alone in bare_benefits(case.reading):
        if silent and not (alone and Merit.SOURCED not in case.merits.kinds):
            continue
        if not _excused(rule, case, line):
            yield case.finding(rule.code, clause(case.reading.draft.plain, line.whole, span))


def tone(rule: Rule, case: Case) -> Iterator[Finding]:
    """A tone that runs through the text: so many turns of phrase, and too little that carries it."""
    if _stays_silent(rule, case):
        return
    lines = [line for line in case.reading.touching(*rule.looks_for) if not _excused(rule, case, line)]
    if rule.options.get("apart"):
        told = sum(line.count(*rule.looks_for) for line in lines)
    else:
        told = sum(line.count(topic) for line in lines for topic in rule.looks_for)
    if lines and told >= rule.at_least:
        worst = max(lines, key=lambda line: line.count(*rule.looks_for))
        yield case.finding(rule.code, worst.whole)


def lack(rule: Rule, case: Case) -> Iterator[Finding]:
    """What a text that does the one lacks the other."""
    if _stays_silent(rule, case) or (rule.looks_for and not case.reading.has(*rule.looks_for)):
        return
    if LACKS[rule.look](case):
        yield case.finding(rule.code, None)


def record(rule: Rule, case: Case) -> Iterator[Finding]:
    """What the record holds, and the text contradicts, leaves out or invents."""
    if case.held is not None:
        yield from LOOKS[rule.look](case, case.held)


def wording(rule: Rule, case: Case) -> Iterator[Finding]:
    """A text whose words speak for a code, and for a text that is tilted, whatever turns of phrase it has."""
    if rule.options.get("told") and not case.reading.has(*rule.looks_for):
        return
    if rule.options.get("drivers") and (case.held is None or not any(case.held.drivers())):
        return
    leans, count = case.wordings.whole, case.reading.count
    enough = 0.0 if count >= _SHORT and case.reading.has(*rule.looks_for) else _CLEARLY
    tilted = leans.get(TILT, 0.0) > 0 or (case.held is not None and bool(rule.options.get("held")))
    if count < _TOO_SHORT or not tilted or leans.get(rule.code, 0.0) <= enough:
        return
    if rule.options.get("figures") and not _has_figures(case):
        return
    worst = case.wordings.worst(rule.code)
    if worst is None or _stays_silent(rule, case) or (rule.settled and _settled(rule, case, worst)):
        return
    yield case.finding(rule.code, worst.whole if rule.options.get("shown") else None)


def _has_figures(case: Case) -> bool:
    """Is there a figure in it that is neither a price nor theirs?"""
    return case.reading.has("gain") or any(
        figures_in(line) and not line.has("price", "theirs") for line in case.reading.lines
    )


_TOO_SHORT = 12
"""Words up to which those of a text tell nothing of it."""
_SHORT = 20
"""Words up to which they have to speak clearly, as they have to where no turn of phrase looked for is there at all."""
_CLEARLY = 0.15


KINDS: dict[str, Look] = {
    "phrase": phrase, "figure": figure, "tone": tone, "lack": lack, "record": record, "wording": wording,
}  # fmt: skip
"""Every kind of rule."""
