"""Looking back at a turn that was taken: to repeat its replies, and to take it back."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.record import Fact
from storage.access import is_plain, limited, mine, seen
from storage.base import Turn, Who
from storage.letters import write_text
from storage.line import Line, Row
from storage.mapping import FACT_COLUMNS, TURN_COLUMNS, read_fact, read_reply, read_turn
from storage.memory import may_see

FACT_BY_ID = (
    f"SELECT {FACT_COLUMNS} FROM facts WHERE workspace_id = :workspace AND account_id = :account AND id = :id"
)
_ANSWERED = (
    f"SELECT {TURN_COLUMNS} FROM inbox i JOIN sessions s ON s.workspace_id = i.workspace_id AND s.id = i.session_id"
    " JOIN memberships m ON m.workspace_id = s.workspace_id AND m.account_id = s.account_id"
    " AND m.person_id = s.person_id"
    " WHERE i.workspace_id = :workspace AND i.channel = :channel AND i.tenant = :tenant AND i.event = :event"
    " AND i.status = 'done' AND s.person_id = :person"
)
_REPLIES = (
    "SELECT kind, body FROM outbox WHERE workspace_id = :workspace AND session_id = :session AND turn = :turn"
    " ORDER BY n"
)
_BOUNDS = (
    "SELECT i.first_fact, i.last_fact FROM inbox i"
    " JOIN sessions s ON s.workspace_id = i.workspace_id AND s.id = i.session_id"
    " WHERE i.workspace_id = :workspace AND i.session_id = :session AND i.turn = :turn"
    " AND s.person_id = :person AND s.account_id = :account"
)
_FACTS_BETWEEN = (
    f"SELECT {FACT_COLUMNS} FROM facts WHERE workspace_id = :workspace AND account_id = :account"
    " AND id BETWEEN :first AND :last ORDER BY id"
)


class Again:
    """The calls that look back at one turn."""

    line: Line

    def answered(self, who: Who, channel: str, tenant: str, event: str) -> Turn | None:
        """The turn that an event already led to, if it did."""
        # Before every turn, and nearly always in vain: so one query, and nothing around it.
        with self.line.glance():
            if self.answered_row(who, channel, tenant, event) is None:
                return None
        with self.line.read():
            row = self.answered_row(who, channel, tenant, event)
            if row is None:
                return None  # the account was deleted just now
            key = {"workspace": who.workspace, "session": row[0], "turn": row[1]}
            replies = self.line.rows(_REPLIES, key)
        return read_turn(row, tuple(read_reply(*reply) for reply in replies))

    def answered_row(self, who: Who, channel: str, tenant: str, event: str) -> Row | None:
        key = {"channel": channel, "tenant": write_text(tenant), "event": write_text(event)}
        return self.line.row(_ANSWERED, {**mine(who), **key})

    def facts_of(
        self, who: Who, account: str, session: str, turn: int
    ) -> tuple[Sequence[Fact], Mapping[int, Fact]]:
        """The facts one turn recorded, and by id the older facts that each of them superseded."""
        line = self.line
        with line.read():
            seen(line, who, account)
            key = {**limited(who, account), "session": session, "turn": turn}
            bounds = line.row(_BOUNDS, key) if is_plain(session) else None
            if bounds is None or bounds[0] is None:
                return (), {}
            rows = line.rows(_FACTS_BETWEEN, {**key, "first": bounds[0], "last": bounds[1]})
            facts = tuple(read_fact(row) for row in rows)
            older = {}
            for wanted in {fact.supersedes for fact in facts if fact.supersedes is not None}:
                row = line.row(FACT_BY_ID, {**key, "id": wanted})
                if row is not None and may_see(found := read_fact(row), who.person):
                    older[wanted] = found
        return facts, older
