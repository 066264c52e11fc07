"""Erasing an account: every row of it, and its name and its people's where something was said outside any talk."""

from __future__ import annotations

import json
from collections.abc import Iterator

from flows.forgetting import names_of
from storage.erasing.names import Finder
from storage.erasing.plan import Erasure
from storage.erasing.sought import Sought, Space
from storage.erasing.texts import Texts
from storage.line import Line

_SESSIONS = "(SELECT s.id FROM sessions s WHERE s.workspace_id = :workspace AND s.account_id = :account)"
_CHATS = "(SELECT c.id FROM chats c WHERE c.workspace_id = :workspace AND c.account_id = :account)"
_HERE = (
    "EXISTS (SELECT 1 FROM chats c WHERE c.workspace_id = {0}.workspace_id AND c.channel = {0}.channel"
    " AND c.tenant = {0}.tenant AND c.chat = {0}.chat AND c.account_id = :account)"
)
OF_SESSIONS = ("inbox", "askings")
OF_ACCOUNT = ("sessions", "notes", "releases", "holding", "facts", "memberships", "meetings")


def plan(line: Line, space: Space, account: str, instead: str) -> Erasure:
    """What erasing this account comes to, inside a transaction."""
    done = Erasure()
    key = {"workspace": space.workspace, "account": account}
    for table in OF_SESSIONS:
        done.deletes(line, table, f"session_id IN {_SESSIONS}", key)
    done.deletes(line, "outbox", f"(session_id IN {_SESSIONS} OR session_id IN {_CHATS})", key)
    done.deletes(line, "arrivals", _HERE.format("arrivals"), key)
    for table in ("timers", "jobs"):
        for row in _about(line, space, account, table):
            done.deletes(line, table, "id = :id", {**key, "id": row})
    _unlinked(line, space, account, done)
    done.updates(
        line, "chats", "account_id = NULL, session_id = NULL, state = '{}'", "account_id = :account", key
    )
    for table in OF_ACCOUNT:
        done.deletes(line, table, "account_id = :account", key)
    done.deletes(line, "accounts", "id = :account", key)
    _names_elsewhere(line, space, account, instead, done)
    return done


def _about(line: Line, space: Space, account: str, table: str) -> Iterator[str]:
    """The timers or jobs that are about the account: their data name it or a talk on it, or their chat is at it."""
    query = f"SELECT id, channel, tenant, chat, body FROM {table} WHERE workspace_id = :workspace"  # noqa: S608  a constant
    for known, channel, tenant, chat, body in line.rows(query, {"workspace": space.workspace}):
        named = {each for each in json.loads(body).values() if isinstance(each, str)}
        at = {account, *(session for session, of in space.of_session.items() if of == account)}
        if named & at or space.of_chat.get((channel, tenant, chat)) == account:
            yield known


def _unlinked(line: Line, space: Space, account: str, done: Erasure) -> None:
    """What a link remembers of the account, to give it back when it is undone."""
    query = "SELECT id, moved FROM links WHERE workspace_id = :workspace"
    for known, moved in line.rows(query, {"workspace": space.workspace}):
        told = json.loads(moved)
        if told.pop(account, None) is not None:
            key = {"workspace": space.workspace, "id": known, "moved": json.dumps(told)}
            done.changes(
                "links", "UPDATE links SET moved = :moved WHERE workspace_id = :workspace AND id = :id", key
            )


def _said_outside(line: Line, space: Space, finder: Finder, done: Erasure) -> None:
    """What was said outside any talk and names it goes, and so do papers that were posted there: one may be of it,
    under a former name. All of that was said; nothing reads it again.
    """
    query = "SELECT session_id, turn, n, kind, status, body FROM outbox WHERE workspace_id = :workspace"
    for session, turn, n, kind, status, body in line.rows(query, {"workspace": space.workspace}):
        if session in space.of_session:
            continue
        is_paper = kind in ("document", "picture") and status != "pending"
        if is_paper or finder.spans(json.dumps(json.loads(body), ensure_ascii=False)):
            key = {"workspace": space.workspace, "session": session, "turn": turn, "n": n}
            done.deletes(line, "outbox", "session_id = :session AND turn = :turn AND n = :n", key)


def _names_elsewhere(line: Line, space: Space, account: str, instead: str, done: Erasure) -> None:
    """Texts of no account name it, and people of it."""
    people = names_of(space.facts.get(account, ()))
    names = frozenset(name for names in people.values() for name in names)
    sought = Sought(names, frozenset({space.accounts[account]}), items={account: frozenset(people)})
    finder, nothing = sought.finder(space, None), Finder(())
    _said_outside(line, space, finder, done)
    Texts(line, space, lambda each: finder if each is None else nothing, instead, done, space.accounts).run()
