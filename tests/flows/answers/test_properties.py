"""Whatever is typed: no reader raises, nothing is invented, and a figure written plainly is read the same again."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.answers.commands import command_in
from flows.answers.effect import read_effect
from flows.answers.evidence import evidence_choice, find_evidence
from flows.answers.measures import MEASURES
from flows.answers.numerals import values
from flows.answers.read import read
from flows.answers.reading import Context, Kind, Option, Reading
from flows.answers.text import fold
from flows.answers.units import POINTS
from flows.answers.weak import CHECKS, weakness
from flows.values import Money, Number, Period, Value, When, dumps, loads
from tests.flows.answers.test_typed_forms import TABLES
from tests.support.stuck import unstuck

OPTIONS = (Option("strongly", "A lot", ("lots",)), Option("no", "Not really"), Option("5", "5 min"))
PEOPLE = ("Marta Ruiz", "Jens Holm", "Marta Berg", "")
PIECES = [
    row.split(" => ")[0] for table in TABLES for rows in table.values() for row in rows.strip().split("\n")
]
WORDS = st.sampled_from(
    [
        *PIECES,
        "she told me",
        '"',
        "“",
        "1",
        "2.400",
        "€",
        "%",
        " to ",
        "-",
        "by",
        "the",
        "a",
        ",",
        ". ",
        "(",
        ")",
        " ",
        "half",
        "next",
        "may",
        "İ",
        "ß",
        "\x00",
        "\ud800",
        "\u200f",
        "👍",
        "{{x}}",
        "' OR 1=1",
        "/",
        "k",
        "m",
        "marta",
        "COO",
        "said",
        "from",
    ]
)
TEXTS = (
    st.text(max_size=60)
    | st.lists(WORDS, max_size=9).map("".join)
    | st.lists(WORDS, max_size=9).map(" ".join)
)
DAYS = st.dates() | st.just(date(2026, 11, 24)) | st.sampled_from([date.min, date.max, date(2028, 2, 29)])
HELD = st.sampled_from(
    [None, Number(low=Decimal(14), high=None, unit="week"), Money(low=None, high=Decimal("1e9")), "x"]
)
CONTEXTS = st.builds(
    Context,
    today=DAYS,
    locale=st.sampled_from(["en_GB", "en_US", "de_DE", "en", "xx", "de_CH", "fr_FR", "es_ES"]),
    currency=st.sampled_from(["", "EUR", "AUD", "SEK"]),
    options=st.sampled_from([(), OPTIONS]),
    people=st.sampled_from([(), PEOPLE]),
    last_person=st.sampled_from(["", "Marta Ruiz"]),
    held=HELD,
    baseline=HELD,
)
EXPANDED = {name for name, _ in MEASURES.values()} | {
    "",
    POINTS,
    "%",
    "comparable",
    "trial",
    "their_data",
    "claim",
}
EXPANDED |= {"minute", "hour", "day", "week", "month", "year", "working days"} | set(PEOPLE)
TODAY = Context(today=date(2026, 11, 24), currency="EUR", options=OPTIONS)


@pytest.mark.parametrize("kind", Kind)
@given(text=TEXTS, context=CONTEXTS)
@example(text="\x00", context=TODAY)
@example(text="\ud800 12 \udfff", context=TODAY)
@settings(max_examples=150, deadline=None)
def test_read_never_raises_and_invents_nothing(kind: Kind, text: str, context: Context) -> None:
    reading = read(kind, text, context)
    _is_whole(reading)
    for parts in (reading.parts, *reading.unsure):
        for name, value in parts.items():
            assert loads(dumps(value)) == value
            if kind not in (Kind.CHOICE, Kind.CHOICES, Kind.NEXT_STEP):
                assert _typed(name, value, text), (name, value)


def _is_whole(reading: Reading) -> None:
    kinds = [
        bool(reading.parts),
        bool(reading.unsure),
        reading.dont_know,
        reading.same,
        bool(reading.trouble),
    ]
    assert kinds.count(True) == 1
    assert len(reading.unsure) != 1


def _typed(name: str, value: Value, text: str) -> bool:
    """Does every word of a part stand in the text, save for what a table expands?"""
    if isinstance(value, str):
        plain = " ".join(fold(text).split())
        same = any(" ".join(fold(value).split()) in each for each in (plain, re.sub(r"[._]", " ", plain)))
        return value in text or value in EXPANDED or (name in ("name", "role") and same)
    if isinstance(value, Number):
        return (
            value.unit in EXPANDED
            or value.unit in text
            or fold(value.unit) in fold(text)
            or value.unit.isupper()
        )
    return not isinstance(value, When) or value.typed in text


@given(text=TEXTS, context=CONTEXTS)
@settings(max_examples=300, deadline=None)
def test_the_other_readers_never_raise(text: str, context: Context) -> None:
    find_evidence(text, context)
    evidence_choice(text, context)
    command_in(text)
    _is_whole(read_effect(text, context)) if read_effect(text, context).parts else None
    for check in CHECKS:
        weakness(check, text, context)


FIGURES = st.decimals(min_value=0, max_value=10**9, places=2).map(
    lambda d: d.quantize(Decimal(1)) if d == d.to_integral() else d
)


@given(
    figure=FIGURES,
    per=st.sampled_from(["", "month", "year", "week"]),
    currency=st.sampled_from(["EUR", "USD", "GBP"]),
)
def test_money_written_plainly_is_read_again(figure: Decimal, per: Period, currency: str) -> None:
    sign = {"EUR": "€", "USD": "$", "GBP": "£"}[currency]
    typed = f"{sign}{figure:,}" + (f" a {per}" if per else "")
    value = read(Kind.MONEY, typed, TODAY).parts["value"]
    assert value == Money(low=figure, high=figure, currency=currency, per=per)


@given(low=FIGURES, more=FIGURES, unit=st.sampled_from(["%", "day", "week", ""]))
def test_a_range_written_plainly_is_read_again(low: Decimal, more: Decimal, unit: str) -> None:
    high = low + more
    typed = f"{low:,} to {high:,} {unit + 's' if unit in ('day', 'week') else unit}"
    assert read(Kind.NUMBER, typed, TODAY).parts["value"] == Number(low=low, high=high, unit=unit)


@given(text=st.text(max_size=80))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(
    text=st.from_regex(r"[0-9][0-9.,' ]{0,30}[0-9]", fullmatch=True),
    locale=st.sampled_from(["en_GB", "de_DE", "de_CH"]),
)
def test_a_numeral_has_at_most_two_readings(text: str, locale: str) -> None:
    assert len(values(text, locale)) <= 2


HUGE = (
    "99999999999999",
    "999999999999999",
    "9999999999999999",
    "123456789012345678901234",
    "0.00000000000000000001",
)
BEHIND = (
    "",
    " trillion",
    " crore",
    "m",
    "k",
    " bps",
    "‰",
    " years 3 months",
    " x 12",
    " ± 999999999999 trillion",
    " less",
)


@pytest.mark.untraced
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "fr_FR", "es_ES"])
def test_no_figure_is_too_large(kind: Kind, locale: str) -> None:
    huge = Number(low=Decimal("9e30"), high=Decimal("9e30"))
    for typed in (
        lead + figure + behind for lead in ("", "12 x ", "5% of ") for figure in HUGE for behind in BEHIND
    ):
        for baseline in (None, huge):
            _is_whole(read(kind, typed, replace(TODAY, locale=locale, baseline=baseline)))
            _is_whole(read(kind, "double", replace(TODAY, locale=locale, baseline=baseline)))


LONG = [
    "a",
    "1 ",
    "1,1",
    "a, ",
    "half ",
    "in a ",
    "she said ",
    '"',
    "€1.2M a year to marta the COO by summer, ",
    "and ",
    ". ",
    "\x00",
    "x'",
]


@pytest.mark.untraced
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("piece", [*LONG, " "])
def test_a_hundred_thousand_characters_are_read_to_an_end(kind: Kind, piece: str) -> None:
    with unstuck():
        assert isinstance(read(kind, (piece * 100_000)[:99_999] + "x", TODAY), Reading)


REPEATED = [
    "vingt et ",
    "einund",
    "ein",
    "zwei",
    "treinta y ",
    "quatre-vingt-",
    "un ",
    "de 4 à ",
    "a third of ",
    "12 may ",
    "+1 2 ",
    "020 794 ",
    "line 3 ",
    "10 x ",
    "half and a half ",
    "same as ",
    "more than ",
    "1..",
    "±",
    "le ",
    "l'",
    "name: ",
    "from march to ",
    "d'",
]


@pytest.mark.untraced
@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "fr_FR", "es_ES"])
@pytest.mark.parametrize("piece", REPEATED)
def test_words_said_over_and_over_come_to_an_end(locale: str, piece: str) -> None:
    known = replace(TODAY, locale=locale)
    for kind in (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.DATE, Kind.PERSON):
        for size in (58, 2000, 99_999):
            with unstuck():
                assert isinstance(read(kind, (piece * 100_000)[:size] + "x", known), Reading)


@pytest.mark.bench
@pytest.mark.parametrize("kind", Kind)
def test_a_short_answer_takes_microseconds(kind: Kind) -> None:
    start = perf_counter()
    for _ in range(1000):
        read(kind, "about 40k a month, she says", TODAY)
    assert perf_counter() - start < 0.15  # 150 us each on a busy machine; about 60 on a quiet one
