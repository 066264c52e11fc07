"""The conversation of a transcript: each session as it went, turn by turn. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.transcripts.sources import AccountStory, told_replies
from bot.transcripts.transcript import Exchange, Reply, Talk
from prompts.figures import day_text
from prompts.render import Safe, Words
from storage.base import SessionSummary, Turn


def talks_of(words: Words, story: AccountStory) -> tuple[Talk, ...]:
    """All sessions that may be read, those without a turn among them left out."""
    talks = (_talk(words, story, each) for each in story.sessions)
    return tuple(each for each in talks if each.turns)


def _talk(words: Words, story: AccountStory, each: SessionSummary) -> Talk:
    labels: dict[str, str] = {}
    told = []
    day = each.started_at.date()
    for turn in story.turns.get(each.id, ()):
        if not turn.private:
            at = f"{turn.at:%H:%M}"
            if turn.at.date() != day:  # it was taken up again on another day
                day = turn.at.date()
                at = f"{day_text(day, words.locale)}, {at}"
            told.append(_turn(turn, each.person_name, at, labels))
        labels = _labels(turn) or labels
    title = words.text(
        "transcript.session",
        flow=each.flow,
        person=each.person_name,
        day=day_text(each.started_at, words.locale),
    )
    return Talk(title, tuple(told))


def _labels(turn: Turn) -> dict[str, str]:
    """The choices that a turn put on offer, by their ids."""
    choices = [choice for reply in turn.replies for choice in reply.body.get("choices") or ()]
    return {choice["id"]: choice["label"] for choice in choices}


def _turn(turn: Turn, person: str, at: str, labels: Mapping[str, str]) -> Exchange:
    chosen = Safe(", ".join(labels.get(each, each) for each in turn.chosen))
    said = [_reply(reply.body) for reply in told_replies(turn)]
    return Exchange(
        who=person,
        at=at,
        channel=turn.channel,
        answer=turn.text if turn.text is not None else chosen,
        replies=tuple(each for each in said if each.says),
    )


def _reply(body: Mapping[str, Any]) -> Reply:
    if body["type"] in ("document", "picture"):
        return Reply(str(body["name"]))
    choices = tuple(Safe(choice["label"]) for choice in body.get("choices") or ())
    return Reply(Safe(str(body["text"])), choices, of_model=body.get("by") == "model")
