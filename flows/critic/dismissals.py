"""Findings that a seller put aside, with the reason: which still stand, and which came back. Asks and words nothing.

A finding about words stays aside until its own sentence changes. One about something
left out stays aside until the figures or names of the text change, or the fact in the
record that it rests on.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from flows.critic.draft import Draft
from flows.critic.findings import Finding
from flows.record import Record
from flows.values import to_json


@dataclass(frozen=True, slots=True)
class Dismissal:
    """One finding put aside: its item in the record, its code, the sentence or what was left out, and why."""

    item: str
    code: str
    about: str
    reason: str


def mark_of(finding: Finding, draft: Draft, record: Record | None) -> str:
    """What a dismissal of this finding is recognised by, as long as nothing that it rests on changes."""
    if finding.span is not None:
        return _digest(finding.code, " ".join(about(finding, draft).split()))
    held = None if record is None or not finding.rests_on else to_json(record.value(finding.rests_on))
    return _digest(
        finding.code, finding.rests_on, json.dumps(held, sort_keys=True), *_figures_and_names(draft)
    )


def about(finding: Finding, draft: Draft) -> str:
    """The whole sentence that a finding is in; "" for something left out."""
    if finding.span is None:
        return ""
    start, end = finding.span
    inside = [each.text for each in draft.sentences if each.start < end and start < each.end]
    return " ".join(inside) or draft.text[start:end]


def _figures_and_names(draft: Draft) -> list[str]:
    """Every figure, and every word with a capital that does not begin a sentence."""
    found: set[str] = set()
    for sentence in draft.sentences:
        words = sentence.text.split()
        found |= {word.strip(_EDGES) for word in words if any(each.isdigit() for each in word)}
        found |= {word.strip(_EDGES) for word in words[1:] if word.strip(_EDGES)[:1].isupper()}
    return sorted(found)


_EDGES = ".,;:!?()[]\"'“”‘’«»"


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def dismissals(record: Record | None) -> dict[str, Dismissal]:
    """What was put aside on an account, by its mark."""
    if record is None:
        return {}
    found = {}
    for item in record.items("dismissals"):
        stem = f"dismissals/{item}"
        found[record.text(f"{stem}/mark")] = Dismissal(
            item, record.text(f"{stem}/code"), record.text(f"{stem}/about"), record.text(f"{stem}/reason")
        )
    return found


def standing(
    findings: Iterable[Finding], draft: Draft, record: Record | None
) -> tuple[list[Finding], list[Finding]]:
    """The findings that stand, and those that were put aside."""
    aside = dismissals(record)
    stand: list[Finding] = []
    resting: list[Finding] = []
    for finding in findings:
        (resting if aside and mark_of(finding, draft, record) in aside else stand).append(finding)
    return stand, resting
