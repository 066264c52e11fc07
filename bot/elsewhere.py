"""A talk that goes on in another chat: what is said where it was, and what an answer there still answers. Pure.

A session is one, whatever chats it is in; its turns are in the order of their commits. A chat
keeps the turn after which it last spoke (`Standing.seen`) and what was asked then (`Standing.asked`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.channels.base import Incoming, Message, Outgoing, Question, as_data
from bot.standing import Standing
from flows.answers.commands import command_in
from flows.session import Session
from prompts.render import Words
from storage.base import Moved, Reply, Turn


def went_on(standing: Standing, session: Session) -> bool:
    """Was something said in another chat since this one last spoke?"""
    return standing.seen is not None and session.turn != standing.seen


def meant_here(incoming: Incoming, standing: Standing, session: Session) -> Incoming:
    """What came in at a chat that the talk has left: words answer what was asked here, not what is asked by now.

    What is still asked may be answered here as well as there.
    """
    if incoming.text is None or incoming.answers is not None or command_in(incoming.text) is not None:
        return incoming
    now = session.asking
    return replace(incoming, answers=standing.asked) if now is None or now.ref != standing.asked else incoming


def is_late(incoming: Incoming, session: Session) -> bool:
    """Does it answer what is no longer asked?"""
    now = session.asking
    return incoming.answers is not None and (now is None or now.ref != incoming.answers)


def told(words: Words, turns: Sequence[Turn], outgoing: list[Outgoing]) -> list[Outgoing]:
    """What answers somebody who came late, beginning with where the talk went on."""
    text = words.text("chat.went_on", channel=turns[-1].channel if turns else "")
    first = outgoing[0] if outgoing else None
    if isinstance(first, Message | Question):
        return [replace(first, text=f"{text}\n{first.text}"), *outgoing[1:]]
    return [Message(text), *outgoing]


def moved(words: Words, channel: str) -> Moved:
    """What the chats are told that the talk has left for this channel."""
    said = Message(words.text("chat.goes_on", channel=channel))
    return Moved(channel, Reply("message", as_data(said)))
