"""A talk that begins by command gets a thread of its own, and that exists only once its first message is posted.

So the command is kept first, and answered by that message through the outbox; whoever posts it
hands the talk in at the thread that Slack made of it. A crash at any moment repeats or resumes it. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.channels.base import Address, Choice, Outgoing, Question, as_data
from bot.channels.orders import Order, read_order
from bot.channels.platform import Received
from prompts.render import Words

CHANNEL = "slack"
_KIND = "thread"
_IN_THREAD = ("resume", "start", "now", "share", "shared", "note", "notes")
"""Orders that are answered in a thread of their own: more is said there."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command from outside any thread. `event` names it for ever; `private`: given where only we read along."""

    team: str
    user: str
    words: str
    event: str
    at: datetime
    name: str = ""
    private: bool = True


def chat_of(channel: str, thread: str) -> str:
    """The id of a thread's chat."""
    return f"{channel}:{thread}"


def place_of(chat: str) -> tuple[str, str | None]:
    """Channel and thread of a chat; outside any thread the channel is a person's id, and Slack finds their messages."""
    channel, _, thread = chat.partition(":")
    return channel, thread or None


def ordered(command: Command) -> Order:
    """What a command orders: without words what is wanted now, with words that are none help."""
    return (read_order(command.words) or Order("help")) if command.words else Order("now")


def received_of(command: Command, words: Words) -> Received:
    """The command as it is kept: an order is answered in the person's messages, a talk begins with a thread."""
    order = ordered(command)
    talks = order.start is not None or order.name in _IN_THREAD
    more = {"said": [as_data(_opening(command, order, words))]} if talks else order.data()
    return Received(
        address=Address(CHANNEL, command.team, command.user),
        event=command.event,
        at=command.at,
        sender=command.user,
        name=command.name,
        more=more,
    )


def put(outgoing: Outgoing) -> Mapping[str, Any]:
    """What goes with a message that the channel itself has the answer to."""
    return {"said": [as_data(outgoing)]}


def _opening(command: Command, order: Order, words: Words) -> Question:
    known = order.start
    own = order.name if order.name in _IN_THREAD and order.name != "start" else "resume"
    flow = known.flow if known is not None else own
    account = (known.account if known is not None else order.about) or ""
    said = words.text(f"slack.thread.{flow}", account=account)
    kept = {"words": command.words, "user": command.user, "name": command.name, "at": command.at.isoformat()}
    return Question(command.team, command.event, _KIND, said, tuple(Choice(*each) for each in kept.items()))


def opening_for(received: Received, words: Words) -> Outgoing | None:
    """What begins a talk that somebody wants outside any thread; None for one that is wanted inside one."""
    start = received.start
    if start is None or place_of(received.address.chat)[1] is not None:
        return None
    minutes = str(start.minutes or "")
    wanted = " ".join(part for part in (start.flow, start.account or "", minutes) if part)
    address = received.address
    command = Command(address.tenant, received.sender, wanted, received.event, received.at, received.name)
    return _opening(command, ordered(command), words)


def opens(outgoing: Outgoing) -> Question | None:
    """The message, if it is the first of a thread."""
    return outgoing if isinstance(outgoing, Question) and outgoing.kind == _KIND else None


def begun(opening: Question, channel: str, thread: str) -> Received:
    """What the command began, at the thread that was made for it."""
    kept = {choice.id: choice.label for choice in opening.choices}
    at = datetime.fromisoformat(kept["at"])
    command = Command(opening.id, kept["user"], kept["words"], opening.ask, at, kept["name"])
    order = ordered(command)
    return Received(
        address=Address(CHANNEL, command.team, chat_of(channel, thread)),
        event=f"{command.event}#thread",
        at=at,
        sender=command.user,
        name=command.name,
        start=order.start,
        more=order.data(),
    )


__all__ = [
    "CHANNEL",
    "Command",
    "begun",
    "chat_of",
    "opening_for",
    "opens",
    "ordered",
    "place_of",
    "put",
    "received_of",
]
