"""Reads the free rest of "does it move the metric?": how, by how much, within what time, and the proof.

May not judge the proof; it says of what kind it is. "78 to 90" gives `from`, `to` and
their difference as `estimate`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, product

from flows.answers.evidence import find_evidence
from flows.answers.figures import Figure, find_figures
from flows.answers.lexicon import late
from flows.answers.quantities import number_of
from flows.answers.reading import Context, Reading
from flows.answers.text import WINDOW, fold, is_dont_know, is_empty, trim
from flows.answers.units import POINTS, TIME
from flows.values import Number, Value

PROOF: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "trial",
        late(
            r"\b(?:trial|pilot(?:ed)?|test(?:ed)? (?:with|at|on) (?:them|their)"
            r"|proof of concept|poc|tried (?:it )?(?:with|at) them|test run|dry run)\b"
        ),
    ),
    (
        "their_data",
        late(
            r"\b(?:(?:on|with|from|in) their (?:own )?(?:data|figures|numbers"
            r"|orders|records|erp|history)|their (?:own )?(?:data|figures|numbers) (?:show|shows|say"
            r"|says|prove|proves|suggest|suggests)|their own (?:data|figures|numbers)|we ran their)\b"
        ),
    ),
    (
        "comparable",
        late(
            r"\b(?:similar|comparable|another|other|same kind of|same size|like them|sister"
            r"|a) (?:[\w-]+ ){0,3}?(?:foundry|foundries|customer|customers|plant|plants|company"
            r"|companies|client|clients|site|sites|firm|factory|case|shop|producer|manufacturer|supplier"
            r"|bank|hospital|retailer|one)\b"
            r"|\b(?:reference|case study|benchmark|elsewhere|at our customer|existing customer)\b"
        ),
    ),
    (
        "claim",
        late(
            r"\b(?:our (?:claim|estimate|promise|brochure|marketing|experience)"
            r"|we (?:claim|promise|believe|reckon|think)|typically|usually|in general|generally"
            r"|rule of thumb|on average)\b"
        ),
    ),
)
"""Kinds of proof, strongest first, with the words that show each."""
_FROM_TO = late(r" ?(?:to|->|-+>|→|=>|up to|down to) ?$")
_WITHIN = late(
    r"\b(?:in|within|after|over|inside|took|takes)(?: about| around| only| just"
    r"| the first)? ?$"
)
_SENTENCE = late(r"[.;!?](?=\s|$)|\n")


def read_effect(text: str, context: Context) -> Reading:
    """Parts `how`, `estimate`, `from`, `to`, `within`, `proof`, `proof_kind`; texts are verbatim parts of it."""
    if is_empty(text):
        return Reading(trouble="empty")
    if is_dont_know(text):
        return Reading(dont_know=True)
    folded = fold(text[:WINDOW])
    figures = find_figures(folded, context, spans=False)
    parts: dict[str, Value] = {}
    within = next(
        (f for f in figures if f.unit in TIME.values() and not f.per and _is_within(folded, f)), None
    )
    if within is not None:
        parts["within"] = number_of(within, text)[0]
    options = _estimates(text, folded, [f for f in figures if f is not within])
    how, proof, kind = _clauses(text, folded, has_estimate=options != [{}])
    texts = {"how": how, "proof": proof, "proof_kind": kind}
    parts.update({key: value for key, value in texts.items() if value})
    evidence = find_evidence(text, context)
    if len(options) > 1:
        return Reading(unsure=tuple({**parts, **option} for option in options), evidence=evidence)
    return Reading(parts={**parts, **options[0]}, evidence=evidence)


def _is_within(folded: str, figure: Figure) -> bool:
    cue = folded[max(0, figure.start - 24) : figure.start]
    return _WITHIN.search(cue) is not None or folded.startswith(("within ", "after "), figure.start)


def _estimates(text: str, folded: str, figures: list[Figure]) -> list[dict[str, Value]]:
    """The change, from a pair "78 to 90" or from one figure that is plainly a change; every reading of it."""
    for first, second in pairwise(figures):
        if _FROM_TO.search(folded[first.end : second.start]) or folded.startswith(
            ("up to ", "down to "), second.start
        ):
            if _signed(folded, first) and _signed(folded, second):
                return _change(text, _joined(first, second))
            return _pair(text, first, second)
    for figure in figures:
        if (
            figure.unit in ("%", POINTS)
            or _signed(folded, figure)
            or re.search(
                r"\bby (?:about "
                r"|around )?$",
                folded[max(0, figure.start - 12) : figure.start],
            )
        ):
            return _change(text, figure)
    return [{}]


def _signed(folded: str, figure: Figure) -> bool:
    return folded[figure.start : figure.start + 1] in ("+", "-")


def _joined(first: Figure, second: Figure) -> Figure:
    bounds = tuple((a[0], b[1]) for a, b in zip(first.bounds, second.bounds, strict=False))
    return replace(
        second,
        start=first.start,
        bounds=tuple((min(a, b), max(a, b)) for a, b in bounds if a is not None and b is not None) or bounds,
    )


def _change(text: str, figure: Figure) -> list[dict[str, Value]]:
    return [{"estimate": number} for number in number_of(replace(figure, noun=(0, 0)), text)]


def _pair(text: str, first: Figure, second: Figure) -> list[dict[str, Value]]:
    unit, per = first.unit or second.unit, first.per or second.per
    starts = number_of(replace(first, unit=unit, per=per, noun=(0, 0)), text)
    ends = number_of(replace(second, unit=unit, per=per, noun=(0, 0)), text)
    return [{"from": a, "to": b, **_difference(a, b)} for a, b in product(starts, ends)]


def _difference(start: Number, end: Number) -> dict[str, Value]:
    if start.low is None or start.high is None or end.low is None or end.high is None:
        return {}
    low, high = end.low - start.high, end.high - start.low
    unit = POINTS if end.unit == "%" else end.unit
    return {
        "estimate": Number(
            low=Decimal(low), high=Decimal(high), unit=unit, per=end.per, approx=start.approx or end.approx
        )
    }


def _clauses(text: str, folded: str, *, has_estimate: bool) -> tuple[str, str, str]:
    """(mechanism, proof, its kind): the sentence with proof words is the proof, what comes first is the mechanism."""
    sentences, start = [], 0
    for match in (*_SENTENCE.finditer(folded), None):
        end = match.start() if match else len(folded)
        sentences.append((start, end if match or len(text) <= WINDOW else len(text)))
        start = match.end() if match else end
    for kind, pattern in PROOF:
        found = pattern.search(folded)
        if found is None:
            continue
        at = next((a, b) for a, b in sentences if a <= found.start() <= b)
        comma = max(folded.rfind(mark, at[0], found.start()) for mark in (",", " - ", ":"))
        begin = comma + 1 if comma >= at[0] else at[0]
        before = trim(text[:begin])
        behind = trim(text[at[1] :])
        how = before or behind
        return how if any(c.isalpha() for c in how) else "", trim(text[begin : at[1]]), kind
    how = trim(text)
    bare = (
        re.sub(r"[\W\d_]+|\b(?:points?|pts|pp|percent|to|by|about|around|up|down|from)\b", "", fold(how))
        if has_estimate
        else how
    )
    return how if bare else "", "", ""
