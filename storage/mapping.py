"""Rows <-> the domain of `flows`, by hand and both ways. Runs no SQL and checks no access."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from flows.record import Fact, Level, State
from flows.session import Session, Step
from storage.base import Account, AskingRow, Inbound, Reply, SessionSummary, Turn, TurnWrite
from storage.letters import (
    maybe_text,
    read_list,
    read_maybe,
    read_moment,
    read_text,
    read_value,
    write_list,
    write_moment,
    write_text,
    write_value,
)
from storage.shelf import Shelf

Params = dict[str, Any]


# facts ------------------------------------------------------------------------------
FACT_COLUMNS = (
    "id, account_id, path, value, state, level, recorded_by, recorded_at, session_id, turn,"
    " quote, said_by, said_at, supersedes"
)
_STATES = {state.value: state for state in State}
_LEVELS: dict[int | None, Level | None] = {None: None, **{level.value: level for level in Level}}


def fact_row(workspace: str, fact: Fact) -> Params:
    """The row of a fact."""
    return {
        "workspace_id": workspace,
        "account_id": fact.account,
        "id": fact.id,
        "path": fact.path,
        "value": write_value(fact.value),
        "state": fact.state.value,
        "level": None if fact.level is None else int(fact.level),
        "recorded_by": fact.recorded_by,
        "recorded_at": write_moment(fact.recorded_at),
        "session_id": fact.session,
        "turn": fact.turn,
        "quote": maybe_text(fact.quote),
        "said_by": maybe_text(fact.said_by),
        "said_at": None if fact.said_at is None else fact.said_at.isoformat(),
        "supersedes": fact.supersedes,
    }


def read_fact(row: Sequence[Any]) -> Fact:
    """The fact of a row selected as FACT_COLUMNS."""
    (
        number,
        account,
        path,
        value,
        state,
        level,
        by,
        at,
        session,
        turn,
        quote,
        said_by,
        said_at,
        supersedes,
    ) = row
    return Fact(
        number,
        account,
        path,
        read_value(value),
        _STATES[state],
        _LEVELS[level],
        by,
        read_moment(at),
        session,
        turn,
        read_maybe(quote),
        read_maybe(said_by),
        None if said_at is None else date.fromisoformat(said_at),
        supersedes,
    )


# accounts and sessions --------------------------------------------------------------
ACCOUNT_COLUMNS = "a.id, a.name, a.owner_id, a.version, a.created_at"


def read_account(row: Sequence[Any]) -> Account:
    """The account of a row that begins with ACCOUNT_COLUMNS."""
    return Account(row[0], read_text(row[1]), row[2], row[3], read_moment(row[4]))


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


_compact = json.JSONEncoder(separators=(",", ":"), default=_fields).encode


_MOST_STEPS = 4096
_STEPS: Shelf[str, dict[int, tuple[Step, str]]] = Shelf(_MOST_STEPS)
"""By session, the text of its steps by their identity (kept alive here, so that it stays theirs): a session carries
them along from turn to turn. Of about as many sessions as memory holds accounts: of others the steps are read anew
each turn, and would only be kept from being forgotten."""


def session_state(session: Session) -> str:
    """The same data as `flows.session.dump`, without a deep copy and without writing old steps again each turn."""
    fields = _fields(session)
    steps = fields.pop("steps")
    texts = _step_texts(session.id, steps)
    return f'{_compact(fields)[:-1]},"steps":[{",".join(texts)}]}}'


def _step_texts(session: str, steps: Sequence[Step]) -> list[str]:
    before = _STEPS.take(session) or {}
    now: dict[int, tuple[Step, str]] = {}
    for step in steps:
        known = before.get(id(step))
        now[id(step)] = known if known is not None and known[0] is step else (step, _compact(step))
    _STEPS.put(session, now, 1 + len(now))
    return [now[id(step)][1] for step in steps]


def session_row(workspace: str, session: Session, at: datetime) -> Params:
    """The row of a session; `started_at` counts only where it is inserted."""
    moment = write_moment(at)
    return {
        "workspace_id": workspace,
        "id": session.id,
        "account_id": session.account,
        "person_id": session.person,
        "flow": session.flow,
        "status": session.status.value,
        "minutes": session.minutes,
        "turn": session.turn,
        "started_at": moment,
        "updated_at": moment,
        "state": session_state(session),
    }


def read_summary(row: Sequence[Any]) -> SessionSummary:
    """A summary from id, account, person, their name, flow, minutes, status, start, last change, turns."""
    return SessionSummary(
        id=row[0],
        account=row[1],
        person=row[2],
        person_name=read_text(row[3]),
        flow=row[4],
        minutes=row[5],
        status=row[6],
        started_at=read_moment(row[7]),
        updated_at=read_moment(row[8]),
        turns=row[9],
    )


# turns ------------------------------------------------------------------------------
TURN_COLUMNS = (
    "i.session_id, i.turn, s.person_id, i.turn_at, i.channel, i.event, i.question, i.text, i.chosen,"
    " i.flow_version, i.private"
)


def inbox_row(write: TurnWrite) -> Params:
    """The row of a turn's message; of the turn itself where no message began it (see `tables.InboxRow`)."""
    inbound, session, facts = write.inbound, write.session, write.facts
    at = write_moment(write.at)
    row: Params = {
        "workspace_id": write.who.workspace,
        "status": "done",
        "session_id": session.id,
        "turn": session.turn,
        "question": maybe_text(write.question),
        "private": write.private,
        "flow_version": session.flow_version,
        "turn_at": at,
        "first_fact": facts[0].id if facts else None,
        "last_fact": facts[-1].id if facts else None,
    }
    if inbound is None:
        row.update(channel="", tenant=NOTHING, event=write_text(f"{session.id}#{session.turn}"))
        row.update(chat=NOTHING, at=at, text=None, chosen="[]", answers=None)
    else:
        row.update(inbound_row(inbound))
    return row


NOTHING = '""'
"""How the empty text is kept."""


def inbound_row(inbound: Inbound) -> Params:
    """The columns of the inbox that come from the message alone."""
    return {
        "channel": inbound.channel,
        "tenant": write_text(inbound.tenant),
        "event": write_text(inbound.event),
        "chat": write_text(inbound.chat),
        "at": write_moment(inbound.at),
        "text": maybe_text(inbound.text),
        "chosen": write_list(inbound.chosen),
        "answers": maybe_text(inbound.answers),
    }


def read_turn(row: Sequence[Any], replies: tuple[Reply, ...]) -> Turn:
    """The turn of a row selected as TURN_COLUMNS."""
    (session, turn, person, at, channel, event, question, text, chosen, flow_version, private) = row
    return Turn(
        session=session,
        turn=turn,
        person=person,
        at=read_moment(at),
        channel=channel,
        event=read_text(event) if channel else "",
        question=read_maybe(question),
        text=read_maybe(text),
        chosen=read_list(chosen),
        replies=replies,
        flow_version=flow_version,
        private=bool(private),
    )


def outbox_rows(write: TurnWrite) -> list[Params]:
    """The rows of a turn's replies, in order, where no channel delivers them: the commit is what sends them."""
    inbound = write.inbound
    shared: Params = {
        "workspace_id": write.who.workspace,
        "session_id": write.session.id,
        "turn": write.session.turn,
        "channel": inbound.channel if inbound else "",
        "tenant": write_text(inbound.tenant) if inbound else NOTHING,
        "chat": write_text(inbound.chat) if inbound else NOTHING,
        "status": "sent",
        "at": None,
    }
    return [
        {**shared, "n": n, "due": n, "kind": reply.kind, "body": write_body(reply.body)}
        for n, reply in enumerate(write.replies)
    ]


def write_body(body: Mapping[str, Any]) -> str:
    """A reply's JSON data as text."""
    return _compact(body if type(body) is dict else dict(body))


def read_reply(kind: str, body: str) -> Reply:
    """The reply of an outbox row."""
    return Reply(kind, json.loads(body))


# askings ----------------------------------------------------------------------------
ASKING_COLUMNS = "ref, session_id, person_id, chat, turn, question, text, options"


def asking_row(workspace: str, asking: AskingRow) -> Params:
    """The row of an asking."""
    return {
        "workspace_id": workspace,
        "ref": write_text(asking.ref),
        "session_id": asking.session,
        "person_id": asking.person,
        "chat": write_text(asking.chat),
        "turn": asking.turn,
        "question": write_text(asking.question),
        "text": write_text(asking.text),
        "options": write_list(asking.options),
    }


def read_asking(row: Sequence[Any]) -> AskingRow:
    """The asking of a row selected as ASKING_COLUMNS."""
    ref, session, person, chat, turn, question, text, options = row
    return AskingRow(
        read_text(ref),
        session,
        person,
        read_text(chat),
        turn,
        read_text(question),
        read_text(text),
        read_list(options),
    )
