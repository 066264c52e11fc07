"""Puts the figures of a metric's line into baseline and target. May not find figures, dates or the name.

Words around a figure decide ("now", "wants", "down to"); without any, the first is
the baseline. A figure that fits neither is left where it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from flows.answers.figures import Figure
from flows.answers.lexicon import late
from flows.answers.quantities import number_of
from flows.answers.text import fold
from flows.answers.units import POINTS
from flows.values import Money, Number, Period, Value, When

Option = tuple[list[tuple[int, int]], dict[str, Value]]
"""One way to read the figures: the places they stood at, and the parts they became."""
_TARGET_BEFORE = late(
    r"(?:\b(?:wants?(?: it| them| that)?(?: to (?:be|get to|reach|see|have))?(?: at| to)?|would like"
    r"|target(?:s|ed|ing)?(?: is| of)?|goal(?: is| of)?|aim(?:s|ing)?(?: for| at| is)?"
    r"|should(?: be| get to| reach)?(?: at)?|needs?(?: to (?:be|get to|reach))?|must(?: be| reach)?"
    r"|down to|up to|to|towards|reach|into|->|plan(?: is)?|wish(?:es)?|expects?|expected|promised"
    r"|auf|get to|get it to)"
    r"|[-=]+>|→|»|⇒)[ :~=]*(?:about |around |at |be |only |max |under |below |over |above "
    r"|less than |more than |at least )*$"
)
_TARGET_AFTER = late(
    r"[ ,(]*(?:is |as |would be )?(?:the )?(?:target|goal|wanted|is wanted"
    r"|would be good|is the plan|aimed for)\b"
)
_BASE_BEFORE = late(
    r"\b(?:from|now|today|currently|at|is|are|was|were|been|runs? at|sits? at|stands? at|presently"
    r"|right now|these days|still|around|about|average|avg|averages|baseline)[ :=~]*$"
)
_BASE_AFTER = late(
    r"[ ,(]*(?:now|today|currently|at the moment|right now|at present|presently"
    r"|these days|nowadays|so far|is where|this year)\b"
)
_WAS = late(r"\b(?:was|were|used to be|had been|formerly)[ :]*(?:at |about )?$")
_NOW = late(r"\b(?:now|today|currently|meanwhile)[ :]*(?:at |about )?$")
_DATED = late(r" ?\x00")


@dataclass(slots=True)
class Line:
    """What has been placed so far."""

    text: str
    folded: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    parts: dict[str, Value] = field(default_factory=dict)
    whens: tuple[When, ...] = ()


_PER = late(r"(?:\b(?:per|pro|for every|for each)|/) ?$")
_BY = late(
    r"(?:\bby|\bsaved?|\bsaves|\bsaving|\bsome|\bsavings? of)"
    r" ?(?:about |around |approx\.? |another |up to |~)*$"
)
_LESS = late(
    r" ?(?:%|points?)?(?: [a-z]+)? ?\b(?:less|more|fewer|faster|better|lower|higher|quicker|slower|longer|shorter"
    r"|cheaper)\b"
)
_INSIDE = late(r"\b(?:in|within|after|under|over) ?$")
_ALONE = late(r" *(?:$|[,;.)(:]|->|→|to\b|a\b|per\b|/)")


def stands(readable: str, figure: Figure) -> bool:
    """Is it where the measure stands or should stand: no change ("20 % less"), no "per 1000 days", no bare "one"?"""
    before, after = readable[max(0, figure.start - 40) : figure.start], readable[figure.end : figure.end + 24]
    if (
        _PER.search(before)
        or _BY.search(before)
        or (figure.cue not in ("low", "high") and _LESS.match(after))
    ):
        return False
    if re.match(r" ?: ?[~0-9]", after) and (figure.cue in ("low", "high") or _INSIDE.search(before)):
        return False
    if (figure.unit == POINTS and readable[figure.start] in "+-") or readable.startswith(
        "half", figure.start
    ):
        return False
    if not figure.worded or figure.unit or figure.scaled or figure.per or figure.cue:
        return True
    marked = _BASE_AFTER.match(after) or _BASE_BEFORE.search(before) or _TARGET_BEFORE.search(before)
    return bool(marked) or (before.rstrip()[-1:] in (",", ":", "-") and _ALONE.match(after) is not None)


def places_of(line: Line, readable: str, figures: list[Figure], unit: str, *, dated: bool) -> list[Option]:
    """Each way to put the figures into baseline and target, with the places they stood at."""
    if (
        len(figures) > 1
        and _WAS.search(readable[: figures[0].start])
        and _NOW.search(readable[figures[0].end : figures[1].start])
    ):
        then = {"baseline": figures[0], "target": figures[1]}
        return [*_assign(line, readable, figures[1:], unit), *_filled(line, then, unit)]
    bare = (
        re.search(r"[0-9%a-z)] ?(?: to | bis )$", readable[figures[0].end - 1 : figures[1].start])
        if len(figures) > 1
        else None
    )
    if bare and _is_range(readable, figures, dated=dated):
        first, second = figures[0], figures[1]
        low_high = [
            (a[0], b[1])
            for a in first.bounds
            for b in second.bounds
            if a[0] is not None and b[1] is not None and a[0] <= b[1]
        ]
        joined = replace(
            second, start=first.start, bounds=tuple(low_high), approx=first.approx or second.approx
        )
        return [
            *_assign(line, readable, [joined, *figures[2:]], unit),
            *_assign(line, readable, figures, unit),
        ]
    return _assign(line, readable, figures, unit)


def _is_range(readable: str, figures: list[Figure], *, dated: bool) -> bool:
    first, second = figures[0], figures[1]
    low, high = first.bounds[0][0], second.bounds[0][1]
    said = first.cue == "from" or dated or first.unit or first.per or _BASE_AFTER.match(readable, first.end)
    return not said and low is not None and high is not None and low < high


def _assign(line: Line, readable: str, figures: list[Figure], unit: str) -> list[Option]:
    places: dict[str, Figure] = {}
    floor = 0
    for index, figure in enumerate(figures):
        stop = figures[index + 1].start if index + 1 < len(figures) else len(readable)
        role = _role(readable, figure, floor, stop, places)
        floor = figure.end
        if role and role not in places:
            places[role] = figure
    return _filled(line, places, unit)


def _filled(line: Line, places: dict[str, Figure], unit: str) -> list[Option]:
    spans = [(f.start, f.end) for f in places.values()]
    per: Period = next((f.per for f in places.values() if f.per), "")
    values: list[dict[str, Value]] = [{"unit": unit}] if unit else [{}]
    for role, figure in places.items():
        values = [{**done, role: value} for done in values for value in _values(line, figure, unit, per)]
    return [(spans, value) for value in values]


def _values(line: Line, figure: Figure, unit: str, per: Period) -> tuple[Number | Money, ...]:
    if figure.currencies:
        return tuple(
            Money(low=low, high=high, currency=currency, per=figure.per or per, approx=figure.approx)
            for currency in figure.currencies
            for low, high in figure.bounds
        )
    start, end = figure.noun
    unit = figure.unit or unit
    if end and not unit and fold(line.text[start:end]) in fold(str(line.parts["name"])):
        figure = replace(figure, noun=(0, 0))
    return number_of(figure, line.text, unit, per)


def _role(readable: str, figure: Figure, floor: int, stop: int, places: dict[str, Figure]) -> str:
    """Is the figure the baseline, the target, or neither?"""
    before = readable[max(floor, figure.start - 40) : figure.start]
    after = readable[figure.end : stop]
    last = stop == len(readable)
    if figure.cue == "from" or _cue_behind(_BASE_AFTER, after, last=last):
        return "baseline"
    up_to = readable.startswith("up to", figure.start) and bool(places)
    if _TARGET_BEFORE.search(before) or _cue_behind(_TARGET_AFTER, after, last=last) or up_to:
        return "target"
    if _BASE_BEFORE.search(before):
        return "baseline" if "baseline" not in places else ""
    wanted = re.search(r"\b(?:wants?|target|goal|should|must|needs|aims?)\b", before)
    if wanted:
        return "target"
    if "baseline" in places and _DATED.match(after):
        return "target"
    return "baseline" if not places else ""


def _cue_behind(cue: re.Pattern[str], after: str, *, last: bool) -> bool:
    """Does a cue follow the figure? In "81 %, target 95" the word belongs to the next one."""
    match = cue.match(after)
    if match is None:
        return False
    return (
        last
        or (match.group()[:1] not in ",(" and match.group()[:2] not in (" (", " ,"))
        or bool(after[match.end() :].strip(" :=~"))
    )
