"""The edges of the arithmetic: ends of ranges, ends of terms, rings of numbers, what is no discount."""

from dataclasses import replace
from datetime import date
from decimal import Decimal, localcontext

import pytest

from flows.amounts import (
    Amount,
    Effect,
    Inputs,
    Instead,
    World,
    counted_once,
    gained,
    months,
    worlds,
)
from flows.balance import Outcome, Scales, Test, balance_of
from flows.breakeven import break_even_at, break_evens
from flows.discounts import discount
from flows.ranges import ARITHMETIC, INF, NOTHING, UNKNOWN, Range, between, ends, exactly, over_corners, times
from flows.verdict import Verdict, settles, verdict_of

DAY = date(2027, 1, 1)
TWO_YEARS = World(Decimal(2), months(DAY), Decimal(1000))


def euros(low, high=None, per="year", *, effort=False) -> Amount:
    return Amount(between(low, low if high is None else high), per, "EUR", effort)


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
        (date(2028, 12, 31), "once", 0),
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


DEAL = Inputs(
    start=(DAY, DAY),
    effects=(Effect("otd", change=exactly(10), worth=euros(10000)),),
    price=(euros(40000),),
    effort=(Amount(NOTHING),),
    cost=(euros(30000),),
    other=(Amount(NOTHING),),
)


def claimed(inputs: Inputs) -> Scales:
    found = balance_of(inputs).claimed
    assert found is not None
    return found


@pytest.mark.parametrize("percent", ["0", "-5", "100", "150"])
def test_what_is_no_discount(percent):
    assert discount(DEAL, Decimal(percent)) is None


def test_a_discount_needs_a_price_and_years():
    assert discount(replace(DEAL, price=(Amount(UNKNOWN),)), Decimal(10)) is None
    assert discount(replace(DEAL, price=(euros(40000, per="once"),)), Decimal(10)) is None
    assert discount(replace(DEAL, term=exactly("0.5")), Decimal(10)) is not None
    assert balance_of(replace(DEAL, term=NOTHING)).claimed is None


def test_the_volume_that_makes_up_for_a_discount_is_a_range_where_price_or_cost_is():
    priced = discount(replace(DEAL, price=(euros(40000, 50000),)), Decimal(10))
    assert priced is not None
    assert priced.volume is not None
    with localcontext(ARITHMETIC):
        assert priced.volume == Range(Decimal(20000) / 15000, Decimal(10000) / 6000)
    unknown = discount(replace(DEAL, cost=(Amount(UNKNOWN),)), Decimal(10))
    assert unknown is not None
    assert (unknown.volume, unknown.scope) == (None, None)
    at_cost = discount(replace(DEAL, cost=(euros(36000),)), Decimal(10))
    assert at_cost is not None
    assert at_cost.volume is None


def test_the_term_that_makes_up_for_a_discount():
    once = replace(DEAL, price=(euros(30000, 40000),), cost=(euros(36000, 48000, "once"),), term=exactly(2))
    found = discount(once, Decimal(10))
    assert found is not None
    assert found.term is not None
    with localcontext(ARITHMETIC):
        most, least = Decimal(36000) / (18000 - 4000), Decimal(48000) / (24000 - 3000)
        assert found.term == Range(least, most)
    paid_once = discount(replace(once, price=(euros(60000, per="once"),)), Decimal(10))
    assert paid_once is not None
    assert paid_once.term is None
    too_much = discount(replace(once, cost=(euros(6000, per="once"),)), Decimal(10))
    assert too_much is not None
    assert too_much.term is None


GAPS = [
    # the change, price, cost: where each of the tests stands
    (DEAL, Test.RETURN, Outcome.HOLDS),
    (replace(DEAL, price=(euros("83333.333"),)), Test.RETURN, Outcome.HOLDS),
    (replace(DEAL, price=(euros(80000),), effort=(euros(4000),)), Test.RETURN, Outcome.FAILS),
    (replace(DEAL, price=(euros(83000, 84000),)), Test.RETURN, Outcome.CROSSES),
    (replace(DEAL, must_buy=True), Test.RETURN, Outcome.LEFT_OUT),
    (replace(DEAL, cost=(euros(40000),)), Test.COST, Outcome.FAILS),
    (replace(DEAL, cost=(euros(39999, 40000),)), Test.COST, Outcome.CROSSES),
    (replace(DEAL, cost=(euros(40000),), floor=euros(40000)), Test.OURS, Outcome.HOLDS),
    (replace(DEAL, margin=Decimal("0.25")), Test.OURS, Outcome.HOLDS),
    (replace(DEAL, margin=Decimal("0.26")), Test.OURS, Outcome.FAILS),
    (replace(DEAL, price=(euros(98000),)), Test.ALTERNATIVE, Outcome.LEVEL),
    (replace(DEAL, price=(euros(102000),)), Test.ALTERNATIVE, Outcome.LEVEL),
    (replace(DEAL, price=(euros(106000),)), Test.ALTERNATIVE, Outcome.FAILS),
    (replace(DEAL, price=(euros(102000, 110000),)), Test.ALTERNATIVE, Outcome.CROSSES),
    (replace(DEAL, price=(euros(90000, 100000),)), Test.ALTERNATIVE, Outcome.CROSSES),
]


@pytest.mark.parametrize("inputs, test, outcome", GAPS)
def test_where_a_test_stands(inputs, test, outcome):
    assert claimed(inputs).outcome(test) is outcome


def test_both_sides_may_lose():
    assert verdict_of(claimed(replace(DEAL, price=(euros(90000),), cost=(euros(95000),)))) is Verdict.NEITHER


def test_a_break_even_beside_what_is_known_and_none_where_two_things_are_open():
    known = break_even_at(DEAL, "otd", "worth")
    assert known is not None
    assert known.value == 4000
    assert break_even_at(DEAL, "gone", "worth") is None
    assert break_evens(DEAL) == ()
    assert break_evens(replace(DEAL, effects=(Effect("otd"),))) == ()
    assert break_evens(replace(DEAL, price=(Amount(UNKNOWN),), effects=(Effect("otd", exactly(6)),))) == ()
    free = replace(DEAL, price=(Amount(NOTHING),), effects=(Effect("otd", exactly(6)),))
    assert break_evens(free) == ()
    worse = replace(DEAL, effects=(Effect("otd", exactly(-6)),))
    assert break_evens(worse) == ()


def test_a_known_number_against_an_alternative_that_has_its_own():
    made = replace(
        DEAL,
        effects=(
            Effect("otd", exactly(10)),
            Effect("scrap", exactly(4), euros(1000), instead=Instead.CHANGE, without_us=exactly(1)),
        ),
        other=(euros(30000),),
        must_buy=True,
    )
    (found,) = break_evens(made)
    assert (found.value, found.against) == (Decimal(700), "other")  # 40,000 - 30,000 - 3 x 1,000, of 10


def test_a_share_is_drawn_only_where_both_gain_throughout():
    with localcontext(ARITHMETIC):
        assert claimed(DEAL).share == exactly(Decimal(10000) / 70000)
    assert claimed(replace(DEAL, cost=(euros(30000, 41000),))).share is None
    assert claimed(replace(DEAL, price=(euros(100000),))).share is None
    assert claimed(replace(DEAL, must_buy=True)).share is None


def test_settled_things_are_not_asked_about():
    horizon = DEAL.horizon()
    assert horizon is not None
    assert settles(DEAL, horizon) is None


def test_worlds_turn_where_an_effect_begins():
    late = replace(
        DEAL,
        effects=(replace(DEAL.effects[0], since=(date(2028, 7, 1), date(2028, 7, 1))),),
        term=between(1, 3),
    )
    assert {each.years for each in worlds(late, between(1, 3))} == {1, Decimal("1.5"), 3}
    spring = replace(late, start=(date(2028, 3, 1), date(2028, 9, 1)), term=exactly(1))
    assert months(date(2028, 7, 1)) in {each.start for each in worlds(spring, exactly(1))}
