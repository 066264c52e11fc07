"""An account without what its seller holds back, and without what only they may read. Pure; makes no paper.

What is left out goes with all that was ever held at its place, with whatever is about an item
that goes, and with the turns in which it was said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType

from bot.transcripts.sources import AccountStory
from flows.places import COLLECTIONS, Holds, is_private, pattern_of, place_of
from flows.record import Record
from flows.schema import PATTERNS

_ABOUT = {"effects": ("metric", "offering"), "drivers": ("person",), "dismissals": ("proposition",)}
"""Items that are about another one, and the places that say which."""


def paths_of(story: AccountStory, chosen: Iterable[str]) -> frozenset[str]:
    """Every path that goes where these places and items are held back."""
    held = {path for each in chosen for path in _within(story, each)}
    while True:
        more = set(_refer(story.record, held)) - held
        if not more:
            return frozenset(held)
        held |= {path for each in more for path in _within(story, each)}


def _within(story: AccountStory, chosen: str) -> set[str]:
    """A place itself, or an item with all that is in it."""
    if _is_item(chosen):
        inside = {fact.path for fact in story.facts if fact.path.startswith(f"{chosen}/")}
        return inside | {chosen}
    return {chosen}


def _is_item(path: str) -> bool:
    collection, _, rest = path.partition("/")
    return collection in COLLECTIONS and "/" not in rest


def _refer(record: Record, held: Collection[str]) -> Iterator[str]:
    """The places, or whole items, that are about an item that goes."""
    gone = {path.partition("/")[2] for path in held if _is_item(path)}
    for path, fact in record.held.items():
        collection, _, rest = path.partition("/")
        item, _, leaf = rest.partition("/")
        if fact.value not in gone or pattern_of(path) not in PATTERNS:
            continue
        if leaf in _ABOUT.get(collection, ()):
            yield f"{collection}/{item}"
        elif not _is_item(path) and place_of(path).holds in (Holds.ITEM, Holds.PERSON):
            yield path


def without(story: AccountStory, held: Collection[str], *, talks: bool) -> AccountStory:
    """The account without these paths and without what is about a seller; with the seller's own talks if `talks`."""

    def goes(path: str) -> bool:
        return path in held or is_private(path)

    told_in = {(fact.session, fact.turn) for fact in story.facts if goes(fact.path)}
    record = Record(
        MappingProxyType({path: fact for path, fact in story.record.held.items() if not goes(path)}),
        story.record.last_id,
    )
    turns = {
        session: tuple(turn for turn in turns if not turn.private and (session, turn.turn) not in told_in)
        for session, turns in story.turns.items()
    }
    return replace(
        story,
        record=record,
        page=replace(story.page, record=record),
        facts=tuple(fact for fact in story.facts if not goes(fact.path)),
        sessions=story.sessions if talks else (),
        turns=turns if talks else {},
        withheld=held,
        notes=tuple(note for note in story.notes if note.place not in held),
    )
