"""From figures to values, and from the values they can have to one reading or a question. May not find figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from flows.answers.evidence import locate
from flows.answers.figures import Figure
from flows.answers.lexicon import late, spaced
from flows.answers.numerals import plain
from flows.answers.reading import Context, Reading
from flows.answers.text import fold, left_over
from flows.answers.units import EXACT_TIME, MEASURED
from flows.values import Money, Number, Period, Value

Rank = Callable[[str, Figure], int]
Span = tuple[int, int]
FILLER = frozenset(
    spaced(
        "it its it's that thats that's is are was i i'd id say think guess reckon probably maybe"
        " perhaps we they he she"
        " they've have has they're got get would be the a an so well yes yeah ok of um uh hm just only"
        " somewhere within innerhalb von dans now today currently down up back to at roughly approx ish about"
    )
)
_PER_ONE = late(r" ?(?:(?:per|for each|for every|an?) |/ ?)[^\W\d_][\w-]*(?=$|[ ]*[,.;)])")
"""A single word that an amount counts for, at the end of its clause."""


def money_of(figure: Figure, context: Context) -> tuple[Money, ...]:
    """Every amount that a figure can mean; the account's currency where none was said."""
    currencies = figure.currencies or (context.currency,)
    return tuple(
        Money(low=low, high=high, currency=currency, per=figure.per, approx=figure.approx)
        for currency in currencies
        for low, high in figure.bounds
    )


def number_of(figure: Figure, typed: str, unit: str = "", per: Period = "") -> tuple[Number, ...]:
    """Every number that a figure can mean; what is counted (unless `unit` says it) stays in the words of `typed`."""
    start, end = figure.noun
    unit = (
        unit
        or figure.unit
        or typed[start:end]
        or (figure.currencies[0] if len(figure.currencies) == 1 else "")
    )
    times, unit = EXACT_TIME.get(unit, (1, unit))
    unit = as_typed(unit, typed, figure)
    return tuple(
        Number(
            low=_scaled(low, times),
            high=_scaled(high, times),
            unit=unit,
            per=figure.per or per,
            approx=figure.approx,
        )
        for low, high in figure.bounds
    )


def as_typed(unit: str, typed: str, figure: Figure) -> str:
    """A unit of measure in the letters it was typed in ("kWh")."""
    at = fold(typed[figure.start : figure.end]).rfind(unit) if unit in MEASURED else -1
    return typed[figure.start + at : figure.start + at + len(unit)] if at >= 0 else unit


def _scaled(value: Decimal | None, times: int) -> Decimal | None:
    return value if value is None or times == 1 else value * times


def in_millions(figure: Figure) -> Figure:
    """ "18m" as 18 of something."""
    less = tuple((_scaled_down(low), _scaled_down(high)) for low, high in figure.bounds)
    return replace(figure, bounds=less)


def _scaled_down(value: Decimal | None) -> Decimal | None:
    return None if value is None else plain(value / 10**6)


def negative(value: Number | Money) -> Number | Money:
    """The same below zero."""
    low = None if value.high is None else -value.high
    return value.model_copy(update={"low": low, "high": None if value.low is None else -value.low})


def best(folded: str, figures: list[Figure], rank: Rank) -> list[Figure]:
    """The figures that fit best, in the order typed."""
    ranks = [rank(folded, figure) for figure in figures]
    top = max(ranks, default=0)
    return [f for f, r in zip(figures, ranks, strict=True) if r == top and top > 0]


_LINK = late(
    r" ?(?:[-=]*>|→|(?:down |up |going |back )?to|instead of|rather than|not|vs\.?|\+|plus"
    r"|[,;]? ?(?:it )?(?:wants?|target|goal|should be|now|then|later|was|statt|au lieu de|en vez de)"
    r"(?: is| of| be| to)?) ?"
)


def linked(folded: str, found: list[Figure], figures: list[Figure]) -> list[Figure]:
    """The figures, with one more where a bare one is set against the only one ("14 down to 9 days")."""
    if len(found) != 1:
        return found
    at = figures.index(found[0]) if found[0] in figures else -1
    for other in figures[max(0, at - 1) : at] + figures[at + 1 : at + 2] if at >= 0 else ():
        first, second = sorted((found[0], other), key=lambda figure: figure.start)
        bare = not (other.unit or other.currencies or other.noun[1] or other.per)
        if bare and _LINK.fullmatch(folded[first.end : second.start].rstrip("~ ")):
            like = replace(other, unit=found[0].unit, currencies=found[0].currencies, per=found[0].per)
            return [like, found[0]] if first is other else [found[0], like]
    return found


def place_of(figure: Figure, value: Value, folded: str) -> Span:
    """Where the figure stands, with the word for what is counted where that is part of the value."""
    start, end = figure.noun
    if figure.per == "piece" and (thing := _PER_ONE.match(folded, end or figure.end)):
        return figure.start, thing.end()
    if not end:
        return figure.start, figure.end
    if isinstance(value, Number) and fold(value.unit) == folded[start:end]:
        return figure.start, max(figure.end, end)
    return figure.start, min(figure.end, start)


def settle(
    text: str,
    context: Context,
    found: Sequence[tuple[list[Span], tuple[Number | Money, ...]]],
    volumes: tuple[Number, ...] = (),
) -> Reading:
    """One reading, or several to ask between; the rest of the text goes into the note."""
    if not found:
        return Reading(trouble="no_figure")
    known = locate(text, context)
    placed = [known[1]] if known else []
    options: list[dict[str, Value]] = []
    seen: set[tuple[object, ...]] = set()
    for spans, values in found:
        note = left_over(text, [*spans, *placed], FILLER)
        for value, volume in product(values, volumes or (None,)):
            if (key := (*value.__dict__.values(), volume)) not in seen:
                seen.add(key)
                parts: dict[str, Value] = {"value": value}
                options.append(
                    parts | ({"volume": volume} if volume else {}) | ({"note": note} if note else {})
                )
    options = as_before(options, context.held)
    evidence = known[0] if known else None
    if len(options) == 1:
        return Reading(parts=options[0], evidence=evidence)
    return Reading(unsure=tuple(options), evidence=evidence)


def as_before(options: list[dict[str, Value]], held: Value | None) -> list[dict[str, Value]]:
    """The readings that go with what is held: in its unit, and of its size where two are a thousandfold apart."""
    if len(options) < 2 or not isinstance(held, Number | Money):
        return options
    if isinstance(held, Number) and held.unit:
        options = [each for each in options if getattr(each["value"], "unit", "") == held.unit] or options
    sizes = [_size(each["value"]) for each in options]
    size = _size(held)
    if len(options) > 1 and size and all(sizes) and max(sizes) >= 100 * min(sizes):
        near = [each for each, of in zip(options, sizes, strict=True) if size / 5 <= of <= size * 5]
        options = near or options
    return options


def _size(value: Value) -> Decimal:
    if not isinstance(value, Number | Money):
        return Decimal(0)
    ends = [abs(end) for end in (value.low, value.high) if end is not None]
    return max(ends, default=Decimal(0))
