"""The tables, as SQLModel rows. Private to `storage`: nothing outside may see a row.

Conventions that hold for every column:

* free text (whatever a person or a platform wrote) is kept as a JSON string with ASCII
  escapes (`mapping.write_text`), because PostgreSQL's text takes neither NUL nor lone
  surrogates and its json types refuse NUL too; the encoding is one to one, so equality
  and unique keys work on it as they stand;
* moments are ISO 8601 in UTC with microseconds, days ISO dates: as text they sort;
* enumerations are text with a CHECK, because a PostgreSQL enum type outlives its table;
* `WITHOUT ROWID` on SQLite wherever the key is a natural one: one tree less to write a turn.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, Index, MetaData, Text, text
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name from the start: SQLite's batch migrations cannot drop nameless ones."""

NATURAL = {"sqlite_with_rowid": False}


def _account(ondelete: str = "CASCADE") -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["workspace_id", "account_id"], ["accounts.workspace_id", "accounts.id"], ondelete=ondelete
    )


def _person(column: str = "person_id") -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["workspace_id", column], ["persons.workspace_id", "persons.id"])


def _one_of(column: str, *allowed: str) -> CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in allowed)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class Row(SQLModel):
    """What all rows share: the metadata with its naming convention."""

    metadata = MetaData(naming_convention=NAMING)


def _key() -> str:
    return Field(primary_key=True, sa_type=Text)  # type: ignore[no-any-return]


def _text() -> str:
    return Field(sa_type=Text)  # type: ignore[no-any-return]


def _maybe() -> str | None:
    return Field(default=None, sa_type=Text)  # type: ignore[no-any-return]


def _count() -> int:
    return Field(sa_type=BigInteger)  # type: ignore[no-any-return]


def _number() -> int:
    return Field(primary_key=True, sa_type=BigInteger)  # type: ignore[no-any-return]


def _maybe_count() -> int | None:
    return Field(default=None, sa_type=BigInteger)  # type: ignore[no-any-return]


class WorkspaceRow(Row, table=True):
    """One installation."""

    __tablename__ = "workspaces"
    __table_args__ = (NATURAL,)

    workspace_id: str = _key()
    created_at: str = _text()


class PersonRow(Row, table=True):
    """One of our people."""

    __tablename__ = "persons"
    __table_args__ = (ForeignKeyConstraint(["workspace_id"], ["workspaces.workspace_id"]), NATURAL)

    workspace_id: str = _key()
    id: str = _key()
    name: str = _text()
    locale: str = _text()
    created_at: str = _text()


class IdentityRow(Row, table=True):
    """A person as one channel knows them."""

    __tablename__ = "identities"
    __table_args__ = (_person(), NATURAL)

    workspace_id: str = _key()
    channel: str = _key()
    tenant: str = _key()
    external: str = _key()
    person_id: str = _text()


class AccountRow(Row, table=True):
    """A customer company. `version` counts commits, `last_fact` is the highest id among its facts."""

    __tablename__ = "accounts"
    __table_args__ = (_person("owner_id"), NATURAL)

    workspace_id: str = _key()
    id: str = _key()
    name: str = _text()
    owner_id: str = _text()
    version: int = _count()
    last_fact: int = _count()
    created_at: str = _text()
    touched_at: str = _text()


class MembershipRow(Row, table=True):
    """Who may see an account. Its owner is always a member."""

    __tablename__ = "memberships"
    __table_args__ = (_account(), _person(), Index(None, "workspace_id", "person_id"), NATURAL)

    workspace_id: str = _key()
    account_id: str = _key()
    person_id: str = _key()
    since: str = _text()


class SessionRow(Row, table=True):
    """One run of a flow: the session's own JSON, and what has to be looked up by.

    With a rowid: its JSON outgrows what a keyed tree keeps in one page, and is rewritten each turn.
    """

    __tablename__ = "sessions"
    __table_args__ = (
        _account(),
        _person(),
        _one_of("status", "open", "paused", "finished", "stopped"),
        Index(None, "workspace_id", "account_id", "person_id"),
    )

    workspace_id: str = _key()
    id: str = _key()
    account_id: str = _text()
    person_id: str = _text()
    flow: str = _text()
    status: str = _text()
    minutes: int = _count()
    turn: int = _count()
    started_at: str = _text()
    updated_at: str = _text()
    state: str = _text()


class FactRow(Row, table=True):
    """One fact. Rows are added and never changed."""

    __tablename__ = "facts"
    __table_args__ = (
        _account(),
        _one_of("state", "known", "unknown", "skipped", "withdrawn"),
        CheckConstraint("level BETWEEN 0 AND 3", name="level"),
        NATURAL,
    )

    workspace_id: str = _key()
    account_id: str = _key()
    id: int = _number()
    path: str = _text()
    value: str = _text()
    state: str = _text()
    level: int | None = _maybe_count()
    recorded_by: str = _text()
    recorded_at: str = _text()
    session_id: str = _text()
    turn: int = _count()
    quote: str | None = _maybe()
    said_by: str | None = _maybe()
    said_at: str | None = _maybe()
    supersedes: int | None = _maybe_count()


class HoldingRow(Row, table=True):
    """Which fact holds at a path now, so that a turn need not read the history.

    `first_id` is the first fact there ever was at the path: a record read back has
    its paths in the same order as one folded from the facts.
    """

    __tablename__ = "holding"
    __table_args__ = (
        ForeignKeyConstraint(
            ["workspace_id", "account_id", "fact_id"],
            ["facts.workspace_id", "facts.account_id", "facts.id"],
            ondelete="CASCADE",
        ),
        NATURAL,
    )

    workspace_id: str = _key()
    account_id: str = _key()
    path: str = _key()
    fact_id: int = _count()
    first_id: int = _count()


class InboxRow(Row, table=True):
    """One message as it came in, and the turn it led to.

    A turn that nobody's message began (the greeting) has a row too, with an empty
    channel and an event made of session and turn. `first_fact` and `last_fact` bound
    the facts of the turn.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        _one_of("status", "waiting", "done"),
        Index(None, "workspace_id", "session_id", "turn"),
        NATURAL,
    )

    workspace_id: str = _key()
    channel: str = _key()
    tenant: str = _key()
    event: str = _key()
    chat: str = _text()
    at: str = _text()
    text: str | None = _maybe()
    chosen: str = _text()
    answers: str | None = _maybe()
    status: str = _text()
    session_id: str | None = _maybe()
    turn: int | None = _maybe_count()
    question: str | None = _maybe()
    private: bool = Field(default=False)
    flow_version: str | None = _maybe()
    turn_at: str | None = _maybe()
    first_fact: int | None = _maybe_count()
    last_fact: int | None = _maybe_count()


class OutboxRow(Row, table=True):
    """One reply, `n` within its turn. Where the commit is the delivery (the terminal) it is "sent" at once.

    `due` orders the pending replies of a chat, whatever sessions they come from.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        _one_of("status", "pending", "sent"),
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

    workspace_id: str = _key()
    session_id: str = _key()
    turn: int = _number()
    n: int = _number()
    channel: str = _text()
    tenant: str = _text()
    chat: str = _text()
    kind: str = _text()
    body: str = _text()
    status: str = _text()
    due: int = _count()


class AskedRow(Row, table=True):
    """One question put once, for the buttons under it."""

    __tablename__ = "askings"
    __table_args__ = (NATURAL,)

    workspace_id: str = _key()
    ref: str = _key()
    session_id: str = _text()
    person_id: str = _text()
    chat: str = _text()
    turn: int = _count()
    question: str = _text()
    text: str = _text()
    options: str = _text()


class ReleaseRow(Row, table=True):
    """What a seller let out of their hands."""

    __tablename__ = "releases"
    __table_args__ = (_account(), _person(), NATURAL)

    workspace_id: str = _key()
    id: str = _key()
    account_id: str = _text()
    person_id: str = _text()
    upto: int = _count()
    held_back: str = _text()
    addressee: str = _text()
    at: str = _text()


TABLES = (
    WorkspaceRow,
    PersonRow,
    IdentityRow,
    AccountRow,
    MembershipRow,
    SessionRow,
    FactRow,
    HoldingRow,
    InboxRow,
    OutboxRow,
    AskedRow,
    ReleaseRow,
)
"""Parents before their children."""
