"""What a release takes: the account as it stands, whom it goes to, what leaves of it. Posts nothing itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from bot.transcripts.releasing import Part, content_for, counts_of, digest_of, page_one, parts_of
from bot.transcripts.sources import AccountStory
from prompts.render import Safe, Words
from storage.base import (
    PAGE,
    WITH_TALK,
    Addressee,
    NewRelease,
    Note,
    Person,
    Place,
    Somebody,
    Storage,
    Who,
)

_CHATS = ("slack", "telegram")
"""Where a person is told that something was shared with them, the first of these that knows them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a seller wants to let out: an account, to whom, with their talks or not, and what stays (paths)."""

    account: str
    to: Addressee
    scope: str = PAGE
    held: tuple[str, ...] = ()

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return asdict(self)


def plan_of(data: Mapping[str, Any]) -> Plan:
    """The plan that `Plan.data` described."""
    return Plan(data["account"], Addressee(**data["to"]), data["scope"], tuple(data["held"]))


@dataclass(frozen=True, slots=True)
class Look:
    """What would leave now. `digest` tells whether it is still the same later; `held` are all paths that stay."""

    plan: Plan
    account: str
    content: Mapping[str, Any]
    held: tuple[str, ...]
    upto: int
    digest: str
    parts: tuple[Part, ...]
    page: Safe
    counts: Safe

    @property
    def kept_back(self) -> tuple[str, ...]:
        """What stays, as one says it."""
        chosen = self.plan.held
        return tuple(f"{each.label}: {each.says}" for each in self.parts if each.path in chosen)


@dataclass(frozen=True)
class Letting:
    """Looks at what would leave, and keeps what does. `story` gives an account as one of its members sees it."""

    storage: Storage
    words: Words
    story: Callable[[Who, str], AccountStory]
    clock: Callable[[], datetime]

    def look(self, who: Who, plan: Plan) -> Look:
        """What its reader would see. Raises NoSuchAccount."""
        story = self._for_reader(who, self.story(who, plan.account), plan.to)
        content, held = content_for(self.words, story, plan.held, talks=plan.scope == WITH_TALK)
        return Look(
            plan=plan,
            account=story.account.name,
            content=content,
            held=held,
            upto=story.record.last_id,
            digest=digest_of(content),
            parts=parts_of(self.words, story),
            page=page_one(self.words, content),
            counts=counts_of(self.words, content),
        )

    def _for_reader(self, who: Who, story: AccountStory, to: Addressee) -> AccountStory:
        """The account with what this reader knows of it already, and what they had to say."""
        former = self.storage.former_release(who, story.account.id, to) if to.reader else None
        if former is None:
            return replace(story, seen=0, notes=())
        return replace(
            story,
            seen=former.upto,
            seen_at=former.at,
            unseen=frozenset(former.held_back),
            notes=tuple(self._notes_of(who, story.account.id, to)),
        )

    def _notes_of(self, who: Who, account: str, to: Addressee) -> Iterator[Note]:
        theirs = {each.id for each in self.storage.released(who, account) if each.to.reader == to.reader}
        return (note for note in self.storage.notes(who, account) if note.release in theirs)

    def let_out(self, who: Who, look: Look, ident: str) -> None:
        """Keeps it. The same `ident` once more changes nothing."""
        new = NewRelease(
            id=ident,
            account=look.plan.account,
            account_name=look.account,
            to=look.plan.to,
            scope=look.plan.scope,
            upto=look.upto,
            held_back=look.held,
            content=look.content,
        )
        self.storage.release(who, new, self.clock())

    # whom it may go to ------------------------------------------------------------------
    def colleagues(self, who: Who) -> Sequence[Somebody]:
        """Everybody else who has a way in."""
        return [each for each in self.storage.everybody(who.workspace) if each.person.id != who.person]

    def called(self, who: Who) -> str:
        """What this person is called."""
        people = self.storage.people(who.workspace)
        return next((each.name for each in people if each.id == who.person), "")

    def named(self, who: Who, name: str) -> Sequence[Person]:
        """Who is meant by a name: those called exactly so, else those one of whose names it is."""
        wanted = " ".join(name.split()).casefold().lstrip("@")
        people = [each.person for each in self.colleagues(who)]
        exact = [each for each in people if each.name.casefold() == wanted]
        return exact or [each for each in people if wanted in each.name.casefold().split()]

    def chat_of(self, who: Who, to: Addressee) -> Place | None:
        """Where a person is told that something was shared with them; None for who is in no chat, and for a file."""
        if to.kind == "channel":
            return Place(*json.loads(to.reader))
        found = (each for each in self.storage.everybody(who.workspace) if each.person.id == to.reader)
        known = {each.identity.channel: each.identity for one in found for each in one.known}
        first = next((known[channel] for channel in _CHATS if channel in known), None)
        return None if first is None else Place(first.channel, first.tenant, first.external)


def as_person(person: Person) -> Addressee:
    """Somebody, as whom something is let out to."""
    return Addressee("person", person.name, person.id)


__all__ = ["Letting", "Look", "Plan", "as_person", "plan_of"]
