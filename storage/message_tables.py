"""The tables of messages: what came in, what goes out, what was asked. The conventions stand in `storage.tables`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field

from storage.columns import NATURAL, Row, count, key, maybe_count, maybe_words, number, one_of, words


class InboxRow(Row, table=True):
    """One message as it came in, and the turn it led to.

    A turn that nobody's message began (the greeting) has a row too, with an empty
    channel and an event made of session and turn. `first_fact` and `last_fact` bound
    the facts of the turn.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        one_of("status", "waiting", "done"),
        Index(None, "workspace_id", "session_id", "turn"),
        NATURAL,
    )

    workspace_id: str = key()
    channel: str = key()
    tenant: str = key()
    event: str = key()
    chat: str = words()
    at: str = words()
    text: str | None = maybe_words()
    chosen: str = words()
    answers: str | None = maybe_words()
    status: str = words()
    session_id: str | None = maybe_words()
    turn: int | None = maybe_count()
    question: str | None = maybe_words()
    private: bool = Field(default=False)
    flow_version: str | None = maybe_words()
    turn_at: str | None = maybe_words()
    first_fact: int | None = maybe_count()
    last_fact: int | None = maybe_count()


class OutboxRow(Row, table=True):
    """One reply, `n` within its turn. Where the commit is the delivery (the terminal) it is "sent" at once.

    `due` orders the pending replies of a chat, whatever sessions they come from. What is
    said outside a session has the chat's own id, or the job's, for its session. `tries` and
    `reason` tell of posting it, `ref` is what the platform calls it.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        one_of("status", "pending", "sent", "dead"),
        Index(
            "ix_outbox_pending",
            "workspace_id",
            "channel",
            "tenant",
            "chat",
            "due",
            sqlite_where=text("status = 'pending'"),
            postgresql_where=text("status = 'pending'"),
        ),
        NATURAL,
    )

    workspace_id: str = key()
    session_id: str = key()
    turn: int = number()
    n: int = number()
    channel: str = words()
    tenant: str = words()
    chat: str = words()
    kind: str = words()
    body: str = words()
    status: str = words()
    due: int = count()
    at: str | None = maybe_words()
    tries: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    reason: str | None = maybe_words()
    ref: str | None = maybe_words()


class AskedRow(Row, table=True):
    """One question put once, for the buttons under it."""

    __tablename__ = "askings"
    __table_args__ = (NATURAL,)

    workspace_id: str = key()
    ref: str = key()
    session_id: str = words()
    person_id: str = words()
    chat: str = words()
    turn: int = count()
    question: str = words()
    text: str = words()
    options: str = words()
