"""The tables of what is let out: releases as they were, and their readers' notes. Conventions: `storage.tables`."""

from __future__ import annotations

from sqlalchemy import ForeignKeyConstraint, Index

from storage.columns import NATURAL, Row, account, count, key, maybe_words, one_of, person, words, words_else


class ReleaseRow(Row, table=True):
    """What a seller let out of their hands. Rows are added and never changed.

    `upto` is the last fact in it, `held_back` the places left out. `kind` and `reader` tell
    whom it went to, `addressee` how they were called then; `content` is JSON with a schema version.
    """

    __tablename__ = "releases"
    __table_args__ = (
        account(),
        person(),
        one_of("kind", "person", "channel", "file"),
        one_of("scope", "page", "page_and_conversation"),
        Index(None, "workspace_id", "reader"),
        NATURAL,
    )

    workspace_id: str = key()
    id: str = key()
    account_id: str = words()
    person_id: str = words()
    upto: int = count()
    held_back: str = words()
    addressee: str = words()
    at: str = words()
    kind: str = words_else("file")
    reader: str | None = maybe_words()
    scope: str = words_else("page")
    account_name: str = words_else('""')
    content: str = words_else("{}")


class NoteRow(Row, table=True):
    """What a reader of a release said on it, on a place of the record or (an empty one) on the whole."""

    __tablename__ = "notes"
    __table_args__ = (
        account(),
        person(),
        ForeignKeyConstraint(
            ["workspace_id", "release_id"], ["releases.workspace_id", "releases.id"], ondelete="CASCADE"
        ),
        Index(None, "workspace_id", "account_id"),
        NATURAL,
    )

    workspace_id: str = key()
    id: str = key()
    account_id: str = words()
    release_id: str = words()
    person_id: str = words()
    place: str = words()
    text: str = words()
    at: str = words()
    answer: str | None = maybe_words()
    answered_at: str | None = maybe_words()
    done_at: str | None = maybe_words()
