"""One-time codes and links, as plain data. Names no database and runs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.chat_shapes import Place
from storage.shapes import Identity, Person


@dataclass(frozen=True, slots=True)
class NewCode:
    """A code to be kept: `text` whole, as people see it; `person` None for an invitation of somebody new.

    `shown_at` is the chat that is told of its use.
    """

    text: str
    expires_at: datetime
    person: str | None = None
    name: str = ""
    shown_at: Place | None = None


@dataclass(frozen=True, slots=True)
class Redeemed:
    """What a code led to. `how`:

    "joined": somebody unknown is `person` now. "merged": somebody known is one with `person` now.
    "invited": somebody new is in. "sure": they have accounts of their own (`accounts`), and nothing
    was done yet. "mine", "here", "linked": it is their own code, one of the same channel, or they
    are linked already. `tell` is the chat the code was shown in.
    """

    how: str
    person: Person | None = None
    accounts: tuple[str, ...] = ()
    tell: Place | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """One of a person's identities; `linked` where a code joined it, so that it can be taken off."""

    identity: Identity
    linked: bool


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person with how they are known, for an operator."""

    person: Person
    known: tuple[Known, ...]
