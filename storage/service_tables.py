"""The tables of the service: what waits to be taken, where each chat stands, what is to happen later or beside.

The conventions stand in `storage.tables`. Rows of `arrivals` and `jobs` are queues: a
row goes when what it asked for is done.
"""

from __future__ import annotations

from sqlalchemy import Index, false, text
from sqlmodel import Field

from storage.columns import NATURAL, Row, count, key, maybe_words, one_of, person, words


class ArrivalRow(Row, table=True):
    """One message as a channel handed it over, until its turn is committed. `seq` is the order of arrival."""

    __tablename__ = "arrivals"
    __table_args__ = (one_of("status", "waiting", "failed"), Index(None, "workspace_id", "seq"), NATURAL)

    workspace_id: str = key()
    channel: str = key()
    tenant: str = key()
    event: str = key()
    seq: int = count()
    chat: str = words()
    sender: str = words()
    name: str = words()
    at: str = words()
    text: str | None = maybe_words()
    chosen: str = words()
    answers: str | None = maybe_words()
    more: str = words()
    status: str = words()
    tries: int = count()
    reason: str | None = maybe_words()


class ChatRow(Row, table=True):
    """Where one chat stands: whose it is, which session it goes on with, what it was asked before any session.

    `id` and `turn` are the key of what is said there outside a session. `elsewhere`: its session went on
    in another chat, and that was said here.
    """

    __tablename__ = "chats"
    __table_args__ = (person(), NATURAL)

    workspace_id: str = key()
    channel: str = key()
    tenant: str = key()
    chat: str = key()
    id: str = words()
    person_id: str = words()
    account_id: str | None = maybe_words()
    session_id: str | None = maybe_words()
    state: str = words()
    turn: int = count()
    at: str = words()
    elsewhere: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class TimerRow(Row, table=True):
    """Something that is to arrive in a chat at a time, once."""

    __tablename__ = "timers"
    __table_args__ = (
        person(),
        one_of("status", "waiting", "fired", "cancelled"),
        Index(
            "ix_timers_waiting",
            "workspace_id",
            "due_at",
            sqlite_where=text("status = 'waiting'"),
            postgresql_where=text("status = 'waiting'"),
        ),
        NATURAL,
    )

    workspace_id: str = key()
    id: str = key()
    person_id: str = words()
    channel: str = words()
    tenant: str = words()
    chat: str = words()
    kind: str = words()
    due_at: str = words()
    body: str = words()
    status: str = words()
    at: str = words()


class JobRow(Row, table=True):
    """Work beside the turns (a model's look, an export) until its result is committed."""

    __tablename__ = "jobs"
    __table_args__ = (person(), one_of("status", "waiting", "failed"), NATURAL)

    workspace_id: str = key()
    id: str = key()
    person_id: str = words()
    channel: str = words()
    tenant: str = words()
    chat: str = words()
    kind: str = words()
    body: str = words()
    status: str = words()
    tries: int = count()
    at: str = words()
