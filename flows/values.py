"""What one place of the record can hold. May not read typed text (`flows.answers` does) nor word it (`prompts` does).

A value is a text, a choice, a list of choices, a yes or no, or one of the three
shapes below. All three travel as plain JSON objects with a `kind`; decimals travel
as strings, because money must never pass through a floating point number.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

Period = Literal["", "hour", "day", "week", "month", "quarter", "year", "once", "piece"]
"""What an amount is counted per. `""`: not said. `"once"`: a one-off. `"piece"`: each unit of the metric."""


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Number(_Shape):
    """A figure or a range of figures.

    `low` and `high` are equal for a single figure; an open end is None ("at least 2"
    has no `high`). `unit` is "%" for percent, "day", "hour", "week", "month", "minute"
    or "year" for a duration, else the customer's word for what is counted ("orders")
    or "". `per` is the period ("41 a month"). `approx` marks "about", "~".
    """

    kind: Literal["number"] = "number"
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    per: Period = ""
    approx: bool = False


class Money(_Shape):
    """An amount or a range of amounts in one currency (ISO 4217 code; "" where none was said)."""

    kind: Literal["money"] = "money"
    low: Decimal | None
    high: Decimal | None
    currency: str = ""
    per: Period = ""
    approx: bool = False


class When(_Shape):
    """A moment or span of time, as typed ("by summer"), with its first and last day where they can be told.

    `clock` is a time of day as HH:MM, where one was given.
    """

    kind: Literal["when"] = "when"
    typed: str
    earliest: date | None = None
    latest: date | None = None
    clock: str | None = None


Shape = Annotated[Number | Money | When, Field(discriminator="kind")]
Value = str | bool | tuple[str, ...] | Number | Money | When

_SHAPE: TypeAdapter[Number | Money | When] = TypeAdapter(Shape)
SHAPES = (Number, Money, When)


def to_json(value: Value | None) -> Any:
    """The value as plain JSON data (objects for the shapes, a list for several choices)."""
    if isinstance(value, SHAPES):
        return value.model_dump(mode="json")
    if isinstance(value, tuple):
        return list(value)
    return value


def from_json(data: Any) -> Value | None:
    """The value that `to_json` made `data` from. Raises pydantic.ValidationError on an unknown shape."""
    if isinstance(data, dict):
        return _SHAPE.validate_python(data)
    if isinstance(data, list):
        return tuple(str(item) for item in data)
    return data  # type: ignore[no-any-return]


_compact = json.JSONEncoder(separators=(",", ":")).encode
"""`json.dumps` would make an encoder for each value."""


_TEXTS: dict[int, tuple[Number | Money | When, str]] = {}
"""The text of shapes by their identity (kept alive here, so that it stays theirs): answers are held again and again."""
_MANY = 512


def dumps(value: Value | None) -> str:
    """The value as compact JSON text, letter for letter also for lone surrogates."""
    if not isinstance(value, SHAPES):
        return _compact(to_json(value))
    known = _TEXTS.get(id(value))
    if known is None or known[0] is not value:
        if len(_TEXTS) >= _MANY:
            _TEXTS.clear()
        known = _TEXTS[id(value)] = (value, _compact(to_json(value)))
    return known[1]


@lru_cache(maxsize=256)
def loads(text: str) -> Value | None:
    """The value that `dumps` wrote."""
    return from_json(json.loads(text))
