"""The rules over a text: always the same findings for the same text, at once, whatever the text. Words nothing."""

from __future__ import annotations

from flows.critic.findings import Finding
from flows.critic.judging import judge
from flows.record import Record


def check(text: str, record: Record | None = None) -> tuple[Finding, ...]:
    """What the rules find in a text, in its order; what is left out comes last. Raises nothing."""
    return judge(text, record).findings
