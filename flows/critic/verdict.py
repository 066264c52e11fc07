"""What a text comes to: which way it leans, and why. Rules decide it alone; a model's findings never do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from flows.critic.codes import ERROR
from flows.critic.findings import Finding


class Verdict(StrEnum):
    """Which way a text leans."""

    SELLER = "one-sided-seller"
    CUSTOMER = "one-sided-customer"
    BALANCED = "balanced"
    NOTHING = "not-a-proposition"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict with the finding that decides it most, if any."""

    kind: Verdict
    reason: Finding | None = None


def rule_on(findings: Iterable[Finding], *, with_record: bool) -> Ruling:
    """The verdict over a proposition's findings: the seller had the record, so with one each lapse was a choice."""
    listed = sorted(findings, key=lambda each: -each.severity)
    giving = next((each for each in listed if each.code == "GIVE"), None)
    if giving is not None:
        return Ruling(Verdict.CUSTOMER, giving)
    once = {each.code: each.severity for each in listed}
    if listed and (with_record or sum(once.values()) >= ERROR):
        return Ruling(Verdict.SELLER, listed[0])
    return Ruling(Verdict.BALANCED)
