"""The review of an existing customer on one page, as Markdown. Pure: a record in, a text out."""

from __future__ import annotations

import re
from typing import Any

from bot.naming import label_of, mark_of, place_label
from bot.transcripts.page import Page
from flows.delivered import NOTHING, Kept, leans, promises
from flows.record import State
from prompts.render import Words

_LEAVES = (
    "gains_theirs",
    "advantage",
    "cost_theirs",
    "gains_ours",
    "cost_ours",
    "holds_back",
    "reason",
    "next",
)


def review_text(words: Words, page: Page) -> str:
    """The latest review of the account."""
    text = words.document("review.md.j2", **_context(words, page))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


_YES = re.compile(r"^(?:yes|yeah|yep|a bit)[ ,.:;-]+(?=\S)", re.IGNORECASE)
"""What only answers the question, before what it is."""


def _context(words: Words, page: Page) -> dict[str, Any]:
    record = page.record
    review = (record.items("reviews") or ("none",))[-1]
    stem = f"reviews/{review}"
    found = {leaf: _shown(words, page, f"{stem}/{leaf}") for leaf in _LEAVES}
    for leaf in ("advantage", "cost_theirs", "cost_ours", "holds_back"):
        if record.text(f"{stem}/{leaf}") in NOTHING:
            found[leaf] = ""
    found["holds_back"] = _YES.sub("", found["holds_back"])
    verdict = record.text(f"{stem}/verdict")
    side = leans(record, review)
    side = "" if side == "none" and verdict == "stop" else side  # who stops would not say that both gain
    over_half = record.text("account/revenue_share") == "over_half"
    return {
        **found,
        "account": page.account,
        "promises": [_promise(words, page, each) for each in promises(record)],
        "verdict": words.plain(f"choices.{verdict}") if verdict else "",
        "leans": words.plain(f"review_page.leans.{side}") if side else "",
        "risk": words.plain("review_page.over_half") if over_half else "",
    }


def _shown(words: Words, page: Page, path: str) -> str:
    fact = page.record.fact(path)
    if fact is None or fact.state is not State.KNOWN:
        return ""
    return " ".join(label_of(words, page.flow, fact, page.record).split())


def _promise(words: Words, page: Page, kept: Kept) -> dict[str, str]:
    stem = f"metrics/{kept.metric}"
    now = page.record.fact(f"{stem}/now")
    return {
        "name": page.record.text(f"{stem}/name") or place_label(words, f"{stem}/name", page.record),
        "promised": _shown(words, page, f"{stem}/promised"),
        "now": _shown(words, page, f"{stem}/now"),
        "start": _shown(words, page, f"{stem}/baseline"),
        "words": words.plain(f"review_page.kept.{kept.how}") if kept.how else "",
        "mark": mark_of(words, now) if now is not None else "",
    }
