"""The account record: facts, and the fold that makes a record of them. Knows no storage, no flow and no words.

A fact is one thing held true of an account at a time. Facts are only ever added:

* a correction is a new fact that `supersedes` the old one;
* taking an answer back is a `withdrawn` fact that supersedes the one taken back,
  after which whatever that one had superseded holds again;
* adding, removing and merging an item are facts on the item's own path
  (`metrics/m2`), with the value "added", "removed" or "merged:m1".

The record is the fold of an account's facts in the order of their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum
from types import MappingProxyType

from flows.places import COLLECTIONS
from flows.values import Value


class Level(IntEnum):
    """How a fact is known. What is ours to say (our price, our aim) carries no level at all."""

    ASSUMED = 0
    HEARD = 1
    SAID = 2
    AGREED = 3


class State(StrEnum):
    """What a fact says of its place. UNKNOWN: asked, and not known. SKIPPED: asked, and passed over."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"


ADDED = "added"
REMOVED = "removed"
MERGED = "merged:"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. `id` counts up within its account from 1; `turn` within its session from 0.

    `said_by` and `said_at` are their side (a name, a day); `recorded_by` and
    `recorded_at` ours (a person's id, a moment in UTC). `quote` holds their words,
    where kept. `supersedes` is the fact that held at this path before, or None.
    """

    id: int
    account: str
    path: str
    value: Value | None
    state: State
    level: Level | None
    recorded_by: str
    recorded_at: datetime
    session: str
    turn: int
    quote: str | None = None
    said_by: str | None = None
    said_at: date | None = None
    supersedes: int | None = None


class MissingFact(LookupError):
    """A withdrawal asks for a fact that the caller did not supply."""


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """What is held true of one account now: for each path the fact that holds.

    A path whose only facts were taken back keeps a tombstone (the withdrawal), so
    that an item's id is never used twice; tombstones are invisible to every reader
    and to `==`. Immutable: `apply` gives a new record.
    """

    held: MappingProxyType[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    last_id: int = 0
    _items: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _next: dict[str, str] = field(default_factory=dict, repr=False)
    """What `items` and `next_item` found before: a turn asks for the same collections dozens of times."""

    def fact(self, path: str) -> Fact | None:
        """The fact that holds at `path`; None where nothing was ever said or all was taken back."""
        found = self.held.get(path)
        if found is None or found.state is State.WITHDRAWN:
            return None
        return found

    def value(self, path: str) -> Value | None:
        """The known value at `path`, or None."""
        found = self.held.get(path)
        return found.value if found is not None and found.state is State.KNOWN else None

    def text(self, path: str) -> str:
        """The known text at `path`, or an empty one."""
        found = self.held.get(path)
        if found is None or found.state is not State.KNOWN:
            return ""
        value = found.value
        return value if isinstance(value, str) else ""

    def level(self, path: str) -> Level | None:
        """The level of what is known at `path`; None where nothing is known or the place carries no level."""
        found = self.held.get(path)
        return found.level if found is not None and found.state is State.KNOWN else None

    def known(self, path: str) -> bool:
        """Is a value held at `path`?"""
        found = self.held.get(path)
        return found is not None and found.state is State.KNOWN

    def items(self, collection: str) -> tuple[str, ...]:
        """Ids of the items of a collection that exist now, in the order they were added."""
        known = self._items.get(collection)
        if known is None:
            self._look_for_items()
            known = self._items[collection]
        return known

    def next_item(self, collection: str) -> str:
        """An id that no item of the collection has ever had."""
        known = self._next.get(collection)
        if known is None:
            self._look_for_items()
            known = self._next[collection]
        return known

    def _look_for_items(self) -> None:
        """Finds the items of all collections in one go: whoever asks for one asks for the others soon."""
        there: dict[str, list[tuple[int, str]]] = {collection: [] for collection in COLLECTIONS}
        most = dict.fromkeys(COLLECTIONS, 0)
        for path, fact in self.held.items():
            collection, _, item = path.partition("/")
            if "/" not in item and item.startswith(COLLECTIONS.get(collection, "/")):
                number = int(item[1:])
                most[collection] = max(most[collection], number)
                if fact.state is State.KNOWN and fact.value == ADDED:
                    there[collection].append((number, item))
        for collection, letter in COLLECTIONS.items():
            self._items[collection] = tuple(item for _, item in sorted(there[collection]))
            self._next[collection] = f"{letter}{most[collection] + 1}"

    def under(self, prefix: str) -> Iterator[Fact]:
        """The visible facts whose path begins with `prefix/`."""
        start = prefix + "/"
        for path, fact in self.held.items():
            if path.startswith(start) and fact.state is not State.WITHDRAWN:
                yield fact

    def apply(self, facts: Iterable[Fact], past: Mapping[int, Fact] | None = None) -> Record:
        """The record after `facts`, in order. `past` supplies the older facts that a withdrawal brings back.

        Raises MissingFact where a withdrawal needs a fact that neither `past` nor the record has.
        """
        held = self.held.copy()  # `dict(…)` of a proxy takes its entries one by one
        last = self.last_id
        seen: dict[int, Fact] = dict(past) if past else {}
        # where no item comes or goes they hold for both, and are shared
        items, following = self._items, self._next
        for fact in facts:
            path = fact.path
            last = fact.id if fact.id > last else last
            seen[fact.id] = fact
            withdrawn = fact.state is State.WITHDRAWN
            held[path] = _holds_after(fact, held.get(path), seen) if withdrawn else fact
            if path.count("/") == 1 and path.partition("/")[0] in COLLECTIONS:
                items, following = _found_after(fact, items, following)
        return Record(MappingProxyType(held), last, items, following)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and self._visible() == other._visible()

    __hash__ = None  # type: ignore[assignment]

    def _visible(self) -> dict[str, Fact]:
        return {path: fact for path, fact in self.held.items() if fact.state is not State.WITHDRAWN}


def _holds_after(fact: Fact, now: Fact | None, seen: Mapping[int, Fact]) -> Fact:
    """The fact that holds at a path once `fact` has taken another one back."""
    if now is not None and now.state is not State.WITHDRAWN and now.id != fact.supersedes:
        return now  # something else holds there by now, which taking this one back does not touch
    taken_back = now if now is not None and now.id == fact.supersedes else seen.get(fact.supersedes or 0)
    if taken_back is None:
        raise MissingFact(f"{fact.path}: fact {fact.id} takes back {fact.supersedes}, which is not at hand")
    if taken_back.supersedes is None:
        return fact
    before = seen.get(taken_back.supersedes)
    if before is None:
        raise MissingFact(
            f"{fact.path}: fact {fact.id} brings back {taken_back.supersedes}, which is not at hand"
        )
    return before


def _found_after(
    fact: Fact, items: dict[str, tuple[str, ...]], following: dict[str, str]
) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """What was found of items and still holds after one came or went; the next in line is put behind the others."""
    collection, _, item = fact.path.partition("/")
    there = items.get(collection)
    added = fact.state is State.KNOWN and fact.value == ADDED
    if added and there is not None and item in there:
        return items, following
    if added and there is not None and item == following.get(collection):
        after = f"{item[0]}{int(item[1:]) + 1}"
        return {**items, collection: (*there, item)}, {**following, collection: after}
    return (
        {name: found for name, found in items.items() if name != collection},
        {name: found for name, found in following.items() if name != collection},
    )


def fold(facts: Iterable[Fact]) -> Record:
    """The record that `facts` (all of one account, in the order of their ids) amount to."""
    return Record().apply(facts)


def history(facts: Iterable[Fact], path: str) -> tuple[Fact, ...]:
    """All that was ever held, or taken back, at one path, oldest first."""
    return tuple(fact for fact in facts if fact.path == path)
