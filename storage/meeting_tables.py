"""The tables of meetings: where a person's calendar is, and what stands in it. Conventions: `storage.tables`."""

from __future__ import annotations

from sqlalchemy import Index

from storage.columns import NATURAL, Row, count, key, maybe_words, one_of, person, words


class DiaryRow(Row, table=True):
    """How one person's meetings are found and told of. `address` is a secret."""

    __tablename__ = "diaries"
    __table_args__ = (person(), one_of("reminders", "on", "off"), NATURAL)

    workspace_id: str = key()
    person_id: str = key()
    address: str | None = maybe_words()
    zone: str | None = maybe_words()
    found_zone: str | None = maybe_words()
    quiet: str = words()
    reminders: str = words()
    read_at: str | None = maybe_words()
    failing_since: str | None = maybe_words()
    told_at: str | None = maybe_words()
    at: str = words()


class MeetingRow(Row, table=True):
    """One occurrence of a meeting in somebody's calendar."""

    __tablename__ = "meetings"
    __table_args__ = (
        person(),
        one_of("source", "calendar", "file"),
        one_of("length", "timed", "all_day"),
        one_of("account_is", "proposed", "chosen"),
        one_of("state", "on", "cancelled", "declined"),
        Index(None, "workspace_id", "person_id", "ends_at"),
        NATURAL,
    )

    workspace_id: str = key()
    person_id: str = key()
    id: str = key()
    source: str = words()
    uid: str = words()
    recurrence: str = words()
    starts_at: str = words()
    ends_at: str = words()
    length: str = words()
    title: str = words()
    people: str = words()
    sequence: int = count()
    account_id: str | None = maybe_words()
    account_is: str = words()
    state: str = words()
    at: str = words()
