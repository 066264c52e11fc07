"""Conditions in a short notation, for pictures and lists. Reads none back."""

from __future__ import annotations

from flows.conditions import (
    AllOf,
    Among,
    AnyOf,
    AtLeast,
    Brings,
    Condition,
    Every,
    Fewer,
    Known,
    NoneOf,
    PaidOnce,
)


def written(condition: Condition) -> str:
    """The condition in one line: `problem/said known and fewer than 3 metrics`."""
    if isinstance(condition, AllOf):
        return " and ".join(_inner(part) for part in condition.parts)
    if isinstance(condition, AnyOf):
        return " or ".join(_inner(part) for part in condition.parts)
    if isinstance(condition, NoneOf):
        return " and ".join(_denied(part) for part in condition.parts)
    if isinstance(condition, Known):
        return f"{condition.path} known"
    if isinstance(condition, Among):
        return f"{condition.path} = {_either(condition.values)}"
    if isinstance(condition, Every):
        return f"every {condition.path} = {_either(condition.values)}"
    if isinstance(condition, AtLeast):
        return f"{condition.path} at least {condition.level.name.lower()}"
    if isinstance(condition, Brings):
        return f"{condition.path} brings something new"
    if isinstance(condition, PaidOnce):
        return f"paid once: {' or '.join(condition.places)}"
    return f"fewer than {condition.than} {condition.collection}"


def _inner(part: Condition) -> str:
    return f"({written(part)})" if isinstance(part, (AllOf, AnyOf)) else written(part)


def _denied(part: Condition) -> str:
    if isinstance(part, Known):
        return f"{part.path} unknown"
    if isinstance(part, AtLeast):
        return f"{part.path} below {part.level.name.lower()}"
    if isinstance(part, Among):
        return f"{part.path} not {_either(part.values)}"
    if isinstance(part, Fewer):
        return f"at least {part.than} {part.collection}"
    return f"not ({written(part)})"


def _either(values: tuple[str | bool, ...]) -> str:
    return " or ".join(str(value).lower() if isinstance(value, bool) else value for value in values)
