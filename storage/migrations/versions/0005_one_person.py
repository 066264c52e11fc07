"""One-time codes, links between a person's identities, and whether a chat was told that its talk went on elsewhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0004."""
    with op.batch_alter_table("chats", recreate="auto") as chats:
        chats.add_column(sa.Column("elsewhere", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "codes",
        *_texts("workspace_id selector salt digest kind"),
        *_texts("person_id name channel tenant chat", nullable=True),
        *_texts("expires_at"),
        sa.Column("tries", sa.BigInteger(), nullable=False),
        *_texts("used_by", nullable=True),
        _person("codes"),
        sa.CheckConstraint("kind IN ('link', 'invite')", name=op.f("ck_codes_kind")),
        sa.PrimaryKeyConstraint("workspace_id", "selector", name="pk_codes"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "links",
        *_texts("workspace_id id person_id"),
        *_texts("former_id", nullable=True),
        *_texts("channel tenant external moved at"),
        *_texts("undone_at", nullable=True),
        _person("links"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_links"),
        sqlite_with_rowid=False,
    )


def _texts(names: str, *, nullable: bool = False) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names.split()]


def _person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", "person_id"],
        ["persons.workspace_id", "persons.id"],
        f"fk_{table}_workspace_id_person_id",
    )


def downgrade() -> None:
    """To 0004. Who was joined stays joined, and can no longer be parted."""
    for table in ("links", "codes"):
        op.drop_table(table)
    with op.batch_alter_table("chats") as chats:
        chats.drop_column("elsewhere")
