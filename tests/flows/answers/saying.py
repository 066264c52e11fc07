"""Shows a reading as one line, so that a table of typed forms can be read. Holds no expectation."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from flows.answers.reading import Context, Reading
from flows.values import Money, Number, Value, When

TODAY = date(2026, 11, 24)  # a Tuesday
LOCALES = {
    "gb": "en_GB",
    "us": "en_US",
    "de": "de_DE",
    "en": "en",
    "fr": "fr_FR",
    "es": "es_ES",
    "ch": "de_CH",
}


def context(locale: str = "gb", currency: str = "EUR") -> Context:
    """A seller's day, without any people known."""
    return Context(today=TODAY, locale=LOCALES[locale], currency=currency)


def _bounds(low: Decimal | None, high: Decimal | None) -> str:
    if low == high and low is not None:
        return f"{low:f}"
    return f"{'' if low is None else format(low, 'f')}..{'' if high is None else format(high, 'f')}"


def show(value: Value) -> str:
    """A value in a few characters: `~200..300 EUR/year`, `by summer [..2027-06-30]`."""
    if isinstance(value, Number | Money):
        unit = value.unit if isinstance(value, Number) else value.currency or "?"
        text = f"{'~' if value.approx else ''}{_bounds(value.low, value.high)}{' ' if unit else ''}{unit}"
        return f"{text}/{value.per}" if value.per else text
    if isinstance(value, When):
        days = f"{value.earliest or ''}..{value.latest or ''}"
        days = str(value.latest) if value.latest and value.earliest == value.latest else days
        return f"{value.typed} [{days}]{' ' + value.clock if value.clock else ''}"
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _parts(parts: dict[str, Value]) -> str:
    rest = [f"{name}={show(value)}" for name, value in parts.items() if name != "value"]
    value = [show(parts["value"])] if "value" in parts else []
    return " | ".join(value + rest)


def said(reading: Reading) -> str:
    """The whole reading: parts, `ask: a / b`, `dont_know`, `same` or the trouble."""
    if reading.dont_know:
        return "dont_know"
    if reading.same:
        return "same"
    if reading.unsure:
        return "ask: " + " / ".join(_parts(option) for option in reading.unsure)
    return _parts(reading.parts) if reading.parts else reading.trouble
