"""Reads answers that are one figure: a number, money, a percentage, a duration. May not find figures itself.

Of several figures the one that fits the kind best is taken; where two fit equally
well and differ, the seller is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from flows.answers.evidence import locate
from flows.answers.figures import Bound, Figure, find_figures
from flows.answers.lexicon import late, spaced
from flows.answers.reading import Context, Reading
from flows.answers.text import WINDOW, fold, left_over
from flows.answers.units import COST_NOUNS, EXACT_TIME, MONEY_NOUNS, TIME, TIME_UNIT
from flows.values import Money, Number, Period, Value

FILLER = frozenset(
    spaced(
        "it its it's that thats that's is are was i i'd id say think guess reckon probably maybe"
        " perhaps we they he she"
        " they've have has they're got get would be the a an so well yes yeah ok of um uh hm just only"
        " somewhere within now today currently down up back to at roughly approx ish about"
    )
)
_YEAR = late(r"(?:\b(?:in|since|by|from|of|until|for|end|early|mid|late) |^)(?:19|20)\d\d$")
_OUT_OF = late(r"(?<![\w.,/])(\d{1,6}) ?(?:out of(?: every)?|in|of|/) ?(\d{1,6})(?![\w./]|,\d)")
_ONE_SPAN = late(
    rf"\b(?P<about>about |around |roughly )?(?:an?|one) (?P<unit>{TIME_UNIT})(?P<half> and a half\b)?"
)
FRACTIONS = {
    **dict.fromkeys(("half", "a half", "one half"), Decimal(50)),
    **dict.fromkeys(("a third", "one third"), Decimal("33.3")),
    **dict.fromkeys(("two thirds",), Decimal("66.7")),
    **dict.fromkeys(("a quarter", "one quarter"), Decimal(25)),
    **dict.fromkeys(("three quarters",), Decimal(75)),
    **dict.fromkeys(("a fifth", "one fifth"), Decimal(20)),
}
"""Shares in words, in percent; thirds are marked as approximate."""
_FRACTION = late(
    rf"(?:\b(?P<about>about|around|roughly|nearly|almost|~"
    rf"|maybe) ?)?\b(?P<of>{'|'.join(FRACTIONS)})\b(?! (?:a |an )?(?:percent|per cent|point|past"
    rf"|million))(?: of\b)?"
)
_PARTS: dict[tuple[str, str], int] = {("year", "month"): 12, ("week", "day"): 7, ("hour", "minute"): 60}
_BARE_SPANS = ("day", "week", "month", "year")

_PER_ONE = late(r" ?(?:(?:per|for each|for every) |/ ?)[^\W\d_][\w-]*(?=$|[ ]*[,.;)])")
"""A single word that an amount counts for, at the end of its clause."""
_WAS = late(r"\b(?:was|were|used to be|formerly|before)[ :]*$")
_NOW = late(r"\b(?:now|today|currently|meanwhile)[ :]*(?:at |about )?$")
Rank = Callable[[str, Figure], int]


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


def _scaled(value: Decimal | None, times: int) -> Decimal | None:
    return value if value is None or times == 1 else value * times


_SHARE = late(r"(?<![\w.,/])\d{1,6} (?:out of(?: every)?|in (?=10\b|100\b|1000\b)) ?\d{1,6}(?! ?[\w%])")


def read_number(text: str, context: Context) -> Reading:
    """Any one figure; "9 out of 10" is a percentage."""
    if _SHARE.search(fold(text[:WINDOW])):
        return read_percent(text, context)
    return _read(text, context, _number_rank, lambda figure: number_of(figure, text))


def read_money(text: str, context: Context) -> Reading:
    """An amount. A figure that is plainly something else ("3 weeks", "10 %") is none."""
    return _read(text, context, _money_rank, lambda figure: money_of(figure, context))


def read_percent(text: str, context: Context) -> Reading:
    """A percentage: "14", "14 %", "9 out of 10", "half". "0.14" may be 14 % or 0.14 %, so that is asked."""
    folded = fold(text[:WINDOW])
    out_of = _OUT_OF.search(folded)
    if out_of is not None and int(out_of[2]) > 0 and int(out_of[1]) <= int(out_of[2]):
        share = (Decimal(out_of[1]) * 100 / Decimal(out_of[2])).quantize(Decimal("0.1"))
        exact = share * int(out_of[2]) == Decimal(out_of[1]) * 100
        value = Number(low=_plain(share), high=_plain(share), unit="%", approx=not exact)
        return _settle(text, context, [(out_of.span(), (value,))])
    fraction = _FRACTION.search(folded)
    if fraction is not None:
        share = FRACTIONS[fraction["of"]]
        value = Number(low=share, high=share, unit="%", approx=bool(fraction["about"]) or share % 5 != 0)
        return _settle(text, context, [(fraction.span(), (value,))])
    return _read(text, context, _percent_rank, _percents)


def read_duration(text: str, context: Context) -> Reading:
    """A span of time, in the unit it was said in. A bare figure is asked: days, weeks, months or years."""
    folded = fold(text[:WINDOW])
    figures = [f for f in find_figures(folded, context) if f.unit or f.short != "k"]
    joined = _joined(folded, figures)
    if joined is not None:
        return _settle(text, context, [joined])
    ranked = _best(folded, figures, _duration_rank)
    if not ranked or (ranked[0].short == "" and not _is_time(ranked[0].unit)):
        one = _ONE_SPAN.search(folded)
        if one is not None:
            amount = Decimal("1.5") if one["half"] else Decimal(1)
            unit = TIME[one["unit"].replace("-", " ").split()[-1]]
            span = Figure(*one.span(), ((amount, amount),), unit=unit, approx=one["about"] is not None)
            return _settle(text, context, [(one.span(), number_of(span, text))])
    return _settle(text, context, [((f.start, f.end), _durations(f, text)) for f in ranked])


def _is_time(unit: str) -> bool:
    return bool(unit) and unit.replace("-", " ").split()[-1] in TIME


def _durations(figure: Figure, text: str) -> tuple[Number, ...]:
    if figure.unit:
        return number_of(figure, text)
    if figure.short == "m":
        small = replace(figure, bounds=tuple((_unscaled(a), _unscaled(b)) for a, b in figure.bounds))
        return tuple(n for unit in ("month", "minute") for n in number_of(small, text, unit))
    return tuple(n for unit in _BARE_SPANS for n in number_of(figure, text, unit))


def _unscaled(value: Decimal | None) -> Decimal | None:
    return None if value is None else _plain(value / 10**6)


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _joined(folded: str, figures: list[Figure]) -> tuple[tuple[int, int], tuple[Number, ...]] | None:
    """ "1 year 6 months" as one span of 18 months."""
    for first, second in pairwise(figures):
        times = _PARTS.get((first.unit, second.unit))
        between = folded[first.end : second.start].strip(" ,")
        if times and between in ("", "and", "&") and len(first.bounds) == len(second.bounds) == 1:
            (low, high), (more, most) = first.bounds[0], second.bounds[0]
            if None in (low, high, more, most):
                continue
            total = tuple(
                _plain(a * times + b)
                for a, b in ((low, more), (high, most))
                if a is not None and b is not None
            )
            value = Number(low=total[0], high=total[1], unit=second.unit, per=second.per, approx=first.approx)
            return (first.start, second.end), (value,)
    return None


def _percents(figure: Figure) -> tuple[Number, ...]:
    options: list[Bound] = []
    for low, high in figure.bounds:
        if not figure.unit and high is not None and 0 < high < 1:
            options.append((_hundredfold(low), _hundredfold(high)))
        options.append((low, high))
    unit = figure.unit or "%"
    return tuple(Number(low=a, high=b, unit=unit, per=figure.per, approx=figure.approx) for a, b in options)


def _hundredfold(value: Decimal | None) -> Decimal | None:
    return None if value is None else _plain(value * 100)


def _number_rank(folded: str, figure: Figure) -> int:
    if _YEAR.search(folded[max(0, figure.start - 8) : figure.end]) and not figure.noun[1]:
        return 1
    if figure.worded and not (figure.unit or figure.scaled):
        return 2
    return 3 if _is_time(figure.unit) else 4


def _money_rank(folded: str, figure: Figure) -> int:
    if figure.currencies:
        return 3
    if figure.unit:
        return 0
    start, end = figure.noun
    noun = folded[start:end].split()[0] if end else ""
    if noun and noun not in MONEY_NOUNS:
        return 1 if noun in COST_NOUNS and figure.scaled else 0
    if figure.scaled:
        return 2
    return 0 if _number_rank(folded, figure) == 1 and len(folded) > 5 else 1


def _percent_rank(folded: str, figure: Figure) -> int:
    if figure.unit in ("%", "points"):
        return 3
    if figure.unit or figure.currencies or figure.scaled or figure.noun[1]:
        return 0
    return 1


def _duration_rank(folded: str, figure: Figure) -> int:
    if _is_time(figure.unit):
        return 3
    if figure.unit or figure.currencies or figure.noun[1]:
        return 0
    if figure.short == "m":
        return 2
    return 0 if figure.scaled or _number_rank(folded, figure) == 1 else 1


def _best(folded: str, figures: list[Figure], rank: Rank) -> list[Figure]:
    """The figures that fit best, in the order typed."""
    ranks = [rank(folded, figure) for figure in figures]
    top = max(ranks, default=0)
    return [f for f, r in zip(figures, ranks, strict=True) if r == top and top > 0]


def _read(
    text: str, context: Context, rank: Rank, value_of: Callable[[Figure], tuple[Number | Money, ...]]
) -> Reading:
    folded = fold(text[:WINDOW])
    figures = find_figures(folded, context)
    best = _best(folded, figures, rank)
    if len(best) > 1 and (
        current := [f for f in best if _NOW.search(folded[max(0, f.start - 20) : f.start])]
    ):
        best = current if all(_WAS.search(folded[: f.start]) for f in best if f not in current) else best
    return _settle(text, context, [(_place(f, value_of(f)[0], folded), value_of(f)) for f in best])


def _place(figure: Figure, value: Value, folded: str) -> tuple[int, int]:
    """Where the figure stands, with the word for what is counted where that is part of the value."""
    start, end = figure.noun
    if figure.per == "piece" and (thing := _PER_ONE.match(folded, end or figure.end)):
        return figure.start, thing.end()
    if not end:
        return figure.start, figure.end
    if isinstance(value, Number) and fold(value.unit) == folded[start:end]:
        return figure.start, max(figure.end, end)
    return figure.start, min(figure.end, start)


def _settle(
    text: str, context: Context, found: list[tuple[tuple[int, int], tuple[Number | Money, ...]]]
) -> Reading:
    """One reading, or several to ask between; the rest of the text goes into the note."""
    if not found:
        return Reading(trouble="no_figure")
    known = locate(text, context)
    placed = [known[1]] if known else []
    options: list[dict[str, Value]] = []
    seen: set[tuple[object, ...]] = set()
    for span, values in found:
        note = left_over(text, [span, *placed], FILLER)
        for value in values:
            if (key := tuple(value.__dict__.values())) not in seen:
                seen.add(key)
                options.append({"value": value, "note": note} if note else {"value": value})
    evidence = known[0] if known else None
    if len(options) == 1:
        return Reading(parts=options[0], evidence=evidence)
    return Reading(unsure=tuple(options), evidence=evidence)
