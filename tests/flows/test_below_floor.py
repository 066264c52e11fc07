"""A price below our floor is pushed back on once, on our own terms alone; without them nothing is said."""

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from flows.events import Moment
from flows.scales import below_floor
from flows.session import Purpose
from flows.terms import USUAL, Listed, Terms
from flows.values import Money
from tests.flows.made_facts import money
from tests.flows.test_scales import LISTED, TODAY, record
from tests.support.talking import Shelf, Talk

OURS = Terms(
    (
        Listed(
            "x",
            "Planner",
            cost=Money(low=Decimal(40000), high=Decimal(40000), currency="EUR", per="year"),
            floor=Money(low=Decimal(50000), high=Decimal(50000), currency="EUR", per="year"),
        ),
    )
)


@dataclass
class OurShelf(Shelf):
    """A shelf whose moments carry our terms."""

    terms: Terms = USUAL

    def moment(self) -> Moment:
        return replace(super().moment(), terms=self.terms)


def at_the_price(terms: Terms) -> Talk:
    """A talk in which our price is being asked."""
    talk = Talk(OurShelf(terms=terms), minutes=30, kind="open_deal")
    for _ in range(60):
        if talk.asking is not None and talk.asking.question == "price":
            return talk
        talk.says("skip")
    raise AssertionError(talk.asking)


def test_a_price_below_the_floor_is_pushed_back_on_once_and_may_stay():
    talk = at_the_price(OURS)
    talk.says("€48k a year")
    assert talk.asking is not None
    assert (talk.asking.purpose, talk.asking.hold["check"]) == (Purpose.PUSH_BACK, "below_floor")
    talk.taps("keep")
    assert talk.asking.question != "price"
    price = talk.shelf.record.value("exchange/price")
    assert isinstance(price, Money)
    assert price.low == 48000


@pytest.mark.parametrize("better", ["€55k a year", "55,000 euros a year"])
def test_another_price_takes_its_place(better):
    talk = at_the_price(OURS)
    talk.says("€48k a year", better)
    price = talk.shelf.record.value("exchange/price")
    assert isinstance(price, Money)
    assert price.low == 55000
    assert talk.asking is None or talk.asking.purpose is not Purpose.PUSH_BACK


@pytest.mark.parametrize("terms, price", [(OURS, "€50k a year"), (OURS, "$48k a year"), (USUAL, "€1 a year")])
def test_a_price_that_holds_or_cannot_be_told_is_taken(terms, price):
    talk = at_the_price(terms)
    talk.says(price)
    assert talk.asking is None or talk.asking.purpose is not Purpose.PUSH_BACK


PRICES = [
    (money(60000), False),
    (money(50000), False),
    (money(49999), True),
    (money(40000, 60000), False),  # it may be above
    (money(30000, 45000), True),
    (money(60000, currency="USD"), False),  # not to be told
    (money(4000, per="month"), True),
    (money(5000, per="month"), False),
    (money(1000, per="once"), False),  # over how long is not known
    (None, False),
]


@pytest.mark.parametrize("price, below", PRICES)
def test_a_price_below_the_floor(price, below):
    assert below_floor(record(exchange__price=price), Terms((LISTED,)), TODAY) is below
    assert not below_floor(record(exchange__price=price), USUAL, TODAY)


def test_a_price_at_cost_is_too_low_where_there_is_no_floor():
    only_cost = Terms((Listed("x", "Planner", cost=money(40000)),))
    assert below_floor(record(exchange__price=money(40000)), only_cost, TODAY)
    assert not below_floor(record(exchange__price=money(40001)), only_cost, TODAY)
    only_floor = Terms((Listed("x", "Planner", floor=money(40000)),))
    assert not below_floor(record(exchange__price=money(40000)), only_floor, TODAY)
    assert below_floor(record(exchange__price=money(39999)), only_floor, TODAY)
