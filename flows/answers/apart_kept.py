"""Finds in a long telling the parts with a figure that no piece of it covers. Files nothing and judges no figure."""

from __future__ import annotations

from collections.abc import Sequence

from flows.answers.apart_look import Piece, plain
from flows.answers.apart_mail import OURS, layout
from flows.answers.apart_text import Clause, Sentence, sentences
from flows.answers.dates import find_dates
from flows.answers.figures import Figure, find_figures
from flows.answers.lexicon import late
from flows.answers.reading import Context

MOST = 2
"""Nobody reads more than two."""
_NO_FIGURE = late(
    r"\b(?:v|version|room|page|phone|tel|line|hall|building|floor|ext|no|machine|ward|gate"
    r"|chapter|iso|din|q)\.? ?[\d.]+"
    r"|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm|uhr|o'clock)\b|\b\d{1,3}(?:st|nd|rd|th)\b"
)


def kept_only(text: str, pieces: Sequence[Piece], context: Context) -> tuple[str, ...]:
    """At most two parts with a figure that stand in none of `pieces`, money first, in the words as typed."""
    made = layout(text, context)
    if made.voice == OURS:
        return ()
    taken = sorted((each.start, each.end) for each in pieces)
    found: list[tuple[int, str]] = []
    for sentence in sentences(made.text):
        found += _of_sentence(sentence, taken, context)
    best = sorted(range(len(found)), key=lambda n: (found[n][0], n))[:MOST]
    return tuple(found[n][1] for n in sorted(best))


def _of_sentence(
    sentence: Sentence, taken: Sequence[tuple[int, int]], context: Context
) -> list[tuple[int, str]]:
    if not any(each.isdigit() for each in sentence.text):
        return []
    clauses = list(sentence.clauses)
    free = [
        all(each.end + sentence.start <= a or each.start + sentence.start >= b for a, b in taken)
        for each in clauses
    ]
    found: list[tuple[int, str]] = []
    at = 0
    while at < len(clauses):
        weight = _weight(sentence, clauses[at], context) if free[at] else None
        last = at
        if weight is not None:
            while last + 1 < len(clauses) and free[last + 1]:
                last += 1
            found.append((weight, plain(sentence.text[clauses[at].start : clauses[last].end])))
        at = last + 1
    return found


def _weight(sentence: Sentence, clause: Clause, context: Context) -> int | None:
    """0 where there is money in it, 1 a percentage, 2 a count of something; None where there is no such figure."""
    said = sentence.folded[clause.start : clause.end]
    gone = [(each.start, each.end) for each in find_dates(said, context, past=True)]
    gone += [match.span() for match in _NO_FIGURE.finditer(said)]
    weights = [
        _of(each)
        for each in find_figures(said, context)
        if not each.worded and all(each.end <= a or each.start >= b for a, b in gone)
    ]
    return min(weights, default=None)


def _of(figure: Figure) -> int:
    if figure.currencies or figure.scaled:
        return 0
    return 1 if figure.unit == "%" else 2
