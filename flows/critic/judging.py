"""A text judged as a whole: findings, verdict, what to keep. The same for the same text and record. Words nothing."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from dataclasses import dataclass

from flows.critic.case import Case
from flows.critic.dismissals import standing
from flows.critic.findings import Finding, Span, touches
from flows.critic.kinds import KINDS
from flows.critic.merits import Strength
from flows.critic.proposition import is_proposition
from flows.critic.rule import Rule
from flows.critic.rules import RULES
from flows.critic.verdict import Ruling, Verdict, rule_on
from flows.critic.wordings import TILT
from flows.record import Record


@dataclass(frozen=True)
class Judged:
    """What the rules have to say of a text. `findings` in the order of the text, omissions last.

    `aside` are those that a seller put aside on this account; they count for nothing.
    """

    findings: tuple[Finding, ...]
    verdict: Ruling
    aside: tuple[Finding, ...] = ()
    keep: tuple[Strength, ...] = ()
    language: str = ""


def judge(text: str, record: Record | None = None) -> Judged:
    """Judge a text, alone or against a record. Raises nothing."""
    case = Case(text, record)
    if not is_proposition(case):
        return Judged((), Ruling(Verdict.NOTHING), language=case.reading.language)
    found = [
        finding for rule in RULES if not _doubted(rule, case) for finding in KINDS[rule.kind](rule, case)
    ]
    ordered = sorted(_once(_still(found)), key=lambda each: each.span or (len(text) + 1, 0))
    stand, aside = standing(ordered, case.reading.draft, record)
    ruling = rule_on(stand, with_record=case.record is not None)
    faulted = [each.span for each in stand if each.span is not None]
    keep = case.merits.strengths(faulted)
    return Judged(tuple(stand), ruling, tuple(aside), keep, case.reading.language)


def _doubted(rule: Rule, case: Case) -> bool:
    """Do the words of a text speak against what a rule would say of it?

    Of what rests on a record they know nothing, and a note that by itself decides nothing may stand.
    """
    if rule.kind in ("record", "wording") or (rule.severity == 1 and case.held is None):
        return False
    for_it, tilted = case.wordings.at_most(rule.code), case.wordings.at_most(TILT)
    if case.reading.language != "en":
        return for_it < _FAR and tilted < _EVEN
    return for_it < _AGAINST or (for_it < 0 and tilted < _EVEN and rule.severity > 1)


_AGAINST = -0.4
"""So far against a code speak the words of few texts that have it."""
_FAR = -0.5
"""So far they have to in the other languages, of which few words were weighed, and only where nothing is tilted."""
_EVEN = -0.1
"""So far against being tilted speak the words of most texts that are not."""


_COVERED_BY = {
    "METRIC": {"SELF", "FLUFF", "REL", "ZERO", "GIVE"},
    "MONEY": {"METRIC", "SELF", "FLUFF", "REL", "ZERO", "GIVE"},
    "SELF": {"FLUFF", "REL"},
}
"""What need not be said of a text where something graver says it: without any outcome there is nothing to measure."""


def _still(found: list[Finding]) -> list[Finding]:
    codes = {finding.code for finding in found}
    return [finding for finding in found if not _COVERED_BY.get(finding.code, set()) & codes]


def _once(found: list[Finding]) -> list[Finding]:
    """Each once; of two with one code whose words overlap, the first."""
    places: dict[str, list[Span]] = defaultdict(list)
    missing: set[str] = set()
    kept = []
    for finding in found:
        if finding.span is None:
            new = finding.code not in missing
            missing.add(finding.code)
        else:
            taken = places[finding.code]
            new = not touches(taken, finding.span)
            if new:
                insort(taken, finding.span)
        if new:
            kept.append(finding)
    return kept
