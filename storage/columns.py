"""What the tables are made of: kinds of columns, keys and rules, all of them named. Declares no table."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, MetaData, Text
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


def account(ondelete: str = "CASCADE") -> ForeignKeyConstraint:
    """A reference to the account a row belongs to."""
    return ForeignKeyConstraint(
        ["workspace_id", "account_id"], ["accounts.workspace_id", "accounts.id"], ondelete=ondelete
    )


def person(column: str = "person_id") -> ForeignKeyConstraint:
    """A reference to a person."""
    return ForeignKeyConstraint(["workspace_id", column], ["persons.workspace_id", "persons.id"])


def one_of(column: str, *allowed: str) -> CheckConstraint:
    """A rule that a column holds one of a few words."""
    listed = ", ".join(f"'{word}'" for word in allowed)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class Row(SQLModel):
    """What all rows share: the metadata with its naming convention."""

    metadata = MetaData(naming_convention=NAMING)


def key() -> str:
    """Text that is part of the primary key."""
    return Field(primary_key=True, sa_type=Text)  # type: ignore[no-any-return]


def words() -> str:
    """Text."""
    return Field(sa_type=Text)  # type: ignore[no-any-return]


def words_else(default: str) -> str:
    """Text that older rows, which were kept without it, have as `default`."""
    return Field(default=default, sa_type=Text, sa_column_kwargs={"server_default": default})  # type: ignore[no-any-return]


def maybe_words() -> str | None:
    """Text, or nothing."""
    return Field(default=None, sa_type=Text)  # type: ignore[no-any-return]


def count() -> int:
    """A whole number."""
    return Field(sa_type=BigInteger)  # type: ignore[no-any-return]


def number() -> int:
    """A whole number that is part of the primary key."""
    return Field(primary_key=True, sa_type=BigInteger)  # type: ignore[no-any-return]


def maybe_count() -> int | None:
    """A whole number, or nothing."""
    return Field(default=None, sa_type=BigInteger)  # type: ignore[no-any-return]
