"""The outbox as delivery sees it: what is to be posted in which order, what was, and what could not be."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from storage.arrivals import place_key, read_place
from storage.chat_shapes import Place
from storage.letters import maybe_text, read_moment, write_moment
from storage.line import Line, Row
from storage.mapping import read_reply
from storage.service_shapes import Pending

_COLUMNS = "channel, tenant, chat, session_id, turn, n, kind, body, at, tries, reason"
_CHAT = "workspace_id = :workspace AND channel = :channel AND tenant = :tenant AND chat = :chat"
_KEY = "workspace_id = :workspace AND session_id = :source AND turn = :turn AND n = :n"
_PENDING = f"SELECT {_COLUMNS} FROM outbox WHERE {_CHAT} AND status = 'pending' ORDER BY due LIMIT :most"
_PLACES = (
    "SELECT channel, tenant, chat, count(*) FROM outbox WHERE workspace_id = :workspace AND status = 'pending'"
    " GROUP BY channel, tenant, chat"
)
_STILL = f"SELECT 1 FROM outbox WHERE {_KEY} AND status = 'pending'"
_SENT = f"UPDATE outbox SET status = 'sent', ref = :ref WHERE {_KEY} AND status = 'pending'"
_TRIED = f"UPDATE outbox SET tries = tries + 1, reason = :reason WHERE {_KEY} AND status = 'pending'"
_DEAD = f"UPDATE outbox SET status = 'dead', reason = :reason WHERE {_KEY} AND status = 'pending'"
_LETTERS = (
    f"SELECT {_COLUMNS} FROM outbox WHERE workspace_id = :workspace AND status = 'dead'"
    " ORDER BY at, session_id, turn, n LIMIT :most"
)
_AGAIN = (
    "UPDATE outbox SET status = 'pending', tries = 0, at = :at, due = (SELECT coalesce(max(o.due), 0) + 1"
    " FROM outbox o WHERE o.workspace_id = outbox.workspace_id AND o.channel = outbox.channel"
    " AND o.tenant = outbox.tenant AND o.chat = outbox.chat AND o.status = 'pending')"
    f" WHERE {_KEY} AND status = 'dead'"
)


class Posts:
    """The calls of delivery."""

    line: Line

    def pending(self, workspace: str, place: Place, most: int = 100) -> Sequence[Pending]:
        """What waits to be posted in a chat, in order."""
        with self.line.glance():
            rows = self.line.rows(_PENDING, {"workspace": workspace, "most": most, **place_key(place)})
        return tuple(map(_read, rows))

    def places_pending(self, workspace: str) -> Sequence[tuple[Place, int]]:
        """The chats where something waits to be posted, and how much."""
        with self.line.glance():
            rows = self.line.rows(_PLACES, {"workspace": workspace})
        return tuple((read_place(*row[:3]), row[3]) for row in rows)

    def is_pending(self, workspace: str, post: Pending) -> bool:
        """Does it still wait? Whoever it was for may have been taken off since it was read."""
        with self.line.glance():
            return self.line.row(_STILL, _key(workspace, post)) is not None

    def posted(self, workspace: str, post: Pending, ref: str | None) -> None:
        """Marks a reply as posted; `ref` is what the platform calls it."""
        with self.line.write():
            self.line.run(_SENT, {**_key(workspace, post), "ref": maybe_text(ref)})

    def put_off(self, workspace: str, post: Pending, reason: str) -> None:
        """Counts a post that failed and will be tried again."""
        with self.line.write():
            self.line.run(_TRIED, {**_key(workspace, post), "reason": reason})

    def give_up(self, workspace: str, post: Pending, reason: str) -> None:
        """Makes a reply a dead letter."""
        with self.line.write():
            self.line.run(_DEAD, {**_key(workspace, post), "reason": reason})

    def dead_letters(self, workspace: str, most: int = 1000) -> Sequence[Pending]:
        """Replies that were given up, the oldest first."""
        with self.line.glance():
            rows = self.line.rows(_LETTERS, {"workspace": workspace, "most": most})
        return tuple(map(_read, rows))

    def revive(self, workspace: str, post: Pending, at: datetime) -> bool:
        """Lets a dead letter be posted after all, after what its chat waits for; `at` counts as its new beginning."""
        with self.line.write():
            return self.line.run(_AGAIN, {**_key(workspace, post), "at": write_moment(at)}) == 1


def _key(workspace: str, post: Pending) -> dict[str, object]:
    return {"workspace": workspace, "source": post.source, "turn": post.turn, "n": post.n}


def _read(row: Row) -> Pending:
    channel, tenant, chat, source, turn, n, kind, body, at, tries, reason = row
    return Pending(
        read_place(channel, tenant, chat),
        source,
        turn,
        n,
        read_reply(kind, body),
        None if at is None else read_moment(at),
        tries,
        reason,
    )
