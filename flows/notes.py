"""What a note to the customer may hold: what they said, and nothing that is ours to know. Words and sends nothing.

No driver, none of our figures, and no figure that nobody there gave.
"""

from __future__ import annotations

from flows.binding import metrics_by_rank
from flows.record import Level, Record
from flows.values import Number, Value, When

MOST_METRICS = 3
_OF_METRIC = ("name", "baseline", "target", "now", "by_when", "unit_worth")
_DECISION = ("decision/whose", "decision/how", "decision/by_when")


def covered(record: Record) -> tuple[str, ...]:
    """The paths that a note asks them to confirm, in its order."""
    paths = ["problem/definition" if _said(record, "problem/definition") else "problem/said"]
    for metric in metrics_by_rank(record)[:MOST_METRICS]:
        if _said(record, f"metrics/{metric}/name"):
            paths += [f"metrics/{metric}/{leaf}" for leaf in _OF_METRIC]
    found = [path for path in (*paths, *_DECISION) if _said(record, path)]
    step = next_step(record)
    if step and plain_part(record, f"{step}/their_part"):
        found.append(f"{step}/their_part")
    return tuple(found)


def _said(record: Record, path: str) -> bool:
    level = record.level(path)
    return level is not None and level >= Level.SAID


def next_step(record: Record) -> str:
    """The latest outcome, where it is a step to take; else ""."""
    for item in reversed(record.items("outcomes")):
        if record.text(f"outcomes/{item}/kind") == "next_step":
            return f"outcomes/{item}"
    return ""


def plain_part(record: Record, path: str) -> str:
    """Who does what, where it has no figure in it: that could be one of ours, or one nobody there gave."""
    text = record.text(path)
    return "" if any(each.isdigit() or each in "€$£%" for each in text) else text


def worth_sending(record: Record) -> bool:
    """Is there anything to write to them about?"""
    return bool(covered(record)) or bool(next_step(record))


def still_in(text: str, paths: tuple[str, ...], record: Record) -> tuple[str, ...]:
    """Of what a draft asked them to confirm, what the seller's own version still says."""
    folded = " ".join(text.casefold().split())
    return tuple(path for path in paths if _stands(folded, record.value(path), record))


def _stands(folded: str, value: Value | None, record: Record) -> bool:
    if isinstance(value, When):
        return value.typed.casefold() in folded
    if isinstance(value, str):
        words = record.text(f"people/{value}/name") or value
        return " ".join(words.casefold().split()).rstrip(".") in folded
    low = value.low if isinstance(value, Number) else getattr(value, "low", None)
    return low is not None and f"{low:f}" in folded.replace(",", "")
