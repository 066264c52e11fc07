"""What conversations stand on: the store, the flows, the words, and the ways to the outside. Only names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.channels.base import Outgoing
from flows.engine import Advance
from flows.model import Flow
from flows.record import Record
from flows.session import Session
from flows.terms import Terms
from prompts.render import Words
from storage.base import AskingRow, Job, Place, Storage, TurnWrite, Who
from storage.service import Consented


@dataclass(frozen=True, slots=True)
class Besides:
    """What comes of a message beside the talk: something to say or ask, work to be done, what the person decided."""

    said: Sequence[Outgoing] = ()
    asked: Sequence[AskingRow] = ()
    jobs: Sequence[Job] = ()
    decided: Consented | None = None


def nothing_besides(who: Who, place: Place, led: Advance) -> Besides:
    """As it is where nobody does any work beside the turns."""
    return Besides()


@dataclass(frozen=True, slots=True)
class Ground:
    """What a conversation stands on: the store, the flows, the words, and the ways to the outside."""

    storage: Storage
    flows: Mapping[str, Flow]
    words: Words
    clock: Callable[[], datetime]
    fresh: Callable[[], str]
    locale: str
    draft: Callable[[str, Record, Session, str], str]
    brief: Callable[[Who, str, Record, Session], tuple[str, str]]
    review: Callable[[Who, str, Record, Session], tuple[str, str]]
    balance: Callable[[Who, str, Record, Session, bool], tuple[str, str]]
    """Both sides as a paper; True where a picture of them goes with it."""
    names: Mapping[str, str]
    terms: Callable[[Who], Terms]
    commit: Callable[[TurnWrite], int] | None = None
    """How turns are committed, where it is not the store's own way."""
    drawn: Callable[[Who, str, Record, Session], bytes | None] = lambda who, account, record, session: None
    """Both sides as a PNG, for chats; None where there is nothing to draw."""
    noted: Callable[[Who, str, bool], Sequence[Outgoing]] = lambda who, account, buttons: ()
    """What readers noted on an account, said when it is opened; with buttons where a chat has them."""
    besides: Callable[[Who, Place, Advance], Besides] = nothing_besides
    """What comes of a turn beside its talk, where a service keeps the chat."""
