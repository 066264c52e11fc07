"""Whether a condition can ever hold, given what the questions can put into the record. Never asks a record.

A condition is spread out into the sets of simple claims that would make it true; it
can hold if one such set names only what can come about and does not contradict
itself. Where the answer is not certain, it is yes: a linter must not cry wolf.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from flows.conditions import (
    AllOf,
    Among,
    AnyOf,
    AtLeast,
    Brings,
    Condition,
    Every,
    Fewer,
    Known,
    NoneOf,
    PaidOnce,
)
from flows.offers import Offers, Values
from flows.places import Holds, Whose, pattern_of, place_of
from flows.record import Level

Atom = Known | Among | Every | AtLeast | Fewer
_MOST = 512


@dataclass(frozen=True, slots=True)
class Claim:
    """One simple condition that has to hold, or has not to."""

    atom: Atom
    holds: bool


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a condition can never hold: "no_source", "no_value" or "contradiction", and of which path."""

    code: str
    path: str


def obstacle(condition: Condition, offers: Offers) -> Obstacle | None:
    """What keeps the condition from ever holding; None where nothing does."""
    ways = list(_ways(condition, holds=True))
    if len(ways) > _MOST:
        return None
    found = [_conflict(way, offers) for way in ways]
    if not found:
        return Obstacle("contradiction", "")
    return None if None in found else found[0]


def _ways(condition: Condition, *, holds: bool) -> Iterator[tuple[Claim, ...]]:
    """Each set of claims that makes the condition true (or false)."""
    if isinstance(condition, NoneOf):
        yield from _spread(condition.parts, all_of=holds, holds=not holds)
    elif isinstance(condition, AllOf):
        yield from _spread(condition.parts, all_of=holds, holds=holds)
    elif isinstance(condition, AnyOf):
        yield from _spread(condition.parts, all_of=not holds, holds=holds)
    elif isinstance(condition, PaidOnce):
        yield from [(Claim(Known(path), holds=True),) for path in condition.places] if holds else [()]
    elif isinstance(condition, Brings):
        yield (Claim(Known(condition.path), holds=True),) if holds else ()
    else:
        yield (Claim(condition, holds),)


def _spread(parts: tuple[Condition, ...], *, all_of: bool, holds: bool) -> Iterator[tuple[Claim, ...]]:
    if not all_of:
        for part in parts:
            yield from _ways(part, holds=holds)
        return
    for chosen in product(*(tuple(_ways(part, holds=holds)) for part in parts)):
        yield tuple(claim for way in chosen for claim in way)


@dataclass(slots=True)
class _AtPath:
    """What a set of claims asks of one path."""

    known: bool = False
    absent: bool = False
    allowed: Values = None
    barred: frozenset[str | bool] = frozenset()
    least: Level | None = None
    below: Level | None = None


@dataclass(slots=True)
class _Count:
    """What a set of claims asks of the number of items in a collection."""

    fewer_than: int = 10**6
    at_least: int = 0


@dataclass(slots=True)
class _Asked:
    paths: dict[str, _AtPath] = field(default_factory=dict)
    counts: dict[str, _Count] = field(default_factory=dict)


def _conflict(way: tuple[Claim, ...], offers: Offers) -> Obstacle | None:
    """What is impossible about one set of claims."""
    asked = _Asked()
    for claim in way:
        _note(asked, claim)
    for path, at in asked.paths.items():
        code = _impossible(path, at, offers)
        if code:
            return Obstacle(code, path)
    for collection, count in asked.counts.items():
        if count.at_least >= count.fewer_than:
            return Obstacle("contradiction", collection)
        if count.at_least and f"{collection}/*" not in offers:
            return Obstacle("no_source", collection)
    return None


def _note(asked: _Asked, claim: Claim) -> None:
    atom = claim.atom
    if isinstance(atom, Fewer):
        count = asked.counts.setdefault(atom.collection, _Count())
        if claim.holds:
            count.fewer_than = min(count.fewer_than, atom.than)
        else:
            count.at_least = max(count.at_least, atom.than)
        return
    at = asked.paths.setdefault(atom.path, _AtPath())
    if claim.holds:
        _note_held(at, atom)
    else:
        _note_not_held(at, atom)


def _note_held(at: _AtPath, atom: Known | Among | Every | AtLeast) -> None:
    at.known = True
    if isinstance(atom, AtLeast):
        at.least = max(at.least or atom.level, atom.level)
    elif isinstance(atom, (Among, Every)) and _single(atom.path):
        values = frozenset(atom.values)
        at.allowed = values if at.allowed is None else at.allowed & values
    elif isinstance(atom, (Among, Every)) and at.allowed is None:
        at.allowed = frozenset(atom.values)


def _note_not_held(at: _AtPath, atom: Known | Among | Every | AtLeast) -> None:
    if isinstance(atom, Known):
        at.absent = True
    elif isinstance(atom, Among):
        at.barred |= frozenset(atom.values)
    elif isinstance(atom, AtLeast):
        at.below = min(at.below if at.below is not None else atom.level, atom.level)


def _single(path: str) -> bool:
    """Does the path name one place that holds one value?"""
    return "*" not in path and place_of(path).holds is not Holds.CHOICES


def _impossible(path: str, at: _AtPath, offers: Offers) -> str:
    if not at.known:
        return ""
    if at.absent:
        return "contradiction"
    pattern = pattern_of(path)
    if pattern not in offers:
        return "no_source"
    offered = offers[pattern]
    if at.allowed is not None:
        if not at.allowed - at.barred:
            return "contradiction"
        if offered is not None and not (at.allowed - at.barred) & offered:
            return "no_value"
    elif offered is not None and not offered - at.barred:
        return "no_value"
    return _impossible_level(pattern, at)


def _impossible_level(pattern: str, at: _AtPath) -> str:
    if at.least is None:
        return ""
    if place_of(pattern).whose not in (Whose.THEIRS, Whose.DRIVER):
        return "no_value"
    if at.below is not None and at.below <= at.least:
        return "contradiction"
    return ""
