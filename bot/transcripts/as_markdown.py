"""The discovery transcript as Markdown: the brief, the record with evidence and history, the conversation. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from bot.naming import label_of, mark_of, place_label
from bot.transcripts.sources import AccountStory, told_replies
from flows.asking import worth_telling
from flows.critic.dismissals import dismissals
from flows.places import is_private
from flows.record import Fact, State
from prompts.figures import day_text
from prompts.render import Safe, Words
from storage.base import SessionSummary, Turn


def account_markdown(words: Words, story: AccountStory) -> str:
    """The transcript. Typed text stands in it letter for letter, escaped so that none of it is markup."""
    return str(
        words.document(
            "transcript.md.j2",
            account=story.account.name,
            day=day_text(story.now, words.locale),
            brief=Safe(story.brief),
            picture=Safe(story.picture),
            picture_title=words.plain("balance.picture.title"),
            groups=list(_groups(words, story)),
            sessions=[_session(words, story, each) for each in story.sessions],
        )
    )


def _groups(words: Words, story: AccountStory) -> Iterator[dict[str, Any]]:
    by_path: dict[str, list[Fact]] = {}
    for fact in story.facts:
        if worth_telling(fact.path) and not is_private(fact.path):
            by_path.setdefault(fact.path, []).append(fact)
    groups: dict[str, list[dict[str, Any]]] = {}
    for path, facts in by_path.items():
        now = story.record.fact(path)
        if now is None or path.startswith("dismissals/"):
            continue
        row = {
            "label": place_label(words, path, story.record),
            "value": _shown(words, story, now),
            "mark": mark_of(words, now),
            "quote": now.quote if now.quote and now.quote != now.value else "",
            "history": list(_history(words, story, facts)),
        }
        groups.setdefault(path.split("/", 1)[0], []).append(row)
    for group, rows in groups.items():
        yield {"title": words.plain(f"transcript.groups.{group}"), "rows": rows}
    put_aside = list(_put_aside(words, story))
    if put_aside:
        yield {"title": words.plain("transcript.groups.dismissals"), "rows": put_aside}


def _put_aside(words: Words, story: AccountStory) -> Iterator[dict[str, Any]]:
    """The findings put aside, rule by rule: what each was about, why, who said so and when."""
    for each in sorted(dismissals(story.record).values(), key=lambda one: (one.code, int(one.item[1:]))):
        fact = story.record.fact(f"dismissals/{each.item}/reason")
        if fact is not None:
            who, day = story.names[fact.recorded_by], day_text(fact.recorded_at, words.locale)
            yield {
                "label": words.plain(f"critic.name.{each.code}"),
                "value": words.text(
                    "transcript.put_aside", about=each.about, reason=each.reason, who=who, day=day
                ),
                "mark": "",
                "quote": "",
                "history": [],
            }


def _shown(words: Words, story: AccountStory, fact: Fact) -> str:
    if fact.state is State.KNOWN:
        return label_of(words, story.flow, fact, story.record)
    return words.plain(f"transcript.states.{fact.state.value}")


def _history(words: Words, story: AccountStory, facts: list[Fact]) -> Iterator[str]:
    """What was held before, until when, and who changed it: only where the value itself changed."""
    for before, after in pairwise(facts):
        if before.state is not State.KNOWN or (after.state is State.KNOWN and after.value == before.value):
            continue
        key = "taken_back" if after.state is State.WITHDRAWN else "until"
        yield words.text(
            f"transcript.{key}",
            value=label_of(words, story.flow, before, story.record),
            day=day_text(after.recorded_at, words.locale),
            by=story.names[after.recorded_by],
        )


def _session(words: Words, story: AccountStory, each: SessionSummary) -> dict[str, Any]:
    labels: dict[str, str] = {}
    told = []
    for turn in story.turns.get(each.id, ()):
        if not turn.private:
            told.append(_turn(turn, each.person_name, labels))
        labels = _labels(turn) or labels
    title = words.text(
        "transcript.session",
        flow=each.flow,
        person=each.person_name,
        day=day_text(each.started_at, words.locale),
    )
    return {"title": title, "turns": told}


def _labels(turn: Turn) -> dict[str, str]:
    """The choices that a turn put on offer, by their ids."""
    choices = [choice for reply in turn.replies for choice in reply.body.get("choices") or ()]
    return {choice["id"]: choice["label"] for choice in choices}


def _turn(turn: Turn, person: str, labels: Mapping[str, str]) -> dict[str, Any]:
    chosen = Safe(", ".join(labels.get(each, each) for each in turn.chosen))
    said = [_reply(reply.body) for reply in told_replies(turn)]
    return {
        "who": person,
        "at": turn.at.strftime("%H:%M"),
        "channel": turn.channel,
        "answer": turn.text if turn.text is not None else chosen,
        "replies": [each for each in said if each],
    }


def _reply(body: Any) -> Safe | str:
    if body["type"] == "document":
        return str(body["name"])
    text = str(body["text"])
    choices = body.get("choices") or ()
    shown = f"({' · '.join(str(choice['label']) for choice in choices)})" if choices else ""
    return Safe(f"{text} {shown}".strip())
