"""Two people made one, and parted again: what moves, as SQL, inside the transaction of whoever asks for it.

What was somebody's becomes another's: accounts, sessions with their facts and askings, chats.
Parting gives back each account that was not worked on since; one that was stays where it is, for
it holds what the other said meanwhile.
"""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flows.session import load as read_session
from storage.letters import write_moment, write_text
from storage.line import Line
from storage.mapping import session_state
from storage.shapes import Identity

_OF = "WHERE workspace_id = :workspace AND person_id = :former"
_LOCK = "UPDATE persons SET name = name WHERE workspace_id = :workspace AND id IN (:person, :former)"
_MEMBER_OF = (
    "SELECT m.account_id, a.owner_id, (SELECT count(*) FROM memberships o WHERE o.workspace_id = m.workspace_id"
    " AND o.account_id = m.account_id AND o.person_id = :person) FROM memberships m"
    " JOIN accounts a ON a.workspace_id = m.workspace_id AND a.id = m.account_id"
    " WHERE m.workspace_id = :workspace AND m.person_id = :former"
)
_CHANGED = "UPDATE accounts SET version = version + 1 WHERE workspace_id = :workspace AND id = :account"
_JOIN = (
    "INSERT INTO memberships (workspace_id, account_id, person_id, since)"
    " VALUES (:workspace, :account, :person, :at) ON CONFLICT DO NOTHING"
)
_LEAVE = "DELETE FROM memberships WHERE workspace_id = :workspace AND account_id = :account AND person_id = :former"
_OWN = (
    "UPDATE accounts SET owner_id = :person"
    " WHERE workspace_id = :workspace AND id = :account AND owner_id = :former"
)
_SESSIONS = f"SELECT id, state FROM sessions {_OF} AND account_id = :account"
_SESSION = "UPDATE sessions SET person_id = :person, state = :state WHERE workspace_id = :workspace AND id = :session"
_FACTS = (
    "UPDATE facts SET recorded_by = :person WHERE workspace_id = :workspace AND account_id = :account"
    " AND session_id = :session AND recorded_by = :former"
)
_ASKINGS = f"UPDATE askings SET person_id = :person {_OF} AND session_id = :session"
_RELEASES = f"UPDATE releases SET person_id = :person {_OF} AND account_id = :account"
_RECEIVED = "SELECT id FROM releases WHERE workspace_id = :workspace AND kind = 'person' AND reader = :former"
_NOTED = f"SELECT id FROM notes {_OF}"
_READ_BY = (
    "UPDATE releases SET reader = :person WHERE workspace_id = :workspace AND id = :id AND reader = :former"
)
_NOTED_BY = f"UPDATE notes SET person_id = :person {_OF} AND id = :id"
_WAITING = tuple(f"UPDATE {table} SET person_id = :person {_OF}" for table in ("chats", "timers", "jobs"))
_CALENDAR = (
    f"UPDATE timers SET status = 'cancelled' {_OF} AND kind = 'meeting' AND status = 'waiting'",
    (
        f"UPDATE diaries SET person_id = :person {_OF} AND NOT EXISTS"
        " (SELECT 1 FROM diaries d WHERE d.workspace_id = :workspace AND d.person_id = :person)"
    ),
    f"DELETE FROM diaries {_OF}",
    (
        f"UPDATE meetings SET person_id = :person {_OF} AND NOT EXISTS"
        " (SELECT 1 FROM meetings o WHERE o.workspace_id = :workspace AND o.person_id = :person AND o.id = meetings.id)"
    ),
    f"DELETE FROM meetings {_OF}",
)
"""Reminders of meetings are set anew, under the name of whose they are then."""
NO_CALENDAR = (
    (
        "UPDATE timers SET status = 'cancelled'"
        " WHERE workspace_id = :workspace AND person_id = :person AND status = 'waiting'"
    ),
    "DELETE FROM diaries WHERE workspace_id = :workspace AND person_id = :person",
    "DELETE FROM meetings WHERE workspace_id = :workspace AND person_id = :person",
)
"""Lets go of the calendar of somebody who has no way in any more."""
_NO_MORE_CODES = f"DELETE FROM codes {_OF}"
_WORKED_ON = (
    "SELECT id FROM sessions WHERE workspace_id = :workspace AND account_id = :account"
    " AND person_id = :former AND updated_at > :at"
)
_THEIRS = f"{_OF} AND channel = :channel AND tenant = :tenant"
_THERE = (
    "workspace_id = :workspace AND channel = :channel AND tenant = :tenant AND (chat = :external OR chat IN"
    f" (SELECT chat FROM chats {_THEIRS}))"
)
_ARRIVALS = (
    "DELETE FROM arrivals WHERE workspace_id = :workspace AND channel = :channel AND tenant = :tenant"
    " AND sender = :external"
)
_SHUT = (
    f"UPDATE outbox SET status = 'sent', reason = 'unlinked' WHERE status = 'pending' AND {_THERE}",
    _ARRIVALS,
    f"UPDATE timers SET status = 'cancelled' {_THEIRS} AND status = 'waiting'",
    f"DELETE FROM jobs {_THEIRS}",
)
_CHATS_GO = f"DELETE FROM chats {_THEIRS}"
_CHATS_BACK = (
    "UPDATE chats SET person_id = :person, account_id = NULL, session_id = NULL,"
    f" state = '{{\"start\": {{}}}}', elsewhere = :no {_THEIRS}"
)


_AS_READER = ""
"""Stands among the accounts that moved, for what belongs to none of theirs."""


def merge(line: Line, workspace: str, former: str, person: str, at: datetime) -> str:
    """Makes all that was `former`'s `person`'s; gives what moved, for `part`."""
    key = {"workspace": workspace, "former": former, "person": person, "at": write_moment(at)}
    line.run(_LOCK, key)
    moved: dict[str, Any] = {}
    for account, owner, was_member in line.rows(_MEMBER_OF, key):
        there = {**key, "account": account}
        sessions = [row[0] for row in line.rows(_SESSIONS, there)]
        moved[account] = {"owned": owner == former, "member": bool(was_member), "sessions": sessions}
        _hand_over(line, there, sessions)
        line.run(_RELEASES, there)
        line.run(_LEAVE, there)
        line.run(_OWN, there)
    moved[_AS_READER] = {
        "received": [row[0] for row in line.rows(_RECEIVED, key)],
        "noted": [row[0] for row in line.rows(_NOTED, key)],
    }
    _read_instead(line, key, moved[_AS_READER])
    for statement in (*_CALENDAR, *_WAITING, _NO_MORE_CODES):
        line.run(statement, key)
    return json.dumps(moved)


def part(line: Line, workspace: str, person: str, former: str, moved: str, at: datetime) -> None:
    """Gives back what `merge` moved at `at`, but for what `person` has worked on since."""
    key = {"workspace": workspace, "former": person, "person": former, "at": write_moment(at)}
    line.run(_LOCK, key)
    told = json.loads(moved)
    _read_instead(line, key, told.pop(_AS_READER, {}))
    for account, what in told.items():
        there = {**key, "account": account}
        worked_on = {row[0] for row in line.rows(_WORKED_ON, there)}
        if worked_on and not what["member"]:
            continue
        _hand_over(line, there, [each for each in what["sessions"] if each not in worked_on])
        if what["owned"]:
            line.run(_OWN, there)
        if not what["member"]:
            line.run(_RELEASES, there)
            line.run(_LEAVE, there)


def _read_instead(line: Line, key: dict[str, Any], what: dict[str, Sequence[str]]) -> None:
    """Makes what `former` was given to read, and what they noted on it, `person`'s."""
    for statement, name in ((_READ_BY, "received"), (_NOTED_BY, "noted")):
        line.run_many(statement, [{**key, "id": each} for each in what.get(name, ())])


def _hand_over(line: Line, key: dict[str, Any], sessions: Sequence[str]) -> None:
    """Lets `person` into an account, and makes these sessions of `former`'s theirs, with all that was said in them."""
    if not line.run(_CHANGED, key):
        return  # it was deleted
    line.run(_JOIN, key)
    for session, state in line.rows(_SESSIONS, key):
        if session in sessions:
            told = dataclasses.replace(read_session(state), person=key["person"])
            line.run(_SESSION, {**key, "session": session, "state": session_state(told)})
            line.run(_FACTS, {**key, "session": session})
            line.run(_ASKINGS, {**key, "session": session})


def shut(line: Line, workspace: str, person: str, identity: Identity, former: str | None) -> None:
    """Ends what goes on where this identity writes: nothing more is posted there, and no talk goes on there.

    The chats go to `former`, empty, where there is one.
    """
    key = {
        "workspace": workspace,
        "former": person,
        "person": former,
        "channel": identity.channel,
        "tenant": write_text(identity.tenant),
        "external": write_text(identity.external),
        "no": False,
    }
    for statement in _SHUT:
        line.run(statement, key)
    line.run(_CHATS_GO if former is None else _CHATS_BACK, key)
