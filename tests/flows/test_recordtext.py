"""Records handed in from outside: any part left out, any leaf bare, and what is wrong named with its place."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.critic.judging import judge
from flows.places import PLACES
from flows.record import Level, Record, State, fold
from flows.recordtext import Fault, RecordFault, record_from
from flows.schema import record_data
from flows.values import Money, Number, When
from tests.flows.made_facts import histories

READ = [
    ({"account": {"name": {"value": "Orbe"}}}, "account/name", "Orbe", None),
    ({"account": {"name": "Orbe"}}, "account/name", "Orbe", None),
    ({"problem": {"said": "late again"}}, "problem/said", "late again", Level.SAID),
    ({"problem": {"said": {"value": "late", "level": 0}}}, "problem/said", "late", Level.ASSUMED),
    ({"problem": {"said": {"value": "late", "level_name": "agreed"}}}, "problem/said", "late", Level.AGREED),
    ({"people": [{"name": "Ines", "part": "pays"}]}, "people/p1/part", ("pays",), Level.SAID),
    ({"people": {"p7": {"name": "Ines"}}}, "people/p7/name", "Ines", Level.SAID),
    ({"metrics": [{"baseline": 41}]}, "metrics/m1/baseline", Number(low=Decimal(41), high=Decimal(41)), Level.SAID),
    (
        {"metrics": [{"id": "m2", "baseline": {"value": {"low": "3", "high": None, "unit": "day"}}}]},
        "metrics/m2/baseline", Number(low=Decimal(3), high=None, unit="day"), Level.SAID,
    ),
    (
        {"metrics": [{"baseline": {"value": "14 days"}}]},
        "metrics/m1/baseline", Number(low=Decimal(14), high=Decimal(14), unit="day"), Level.SAID,
    ),
    (
        {"metrics": [{"baseline": {"value": {"kind": "money", "low": "310000", "currency": "EUR", "per": "year"}}}]},
        "metrics/m1/baseline", Number(low=Decimal(310000), high=Decimal(310000), unit="EUR", per="year"), Level.SAID,
    ),
    (
        {"metrics": [{"unit_worth": {"value": {"low": "2.30", "currency": "EUR", "per": "tonne"}}}]},
        "metrics/m1/unit_worth",
        Money(low=Decimal("2.30"), high=Decimal("2.30"), currency="EUR", per="piece"), Level.SAID,
    ),
    ({"metrics": [{"by_when": "end of June"}]}, "metrics/m1/by_when", When(typed="end of June"), Level.SAID),
    ({"decision": {"must_buy": True}}, "decision/must_buy", True, Level.SAID),
]  # fmt: skip


@pytest.mark.parametrize(("data", "path", "value", "level"), READ)
def test_what_is_left_out_is_filled_in(data, path, value, level):
    record = record_from(data).record
    assert record.value(path) == value
    assert record.level(path) is level


def test_an_unknown_is_held_as_asked_and_not_known():
    record = record_from({"problem": {"said": {"value": None, "state": "unknown"}}}).record
    fact = record.fact("problem/said")
    assert fact is not None
    assert fact.state is State.UNKNOWN


def test_a_whole_export_will_do():
    exported = {"schema": 1, "account": {"id": "a1"}, "record": {"problem": {"said": "late"}}, "facts": []}
    assert record_from(exported).record.text("problem/said") == "late"


def test_what_no_record_has_is_passed_over_and_named():
    handed = record_from(
        {"weather": {}, "problem": {"mood": "bad"}, "people": [{"shoe": 43}], "seller": {"s1": 1}}
    )
    assert handed.ignored == ("weather", "problem/mood", "people/0/shoe", "seller/s1")


WRONG = [
    ([], "record"),
    ({"problem": "late"}, "problem"),
    ({"people": "Ines"}, "people"),
    ({"people": ["Ines"]}, "people/0"),
    ({"people": [{"id": "m1"}]}, "people/0/id"),
    ({"people": [{"id": "p1"}, {"id": "p1"}]}, "people/1/id"),
    ({"people": [{"id": "p0"}]}, "people/0/id"),
    ({"people": [{"part": ["boss"]}]}, "people/0/part"),
    ({"people": [{"part": {"value": 3}}]}, "people/0/part/value"),
    ({"account": {"relation": {"value": "old"}}}, "account/relation/value"),
    ({"decision": {"must_buy": "yes"}}, "decision/must_buy"),
    ({"metrics": [{"baseline": {"value": {"kind": "when"}}}]}, "metrics/0/baseline/value"),
    ({"metrics": [{"baseline": {"value": {"low": "many"}}}]}, "metrics/0/baseline/value"),
    ({"metrics": [{"baseline": {"value": {"low": "NaN"}}}]}, "metrics/0/baseline/value"),
    ({"metrics": [{"baseline": {"value": {}}}]}, "metrics/0/baseline/value"),
    ({"metrics": [{"baseline": True}]}, "metrics/0/baseline"),
    ({"problem": {"said": {"value": "x", "level": 4}}}, "problem/said/level"),
    ({"problem": {"said": {"value": "x", "state": "rumour"}}}, "problem/said/state"),
    ({"problem": {"said": {"value": ["x"]}}}, "problem/said/value"),
]


@pytest.mark.parametrize(("data", "place"), WRONG)
def test_what_cannot_be_used_is_refused_with_its_place(data, place):
    with pytest.raises(RecordFault) as caught:
        record_from(data)
    assert [fault.place for fault in caught.value.faults] == [place]
    assert all(fault.expected for fault in caught.value.faults)


def test_everything_wrong_is_told_at_once():
    with pytest.raises(RecordFault) as caught:
        record_from({"problem": "late", "people": [{"id": "x"}]})
    assert len(caught.value.faults) == 2


@given(histories(12).map(fold))
def test_what_was_exported_is_read_back_the_same(record):
    data = json.loads(json.dumps(record_data(record)))
    assert {k: v for k, v in strip(record_data(record_from(data).record)).items() if v} == strip(data)


def strip(data):
    """The exported record without when, by whom and with which id each fact was recorded."""
    if isinstance(data, dict):
        own = {"recorded_at", "recorded_by", "fact", "said_at"}
        return {key: strip(value) for key, value in data.items() if key not in own}
    return [strip(each) for each in data] if isinstance(data, list) else data


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["people", "metrics", "id", "value", "name", "baseline", "low", "state", "level", "kind"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON)
def test_any_data_is_read_or_refused(data):
    try:
        record_from(data)
    except RecordFault as fault:
        assert fault.faults  # noqa: PT017


LEAVES = sorted({place.pattern.rsplit("/", 1)[1] for place in PLACES})
FIELDS = [
    "id",
    "value",
    "state",
    "level",
    "level_name",
    "kind",
    "low",
    "high",
    "unit",
    "per",
    "typed",
    "latest",
]
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["m1", "p1", "known", "said", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=8,
)
ITEMS = st.dictionaries(st.sampled_from([*LEAVES, "id"]), ANYTHING, max_size=4)
GROUPS = sorted({place.pattern.partition("/")[0] for place in PLACES})


@given(st.dictionaries(st.sampled_from(GROUPS), ANYTHING | ITEMS | st.lists(ITEMS, max_size=3), max_size=4))
@settings(max_examples=400)
def test_whatever_is_handed_in_is_a_record_or_has_its_faults_named(data):
    record, faults = _handed(data)
    assert record is not None or faults
    assert all(each.place and each.expected for each in faults)
    judge("You save 40 % in your stock-outs: 14 days today, 5 by June, at 900 each.", record)


def _handed(data: dict[str, object]) -> tuple[Record | None, tuple[Fault, ...]]:
    try:
        return record_from(data).record, ()
    except RecordFault as fault:
        return None, fault.faults
