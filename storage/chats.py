"""Where each chat stands, and what is written there outside any session."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from storage.arrivals import done, place_key, read_place, set_aside
from storage.chat_shapes import ChatState, Place
from storage.later import add_job
from storage.letters import write_moment
from storage.line import Line, Row
from storage.mapping import inbound_row, write_body
from storage.models import give_consent
from storage.service_shapes import Settled
from storage.shapes import Moved, Reply, Who
from storage.statements import insert

_COLUMNS = "channel, tenant, chat, id, person_id, account_id, session_id, state, turn"
_CHAT = (
    f"SELECT {_COLUMNS} FROM chats"
    " WHERE workspace_id = :workspace AND channel = :channel AND tenant = :tenant AND chat = :chat"
)
_SAVE = insert("chats") + (
    " ON CONFLICT (workspace_id, channel, tenant, chat) DO UPDATE SET person_id = excluded.person_id,"
    " account_id = excluded.account_id, session_id = excluded.session_id, state = excluded.state,"
    " turn = excluded.turn, at = excluded.at, elsewhere = excluded.elsewhere"
)
_LEFT = (
    "SELECT channel, tenant, chat FROM chats WHERE workspace_id = :workspace AND session_id = :session"
    " AND person_id = :person AND channel <> :here AND elsewhere = :no"
)
_ELSEWHERE = (
    "UPDATE chats SET elsewhere = :yes"
    " WHERE workspace_id = :workspace AND channel = :channel AND tenant = :tenant AND chat = :chat"
)
_INBOX = (
    "INSERT INTO inbox (workspace_id, channel, tenant, event, chat, at, text, chosen, answers, status, private)"
    " VALUES (:workspace_id, :channel, :tenant, :event, :chat, :at, :text, :chosen, :answers, 'done', :private)"
    " ON CONFLICT DO NOTHING"
)
_OUTBOX = insert("outbox")
_DUE = (
    "SELECT coalesce(max(due), 0) + 1 FROM outbox WHERE workspace_id = :workspace_id AND channel = :channel"
    " AND tenant = :tenant AND chat = :chat AND status = 'pending'"
)
_BEHIND = (
    "SELECT count(*), (SELECT coalesce(max(n), -1) + 1 FROM outbox WHERE workspace_id = :workspace"
    " AND session_id = :session AND turn = :turn) FROM sessions WHERE workspace_id = :workspace AND id = :session"
)
_JOB_DONE = "DELETE FROM jobs WHERE workspace_id = :workspace AND id = :job"


class Chats:
    """The calls about chats."""

    line: Line

    def chat(self, workspace: str, place: Place) -> ChatState | None:
        """Where a chat stands, if anything was ever said there."""
        with self.line.glance():
            row = self.line.row(_CHAT, {"workspace": workspace, **place_key(place)})
        return None if row is None else _read(row)

    def settle(self, write: Settled, also: Callable[[], None] | None = None) -> bool:
        """Commits what a message led to outside any session. False, and nothing written, where it was done before.

        `also` calls this store for what is kept with it, or not at all.
        """
        with self.line.write():
            if not self._settle(write):
                return False
            if also is not None:
                also()
            return True

    def _settle(self, write: Settled) -> bool:
        line, inbound = self.line, write.inbound
        if inbound is not None and write.failed is not None:
            set_aside(line, write.workspace, inbound, write.failed)
        elif inbound is not None:
            row = {"workspace_id": write.workspace, "private": False, **inbound_row(inbound)}
            if not line.run(_INBOX, row):
                done(line, write.workspace, inbound)
                return False
            done(line, write.workspace, inbound)
        if write.job is not None and not line.run(
            _JOB_DONE, {"workspace": write.workspace, "job": write.job}
        ):
            return False
        if write.chat is not None:
            save_chat(line, write.workspace, write.chat, write.at)
        if write.decided is not None:
            give_consent(line, write.workspace, write.decided, write.at)
        for job in write.jobs:
            add_job(line, write.workspace, job, write.at)
        is_there, first = self._behind(write) if write.of_turn else (True, 0)
        if is_there:
            queue(
                line, write.workspace, write.place, write.source, write.turn, write.replies, write.at, first
            )
        return True

    def _behind(self, write: Settled) -> tuple[bool, int]:
        """Is the session there to which the replies belong, and how many has their turn already?"""
        key = {"workspace": write.workspace, "session": write.source, "turn": write.turn}
        sessions, first = self.line.rows(_BEHIND, key)[0]
        return bool(sessions), first


def save_chat(line: Line, workspace: str, chat: ChatState, at: datetime) -> None:
    """Writes where a chat stands, inside the transaction of what brought it there."""
    row = {
        "workspace_id": workspace,
        **place_key(chat.place),
        "id": chat.id,
        "person_id": chat.person,
        "account_id": chat.account,
        "session_id": chat.session,
        "state": write_body(chat.state),
        "turn": chat.turn,
        "at": write_moment(at),
        "elsewhere": False,
    }
    line.run(_SAVE, row)


def tell_elsewhere(line: Line, who: Who, session: str, moved: Moved, at: datetime) -> None:
    """Says in a session's chats on other channels, once, where it goes on; inside the transaction of the turn there."""
    key: dict[str, Any] = {"workspace": who.workspace, "person": who.person, "session": session}
    key |= {"here": moved.channel, "yes": True, "no": False}
    for row in line.rows(_LEFT, key):
        place = read_place(*row)
        line.run(_ELSEWHERE, {**key, **place_key(place)})
        queue(line, who.workspace, place, secrets.token_hex(8), 0, [moved.said], at)


def queue(
    line: Line,
    workspace: str,
    place: Place,
    source: str,
    turn: int,
    replies: Sequence[Reply],
    at: datetime,
    first: int = 0,
) -> None:
    """Puts replies at the end of a chat's outbox. `first` is the number of the first one within its turn."""
    if not replies:
        return
    shared: dict[str, Any] = {"workspace_id": workspace, **place_key(place)}
    due = line.rows(_DUE, shared)[0][0]
    shared |= {"session_id": source, "turn": turn, "status": "pending", "at": write_moment(at)}
    rows = [
        {**shared, "n": first + n, "due": due + n, "kind": reply.kind, "body": write_body(reply.body)}
        for n, reply in enumerate(replies)
    ]
    line.run_many(_OUTBOX, rows)


def _read(row: Row) -> ChatState:
    channel, tenant, chat, known, person, account, session, state, turn = row
    return ChatState(
        read_place(channel, tenant, chat), known, person, account, session, json.loads(state), turn
    )
