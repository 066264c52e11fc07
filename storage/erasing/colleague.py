"""Erasing one of our people: how they are known, where they write, what they said of themselves, and their name.

What they recorded of accounts stays, and so do those accounts, with somebody else for their owner.
"""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json

from flows.forgetting import forget_private
from storage.erasing.facts import write_facts
from storage.erasing.plan import Erasure
from storage.erasing.sought import Sought, Space
from storage.erasing.texts import Texts
from storage.letters import write_text
from storage.line import Line
from storage.mapping import NOTHING

_THEIRS = "person_id = :person"
_THERE = "channel = :channel AND tenant = :tenant AND chat = :chat"
_OUTSIDE = (
    "NOT EXISTS (SELECT 1 FROM sessions s WHERE s.workspace_id = {0}.workspace_id AND s.id = {0}.session_id)"
)
_MY_SESSIONS = "(SELECT s.id FROM sessions s WHERE s.workspace_id = :workspace AND s.person_id = :person)"
_JOINED = (
    "INSERT INTO memberships (workspace_id, account_id, person_id, since)"
    " SELECT workspace_id, id, :to, touched_at FROM accounts WHERE workspace_id = :workspace AND owner_id = :person"
    " ON CONFLICT DO NOTHING"
)


def selves(line: Line, workspace: str, person: str) -> tuple[str, ...]:
    """The person, and whoever a link made them: a former self without a way in of its own."""
    found = [person]
    for former, now in former_selves(line, workspace).items():
        if now == person:
            found.append(former)
    return tuple(found)


def former_selves(line: Line, workspace: str) -> dict[str, str]:
    """Whoever was made another by a link, by what they were: all that was theirs is the other's."""
    rows = line.rows(
        "SELECT l.former_id, l.person_id FROM links l WHERE l.workspace_id = :workspace"
        " AND l.former_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM identities i WHERE"
        " i.workspace_id = l.workspace_id AND i.person_id = l.former_id)",
        {"workspace": workspace},
    )
    return {row[0]: row[1] for row in rows}


def plan(line: Line, space: Space, person: str, to: str | None, sought: Sought, instead: str) -> Erasure:
    """What erasing this colleague comes to, inside a transaction; `to` owns what was theirs."""
    done = Erasure()
    for each in selves(line, space.workspace, person):
        key = {"workspace": space.workspace, "person": each, "to": to}
        _accounts(line, done, key)
        _said_of_themselves(line, space, done, each)
        _ways_in(line, done, key)
        named = {**key, "name": write_text(instead)}
        done.updates(line, "releases", "addressee = :name", "kind = 'person' AND reader = :person", named)
        done.updates(line, "persons", "name = :name, locale = 'en-GB'", "id = :person", named)
    Texts(line, space, lambda account: sought.finder(space, account), instead, done).run()
    return done


def _accounts(line: Line, done: Erasure, key: dict[str, str | None]) -> None:
    done.does(_JOINED, key)
    done.updates(line, "accounts", "owner_id = :to", "owner_id = :person", key)
    done.deletes(line, "memberships", _THEIRS, key)


def _ways_in(line: Line, done: Erasure, key: dict[str, str | None]) -> None:
    """Identities, chats and what is in them outside of talks, codes, links; and where their talks were held."""
    mine = "WHERE workspace_id = :workspace AND person_id = :person"
    chats = line.rows(f"SELECT channel, tenant, chat FROM chats {mine}", key)
    known = line.rows(f"SELECT channel, tenant, external FROM identities {mine}", key)
    for channel, tenant, chat in dict.fromkeys([*chats, *known]):
        there = {**key, "channel": channel, "tenant": tenant, "chat": chat}
        done.deletes(line, "outbox", f"{_THERE} AND {_OUTSIDE.format('outbox')}", there)
        done.deletes(line, "inbox", f"{_THERE} AND {_OUTSIDE.format('inbox')}", there)
        done.deletes(line, "arrivals", _THERE, there)
    for channel, tenant, external in known:
        who = {**key, "channel": channel, "tenant": tenant, "external": external}
        done.deletes(line, "arrivals", "channel = :channel AND tenant = :tenant AND sender = :external", who)
        used = {**key, "used": json.dumps([channel, tenant, external])}
        done.deletes(line, "codes", "used_by = :used", used)
    for table in (
        *("timers", "jobs", "chats", "codes", "model_consents", "model_calls", "identities"),
        *("diaries", "meetings"),
    ):
        done.deletes(line, table, _THEIRS, key)
    done.deletes(line, "links", f"({_THEIRS} OR former_id = :person)", key)
    _addresses(line, done, key)


def _addresses(line: Line, done: Erasure, key: dict[str, str | None]) -> None:
    """Where their talks were held is an address of theirs: it goes, and so does what waits to be posted there."""
    nowhere = {**key, "nowhere": NOTHING}
    done.updates(line, "askings", "chat = :nowhere", _THEIRS, nowhere)
    done.updates(
        line,
        "outbox",
        "tenant = :nowhere, chat = :nowhere, ref = NULL, status = 'sent'",
        f"session_id IN {_MY_SESSIONS}",
        nowhere,
    )
    done.updates(
        line, "inbox", "chat = :nowhere, event = '\"' || session_id || '#' || turn || '#erased\"'",
        f"session_id IN {_MY_SESSIONS} AND channel <> ''", nowhere,
    )  # fmt: skip


def _said_of_themselves(line: Line, space: Space, done: Erasure, person: str) -> None:
    """What sellers are asked about themselves, the answers in their talks, and what was said back to them."""
    key = {"workspace": space.workspace, "person": person, "nothing": write_text("")}
    turns = line.rows(
        "SELECT session_id, turn FROM inbox WHERE workspace_id = :workspace AND private"
        f" AND session_id IN {_MY_SESSIONS}",
        key,
    )
    for session, turn in turns:
        there = {**key, "session": session, "turn": turn}
        done.deletes(line, "outbox", "session_id = :session AND turn = :turn", there)
        done.updates(
            line, "inbox", "text = :nothing, chosen = '[]'", "session_id = :session AND turn = :turn", there
        )
    for account, facts in space.facts.items():
        left = forget_private(facts, person)
        if left != tuple(facts):
            write_facts(done, space.workspace, account, facts, left)
