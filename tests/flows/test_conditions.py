"""Conditions: what each form means over a record, and what is refused when it is read."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.conditions import FORMS, BadCondition, fill, read_condition, spread
from flows.record import ADDED, Level, Record, State, fold
from flows.values import Money, Number
from tests.flows.made_facts import fact, histories

RECORD = fold([
    fact(1, "metrics/m1", ADDED),
    fact(2, "metrics/m2", ADDED),
    fact(3, "metrics/m1/name", "otd", level=Level.SAID),
    fact(4, "problem/said", "late", level=Level.HEARD),
    fact(5, "tender/bid", "variant"),
    fact(6, "people/p1", ADDED),
    fact(7, "people/p1/part", ("pays", "signs"), level=Level.ASSUMED),
    fact(8, "people/p1/met", True, level=Level.SAID),
    fact(9, "problem/why_1", None, State.UNKNOWN),
    fact(10, "metrics/m1/baseline", Number(low=Decimal(81), high=Decimal(81)), level=Level.AGREED),
    fact(11, "effects/e1", ADDED),
    fact(12, "effects/e2", ADDED),
    fact(13, "effects/e1/moves", "worse"),
    fact(14, "effects/e2/moves", "not_at_all"),
    fact(15, "problem/do_nothing", "late orders and the board asks questions"),
    fact(16, "exchange/price", Money(low=Decimal(18), high=Decimal(18), per="year")),
    fact(17, "exchange/alternative_price", Money(low=Decimal(9), high=Decimal(9), per="once")),
])  # fmt: skip

HOLD: list[dict[str, Any]] = [
    {"known": "problem/said"},
    {"known": "metrics/{metric}/name"},
    {"known": "metrics/*/name"},
    {"unknown": "problem/why_1"},
    {"unknown": "metrics/*/target"},
    {"equals": {"tender/bid": "variant"}},
    {"equals": {"people/*/part": "signs"}},
    {"equals": {"people/*/met": True}},
    {"in": {"tender/bid": ["bid", "variant"]}},
    {"in": {"effects/*/moves": ["worse"]}},
    {"every": {"effects/*/moves": ["worse", "not_at_all"]}},
    {"at_least": {"problem/said": "heard"}},
    {"brings": {"problem/do_nothing": ["problem/said", "problem/hypothesis"]}},
    {"paid_once": ["exchange/price", "exchange/alternative_price"]},
    {"at_least": {"metrics/*/name": "said"}},
    {"below": {"problem/said": "said"}},
    {"below": {"problem/definition": "assumed"}},
    {"fewer": {"metrics": 3}},
    {"all": [{"known": "problem/said"}, {"fewer": {"metrics": 3}}]},
    {"any": [{"known": "problem/why_2"}, {"fewer": {"metrics": 3}}]},
    {"none": [{"known": "problem/why_2"}, {"fewer": {"metrics": 2}}]},
]
FAIL: list[dict[str, Any]] = [
    {"known": "problem/why_1"},
    {"known": "metrics/{other}/name"},
    {"known": "offerings/*/difference"},
    {"unknown": "metrics/*/name"},
    {"equals": {"tender/bid": "bid"}},
    {"equals": {"metrics/*/baseline": "81"}},
    {"in": {"problem/why_1": ["late"]}},
    {"every": {"effects/*/moves": "worse"}},
    {"every": {"metrics/*/name": "otd"}},
    {"every": {"offerings/*/difference": "x"}},
    {"at_least": {"problem/said": "said"}},
    {"brings": {"problem/said": ["problem/do_nothing"]}},
    {"paid_once": ["exchange/price", "exchange/their_effort_cost"]},
    {"brings": {"problem/why_3": ["problem/said"]}},
    {"at_least": {"tender/bid": "assumed"}},
    {"below": {"metrics/*/name": "said"}},
    {"fewer": {"metrics": 2}},
    {"all": [{"known": "problem/said"}, {"known": "problem/why_1"}]},
    {"any": [{"known": "problem/why_1"}]},
    {"none": [{"known": "problem/said"}]},
]


@pytest.mark.parametrize("data", HOLD, ids=str)
def test_holds(data):
    assert read_condition(data).holds(RECORD, {"metric": "m1"})


@pytest.mark.parametrize("data", FAIL, ids=str)
def test_does_not_hold(data):
    assert not read_condition(data).holds(RECORD, {"metric": "m1"})


def test_every_form_is_tried_both_ways():
    assert {next(iter(data)) for data in HOLD} == {next(iter(data)) for data in FAIL} == set(FORMS)


BAD = [
    ("known", "one of: known"),
    ({}, "one of: known"),
    ({"known": "a", "unknown": "b"}, "one of"),
    ({"knows": "a"}, "`knows` is no form"),
    ({"known": 3}, "takes a path"),
    ({"equals": "a"}, "takes one `path: value`"),
    ({"in": {"a": "b", "c": "d"}}, "takes one `path: value`"),
    ({"in": {"a": []}}, "takes a text"),
    ({"equals": {"a": 3}}, "takes a text"),
    ({"equals": {"a": {}}}, "takes a text"),
    ({"every": {"a": None}}, "takes a text"),
    ({"at_least": {"a": "sure"}}, "no level of evidence"),
    ({"fewer": {"metrics": "3"}}, "number"),
    ({"fewer": {"metrics": True}}, "number"),
    ({"brings": {"a": "b"}}, "other paths"),
    ({"brings": {"a": []}}, "other paths"),
    ({"paid_once": "a"}, "a list of paths"),
    ({"paid_once": []}, "a list of paths"),
    ({"all": []}, "list of conditions"),
    ({"any": {"known": "a"}}, "list of conditions"),
    ({"none": [{"known": "a"}, {"knows": "b"}]}, "`knows` is no form"),
]


@pytest.mark.parametrize(("data", "says"), BAD, ids=str)
def test_refused_with_the_remedy(data, says):
    with pytest.raises(BadCondition, match=says):
        read_condition(data)


def test_the_paths_a_condition_looks_at():
    data = {"all": [{"none": [{"known": "a"}]}, {"any": [{"in": {"b": "x"}}, {"fewer": {"metrics": 2}}]},
                    {"at_least": {"c": "said"}}, {"every": {"d": "x"}}]}  # fmt: skip
    assert read_condition(data).paths() == ("a", "b", "metrics/*", "c", "d")


def test_filling_variables():
    assert fill("effects/{effect}/moves", {"effect": "e2", "metric": "m1"}) == "effects/e2/moves"
    assert fill("problem/said", {"effect": "e2"}) == "problem/said"
    assert fill("metrics/{metric}/name", {}) == "metrics/{metric}/name"


def test_spreading_a_star():
    assert list(spread("metrics/*/name", RECORD)) == ["metrics/m1/name", "metrics/m2/name"]
    assert list(spread("problem/said", RECORD)) == ["problem/said"]
    assert list(spread("metrics/*/name", Record())) == []


CONDITIONS = st.recursive(
    st.sampled_from([each for each in HOLD + FAIL if next(iter(each)) not in ("all", "any", "none")]),
    lambda inner: st.tuples(
        st.sampled_from(["all", "any", "none"]), st.lists(inner, min_size=1, max_size=3)
    ).map(lambda pair: {pair[0]: pair[1]}),
    max_leaves=6,
)


@given(CONDITIONS, histories(15))
def test_none_is_not_any_and_nothing_raises(data, facts):
    record, bind = fold(facts), {"metric": "m1"}
    holds = read_condition(data).holds(record, bind)
    assert read_condition({"none": [data]}).holds(record, bind) is not holds
    assert read_condition({"all": [data]}).holds(record, bind) is holds
    assert read_condition({"any": [data]}).holds(record, bind) is holds
