"""What the last turns left in memory: records and sessions, each good for one version of its account only."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from flows.places import is_private
from flows.record import Fact, Record
from flows.session import Session
from storage.base import Account
from storage.shelf import Shelf

_MANY_SESSIONS = 64
MOST_PIECES = 12_288
"""Of about half a kilobyte: some 250 accounts that were much talked of, a few thousand that were hardly begun."""
_PIECES_BESIDES = 6
"""What an account takes up that nothing is known of yet."""


@dataclass(slots=True)
class Known:
    """An account's whole record at a version, the sessions read or written at it.

    `private` names the paths in the record that are for one person's eyes only. `account`
    is the account's row at that version, once it was read.
    """

    version: int
    record: Record
    private: frozenset[str]
    sessions: dict[str, Session] = field(default_factory=dict)
    account: Account | None = None

    def view(self, person: str) -> Record:
        """The record as one person may see it: without what others noted about themselves."""
        hidden = [path for path in self.private if not may_see(self.record.held[path], person)]
        return without(self.record, hidden) if hidden else self.record

    def after(self, facts: Sequence[Fact], past: Mapping[int, Fact], session: Session) -> Known:
        """What is known once a turn has been committed on top of this."""
        sessions = self.sessions if len(self.sessions) < _MANY_SESSIONS else {}
        sessions[session.id] = session
        account = None if self.account is None else replace(self.account, version=self.version + 1)
        if not facts:
            return Known(self.version + 1, self.record, self.private, sessions, account)
        private = self.private.union([fact.path for fact in facts if is_private(fact.path)])
        return Known(self.version + 1, self.record.apply(facts, past), private, sessions, account)

    @property
    def pieces(self) -> int:
        """What it takes up: facts, and steps of sessions."""
        steps = sum([len(each.steps) for each in self.sessions.values()])
        return _PIECES_BESIDES + len(self.record.held) + steps


def may_see(fact: Fact, person: str) -> bool:
    """Facts about a seller are for the seller alone."""
    return fact.recorded_by == person or not is_private(fact.path)


def without(record: Record, paths: Collection[str]) -> Record:
    """`record` without some paths. Ids stay counted, so that the next fact gets a free one."""
    return Record(
        MappingProxyType({path: fact for path, fact in record.held.items() if path not in paths}),
        record.last_id,
    )


class Memory:
    """The accounts most recently used, up to `most` pieces of them."""

    def __init__(self, most: int = MOST_PIECES) -> None:
        self._known: Shelf[tuple[str, str], Known] = Shelf(most)

    def at(self, workspace: str, account: str, version: int) -> Known | None:
        """What is known of an account, if it is of exactly that version."""
        known = self._known.get((workspace, account))
        return known if known is not None and known.version == version else None

    def latest(self, workspace: str, account: str) -> Known | None:
        """What was last known of an account, at whatever version."""
        return self._known.get((workspace, account))

    def keep(self, workspace: str, account: str, known: Known) -> None:
        """Remembers an account; the ones not used for longest make room. Anew where `known` has grown."""
        self._known.put((workspace, account), known, known.pieces)

    def drop(self, workspace: str, account: str) -> None:
        """Forgets one account."""
        self._known.take((workspace, account))

    def clear(self) -> None:
        """Forgets everything."""
        self._known.clear()
