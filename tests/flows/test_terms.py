"""Which of our offerings a record is about: never another's cost where it cannot be told."""

import pytest
from hypothesis import given

from flows.record import Fact, Record, State, fold
from flows.terms import USUAL, Listed, Terms, meant_offering
from tests.storage.support import NOW, anything

AUDIT, PLUS, SURVEY = Listed("a1", "Audit"), Listed("a2", "Audit Plus"), Listed("s1", "Yard  Survey")
ALL = Terms((AUDIT, PLUS, SURVEY))


def record(**leaves: object) -> Record:
    facts = [
        Fact(number, "acc", f"offerings/o1/{leaf}", value, State.KNOWN, None, "p", NOW, "s", 1)  # type: ignore[arg-type]
        for number, (leaf, value) in enumerate(leaves.items(), start=1)
    ]
    return fold(facts)


@pytest.mark.parametrize(
    "described, meant",
    [
        ("our audit, done twice a year", AUDIT),
        ("AUDIT  plus for the Leeds site", PLUS),
        ("the audit, then Audit Plus", PLUS),
        ("audit of the yard\u00a0survey", None),
        ("a yard survey", SURVEY),
        ("auditing their books", None),
        ("preaudit", None),
        ("something else", None),
        ("", None),
    ],
)
def test_the_one_whose_name_stands_in_the_description(described, meant):
    assert meant_offering(ALL, record(description=described), "o1") == meant


def test_what_the_record_names_goes_first():
    said = record(description="our audit", listed="s1")
    assert meant_offering(ALL, said, "o1") == SURVEY
    assert meant_offering(Terms((AUDIT,)), said, "o1") is None, "the one that was meant is listed no longer"


def test_the_only_one_is_meant_and_without_a_list_none():
    assert meant_offering(Terms((AUDIT,)), record(description="something else"), "o1") == AUDIT
    assert meant_offering(Terms((AUDIT,)), record(), "") == AUDIT
    assert meant_offering(USUAL, record(description="our audit"), "o1") is None
    assert meant_offering(ALL, record(), "") is None


@given(name=anything, text=anything)
def test_whatever_is_written_leads_to_one_or_none(name, text):
    terms = Terms((Listed("x", name), AUDIT))
    assert meant_offering(terms, record(description=text), "o1") in (*terms.offerings, None)
