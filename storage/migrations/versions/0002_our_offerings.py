"""What we offer and what it costs us: one more table, empty at first."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0001."""
    op.create_table(
        "offerings",
        sa.Column("workspace_id", sa.Text(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "name")),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("cost", "floor", "margin")),
        sa.Column("removed", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("person_id", "at")),
        sa.ForeignKeyConstraint(
            ["workspace_id", "person_id"],
            ["persons.workspace_id", "persons.id"],
            "fk_offerings_workspace_id_person_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "n", name="pk_offerings"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """To 0001."""
    op.drop_table("offerings")
