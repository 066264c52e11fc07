"""What leaves when a seller lets an account out: its content without what stays, and what a look at it shows. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from bot.naming import label_of, person_short, place_label
from bot.transcripts.blotting import blot_of
from bot.transcripts.holding_back import paths_of, without
from bot.transcripts.paper import Kept, content_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.styled import plain_of
from bot.transcripts.transcript import Point
from flows.asking import worth_telling
from flows.places import is_private
from flows.record import State
from prompts.render import Safe, Words, short

MOST_METRICS = 5
ITEMS = ("people", "metrics", "propositions", "notes", "meetings")
"""Parts of the record that are held back as one thing; of the others, each place."""
WHOLE = ("propositions/", "notes/")
"""Texts, which are told elsewhere than the record."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that can be held back: its path, what it is called, and what it says, shortened."""

    path: str
    label: str
    says: str


def parts_of(words: Words, story: AccountStory) -> tuple[Part, ...]:
    """All that can be held back by itself, in the order of the record."""
    found: dict[str, Part] = {}
    for fact in story.facts:
        now = story.record.fact(fact.path)
        if (
            now is None
            or now.state is not State.KNOWN
            or is_private(fact.path)
            or not (worth_telling(fact.path) or fact.path.startswith(WHOLE))
        ):
            continue
        collection, _, rest = fact.path.partition("/")
        item = f"{collection}/{rest.partition('/')[0]}"
        if collection in ITEMS:
            found.setdefault(item, _item(words, story, item))
        else:
            value = plain_of(label_of(words, story.flow, now, story.record))
            found.setdefault(
                fact.path,
                Part(fact.path, plain_of(place_label(words, fact.path, story.record)), short(value, 60)),
            )
    return tuple(found.values())


def _item(words: Words, story: AccountStory, item: str) -> Part:
    collection, _, ident = item.partition("/")
    record = story.record
    if collection == "people":
        says = person_short(record, ident, whole=True)
    else:
        leaf = {"metrics": "name", "meetings": "aim"}.get(collection, "text")
        says = record.text(f"{item}/{leaf}")
    return Part(item, words.plain(f"share.part.{collection}"), short(says, 60))


def content_for(
    words: Words, story: AccountStory, chosen: Collection[str], *, talks: bool
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What its reader is to see, as data to keep, and all the paths that are held back with the chosen ones."""
    held = paths_of(story, chosen)
    left = without(story, held, talks=talks)
    content = content_of(words, left)
    blot = blot_of(words, story.facts, held, story.account.name)
    content["transcript"] = blot.tree(content["transcript"], marked=True)
    for name in ("data", "table", "picture"):
        content[name] = blot.tree(content[name])
    return content, tuple(sorted(held))


def digest_of(content: Mapping[str, Any]) -> str:
    """What tells whether it is still the same that was looked at; the moment does not count."""
    same = {name: value for name, value in content.items() if name != "at"}
    return hashlib.sha256(json.dumps(same, sort_keys=True).encode()).hexdigest()[:16]


def page_one(words: Words, content: Mapping[str, Any]) -> Safe:
    """Page one as it will be read, for a chat or a terminal."""
    t = Kept(content).t
    lines: list[str] = [words.text("share.page_title", account=t.account, day=t.day)]
    lines += [_point(words, each) for each in t.front]
    return Safe("\n".join(lines))


def _point(words: Words, point: Point) -> str:
    says = [*map(words.escaped, point.says)]
    says += [words.text("share.row", label=row.label, value=row.value, mark=row.mark) for row in point.rows]
    lines = says if len(says) == 1 else [f"- {each}" for each in says]
    return "\n".join([words.text("share.point", label=point.label), *lines])


def counts_of(words: Words, content: Mapping[str, Any]) -> Safe:
    """The parts that leave, with how much is in each."""
    t = Kept(content).t
    counted = {
        "record": sum(len(group.rows) for group in t.groups),
        "numbers": len(t.matrix.metrics),
        "drivers": sum(len(each.rows) for each in t.drivers),
        "versions": len(t.versions),
        "turns": sum(len(talk.turns) for talk in t.talks),
        "talks": len(t.talks),
    }
    return words.text("share.counts", **counted)


def places_of(words: Words, content: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """What a note on it may be about, of what page one tells: path and label."""
    record = content["data"]["record"]
    found = (
        [("decision/whose", words.plain("share.place.buyer"))]
        if "whose" in record.get("decision", {})
        else []
    )
    told = [leaf for leaf in ("definition", "said", "hypothesis") if leaf in record.get("problem", {})]
    found += [(f"problem/{leaf}", words.plain("share.place.problem")) for leaf in told[:1]]
    for each in record.get("metrics", ())[:MOST_METRICS]:
        name = each.get("name", {}).get("value")
        if isinstance(name, str):
            found.append((f"metrics/{each['id']}/name", short(name, 40)))
    return tuple(found)


def matching(parts: Collection[Part], typed: str) -> tuple[Part, ...]:
    """The parts that some words mean: those whose name or content has all of them."""
    wanted = typed.casefold().split()
    found = [each for each in parts if all(word in f"{each.label} {each.says}".casefold() for word in wanted)]
    return tuple(found) if wanted else ()
