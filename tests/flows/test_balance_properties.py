"""The identities of the arithmetic: they hold for any deal, not only for those somebody thought of."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, localcontext

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.amounts import Amount, Effect, Inputs, Instead, counted_once
from flows.balance import Outcome, Test, balance_of, evidenced, weigh
from flows.breakeven import break_evens
from flows.discounts import discount
from flows.ranges import ARITHMETIC, INF, NOTHING, Range, exactly, hull
from flows.verdict import Verdict, knobs, settles, verdict_of

START = date(2027, 1, 1)
PERIODS = st.sampled_from(["year", "quarter", "month", "week", "once"])
SMALL = st.integers(0, 40).map(Decimal)
TINY = Decimal("1e-30")


def ranges(low=0, high=40):
    ends = st.integers(low, high).map(Decimal)
    return st.tuples(ends, ends).map(lambda pair: Range(min(pair), max(pair)))


def amounts(most=400, periods=PERIODS, currency="EUR"):
    return st.builds(Amount, ranges(0, most), periods, st.just(currency), st.just(value=False))


@st.composite
def effects(draw, number, least=-10):
    kind = draw(st.sampled_from(Instead))
    without = {
        Instead.NONE: NOTHING,
        Instead.UNKNOWN: NOTHING,
        Instead.SHARE: draw(st.sampled_from([exactly(1), Range(Decimal(0), Decimal(1))])),
        Instead.CHANGE: draw(ranges(0, 12)),
    }[kind]
    first, last = sorted(draw(st.tuples(st.integers(0, 900), st.integers(0, 900))))
    days = (START + timedelta(first), START + timedelta(last))
    whole = draw(st.none() | ranges(1, 15))
    return Effect(
        metric=f"m{number}",
        change=draw(ranges(least, 12)),
        worth=draw(amounts(90)),
        whole=whole,
        since=draw(st.none() | st.just(days)),
        instead=kind,
        without_us=without,
        evidenced=draw(st.booleans()),
    )


@st.composite
def deals(draw, least=-10, most=2):
    count = draw(st.integers(1, most))
    return Inputs(
        start=(START, START),
        effects=tuple(draw(effects(number, least)) for number in range(count)),
        price=(draw(amounts()),),
        effort=(draw(amounts(40)),),
        cost=(draw(amounts()),),
        other=(draw(amounts()), draw(amounts(40))),
        doing_nothing=draw(st.none() | amounts()),
        floor=draw(st.none() | amounts(200)),
        margin=draw(st.none() | st.sampled_from([Decimal("0.1"), Decimal("0.3")])),
        must_buy=draw(st.booleans()),
        term=draw(ranges(1, 4)),
    )


def inside(each: Range, found: Range) -> bool:
    """Is the first within the second, but for the rounding of divisions?"""
    with localcontext(ARITHMETIC):
        slack = TINY * max(abs(end) for end in (each.low, each.high, Decimal(1)) if end.is_finite())
        return found.low <= each.low + slack and each.high <= found.high + slack


@st.composite
def points(draw, inputs: Inputs):
    """One deal that the ranges allow for: every range at one figure of its own."""

    def at(each: Range) -> Range:
        share = Decimal(draw(st.integers(0, 8))) / 8
        return exactly(each.low + (each.high - each.low) * share)

    def paid(each: tuple[Amount, ...]) -> tuple[Amount, ...]:
        return tuple(replace(one, value=at(one.value)) for one in each)

    def day(each: Effect):
        if each.since is None:
            return None
        first, last = each.since
        one = first + timedelta(draw(st.integers(0, (last - first).days)))
        return (one, one)

    chosen = tuple(
        replace(
            each,
            change=at(each.change),
            worth=replace(each.worth, value=at(each.worth.value)),
            whole=at(each.whole) if each.whole is not None else None,
            without_us=at(each.without_us),
            since=day(each),
        )
        for each in inputs.effects
    )
    return replace(
        inputs,
        effects=chosen,
        price=paid(inputs.price),
        effort=paid(inputs.effort),
        cost=paid(inputs.cost),
        other=paid(inputs.other),
        floor=paid((inputs.floor,))[0] if inputs.floor is not None else None,
        doing_nothing=paid((inputs.doing_nothing,))[0] if inputs.doing_nothing is not None else None,
        term=at(inputs.term) if inputs.term is not None else None,
    )


FIGURES = ("v", "w", "p", "a", "c", "r", "against_other", "ours", "joint")


def claimed(inputs: Inputs):
    found = balance_of(inputs).claimed
    assert found is not None
    return found


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_what_is_given_contains_every_point_that_the_ranges_allow_for(data):
    inputs = data.draw(deals())
    whole = claimed(inputs)
    one = claimed(data.draw(points(inputs)))
    for name in FIGURES:
        assert inside(getattr(one, name), getattr(whole, name)), name
    if whole.against_nothing is not None:
        assert one.against_nothing is not None
        assert inside(one.against_nothing, whole.against_nothing)
    if whole.share is not None:
        assert one.share is not None
        assert inside(one.share, whole.share)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_both_ahead_means_ahead_at_every_point_and_one_sided_at_none(data):
    inputs = data.draw(deals())
    whole = verdict_of(claimed(inputs))
    one = claimed(data.draw(points(inputs)))
    if whole is Verdict.BOTH:
        assert one.ours.low > 0
        assert one.against_other.low > 0
        assert inputs.must_buy or (one.against_nothing is not None and one.against_nothing.low >= 0)
        assert verdict_of(one) in (Verdict.BOTH, Verdict.LEVEL)
    if whole in (Verdict.THEY_LOSE, Verdict.WE_LOSE, Verdict.NEITHER):
        assert verdict_of(one) is not Verdict.BOTH


@given(st.data())
@settings(max_examples=35, deadline=None)
def test_both_surpluses_make_up_the_joint_one(data):
    inputs = replace(data.draw(deals()), must_buy=False)
    one = claimed(data.draw(points(inputs)))
    assert one.against_nothing is not None
    with localcontext(ARITHMETIC):
        apart = one.against_nothing.low + one.ours.low - one.joint.low
        assert abs(apart) <= TINY * max(abs(one.joint.low), Decimal(1))


@given(st.data())
@settings(max_examples=35, deadline=None)
def test_a_narrower_range_never_makes_a_wider_result(data):
    inputs = data.draw(deals())
    half = replace(
        inputs,
        effects=tuple(
            replace(each, change=Range(each.change.low, (each.change.low + each.change.high) / 2))
            for each in inputs.effects
        ),
        cost=tuple(replace(each, value=exactly(each.value.high)) for each in inputs.cost),
    )
    for name in FIGURES:
        assert inside(getattr(claimed(half), name), getattr(claimed(inputs), name)), name


@given(deals(), st.sampled_from([Decimal(3), Decimal("0.01"), Decimal(1000)]))
@settings(max_examples=35, deadline=None)
def test_ten_times_the_money_is_ten_times_the_result_and_the_same_verdict(inputs, factor):
    def more(each: Amount) -> Amount:
        return replace(each, value=each.value.times(factor))

    scaled = replace(
        inputs,
        effects=tuple(replace(each, worth=more(each.worth)) for each in inputs.effects),
        price=tuple(map(more, inputs.price)),
        effort=tuple(map(more, inputs.effort)),
        cost=tuple(map(more, inputs.cost)),
        other=tuple(map(more, inputs.other)),
        floor=more(inputs.floor) if inputs.floor is not None else None,
        doing_nothing=more(inputs.doing_nothing) if inputs.doing_nothing is not None else None,
    )
    with localcontext(ARITHMETIC):
        for name in FIGURES:
            wanted, found = getattr(claimed(inputs), name).times(factor), getattr(claimed(scaled), name)
            assert inside(wanted, found), name
            assert inside(found, wanted), name
    assert verdict_of(claimed(inputs)) is verdict_of(claimed(scaled))


@given(deals(), effects(9))
@settings(max_examples=40, deadline=None)
def test_a_number_inside_another_changes_nothing(inputs, further):
    inner = replace(further, part_of=inputs.effects[0].metric)
    more = replace(inputs, effects=(*inputs.effects, inner))
    assert balance_of(more).claimed == balance_of(inputs).claimed


def test_nor_do_the_days_that_it_begins_on():
    year_end = date(2027, 12, 31)
    once = Amount(Range(Decimal(0), Decimal(1)), "once", "EUR")
    outer = Effect("m0", change=Range(Decimal(0), Decimal(1)), worth=once, since=(year_end, year_end))
    inner = Effect("m9", part_of="m0", since=(START, date(2028, 1, 2)))
    deal = Inputs(start=(START, START), effects=(outer,), term=Range(Decimal(1), Decimal(2)))
    assert balance_of(replace(deal, effects=(outer, inner))).claimed == balance_of(deal).claimed


@given(st.integers(0, 48), st.integers(12, 48), st.integers(0, 24), st.integers(1, 400))
def test_what_comes_once_is_within_the_range_at_every_term(begins, shortest, longer, sampled):
    day = date(2027 + begins // 12, begins % 12 + 1, 1)
    once = Effect("m0", change=exactly(3), worth=Amount(exactly(1000), "once", "EUR"), since=(day, day))
    years = Range(Decimal(shortest) / 12, Decimal(shortest + longer) / 12)
    deal = Inputs(start=(START, START), effects=(once,), term=years)
    term = years.low + (years.high - years.low) * Decimal(sampled) / 400
    at_one_term, throughout = balance_of(replace(deal, term=exactly(term))).claimed, balance_of(deal).claimed
    assert at_one_term is not None
    assert throughout is not None
    assert inside(at_one_term.v, throughout.v)


@given(st.lists(st.sampled_from(["", "m0", "m1", "m2", "m3", "gone"]), min_size=1, max_size=4))
def test_of_numbers_inside_one_another_each_heap_counts_once(inside_of):
    made = tuple(Effect(f"m{number}", part_of=outer) for number, outer in enumerate(inside_of))
    kept = counted_once(made)
    assert kept
    names = {each.metric for each in made}
    assert all(each in kept for each in made if each.part_of not in names)


@given(deals(least=0))
@settings(max_examples=35, deadline=None)
def test_what_is_shown_is_never_more_than_what_is_claimed(inputs):
    found = balance_of(inputs)
    assert found.claimed is not None
    if found.evidenced is not None:
        with localcontext(ARITHMETIC):
            assert found.evidenced.v.low <= found.claimed.v.low + TINY
            assert found.evidenced.v.high <= found.claimed.v.high + TINY
    assert (found.evidenced is None) == (evidenced(inputs) is None)


@given(deals(), st.sampled_from(["price", "effort", "cost", "other"]))
@settings(max_examples=30, deadline=None)
def test_two_currencies_are_never_added(inputs, side):
    dollars = tuple(replace(each, currency="USD") for each in getattr(inputs, side))
    found = balance_of(replace(inputs, **{side: dollars}))
    assert found.claimed is None
    assert found.evidenced is None
    assert found.clash == ("EUR", "USD")
    assert break_evens(replace(inputs, **{side: dollars})) == ()
    assert discount(replace(inputs, **{side: dollars}), Decimal(10)) is None


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_what_would_settle_it_settles_it_whatever_the_answer(data):
    if data.draw(st.booleans()):  # nothing is open but the price
        inputs = data.draw(points(data.draw(deals(least=1, most=1))))
        inputs = replace(inputs, price=(replace(inputs.price[0], value=Range(Decimal(0), Decimal(400))),))
    else:
        inputs = data.draw(deals())
    horizon = inputs.horizon()
    assert horizon is not None
    found = settles(inputs, horizon)
    assert (found is None) == (verdict_of(claimed(inputs)) is not Verdict.OPEN) or not list(
        knobs(inputs, horizon)
    )
    if found is not None and found.alone:
        knob = next(each for each in knobs(inputs, horizon) if each.what == found.what)
        with localcontext(ARITHMETIC):
            for eighth in range(9):
                answer = knob.range.low + (knob.range.high - knob.range.low) * eighth / 8
                answered = knob.answered(answer)
                after = weigh(answered, answered.horizon() or horizon)
                left = [gap.by.width() for gap in after.gaps if gap.outcome is Outcome.CROSSES]
                assert verdict_of(after) is not Verdict.OPEN or all(each < TINY for each in left)


@given(deals(most=1), st.sampled_from(["worth", "change"]))
@settings(max_examples=35, deadline=None)
def test_at_the_break_even_they_break_even(inputs, what):
    effect = replace(inputs.effects[0], instead=Instead.NONE, without_us=NOTHING)
    opened = (
        replace(effect, worth=replace(effect.worth, value=Range(Decimal(0), INF)))
        if what == "worth"
        else replace(effect, change=Range(Decimal(0), INF))
    )
    asked = replace(inputs, effects=(opened,), doing_nothing=None)
    for found in break_evens(asked):
        if not found.reach:
            continue
        answer = exactly(found.value)
        back = (
            replace(opened, worth=replace(opened.worth, value=answer))
            if what == "worth"
            else replace(opened, change=answer)
        )
        scales = claimed(replace(asked, effects=(back,)))
        found_range = scales.against_other if asked.must_buy else scales.against_nothing
        assert found_range is not None
        low = found_range.low
        assert abs(low) <= Decimal("1e-20") * max(found.value, Decimal(1), scales.p.high)


ANY = st.decimals(allow_nan=False, allow_infinity=False) | st.just(INF)
WILD = st.tuples(ANY, ANY).map(lambda pair: Range(min(pair), max(pair)))


@given(
    st.lists(
        st.builds(
            Effect, metric=st.just("m"), change=WILD, worth=st.builds(Amount, WILD, st.text(max_size=5))
        ),
        max_size=2,
    ),
    st.builds(Amount, WILD, st.sampled_from(["", "once", "piece", "day", "?"])),
    st.none() | WILD,
)
@settings(max_examples=40, deadline=None)
def test_no_figure_makes_it_fail(made, price, term):
    inputs = Inputs(start=(START, START), effects=tuple(made), price=(price,), cost=(price,), term=term)
    found = balance_of(inputs)
    if found.claimed is not None and found.horizon is not None:
        assert verdict_of(found.claimed) in Verdict
        settles(inputs, found.horizon)
        assert found.claimed.outcome(Test.OURS) in Outcome
    break_evens(inputs)
    discount(inputs, Decimal(10))


def test_an_empty_hull_is_no_range():
    assert hull([exactly(1), exactly(3)]) == Range(Decimal(1), Decimal(3))
