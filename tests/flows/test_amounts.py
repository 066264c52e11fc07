"""The edges of the arithmetic: ends of ranges, ends of terms, rings of numbers, what is no discount."""

from dataclasses import replace
from datetime import date
from decimal import Decimal, localcontext

import pytest

from flows.amounts import (
    Effect,
    Inputs,
    Instead,
    World,
    counted_once,
    gained,
    months,
    worlds,
)
from flows.ranges import ARITHMETIC, INF, NOTHING, UNKNOWN, Range, between, ends, exactly, over_corners, times
from tests.flows.balance_cases import euros

DAY = date(2027, 1, 1)
TWO_YEARS = World(Decimal(2), months(DAY), Decimal(1000))


@pytest.mark.parametrize(
    "day, later",
    [
        (date(2027, 1, 1), "0"),
        (date(2027, 1, 16), "0.5"),
        (date(2027, 1, 31), "1"),
        (date(2027, 2, 28), "2"),
        (date(2028, 2, 28), "13.9"),
        (date(2028, 2, 29), "14"),
        (date(2027, 12, 31), "12"),
    ],
)
def test_a_day_as_months_from_the_start(day, later):
    assert months(day) - months(DAY) == Decimal(later)


@pytest.mark.parametrize(
    "amount, a_year",
    [
        (euros(10, 20), between(10, 20)),
        (euros(10, 20, "quarter"), between(40, 80)),
        (euros(10, 20, "month"), between(120, 240)),
        (euros(10, 20, "week"), between(520, 1040)),
        (euros(10, 20, "once"), between(5, 10)),
        (euros(10, 20, ""), between(5, 20)),
        (euros(10, 20, "", effort=True), between(5, 10)),
        (euros(10, 20, "piece"), between(10000, 20000)),
        (euros(10, 20, "day"), UNKNOWN),
        (euros(10, 20, "hour"), UNKNOWN),
        (euros(10, 20, "fortnight"), UNKNOWN),
    ],
)
def test_an_amount_a_year(amount, a_year):
    assert TWO_YEARS.a_year(amount) == a_year


def test_pieces_that_nobody_counted_and_years_that_are_none():
    assert replace(TWO_YEARS, pieces=None).a_year(euros(10, per="piece")) == UNKNOWN
    assert replace(TWO_YEARS, years=Decimal(0)).a_year(euros(10, per="once")) == UNKNOWN


@pytest.mark.parametrize(
    "since, per, part",
    [
        (date(2027, 1, 1), "year", 1),
        (date(2026, 1, 1), "year", 1),
        (date(2028, 1, 1), "year", "0.5"),
        (date(2029, 1, 1), "year", 0),
        (date(2030, 1, 1), "year", 0),
        (date(2028, 12, 16), "once", 1),
        (date(2028, 12, 31), "once", 1),
        (date(2029, 1, 2), "once", 0),
        (date(2029, 6, 1), "once", 0),
    ],
)
def test_the_part_of_two_years_for_which_an_effect_is_there(since, per, part):
    effect = Effect("m", change=exactly(1), worth=euros(1, per=per), since=(since, since))
    assert TWO_YEARS.counted(effect) == exactly(part)


@pytest.mark.parametrize(
    "inside, counted",
    [
        ({"a": "", "b": "a", "c": "b"}, ["a"]),
        ({"a": "b", "b": "a"}, ["a"]),
        ({"b": "a", "a": "b"}, ["b"]),
        ({"a": "a"}, ["a"]),
        ({"a": "gone", "b": "a"}, ["a"]),
        ({"a": "b", "b": "c", "c": "b"}, ["b"]),
        ({"a": "b", "b": "c", "c": "a", "d": "c"}, ["a"]),
        ({"a": "separate", "b": ""}, ["a", "b"]),
    ],
)
def test_which_of_the_numbers_inside_one_another_counts(inside, counted):
    made = tuple(Effect(metric, part_of=outer) for metric, outer in inside.items())
    assert [each.metric for each in counted_once(made)] == counted


@pytest.mark.parametrize(
    "change, whole, without, more",
    [
        (exactly(6), exactly(12), exactly(3), exactly(25)),
        (exactly(24), exactly(12), exactly(3), exactly(75)),  # all of it, and no more
        (exactly(24), exactly(12), exactly(18), NOTHING),
        (exactly(6), between(4, 12), exactly(3), between(25, 50)),  # most where 6 are all of it
        (exactly(6), None, exactly(3), exactly(300)),
        (exactly(-6), exactly(12), exactly(0), exactly(-50)),
    ],
)
def test_what_is_gained_beyond_the_alternative(change, whole, without, more):
    effect = Effect(
        "m", change=change, worth=euros(100), whole=whole, instead=Instead.CHANGE, without_us=without
    )
    assert gained(effect, TWO_YEARS).more == more


def test_open_ends():
    assert times(Decimal(0), INF) == 0
    assert times(INF, Decimal(0)) == 0
    assert UNKNOWN.times(Decimal(-1)) == Range(-INF, Decimal(0))
    assert Range(Decimal(1), INF).open
    assert Range(-INF, Decimal(1)).open
    assert not between(1, 2).open
    with localcontext(ARITHMETIC):
        assert Range(-INF, INF) == UNKNOWN - UNKNOWN
        assert Range(-INF, INF) + UNKNOWN == Range(-INF, INF)
        assert over_corners(lambda one, other: one - other, [INF], [INF]) == Range(-INF, INF)
    assert between(2, 5).width() == 3
    assert exactly(5).width() == 0
    assert ends(between(2, 5)) == (Decimal(2), Decimal(5))
    assert between(1, 9).at_most(between(3, 5)) == between(1, 5)
    assert between(4, 9).at_most(between(3, 5)) == between(3, 5)


def test_two_years_before_an_effect_begins_is_a_turn_as_well():
    begins = Effect("m", change=exactly(1), worth=euros(1), since=(date(2029, 7, 1), date(2029, 7, 1)))
    made = Inputs(start=(DAY, date(2028, 1, 1)), effects=(begins,), term=exactly(2))
    starts = [months(each) for each in (DAY, date(2027, 7, 1), date(2028, 1, 1))]
    assert [each.start for each in worlds(made, exactly(2))] == starts


def test_ends_that_cancel_say_nothing():
    with localcontext(ARITHMETIC):
        assert Range(INF, INF) + Range(-INF, -INF) == Range(-INF, INF)
        assert Range(INF, INF) - Range(INF, INF) == Range(-INF, INF)


def test_a_whole_that_is_none_is_a_worth_of_one_unit():
    for whole in (None, NOTHING, between(0, 4)):
        effect = Effect("m", change=exactly(6), worth=euros(100), whole=whole)
        assert gained(effect, TWO_YEARS).ours == exactly(600)


def test_a_turn_is_between_the_ends_and_not_at_one():
    begins = Effect("m", change=exactly(1), worth=euros(1), since=(date(2028, 1, 1), date(2028, 1, 1)))
    made = Inputs(start=(DAY, date(2028, 1, 1)), effects=(begins,), term=between(1, 3))
    found = worlds(made, between(1, 3))
    assert [(int(each.years), int(each.start - months(DAY))) for each in found] == [
        (1, 0),
        (1, 12),
        (3, 0),
        (3, 12),
    ]
    assert len(worlds(replace(made, start=(DAY, DAY)), between("0.5", 3))) == 3
    assert len(worlds(replace(made, start=(DAY, DAY)), between(1, 3))) == 2
