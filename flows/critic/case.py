"""One text with all that the rules look at: how it was read, its merits, whom it speaks to, what the record holds."""

from __future__ import annotations

from functools import cached_property

from flows.critic.addressee import addresses
from flows.critic.findings import Finding, Span
from flows.critic.held import Held
from flows.critic.merits import Merits
from flows.critic.reading import Reading
from flows.critic.uses import Uses
from flows.critic.wordings import Wordings
from flows.record import Record, State

_SHOWN = 100


class Case:
    """A text to be judged, alone or against a record. A record that holds nothing of theirs counts as none."""

    def __init__(self, text: str, record: Record | None = None) -> None:
        self.reading = Reading(text)
        self.merits = Merits(self.reading)
        self.wordings = Wordings(self.reading)
        self.record = record if record is not None and tells(record) else None

    @cached_property
    def held(self) -> Held | None:
        """What the record holds, as the rules need it."""
        return None if self.record is None else Held(self.record)

    @cached_property
    def uses(self) -> Uses:
        """What of the record the text uses; only for a case that has one."""
        assert self.held is not None
        return Uses(self.reading, self.held)

    @cached_property
    def addressee(self) -> str:
        """Whom the text speaks to."""
        return addresses(self.reading)

    def finding(self, code: str, span: Span | None, variant: str = "", **data: str) -> Finding:
        """A finding of this text; `words` are those of its span unless they are given."""
        key = f"critic.{code}{'.' + variant if variant else ''}"
        if span is not None:
            data.setdefault("words", shortened(self.reading.text[span[0] : span[1]].strip(_EDGES)))
        rests_on = data.pop("rests_on", "")
        return Finding(code, span, f"{key}.says", f"{key}.ask", data, rests_on)


def tells(record: Record) -> bool:
    """Does a record hold anything of the customer's that a text could be held against?"""
    return any(
        path.split("/", 1)[0] in _TOLD and fact.state is State.KNOWN for path, fact in record.held.items()
    )


_TOLD = frozenset(("people", "metrics", "problem", "drivers", "effects", "exchange", "decision", "gives"))


def clause(text: str, sentence: Span, hit: Span) -> Span:
    """The part of a sentence around a turn of phrase that can be read by itself."""
    for marks in (";:\n", ";:\n,–—"):
        start = max((text.rfind(mark, sentence[0], hit[0]) for mark in marks), default=-1) + 1
        ends = [at for mark in marks if (at := text.find(mark, hit[1], sentence[1])) >= 0]
        first, last = max(start, sentence[0]), min(ends, default=sentence[1])
        if last - first <= _SHOWN:
            break
    else:
        return hit
    words = text[first:last]
    return first + len(words) - len(words.lstrip(_EDGES)), first + len(words.rstrip(_EDGES))


_EDGES = " \t\n.!?*_-•>"


def shortened(words: str) -> str:
    """Words short enough to be shown, cut at a space."""
    if len(words) <= _SHOWN:
        return words
    return words[:_SHOWN].rsplit(" ", 1)[0]
