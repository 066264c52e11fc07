"""What the critic finds. A code, a place in the text and keys: the words are in `prompts/critic.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Span = tuple[int, int]
"""First code point, and the one after the last."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a careful coach would raise before the meeting.

    `severity` is 3 for an error, 2 for a warning, 1 for a note. `span` is the place in
    the text it is about; None for something left out. `says` and `ask` are the keys of
    what is said of it and of the question that helps to mend it; `data` fills them.
    """

    code: str
    severity: int
    span: Span | None
    says: str
    ask: str
    data: Mapping[str, str] = field(default_factory=dict)
