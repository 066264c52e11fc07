"""What a seller let out of their hands, and what its readers noted on it, as plain data and as calls. Runs nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from storage.chat_shapes import Place
from storage.shapes import Who

PAGE, WITH_TALK = "page", "page_and_conversation"
"""What is let out: what is known, or what was said in the seller's own talks as well."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom something was let out to: `kind` is "person", "channel" or "file", `name` how it was called then.

    `reader` is the person's id, or the channel as `channel_reader` writes it; "" for a file.
    """

    kind: str
    name: str
    reader: str = ""


def channel_reader(place: Place) -> str:
    """A channel of a chat platform, as the reader of what is posted there."""
    return json.dumps([place.channel, place.tenant, place.chat])


@dataclass(frozen=True, slots=True)
class NewRelease:
    """A release to be kept. `upto` is the last fact in it, `held_back` the places left out of it.

    `content` is all that its reader sees, as JSON data; what is held back and what is
    about the seller is not in there any more.
    """

    id: str
    account: str
    account_name: str
    to: Addressee
    scope: str
    upto: int
    held_back: tuple[str, ...]
    content: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Release:
    """A release without its content. `account_name` is what the account was called then."""

    id: str
    account: str
    account_name: str
    by: str
    by_name: str
    at: datetime
    to: Addressee
    scope: str
    upto: int
    held_back: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewNote:
    """What a reader has to say on a release: to the place `place` of the record, or ("") to the whole.

    `through` is the channel it was said in, for a release that was posted there.
    """

    id: str
    release: str
    text: str
    place: str = ""
    through: Place | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it stands: `answer` is what the seller said to it, `done_at` when it was done with."""

    id: str
    release: str
    account: str
    place: str
    text: str
    by: str
    by_name: str
    at: datetime
    answer: str | None = None
    answered_at: datetime | None = None
    done_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Does it wait for the seller?"""
        return self.answered_at is None and self.done_at is None


class Releasing(Protocol):
    """The calls about releases and notes; a part of `storage.base.Storage`."""

    def release(self, who: Who, new: NewRelease, at: datetime) -> None:
        """Keeps what a member lets out. Nothing changes it later. One of that id that is there stays as it is.

        Raises NoSuchAccount, and NoSuchPerson for a reader who is nobody here.
        """

    def released(self, who: Who, account: str) -> Sequence[Release]:
        """What this person let out of an account, the newest first. Raises NoSuchAccount."""

    def former_release(self, who: Who, account: str, to: Addressee) -> Release | None:
        """What that reader was given last of an account, by whichever member. Raises NoSuchAccount."""

    def received(self, who: Who) -> Sequence[Release]:
        """What was let out to this person, the newest first; they need be no member of anything."""

    def content(self, who: Who, release: str) -> tuple[Release, Mapping[str, Any]]:
        """A release with its content, for its reader and for who let it out. Raises NoSuchRelease."""

    def note(self, who: Who, new: NewNote, at: datetime) -> Note:
        """Keeps what a reader says on a release. Raises NoSuchRelease for whom it was not let out to.

        One of that id that is there stays as it is, and is given.
        """

    def notes(self, who: Who, account: str) -> Sequence[Note]:
        """What was noted on what this person let out of an account, the oldest first. Raises NoSuchAccount."""

    def my_notes(self, who: Who, release: str) -> Sequence[Note]:
        """What this person noted on a release, with the seller's answers, the oldest first."""

    def answer_note(self, who: Who, note: str, answer: str | None, at: datetime) -> Note:
        """Answers a note on one's own release, or (None) marks it done. Raises NoSuchNote."""
