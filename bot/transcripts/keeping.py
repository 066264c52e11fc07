"""A transcript as JSON data and back: what is marked as the product's own words stays marked. Knows no transcript."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import lru_cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from prompts.render import Safe

_SAFE = "="
"""Before a text that the product worded, whose markup is meant; one that somebody typed has "-"."""
_TYPED = "-"


def to_data(value: Any) -> Any:
    """A dataclass of dataclasses, texts, figures, tuples and mappings as JSON data."""
    if isinstance(value, str):
        return (_SAFE if isinstance(value, Safe) else _TYPED) + value
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value):
        return {each.name: to_data(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_data(each) for key, each in value.items()}
    return [to_data(each) for each in value] if isinstance(value, tuple) else value


def from_data(kind: Any, data: Any) -> Any:
    """The value of a kind that `to_data` described. What an older version did not keep is as where it is not given."""
    if data is None:
        return None
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return from_data(next(each for each in get_args(kind) if each is not type(None)), data)
    if origin is tuple:
        inner = get_args(kind)[0]
        return tuple(from_data(inner, each) for each in data)
    if origin is not None:  # a mapping
        inner = get_args(kind)[1]
        return {key: from_data(inner, each) for key, each in data.items()}
    if isinstance(kind, type) and is_dataclass(kind):
        known = _hints(kind)
        return kind(**{name: from_data(known[name], each) for name, each in data.items() if name in known})
    if kind is str:
        return Safe(data[1:]) if data.startswith(_SAFE) else data[1:]
    return Decimal(data) if kind is Decimal else data


@lru_cache(maxsize=64)
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)
