"""Papers: a transcript of 1,000 turns as HTML and PDF, against the time it may take and against one without a turn."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from bot.transcripts.registry import FORMATS
from bot.transcripts.sources import AccountStory
from prompts.render import Words
from tests.bench.rows import Row
from tests.support.driving import Office
from tests.support.papers import BARE, LATIN, story_of, talk

TURNS = 1_000
LIMITS = {"html": 0.5, "pdf": 2.0}
"""Seconds that each may take."""


def papers(fresh: Callable[[], Path], rounds: int) -> list[Row]:
    """What the two papers cost that people wait for."""
    office = Office(fresh())
    seller, _ = talk(office, (LATIN,))
    story = story_of(seller)
    (session,) = story.sessions
    told = [turn for turn in story.turns[session.id] if not turn.private]
    many = [replace(told[at % len(told)], turn=at) for at in range(TURNS)]
    long, empty = (replace(story, turns={session.id: turns}) for turns in (many, []))
    rows = []
    for form, limit in LIMITS.items():
        pairs = [
            (_seconds(office.app.words, form, long), _seconds(office.app.words, form, empty))
            for _ in range(rounds + 1)
        ]
        pairs = pairs[1:]  # fonts are found and templates made ready
        whole, none = (median(each) for each in zip(*pairs, strict=True))
        times, ratios = [one / limit for one, _ in pairs], [one / other for one, other in pairs]
        rows += [
            Row(f"{form} of {TURNS:,} turns / {limit:g} s", times, 0.5, 1, f"{whole:.2f} s"),
            Row(f"{form}: {TURNS:,} turns / none", ratios, note=f"none: {none * 1e3:.0f} ms"),
        ]
    office.close()
    return rows


def _seconds(words: Words, form: str, story: AccountStory) -> float:
    start = time.perf_counter()
    FORMATS[form].write(words, story, BARE)
    return time.perf_counter() - start
