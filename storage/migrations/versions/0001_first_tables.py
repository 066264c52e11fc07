"""The first tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _text(names: str, nullable: bool = False) -> list[sa.Column[Any]]:  # noqa: FBT001, FBT002
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names.split()]


def _count(names: str, nullable: bool = False) -> list[sa.Column[Any]]:  # noqa: FBT001, FBT002
    return [sa.Column(name, sa.BigInteger(), nullable=nullable) for name in names.split()]


def _table(name: str, key: str, *parts: Any, rowid: bool = False) -> None:
    keyed = sa.PrimaryKeyConstraint(*key.split(), name=f"pk_{name}")
    options = {} if rowid else {"sqlite_with_rowid": False}
    op.create_table(name, *parts, keyed, **options)


def _refers(
    table: str, columns: str, to: str, keys: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{'_'.join(columns.split())}"
    return sa.ForeignKeyConstraint(
        columns.split(), [f"{to}.{key}" for key in keys.split()], name, ondelete=ondelete
    )


def _account(table: str) -> sa.ForeignKeyConstraint:
    return _refers(table, "workspace_id account_id", "accounts", "workspace_id id", "CASCADE")


def _person(table: str, column: str = "person_id") -> sa.ForeignKeyConstraint:
    return _refers(table, f"workspace_id {column}", "persons", "workspace_id id")


def _index(table: str, columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns.split())}", table, columns.split())


def _check(table: str, column: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} {rule}", name=op.f(f"ck_{table}_{column}"))


def upgrade() -> None:
    """From nothing."""
    _people()
    _accounts()
    _facts()
    _messages()


def _people() -> None:
    _table("workspaces", "workspace_id", *_text("workspace_id created_at"))
    _table(
        "persons",
        "workspace_id id",
        *_text("workspace_id id name locale created_at"),
        _refers("persons", "workspace_id", "workspaces", "workspace_id"),
    )
    _table(
        "identities",
        "workspace_id channel tenant external",
        *_text("workspace_id channel tenant external person_id"),
        _person("identities"),
    )


def _accounts() -> None:
    _table(
        "accounts",
        "workspace_id id",
        *_text("workspace_id id name owner_id"),
        *_count("version last_fact"),
        *_text("created_at touched_at"),
        _person("accounts", "owner_id"),
    )
    _table(
        "memberships",
        "workspace_id account_id person_id",
        *_text("workspace_id account_id person_id since"),
        _account("memberships"),
        _person("memberships"),
    )
    _index("memberships", "workspace_id person_id")
    _table(
        "sessions",
        "workspace_id id",
        *_text("workspace_id id account_id person_id flow status"),
        *_count("minutes turn"),
        *_text("started_at updated_at state"),
        _account("sessions"),
        _person("sessions"),
        _check("sessions", "status", "IN ('open', 'paused', 'finished', 'stopped')"),
        rowid=True,
    )
    _index("sessions", "workspace_id account_id person_id")
    _table(
        "releases",
        "workspace_id id",
        *_text("workspace_id id account_id person_id"),
        *_count("upto"),
        *_text("held_back addressee at"),
        _account("releases"),
        _person("releases"),
    )


def _facts() -> None:
    _table(
        "facts",
        "workspace_id account_id id",
        *_text("workspace_id account_id"),
        *_count("id"),
        *_text("path value state"),
        *_count("level", nullable=True),
        *_text("recorded_by recorded_at session_id"),
        *_count("turn"),
        *_text("quote said_by said_at", nullable=True),
        *_count("supersedes", nullable=True),
        _account("facts"),
        _check("facts", "state", "IN ('known', 'unknown', 'skipped', 'withdrawn')"),
        _check("facts", "level", "BETWEEN 0 AND 3"),
    )
    _table(
        "holding",
        "workspace_id account_id path",
        *_text("workspace_id account_id path"),
        *_count("fact_id first_id"),
        _refers(
            "holding", "workspace_id account_id fact_id", "facts", "workspace_id account_id id", "CASCADE"
        ),
    )


def _messages() -> None:
    _table(
        "inbox",
        "workspace_id channel tenant event",
        *_text("workspace_id channel tenant event chat at"),
        *_text("text", nullable=True),
        *_text("chosen"),
        *_text("answers", nullable=True),
        *_text("status"),
        *_text("session_id", nullable=True),
        *_count("turn", nullable=True),
        *_text("question", nullable=True),
        sa.Column("private", sa.Boolean(), nullable=False),
        *_text("flow_version turn_at", nullable=True),
        *_count("first_fact last_fact", nullable=True),
        _check("inbox", "status", "IN ('waiting', 'done')"),
    )
    _index("inbox", "workspace_id session_id turn")
    _table(
        "outbox",
        "workspace_id session_id turn n",
        *_text("workspace_id session_id"),
        *_count("turn n"),
        *_text("channel tenant chat kind body status"),
        *_count("due"),
        _check("outbox", "status", "IN ('pending', 'sent')"),
    )
    pending = sa.text("status = 'pending'")
    columns = ["workspace_id", "channel", "tenant", "chat", "due"]
    op.create_index("ix_outbox_pending", "outbox", columns, sqlite_where=pending, postgresql_where=pending)
    _table(
        "askings",
        "workspace_id ref",
        *_text("workspace_id ref session_id person_id chat"),
        *_count("turn"),
        *_text("question text options"),
    )


def downgrade() -> None:
    """To nothing."""
    for table in ("askings", "outbox", "inbox", "holding", "facts", "releases", "sessions", "memberships"):
        op.drop_table(table)
    for table in ("accounts", "identities", "persons", "workspaces"):
        op.drop_table(table)
