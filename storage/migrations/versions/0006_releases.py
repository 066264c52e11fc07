"""Releases with all that their readers see, as it was then, and the notes that readers make on them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ADDED = ("kind", "reader", "scope", "account_name", "content")


def upgrade() -> None:
    """From 0005. Releases kept before are of nothing to read, so they count as files."""
    with op.batch_alter_table("releases") as releases:
        releases.add_column(_text("kind", "file"))
        releases.add_column(sa.Column("reader", sa.Text(), nullable=True))
        releases.add_column(_text("scope", "page"))
        releases.add_column(_text("account_name", '""'))
        releases.add_column(_text("content", "{}"))
        for column, allowed in (
            ("kind", "'person', 'channel', 'file'"),
            ("scope", "'page', 'page_and_conversation'"),
        ):
            releases.create_check_constraint(op.f(f"ck_releases_{column}"), f"{column} IN ({allowed})")
    op.create_index("ix_releases_workspace_id_reader", "releases", ["workspace_id", "reader"])
    op.create_table(
        "notes",
        *_texts("workspace_id id account_id release_id person_id place text at"),
        *_texts("answer answered_at done_at", nullable=True),
        _of("accounts", "account_id", ondelete="CASCADE"),
        _of("persons", "person_id"),
        _of("releases", "release_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("workspace_id", "id", name="pk_notes"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_notes_workspace_id_account_id", "notes", ["workspace_id", "account_id"])


def _texts(names: str, *, nullable: bool = False) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names.split()]


def _text(name: str, default: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _of(table: str, column: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["workspace_id", column],
        [f"{table}.workspace_id", f"{table}.id"],
        f"fk_notes_workspace_id_{column}",
        ondelete=ondelete,
    )


def downgrade() -> None:
    """To 0005. What was let out stays counted, and nobody can read it any more; the notes are lost."""
    op.drop_table("notes")
    op.drop_index("ix_releases_workspace_id_reader", "releases")
    with op.batch_alter_table("releases") as releases:
        for column in ("kind", "scope"):
            releases.drop_constraint(op.f(f"ck_releases_{column}"), type_="check")
        for column in reversed(_ADDED):
            releases.drop_column(column)
