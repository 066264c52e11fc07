"""What the critic finds. A code, a place in the text and keys: the words are in `prompts/critic.yaml`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from flows.critic.codes import SEVERITIES

Span = tuple[int, int]
"""First code point, and the one after the last."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a careful coach would raise before the meeting.

    `span` is the place in the text it is about; None for something left out. `says`
    and `ask` are the keys of what is said of it and of the question that helps to mend
    it; `data` fills them. `rests_on` is the path of the fact in the record it rests
    on, or "". `source` is who found it: "rules", or "model" for a language model.
    """

    code: str
    span: Span | None
    says: str
    ask: str
    data: Mapping[str, str] = field(default_factory=dict)
    rests_on: str = ""
    source: str = "rules"

    @property
    def severity(self) -> int:
        """3 for an error, 2 for a warning, 1 for a note."""
        return SEVERITIES[self.code]


def overlap(one: Span, other: Span) -> bool:
    """Have two places of a text any character in common?"""
    return one[0] < other[1] and other[0] < one[1]


def touches(places: Sequence[Span], place: Span) -> bool:
    """Has a place any character in common with one of `places`, which stand in order and apart from each other?"""
    at = bisect_left(places, place)
    return any(overlap(each, place) for each in places[max(0, at - 1) : at + 1])


def merged(places: Iterable[Span]) -> list[Span]:
    """The same places in order, those that overlap as one."""
    found: list[Span] = []
    for place in sorted(places):
        if found and overlap(found[-1], place):
            found[-1] = (found[-1][0], max(found[-1][1], place[1]))
        else:
            found.append(place)
    return found


def useful_first(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, the most useful first: the gravest, then as they stand in the text, what is left out last."""
    return sorted(findings, key=lambda each: -each.severity)
