"""Every step by which an amount was brought to the year, and none where there was nothing to bring."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from flows.amounts import Amount, Effect, Inputs
from flows.ranges import NOTHING, between, exactly
from flows.steps import Step, steps

DAY = date(2027, 1, 1)


def euros(value, per) -> Amount:
    return Amount(exactly(value), per, "EUR")


DEAL = Inputs(
    start=(DAY, DAY),
    effects=(Effect("orders", change=between(20, 31), worth=euros(900, "piece"), count="month"),),
    price=(euros(5000, "month"),),
    effort=(euros(36000, "once"),),
    cost=(euros(40000, "year"),),
    other=(Amount(NOTHING),),
    term=exactly(3),
)


def test_a_worth_each_time_a_price_a_month_and_an_effort_once():
    assert steps(DEAL) == (
        Step("worth", exactly(900), between(216000, 334800), "orders", between(20, 31), Decimal(12)),
        Step("price", exactly(5000), exactly(60000), times=Decimal(12)),
        Step("effort", exactly(36000), exactly(12000), over=Decimal(3)),
    )


def test_a_price_a_piece():
    pieces = replace(DEAL, effects=(), price=(euros(5, "piece"),), volume=euros(10000, "year"))
    assert steps(pieces)[0] == Step("price", exactly(5), exactly(50000), times=Decimal(10000))


def test_what_is_there_for_half_of_the_time():
    late = replace(DEAL.effects[0], since=(date(2028, 7, 1), date(2028, 7, 1)))
    found = steps(replace(DEAL, effects=(late,)))[0]
    assert found.part == exactly("0.5")
    assert found.result == between(108000, 167400)


def test_nothing_to_bring_and_nothing_that_can_be():
    plain = replace(
        DEAL,
        effects=(Effect("otd", change=exactly(6), worth=euros(9000, "year")), Effect("scrap")),
        price=(euros(60000, ""),),
        effort=(Amount(exactly(3000), "", "EUR", effort=True),),
        term=None,
    )
    assert steps(plain) == ()
    assert steps(replace(DEAL, term=between(2, 3))) == ()
    assert steps(replace(DEAL, term=None)) == ()
    assert steps(replace(DEAL, price=(replace(euros(5, "month"), currency="USD"),))) == ()


def test_the_price_and_the_effort_of_the_alternative_are_two_things():
    other = (euros(1000, "month"), Amount(exactly(600), "", "EUR", effort=True))
    made = replace(DEAL, effects=(), price=(euros(60000, "year"),), effort=(Amount(NOTHING),), other=other)
    assert steps(made) == (
        Step("other_price", exactly(1000), exactly(12000), times=Decimal(12)),
        Step("other_effort", exactly(600), exactly(200), over=Decimal(3)),
    )
    one_year = replace(made, other=other[1:], term=exactly(1))
    assert steps(one_year) == ()
    assert steps(replace(one_year, term=NOTHING)) == ()
    assert steps(replace(one_year, term=exactly("0.5"), other=(NO_PRICE, *other[1:]))) == (
        Step("other_effort", exactly(600), exactly(1200), over=Decimal("0.5")),
    )


NO_PRICE = Amount(NOTHING)


def test_one_unit_a_year_is_no_step_and_a_small_amount_is_one():
    tiny = replace(
        DEAL, effects=(), price=(euros(1, "once"),), effort=(Amount(NOTHING, "once"),), term=exactly(2)
    )
    assert steps(tiny) == (Step("price", exactly(1), exactly("0.5"), over=Decimal(2)),)
    counted = replace(DEAL, effects=(), price=(euros(6, "once"),), volume=euros(10000, "year"))
    assert steps(counted)[0] == Step("price", exactly(6), exactly(2), over=Decimal(3))


def test_a_worth_a_month_of_what_is_not_counted():
    plain = Effect("wait", change=exactly(2), worth=euros(900, "month"))
    assert steps(replace(DEAL, effects=(plain,)))[0] == Step(
        "worth", exactly(900), exactly(21600), "wait", exactly(2), Decimal(12)
    )
