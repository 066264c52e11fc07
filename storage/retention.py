"""What is kept for a time only: talks that nobody touched since, and what is left of messages. Never what is known.

Facts, accounts, releases and notes stay; accounts that nobody touched are only named.
"""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from storage.letters import read_moment, read_text, write_moment
from storage.line import Line

AT_ONCE = 20
"""Talks that go in one transaction: few enough that no turn waits for it."""

_SPACE = "workspace_id = :workspace"
_OLD_SESSIONS = (
    f"SELECT id FROM sessions WHERE {_SPACE} AND updated_at < :before AND NOT EXISTS (SELECT 1 FROM outbox o"
    " WHERE o.workspace_id = sessions.workspace_id AND o.session_id = sessions.id AND o.status = 'pending')"
    " ORDER BY updated_at, id"
)
_OF_SESSION = ("outbox", "inbox", "askings", "chats")
_OUTSIDE = (
    "NOT EXISTS (SELECT 1 FROM sessions s WHERE s.workspace_id = {0}.workspace_id AND s.id = {0}.session_id)"
)
_REST = {
    "outbox": f"at < :before AND status <> 'pending' AND {_OUTSIDE.format('outbox')}",
    "inbox": f"at < :before AND session_id IS NULL AND {_OUTSIDE.format('inbox')}",
    "chats": "at < :before AND session_id IS NULL",
    "arrivals": "at < :before AND status = 'failed'",
    "jobs": "at < :before AND status = 'failed'",
    "timers": "due_at < :before AND status <> 'waiting'",
    "links": "undone_at < :before",
    "model_calls": "day < :before",
}
_IDLE = (
    f"SELECT name, touched_at FROM accounts WHERE {_SPACE} AND touched_at < :before ORDER BY touched_at, id"
)


class Retention:
    """The calls about what is kept for a time only."""

    line: Line

    def expire(self, workspace: str, before: datetime, most: int = AT_ONCE) -> Mapping[str, int]:
        """Takes away what was last touched before a moment, so many talks at most. Gives the rows that went, by table.

        Nothing goes where nothing is given: then all of it is gone, and overwritten in a SQLite file and its log.
        """
        key = {"workspace": workspace, "before": write_moment(before)}
        gone: dict[str, int] = {}
        with self.line.write(), self._overwriting():
            for (session,) in self.line.rows(f"{_OLD_SESSIONS} LIMIT :most", {**key, "most": most}):
                gone["sessions"] = gone.get("sessions", 0) + 1
                there = {"workspace": workspace, "session": session}
                for table in _OF_SESSION:
                    self._goes(gone, table, "session_id = :session", there)
                self.line.run(f"DELETE FROM sessions WHERE {_SPACE} AND id = :session", there)
            for table, where in _REST.items():
                self._goes(gone, table, where, key)
        if not gone and self.line.dialect == "sqlite":
            with self.line.glance():
                self.line.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return gone

    @contextmanager
    def _overwriting(self) -> Iterator[None]:
        """What is deleted inside is overwritten; afterwards turns pay no more for it than before."""
        if self.line.dialect != "sqlite":
            yield
            return
        driver = self.line.driver
        before = driver.execute("PRAGMA secure_delete").fetchone()[0]
        driver.execute("PRAGMA secure_delete=ON").fetchall()
        try:
            yield
        finally:
            driver.execute(f"PRAGMA secure_delete={('OFF', 'ON', 'FAST')[before]}").fetchall()

    def _goes(self, gone: dict[str, int], table: str, where: str, key: Mapping[str, str]) -> None:
        rows = self.line.run(f"DELETE FROM {table} WHERE {_SPACE} AND {where}", key)
        if rows:
            gone[table] = gone.get(table, 0) + rows

    def would_expire(self, workspace: str, before: datetime) -> Mapping[str, int]:
        """The rows that would go, by table. Changes nothing."""
        key = {"workspace": workspace, "before": write_moment(before)}
        found: dict[str, int] = {}
        with self.line.read():
            counted = {"sessions": f"SELECT count(*) FROM ({_OLD_SESSIONS}) old"}
            for table in (*_OF_SESSION, *_REST):
                sorts = [f"session_id IN ({_OLD_SESSIONS})"] if table in _OF_SESSION else []
                sorts += [_REST[table]] if table in _REST else []
                where = " OR ".join(f"({each})" for each in sorts)
                counted[table] = f"SELECT count(*) FROM {table} WHERE {_SPACE} AND ({where})"
            for table, query in counted.items():
                rows = self.line.rows(query, key)[0][0]
                if rows:
                    found[table] = rows
        return found

    def idle(self, workspace: str, before: datetime) -> Sequence[tuple[str, datetime]]:
        """The accounts that nobody touched since a moment, by name, and when somebody last did."""
        key = {"workspace": workspace, "before": write_moment(before)}
        with self.line.glance():
            rows = self.line.rows(_IDLE, key)
        return tuple((read_text(name), read_moment(touched)) for name, touched in rows)
