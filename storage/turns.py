"""The path of a turn: load what it starts from, commit what it wrote. Everything here counts in microseconds."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from flows.places import is_private
from flows.record import Fact, MissingFact, Record, State
from flows.session import Session
from flows.session import load as read_session
from storage.access import MEMBER, is_plain, limited, seen
from storage.again import FACT_BY_ID, Again
from storage.arrivals import done
from storage.base import Account, Loaded, NoSuchSession, StaleAccount, TurnWrite, Who
from storage.chat_shapes import Place
from storage.chats import queue, save_chat, tell_elsewhere
from storage.later import add_job
from storage.letters import write_moment
from storage.line import Line, Row
from storage.mapping import (
    FACT_COLUMNS,
    asking_row,
    fact_row,
    inbox_row,
    outbox_rows,
    read_account,
    read_fact,
    session_row,
)
from storage.memory import Known, Memory
from storage.statements import insert

_HELD = (
    f"SELECT {', '.join('f.' + column for column in FACT_COLUMNS.split(', '))} FROM holding h"
    " JOIN facts f ON f.workspace_id = h.workspace_id AND f.account_id = h.account_id AND f.id = h.fact_id"
    " WHERE h.workspace_id = :workspace AND h.account_id = :account ORDER BY h.first_id"
)
_MY_SESSION = (
    "SELECT state FROM sessions"
    " WHERE workspace_id = :workspace AND id = :session AND account_id = :account AND person_id = :person"
)
_UNFINISHED = (
    "SELECT state FROM sessions WHERE workspace_id = :workspace AND account_id = :account AND person_id = :person"
    " AND status IN ('open', 'paused') AND flow = coalesce(:flow, flow) ORDER BY updated_at DESC, id DESC LIMIT 1"
)
_ADVANCE = (
    "UPDATE accounts SET version = version + 1, touched_at = :at, last_fact = coalesce(:last_fact, last_fact)"
    f" WHERE workspace_id = :workspace AND id = :account AND version = :version AND {MEMBER}"
)
_SESSION_NEW = insert("sessions")
_SESSION_SAVE = (
    "UPDATE sessions SET status = :status, minutes = :minutes, turn = :turn, updated_at = :updated_at, state = :state"
    " WHERE workspace_id = :workspace_id AND id = :id AND account_id = :account_id AND person_id = :person_id"
)
_INBOX = insert("inbox") + (
    " ON CONFLICT (workspace_id, channel, tenant, event) DO UPDATE SET status = excluded.status,"
    " session_id = excluded.session_id, turn = excluded.turn, question = excluded.question,"
    " private = excluded.private, flow_version = excluded.flow_version, turn_at = excluded.turn_at,"
    " first_fact = excluded.first_fact, last_fact = excluded.last_fact WHERE inbox.status = 'waiting'"
)
_FACT = insert("facts")
_HOLD = insert("holding") + (
    " ON CONFLICT (workspace_id, account_id, path) DO UPDATE SET fact_id = excluded.fact_id"
)
_OUTBOX = insert("outbox")
_ASKED = insert("askings")
_ASKED_ANEW = _ASKED + (
    " ON CONFLICT (workspace_id, ref) DO UPDATE SET session_id = excluded.session_id,"
    " person_id = excluded.person_id, chat = excluded.chat, turn = excluded.turn,"
    " question = excluded.question, text = excluded.text, options = excluded.options"
)


class _Repeated(Exception):
    """The event led to a turn already; nothing of this one may stay."""


class Turns(Again):
    """The calls of a turn."""

    line: Line
    _memory: Memory

    # before -------------------------------------------------------------------------
    def load(self, who: Who, account: str, session: str, *, unchecked: bool = False) -> Loaded:
        """What a turn starts from. Raises NoSuchAccount for anybody who is no member."""
        line = self.line
        if unchecked:
            known = self._memory.latest(who.workspace, account)
            mine = known.sessions.get(session) if known is not None else None
            if (
                known is not None
                and known.account is not None
                and mine is not None
                and mine.person == who.person
            ):
                return Loaded(known.account, known.view(who.person), mine)
        with line.glance():
            row = seen(line, who, account)
            known = self._memory.at(who.workspace, account, row[3])
            found = known.sessions.get(session) if known is not None else None
        if known is None or found is None:
            with line.read():
                row = seen(line, who, account)
                known = self._known(who, row)
                found = self._session(who, account, session)
                known.sessions[session] = found
                self._memory.keep(who.workspace, account, known)
        if found.person != who.person or found.account != account:
            raise NoSuchSession(session=session)
        known.account = read_account(row)
        return Loaded(known.account, known.view(who.person), found)

    def record(self, who: Who, account: str) -> tuple[Account, Record]:
        """The account and its record as they stand."""
        with self.line.read():
            row = seen(self.line, who, account)
            return read_account(row), self._known(who, row).view(who.person)

    def _known(self, who: Who, row: Row) -> Known:
        """What memory has of an account, read where it has nothing or something of another version."""
        account, version, last_fact = row[0], row[3], row[5]
        known = self._memory.at(who.workspace, account, version)
        if known is None:
            facts = map(read_fact, self.line.rows(_HELD, {"workspace": who.workspace, "account": account}))
            held = {fact.path: fact for fact in facts}
            private = frozenset(filter(is_private, held))
            known = Known(version, Record(MappingProxyType(held), last_fact), private)
            self._memory.keep(who.workspace, account, known)
        return known

    def _session(self, who: Who, account: str, session: str) -> Session:
        row = (
            self.line.row(_MY_SESSION, {**limited(who, account), "session": session})
            if is_plain(session)
            else None
        )
        if row is None:
            raise NoSuchSession(session=session)
        return read_session(row[0])

    def open_session(self, who: Who, account: str, flow: str | None = None) -> Session | None:
        """This person's newest session on the account that is open or paused, if any."""
        with self.line.read():
            seen(self.line, who, account)
            row = self.line.row(_UNFINISHED, {**limited(who, account), "flow": flow})
        return None if row is None else read_session(row[0])

    # after --------------------------------------------------------------------------
    def commit(self, write: TurnWrite) -> int:
        """Commits a turn durably and gives the account's new version.

        Raises StaleAccount where `write.version` is no longer the account's. Nothing is
        written then. A repeated event writes nothing and raises nothing.
        """
        _refuse_mixed(write)
        line = self.line
        try:
            with line.lock:
                with line.write():
                    past = self._write(write)
                self._remember(write, past)
        except _Repeated:
            return self._version(write.who, write.account)
        return write.version + 1

    def _write(self, write: TurnWrite) -> dict[int, Fact]:
        """Writes the rows of a turn. Gives the older facts that its withdrawals bring back."""
        line, workspace, facts = self.line, write.who.workspace, write.facts
        if line.run(_ADVANCE, _advance(write)) != 1:
            self._refuse(write)
        row = session_row(workspace, write.session, write.at)
        if not line.run(_SESSION_NEW if write.new_session else _SESSION_SAVE, row):
            raise NoSuchSession(session=write.session.id)
        if not line.run(_INBOX, inbox_row(write)):
            raise _Repeated
        line.run_many(_FACT, [fact_row(workspace, fact) for fact in facts])
        past: dict[int, Fact] = {}
        line.run_many(_HOLD, self._pointers(write, past))
        if not write.deliver:
            line.run_many(_OUTBOX, outbox_rows(write))
        if write.asking is not None:
            line.run(_ASKED, asking_row(workspace, write.asking))
        if write.deliver:
            self._serve(write)
        if write.moved is not None:
            tell_elsewhere(line, write.who, write.session.id, write.moved, write.at)
        return past

    def _serve(self, write: TurnWrite) -> None:
        """What a turn at a service writes besides: its message is done, its replies wait, the chat moves on."""
        workspace = write.who.workspace
        inbound, session = write.inbound, write.session
        if inbound is not None:
            done(self.line, workspace, inbound)
            place = Place(inbound.channel, inbound.tenant, inbound.chat)
            queue(self.line, workspace, place, session.id, session.turn, write.replies, write.at)
        if write.chat is not None:
            save_chat(self.line, workspace, write.chat, write.at)
        for asked in write.asked_beside:
            self.line.run(_ASKED_ANEW, asking_row(workspace, asked))
        for job in write.jobs:
            add_job(self.line, workspace, job, write.at)

    def _refuse(self, write: TurnWrite) -> None:
        """Why the account did not advance: gone or not theirs, the same event once more, or somebody was first."""
        row = seen(self.line, write.who, write.account)
        inbound = write.inbound
        if inbound is not None and self.answered_row(
            write.who, inbound.channel, inbound.tenant, inbound.event
        ):
            raise _Repeated
        self._memory.drop(write.who.workspace, write.account)
        raise StaleAccount(account=write.account, version=row[3])

    def _pointers(self, write: TurnWrite, past: dict[int, Fact]) -> list[dict[str, Any]]:
        """For each changed path the fact that holds now, by the rule of `flows.record`."""
        holds: dict[str, tuple[int, int]] = {}
        for fact in write.facts:
            first = holds[fact.path][1] if fact.path in holds else fact.id
            holds[fact.path] = (self._holds_after(write, fact, past), first)
        shared = {"workspace_id": write.who.workspace, "account_id": write.account}
        return [
            {**shared, "path": path, "fact_id": fact, "first_id": first}
            for path, (fact, first) in holds.items()
        ]

    def _holds_after(self, write: TurnWrite, fact: Fact, past: dict[int, Fact]) -> int:
        if fact.state is not State.WITHDRAWN:
            return fact.id
        taken_back = self._fact(write, fact.supersedes, fact, past)
        if taken_back.supersedes is None:
            return fact.id
        return self._fact(write, taken_back.supersedes, fact, past).id

    def _fact(self, write: TurnWrite, wanted: int | None, asking: Fact, past: dict[int, Fact]) -> Fact:
        """An older fact of the account (the turn's own are written by now), kept in `past`."""
        key = {"workspace": write.who.workspace, "account": write.account, "id": wanted}
        row = None if wanted is None else self.line.row(FACT_BY_ID, key)
        if row is None:
            raise MissingFact(f"{asking.path}: fact {asking.id} takes back {wanted}, which is not at hand")
        found = past[row[0]] = read_fact(row)
        return found

    def _remember(self, write: TurnWrite, past: Mapping[int, Fact]) -> None:
        """Carries memory over to the new version, if it stood at the one this turn was computed from."""
        workspace, account = write.who.workspace, write.account
        known = self._memory.at(workspace, account, write.version)
        if known is None:
            self._memory.drop(workspace, account)
        else:
            self._memory.keep(workspace, account, known.after(write.facts, past, write.session))

    def _version(self, who: Who, account: str) -> int:
        with self.line.glance():
            return seen(self.line, who, account)[3]  # type: ignore[no-any-return]


def _refuse_mixed(write: TurnWrite) -> None:
    """A turn is one person's on one account; anything else is a bug of the caller's."""
    session, account, person = write.session, write.account, write.who.person
    if session.account != account or session.person != person:
        raise ValueError(f"session {session.id} is not {person}'s on {account}")
    if any(fact.account != account or fact.recorded_by != person for fact in write.facts):
        raise ValueError(f"a fact in this turn is not {person}'s on {account}")


def _advance(write: TurnWrite) -> dict[str, Any]:
    return {
        **limited(write.who, write.account),
        "version": write.version,
        "at": write_moment(write.at),
        "last_fact": write.facts[-1].id if write.facts else None,
    }
