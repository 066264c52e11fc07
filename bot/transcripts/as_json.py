"""The account as JSON for programs (schema 1): record, every fact with its history, the person's own sessions. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.transcripts.sources import AccountStory, told_replies
from flows.places import is_private
from flows.record import Fact
from flows.schema import record_data
from flows.values import to_json
from storage.base import SessionSummary, Turn

SCHEMA = 1


def account_json(data: Mapping[str, Any]) -> str:
    """The export as JSON text."""
    return json.dumps(data, indent=2, ensure_ascii=True) + "\n"


def account_data(story: AccountStory) -> dict[str, Any]:
    """The export as plain data, in the shape that `docs/record-schema.json` and the protocol page describe.

    What a seller said about themselves is in none of its parts.
    """
    told = [turn for turns in story.turns.values() for turn in turns if not turn.private]
    typed = {(turn.session, turn.turn): turn.text for turn in told}
    return {
        "schema": SCHEMA,
        "account": {
            "id": story.account.id,
            "name": story.account.name,
            "created_at": story.account.created_at.isoformat(),
        },
        "record": record_data(story.record),
        "facts": [_fact(fact, typed, story.names) for fact in story.facts if not is_private(fact.path)],
        "sessions": [_session(each, story.turns.get(each.id, ()), story.names) for each in story.sessions],
    }


def _fact(
    fact: Fact, typed: Mapping[tuple[str, int], str | None], names: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "id": fact.id,
        "account": fact.account,
        "path": fact.path,
        "value": to_json(fact.value),
        "state": fact.state.value,
        "level": None if fact.level is None else int(fact.level),
        "quote": fact.quote,
        "said_by": fact.said_by,
        "said_at": None if fact.said_at is None else fact.said_at.isoformat(),
        "recorded_by": fact.recorded_by,
        "recorded_by_name": names[fact.recorded_by],
        "recorded_at": fact.recorded_at.isoformat(),
        "session": fact.session,
        "turn": fact.turn,
        "supersedes": fact.supersedes,
        "typed": typed.get((fact.session, fact.turn)),
    }


def _session(session: SessionSummary, turns: Sequence[Turn], names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": session.id,
        "person": session.person_name,
        "flow": session.flow,
        "minutes": session.minutes,
        "status": session.status,
        "started_at": session.started_at.isoformat(),
        "updated_at": session.updated_at.isoformat(),
        "turns": [_turn(turn, names) for turn in turns if not turn.private],
    }


def _turn(turn: Turn, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "turn": turn.turn,
        "who": names[turn.person],
        "at": turn.at.isoformat(),
        "channel": turn.channel,
        "event": turn.event,
        "question": turn.question,
        "answer": turn.text if turn.text is not None else (list(turn.chosen) or None),
        "replies": [_reply(reply.body) for reply in told_replies(turn)],
        "flow_version": turn.flow_version,
    }


def _reply(body: Mapping[str, Any]) -> dict[str, Any]:
    """A reply without the bytes of a picture, which is made of the record and can be made again."""
    return {name: value for name, value in body.items() if body["type"] != "picture" or name != "data"}
