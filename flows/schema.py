"""The record as it is exported, and the JSON Schema (2020-12) of exactly that. Reads no files and words nothing.

Both are made from `flows.places`, so that a new place is in the schema by itself.
What is about the seller is in neither, at no setting.
"""

from __future__ import annotations

from typing import Any

from flows.places import COLLECTIONS, PLACES, Holds, Place, is_private, pattern_of
from flows.record import Fact, Level, Record, State
from flows.values import to_json

SCHEMA_VERSION = 1
DIALECT = "https://json-schema.org/draft/2020-12/schema"

PATTERNS = frozenset(place.pattern for place in PLACES)
_DECIMAL = {"type": ["string", "null"], "pattern": r"^-?\d+(\.\d+)?([eE][+-]?\d+)?$"}
_PERIODS = ["", "hour", "day", "week", "month", "quarter", "year", "once", "piece"]
_FIGURE = {
    "low": _DECIMAL,
    "high": _DECIMAL,
    "per": {"enum": _PERIODS},
    "approx": {"type": "boolean"},
}
_DEFINITIONS: dict[str, Any] = {
    "number": {
        "type": "object",
        "description": "A figure or a range; an open end is null. Decimals travel as strings.",
        "properties": {"kind": {"const": "number"}, **_FIGURE, "unit": {"type": "string"}},
    },
    "money": {
        "type": "object",
        "description": "An amount or a range in one currency (ISO 4217, or empty where none was said).",
        "properties": {"kind": {"const": "money"}, **_FIGURE, "currency": {"type": "string"}},
    },
    "when": {
        "type": "object",
        "description": "A time as typed, with its first and last day where they can be told, and a time of day.",
        "properties": {
            "kind": {"const": "when"},
            "typed": {"type": "string"},
            "earliest": {"type": ["string", "null"], "format": "date"},
            "latest": {"type": ["string", "null"], "format": "date"},
            "clock": {"type": ["string", "null"]},
        },
    },
}
for _shape in _DEFINITIONS.values():
    _shape["required"] = list(_shape["properties"])
    _shape["additionalProperties"] = False


def record_data(record: Record) -> dict[str, Any]:
    """The record as JSON data: groups by name, collections as lists of items with their `id`.

    Only what is held now: a removed or merged item is left out with all it held, and
    so is what was taken back, and what stands at a place of an earlier version. All of
    that is still among the facts.
    """
    data: dict[str, Any] = {}
    for collection in COLLECTIONS:
        items = [_item(record, collection, item) for item in record.items(collection)]
        if items:
            data[collection] = items
    for path, fact in sorted(record.held.items()):
        group, _, leaf = path.partition("/")
        if group not in COLLECTIONS and _shown(fact):
            data.setdefault(group, {})[leaf] = leaf_data(fact)
    return data


def _shown(fact: Fact) -> bool:
    """Is the fact held, at a place there is, and not for the seller's eyes alone?"""
    return (
        fact.state is not State.WITHDRAWN and not is_private(fact.path) and pattern_of(fact.path) in PATTERNS
    )


def _item(record: Record, collection: str, item: str) -> dict[str, Any]:
    prefix = f"{collection}/{item}"
    leaves = {fact.path[len(prefix) + 1 :]: leaf_data(fact) for fact in record.under(prefix) if _shown(fact)}
    return {"id": item, **dict(sorted(leaves.items()))}


def leaf_data(fact: Fact) -> dict[str, Any]:
    """One held fact as JSON data."""
    return {
        "value": to_json(fact.value),
        "state": fact.state.value,
        "level": None if fact.level is None else int(fact.level),
        "level_name": None if fact.level is None else fact.level.name.lower(),
        "quote": fact.quote,
        "said_by": fact.said_by,
        "said_at": None if fact.said_at is None else fact.said_at.isoformat(),
        "recorded_by": fact.recorded_by,
        "recorded_at": fact.recorded_at.isoformat(),
        "fact": fact.id,
    }


def record_schema() -> dict[str, Any]:
    """The JSON Schema of what `record_data` gives."""
    groups: dict[str, dict[str, Any]] = {}
    for place in PLACES:
        head, *rest = place.pattern.split("/")
        if rest == ["*"] or is_private(place.pattern):
            continue
        groups.setdefault(head, {})[rest[-1]] = _leaf(place)
    return {
        "$schema": DIALECT,
        "title": "Account record",
        "description": f"What is held true of one account now, version {SCHEMA_VERSION}.",
        "type": "object",
        "properties": {
            name: _collection(name, leaves) if name in COLLECTIONS else _closed(leaves, ())
            for name, leaves in groups.items()
        },
        "additionalProperties": False,
        "$defs": {**_DEFINITIONS, "meta": {"type": "object", "properties": _meta(), "required": [*_meta()]}},
    }


def _closed(properties: dict[str, Any], required: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _collection(name: str, leaves: dict[str, Any]) -> dict[str, Any]:
    item = {"type": "string", "pattern": f"^{COLLECTIONS[name]}[1-9][0-9]*$"}
    return {"type": "array", "items": _closed({"id": item, **leaves}, ("id",))}


def _meta() -> dict[str, Any]:
    """The fields of a leaf that are the same wherever it is."""
    names: list[str | None] = [level.name.lower() for level in Level]
    return {
        "state": {"enum": [state.value for state in State if state is not State.WITHDRAWN]},
        "level": {"enum": [int(level) for level in Level] + [None]},
        "level_name": {"enum": [*names, None]},
        "quote": {"type": ["string", "null"]},
        "said_by": {"type": ["string", "null"]},
        "said_at": {"type": ["string", "null"], "format": "date"},
        "recorded_by": {"type": "string"},
        "recorded_at": {"type": "string", "format": "date-time"},
        "fact": {"type": "integer", "minimum": 1},
    }


def _leaf(place: Place) -> dict[str, Any]:
    """A leaf: its value is of the place's kind where it is known, and null where it is not."""
    return {
        "$ref": "#/$defs/meta",
        "description": f"{pattern_of(place.pattern)}: {place.whose}",
        "properties": {"value": {"anyOf": [_value(place), {"type": "null"}]}},
        "required": ["value"],
        "unevaluatedProperties": False,
    }


def _value(place: Place) -> dict[str, Any]:
    if place.holds in (Holds.NUMBER, Holds.MONEY, Holds.WHEN):
        return {"$ref": f"#/$defs/{place.holds.value}"}
    if place.holds is Holds.YES_NO:
        return {"type": "boolean"}
    if place.holds is Holds.CHOICES:
        item: dict[str, Any] = {"enum": list(place.choices)} if place.choices else {"type": "string"}
        return {"type": "array", "items": item}
    if place.choices:
        return {"enum": list(place.choices)}
    return {"type": "string"}
