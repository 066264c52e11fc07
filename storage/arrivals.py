"""The queue of what came in: kept before the platform is told so, gone with the turn it led to."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from storage.chat_shapes import Place
from storage.letters import read_list, read_maybe, read_moment, read_text, write_text
from storage.line import Line, Row
from storage.mapping import inbound_row
from storage.service_shapes import Arrival
from storage.shapes import Inbound
from storage.statements import COLUMNS

_COLUMNS = COLUMNS["arrivals"].split()
_KEY = "workspace_id = :workspace_id AND channel = :channel AND tenant = :tenant AND event = :event"
_SEQ = "(SELECT coalesce(max(seq), 0) + 1 FROM arrivals WHERE workspace_id = :workspace_id)"
_RECEIVE = (
    f"INSERT INTO arrivals ({', '.join(_COLUMNS)})"
    f" SELECT {', '.join(_SEQ if name == 'seq' else ':' + name for name in _COLUMNS)}"
    f" WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE {_KEY}) ON CONFLICT DO NOTHING"
)
_READ = "channel, tenant, chat, event, at, text, chosen, answers, sender, name, more, seq, tries, reason"
_QUEUED = (
    f"SELECT {_READ} FROM arrivals WHERE workspace_id = :workspace AND status = :status AND seq > :after"
    " ORDER BY seq LIMIT :most"
)
_SET_ASIDE = f"UPDATE arrivals SET status = 'failed', tries = tries + 1, reason = :reason WHERE {_KEY}"
_AGAIN = f"UPDATE arrivals SET status = 'waiting', tries = 0 WHERE {_KEY} AND status = 'failed'"
_GONE = f"DELETE FROM arrivals WHERE {_KEY}"


class Arrivals:
    """The calls about what came in and waits for its turn."""

    line: Line

    def receive(self, workspace: str, arrival: Arrival) -> bool:
        """Keeps a message. False where it was received before, whether it waits, was set aside or is done."""
        with self.line.write():
            return receive(self.line, workspace, arrival)

    def waiting(self, workspace: str, after: int = 0, most: int = 1000) -> Sequence[Arrival]:
        """What waits for its turn, in the order of arrival, past number `after`."""
        return self._queued(workspace, "waiting", after, most)

    def failed(self, workspace: str, most: int = 1000) -> Sequence[Arrival]:
        """What was set aside because no turn could be made of it."""
        return self._queued(workspace, "failed", 0, most)

    def _queued(self, workspace: str, status: str, after: int, most: int) -> Sequence[Arrival]:
        key = {"workspace": workspace, "status": status, "after": after, "most": most}
        with self.line.glance():
            rows = self.line.rows(_QUEUED, key)
        return tuple(map(_read, rows))

    def take_up(self, workspace: str, arrival: Arrival) -> bool:
        """Lets a message that was set aside wait for a turn again."""
        with self.line.write():
            return self.line.run(_AGAIN, _key(workspace, arrival.inbound)) == 1


def receive(line: Line, workspace: str, arrival: Arrival) -> bool:
    """Puts a message into the queue, inside a transaction; False where it was there or is done."""
    return line.run(_RECEIVE, _row(workspace, arrival)) == 1


def done(line: Line, workspace: str, inbound: Inbound) -> None:
    """Takes a message off the queue, inside the transaction that keeps what came of it."""
    line.run(_GONE, _key(workspace, inbound))


def set_aside(line: Line, workspace: str, inbound: Inbound, reason: str) -> None:
    """Keeps a message among the failed ones, inside the transaction that says so to its sender."""
    line.run(_SET_ASIDE, {**_key(workspace, inbound), "reason": reason})


def place_key(place: Place) -> dict[str, str]:
    """A chat as the tables key it."""
    return {"channel": place.channel, "tenant": write_text(place.tenant), "chat": write_text(place.chat)}


def read_place(channel: str, tenant: str, chat: str) -> Place:
    """The chat of three columns."""
    return Place(channel, read_text(tenant), read_text(chat))


def _key(workspace: str, inbound: Inbound) -> dict[str, str]:
    return {
        "workspace_id": workspace,
        "channel": inbound.channel,
        "tenant": write_text(inbound.tenant),
        "event": write_text(inbound.event),
    }


def _row(workspace: str, arrival: Arrival) -> dict[str, Any]:
    return {
        "workspace_id": workspace,
        **inbound_row(arrival.inbound),
        "sender": write_text(arrival.sender),
        "name": write_text(arrival.name),
        "more": json.dumps(dict(arrival.more)) if arrival.more else "{}",
        "status": "waiting",
        "tries": 0,
    }


def _read(row: Row) -> Arrival:
    channel, tenant, chat, event, at, text, chosen, answers, sender, name, more, seq, tries, reason = row
    inbound = Inbound(
        channel,
        read_text(tenant),
        read_text(chat),
        read_text(event),
        read_moment(at),
        read_maybe(text),
        read_list(chosen),
        read_maybe(answers),
    )
    return Arrival(inbound, read_text(sender), read_text(name), json.loads(more), seq, tries, reason)
