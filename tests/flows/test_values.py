"""Values survive their way through JSON, letter for letter and digit for digit."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from pydantic import ValidationError

from flows.values import Money, Number, When, dumps, from_json, loads, to_json
from tests.flows.made_facts import VALUES


@given(VALUES)
def test_round_trip(value):
    assert loads(dumps(value)) == value
    assert type(loads(dumps(value))) is type(value)


@given(VALUES)
def test_the_text_is_ascii_json_in_one_line(value):
    text = dumps(value)
    assert text.isascii()
    assert "\n" not in text
    assert json.loads(text) == to_json(value)


def test_nothing_is_null():
    assert dumps(None) == "null"
    assert loads("null") is None


def test_money_never_passes_through_a_floating_point_number():
    cents = Money(low=Decimal("0.10"), high=Decimal("0.30"), currency="EUR")
    assert json.loads(dumps(cents))["low"] == "0.10"
    assert str(loads(dumps(cents)).low) == "0.10"  # type: ignore[union-attr]


def test_an_open_end_stays_open():
    at_least = Number(low=Decimal(2), high=None)
    assert json.loads(dumps(at_least))["high"] is None


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "number"},
        {"kind": "length", "low": None, "high": None},
        {"kind": "number", "low": "many", "high": None},
        {"kind": "number", "low": "NaN", "high": None},
        {"kind": "money", "low": None, "high": None, "per": "fortnight"},
        {"kind": "when", "typed": "soon", "sure": True},
    ],
)
def test_an_unknown_shape_is_refused(data):
    with pytest.raises(ValidationError):
        from_json(data)


@pytest.mark.parametrize("value", [Number(low=None, high=None), When(typed="soon")])
def test_shapes_cannot_be_changed(value):
    with pytest.raises(ValidationError):
        value.kind = "money"
