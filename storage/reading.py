"""Reading for transcripts, exports and buttons. Writes nothing."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Sequence

from flows.record import Fact
from storage.access import is_plain, limited, mine, seen
from storage.base import AskingRow, Reply, SessionSummary, Turn, Who
from storage.letters import write_text
from storage.line import Line
from storage.mapping import (
    ASKING_COLUMNS,
    FACT_COLUMNS,
    TURN_COLUMNS,
    read_asking,
    read_fact,
    read_reply,
    read_summary,
    read_turn,
)
from storage.memory import may_see

_FACTS = (
    f"SELECT {FACT_COLUMNS} FROM facts WHERE workspace_id = :workspace AND account_id = :account ORDER BY id"
)
_SESSIONS = (
    "SELECT s.id, s.account_id, s.person_id, p.name, s.flow, s.minutes, s.status, s.started_at, s.updated_at, s.turn"
    " FROM sessions s JOIN persons p ON p.workspace_id = s.workspace_id AND p.id = s.person_id"
    " WHERE s.workspace_id = :workspace AND s.account_id = :account AND s.person_id = :person"
    " ORDER BY s.started_at, s.id"
)
_MINE = (
    " s ON s.workspace_id = {0}.workspace_id AND s.id = {0}.session_id"
    " JOIN memberships m ON m.workspace_id = s.workspace_id AND m.account_id = s.account_id"
    " AND m.person_id = s.person_id"
    " WHERE {0}.workspace_id = :workspace AND {0}.session_id = :session AND s.person_id = :person"
)
_TURNS = f"SELECT {TURN_COLUMNS} FROM inbox i JOIN sessions" + _MINE.format("i") + " ORDER BY i.turn"
_REPLIES = (
    "SELECT o.turn, o.kind, o.body FROM outbox o JOIN sessions" + _MINE.format("o") + " ORDER BY o.turn, o.n"
)
_ASKING = (
    f"SELECT {', '.join('q.' + column for column in ASKING_COLUMNS.split(', '))} FROM askings q"
    " JOIN sessions s ON s.workspace_id = q.workspace_id AND s.id = q.session_id"
    " JOIN memberships m ON m.workspace_id = s.workspace_id AND m.account_id = s.account_id"
    " AND m.person_id = s.person_id"
    " WHERE q.workspace_id = :workspace AND q.ref = :ref AND q.person_id = :person"
)


class Reading:
    """The calls that only read."""

    line: Line

    def facts(self, who: Who, account: str) -> Sequence[Fact]:
        """Every fact of an account in the order of their ids (others' private ones left out)."""
        with self.line.read():
            seen(self.line, who, account)
            rows = self.line.rows(_FACTS, limited(who, account))
        return tuple(fact for fact in map(read_fact, rows) if may_see(fact, who.person))

    def sessions(self, who: Who, account: str) -> Sequence[SessionSummary]:
        """This person's own sessions on the account, oldest first."""
        with self.line.read():
            seen(self.line, who, account)
            rows = self.line.rows(_SESSIONS, limited(who, account))
        return tuple(map(read_summary, rows))

    def turns(self, who: Who, session: str) -> Sequence[Turn]:
        """The turns of one of this person's own sessions, in order."""
        if not is_plain(session):
            return ()
        key = {**mine(who), "session": session}
        with self.line.read():
            rows = self.line.rows(_TURNS, key)
            replies: dict[int, list[Reply]] = {row[1]: [] for row in rows}
            for turn, kind, body in self.line.rows(_REPLIES, key):
                replies[turn].append(read_reply(kind, body))
        return tuple(read_turn(row, tuple(replies[row[1]])) for row in rows)

    def asking(self, who: Who, ref: str) -> AskingRow | None:
        """The asking a button refers to, if it was put to this person."""
        with self.line.glance():
            row = self.line.row(_ASKING, {**mine(who), "ref": write_text(ref)})
        return None if row is None else read_asking(row)
