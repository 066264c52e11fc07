"""What is read, shown in a locale and read again there is the same: numbers, money, percent, spans of time, dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.read import read
from flows.answers.reading import Context, Kind, Reading
from flows.values import Money, Number, Period, Value, When
from prompts.figures import value_text
from tests.flows.answers.saying import TODAY

LOCALES = ("en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "de_CH")
CURRENCIES = st.sampled_from(("EUR", "USD", "GBP", "CHF", "INR", "JPY", "SEK", "CAD", "AUD", "PLN", "MXN"))
PERS: st.SearchStrategy[Period] = st.sampled_from(
    ("", "hour", "day", "week", "month", "quarter", "year", "once")
)
EACH: st.SearchStrategy[Period] = st.just("piece")
ENDS = ("one", "range", "low", "high")


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


FIGURES = st.decimals(min_value=-(10**9), max_value=10**9, places=2).map(_plain)
SMALL = st.decimals(min_value=0, max_value=5000, places=1).map(_plain)
ABOVE = st.decimals(min_value=0, max_value=10**9, places=2).map(_plain)


@st.composite
def bounds(draw: st.DrawFn, figures: st.SearchStrategy[Decimal]) -> tuple[Decimal | None, Decimal | None]:
    """One figure, a range of two, or one with an open end."""
    low, high = sorted((draw(figures), draw(figures)))
    kind = draw(st.sampled_from(ENDS))
    if kind == "range" and low != high:
        return low, high
    return {"one": (low, low), "low": (low, None), "high": (None, high)}.get(kind, (low, low))


@st.composite
def numbers(draw: st.DrawFn, units: tuple[str, ...], figures: st.SearchStrategy[Decimal]) -> Number:
    low, high = draw(bounds(figures))
    per = draw(PERS)
    return Number(low=low, high=high, unit=draw(st.sampled_from(units)), per=per, approx=draw(st.booleans()))


@st.composite
def amounts(draw: st.DrawFn) -> Money:
    low, high = draw(bounds(FIGURES))
    per = draw(PERS | EACH)
    return Money(low=low, high=high, currency=draw(CURRENCIES), per=per, approx=draw(st.booleans()))


def again(kind: Kind, value: Value, locale: str, context: Context | None = None) -> Reading:
    """The value, shown in a locale, as it is read there."""
    known = context or Context(today=TODAY)
    return read(kind, value_text(value, locale), replace(known, locale=locale))


@pytest.mark.parametrize("locale", LOCALES)
@given(value=numbers(("", "orders", "%", "points", "kWh"), FIGURES))
def test_a_number(locale: str, value: Number) -> None:
    assert again(Kind.NUMBER, value, locale).parts == {"value": value}


@pytest.mark.parametrize("locale", LOCALES)
@given(value=amounts())
def test_an_amount(locale: str, value: Money) -> None:
    """The account's currency is an earlier answer, which decides what a sign means."""
    known = Context(today=TODAY, currency=value.currency)
    assert again(Kind.MONEY, value, locale, known).parts == {"value": value}


@pytest.mark.parametrize("locale", LOCALES)
@given(value=numbers(("%", "points"), FIGURES))
def test_a_percentage(locale: str, value: Number) -> None:
    assert again(Kind.PERCENT, value, locale).parts == {"value": value}


@pytest.mark.parametrize("locale", LOCALES)
@given(value=numbers(("minute", "hour", "day", "week", "month", "year", "working days"), SMALL))
def test_a_span_of_time(locale: str, value: Number) -> None:
    value = value.model_copy(update={"per": ""})
    assert again(Kind.DURATION, value, locale).parts == {"value": value}


@pytest.mark.parametrize("locale", LOCALES)
@given(day=st.dates(min_value=date(2000, 1, 1), max_value=date(2060, 12, 31)))
def test_a_day(locale: str, day: date) -> None:
    value = When(typed=day.isoformat(), earliest=day, latest=day)
    found = again(Kind.DATE, value, locale).parts["value"]
    assert isinstance(found, When)
    assert (found.earliest, found.latest) == (day, day)


TYPED_DAYS = (
    "end of March",
    "by summer",
    "next Tuesday 3pm",
    "12 May 2028",
    "Q3",
    "in 6 weeks",
    "KW 12",
    "tomorrow",
)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("typed", TYPED_DAYS)
def test_a_time_in_words(locale: str, typed: str) -> None:
    first = read(Kind.DATE, typed, Context(today=TODAY, locale=locale)).parts
    assert again(Kind.DATE, first["value"], locale).parts == first


@pytest.mark.parametrize("locale", LOCALES)
@given(thousandths=st.integers(min_value=1001, max_value=999_999).filter(lambda n: n % 10))
def test_three_places_are_asked_where_they_could_be_thousands(locale: str, thousandths: int) -> None:
    """1.125 may be 1,125 in English, 1,125 may be 1.125 in German: both are offered, none is taken."""
    value = Number(low=Decimal(thousandths) / 1000, high=Decimal(thousandths) / 1000)
    found = again(Kind.NUMBER, value, locale)
    assert len(found.unsure) == 2 if found.unsure else found.parts == {"value": value}
    assert not found.unsure or value in [each["value"] for each in found.unsure]


@pytest.mark.parametrize("locale", LOCALES)
@given(thousandths=st.integers(min_value=1001, max_value=999_999).filter(lambda n: n % 10))
def test_what_is_held_decides_between_them(locale: str, thousandths: int) -> None:
    value = Number(low=Decimal(thousandths) / 1000, high=Decimal(thousandths) / 1000)
    known = Context(today=TODAY, held=value)
    assert again(Kind.NUMBER, value, locale, known).parts == {"value": value}
