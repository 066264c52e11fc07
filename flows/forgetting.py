"""Taking a person at the customer out of an account's facts for good. The one thing that rewrites facts.

Their own items go, with what weighs on them; what pointed at them is not known any more;
in every other text other words stand where their name stood. The facts that are left
fold as before: no id is used twice, and no withdrawal misses what it takes back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from flows.places import Holds, is_private, place_of
from flows.record import MERGED, REMOVED, Fact, State, fold
from flows.values import Number, Value, When


def names_of(facts: Iterable[Fact], leaf: str = "name") -> dict[str, frozenset[str]]:
    """What each person was ever called, by item; with `leaf` "role" what their job was ever said to be."""
    found: dict[str, set[str]] = {}
    for fact in facts:
        collection, _, rest = fact.path.partition("/")
        item, _, named = rest.partition("/")
        if collection == "people" and item:
            names = found.setdefault(item, set())
            if named == leaf and isinstance(fact.value, str) and fact.value.strip():
                names.add(fact.value)
    return {item: frozenset(names) for item, names in found.items()}


def same_as(facts: Iterable[Fact], item: str) -> frozenset[str]:
    """The items that are this person: with those merged into them, and what they were merged into."""
    into = {
        path.partition("/")[2]: fact.value.removeprefix(MERGED)
        for path, fact in fold(facts).held.items()
        if path.startswith("people/") and isinstance(fact.value, str) and fact.value.startswith(MERGED)
    }
    found = {item}
    while more := {each for pair in into.items() if found & set(pair) for each in pair} - found:
        found |= more
    return frozenset(found)


def forget(facts: Sequence[Fact], items: Collection[str], put: Callable[[str], str]) -> tuple[Fact, ...]:
    """The facts without these people. `put` gives a text with other words where they are named."""
    theirs = {f"people/{item}" for item in items} | _weighing_on(facts, items)
    last = facts[-1].id if facts else 0
    last_at = {fact.path: fact.id for fact in facts}
    left = []
    for fact in facts:
        if "/".join(fact.path.split("/")[:2]) not in theirs:
            left.append(_without(fact, items, put))
        elif fact.path in theirs and fact.id == last_at[fact.path]:
            left.append(replace(_silent(fact, State.KNOWN), value=REMOVED, supersedes=None))
        elif fact.id == last:  # ids are counted on from it
            left.append(replace(_silent(fact, State.SKIPPED), supersedes=None))
    return tuple(left)


def _silent(fact: Fact, state: State) -> Fact:
    """A fact that says nothing any more."""
    return replace(fact, state=state, value=None, level=None, quote=None, said_by=None, said_at=None)


def _weighing_on(facts: Sequence[Fact], items: Collection[str]) -> set[str]:
    """The drivers that are these people's: that point at them, or did when they were last heard of."""
    record = fold(facts)
    pointed: dict[str, Value | None] = {}
    for fact in facts:
        if fact.path.startswith("drivers/") and fact.path.endswith("/person") and fact.state is State.KNOWN:
            pointed[fact.path] = fact.value
    now = {path: record.value(path) or value for path, value in pointed.items()}
    return {path.rpartition("/")[0] for path, value in now.items() if value in items}


def _without(fact: Fact, items: Collection[str], put: Callable[[str], str]) -> Fact:
    if fact.value in items and place_of(fact.path).holds is Holds.PERSON:
        return _silent(fact, State.UNKNOWN)
    value = put_into(fact.path, fact.value, put)
    quote = put(fact.quote) if fact.quote else fact.quote
    said_by = put(fact.said_by) if fact.said_by else fact.said_by
    if (value, quote, said_by) == (fact.value, fact.quote, fact.said_by):
        return fact
    return replace(fact, value=value, quote=quote, said_by=said_by)


def put_into(path: str, value: Value | None, put: Callable[[str], str]) -> Value | None:
    """A value with `put` done to what somebody typed of it: choices, amounts and days stay as they are."""
    if isinstance(value, str):
        return put(value) if _is_text(path) else value
    if isinstance(value, When) and (typed := put(value.typed)) != value.typed:
        return value.model_copy(update={"typed": typed})
    if isinstance(value, Number) and (unit := put(value.unit)) != value.unit:
        return value.model_copy(update={"unit": unit})
    return value


def _is_text(path: str) -> bool:
    try:
        return place_of(path).holds is Holds.TEXT
    except KeyError:  # a place of an older version's
        return True


def forget_private(facts: Sequence[Fact], person: str) -> tuple[Fact, ...]:
    """The facts without what this person of ours noted about themselves."""
    theirs = {fact.id for fact in facts if is_private(fact.path) and fact.recorded_by == person}
    last = facts[-1].id if facts else 0
    supersedes = {fact.id: fact.supersedes for fact in facts}
    left = []
    for fact in facts:
        takes_back = fact.state is State.WITHDRAWN and fact.supersedes in theirs
        if fact.id in theirs or takes_back:
            theirs.add(fact.id)
            if fact.id == last:
                left.append(replace(_silent(fact, State.SKIPPED), supersedes=None))
            continue
        before = fact.supersedes
        while before in theirs:
            before = supersedes[before]
        left.append(fact if before == fact.supersedes else replace(fact, supersedes=before))
    return tuple(left)
