"""A store with somebody's name in every place where a store can hold it. Checks nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.base import (
    Addressee,
    ChatState,
    Identity,
    Inbound,
    Job,
    NewCode,
    NewNote,
    NewRelease,
    Place,
    Reply,
    Timer,
    Who,
)
from storage.open import open_sql
from storage.service import Arrival, Diary, Meeting, Plan, Settled
from storage.sql import SqlStorage

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SPACE = "main"


def everywhere(url: str, account: str, who: Who, text: str) -> None:
    """Puts a text into every place where somebody can have written one, beside the talks that are there."""
    with open_sql(url) as store:
        reader = store.person_for(SPACE, Identity("slack", "T1", "U9"), "Mo", AT)
        place = Place("slack", "T1", "D1")
        body = {"type": "message", "text": text}
        asked = {"type": "question", "id": "lobby", "text": "Who?", "choices": [{"id": "1", "label": text}]}
        replies = [Reply("message", body), Reply("question", asked)]
        state = {"lobby": {"typed": text}, "start": {"account": "N"}}
        chat = ChatState(place, "lobby1", who.person, account, None, state, 1)
        inbound = Inbound("slack", "T1", "D1", "e1", AT, text, (text,))
        store.settle(Settled(SPACE, place, "lobby1", 1, AT, replies, inbound, chat))
        _waiting(store, place, who, account, text)
        content = {"schema": 1, "page": {"lines": [text]}, "facts": [{"path": "problem/said", "value": text}]}
        to = Addressee("person", "Mo", reader.id)
        store.release(who, NewRelease("rel1", account, "N", to, "page", 1, (), content), AT)
        store.note(Who(SPACE, reader.id), NewNote("note1", "rel1", text), AT)
        store.answer_note(who, "note1", text, AT)
        _half_taken(store, text)
        store.keep_code(SPACE, NewCode("AAAA-BBBB-CCCC", AT + timedelta(days=9), None, "Zoe"), AT)


def _half_taken(store: SqlStorage, text: str) -> None:
    """An answer that a talk remembers to be half taken."""
    with store.line.write():
        for known, state in store.line.rows(
            "SELECT id, state FROM sessions WHERE workspace_id = :w", {"w": SPACE}
        ):
            told = json.loads(state)
            told["steps"][-1]["asking"]["hold"] = {"quote": text, "said_by": text, "level": 2}
            change = "UPDATE sessions SET state = :state WHERE workspace_id = :w AND id = :id"
            store.line.run(change, {"w": SPACE, "id": known, "state": json.dumps(told)})


def _waiting(store: SqlStorage, place: Place, who: Who, account: str, text: str) -> None:
    """Everything that waits, and something that could not be posted."""
    timer = Timer("t1", who.person, place, "reminder", AT + timedelta(days=400), {"text": text})
    store.set_timer(SPACE, timer, AT)
    store.add_job(SPACE, Job("j1", who.person, place, "model", {"account": account, "text": text}), AT)
    more = {"start": {"account": text}}
    store.receive(
        SPACE, Arrival(Inbound("slack", "T1", "D1", "e2", AT, text, (text,)), "U1", "Ana", more=more)
    )
    store.settle(
        Settled(SPACE, place, "lobby1", 2, AT, (), Inbound("slack", "T1", "D1", "e2", AT), failed=text)
    )
    store.put_diary(who, Diary(who.person, "https://calendar.example/secret-of-ana"), AT)
    met = Meeting("m1", "calendar", "u1", "", AT, AT + timedelta(hours=1), text, (text,), account=account)
    store.plan(who, Plan([met]), AT)
    post = store.pending(SPACE, place)[0]
    store.give_up(SPACE, post, text)


def files_of(url: str) -> list[Path]:
    """The files of a SQLite store."""
    place = Path(url.removeprefix("sqlite:///"))
    return [each for each in place.parent.iterdir() if each.name.startswith(place.name)]
