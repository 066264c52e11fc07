"""Openings and propositions of a transcript, each version with what the critic finds in it. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.critique import message, question
from bot.naming import label_of, place_label
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Remark, Version
from flows.critic.findings import Finding, useful_first
from flows.critic.judging import judge
from flows.notes import outgrown
from flows.record import Record
from prompts.figures import day_text
from prompts.render import Safe, Words


def versions_of(words: Words, story: AccountStory) -> tuple[Version, ...]:
    """Every version, the newest first: that one judged against what is known now, the others as they were."""
    items = story.record.items("propositions")
    found = [
        _version(words, story, item, number, newest=item == items[-1])
        for number, item in enumerate(items, start=1)
        if story.record.known(f"propositions/{item}/text")
    ]
    return tuple(reversed(found))


def _version(words: Words, story: AccountStory, item: str, number: int, *, newest: bool) -> Version:
    record, stem = story.record, f"propositions/{item}"
    kept, text = record.held[f"{stem}/text"], record.text(f"{stem}/text")
    kind, author = record.text(f"{stem}/kind") or "proposition", record.text(f"{stem}/author") or "written"
    return Version(
        title=words.text(
            "transcript.versions.title", kind=words.plain(f"transcript.versions.{kind}"), number=number
        ),
        by=words.text(
            "transcript.versions.by",
            author=words.plain(f"transcript.versions.{author}"),
            who=story.names[kept.recorded_by],
            day=day_text(kept.recorded_at, words.locale),
        ),
        text=text,
        remarks=tuple(_judged(words, text, record) if newest else _remembered(words, record, item)),
        since=tuple(_since(words, story, item)) if newest else (),
    )


def _judged(words: Words, text: str, record: Record) -> Iterator[Remark]:
    found = judge(text, record)
    for finding in useful_first(found.findings):
        yield _remark(words, finding, aside=False)
    for finding in found.aside:
        yield _remark(words, finding, aside=True)


def _remark(words: Words, finding: Finding, *, aside: bool) -> Remark:
    return Remark(
        name="",  # it is what `message` begins with
        says=message(words, finding),
        ask=question(words, finding),
        aside=aside,
        of_model=finding.source == "model",
    )


def _remembered(words: Words, record: Record, item: str) -> Iterator[Remark]:
    """What was found when it was kept: by its name, with the words it was about."""
    text, codes = record.text(f"propositions/{item}/text"), record.value(f"propositions/{item}/findings")
    for each in codes if isinstance(codes, tuple) else ():
        code, _, span = str(each).partition(":")
        start, _, end = span.partition("-")
        if words.has(f"critic.name.{code}"):
            about = text[int(start) : int(end)] if end else ""
            yield Remark(words.plain(f"critic.name.{code}"), f"“{about}”" if about else "", "")


def _since(words: Words, story: AccountStory, item: str) -> Iterator[Safe]:
    for path in outgrown(story.record, item):
        fact = story.record.fact(path)
        if fact is not None:
            value = " ".join(label_of(words, story.flow, fact, story.record).split())
            yield words.text("brief.since", label=place_label(words, path, story.record), value=value)
