"""What moved between two states of a record: changed, raised, refuted, new. Reads no history and words nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flows.asking import worth_telling
from flows.record import REMOVED, Fact, Record, State

_ORDER = ("refuted", "changed", "raised", "new")
_LEFT_OUT = ("people/", "outcomes/", "reviews/", "offerings/", "seller/")
"""What has a line of its own elsewhere, or is no news about them."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved: how, what was held before (None where nothing was known), and what is held now."""

    how: str
    before: Fact | None
    now: Fact


def moved(before: Record, now: Record, by: Callable[[Fact], bool]) -> tuple[Move, ...]:
    """What the facts that `by` picks made different from `before`, the weightiest first."""
    found = []
    for path, fact in now.held.items():
        if not by(fact) or not _news(path):
            continue
        was = before.fact(path)
        known = was if was is not None and was.state is State.KNOWN else None
        how = _how(known, fact, gone=_gone(now, path))
        if how:
            found.append(Move(how, known, fact))
    told = [each for each in found if not _with_its_name(each, found)]
    return tuple(sorted(told, key=lambda each: _ORDER.index(each.how)))


def _with_its_name(move: Move, found: list[Move]) -> bool:
    """What was raised together with that to which it belongs needs no line of its own."""
    stem, _, leaf = move.now.path.rpartition("/")
    return leaf != "name" and any(
        each.how == move.how == "raised"
        and each.now.path == f"{stem}/name"
        and each.now.level == move.now.level
        for each in found
    )


def _news(path: str) -> bool:
    return path == "decision/whose" or (worth_telling(path) and not path.startswith(_LEFT_OUT))


def _gone(record: Record, path: str) -> bool:
    item = record.held.get(path.rpartition("/")[0])
    return item is not None and item.value == REMOVED


def _how(was: Fact | None, now: Fact, *, gone: bool) -> str:
    if now.state is State.UNKNOWN:
        return "refuted" if was is not None else ""
    if now.state is not State.KNOWN or gone:
        return ""
    if was is None:
        return "new"
    if was.value != now.value:
        return "changed"
    return "raised" if (now.level or 0) > (was.level or 0) else ""
