"""The exported record conforms to its schema, whatever it holds, and shows nothing of the seller."""

import json
import re
from decimal import Decimal

import pytest
from hypothesis import given

from flows.places import COLLECTIONS, PLACES, is_private
from flows.record import ADDED, REMOVED, Level, State, fold
from flows.schema import record_data, record_schema
from flows.values import Number
from tests.flows.made_facts import fact, histories

PERCENT = Number(low=Decimal(81), high=Decimal(81), unit="%")
SCHEMA = record_schema()
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None), "integer": int}


def faults(data, schema, where="$"):
    """What of the data does not conform: the part of JSON Schema that ours uses, and no other word of it."""
    assert not set(schema) - KNOWN, set(schema) - KNOWN
    wrong = _type(data, schema, where) if "type" in schema else []
    return wrong or [f for word, rule in RULES.items() if word in schema for f in rule(data, schema, where)]


def _type(data, schema, where):
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    fits = any(isinstance(data, TYPES[name]) and not (name == "integer" and data is True) for name in names)
    return [] if fits else [f"{where}: {data!r} is no {names}"]


def _pattern(data, schema, where):
    return (
        [] if data is None or re.search(schema["pattern"], data) else [f"{where}: {data!r} is not like that"]
    )


def _properties(data, schema, where):
    inner = schema["properties"].items()
    return [
        fault for name, rule in inner if name in data for fault in faults(data[name], rule, f"{where}.{name}")
    ]


def _target(schema):
    return SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]


def _closed(data, schema, where):
    allowed = {*schema["properties"], *(_target(schema)["properties"] if "$ref" in schema else ())}
    return [f"{where}: {name} is too much" for name in data if name not in allowed]


def _any(data, schema, where):
    return (
        []
        if any(not faults(data, each) for each in schema["anyOf"])
        else [f"{where}: {data!r} is none of these"]
    )


RULES = {
    "enum": lambda data, schema, where: [] if data in schema["enum"] else [f"{where}: {data!r} is no choice"],
    "const": lambda data, schema, where: [] if data == schema["const"] else [f"{where}: {data!r}"],
    "pattern": _pattern,
    "minimum": lambda data, schema, where: [] if data >= schema["minimum"] else [f"{where}: {data}"],
    "properties": _properties,
    "required": lambda data, schema, where: [f"{where}: no {n}" for n in schema["required"] if n not in data],
    "additionalProperties": _closed,
    "unevaluatedProperties": _closed,
    "items": lambda data, schema, where: [
        f for each in data for f in faults(each, schema["items"], where + "[]")
    ],
    "anyOf": _any,
    "$ref": lambda data, schema, where: faults(data, _target(schema), where),
}
KNOWN = {*RULES, "type", "description", "title", "$schema", "$defs", "format"}


@given(histories())
def test_every_record_conforms(facts):
    data = record_data(fold(facts))
    assert faults(data, SCHEMA) == []
    assert json.loads(json.dumps(data)) == data


@given(histories())
def test_nothing_about_the_seller_is_ever_in_it(facts):
    assert "seller" not in record_data(fold(facts))


def test_the_schema_has_every_place_but_the_private_ones():
    for place in PLACES:
        head, *rest = place.pattern.split("/")
        if is_private(place.pattern):
            assert head not in SCHEMA["properties"]
        elif rest != ["*"]:
            group = SCHEMA["properties"][head]
            assert rest[-1] in (group["items"] if head in COLLECTIONS else group)["properties"]


def test_the_shape_of_a_leaf():
    record = fold([
        fact(1, "metrics/m1", ADDED),
        fact(2, "metrics/m1/baseline", PERCENT, level=Level.SAID, quote="otd 81"),
        fact(3, "problem/said", None, State.UNKNOWN),
    ])  # fmt: skip
    data = record_data(record)
    assert data["metrics"][0]["id"] == "m1"
    assert data["metrics"][0]["baseline"] == {
        "value": {"kind": "number", "low": "81", "high": "81", "unit": "%", "per": "", "approx": False},
        "state": "known", "level": 2, "level_name": "said", "quote": "otd 81", "said_by": None, "said_at": None,
        "recorded_by": "u1", "recorded_at": "2027-03-01T09:00:00+00:00", "fact": 2,
    }  # fmt: skip
    assert data["problem"]["said"]["state"] == "unknown"
    assert data["problem"]["said"]["value"] is None


def test_removed_items_and_places_of_an_earlier_version_are_left_out():
    facts = [fact(1, "metrics/m1", ADDED), fact(2, "metrics/m1/name", "x"), fact(3, "problem/hunch", "y")]
    assert set(record_data(fold(facts))) == {"metrics"}
    assert record_data(fold([*facts, fact(4, "metrics/m1", REMOVED, supersedes=1)])) == {}


@pytest.mark.parametrize(
    "data",
    [
        {"seller": {}},
        {"problem": {"hunch": {}}},
        {"metrics": [{"name": {}}]},
        {"metrics": [{"id": "p1"}]},
        {"problem": {"said": {"value": "x"}}},
    ],
)
def test_what_is_no_record_does_not_conform(data):
    assert faults(data, SCHEMA) != []
