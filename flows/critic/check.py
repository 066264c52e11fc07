"""The rules over a text: always the same findings for the same text, at once, whatever the text. Words nothing."""

from __future__ import annotations

from flows.critic.draft import Draft
from flows.critic.findings import Finding
from flows.critic.kinds import KINDS
from flows.critic.rule import Rule
from flows.critic.rules import RULES
from flows.record import Level, Record


def check(text: str, record: Record | None = None) -> tuple[Finding, ...]:
    """What the rules find in a text, in its order; what is left out comes last.

    With a record, what it holds as agreed is no claim of the seller's, and what it holds
    of the customer's part should be in the text. Raises nothing.
    """
    draft = Draft(text)
    found = [
        finding
        for rule in RULES
        if not _settled(rule, record)
        for finding in KINDS[rule.kind](rule, draft, record)
    ]
    return tuple(sorted(found, key=lambda each: each.span or (len(text) + 1, 0)))


def _settled(rule: Rule, record: Record | None) -> bool:
    """Is what the rule would raise answered by something in the record that they agreed to?"""
    return record is not None and bool(rule.settled_by) and record.level(rule.settled_by) is Level.AGREED
