"""Where the tests of the balance stand at their edges, what is missing, what a discount does, and what settles it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal, localcontext
from typing import Any

import pytest

from flows.amounts import Amount, Effect, Inputs, Instead, months, worlds
from flows.balance import Missing, Outcome, Scales, Test, balance_of
from flows.breakeven import break_even_at, break_evens
from flows.discounts import discount
from flows.ranges import ARITHMETIC, INF, NOTHING, UNKNOWN, Range, between, exactly
from flows.verdict import Settles, Verdict, knobs, settles, verdict_of
from tests.flows.balance_cases import euros

DAY = date(2027, 1, 1)


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


def gain(low, high=None) -> tuple[Effect, ...]:
    """An effect that brings so much a year."""
    return (Effect("otd", change=exactly(1), worth=euros(low, high)),)


QUARTER = replace(DEAL, price=(euros(100000),), about_zero=Decimal("0.25"))
GAPS = [
    # at the edges of about zero, of the floor, and inside them
    (replace(DEAL, price=(euros(100000, 105100),)), Test.ALTERNATIVE, Outcome.CROSSES),
    (replace(QUARTER, effects=gain(75000)), Test.ALTERNATIVE, Outcome.LEVEL),
    (replace(QUARTER, effects=gain(125000)), Test.ALTERNATIVE, Outcome.LEVEL),
    (replace(QUARTER, effects=gain(70000, 75000)), Test.ALTERNATIVE, Outcome.CROSSES),
    (replace(QUARTER, effects=gain(70000, 74999)), Test.ALTERNATIVE, Outcome.FAILS),
    (replace(QUARTER, effects=gain(125001)), Test.ALTERNATIVE, Outcome.HOLDS),
    (replace(DEAL, price=(euros(39000, 40000),), floor=euros(40000)), Test.OURS, Outcome.CROSSES),
    (replace(DEAL, price=(euros(39000, 39999),), floor=euros(40000)), Test.OURS, Outcome.FAILS),
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


MISSING = [
    (replace(DEAL, effects=(Effect("m", exactly(1), euros(9, per="day")),)), "days m"),
    (replace(DEAL, effects=(Effect("m", exactly(1), euros(9, per="piece"), count="day"),)), "days m"),
    (replace(DEAL, effects=(Effect("m", exactly(1), euros(9, per="piece"), count="month"),)), ""),
    (replace(DEAL, effects=(Effect("m", exactly(1), euros(9, per="piece")),)), "count m"),
    (replace(DEAL, effects=(Effect("m", exactly(1), euros(9, per=""), whole=exactly(2)),)), ""),
    (replace(DEAL, effects=(Effect("m", exactly(1), euros(9, per="")),), term=exactly(2)), "worth_per m"),
    (replace(DEAL, effects=(Effect("m", NOTHING),)), ""),
    (replace(DEAL, effects=(Effect("m", hours=True),)), "change m, hours m"),
    (replace(DEAL, effects=(replace(DEAL.effects[0], instead=Instead.UNKNOWN),)), "without_us otd"),
    (replace(DEAL, effects=(), unassessed=("m", "n")), "moves m"),
    (replace(DEAL, effects=()), "moves"),
    (replace(DEAL, other_known=False, other=(Amount(UNKNOWN),)), "alternative"),
    (replace(DEAL, other=(Amount(UNKNOWN), Amount(UNKNOWN))), "other_price, other_effort"),
    (replace(DEAL, price=(euros(1, per="piece"),)), "volume"),
    (replace(DEAL, price=(euros(1, per="hour"),), cost=(euros(1, per="day"),)), "days"),
    (replace(DEAL, price=(euros(1, per=""),), term=exactly(2)), "price_per"),
    (replace(DEAL, price=(euros(1, per=""),)), ""),
    (replace(DEAL, effort=(euros(1, per="", effort=True),), term=exactly(2)), ""),
]


@pytest.mark.parametrize("inputs, named", MISSING)
def test_what_is_missing_is_named(inputs, named):
    found = balance_of(inputs).missing
    assert ", ".join(f"{each.what} {each.metric}".strip() for each in found) == named


def test_no_share_where_one_of_both_may_come_out_even():
    assert claimed(replace(DEAL, effects=gain(40000, 90000))).share is None
    assert claimed(replace(DEAL, effects=gain(40001, 90000))).share is not None
    assert claimed(replace(DEAL, cost=(euros(30000, 40000),))).share is None


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


OPEN = replace(DEAL, margin=Decimal("0.25"))
ONE_OPEN = [
    (replace(OPEN, price=(euros(35000, 45000),)), "price"),
    (replace(OPEN, effort=(euros(10000, 60000),)), "effort"),
    (replace(OPEN, cost=(euros(20000, 40000),)), "cost"),
    (replace(OPEN, effects=gain(40000, 90000)), "worth otd"),
    (replace(OPEN, effects=(Effect("otd", between(4, 9), euros(10000)),)), "change otd"),
    (replace(OPEN, effects=(Effect("otd", exactly(10), euros(10000), hours=True),)), "hours otd"),
    (
        replace(OPEN, effects=(replace(DEAL.effects[0], instead=Instead.CHANGE, without_us=between(0, 9)),)),
        "without_us otd",
    ),
    (replace(OPEN, effects=(replace(DEAL.effects[0], instead=Instead.UNKNOWN),)), "without_us otd"),
    (
        replace(
            OPEN,
            effects=(replace(DEAL.effects[0], instead=Instead.SHARE, without_us=exactly(1)),),
            other=(euros(10000, 90000),),
        ),
        "other_price",
    ),
    (
        replace(
            OPEN,
            effects=(replace(DEAL.effects[0], instead=Instead.SHARE, without_us=exactly(1)),),
            other=(euros(1000), euros(10000, 90000)),
        ),
        "other_effort",
    ),
    (replace(OPEN, doing_nothing=euros(40000, 90000)), "doing_nothing"),
    (replace(OPEN, price=(euros(80000, per="once"),), cost=(euros(10000),), term=between(1, 9)), "horizon"),
    (
        replace(OPEN, price=(euros(10, per="piece"),), cost=(euros(20000),), volume=euros(1000, 9000)),
        "volume",
    ),
    (replace(OPEN, effects=(replace(DEAL.effects[0], since=(DAY, date(2027, 12, 1))),)), "since otd"),
]


@pytest.mark.parametrize("inputs, named", ONE_OPEN)
def test_the_one_thing_that_is_not_known_settles_it(inputs, named):
    assert verdict_of(claimed(inputs)) is Verdict.OPEN
    what, _, metric = named.partition(" ")
    assert settles(inputs, inputs.horizon()) == Settles(Missing(what, metric), alone=True)


def test_an_unknown_cost_of_ours_is_not_what_to_find_out_first():
    both = replace(OPEN, effects=gain(40000, 90000), cost=(Amount(UNKNOWN),))
    horizon = both.horizon()
    assert horizon is not None
    assert settles(both, horizon) == Settles(Missing("worth", "otd"), alone=False)
    ranged = replace(both, cost=(euros(20000, 40000),))
    found = settles(ranged, horizon)
    assert found is not None
    assert not found.alone


def test_without_any_claim_it_turns_on_whether_we_move_something():
    horizon = DEAL.horizon()
    assert horizon is not None
    empty = replace(DEAL, effects=(), unassessed=("m1", "m2"))
    assert settles(empty, horizon) == Settles(Missing("moves", "m1"), alone=False)
    assert settles(replace(empty, unassessed=()), horizon) == Settles(Missing("moves"), alone=False)


SHOWN = [
    # what was shown, and what else is claimed: V as evidenced
    ((NOTHING, exactly(5)), None),  # shown not to move it is nothing shown
    ((exactly(-1), exactly(5)), None),
    ((exactly(1), exactly(5)), exactly(100)),
    ((between(-1, 2), exactly(5)), between(-100, 200)),
    ((between(0, 2), between(-3, 1)), between(0, 200)),  # it may get better: not shown, so not counted
    ((exactly(2), between(-3, -1)), between(-100, 100)),  # it gets worse: counts without being shown
    ((exactly(2), between(-3, 0)), between(-100, 200)),
]


@pytest.mark.parametrize("changes, v", SHOWN)
def test_what_counts_as_evidenced(changes, v):
    shown, claim = changes
    made = replace(
        DEAL,
        effects=(
            Effect("a", change=shown, worth=euros(100), evidenced=True),
            Effect("b", change=claim, worth=euros(100)),
        ),
    )
    found = balance_of(made).evidenced
    assert (found.v if found is not None else None) == v


def test_the_first_number_of_which_we_claim_nothing_is_missing():
    unclaimed = replace(DEAL, effects=(), unassessed=("m1", "m2"))
    assert balance_of(unclaimed).missing == (Missing("moves", "m1"),)


def test_years_that_are_none_and_a_price_that_comes_in_two_parts():
    assert discount(replace(DEAL, term=NOTHING), Decimal(10)) is None
    once = replace(DEAL, price=(euros(40000), euros(9000, per="once")), cost=(euros(9000, per="once"),))
    found = discount(replace(once, term=exactly(2)), Decimal(10))
    assert found is not None
    assert found.term is None
    small = replace(DEAL, price=(euros(5),), cost=(euros(4, per="once"),), term=exactly(4))
    cheap = discount(small, Decimal(10))
    assert cheap is not None
    assert cheap.term == exactly(8)  # 4 / (4 / 4 - 0.5)


EVERYTHING_OPEN = Inputs(
    start=(DAY, DAY),
    effects=(
        Effect("a", between(1, 2), euros(1, 2), since=(DAY, date(2027, 3, 1)), instead=Instead.UNKNOWN),
        Effect("b", exactly(1), euros(5), instead=Instead.SHARE, without_us=between(0, 1)),
        Effect("c", exactly(1), euros(5), hours=True, instead=Instead.CHANGE),
        Effect("d", NOTHING, Amount(UNKNOWN), since=(DAY, DAY), without_us=between(0, 1)),
    ),
    price=(euros(1, 2),),
    effort=(euros(1, 2, "once", effort=True),),
    cost=(euros(1, 2),),
    other=(euros(1, 2), euros(3, 4)),
    term=between(1, 3),
    volume=Amount(between(1, 2), "month"),
    doing_nothing=euros(1, 2),
)
_OF_ALL = (
    *("worth a", "hours c", "change a", "without_us a", "without_us b", "since a"),
    *("effort", "cost", "price", "other_price", "other_effort", "horizon", "volume", "doing_nothing"),
)


def open_in(inputs: Inputs) -> list[str]:
    horizon = inputs.horizon()
    assert horizon is not None
    return [f"{each.what.what} {each.what.metric}".strip() for each in knobs(inputs, horizon)]


def test_what_is_not_known_to_one_figure_their_own_figures_first():
    assert open_in(EVERYTHING_OPEN) == list(_OF_ALL)
    assert open_in(DEAL) == []


@pytest.mark.parametrize("named", _OF_ALL)
def test_an_answer_tried_is_put_in_its_own_place_and_leaves_the_others_open(named):
    horizon = EVERYTHING_OPEN.horizon()
    assert horizon is not None
    (knob,) = (
        each
        for each in knobs(EVERYTHING_OPEN, horizon)
        if f"{each.what.what} {each.what.metric}".strip() == named
    )
    answer = (knob.range.low + (knob.range.high if not knob.range.open else knob.range.low + 1)) / 2
    assert open_in(knob.answered(answer)) == [each for each in _OF_ALL if each != named]


def test_what_the_alternative_does_is_tried_as_a_change_or_as_the_part_that_it_was():
    horizon = EVERYTHING_OPEN.horizon()
    assert horizon is not None
    tried = {
        each.what.metric: (each.range, each.answered(Decimal("0.5")).effects[place])
        for place, each in enumerate(
            each for each in knobs(EVERYTHING_OPEN, horizon) if each.what.what == "without_us"
        )
    }
    assert tried["a"][0] == UNKNOWN
    assert (tried["a"][1].instead, tried["a"][1].without_us) == (Instead.CHANGE, exactly("0.5"))
    assert tried["b"][0] == between(0, 1)
    assert (tried["b"][1].instead, tried["b"][1].without_us) == (Instead.SHARE, exactly("0.5"))


def test_an_alternative_nobody_knows_is_one_thing_to_find_out():
    unknown = replace(EVERYTHING_OPEN, other_known=False)
    asked = open_in(unknown)
    assert asked[:4] == ["worth a", "hours c", "change a", "alternative"]
    assert not {"without_us a", "other_price", "other_effort"} & set(asked)
    horizon = unknown.horizon()
    assert horizon is not None
    (knob,) = (each for each in knobs(unknown, horizon) if each.what.what == "alternative")
    found = knob.answered(Decimal(7))
    assert (found.other, found.other_known) == ((Amount(exactly(7)),), True)
    assert {(each.instead, each.without_us) for each in found.effects} == {(Instead.NONE, NOTHING)}


@pytest.mark.parametrize(
    "price, cost",
    [
        ((30000, 130000), (40000, 45000)),  # open in the lower half: at 42,500
        ((0, 60000), (40000, 42000)),  # in the upper half
    ],
)
def test_an_answer_in_the_middle_that_leaves_it_open_settles_nothing(price, cost):
    made = replace(DEAL, price=(euros(*price),), cost=(euros(*cost),))
    horizon = made.horizon()
    assert horizon is not None
    assert settles(made, horizon) == Settles(Missing("price"), alone=False)


def test_of_two_that_narrow_it_alike_the_first_is_named():
    made = replace(DEAL, effects=tuple(Effect(name, exactly(1), euros(20000, 60000)) for name in ("a", "b")))
    made = replace(made, price=(euros(70000),))
    horizon = made.horizon()
    assert horizon is not None
    assert settles(made, horizon) == Settles(Missing("worth", "a"), alone=False)


def test_a_small_deal_is_made_up_for_like_a_large_one():
    small = replace(DEAL, price=(euros("0.9"),), cost=(euros("0.5"),))
    found = discount(small, Decimal(10))
    assert found is not None
    with localcontext(ARITHMETIC):
        assert found.volume == exactly(Decimal("0.4") / Decimal("0.31"))
    half = replace(DEAL, price=(euros(5), Amount(UNKNOWN)))
    assert discount(half, Decimal(10)) is None
    partly = replace(DEAL, cost=(euros(9000, per="once"), Amount(UNKNOWN)), term=exactly(2))
    unknown = discount(partly, Decimal(10))
    assert unknown is not None
    assert unknown.term is None
    exact = replace(DEAL, price=(euros(5),), cost=(euros(1, per="once"),), term=exactly(2))
    never = discount(exact, Decimal(10))  # 1 / 2 a year is what the discount takes: no term is long enough
    assert never is not None
    assert never.term is None


def test_about_level_with_the_alternative_reads_so_though_our_own_side_is_open():
    level = replace(
        DEAL,
        effects=(replace(DEAL.effects[0], instead=Instead.SHARE, without_us=exactly(1)),),
        other=(euros(40000),),
    )
    assert verdict_of(claimed(level)) is Verdict.LEVEL
    assert verdict_of(claimed(replace(level, cost=(euros(30000, 50000),)))) is Verdict.LEVEL
    assert verdict_of(claimed(replace(level, cost=(euros(50000),)))) is Verdict.WE_LOSE
    both_open = replace(level, effects=(replace(level.effects[0], worth=euros(1000, 10000)),))
    assert verdict_of(claimed(both_open)) is Verdict.OPEN


@pytest.mark.parametrize("many", [1, 2, 3])
def test_everything_the_alternative_costs_is_their_effort_but_the_price(many):
    other = (euros(1, 2),) * many
    expected = ["other_price", *["other_effort"] * (many - 1)]
    assert open_in(replace(DEAL, other=other)) == expected


def test_where_nothing_can_be_found_out_nothing_is_named():
    stuck = replace(DEAL, effects=(Effect("otd", exactly(1), euros(5, per="day")),))
    horizon = stuck.horizon()
    assert horizon is not None
    assert verdict_of(claimed(stuck)) is Verdict.OPEN
    assert settles(stuck, horizon) is None


def open_deal(worth=(60, 60), price=(40, 40), effort=(0, 0), cost=(10, 10), **of: object) -> Inputs:
    """One unit of so much worth; what the alternative costs is too much for it to count."""
    effect = replace(Effect("otd", exactly(1), euros(*worth)), **of)  # type: ignore[arg-type]
    paid = {"price": price, "effort": effort, "cost": cost, "other": (1000, 1000)}
    sides: dict[str, Any] = {name: (euros(*ends),) for name, ends in paid.items()}
    return Inputs(start=(DAY, DAY), effects=(effect,), term=exactly(1), **sides)


def against(other: int, **of: Any) -> Inputs:
    """The same where they must buy from somebody, and the alternative costs them so much."""
    return replace(open_deal(**of), other=(euros(other),), must_buy=True)


ANY = (0, "Infinity")


@pytest.mark.parametrize(
    "inputs, named, alone",
    [
        # neither settles it: the one whose answer leaves the other the less of a range is named
        (open_deal(worth=(50, 60), price=(30, 60)), "price", False),
        (open_deal(worth=(40, 78), price=(40, 50)), "worth", False),
        (open_deal(price=(40, 44), effort=(0, 20)), "effort", False),
        (open_deal(worth=(84, 84), price=(40, 70), effort=(0, 20)), "price", False),
        # one end settles it and the other one does not: at 28 we lose, at 267 it depends on what it is worth
        (open_deal(worth=(192, 432), price=(28, 267), effort=(8, 8), cost=(102, 102)), "price", False),
        # nobody knows the price: too low for us, far too high for them, and open in between
        (open_deal(worth=(102, 170), price=ANY, cost=(81, 81)), "price", False),
        (open_deal(worth=(102, 102), price=ANY, cost=(81, 81)), "price", True),
        # it may get worse; from a half of the unit on they gain
        (open_deal(worth=(100, 100), change=Range(Decimal(-2), INF)), "change", True),
        # from the first day on both gain throughout; in the autumn it depends on what it is worth
        (open_deal(worth=(60, 120), since=(DAY, date(2027, 10, 1))), "since", False),
        (open_deal(worth=(40, 60), since=(DAY, date(2027, 10, 1))), "since", False),
        # between too low for us and too high for them it is good for both first, and then depends on the worth
        (against(60, worth=(60, 110), price=ANY, cost=(50, 50)), "price", False),
        (against(280, worth=(60, 180), price=ANY, cost=(90, 90)), "price", False),
        (against(40, worth=(150, 180), price=(60, 60), change=Range(Decimal(-1), Decimal(2))), "change", False),
        (open_deal(worth=(10, 150), price=(90, 90), change=Range(Decimal(-2), INF)), "change", False),
        (against(0, worth=(180, 180), price=(20, 20), effort=(10, 30), change=UNKNOWN), "change", False),
        # a cost between 0 and 112 leaves one test open where nothing is known of the worth, and the worth leaves two
        (open_deal(worth=ANY, price=(82, 180), cost=(0, 112)), "cost", False),
    ],
)  # fmt: skip
def test_what_settles_it_or_narrows_it_most(inputs, named, alone):
    assert verdict_of(claimed(inputs)) is Verdict.OPEN
    found = settles(inputs, exactly(1))
    assert found is not None
    assert (found.what.what, found.alone) == (named, alone)


def test_what_they_may_lose_by_doing_nothing_and_our_floor_count_among_the_amounts():
    foreign = Amount(exactly(1), "year", "GBP")
    assert balance_of(replace(DEAL, floor=foreign)).clash == ("EUR", "GBP")
    assert balance_of(replace(DEAL, doing_nothing=foreign)).clash == ("EUR", "GBP")
    assert balance_of(replace(DEAL, floor=euros(1, per="once"))).missing == (Missing("horizon"),)


@pytest.mark.parametrize("price, cost", [("99999.5", "30000"), ("30000.5", "30000")])
def test_a_share_is_drawn_though_one_side_gains_almost_nothing(price, cost):
    assert claimed(replace(DEAL, price=(euros(price),), cost=(euros(cost),))).share is not None


def test_of_the_alternative_its_price_and_its_effort_are_missed_apart():
    for other, named in (
        ((Amount(UNKNOWN), euros(1), euros(1)), "other_price"),
        ((euros(1), Amount(UNKNOWN), euros(1)), "other_effort"),
        ((euros(1), euros(1), Amount(UNKNOWN)), "other_effort"),
    ):
        assert balance_of(replace(DEAL, other=other)).missing == (Missing(named),)
