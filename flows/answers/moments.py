"""Reads the answer to "when?": a day, a span or a time of day. May not find dates itself (`dates` does)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from flows.answers.calendar_words import VAGUE
from flows.answers.clock import find_clock
from flows.answers.dates import Found, find_dates
from flows.answers.evidence import locate
from flows.answers.lexicon import late, spaced
from flows.answers.reading import Context, Reading
from flows.answers.text import WINDOW, fold, left_over
from flows.values import Value, When

_FISCAL = late(r"(?:(?:next|this|by|end of|in) )*fy ?\d*\b")
_FILLER = frozenset(
    spaced(
        "on am um at the it its it's is we i they meet meeting then a an around about probably maybe due for in"
        " roughly approx think guess the of le la les el los l der die das den between zwischen entre from von"
    )
)


def read_date(text: str, context: Context) -> Reading:
    """When: typed words with first and last day. "After the audit" is kept as typed, without days.

    Two dates with a "to" between them are one span; otherwise the one that sets a
    limit ("by June") or looks ahead is taken, and the rest of the text is the note.
    """
    window = text[:WINDOW]
    known = locate(text, context)
    placed = [known[1]] if known else []
    found = [f for f in find_dates(window, context) if not any(a <= f.start < b for a, b in placed)]
    chosen = _span(window, found) or _chosen(found)
    evidence = known[0] if known else None
    if chosen is None:
        return replace(_without_day(text, window), evidence=evidence)
    if _NOT.search(fold(window[: chosen.start])):
        return Reading(trouble="no_date", evidence=evidence)
    chosen = _with_end(window, chosen)
    note = left_over(text, [(chosen.start, chosen.end), *placed], _FILLER)
    options: list[dict[str, Value]] = [
        {"value": w, "note": note} if note else {"value": w} for w in chosen.whens
    ]
    if len(options) == 1:
        return Reading(parts=options[0], evidence=evidence)
    return Reading(unsure=tuple(options), evidence=evidence)


_NOT = late(r"\b(?:not|nicht|pas|no) (?:in |im |en |on )?$")
_LATEST = late(
    r",? (?:at (?:the )?(?:very )?latest|latest|or (?:earlier|sooner|before)|spätestens|au plus tard)\b"
)
_EARLIEST = late(r",? (?:at (?:the )?(?:very )?earliest|or later|or after|onwards?|frühestens|au plus tôt)\b")
_LATEST_FIRST = late(r"\b(?:latest|at the latest|spätestens)(?: in| im| by| am)? $")


def _with_end(window: str, found: Found) -> Found:
    """The time with the end that "at the latest" or "or later" leaves open."""
    folded = fold(window)
    latest, earliest = _LATEST.match(folded, found.end), _EARLIEST.match(folded, found.end)
    first = _LATEST_FIRST.search(folded[: found.start])
    if not (latest or earliest or first):
        return found
    end = (latest or earliest).end() if latest or earliest else found.end  # type: ignore[union-attr]
    start = first.start() if first else found.start
    open_end = {"latest": None} if earliest else {"earliest": None}
    whens = tuple(each.model_copy(update={"typed": window[start:end], **open_end}) for each in found.whens)
    return Found(start, end, whens, found.past, found.bound)


def _chosen(found: list[Found]) -> Found | None:
    ahead = [f for f in found if not f.past]
    return next((f for f in ahead if f.bound), next(iter(ahead or found), None))


def _span(window: str, found: list[Found]) -> Found | None:
    """ "1 March to 15 April" as one."""
    for first, second in pairwise(found):
        joined = fold(window[first.end : second.start]).strip() in (
            "-",
            "/",
            "to",
            "until",
            "till",
            "bis",
            "and",
            "or",
        )
        if not (joined and len(first.whens) == len(second.whens) == 1):
            continue
        earliest, latest = first.whens[0].earliest, second.whens[0].latest
        if earliest and latest and earliest <= latest:
            typed = window[first.start : second.end]
            return Found(first.start, second.end, (When(typed=typed, earliest=earliest, latest=latest),))
    return None


def _without_day(text: str, window: str) -> Reading:
    folded = fold(window).strip()
    clock = find_clock(folded)
    vague = _FISCAL.match(folded) is not None or any(
        folded.startswith(v) and not folded[len(v) : len(v) + 1].isalnum() for v in VAGUE
    )
    if not clock and not vague:
        return Reading(trouble="no_date")
    if clock and not vague:
        note = left_over(folded, [clock[1]], _FILLER)
        if note:
            return Reading(trouble="no_date")
    return Reading(parts={"value": When(typed=text.strip(), clock=clock[0] if clock else None)})
