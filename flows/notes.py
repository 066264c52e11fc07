"""What a note to the customer may hold: what they said, and nothing that is ours to know. Words and sends nothing.

No driver, none of our figures, and no figure that nobody there gave.
"""

from __future__ import annotations

import re

from flows.answers.lexicon import late
from flows.binding import metrics_by_rank
from flows.record import Level, Record
from flows.values import Money, Number, Value, When

MOST_METRICS = 3
_OF_METRIC = ("name", "baseline", "target", "now", "by_when", "unit_worth")
_SPAN = ("name", "baseline", "target")
_PROBLEM = ("problem/definition", "problem/said", "problem/hypothesis")
"""The best that is known of the problem; a guess of ours only where they said that it is so."""
_DECISION = ("decision/whose", "decision/how", "decision/by_when")


def covered(record: Record) -> tuple[str, ...]:
    """The paths that a note asks them to confirm, in its order: what they said and have not agreed to yet."""
    problem = next((path for path in _PROBLEM if record.known(path)), _PROBLEM[-1])
    paths = [problem]
    for metric in metrics_by_rank(record)[:MOST_METRICS]:
        if (record.level(f"metrics/{metric}/name") or 0) >= Level.SAID:
            paths += [f"metrics/{metric}/{leaf}" for leaf in _OF_METRIC]
    found = [path for path in (*paths, *_DECISION) if _said(record, path)]
    step = next_step(record)
    if step and plain_part(record, f"{step}/their_part") and not _agreed(record, f"{step}/their_part"):
        found.append(f"{step}/their_part")
    return tuple(found)


def _said(record: Record, path: str) -> bool:
    return record.level(path) is Level.SAID


def _agreed(record: Record, path: str) -> bool:
    return record.level(path) is Level.AGREED


def next_step(record: Record) -> str:
    """The latest outcome, where it is a step to take; else ""."""
    kinds = [(item, record.text(f"outcomes/{item}/kind")) for item in record.items("outcomes")]
    item, kind = next((each for each in reversed(kinds) if each[1]), ("", ""))
    return f"outcomes/{item}" if kind == "next_step" else ""


def plain_part(record: Record, path: str) -> str:
    """Who does what, where it has no figure in it: that could be one of ours, or one nobody there gave."""
    text = record.text(path)
    return "" if any(each.isdigit() or each in "€$£%" for each in text) else text


def worth_sending(record: Record) -> bool:
    """Is there anything to write to them about?"""
    step = next_step(record)
    return bool(covered(record)) or bool(step and not _agreed(record, f"{step}/their_part"))


def still_in(text: str, paths: tuple[str, ...], record: Record) -> tuple[str, ...]:
    """Of what a draft asked them to confirm, what the seller's own version still says."""
    folded = " ".join(text.casefold().split())
    return tuple(path for path in paths if _stands(folded, record.value(path), record))


def outgrown(record: Record, item: str) -> tuple[str, ...]:
    """What was noted of the problem and the first number after a proposition was kept, and does not stand in it."""
    kept = record.fact(f"propositions/{item}/text")
    text = record.text(f"propositions/{item}/text")
    if kept is None or not text:
        return ()
    first = metrics_by_rank(record)[:1]
    paths = ("problem/said", *(f"metrics/{metric}/{leaf}" for metric in first for leaf in _SPAN))
    newer = tuple(path for path in paths if record.known(path) and record.held[path].id > kept.id)
    stands = still_in(text, newer, record)
    return tuple(path for path in newer if path not in stands)


def _stands(folded: str, value: Value | None, record: Record) -> bool:
    if isinstance(value, When):
        return value.typed.casefold() in folded
    if isinstance(value, str):
        words = record.text(f"people/{value}/name") or value
        return " ".join(words.casefold().split()).rstrip(".") in folded
    low = value.low if isinstance(value, Number | Money) else None
    return low is not None and _digits(f"{low.normalize():f}") in re.findall(r"\d+", _digits(folded))


_WITHIN = late(r"(?<=\d)(?:[.,'’](?=\d)|\s(?=\d{3}(?!\d)))")


def _digits(text: str) -> str:
    """Without what stands within a figure, which is another mark in each country: 1,200 and 1.200 are one figure."""
    return _WITHIN.sub("", text)
