"""From where on they gain: the least of everything else, the most of what they put in, and when it is out of reach."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from flows.amounts import Amount, Effect, Inputs, Instead
from flows.breakeven import BreakEven, break_even_at, break_evens
from flows.ranges import NOTHING, UNKNOWN, Range, between, exactly
from tests.flows.balance_cases import euros

DAY = date(2027, 1, 1)


DEAL = Inputs(
    start=(DAY, DAY),
    effects=(Effect("otd", change=between(6, 12)),),
    price=(euros(50000, 60000),),
    effort=(euros(1000, 3000),),
    cost=(euros(30000),),
    other=(Amount(NOTHING),),
)


def only(inputs: Inputs) -> BreakEven:
    (found,) = break_evens(inputs)
    return found


def test_the_most_they_put_in_and_the_least_it_moves():
    assert only(DEAL) == BreakEven("worth", "otd", Decimal(10500), between(6, 12))


def test_beside_the_least_that_another_number_brings():
    other = Effect("scrap", between(1, 2), euros(3000))
    assert only(replace(DEAL, effects=(*DEAL.effects, other))).value == 10000
    held_back = replace(DEAL, effects=(*DEAL.effects, replace(other, change=between(-2, 1))))
    assert only(held_back).value == 11500
    bottomless = replace(
        DEAL, effects=(*DEAL.effects, replace(other, change=Range(Decimal("-Infinity"), Decimal(0))))
    )
    assert break_evens(bottomless) == ()


@pytest.mark.parametrize(
    "nothing, reach",
    [(euros(63000), True), (euros(62999), False), (euros(10000, 63000), True), (euros(10000, 20000), False)],
)
def test_more_than_doing_nothing_costs_is_out_of_reach(nothing, reach):
    assert only(replace(DEAL, doing_nothing=nothing)).reach is reach


def test_what_another_number_brings_uses_up_what_doing_nothing_costs():
    both = replace(
        DEAL, effects=(*DEAL.effects, Effect("scrap", exactly(1), euros(3000))), doing_nothing=euros(63000)
    )
    assert only(both).reach
    assert not only(replace(both, doing_nothing=euros(62000))).reach


def test_where_the_years_are_a_range_the_one_that_asks_for_most_counts():
    once = replace(DEAL, price=(euros(60000, per="once"),), effort=(Amount(NOTHING),), term=between(2, 4))
    assert only(once).value == 5000
    assert break_evens(replace(once, term=None)) == ()


@pytest.mark.parametrize(
    "whole, points, reach",
    [
        (exactly(14), "4.2", True),
        (between(12, 14), "4.2", True),
        (exactly(4), "1.2", True),
        (exactly("0.5"), "0.15", True),
    ],
)
def test_how_far_of_a_whole_change(whole, points, reach):
    made = replace(DEAL, effects=(Effect("otd", UNKNOWN, euros(210000), whole=whole),))
    found = only(made)
    assert (found.what, found.value, found.reach, found.whole) == ("change", Decimal(points), reach, True)
    assert found.given == exactly(210000)


def test_a_whole_change_that_is_not_enough():
    made = replace(DEAL, effects=(Effect("otd", UNKNOWN, euros(60000), whole=exactly(14)),))
    assert not only(made).reach
    just = replace(DEAL, effects=(Effect("otd", UNKNOWN, euros(63000), whole=exactly(14)),))
    assert only(just).value == 14
    assert only(just).reach


def test_the_worth_of_a_whole_change():
    made = replace(DEAL, effects=(Effect("otd", between(6, 12), whole=exactly(12)),))
    assert (only(made).value, only(made).whole, only(made).reach) == (Decimal(126000), True, True)


def test_hours_are_solved_for_what_one_is_worth():
    made = replace(DEAL, effects=(Effect("planning", exactly(630), euros(40), hours=True),))
    assert (only(made).what, only(made).value) == ("worth", Decimal(100))


def test_against_the_alternative_where_they_must_buy():
    must = replace(
        DEAL,
        must_buy=True,
        other=(euros(43000, 45000), Amount(UNKNOWN)),
        effects=(Effect("otd", exactly(10), instead=Instead.CHANGE, without_us=exactly(2)),),
    )
    found = only(must)
    assert (found.value, found.against) == (Decimal(2500), "other")  # 63,000 - 43,000, of 10 - 2
    same = replace(must, effects=(replace(must.effects[0], without_us=exactly(10)),))
    assert break_evens(same) == ()


def test_two_currencies_and_no_years_give_none():
    dollars = replace(DEAL, price=(replace(euros(1), currency="USD"),))
    assert break_evens(dollars) == ()
    assert break_even_at(dollars, "otd", "worth") is None
    assert break_even_at(replace(DEAL, term=NOTHING), "otd", "worth") is None
    assert break_evens(replace(DEAL, term=NOTHING)) == ()
    assert break_even_at(replace(DEAL, term=exactly("0.5")), "otd", "worth") is not None
    assert break_evens(replace(DEAL, term=exactly("0.5"))) != ()


def test_their_effort_is_left_out_where_it_is_not_known_and_that_is_said():
    found = only(replace(DEAL, effort=(Amount(UNKNOWN),)))
    assert (found.value, found.without_effort) == (Decimal(10000), True)
    assert not only(DEAL).without_effort


def test_less_than_one_unit_has_its_worth_as_well():
    made = replace(DEAL, effects=(Effect("otd", change=exactly("0.5")),))
    assert only(made).value == 126000


def test_the_effort_is_left_out_where_a_part_of_it_is_not_known():
    assert only(replace(DEAL, effort=(*DEAL.effort, Amount(UNKNOWN)))).without_effort
