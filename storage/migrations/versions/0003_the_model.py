"""Who lets which model server read their texts, and how often it was asked: two more tables, empty at first."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0002."""
    _table("model_consents", "server", sa.Column("given", sa.Boolean(), nullable=False), *_texts("at"))
    _table("model_calls", "day", sa.Column("calls", sa.BigInteger(), nullable=False))


def _table(name: str, third: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        *_texts("workspace_id", "person_id", third),
        *columns,
        sa.ForeignKeyConstraint(
            ["workspace_id", "person_id"],
            ["persons.workspace_id", "persons.id"],
            f"fk_{name}_workspace_id_person_id",
        ),
        sa.PrimaryKeyConstraint("workspace_id", "person_id", third, name=f"pk_{name}"),
        sqlite_with_rowid=False,
    )


def _texts(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def downgrade() -> None:
    """To 0002."""
    op.drop_table("model_calls")
    op.drop_table("model_consents")
