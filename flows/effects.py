"""What the engine wants done. Keys and values only: the words are in `prompts`, the doing in `bot`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.record import Fact
from flows.session import Asking


@dataclass(frozen=True, slots=True)
class Tell:
    """Say something that waits for no answer. `key` names the words, `data` fills them."""

    key: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heard:
    """Read back what was understood: the facts an answer became, in order."""

    question: str
    bind: Mapping[str, str]
    facts: tuple[Fact, ...]
    how: str = "answer"  # answer, unknown, skipped, evidence, kept, changed


@dataclass(frozen=True, slots=True)
class Filed:
    """One thing that a long answer put into the record: the fact that leads it, and what held there before."""

    fact: Fact
    before: Fact | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """Read back what else a long answer was found to say. `alone`: nothing of it answered the question itself.

    `kept` are parts with a figure that found no place: they stand in the words as typed, and nowhere else.
    """

    filed: tuple[Filed, ...]
    alone: bool = False
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """Show what a colleague added since this session last looked."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Put a question. `again` when the same asking is repeated; `why` names a trouble with the last answer."""

    asking: Asking
    again: bool = False


@dataclass(frozen=True, slots=True)
class NeedDraft:
    """Render the draft of an opening or a proposition from the record, and feed it back as DraftReady."""

    kind: str


@dataclass(frozen=True, slots=True)
class NeedPast:
    """Fetch what a turn of this session recorded, and feed it back as PastReady."""

    turn: int


@dataclass(frozen=True, slots=True)
class ShowDraft:
    """Show the draft with what the critic has to say of it."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class ShowBrief:
    """Hand over the brief as it stands."""


@dataclass(frozen=True, slots=True)
class ShowSoFar:
    """Show what is known so far."""


@dataclass(frozen=True, slots=True)
class ShowMoved:
    """Show what this session changed in what was known."""


@dataclass(frozen=True, slots=True)
class ShowBalance:
    """Hand over how both sides stand."""


@dataclass(frozen=True, slots=True)
class ShowReview:
    """Hand over the review as it stands."""


Effect = (
    Tell
    | Heard
    | Noted
    | Meanwhile
    | Ask
    | NeedDraft
    | NeedPast
    | ShowDraft
    | ShowBalance
    | ShowBrief
    | ShowSoFar
    | ShowMoved
    | ShowReview
)
