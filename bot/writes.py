"""The rows of a turn beside its facts: what came in, what was asked, whom it is about. Pure; writes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels.base import Address, Incoming, Outgoing, Question
from flows.places import is_private
from flows.record import Fact
from flows.session import Asking, Session
from storage.base import AskingRow, Inbound, Loaded


def inbound_row(at: Address, event: str, came: Incoming | None) -> Inbound | None:
    """What came in at an address, letter for letter."""
    if came is None:
        return None
    return Inbound(at.channel, at.tenant, at.chat, event, came.at, came.text, came.chosen, came.answers)


def asking_row(
    at: Address, loaded: Loaded, session: Session, outgoing: Sequence[Outgoing]
) -> AskingRow | None:
    """What is asked now, for the buttons under it; None where it was asked before."""
    now, before = session.asking, loaded.session.asking
    if now is None or (before is not None and before.ref == now.ref):
        return None
    shown = next((each for each in outgoing if isinstance(each, Question) and each.ask == now.ref), None)
    return AskingRow(
        ref=now.ref,
        session=session.id,
        person=session.person,
        chat=at.chat,
        turn=session.turn,
        question=now.question,
        text=shown.text if shown is not None else "",
        options=now.options,
    )


def is_about_the_seller(asked: Asking | None, facts: Sequence[Fact]) -> bool:
    """Is a turn about the seller: asked, or changed by name while something else was asked?"""
    return (asked is not None and is_private(asked.path)) or any(is_private(fact.path) for fact in facts)
