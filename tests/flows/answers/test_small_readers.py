"""The small readers one by one, at the edges that whole answers seldom reach: clocks, numerals abroad, shares."""

from datetime import date
from decimal import Decimal

import pytest

from flows.answers.clock import find_clock
from flows.answers.evidence import find_evidence
from flows.answers.numerals import values
from flows.answers.numerals_abroad import value_of
from flows.answers.read import read
from flows.answers.reading import Context, Kind
from flows.answers.shares import share_in
from flows.answers.text import left_over
from flows.answers.verdicts import plainly_agreed
from flows.record import Level
from flows.values import Money, Number, When

TUESDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 22)


@pytest.mark.parametrize(
    "text, clock",
    [
        ("at 9", "09:00"),
        ("at 6", "18:00"),
        ("at 7", "07:00"),
        ("at 06", "06:00"),
        ("at 1", "13:00"),
        ("9:30", "09:30"),
        ("3pm", "15:00"),
        ("12 am", "00:00"),
        ("12 pm", "12:00"),
        ("13 pm", None),
        ("0 am", None),
        ("16 uhr", "16:00"),
        ("at 23", "23:00"),
        ("at 24", None),
        ("noon", "12:00"),
        ("midnight", "00:00"),
        ("half past 2", "14:30"),
        ("half past eleven", "11:30"),
        ("quarter past 9", "09:15"),
        ("quarter to 10", "09:45"),
        ("quarter to 1", "12:45"),
        ("half past 23", "23:30"),
        ("half past 24", None),
        ("7", None),
        ("at 81 %", None),
    ],
)
def test_a_time_of_day(text, clock):
    found = find_clock(text)
    assert (found[0] if found else None) == clock


@pytest.mark.parametrize(
    "numeral, language, value, rough",
    [
        ("zweieinhalb", "de", "2.5", False),
        ("anderthalb", "de", "1.5", False),
        ("dreiundzwanzig", "de", "23", False),
        ("zweitausenddreihundert", "de", "2300", False),
        ("ein", "de", "1", False),
        ("hundert", "de", "100", False),
        ("une quinzaine", "fr", "15", True),
        ("quatre-vingt-dix", "fr", "90", False),
        ("deux mille", "fr", "2000", False),
        ("deux cent", "fr", "200", False),
        ("deux trois", "fr", None, False),
        ("dos mil", "es", "2000", False),
    ],
)
def test_a_numeral_of_another_language(numeral, language, value, rough):
    found = value_of(numeral, language)
    assert found == (None if value is None else (Decimal(value), rough))


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "fr_FR", "pl_PL"])
@pytest.mark.parametrize("numeral", ["²", "5²", "²5", "²,5", "1.²", "①", "Ⅷ", "٣"])
def test_figures_that_are_no_digits_are_no_number(numeral, locale):
    assert values(numeral, locale) == ()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("typed", ["²²²²", "in ² weeks", "at ²", "q² 20²⁶", "²/²/²⁰²⁶"])
def test_nor_does_any_reader_trip_over_them(kind, typed):
    reading = read(kind, typed, Context(today=TUESDAY))
    assert not any(isinstance(each, Number | Money) for each in reading.parts.values())


@pytest.mark.parametrize(
    "text, rest",
    [
        ("§ x) y", "x) y"),
        ("(§) a) b", "a) b"),
        ("(§ a) b (c", "a) b (c"),
        ("(§ more", "more"),
    ],
)
def test_half_a_pair_of_brackets_is_not_left_over(text, rest):
    at = text.index("§")
    assert left_over(text, [(at, at + 1)], frozenset({"about"})) == rest


@pytest.mark.parametrize(
    "text, taken, rest",
    [
        ("( x) y", 0, "( x) y"),
        ("( x", 0, "x"),
        ("( x)", 0, "x"),
        ("a (x)", 4, "a (x)"),
        ("a(x)", 3, "a(x)"),
        ("(x)", 2, "x"),
        (") x (y)", 6, "x (y)"),
        ("a) x (y)", 7, "a) x (y"),
    ],
)
def test_a_bracket_that_was_taken_goes_with_its_other_half(text, taken, rest):
    assert left_over(text, [(taken, taken + 1)], frozenset({"about"})) == rest


@pytest.mark.parametrize(
    "text, earliest",
    [
        ("last winter", date(2025, 12, 1)),
        ("last december", date(2025, 12, 1)),
        ("last q4", date(2025, 10, 1)),
    ],
)
def test_the_last_one_is_not_the_one_that_goes_on(text, earliest):
    when = read(Kind.DATE, text, Context(today=date(2026, 12, 24))).parts["value"]
    assert isinstance(when, When)
    assert when.earliest == earliest


@pytest.mark.parametrize(
    "text, percent, approx",
    [
        ("3 out of 4", "75", False),
        ("4 out of 4", "100", False),
        ("5 out of 4", None, False),
        ("1 out of 3", "33.3", True),
        ("0 out of 4", "0", False),
        ("3 out of 0", None, False),
        ("a third", "33.3", True),
        ("a half", "50", False),
    ],
)
def test_so_many_of_so_many(text, percent, approx):
    found = share_in(text)
    if percent is None:
        assert found is None
        return
    assert found is not None
    (share,) = found[1]
    assert (str(share.low), share.low == share.high, share.unit, share.approx) == (percent, True, "%", approx)


@pytest.mark.parametrize(
    "text, today, said_at",
    [
        (
            "Marta told me on Sunday",
            TUESDAY,
            date(2026, 11, 20),
        ),  # nobody at work on a Sunday: the Friday before
        ("Marta told me on Saturday", TUESDAY, date(2026, 11, 20)),
        ("Marta told me on Friday", TUESDAY, date(2026, 11, 20)),
        ("Marta told me yesterday", TUESDAY, date(2026, 11, 23)),
        ("Marta told me yesterday", SUNDAY, date(2026, 11, 20)),
        ("Marta told me today", SUNDAY, SUNDAY),
    ],
)
def test_when_it_was_said_is_a_day_of_work_or_today(text, today, said_at):
    known = find_evidence(text, Context(today=today, people=("Marta Ruiz",)))
    assert known is not None
    assert (known.level, known.said_by, known.said_at) == (Level.SAID, "Marta Ruiz", said_at)


def test_a_long_text_is_no_plain_yes():
    assert plainly_agreed("yes, all correct")
    assert not plainly_agreed("yes, all correct " * 400)
