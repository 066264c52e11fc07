"""Insert statements, with the columns of the tables that are written by them.

`storage.tables` declares the tables; a test holds this list equal to it, but for columns
that are only ever written later (`LATER`). It is kept apart
because importing SQLModel takes longer than everything else a start does together.
"""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

COLUMNS = {
    "sessions": "workspace_id id account_id person_id flow status minutes turn started_at updated_at state",
    "facts": "workspace_id account_id id path value state level recorded_by recorded_at session_id turn"
    " quote said_by said_at supersedes",
    "holding": "workspace_id account_id path fact_id first_id",
    "inbox": "workspace_id channel tenant event chat at text chosen answers status session_id turn question"
    " private flow_version turn_at first_fact last_fact",
    "outbox": "workspace_id session_id turn n channel tenant chat kind body status due at",
    "offerings": "workspace_id n id name cost floor margin removed person_id at",
    "arrivals": "workspace_id channel tenant event seq chat sender name at text chosen answers more status tries",
    "chats": "workspace_id channel tenant chat id person_id account_id session_id state turn at elsewhere",
    "timers": "workspace_id id person_id channel tenant chat kind due_at body status at",
    "jobs": "workspace_id id person_id channel tenant chat kind body status tries at",
    "codes": "workspace_id selector salt digest kind person_id name channel tenant chat expires_at tries",
    "links": "workspace_id id person_id former_id channel tenant external moved at",
    "releases": "workspace_id id account_id person_id upto held_back addressee at kind reader scope account_name"
    " content",
    "notes": "workspace_id id account_id release_id person_id place text at",
    "diaries": "workspace_id person_id address zone found_zone quiet reminders read_at failing_since told_at at",
    "meetings": "workspace_id person_id id source uid recurrence starts_at ends_at length title people sequence"
    " account_id account_is state at",
    "askings": "workspace_id ref session_id person_id chat turn question text options",
}
LATER = {
    "outbox": "tries reason ref",
    "arrivals": "reason",
    "codes": "used_by",
    "links": "undone_at",
    "notes": "answer answered_at done_at",
}


def insert(table: str) -> str:
    """`INSERT INTO table (columns) VALUES (:columns)`."""
    columns = COLUMNS[table].split()
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(':' + name for name in columns)})"
