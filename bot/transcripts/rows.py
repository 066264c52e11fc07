"""Rows of a transcript: what is held true, how it is known, what it was before. Pure; the words come from `prompts`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.naming import label_of, mark_of, place_label
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Group, Row
from flows.asking import worth_telling
from flows.critic.dismissals import dismissals
from flows.places import is_private
from flows.record import Fact, State
from prompts.figures import day_text
from prompts.render import Words

_ELSEWHERE = ("dismissals/",)


def groups_of(words: Words, story: AccountStory) -> Iterator[Group]:
    """The record, part by part, with evidence and history."""
    by_path: dict[str, list[Fact]] = {}
    for fact in story.facts:
        if worth_telling(fact.path) and not is_private(fact.path):
            by_path.setdefault(fact.path, []).append(fact)
    groups: dict[str, list[Row]] = {}
    for path, facts in by_path.items():
        now = story.record.fact(path)
        if now is not None and not path.startswith(_ELSEWHERE):
            groups.setdefault(path.split("/", 1)[0], []).append(row_of(words, story, now, facts))
    for name, rows in groups.items():
        yield Group(words.plain(f"transcript.groups.{name}"), tuple(rows))


def row_of(
    words: Words, story: AccountStory, fact: Fact, facts: Sequence[Fact] = (), label: str | None = None
) -> Row:
    """One fact as it stands; `facts` are all that were ever held at its place."""
    return Row(
        label=place_label(words, fact.path, story.record) if label is None else label,
        value=shown(words, story, fact),
        mark=mark_of(words, fact),
        level=None if fact.level is None or fact.state is not State.KNOWN else int(fact.level),
        quote=fact.quote if fact.quote and fact.quote != fact.value else "",
        history=tuple(_history(words, story, facts)),
        state=fact.state.value,
    )


def held(words: Words, story: AccountStory, path: str, label: str) -> Row | None:
    """What is known at one place, under a label of its own; None where nothing is."""
    fact = story.record.fact(path)
    if fact is None or fact.state is not State.KNOWN:
        return None
    return row_of(words, story, fact, label=label)


def shown(words: Words, story: AccountStory, fact: Fact) -> str:
    """The value of a fact, or how it comes that there is none."""
    if fact.state is State.KNOWN:
        ours = {each.id: each.name for each in story.page.terms.offerings}
        listed = fact.path.startswith("offerings/") and fact.path.endswith("/listed")
        name = ours.get(str(fact.value)) if listed else None
        return name or label_of(words, story.flow, fact, story.record)
    return words.plain(f"transcript.states.{fact.state.value}")


def put_aside(words: Words, story: AccountStory) -> Iterator[Row]:
    """The findings put aside, rule by rule: what each was about, why, who said so and when."""
    for each in sorted(dismissals(story.record).values(), key=lambda one: (one.code, int(one.item[1:]))):
        fact = story.record.fact(f"dismissals/{each.item}/reason")
        if fact is not None:
            who, day = story.names[fact.recorded_by], day_text(fact.recorded_at, words.locale)
            key = "put_aside" if each.about else "put_aside_omission"
            yield Row(
                label=words.plain(f"critic.name.{each.code}"),
                value=words.text(f"transcript.{key}", about=each.about, reason=each.reason, who=who, day=day),
            )


def _history(words: Words, story: AccountStory, facts: Sequence[Fact]) -> Iterator[str]:
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
