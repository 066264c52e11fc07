"""Figures, money and dates as the reader's locale writes them. Takes values by their shape; knows no record."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

_PERIODS = {
    "hour": "an hour",
    "day": "a day",
    "week": "a week",
    "month": "a month",
    "quarter": "a quarter",
    "year": "a year",
    "once": "once",
    "piece": "each",
}
_COUNTED = {"day", "hour", "week", "month", "minute", "year", "quarter"}


@lru_cache(maxsize=1024)
def decimal_text(value: Decimal, locale: str) -> str:
    """1234.5 -> "1,234.5" in en_GB. No digit is dropped."""
    from babel.numbers import format_decimal

    places = max(0, -int(value.normalize().as_tuple().exponent))
    if value < 0:
        return "−" + decimal_text(-value, locale)
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return str(format_decimal(value, format=pattern, locale=locale))


def cents_text(value: Decimal, locale: str) -> str:
    """As `decimal_text`, with two digits where there is one: "0.40", not "0.4"."""
    text = decimal_text(value, locale)
    return f"{text}0" if value.normalize().as_tuple().exponent == -1 else text


@lru_cache(maxsize=256)
def currency_mark(currency: str, locale: str) -> str:
    """EUR -> "€"; a code the locale has no sign for stays as it is."""
    from babel.numbers import get_currency_symbol

    return str(get_currency_symbol(currency, locale=locale)) if currency else ""


def _span(low: Decimal | None, high: Decimal | None, one: Any) -> str:
    if low is None and high is None:
        return ""
    if low is None:
        return f"up to {one(high)}"
    if high is None:
        return f"at least {one(low)}"
    if low == high:
        return str(one(low))
    return f"{one(low)} to {one(high)}"


_MILLION = Decimal(1_000_000)


def _in_millions(value: Decimal | None) -> bool:
    """Does "1.2M" read better than 1200000, with nothing lost?"""
    return value is not None and abs(value) >= _MILLION and value % 10_000 == 0


def number_text(value: Any, locale: str) -> str:
    """A number as shown: "81 %", "12 to 15 days", "about 200", "41 a month"."""
    body = _span(value.low, value.high, lambda each: decimal_text(each, locale))
    if value.approx:
        body = f"about {body}"
    if value.unit == "%":
        body = f"{body} %"
    elif value.unit in _COUNTED:
        single = value.low == value.high == Decimal(1)
        body = f"{body} {value.unit}{'' if single else 's'}"
    elif value.unit:
        body = f"{body} {value.unit}"
    return f"{body} {_PERIODS[value.per]}" if value.per else body


def money_text(value: Any, locale: str) -> str:
    """An amount as shown: "€1.2M a year", "about €900 each", "€3,000 to €4,000 once".

    Both ends of a range are in millions or neither is: "€1 to €3M" would be read as one to three million.
    """
    mark = currency_mark(value.currency, locale)
    gap = " " if len(mark) > 1 and mark.isalpha() else ""

    short = all(_in_millions(end) for end in (value.low, value.high) if end is not None)

    def one(each: Decimal) -> str:
        sign = "−" if each < 0 else ""
        figure = decimal_text(abs(each) / _MILLION, locale) + "M" if short else cents_text(abs(each), locale)
        return f"{sign}{mark}{gap}{figure}"

    body = _span(value.low, value.high, one)
    if value.approx:
        body = f"about {body}"
    return f"{body} {_PERIODS[value.per]}" if value.per else body


def when_text(value: Any, locale: str) -> str:
    """A time as it was typed; a plain ISO date is written out."""
    if (
        value.earliest is not None
        and value.earliest == value.latest
        and value.typed == value.earliest.isoformat()
    ):
        return day_text(value.earliest, locale)
    return str(value.typed)


def day_text(value: date | datetime, locale: str) -> str:
    """2026-11-24 -> "24 Nov 2026" in en_GB."""
    from babel.dates import format_date

    return str(format_date(value, format="d MMM y" if locale.startswith("en") else "medium", locale=locale))


def clock_text(value: datetime, locale: str) -> str:
    """The time of day: "10:00" in en_GB, "10:00 AM" in en_US."""
    from babel.dates import format_time

    return str(format_time(value, format="short", locale=locale))


def weekday_text(value: date | datetime, locale: str) -> str:
    """The day of the week with its date: "Tue 24 Nov" in en_GB."""
    from babel.dates import format_date

    return str(format_date(value, format="EEE d MMM", locale=locale))


def value_text(value: Any, locale: str) -> str:
    """Any value of the record as a reader sees it, unescaped."""
    kind = getattr(value, "kind", "")
    if kind == "number":
        return number_text(value, locale)
    if kind == "money":
        return money_text(value, locale)
    if kind == "when":
        return when_text(value, locale)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(str(each) for each in value)
    return "" if value is None else str(value)
