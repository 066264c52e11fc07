"""Bindings: what the variables of a question stand for, with what is known and with nothing."""

from decimal import Decimal

import pytest
from hypothesis import given

from flows.binding import (
    BINDERS,
    COLLECTION_OF,
    LINKS,
    NEW,
    VARIABLES,
    bindings,
    contact,
    decider,
    linked,
    metrics_by_rank,
    payer,
)
from flows.places import COLLECTIONS, GROUP, place_of
from flows.record import ADDED, Record, fold
from flows.session import Session
from flows.values import Number
from tests.flows.made_facts import fact, histories

SESSION = Session(id="s1", account="a1", person="u1", flow="prep", flow_version="1", bind={"meeting": "v1"})
RECORD = fold([
    fact(1, "metrics/m1", ADDED),
    fact(2, "metrics/m2", ADDED),
    fact(3, "metrics/m3", ADDED),
    fact(4, "metrics/m3/rank", Number(low=Decimal(1), high=Decimal(1))),
    fact(5, "offerings/o1", ADDED),
    fact(6, "offerings/o2", ADDED),
    fact(7, "effects/e1", ADDED),
    fact(8, "effects/e1/metric", "m3"),
    fact(9, "effects/e1/offering", "o2"),
    fact(10, "people/p1", ADDED),
    fact(11, "decision/whose", "p1"),
    fact(12, "meetings/v1/with", "p2"),
    fact(13, "drivers/d1", ADDED),
    fact(14, "drivers/d1/person", "p1"),
    fact(15, "drivers/d2", ADDED),
    fact(16, "drivers/d2/person", GROUP),
    fact(17, "outcomes/r1", ADDED, session="s0"),
    fact(18, "outcomes/r2", ADDED),
])  # fmt: skip


def bound(*names, record=RECORD, most=2, session=SESSION):
    """The bindings without the meeting, which every question has."""
    found = bindings(names, record, session, most)
    return [{key: value for key, value in each.items() if key != "meeting"} for each in found]


def test_every_question_has_its_meeting():
    assert bindings((), RECORD, SESSION, 1) == [{"meeting": "v1"}]
    without = Session(id="s", account="a", person="u", flow="prep", flow_version="1")
    assert bindings(("meeting",), RECORD, without, 1) == [{"meeting": NEW}]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("person", [{"person": "p1"}]),
        ("driver", [{"person": "p1", "driver": "d1"}]),
        ("group_driver", [{"person": GROUP, "driver": "d2"}]),
        ("metric", [{"metric": "m3"}, {"metric": "m1"}]),
        ("offering", [{"offering": "o2"}]),
        ("effect", [{"metric": "m3", "offering": "o2", "effect": "e1"},
                    {"metric": "m1", "offering": "o2", "effect": NEW}]),
        ("new_metric", [{"metric": NEW}]),
        ("new_offering", [{"offering": NEW}]),
        ("outcome", [{"outcome": "r2"}]),
        ("give", [{"give": NEW}]),
        ("proposition", [{"proposition": NEW}]),
    ],
)  # fmt: skip
def test_with_what_is_known(name, expected):
    assert bound(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("person", [{"person": GROUP}]),
        ("driver", [{"person": GROUP, "driver": NEW}]),
        ("group_driver", [{"person": GROUP, "driver": NEW}]),
        ("metric", []),
        ("offering", [{"offering": NEW}]),
        ("effect", []),
    ],
)
def test_with_nothing(name, expected):
    assert bound(name, record=Record()) == expected


def test_several_binders_multiply():
    assert bound("person", "metric") == [{"person": "p1", "metric": "m3"}, {"person": "p1", "metric": "m1"}]


def test_ranked_metrics_come_first():
    assert metrics_by_rank(RECORD) == ["m3", "m1", "m2"]
    open_rank = RECORD.apply([fact(30, "metrics/m2/rank", Number(low=None, high=Decimal(3)))])
    assert metrics_by_rank(open_rank) == ["m3", "m1", "m2"]


def test_whose_view_counts_most():
    assert (payer(RECORD), contact(RECORD, "v1"), decider(RECORD, "v1")) == ("p1", "p2", "p1")
    met = fold([fact(1, "meetings/v1/with", "p2")])
    assert decider(met, "v1") == "p2"
    assert decider(met, "v2") == GROUP


def test_an_item_is_found_by_all_its_links():
    assert linked(RECORD, "effects", {"metric": "m3", "offering": "o2"}) == "e1"
    assert linked(RECORD, "effects", {"metric": "m3", "offering": "o1"}) == NEW


def test_the_tables_agree():
    assert set(BINDERS) == set(VARIABLES)
    assert set(COLLECTION_OF.values()) <= set(COLLECTIONS)
    for variable, links in LINKS.items():
        for leaf, other in links:
            place_of(f"{COLLECTION_OF[variable]}/x1/{leaf}")
            assert any(other in variables for variables in VARIABLES.values())


@given(histories(15))
def test_each_binder_supplies_its_variables(facts):
    for name, variables in VARIABLES.items():
        for each in BINDERS[name](fold(facts), SESSION, 3):
            assert tuple(each) == variables or set(each) == set(variables)
