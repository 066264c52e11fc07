"""What a brief is made from, read once. Holds it, and no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.model import Flow
from flows.record import Record
from flows.session import Session
from flows.terms import USUAL, Terms


@dataclass(frozen=True, slots=True)
class Page:
    """What a brief is made from."""

    flow: Flow
    record: Record
    session: Session
    account: str
    now: datetime
    terms: Terms = USUAL
