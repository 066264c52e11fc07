"""From the record to the scales: nothing is put on them that nobody told, and each thing the right way round."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings

from flows.amounts import MISSING, Amount, Inputs, Instead
from flows.balance import Missing, balance_of
from flows.breakeven import break_evens
from flows.discounts import discount
from flows.movements import days_of
from flows.ranges import INF, NOTHING, UNKNOWN, Range, between, exactly, range_of
from flows.record import ADDED, Record, fold
from flows.scales import below_floor, inputs_of, years
from flows.session import Session
from flows.terms import USUAL, Listed, Terms
from flows.values import Number, Value, When
from flows.verdict import settles, verdict_of
from tests.flows.made_facts import ON_TIME, histories, money, number, record_of

TODAY = date(2027, 1, 1)


def record(**more: Value | None) -> Record:
    """`ON_TIME` with further places: `effects__e1__moves="somewhat"`; None leaves one out."""
    held = {**ON_TIME, **{path.replace("__", "/"): value for path, value in more.items()}}
    return record_of(held)


def inputs(**more: Value | None) -> Inputs:
    session = Session("s1", "a1", "u1", "prep", "1", bind={"meeting": "v1"})
    return inputs_of(record(**more), session, USUAL, TODAY)


def effect(**more: Value | None):
    found = inputs(**more).effects
    assert len(found) == 1
    return found[0]


CHANGES = [
    # moves, estimate, which way is better, the change
    ("somewhat", number(6, 12, unit="points"), None, between(6, 12)),
    ("strongly", None, None, UNKNOWN),  # that we move it does not mean that it gets where they want it
    ("not_at_all", number(6, unit="points"), None, NOTHING),
    ("worse", None, None, Range(-INF, Decimal(0))),
    ("worse", number(3, unit="points"), None, exactly(-3)),
    ("worse", number(-3, unit="points"), None, exactly(-3)),
    ("somewhat", number(-3, unit="points"), "down", exactly(3)),
    ("somewhat", number(3, unit="points"), "down", exactly(3)),
    (None, number(-3, unit="points"), "down", exactly(3)),
    (None, number(-3, unit="points"), "up", exactly(-3)),
    ("somewhat", number(-2, 5, unit="points"), "up", between(-2, 5)),
    ("somewhat", number(-2, 5, unit="points"), "down", between(-5, 2)),
    ("somewhat", Number(low=Decimal(2), high=None, unit="points"), None, Range(Decimal(2), INF)),
    ("somewhat", number(10, unit="%"), None, UNKNOWN),  # points, or percent of 81 %: not told
]


@pytest.mark.parametrize("moves, estimate, better, change", CHANGES)
def test_how_far_a_number_gets_better(moves, estimate, better, change):
    found = effect(effects__e1__moves=moves, effects__e1__estimate=estimate, metrics__m1__better=better)
    assert found.change == change


def test_so_many_percent_of_a_count_are_of_where_it_stands():
    found = effect(
        metrics__m1__baseline=number(40, per="month"),
        metrics__m1__target=number(10, per="month"),
        effects__e1__moves="somewhat",
        effects__e1__estimate=number(-50, -25, unit="%"),
    )
    assert found.change == between(10, 20)
    assert found.count == "month"


WORTHS = [
    # baseline, worth, per what it is counted, the whole change a year for one unit
    (number(81, unit="%"), money(9000, per=""), "year"),
    (number(81, unit="%"), money(9000, per="piece"), "year"),
    (number(41, per="month"), money(900, per="piece"), "piece"),
    (number(41, per="month"), money(900, per="year"), "year"),
    (number(41, per="year"), money(900, per=""), "year"),
    (number(11, unit="day"), money(2000, per="day"), "piece"),
    (number(11, unit="day"), money(2000, per="month"), "month"),
    (number(3), money(60000, per="once"), "once"),
]


@pytest.mark.parametrize("baseline, worth, per", WORTHS)
def test_what_a_worth_is_per(baseline, worth, per):
    found = effect(
        metrics__m1__baseline=baseline,
        metrics__m1__target=None,
        metrics__m1__unit_worth=worth,
        effects__e1__moves="somewhat",
    )
    assert found.worth.per == per


def test_a_bare_worth_of_what_is_counted_a_month_is_asked_about():
    made = inputs(
        metrics__m1__baseline=number(41, per="month"),
        metrics__m1__target=number(10, per="month"),
        metrics__m1__unit_worth=money(900, per=""),
        effects__e1__moves="somewhat",
        effects__e1__estimate=number(31),
        exchange__price=money(1000),
    )
    assert Missing("worth_per", "m1") in balance_of(made).missing
    claimed = balance_of(made).claimed
    assert claimed is not None
    assert claimed.v == UNKNOWN


def test_the_whole_change_is_from_where_it_is_to_where_they_want_it():
    found = effect(
        metrics__m1__whole_worth=money(210000),
        effects__e1__moves="somewhat",
        effects__e1__estimate=number(6, unit="points"),
    )
    assert found.whole == exactly(14)
    assert found.worth.value == exactly(210000)


WITHOUT = [
    (None, None, None, Instead.UNKNOWN),
    ("no", None, None, Instead.NONE),
    ("same", None, None, Instead.SHARE),
    ("partly", None, None, Instead.SHARE),
    ("partly", number(4, unit="points"), None, Instead.CHANGE),
    (None, None, "do_without", Instead.NONE),
    (None, None, "target_only", Instead.NONE),
    (None, None, "quote", Instead.UNKNOWN),
    ("same", None, "do_without", Instead.SHARE),
]


@pytest.mark.parametrize("moves, estimate, kind, instead", WITHOUT)
def test_what_happens_without_us(moves, estimate, kind, instead):
    found = effect(
        effects__e1__moves="somewhat",
        effects__e1__alternative_moves=moves,
        effects__e1__alternative_estimate=estimate,
        offerings__o1__alternative_kind=kind,
    )
    assert found.instead is instead


@pytest.mark.parametrize("kind", ["do_without", "target_only"])
def test_doing_without_costs_nothing(kind):
    made = inputs(offerings__o1__alternative_kind=kind)
    assert made.other == (Amount(NOTHING),)
    assert made.other_known


def test_an_alternative_nobody_asked_about_is_not_known():
    assert not inputs(effects__e1__moves="somewhat").other_known
    assert inputs(exchange__alternative_price=money(1000)).other_known


EVIDENCED = [
    ("claim", None, False),
    ("comparable", None, False),
    ("comparable", True, True),
    ("claim", True, True),
    ("trial", None, True),
    ("their_data", None, True),
    ("trial", False, False),
    (None, None, False),
]


@pytest.mark.parametrize("proof, accepted, shown", EVIDENCED)
def test_what_counts_as_shown(proof, accepted, shown):
    found = effect(
        effects__e1__moves="somewhat", effects__e1__proof_kind=proof, effects__e1__accepted=accepted
    )
    assert found.evidenced is shown


def test_hours_count_once_it_is_known_what_becomes_of_them_or_they_priced_them():
    hours = {
        "metrics__m1__baseline": number(40, unit="hour", per="month"),
        "metrics__m1__target": None,
        "effects__e1__moves": "somewhat",
    }
    assert effect(**hours).hours
    assert not effect(**hours, metrics__m1__hours_become="one temp less").hours
    assert not effect(**hours, metrics__m1__unit_worth=money(40, per="hour")).hours
    named = effect(
        metrics__m1__name="planning hours",
        metrics__m1__baseline=number(40),
        metrics__m1__target=None,
        effects__e1__moves="somewhat",
    )
    assert named.hours


def test_what_was_delivered_counts_in_a_renewal():
    found = effect(
        meetings__v1__kind="renewal",
        effects__e1=None,
        effects__e1__metric=None,
        effects__e1__offering=None,
        metrics__m1__now=number(91, unit="%"),
    )
    assert found.change == exactly(10)
    assert found.evidenced
    assert inputs(meetings__v1__kind="renewal").effort == (Amount(NOTHING),)
    assert inputs().effort == (MISSING,)


def test_only_the_offering_in_hand_counts():
    made = inputs(
        offerings__o2=ADDED,
        effects__e1__moves="not_at_all",
        effects__e2=ADDED,
        effects__e2__metric="m1",
        effects__e2__offering="o2",
        effects__e2__moves="strongly",
    )
    assert [each.change for each in made.effects] == [UNKNOWN]


def test_a_number_without_a_claim_of_ours_is_named_and_not_counted():
    made = inputs(effects__e1__moves="somewhat", metrics__m2=ADDED, metrics__m2__name="scrap")
    assert made.unassessed == ("m2",)


def test_terms_and_times():
    made = inputs(
        exchange__term=number(18, unit="month"),
        exchange__judged_over=number(2, unit="year"),
        exchange__starts=When(typed="in March", earliest=date(2027, 3, 1), latest=date(2027, 3, 31)),
        effects__e1__moves="somewhat",
        effects__e1__by_when=When(typed="by June", latest=date(2027, 6, 30)),
    )
    assert made.term == exactly("1.5")
    assert made.judged_over == exactly(2)
    assert made.start == (date(2027, 3, 1), date(2027, 3, 31))
    assert made.effects[0].since == (date(2027, 6, 30), date(2027, 6, 30))


def test_the_account_has_one_currency_where_an_amount_names_none():
    made = inputs(account__currency="EUR", exchange__price=money(60000, currency=""))
    assert made.price[0].currency == "EUR"


LISTED = Listed("x", "Planner", cost=money(40000), floor=money(50000))


@given(histories(most=30))
@settings(max_examples=60, deadline=None)
def test_no_record_makes_it_fail(facts):
    session = Session("s1", "a1", "u1", "prep", "1", bind={"meeting": "v1"})
    made = inputs_of(fold(facts), session, Terms((LISTED,)), TODAY)
    found = balance_of(made)
    if found.claimed is not None and found.horizon is not None:
        verdict_of(found.claimed)
        settles(made, found.horizon)
    break_evens(made)
    discount(made, Decimal(10))
    below_floor(fold(facts), Terms((LISTED,)), TODAY)


@pytest.mark.parametrize(
    "low, high, found",
    [
        (None, None, None),
        (None, "0.5", between(0, "0.5")),
        (None, "-5", exactly(-5)),
        (None, "0", NOTHING),
        ("0.5", None, Range(Decimal("0.5"), INF)),
        ("9", "7", between(7, 9)),
    ],
)
def test_an_end_that_nobody_gave(low, high, found):
    assert range_of(*(Decimal(each) if each is not None else None for each in (low, high))) == found


def test_the_only_thing_that_we_offer_is_meant_where_none_was_named():
    one = Listed("l1", "", cost=money(100), floor=money(150), margin=Decimal("0.5"))
    session = Session("s1", "a1", "u1", "prep", "1", bind={"meeting": "v1"})
    none_named = record(offerings__o1=None, effects__e1__offering=None)
    for offerings, cost, margin in [
        ((one,), exactly(100), "0.5"),
        ((one, replace(one, id="l2")), UNKNOWN, None),
    ]:
        terms = replace(USUAL, offerings=offerings, margin=None)
        found = inputs_of(none_named, session, terms, TODAY)
        assert found.cost[0].value == cost
        assert found.margin == (Decimal(margin) if margin else None)
        assert (found.floor is not None) is (margin is not None)


def test_pieces_without_a_most_are_not_counted():
    assert inputs(exchange__volume=Number(low=Decimal(1000), high=None, per="year")).volume is None
    assert inputs(exchange__volume=Number(low=None, high=None, per="year")).volume is None
    assert inputs(exchange__volume=number(1000, per="year")).volume == Amount(exactly(1000), "year")


@pytest.mark.parametrize(
    "length, found",
    [
        (number(3, unit="year"), exactly(3)),
        (number(6, unit="month"), exactly("0.5")),
        (number("0.5", unit="year"), exactly("0.5")),
        (number(0, unit="year"), None),
        (number(-1, unit="year"), None),
        (Number(low=Decimal(1), high=None, unit="year"), None),
        (Number(low=None, high=None, unit="year"), None),
        (number(3, unit="hour"), None),
        ("three years", None),
        (None, None),
    ],
)
def test_a_length_of_time_in_years(length, found):
    assert years(length) == found


def test_a_day_with_one_end_is_that_day():
    day, later = date(2027, 3, 1), date(2027, 4, 1)
    assert days_of(When(typed="march", earliest=day)) == (day, day)
    assert days_of(When(typed="march", latest=day)) == (day, day)
    assert days_of(When(typed="march", earliest=later, latest=day)) == (day, later)
    assert days_of(When(typed="soon")) is None


def test_what_the_alternative_does_for_one_number_makes_it_known():
    known = inputs(effects__e1__moves="somewhat", effects__e1__alternative_moves="no")
    assert known.other_known
    assert len(known.other) == 2
    unknown = inputs(effects__e1__moves="somewhat")
    assert (unknown.other_known, unknown.other) == (False, (MISSING,))
    assert not inputs(exchange__volume=number(5, per="day")).volume


def test_of_several_things_that_we_offer_the_one_in_hand_is_meant():
    first, second = Listed("l1", "", cost=money(100)), Listed("l2", "", cost=money(200))
    session = Session("s1", "a1", "u1", "prep", "1", bind={"meeting": "v1"})
    terms = replace(USUAL, offerings=(first, second))
    for listed, cost in [("l2", exactly(200)), ("l1", exactly(100)), (None, UNKNOWN)]:
        found = inputs_of(record(offerings__o1__listed=listed), session, terms, TODAY)
        assert found.cost[0].value == cost
