"""Reads a value metric typed in one line: its name, from what, to what, by when. May not invent a unit or a figure.

"otd 81 now, wants 95 by summer" -> name, unit, baseline, target, by_when. Figures find
their place by the words around them; one that has no place stays in the note. Two
figures with a bare "to" ("lead time 12 to 15 days") are asked: a range, or from and to.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

from flows.answers.dates import Found, find_dates
from flows.answers.evidence import locate
from flows.answers.figures import Figure, find_figures
from flows.answers.lexicon import late, spaced
from flows.answers.measures import MEASURES, PERCENTAGES
from flows.answers.metric_figures import Line, Option, places_of, stands
from flows.answers.metric_names import FILLER, find_name
from flows.answers.quantities import money_of
from flows.answers.reading import Context, Reading
from flows.answers.settling import as_typed
from flows.answers.shares import shares_in
from flows.answers.statements import is_fragment, is_known_person, is_piece_cost, is_statement
from flows.answers.text import WINDOW, fold, left_over, mask
from flows.values import Number, Value, When

_WORTH = late(r"\b(?:each|every|costs|cost (?:them|us)|worth|a piece|apiece|one)\b[^.;,]{0,40}$")
_PER_PIECE = late(
    r"\b(?:each|every(?: one)?|apiece|a piece|one (?:\w+ ){0,3}costs?"
    r"|a (?:\w+ ){1,3}costs|per (?:piece|unit|point|order|delivery|hour|day|case))\b"
)
_WHOSE = late(
    r"(?P<whose>(?:(?:the|their|her|his|our) )?[^\W\d_][\w' -]{0,40}?)(?:'s|s'|s) (?:own )?(?:number"
    r"|yardstick|kpi|figure|measure|metric|bonus|target|baby|headache)\b"
    r"|\b(?:number|yardstick|kpi|figure|measure|metric|owned|watched|tracked) (?:of"
    r"|by) (?P<owner>(?:the|their) [\w ]{2,30}|[^\W\d_]\w+)(?=$|[,.;)])"
)


_YARDSTICKS = spaced(
    "number yardstick kpi figure measure metric bonus target baby headache owned watched tracked"
)


def read_metric(text: str, context: Context) -> Reading:
    """Parts `name` (with `typed` if expanded), `unit`, `baseline`, `target`, `by_when`, `unit_worth`, `whose`."""
    line = Line(text, fold(text[:WINDOW]))
    known = locate(text, context)
    if known is not None:
        line.spans.append(known[1])
    dates = _by_when(line, context)
    readable = mask(line.folded, [(d.start, d.end) for d in dates] + line.spans)
    _whose(line, readable)
    readable = mask(readable, line.spans)
    figures = [f for f in find_figures(readable, context, spans=False) if f.currencies or stands(readable, f)]
    figures = _with_shares(readable, figures)
    worth = _unit_worth(readable, figures)
    figures = [f for f in figures if f is not worth]
    if not find_name(line, readable, figures) or _is_no_name(str(line.parts["name"]), figures, context):
        return Reading(trouble="no_name")
    unit = _unit(line, figures)
    period = _PERIOD_IN_NAME.search(str(line.parts["name"])) if figures and not unit else None
    if period is not None:
        line.parts["name"] = str(line.parts["name"])[: period.start()]
    options = _worths(places_of(line, readable, figures, unit, dated=bool(line.whens)), worth, line, context)
    evidence = known[0] if known else None
    whens = line.whens or (None,)
    readings = tuple(_with_note(line, spans, parts, when) for (spans, parts), when in product(options, whens))
    if period is not None:
        readings = tuple({**each, **_in_a(period["period"], each)} for each in readings)
    if len(readings) == 1:
        return Reading(parts=readings[0], evidence=evidence)
    return Reading(unsure=readings, evidence=evidence)


def _is_no_name(name: str, figures: list[Figure], context: Context) -> bool:
    """Is it somebody's name, what one piece costs, or a statement? A line with a figure says what it counts."""
    if is_known_person(name, context) or is_piece_cost(name) or is_fragment(name):
        return True
    return not figures and is_statement(name, context)


def _with_shares(readable: str, figures: list[Figure]) -> list[Figure]:
    """The figures, with "1 in 9" as one of them: 1 alone would be another number."""
    shares = shares_in(readable, worded=not figures)
    apart = [f for f in figures if not any(a < f.end and f.start < b for a, b, _ in shares)]
    found = [
        Figure(a, b, ((value.low, value.high),), unit="%", approx=value.approx) for a, b, value in shares
    ]
    return sorted([*apart, *found], key=lambda each: each.start)


def _with_note(
    line: Line, spans: list[tuple[int, int]], parts: dict[str, Value], when: When | None
) -> dict[str, Value]:
    found = {**line.parts, **parts, **({"by_when": when} if when else {})}
    note = left_over(line.text, [*line.spans, *spans], FILLER)
    period = _WHOLE_PERIOD.fullmatch(fold(note)) if note else None
    if period is not None:
        return {**found, **_in_a(period["period"], found)}
    return {**found, "note": note} if note else found


_PERIOD_IN_NAME = late(
    r"(?i:(?<=[a-z]s)(?: (?:a|per|each|every) |/ ?)(?P<period>day|week|month|quarter|year))$"
)
_WHOLE_PERIOD = late(
    r"(?:(?:we|they|she|he) (?:had|got|saw|lost|counted) (?:[^,;]{1,60} )?)?(?:in |the )*(?:last|this|past)"
    r" (?P<period>week|month|quarter|year)"
)


def _in_a(period: str, parts: dict[str, Value]) -> dict[str, Value]:
    """ "crashes, 14 last year" are 14 a year; a share or an amount of money was what it was in that year."""
    counts = {leaf: parts[leaf] for leaf in ("baseline", "target") if leaf in parts}
    plain = str(parts["name"]).endswith("s") and not parts.get("unit")
    return {
        leaf: each.model_copy(update={"per": period})
        for leaf, each in counts.items()
        if plain and isinstance(each, Number) and not each.unit and not each.per
    }


def _by_when(line: Line, context: Context) -> list[Found]:
    """Dates in the line; the one that sets a limit, else the first that looks ahead, becomes `by_when`."""
    found = find_dates(line.text[:WINDOW], context)
    found = [f for f in found if not any(a <= f.start < b for a, b in line.spans)]
    ahead = [f for f in found if not f.past]
    chosen = next((f for f in ahead if f.bound), ahead[0] if ahead else None)
    if chosen is not None and (
        chosen.bound
        or re.match(
            r"(?:by|in|within|before|until|end|q[1-4]"
            r"|next|till)\b",
            line.folded[chosen.start :],
        )
    ):
        line.whens = chosen.whens
        line.spans.append((chosen.start, chosen.end))
    return found


def _whose(line: Line, readable: str) -> None:
    match = _WHOSE.search(readable) if any(word in readable for word in _YARDSTICKS) else None
    if match is None:
        return
    group = "whose" if match["whose"] else "owner"
    start, end = match.span(group)
    comma = max(line.folded.rfind(mark, start, end) for mark in ", ")
    words = line.folded[start:end]
    for article in ("the ", "their ", "her ", "his "):
        at = words.rfind(article)
        if (at > 0 and words[at - 1] == " ") or at == 0:
            start += at
            break
    else:
        start = comma + 1 if comma >= start else start
    line.parts["whose"] = line.text[start:end]
    line.spans.append((start, match.end()))


def _unit_worth(readable: str, figures: list[Figure]) -> Figure | None:
    """The amount of money that one unit is worth: behind "each", "costs", "worth", or itself "per piece"."""
    for index, figure in enumerate(figures):
        floor = figures[index - 1].end if index else 0
        before = readable[max(floor, figure.start - 60) : figure.start]
        if figure.currencies and (figure.per == "piece" or (index and _WORTH.search(before))):
            around = before + readable[figure.start : figure.end + 20]
            piece = figure.per == "piece" or (not figure.per and _PER_PIECE.search(around))
            return replace(figure, per="piece") if piece else figure
    return None


def _worths(options: list[Option], worth: Figure | None, line: Line, context: Context) -> list[Option]:
    if worth is None:
        return options
    line.spans.append((worth.start, worth.end))
    return [
        (spans, {**parts, "unit_worth": amount})
        for spans, parts in options
        for amount in money_of(worth, context)
    ]


def _unit(line: Line, figures: list[Figure]) -> str:
    """The unit that the measure always has, else the one said with the figures."""
    typed = fold(str(line.parts.get("typed", "")))
    name = str(line.parts["name"])
    said = next((as_typed(f.unit, line.text, f) for f in figures if f.unit), "")
    if name.endswith(" %"):
        line.parts["name"] = name.removesuffix(" %")
        return said or "%"
    fixed = MEASURES.get(typed or fold(name), ("", ""))[1] or PERCENTAGES.get(fold(name), "")
    return said or fixed
