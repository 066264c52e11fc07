"""What an earlier answer, the locale or the baseline decides, and what is asked where none does."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from flows.answers.bands import in_band
from flows.answers.known import known_at, known_names
from flows.answers.read import read
from flows.answers.reading import Context, Kind, Option
from flows.answers.speakers import last_named
from flows.values import Money, Number, Value
from tests.flows.answers.saying import TODAY, said

PLAIN = Context(today=TODAY)


def number(value: str, unit: str = "", **more: object) -> Number:
    return Number.model_validate({"low": value, "high": value, "unit": unit, **more})


def money(value: str, **more: object) -> Money:
    return Money.model_validate({"low": value, "high": value, "currency": "EUR", **more})


CURRENCY = """
en_GB - $40 => 40 USD
en_US - $40 => 40 USD
en_CA - $40 => 40 CAD
en_AU - $40 => 40 AUD
en_US CAD $40 => 40 CAD
en_GB AUD $40 => 40 AUD
en_CA USD $40 => 40 USD
de_DE EUR $40 => 40 USD
en_GB - kr 500 => ask: 500 SEK / 500 NOK / 500 DKK
sv_SE - kr 500 => 500 SEK
en_GB NOK kr 500 => 500 NOK
en_GB - ¥500 => ask: 500 JPY / 500 CNY
en_GB JPY ¥500 => 500 JPY
en_GB CHF 500 => 500 CHF
en_GB - 12 lakh => 1200000 ?
en_IN INR 12 lakh => 1200000 INR
"""


@pytest.mark.parametrize("row", CURRENCY.strip().split("\n"))
def test_a_sign_means_the_accounts_currency_or_the_countrys(row: str) -> None:
    typed, expected = row.split(" => ")
    locale, currency, text = typed.split(" ", 2)
    known = replace(PLAIN, locale=locale, currency="" if currency == "-" else currency)
    assert said(read(Kind.MONEY, text, known)) == expected


HELD: tuple[tuple[Kind, str, Value, str], ...] = (
    (Kind.NUMBER, "2.400", number("2300"), "2400"),
    (Kind.NUMBER, "2.400", number("2.5"), "2.400"),
    (Kind.NUMBER, "2.400", number("50"), "ask: 2.400 / 2400"),
    (Kind.MONEY, "€2.400", money("2000"), "2400 EUR"),
    (Kind.DURATION, "6", number("4", "week"), "6 week"),
    (Kind.DURATION, "4-6", number("4", "month"), "4..6 month"),
    (Kind.DURATION, "18m", number("12", "month"), "18 month"),
    (Kind.PERCENT, "0.14", number("12", "%"), "14 %"),
    (Kind.PERCENT, "0.14", number("0.2", "%"), "0.14 %"),
    (Kind.NUMBER, "14 to 9", number("14"), "ask: 14 | note=to 9 / 9 | note=14 to"),
)


@pytest.mark.parametrize("kind, typed, held, expected", HELD)
def test_what_is_held_decides_the_unit_and_the_size(
    kind: Kind, typed: str, held: Value, expected: str
) -> None:
    assert said(read(kind, typed, replace(PLAIN, held=held))) == expected


BASELINE: tuple[tuple[Kind, str, Value, str], ...] = (
    (Kind.NUMBER, "double", number("14", "orders", per="month"), "28 orders/month"),
    (Kind.NUMBER, "half", number("14", "orders", per="month"), "7 orders/month"),
    (Kind.NUMBER, "half of that", number("15"), "7.5"),
    (Kind.NUMBER, "halve it", number("14"), "7"),
    (Kind.NUMBER, "about half", number("14"), "~7"),
    (Kind.NUMBER, "triple", number("14"), "42"),
    (Kind.NUMBER, "twice as many", number("14"), "28"),
    (Kind.NUMBER, "20 % less", number("50"), "40"),
    (Kind.NUMBER, "10-20 % less", number("50"), "40..45"),
    (Kind.NUMBER, "20% more", number("50"), "60"),
    (Kind.NUMBER, "cut by 20 %", number("50"), "40"),
    (Kind.NUMBER, "a third less", number("30"), "~20"),
    (Kind.NUMBER, "double", Number(low=Decimal(10), high=None), "20.."),
    (Kind.MONEY, "half", money("200000", per="year"), "100000 EUR/year"),
    (Kind.PERCENT, "double", number("5", "%"), "10 %"),
    (Kind.NUMBER, "9", number("14"), "9"),
    (Kind.NUMBER, "half a day", number("14"), "0.5 day"),
    (Kind.NUMBER, "a lot less", number("14"), "no_figure"),
    (Kind.NUMBER, "half", "about forty", "0.5"),
    (Kind.NUMBER, "a third less", "about forty", "no_figure"),
)


@pytest.mark.parametrize("kind, typed, baseline, expected", BASELINE)
def test_against_a_baseline_it_is_worked_out(kind: Kind, typed: str, baseline: Value, expected: str) -> None:
    assert said(read(kind, typed, replace(PLAIN, baseline=baseline))) == expected


@pytest.mark.parametrize("typed", ["double", "twice", "20 % less", "a third more", "triple that"])
def test_without_a_baseline_a_number_cannot_be_read_from_it(typed: str) -> None:
    assert said(read(Kind.NUMBER, typed, PLAIN)) == "no_figure"


SAME = (
    "same as before",
    "Same.",
    "no change",
    "unchanged",
    "still the same",
    "as before",
    "ditto",
    "same as last time",
)
FIGURED = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.DATE, Kind.PERSON)


@pytest.mark.parametrize("typed", SAME)
@pytest.mark.parametrize("kind", FIGURED)
def test_same_as_before_is_said_of_any_figure_date_or_person(kind: Kind, typed: str) -> None:
    assert read(kind, typed, PLAIN).same


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.YES_NO])
def test_of_a_text_or_choice_only_where_one_is_held(kind: Kind) -> None:
    assert not read(kind, "same as before", PLAIN).same
    assert read(kind, "same as before", replace(PLAIN, held="rush orders slip")).same


@pytest.mark.parametrize(
    "typed", ["same shift, 14", "the same 14 orders", "same plant manager", "not the same"]
)
def test_more_than_that_is_an_answer(typed: str) -> None:
    assert not read(Kind.NUMBER, typed, PLAIN).same


@pytest.mark.parametrize(
    "text, at, found",
    [
        ("ann lee pays", 0, ("ann lee", 7)),
        ("ann pays", 0, ("ann", 3)),
        ("annabel pays", 0, None),
        ("lee pays", 0, ("lee", 3)),
        ("i and ann", 6, ("ann", 9)),
        ("a pays", 0, None),
        ("", 0, None),
    ],
)
def test_a_known_name_is_found_whole_and_as_long_as_it_stands_there(text, at, found):
    assert known_at(text, at, ("Ann", "Ann Lee", "A Lee")) == found


@pytest.mark.parametrize(
    "typed, names",
    [
        ("ann", ("Ann",)),
        ("Ann  LEE", ("Ann Lee",)),
        ("dr lee", ("Ann Lee", "Bob Lee")),
        ("mary", ()),
        ("cruz", ("Mia Mary Cruz",)),
        ("mia", ("Mia Mary Cruz",)),
    ],
)
def test_whom_a_name_can_mean(typed, names):
    assert known_names(typed, ("Ann", "Ann Lee", "Bob Lee", "Mia Mary Cruz")) == names


@pytest.mark.parametrize(
    "said_before, name",
    [
        ("ann said it", "Ann Lee"),
        ("ann said it, then the annex was shut", "Ann Lee"),
        ("jo and ann said it", "Ann Lee"),
        ("ann and jo said it", "Jo Bell"),
        ("the annex is shut", "Jo Bell"),
        ("joann said it, and so did luann", "Jo Bell"),
        ("nobody said it", "Jo Bell"),
    ],
)
def test_the_person_named_last_is_named_whole(said_before, name):
    context = replace(PLAIN, people=("Ann Lee", "Jo Bell"), last_person="Jo Bell")
    assert last_named(said_before, said_before, len(said_before), context) == name
    assert last_named(said_before, said_before, 0, context) == "Jo Bell"


BANDS = tuple(Option(each, each) for each in ("under 10 %", "10 to 50 %", "over half"))


@pytest.mark.parametrize(
    "text, found",
    [
        ("5 %", {"under 10 %"}),
        ("under 5 %", {"under 10 %"}),
        ("at most 5 %", {"under 10 %"}),
        ("20 to 30 %", {"10 to 50 %"}),
        ("a third", {"10 to 50 %"}),
        ("over 60 %", {"over half"}),
        ("5 to 20 %", set()),
        ("10 %", set()),
        ("at least 5 %", set()),
        ("5", set()),
    ],
)
def test_a_share_lies_in_one_band_or_in_none(text, found):
    assert in_band(text, BANDS, PLAIN) == found
