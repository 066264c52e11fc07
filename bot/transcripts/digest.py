"""The team digest: a few lines for each account, by name. Pure. No score, no percentage, no ranking of people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.transcripts.as_html import rich, typed
from bot.transcripts.portfolio import in_order
from bot.transcripts.styled import plain_of
from bot.transcripts.summary import Summary
from prompts.figures import day_text
from prompts.pages import Markup, html_page, source
from prompts.render import Safe, Words, short

SCHEMA = 1
MOST_CHANGES = 4
MOST = 160
"""Lines of what changed, and characters of one answer: a digest is read in a minute; the page has it whole."""


@dataclass(frozen=True, slots=True)
class Digest:
    """What it is made of: the accounts, since when, and now."""

    summaries: tuple[Summary, ...]
    since: datetime
    now: datetime


def digest_of(summaries: Sequence[Summary], since: datetime, now: datetime) -> Digest:
    """Accounts in the order of their names."""
    return Digest(tuple(in_order(summaries)), since, now)


def digest_text(words: Words, digest: Digest) -> Safe:
    """As Markdown, for a chat and for a terminal."""
    parts = [words.text("digest.title", **_days(words, digest))]
    parts += [Safe("\n".join(_lines(words, each))) for each in digest.summaries]
    if not digest.summaries:
        parts.append(words.text("digest.nothing"))
    return Safe("\n\n".join(parts))


def _days(words: Words, digest: Digest) -> dict[str, str]:
    return {"since": day_text(digest.since, words.locale), "day": day_text(digest.now, words.locale)}


def _lines(words: Words, each: Summary) -> Iterator[Safe]:
    yield words.text("digest.head", account=each.account, owner=each.owner, released=each.released)
    yield _item(words.text("digest.question", says=each.question))
    if each.has_changed:
        yield _item(words.text("digest.changed"))
        for line in each.changed[:MOST_CHANGES]:
            yield Safe(f"  - {_one(words, line)}")
        if len(each.changed) > MOST_CHANGES:
            yield Safe(f"  - {words.text('chat.more_lines', count=len(each.changed) - MOST_CHANGES)}")
    else:
        yield _item(words.text("digest.not_changed"))
    steps = [_one(words, step).rstrip(".") for step in each.next]
    yield _item(words.text("digest.next", says=steps, overdue=each.overdue))
    yield _item(words.text("digest.meeting", when=each.meeting))
    if each.review:
        yield _item(words.text("digest.review", when=each.review, due=each.review_due))
    if each.has_given:
        yield _item(words.text("digest.given", says=[_one(words, line).rstrip(".") for line in each.given]))


def _item(text: Safe) -> Safe:
    return Safe(f"- {text}")


def _one(words: Words, line: str) -> Safe:
    """A line on one line, shortened, safe to put into another."""
    return words.escaped(short(" ".join(plain_of(line).split()), MOST))


def digest_json(digest: Digest) -> str:
    """For programs."""
    data = {
        "schema": SCHEMA,
        "since": digest.since.isoformat(),
        "at": digest.now.isoformat(),
        "accounts": [_data(each) for each in digest.summaries],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(each: Summary) -> dict[str, Any]:
    return {
        "id": each.id,
        "account": each.account,
        "owner": each.owner,
        "released": each.released or None,
        "question": plain_of(each.question),
        "changed": [plain_of(line) for line in each.changed] if each.has_changed else [],
        "next": [plain_of(line) for line in each.next],
        "overdue": each.overdue or None,
        "meeting": each.meeting or None,
        "review": each.review or None,
        "review_due": each.review_due,
        "given": [plain_of(line) for line in each.given] if each.has_given else [],
    }


def digest_html(words: Words, digest: Digest) -> str:
    """As one page, without a script."""
    return html_page(
        "portfolio/digest.html.j2",
        summaries=digest.summaries,
        meta=words.text("digest.meta", count=len(digest.summaries), **_days(words, digest)),
        lang=words.locale.partition("_")[0],
        style=Markup(source("portfolio/index.css")),
        say=words.plain,
        text=lambda key, **data: words.text(f"portfolio.{key}", **data),
        rich=rich,
        typed=typed,
    )
