"""One numeral with its sign, scale, currency and unit, and the bounds that one or two of them make. Finds no places."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from flows.answers.figure_words import ROUGHLY
from flows.answers.numerals import SCALES, plain, scales, values
from flows.answers.reading import Context
from flows.answers.units import CURRENCIES, DOLLAR_OF, DOLLARS, PER_MILLE, POINTS, TIME, WORKING, WORKING_DAYS

Bound = tuple[Decimal | None, Decimal | None]


@dataclass(slots=True)
class Side:
    """One numeral of a figure."""

    values: tuple[Decimal, ...]
    scales: tuple[Decimal, ...]
    currencies: tuple[str, ...]
    unit: str
    letter: str
    approx: bool


_HALF = Decimal("0.5")


def side_of(match: re.Match[str], context: Context) -> Side | None:
    """The numeral that a match of `operand_of` found; None where its figures make no number."""
    group = match.group
    numeral = group("figures") or group("words") or ""
    found = values(numeral, context.locale) if numeral else (Decimal(1),)
    if not found:
        return None
    named = (group("scale") or group("before") or group("after") or "").rstrip(".")
    factors = scales(named, context.locale) if named else ()
    timed = group("half3") and group("unit") and unit_of(group("unit")) in TIME.values()
    if (group("half") and not numeral.startswith(("half", "a half"))) or (group("half2") and named) or timed:
        found = tuple(v + _HALF for v in found)
    sign = group("sign")
    if sign and sign[0] in "-m":
        found = tuple(-v for v in found)
    typed = [c for c in (group("c4"), group("c1"), group("c3"), group("c2")) if c]
    unit = group("unit") or group("letter") or (group("glued") or "").strip()
    if named == "mm" and not typed:
        factors, unit = (), named
    elif typed and unit == "l":
        factors, unit = (SCALES["lakh"],), ""
    if unit in PER_MILLE:
        found, unit = tuple(_times(v, Decimal("0.1")) for v in found), "%"
    elif unit in ("bps", "basis points"):
        found, unit = tuple(_times(v, Decimal("0.01")) for v in found), "points"
    approx = bool(group("ish")) or numeral.startswith("a couple") or ROUGHLY.search(numeral) is not None
    letter = named if len(named) == 1 else ""
    return Side(found, factors, _currencies(typed, context), unit, letter, approx)


def _currencies(typed: list[str], context: Context) -> tuple[str, ...]:
    """What the signs and words beside one numeral can mean together."""
    options = [_currency_of(each, context.currency, context.locale) for each in typed]
    merged = tuple(dict.fromkeys(currency for each in options for currency in each))
    agreed = [currency for currency in merged if all(currency in each for each in options)]
    return (agreed[0],) if len(options) > 1 and len(agreed) == 1 else merged


@lru_cache(maxsize=256)
def _currency_of(typed: str, account: str, locale: str) -> tuple[str, ...]:
    options = CURRENCIES[typed]
    country = locale.rpartition("_")[2]
    if options == ("$",):
        return (account if account in DOLLARS else DOLLAR_OF.get(country, "USD"),)
    if account in options:
        return (account,)
    own = _OWN.get(country, "")
    return (own,) if own in options else options


_OWN = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "JP": "JPY", "CN": "CNY"}
"""Countries whose currency shares its sign with others'."""


def like(first: Side, second: Side) -> Side:
    """The first of two figures that are no range ("14 to 9 days", "20 to 15k"), counted as the second is."""
    share = not first.scales and second.scales and max(first.values) < 100 * max(second.values)
    scales = second.scales if share and max(first.values) < 1000 else first.scales
    unit = first.unit or second.unit
    return replace(first, unit=unit, scales=scales, currencies=first.currencies or second.currencies)


def margins_of(margin: Side) -> list[Decimal]:
    """How much more or less a figure may be."""
    return [_times(value, scale) for value in margin.values for scale in margin.scales or (Decimal(1),)]


def bounds_of(first: Side, second: Side | None) -> tuple[Bound, ...]:
    """The possible bounds. A scale on the second numeral counts for the first where that keeps the order."""
    ones = first.scales or (Decimal(1),)
    if second is None:
        return tuple((_times(v, one), _times(v, one)) for v in first.values for one in ones)
    found: list[Bound] = []
    if not first.scales and second.scales and max(second.values) <= max(first.values) < 100:
        return ()  # "20 to 15k" goes down from 20k
    for low, high in _pairs(first.values, second.values):
        for two in second.scales or (Decimal(1),):
            share = not first.scales and bool(second.scales) and low < high
            ends = (_times(low, two if share else ones[0]), _times(high, two))
            if ends[0] <= ends[1] or ends[1] < ends[0] < 0:
                found.append((min(ends), max(ends)))
    return tuple(dict.fromkeys(found))


def _times(value: Decimal, scale: Decimal) -> Decimal:
    """The product, without the zeros behind the point that scaling leaves; what was not scaled stays as typed."""
    if scale == 1:
        return value
    return plain(value * scale)


def _pairs(first: tuple[Decimal, ...], second: tuple[Decimal, ...]) -> list[tuple[Decimal, Decimal]]:
    if len(first) == len(second):
        return list(zip(first, second, strict=True))
    return [(a, b) for a in first for b in second]


def unit_of(typed: str) -> str:
    """The unit as a Number has it: a percentage, points, a span of time, else as typed."""
    if not typed:
        return ""
    if typed in WORKING_DAYS:
        return WORKING
    if "point" in typed or "punkt" in typed or "punto" in typed or "pt" in typed or typed[:2] in ("pp", "p."):
        return POINTS
    if typed[0] == "%" or typed.startswith(("per", "pct", "pour", "por", "proz")):
        return "%"
    words = typed.replace("-", " ").split()
    return TIME.get(words[-1], typed) if len(words) == 1 or words[0] == "fiscal" else typed
