"""When two figures are the same one, and when a metric is in a text under another name."""

from decimal import Decimal

import pytest

from flows.critic.case import Case
from flows.critic.figures import figures_of, shares_of
from flows.critic.held import numbers_in
from flows.critic.reading import Reading
from flows.critic.uses import same
from flows.recordtext import record_from

SAME = [
    ("41 a month", "41", "", True),
    ("40 a month", "41", "", True),
    ("33 a month", "31", "", False),
    ("two weeks", "14", "day", True),
    ("10 working days", "2", "week", False),
    ("14 hours", "14", "day", False),
    ("95 %", "95", "%", True),
    ("99 %", "95", "%", False),
    ("22 of 100", "22", "%", True),
    ("1.9 GWh", "1900", "", True),
    ("€1.2M", "1200000", "money", True),
    ("217,000 euros", "217345", "money", True),
    ("1 370 kWh", "1.37", "", True),
    ("50 grand", "50000", "money", True),
    ("30,000 trays", "31", "", False),
    ("1,400 kWh", "1.37", "", False),
    ("3 weeks", "3", "%", False),
    ("13 cents", "0.13", "money", True),
    ("9 per cent", "9", "%", True),
]


@pytest.mark.parametrize(("text", "value", "unit", "alike"), SAME)
def test_rounded_and_converted_figures_are_the_same(text, value, unit, alike):
    (line,) = Reading(f"It is {text} so").lines
    figure = next(iter(figures_of(line, "en")))
    assert same(figure, Decimal(value), unit) is alike


SHARES = [
    ("One swab in 13 is red.", ["7.69"]),
    ("Three out of ten come back, and two of 50 are lost.", ["30.00", "4.00"]),
    ("Five pounds in every hundred leave without an invoice.", ["5.00"]),
    ("One stop in 12 weeks, three in a row, in 13 days.", []),
]


@pytest.mark.parametrize(("text", "shares"), SHARES)
def test_parts_of_a_whole_are_told_in_percent(text, shares):
    (line,) = Reading(text).lines
    assert [f"{share:.2f}" for share in shares_of(line)] == shares


NAMED = [
    ("stock-outs", "Empty shelves cost you the Friday trade.", True),
    ("stock-outs", "Claims cost you the Friday trade.", False),
    ("on-time delivery", "Orders that ship on time, 81 of 100.", True),
    ("staff turnover", "Fewer people who leave after a year.", True),
    ("changeover hours", "Changeovers eat two hours a day.", True),
    ("overtime", "Saturday shifts, every other week.", True),
    ("reject rate", "What goes into the scrap bin at night.", True),
]


@pytest.mark.parametrize(("name", "text", "used"), NAMED)
def test_a_metric_is_used_under_other_names(name, text, used):
    case = Case(text, record_from({"metrics": [{"id": "m1", "name": name}]}).record)
    assert case.held is not None
    (metric,) = case.held.metrics
    assert case.uses.used(metric) is used


UNITS = [("64 a month", ""), ("5 per day", ""), ("4 to 6 days", "day"), ("10 working days", "day")]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_how_many_in_a_stretch_of_time_is_not_how_long(text, unit):
    (line,) = Reading(f"It is {text} so").lines
    assert next(iter(figures_of(line, "en"))).unit == unit


NUMBERS = [
    ("Lab at Corran, 8 to 4.4 % in seven months", ["8", "4.4"]),
    ("Werk Torn, 4,9 auf 2,8 %", ["4.9", "2.8"]),
    ("1,250 trays, 0.125 a piece, 1.2.3", ["1250", "0.125"]),
]


@pytest.mark.parametrize(("text", "found"), NUMBERS)
def test_figures_of_a_held_text_are_read_with_either_sign_for_decimals(text, found):
    assert [str(number) for number in numbers_in(text)] == found
