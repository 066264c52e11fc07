"""What conversations stand on: the store, the flows, the words, and the ways to the outside. Only names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.model import Flow
from flows.record import Record
from flows.session import Session
from flows.terms import Terms
from prompts.render import Words
from storage.base import Storage, TurnWrite, Who


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
    balance: Callable[[Who, str, Record, Session], tuple[str, str]]
    names: Mapping[str, str]
    terms: Callable[[Who], Terms]
    commit: Callable[[TurnWrite], int] | None = None
    """How turns are committed, where it is not the store's own way."""
