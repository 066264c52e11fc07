"""What passes between a channel and the turns: neutral messages. Knows no platform, runs no storage and no flow.

Text is a small Markdown subset: **bold**, *italic*, `code`, line ends, "- " and "1. " at
the start of a line; every other character that Markdown would take for markup is
escaped with a backslash (`bot.channels.markup` reads it). Channels render and escape last.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from storage.base import Place


@dataclass(frozen=True, slots=True)
class Choice:
    """One button or numbered choice; the label is in the same Markdown subset as all text."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far along: `done` of at most `most` messages, and the same in words."""

    done: int
    most: int
    words: str


@dataclass(frozen=True, slots=True)
class Message:
    """Something said that waits for no answer. `by` is "model" where a model found the words; "" where we did."""

    text: str
    by: str = ""


BESIDE = "beside"
"""The kind of a question beside the talk: its buttons answer it, and what holds in a talk (back, skip) does not."""


RELEASED = "released-"
"""What the reference of the buttons under a release begins with; the rest is its id."""
CHANNEL = "channel"
"""The kind of a question beside the talk that a channel of the platform answers, as "TEAM/CHANNEL"."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something asked. `id` is the path in the record, `ask` the reference of this asking."""

    id: str
    ask: str
    kind: str
    text: str
    choices: tuple[Choice, ...] = ()
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """Something to keep: a brief, an export. `text` is Markdown."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Something to look at in a chat, as a PNG. `text` says it in a line for whoever does not see it."""

    name: str
    text: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something could not be done: a stable code for programs, a sentence for people."""

    code: str
    text: str


Outgoing = Message | Question | Document | Picture | Refusal


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a seller did. `event` identifies it for ever within its channel and tenant."""

    event: str
    at: datetime
    text: str | None = None
    chosen: tuple[str, ...] = ()
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class TurnResult:
    """What one turn led to, after its commit.

    `status` is the session's ("open", "paused", "finished", "stopped"), or "lobby" while
    no account is chosen. `repeated` marks the stored replies of an event seen before.
    """

    outgoing: Sequence[Outgoing]
    event: str
    turn: int
    status: str
    session: str | None = None
    account: tuple[str, str] | None = None
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """What a channel already knows when somebody comes: each may be None, and is then asked."""

    account: str | None = None
    flow: str = "prep"
    minutes: int | None = None
    kind: str | None = None
    new: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Whose words a message holds, and where its sender says they belong: an account's id, and a place of it."""

    account: str
    place: str
    said_by: str
    said_at: date


class Conversation(Protocol):
    """One chat's way into the turns. Both calls return only after the commit."""

    def open(self, start: Start) -> TurnResult:
        """Greets, or goes on with the open session, and asks the first question."""

    def take(self, incoming: Incoming) -> TurnResult:
        """Takes one thing the seller did and gives everything that answers it."""

    def close(self) -> None:
        """The channel is going away (end of input, Ctrl-C): pauses the session."""


def as_data(outgoing: Outgoing) -> Mapping[str, Any]:
    """An outgoing message as plain JSON data, as it is stored with its turn."""
    match outgoing:
        case Message():
            by = {"by": outgoing.by} if outgoing.by else {}
            return {"type": "message", "text": outgoing.text, **by}
        case Document():
            return {"type": "document", "name": outgoing.name, "text": outgoing.text}
        case Picture():
            data = b64encode(outgoing.data).decode()
            return {"type": "picture", "name": outgoing.name, "text": outgoing.text, "data": data}
        case Refusal():
            return {"type": "error", "code": outgoing.code, "text": outgoing.text}
    progress = outgoing.progress
    return {
        "type": "question",
        "id": outgoing.id,
        "ask": outgoing.ask,
        "kind": outgoing.kind,
        "text": outgoing.text,
        "choices": [{"id": choice.id, "label": choice.label} for choice in outgoing.choices],
        "progress": progress and {"done": progress.done, "most": progress.most, "words": progress.words},
    }


def from_data(data: Mapping[str, Any]) -> Outgoing:
    """The outgoing message that `as_data` described. Raises KeyError on a kind it does not know."""
    body = {name: value for name, value in data.items() if name != "type"}
    if data["type"] == "question":
        body["choices"] = tuple(Choice(**choice) for choice in body["choices"])
        body["progress"] = Progress(**body["progress"]) if body["progress"] else None
        return Question(**body)
    if data["type"] == "picture":
        return Picture(**{**body, "data": b64decode(body["data"])})
    plain: dict[str, type[Message] | type[Document] | type[Refusal]] = {
        "message": Message,
        "document": Document,
        "error": Refusal,
    }
    return plain[str(data["type"])](**body)


Address = Place
"""Where a chat is: channel ("terminal"), tenant, chat id. The store keys chats by the same."""

__all__ = [
    "BESIDE",
    "CHANNEL",
    "RELEASED",
    "Address",
    "Choice",
    "Conversation",
    "Document",
    "Incoming",
    "Message",
    "Outgoing",
    "Picture",
    "Progress",
    "Question",
    "Quote",
    "Refusal",
    "Start",
    "TurnResult",
    "as_data",
    "from_data",
]
