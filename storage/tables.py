"""The tables, as SQLModel rows. Private to `storage`: nothing outside may see a row.

Conventions that hold for every column:

* free text (whatever a person or a platform wrote) is kept as a JSON string with ASCII
  escapes (`letters.write_text`), because PostgreSQL's text takes neither NUL nor lone
  surrogates and its json types refuse NUL too; the encoding is one to one, so equality
  and unique keys work on it as they stand;
* moments are ISO 8601 in UTC with microseconds, days ISO dates: as text they sort;
* enumerations are text with a CHECK, because a PostgreSQL enum type outlives its table;
* `WITHOUT ROWID` on SQLite wherever the key is a natural one: one tree less to write a turn.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field

from storage.columns import (
    NATURAL,
    Row,
    account,
    count,
    key,
    maybe_count,
    maybe_words,
    number,
    one_of,
    person,
    words,
)
from storage.link_tables import CodeRow, LinkRow
from storage.meeting_tables import DiaryRow, MeetingRow
from storage.message_tables import AskedRow, InboxRow, OutboxRow
from storage.release_tables import NoteRow, ReleaseRow
from storage.service_tables import ArrivalRow, ChatRow, JobRow, TimerRow


class WorkspaceRow(Row, table=True):
    """One installation."""

    __tablename__ = "workspaces"
    __table_args__ = (NATURAL,)

    workspace_id: str = key()
    created_at: str = words()


class PersonRow(Row, table=True):
    """One of our people."""

    __tablename__ = "persons"
    __table_args__ = (ForeignKeyConstraint(["workspace_id"], ["workspaces.workspace_id"]), NATURAL)

    workspace_id: str = key()
    id: str = key()
    name: str = words()
    locale: str = words()
    created_at: str = words()


class IdentityRow(Row, table=True):
    """A person as one channel knows them."""

    __tablename__ = "identities"
    __table_args__ = (person(), NATURAL)

    workspace_id: str = key()
    channel: str = key()
    tenant: str = key()
    external: str = key()
    person_id: str = words()


class AccountRow(Row, table=True):
    """A customer company. `version` counts commits, `last_fact` is the highest id among its facts."""

    __tablename__ = "accounts"
    __table_args__ = (person("owner_id"), NATURAL)

    workspace_id: str = key()
    id: str = key()
    name: str = words()
    owner_id: str = words()
    version: int = count()
    last_fact: int = count()
    created_at: str = words()
    touched_at: str = words()


class MembershipRow(Row, table=True):
    """Who may see an account. Its owner is always a member."""

    __tablename__ = "memberships"
    __table_args__ = (account(), person(), Index(None, "workspace_id", "person_id"), NATURAL)

    workspace_id: str = key()
    account_id: str = key()
    person_id: str = key()
    since: str = words()


class SessionRow(Row, table=True):
    """One run of a flow: the session's own JSON, and what has to be looked up by.

    With a rowid: its JSON outgrows what a keyed tree keeps in one page, and is rewritten each turn.
    """

    __tablename__ = "sessions"
    __table_args__ = (
        account(),
        person(),
        one_of("status", "open", "paused", "finished", "stopped"),
        Index(None, "workspace_id", "account_id", "person_id"),
    )

    workspace_id: str = key()
    id: str = key()
    account_id: str = words()
    person_id: str = words()
    flow: str = words()
    status: str = words()
    minutes: int = count()
    turn: int = count()
    started_at: str = words()
    updated_at: str = words()
    state: str = words()


class FactRow(Row, table=True):
    """One fact. Rows are added and never changed."""

    __tablename__ = "facts"
    __table_args__ = (
        account(),
        one_of("state", "known", "unknown", "skipped", "withdrawn"),
        CheckConstraint("level BETWEEN 0 AND 3", name="level"),
        NATURAL,
    )

    workspace_id: str = key()
    account_id: str = key()
    id: int = number()
    path: str = words()
    value: str = words()
    state: str = words()
    level: int | None = maybe_count()
    recorded_by: str = words()
    recorded_at: str = words()
    session_id: str = words()
    turn: int = count()
    quote: str | None = maybe_words()
    said_by: str | None = maybe_words()
    said_at: str | None = maybe_words()
    supersedes: int | None = maybe_count()


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

    workspace_id: str = key()
    account_id: str = key()
    path: str = key()
    fact_id: int = count()
    first_id: int = count()


class OfferingRow(Row, table=True):
    """One entry about one of our offerings. Rows are added and never changed: the newest `n` of an id holds."""

    __tablename__ = "offerings"
    __table_args__ = (person(), NATURAL)

    workspace_id: str = key()
    n: int = number()
    id: str = words()
    name: str = words()
    cost: str | None = maybe_words()
    floor: str | None = maybe_words()
    margin: str | None = maybe_words()
    removed: bool = Field(default=False)
    person_id: str = words()
    at: str = words()


class ModelConsentRow(Row, table=True):
    """Whether a person lets a model server read their texts, as they answered last."""

    __tablename__ = "model_consents"
    __table_args__ = (person(), NATURAL)

    workspace_id: str = key()
    person_id: str = key()
    server: str = key()
    given: bool = Field()
    at: str = words()


class ModelCallRow(Row, table=True):
    """How often a person asked a model on a day (of UTC)."""

    __tablename__ = "model_calls"
    __table_args__ = (person(), NATURAL)

    workspace_id: str = key()
    person_id: str = key()
    day: str = key()
    calls: int = count()


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
    NoteRow,
    OfferingRow,
    ModelConsentRow,
    ModelCallRow,
    ArrivalRow,
    ChatRow,
    TimerRow,
    JobRow,
    CodeRow,
    LinkRow,
    DiaryRow,
    MeetingRow,
)
"""Parents before their children."""

METADATA = Row.metadata
"""All of them, as alembic wants them."""
