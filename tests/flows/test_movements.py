"""How far a number moves, in its own unit and period and the right way round, where that takes working out."""

from decimal import Decimal

import pytest

from flows.amounts import Amount
from flows.movements import better_of, effects_of
from flows.ranges import INF, UNKNOWN, Range, between, exactly
from flows.record import ADDED
from flows.values import Money, Number, Value
from tests.flows.made_facts import money, number
from tests.flows.test_scales import effect, inputs, record
from tests.support.talking import CORE, Talk

GONE: dict[str, Value | None] = {
    "effects__e1": None,
    "effects__e1__metric": None,
    "effects__e1__offering": None,
}


def a_month(value) -> Number:
    return number(value, per="month")


@pytest.mark.parametrize(
    "estimate, change",
    [
        (number(12, per="week"), exactly(52)),  # 12 x 52 / 12
        (number(12, per="month"), exactly(12)),
        (number(12), exactly(12)),
        (number(12, per="day"), UNKNOWN),
        (number(-2, 5), between(-5, 2)),  # down is better: from 41 to 10
        (number(-7), exactly(7)),
        (number(25, unit="%"), exactly("10.25")),
        (Number(low=None, high=Decimal(5)), between(0, 5)),
        (Number(low=Decimal(5), high=None), Range(Decimal(5), INF)),
    ],
)
def test_a_change_of_what_is_counted_a_month(estimate, change):
    found = effect(
        metrics__m1__baseline=a_month(41),
        metrics__m1__target=a_month(10),
        effects__e1__moves="somewhat",
        effects__e1__estimate=estimate,
    )
    assert found.change == change


def test_hours_are_not_taken_for_days():
    found = effect(
        metrics__m1__baseline=number(11, unit="day"),
        metrics__m1__target=None,
        effects__e1__moves="somewhat",
        effects__e1__estimate=number(4, unit="hour"),
    )
    assert found.change == UNKNOWN


def test_which_way_is_better_is_not_told_by_a_goal_that_is_where_it_stands():
    found = effect(
        metrics__m1__target=number(81, unit="%"),
        effects__e1__moves="somewhat",
        effects__e1__estimate=number(-2, 5, "points"),
    )
    assert found.change == Range(-INF, INF)


@pytest.mark.parametrize(
    "better, before, target, now, change",
    [
        (None, 41, 10, 14, 27),
        (None, 41, 10, 45, -4),
        (None, 81, 95, 91, 10),
        (None, 91, 95, 81, -10),
        ("down", 41, None, 14, 27),
        ("up", 81, None, 91, 10),
        (None, 41, None, 14, 27),  # which way is not known: what was told is what it did for them
    ],
)
def test_what_was_delivered(better, before, target, now, change):
    found = effect(
        **GONE,
        metrics__m1__better=better,
        metrics__m1__baseline=a_month(before),
        metrics__m1__target=a_month(target) if target is not None else None,
        metrics__m1__now=a_month(now),
    )
    assert found.change == exactly(change)


def test_what_was_delivered_is_not_told_across_two_periods_or_from_nowhere():
    weekly = effect(**GONE, metrics__m1__baseline=a_month(41), metrics__m1__now=number(14, per="week"))
    assert weekly.change == UNKNOWN
    nowhere = effect(**GONE, metrics__m1__baseline=None, metrics__m1__now=a_month(14))
    assert nowhere.change == UNKNOWN


def test_a_range_on_both_ends_of_the_whole_change():
    found = effect(
        metrics__m1__baseline=number(80, 82, "%"),
        metrics__m1__whole_worth=money(210000),
        effects__e1__moves="somewhat",
    )
    assert found.whole == between(13, 15)
    assert found.change == UNKNOWN


@pytest.mark.parametrize(
    "estimate, whole", [(number(6, 9, "points"), exactly(9)), (None, exactly(1))], ids=["known", "unknown"]
)
def test_without_a_goal_the_whole_change_is_what_we_bring(estimate, whole):
    found = effect(
        metrics__m1__target=None,
        metrics__m1__whole_worth=money(210000),
        effects__e1__moves="somewhat",
        effects__e1__estimate=estimate,
    )
    assert found.whole == whole


def test_an_amount_keeps_its_own_currency_and_its_open_end():
    found = effect(
        account__currency="EUR",
        metrics__m1__unit_worth=Money(low=Decimal(900), high=None, currency="USD", per="year"),
        effects__e1__moves="somewhat",
    )
    assert found.worth.currency == "USD"
    assert found.worth.value == Range(Decimal(900), INF)


def test_an_effect_on_a_number_that_was_removed_is_none():
    made = inputs(metrics__m2=ADDED, effects__e1__metric="m9", effects__e1__moves="strongly")
    assert made.effects == ()
    assert made.unassessed == ("m1", "m2")


def test_a_point_is_worth_a_hundredth_of_all_pieces():
    talk = Talk(minutes=15, only=(*CORE, "by_how_much", "price"))
    talk.says("marta ruiz, COO", "she said slips are wrong", "wrong slips, 6 %", "marta", "that's all")
    talk.says("€5.50 a slip, thousand slips a month", "my guess", "some", "1 to 2 points")
    volume = talk.value("metrics/m1/volume")
    assert isinstance(volume, Number)
    assert (str(volume.low), volume.per) == ("1000", "month")
    (found,) = effects_of(talk.shelf.record, "o1", "open_deal")
    assert (found.worth.value, found.worth.per, found.worth.currency) == (
        exactly(Decimal("55")),
        "month",
        "EUR",
    )


@pytest.mark.parametrize(
    "target, whole", [(number("81.5", unit="%"), "0.5"), (number(81, unit="%"), "1")], ids=["small", "none"]
)
def test_a_goal_that_is_near_is_a_whole_change_as_well(target, whole):
    found = effect(
        metrics__m1__target=target, metrics__m1__whole_worth=money(210000), effects__e1__moves="somewhat"
    )
    assert found.whole == exactly(whole)


@pytest.mark.parametrize(
    "target, better",
    [
        (Number(low=None, high=Decimal(10)), "down"),
        (Number(low=Decimal(60), high=None), "up"),
        (Number(low=None, high=None), ""),
        (number(41), ""),
    ],
)
def test_a_goal_with_an_open_end_says_which_way_is_better(target, better):
    assert better_of(record(metrics__m1__baseline=a_month(41), metrics__m1__target=target), "m1") == better


def test_a_share_of_a_number_that_nobody_told_is_not_known():
    for baseline in (None, "about half", Number(low=Decimal(-1), high=Decimal(5))):
        found = effect(
            metrics__m1__baseline=baseline,
            metrics__m1__target=a_month(10),
            effects__e1__moves="somewhat",
            effects__e1__estimate=number(25, unit="%"),
        )
        assert found.change == UNKNOWN


@pytest.mark.parametrize(
    "unit, volume, worth",
    [
        ("%", number(1000, per="month"), Amount(exactly(55), "month", "EUR")),
        ("points", number(1000, 2000, per="month"), Amount(between(55, 110), "month", "EUR")),
        ("orders", number(1000, per="month"), Amount(exactly("5.5"), "piece", "EUR")),
        ("%", Number(low=Decimal(1000), high=None, per="month"), Amount(exactly("5.5"), "year", "EUR")),
        ("%", number(1000), Amount(exactly("5.5"), "year", "EUR")),
        ("%", number(1000, per="day"), Amount(exactly("5.5"), "year", "EUR")),
    ],
)
def test_a_worth_each_is_a_hundredth_of_all_for_a_point_where_the_pieces_are_counted(unit, volume, worth):
    found = effect(
        metrics__m1__unit=unit,
        metrics__m1__baseline=number(6, unit=unit),
        metrics__m1__target=None,
        metrics__m1__unit_worth=money("5.5", per="piece"),
        metrics__m1__volume=volume,
        effects__e1__moves="somewhat",
    )
    assert found.worth == worth


def test_an_amount_that_is_at_most_so_much_may_be_nothing():
    found = effect(
        metrics__m1__unit_worth=Money(low=None, high=Decimal(900), currency="EUR", per="year"),
        effects__e1__moves="somewhat",
    )
    assert found.worth.value == between(0, 900)
