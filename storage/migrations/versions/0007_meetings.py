"""Where people's calendars are, and the meetings that stand in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the revision before."""
    op.create_table(
        "diaries",
        *_texts("workspace_id person_id"),
        *_texts("address zone found_zone", nullable=True),
        *_texts("quiet reminders"),
        *_texts("read_at failing_since told_at", nullable=True),
        *_texts("at"),
        _person("diaries"),
        _allowed("diaries", "reminders", "on", "off"),
        sa.PrimaryKeyConstraint("workspace_id", "person_id", name="pk_diaries"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "meetings",
        *_texts("workspace_id person_id id source uid recurrence starts_at ends_at length title people"),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        *_texts("account_id", nullable=True),
        *_texts("account_is state at"),
        _person("meetings"),
        _allowed("meetings", "source", "calendar", "file"),
        _allowed("meetings", "length", "timed", "all_day"),
        _allowed("meetings", "account_is", "proposed", "chosen"),
        _allowed("meetings", "state", "on", "cancelled", "declined"),
        sa.PrimaryKeyConstraint("workspace_id", "person_id", "id", name="pk_meetings"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_meetings_workspace_id_person_id_ends_at", "meetings", ["workspace_id", "person_id", "ends_at"]
    )


def _texts(names: str, *, nullable: bool = False) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names.split()]


def _person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", "person_id"],
        ["persons.workspace_id", "persons.id"],
        f"fk_{table}_workspace_id_person_id",
    )


def _allowed(table: str, column: str, *words: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=op.f(f"ck_{table}_{column}"))


def downgrade() -> None:
    """To the revision before. Addresses of calendars and meetings are gone then; the address has to be given anew."""
    for table in ("meetings", "diaries"):
        op.drop_table(table)
