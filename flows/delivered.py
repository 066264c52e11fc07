"""How much of a promise was kept, as exact shares, and which way a collaboration leans. Words and rounds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from flows.binding import metrics_by_rank
from flows.record import Record
from flows.values import Number

NOTHING = ("", "nothing_else", "no_advantage", "not_much", "nothing_for_us", "not_held_back")
"""Answers of a review that say there is nothing."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one promise. `share` is None where it cannot be told; `how` says how far it was kept, or ""."""

    metric: str
    share: Decimal | None
    how: str


def kept(record: Record, metric: str) -> Kept:
    """Promised against delivered, from where it stood at the start."""
    stem = f"metrics/{metric}"
    start, promise, now = (_middle(record, f"{stem}/{leaf}") for leaf in ("baseline", "promised", "now"))
    if promise is None or now is None:
        return Kept(metric, None, "")
    if start is None or start == promise:
        return Kept(metric, None, _without_start(record, stem, promise, now))
    share = (now - start) / (promise - start)
    return Kept(metric, share, _how(share))


def _middle(record: Record, path: str) -> Decimal | None:
    value = record.value(path)
    if not isinstance(value, Number):
        return None
    ends = [each for each in (value.low, value.high) if each is not None]
    return sum(ends, Decimal(0)) / len(ends) if ends else None


_FROM = (
    *(("more", "1.05"), ("all", "0.95"), ("most", "0.6")),
    *(("half", "0.4"), ("some", "0.05"), ("nothing", "-0.05")),
)
"""From which share on a promise counts as kept that far; below the last it is worse than at the start."""


def _how(share: Decimal) -> str:
    return next((how for how, least in _FROM if share >= Decimal(least)), "worse")


def _without_start(record: Record, stem: str, promise: Decimal, now: Decimal) -> str:
    """With no starting figure only a promise kept in full can be told, where it is known which way is better."""
    if now == promise:
        return "all"
    better = record.text(f"{stem}/better")
    return {"up": "more" if now > promise else "", "down": "more" if now < promise else ""}.get(better, "")


def promises(record: Record, most: int = 3) -> tuple[Kept, ...]:
    """What became of the promises about the first metrics."""
    return tuple(kept(record, metric) for metric in metrics_by_rank(record)[:most])


def leans(record: Record, review: str) -> str:
    """Whom it favours: "us", "them", "none" (both gain), "both" (neither does), "" where too little is known."""
    told = [each for each in promises(record) if each.how]
    answers = [_gain(record, f"reviews/{review}/{leaf}") for leaf in ("gains_theirs", "advantage")]
    theirs = any(answers) if any(each is not None for each in answers) else None
    ours = _gain(record, f"reviews/{review}/gains_ours")
    if theirs is None and not told:
        return ""
    they = bool(theirs) or any(each.how in ("more", "all", "most", "half") for each in told)
    if ours is None:
        return "" if they else "us"
    if they and ours:
        return "none"
    return "them" if they else "us" if ours else "both"


def _gain(record: Record, path: str) -> bool | None:
    return record.text(path) not in NOTHING if record.known(path) else None
