"""When a question applies: a closed list of forms over the record. No expressions, so that lint can reason about them.

A path may hold `{variables}` (bound to the item in hand) and, once, `*` (any item of
the collection). Adding a form means a class here, a reader in FORMS, and a test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flows.record import Level, Record
from flows.values import Money

Bind = Mapping[str, str]
_VARIABLE = re.compile(r"\{(\w+)\}")


class BadCondition(ValueError):
    """A condition that is none of the forms. The message names the form and the remedy."""


def fill(path: str, bind: Bind) -> str:
    """`metrics/{metric}/name` with the bound items in place. A variable that is not bound stays as it is."""
    if "{" not in path:
        return path
    try:
        return _pattern(path) % bind
    except KeyError:
        return _VARIABLE.sub(lambda found: bind.get(found[1], found[0]), path)


@lru_cache(maxsize=4096)
def _pattern(path: str) -> str:
    """The path as `%` fills it."""
    return _VARIABLE.sub(r"%(\1)s", path.replace("%", "%%"))


def spread(path: str, record: Record) -> Sequence[str]:
    """The paths that a `*` stands for, one for each item there is; the path itself where it has none."""
    if "*" not in path:
        return (path,)
    collection = path.split("/", 1)[0]
    return [path.replace("*", item, 1) for item in record.items(collection)]


@dataclass(frozen=True, slots=True)
class Known:
    """Something is known at the path."""

    path: str

    def holds(self, record: Record, bind: Bind) -> bool:
        path = fill(self.path, bind)
        return record.known(path) if "*" not in path else any(map(record.known, spread(path, record)))

    def paths(self) -> tuple[str, ...]:
        return (self.path,)


@dataclass(frozen=True, slots=True)
class Among:
    """One of these values is known at the path (`equals` is a list of one)."""

    path: str
    values: tuple[str | bool, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        for path in spread(fill(self.path, bind), record):
            value = record.value(path)
            if value in self.values:
                return True
            if isinstance(value, tuple) and any(each in self.values for each in value):
                return True
        return False

    def paths(self) -> tuple[str, ...]:
        return (self.path,)


@dataclass(frozen=True, slots=True)
class Every:
    """There is at least one item, every item has a known value at the path, and each is one of these."""

    path: str
    values: tuple[str | bool, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        found = [record.value(path) for path in spread(fill(self.path, bind), record)]
        return bool(found) and all(value in self.values for value in found)

    def paths(self) -> tuple[str, ...]:
        return (self.path,)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """What is known at the path is known at this level of evidence or better."""

    path: str
    level: Level

    def holds(self, record: Record, bind: Bind) -> bool:
        levels = [record.level(path) for path in spread(fill(self.path, bind), record)]
        return any(level is not None and level >= self.level for level in levels)

    def paths(self) -> tuple[str, ...]:
        return (self.path,)


_WORD = re.compile(r"\w+")
_SHORT = 3


def _content(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if len(word) > _SHORT or word.isdecimal()}


@dataclass(frozen=True, slots=True)
class Brings:
    """The text at the path says something new: two words or more that none of the other texts has."""

    path: str
    beyond: tuple[str, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        had = {word for path in self.beyond for word in _content(record.text(fill(path, bind)))}
        return len(_content(record.text(fill(self.path, bind))) - had) >= 2

    def paths(self) -> tuple[str, ...]:
        return (self.path, *self.beyond)


@dataclass(frozen=True, slots=True)
class PaidOnce:
    """One of the amounts at these paths is paid once, and not by the month or the year."""

    places: tuple[str, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        held = (record.value(fill(path, bind)) for path in self.places)
        return any(isinstance(each, Money) and each.per == "once" for each in held)

    def paths(self) -> tuple[str, ...]:
        return self.places


@dataclass(frozen=True, slots=True)
class Fewer:
    """The collection has fewer items than this."""

    collection: str
    than: int

    def holds(self, record: Record, bind: Bind) -> bool:
        return len(record.items(self.collection)) < self.than

    def paths(self) -> tuple[str, ...]:
        return (f"{self.collection}/*",)


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of the parts holds."""

    parts: tuple[Condition, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        return all(part.holds(record, bind) for part in self.parts)

    def paths(self) -> tuple[str, ...]:
        return tuple(path for part in self.parts for path in part.paths())


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the parts holds."""

    parts: tuple[Condition, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        return any(part.holds(record, bind) for part in self.parts)

    def paths(self) -> tuple[str, ...]:
        return tuple(path for part in self.parts for path in part.paths())


@dataclass(frozen=True, slots=True)
class NoneOf:
    """None of the parts holds."""

    parts: tuple[Condition, ...]

    def holds(self, record: Record, bind: Bind) -> bool:
        return not any(part.holds(record, bind) for part in self.parts)

    def paths(self) -> tuple[str, ...]:
        return tuple(path for part in self.parts for path in part.paths())


Condition = Known | Among | Every | AtLeast | Brings | PaidOnce | Fewer | AllOf | AnyOf | NoneOf


def _one_pair(form: str, data: Any) -> tuple[str, Any]:
    if not isinstance(data, Mapping) or len(data) != 1:
        raise BadCondition(f"`{form}` takes one `path: value`")
    ((path, value),) = data.items()
    return str(path), value


def _values(form: str, data: Any) -> tuple[str | bool, ...]:
    values = tuple(data) if isinstance(data, list) else (data,)
    if not values or not all(isinstance(value, str | bool) for value in values):
        raise BadCondition(f"`{form}` takes a text, true or false, or a list of them")
    return values


def _path(form: str, data: Any) -> str:
    if not isinstance(data, str):
        raise BadCondition(f"`{form}` takes a path")
    return data


def _parts(form: str, data: Any) -> tuple[Condition, ...]:
    if not isinstance(data, list) or not data:
        raise BadCondition(f"`{form}` takes a list of conditions")
    return tuple(read_condition(each) for each in data)


def _level(data: Any) -> AtLeast:
    path, name = _one_pair("at_least", data)
    try:
        return AtLeast(path, Level[str(name).upper()])
    except KeyError:
        names = ", ".join(level.name.lower() for level in Level)
        raise BadCondition(f"`at_least`: {name!r} is no level of evidence (there are {names})") from None


def _among(form: str) -> Callable[[Any], Among]:
    def read(data: Any) -> Among:
        path, value = _one_pair(form, data)
        return Among(path, _values(form, value))

    return read


def _every(data: Any) -> Every:
    path, value = _one_pair("every", data)
    return Every(path, _values("every", value))


def _fewer(data: Any) -> Fewer:
    collection, than = _one_pair("fewer", data)
    if not isinstance(than, int) or isinstance(than, bool):
        raise BadCondition("`fewer` takes `collection: number`")
    return Fewer(collection, than)


def _brings(data: Any) -> Brings:
    path, beyond = _one_pair("brings", data)
    if not isinstance(beyond, list) or not beyond or not all(isinstance(each, str) for each in beyond):
        raise BadCondition("`brings` takes `path: [other paths]`")
    return Brings(path, tuple(beyond))


def _paid_once(data: Any) -> PaidOnce:
    if not isinstance(data, list) or not data or not all(isinstance(each, str) for each in data):
        raise BadCondition("`paid_once` takes a list of paths")
    return PaidOnce(tuple(data))


FORMS: dict[str, Callable[[Any], Condition]] = {
    "known": lambda data: Known(_path("known", data)),
    "unknown": lambda data: NoneOf((Known(_path("unknown", data)),)),
    "equals": _among("equals"),
    "in": _among("in"),
    "every": _every,
    "at_least": _level,
    "below": lambda data: NoneOf((_level(data),)),
    "brings": _brings,
    "paid_once": _paid_once,
    "fewer": _fewer,
    "all": lambda data: AllOf(_parts("all", data)),
    "any": lambda data: AnyOf(_parts("any", data)),
    "none": lambda data: NoneOf(_parts("none", data)),
}
"""Every form a flow may use, by its key in YAML."""


def read_condition(data: Any) -> Condition:
    """The condition that plain YAML data describes. Raises BadCondition with the remedy."""
    if not isinstance(data, Mapping) or len(data) != 1:
        raise BadCondition(f"a condition is one of: {', '.join(FORMS)}")
    ((form, body),) = data.items()
    if form not in FORMS:
        raise BadCondition(f"`{form}` is no form of condition (there are {', '.join(FORMS)})")
    return FORMS[form](body)
