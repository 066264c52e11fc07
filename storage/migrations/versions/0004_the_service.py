"""What a service needs: queues of arrivals and jobs, where each chat stands, timers; more about each post."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0003."""
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("at", sa.Text(), nullable=True))
        outbox.add_column(sa.Column("tries", sa.BigInteger(), nullable=False, server_default="0"))
        outbox.add_column(sa.Column("reason", sa.Text(), nullable=True))
        outbox.add_column(sa.Column("ref", sa.Text(), nullable=True))
        outbox.drop_constraint(op.f("ck_outbox_status"), type_="check")
        outbox.create_check_constraint(op.f("ck_outbox_status"), "status IN ('pending', 'sent', 'dead')")
    _arrivals()
    _chats()
    _timers()
    _jobs()


def _arrivals() -> None:
    op.create_table(
        "arrivals",
        *_texts("workspace_id channel tenant event"),
        *_counts("seq"),
        *_texts("chat sender name at"),
        *_texts("text", nullable=True),
        *_texts("chosen"),
        *_texts("answers", nullable=True),
        *_texts("more status"),
        *_counts("tries"),
        *_texts("reason", nullable=True),
        _allowed("arrivals", "waiting", "failed"),
        sa.PrimaryKeyConstraint("workspace_id", "channel", "tenant", "event", name="pk_arrivals"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_arrivals_workspace_id_seq", "arrivals", ["workspace_id", "seq"])


def _chats() -> None:
    op.create_table(
        "chats",
        *_texts("workspace_id channel tenant chat id person_id"),
        *_texts("account_id session_id", nullable=True),
        *_texts("state"),
        *_counts("turn"),
        *_texts("at"),
        _person("chats"),
        sa.PrimaryKeyConstraint("workspace_id", "channel", "tenant", "chat", name="pk_chats"),
        sqlite_with_rowid=False,
    )


def _timers() -> None:
    op.create_table(
        "timers",
        *_texts("workspace_id id person_id channel tenant chat kind due_at body status at"),
        _person("timers"),
        _allowed("timers", "waiting", "fired", "cancelled"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_timers"),
        sqlite_with_rowid=False,
    )
    waiting = sa.text("status = 'waiting'")
    op.create_index(
        "ix_timers_waiting",
        "timers",
        ["workspace_id", "due_at"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )


def _jobs() -> None:
    op.create_table(
        "jobs",
        *_texts("workspace_id id person_id channel tenant chat kind body status"),
        *_counts("tries"),
        *_texts("at"),
        _person("jobs"),
        _allowed("jobs", "waiting", "failed"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_jobs"),
        sqlite_with_rowid=False,
    )


def _texts(names: str, *, nullable: bool = False) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names.split()]


def _counts(names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False) for name in names.split()]


def _person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", "person_id"],
        ["persons.workspace_id", "persons.id"],
        f"fk_{table}_workspace_id_person_id",
    )


def _allowed(table: str, *words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"status IN ({listed})", name=op.f(f"ck_{table}_status"))


def downgrade() -> None:
    """To 0003. What waits in the queues is lost, and a dead letter counts as sent."""
    for table in ("jobs", "timers", "chats", "arrivals"):
        op.drop_table(table)
    op.execute("UPDATE outbox SET status = 'sent' WHERE status = 'dead'")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_constraint(op.f("ck_outbox_status"), type_="check")
        outbox.create_check_constraint(op.f("ck_outbox_status"), "status IN ('pending', 'sent')")
        for column in ("ref", "reason", "tries", "at"):
            outbox.drop_column(column)
