"""A record handed in from outside as JSON data, any part of it left out, and what is wrong with it. Reads no files.

The shape is that of `flows.schema`. What is lenient here: a leaf may be its value
alone, every field beside `value` may be missing, an item may lack its id, and a figure
may be a plain number. What cannot be used is refused with its place and what is
expected there; what no record has is passed over and named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from pydantic import ValidationError

from flows.answers.quantities import read_money, read_number
from flows.answers.reading import Context
from flows.places import COLLECTIONS, PLACES, Holds, Place, Whose, is_private
from flows.record import ADDED, Fact, Level, Record, State, fold
from flows.values import Money, Number, Period, Value, When

_BY_PATTERN = {place.pattern: place for place in PLACES}
_GROUPS = frozenset(pattern.partition("/")[0] for pattern in _BY_PATTERN)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When it was recorded, where nobody says so: the critic does not look at it."""
_MOST_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be used: where it stands ("metrics/0/baseline/value") and what is expected there."""

    place: str
    expected: str

    def __str__(self) -> str:
        return f"{self.place}: {self.expected}"


class RecordFault(ValueError):
    """A record that cannot be used, with everything that is wrong with it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(map(str, faults[:_MOST_FAULTS])))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Handed:
    """A record that was handed in. `ignored` are the places of fields that no record has."""

    record: Record
    ignored: tuple[str, ...] = ()


@dataclass
class _Reader:
    facts: list[Fact] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def record_from(data: Any) -> Handed:
    """The record in this JSON data; an export with a record in it will do. Raises RecordFault."""
    reader = _Reader()
    if not isinstance(data, Mapping):
        raise RecordFault((Fault("record", "an object with groups such as people and metrics"),))
    if isinstance(data.get("record"), Mapping) and not _GROUPS & {name for name in data if name != "account"}:
        data = data["record"]
    for group, held in data.items():
        if group not in _GROUPS:
            reader.ignored.append(group)
        elif held is None:
            continue
        elif group in COLLECTIONS:
            _collection(reader, group, held)
        else:
            _leaves(reader, group, group, held, place=group)
    if reader.faults:
        raise RecordFault(tuple(reader.faults))
    return Handed(fold(reader.facts), tuple(reader.ignored))


def _collection(reader: _Reader, name: str, held: Any) -> None:
    if isinstance(held, Mapping):
        held = [
            {"id": item, **leaves} if isinstance(leaves, Mapping) else leaves for item, leaves in held.items()
        ]
    if not isinstance(held, list):
        reader.faults.append(Fault(name, "a list of items"))
        return
    taken = {each for item in held if isinstance(item, Mapping) and isinstance(each := item.get("id"), str)}
    free = (f"{COLLECTIONS[name]}{number}" for number in range(1, 10 * len(held) + 10))
    unused = (each for each in free if each not in taken)
    seen: set[str] = set()
    for position, item in enumerate(held):
        place = f"{name}/{position}"
        if not isinstance(item, Mapping):
            reader.faults.append(Fault(place, "an object with an id and its leaves"))
            continue
        known = item.get("id")
        ident = next(unused) if known is None else known
        if not _is_id(name, ident) or ident in seen:
            letter = COLLECTIONS[name]
            reader.faults.append(Fault(f"{place}/id", f'"{letter}1", "{letter}2" and so on, each once'))
            continue
        seen.add(ident)
        _put(reader, f"{name}/{ident}", ADDED, State.KNOWN, None, {})
        _leaves(
            reader, f"{name}/*", f"{name}/{ident}", {k: v for k, v in item.items() if k != "id"}, place=place
        )


def _is_id(collection: str, ident: Any) -> bool:
    letter = COLLECTIONS[collection]
    return (
        isinstance(ident, str)
        and ident[:1] == letter
        and ident[1:].isascii()
        and ident[1:].isdigit()
        and ident[1] != "0"
    )


def _leaves(reader: _Reader, pattern: str, path: str, held: Any, *, place: str) -> None:
    if not isinstance(held, Mapping):
        reader.faults.append(Fault(place, "an object"))
        return
    for leaf, data in held.items():
        known = _BY_PATTERN.get(f"{pattern}/{leaf}")
        if known is None or is_private(known.pattern):
            reader.ignored.append(f"{place}/{leaf}")
        elif data is not None:
            _leaf(reader, known, f"{path}/{leaf}", data, f"{place}/{leaf}")


def _leaf(reader: _Reader, known: Place, path: str, data: Any, place: str) -> None:
    whole = isinstance(data, Mapping) and "kind" not in data and not {"low", "high", "typed"} & data.keys()
    meta: Mapping[str, Any] = data if whole else {}
    given = data.get("value") if whole else data
    state = meta.get("state") or (State.KNOWN.value if given is not None else State.UNKNOWN.value)
    if state not in [each.value for each in State]:
        reader.faults.append(Fault(f"{place}/state", "known, unknown or skipped"))
        return
    if state != State.KNOWN.value or given is None:
        if state != State.WITHDRAWN.value:
            _put(
                reader, path, None, State.UNKNOWN if state == State.KNOWN.value else State(state), None, meta
            )
        return
    try:
        value: Value = _READERS[known.holds](known, given)
    except (ValueError, TypeError, InvalidOperation, ValidationError):
        reader.faults.append(Fault(f"{place}/value" if whole else place, _expected(known)))
        return
    level = _level(reader, known, meta, place)
    _put(reader, path, value, State.KNOWN, level, meta)


def _level(reader: _Reader, known: Place, meta: Mapping[str, Any], place: str) -> Level | None:
    """How it is known. Where that is not told, what is handed in counts as said."""
    if known.whose in (Whose.OURS, Whose.SELLER):
        return None
    given = meta.get("level")
    if given is None and meta.get("level_name"):
        given = {each.name.lower(): int(each) for each in Level}.get(str(meta["level_name"]), "")
    if given is None:
        return Level.SAID
    if isinstance(given, bool) or given not in list(map(int, Level)):
        reader.faults.append(Fault(f"{place}/level", "0 (assumed), 1 (heard), 2 (said) or 3 (agreed)"))
        return None
    return Level(given)


def _put(
    reader: _Reader,
    path: str,
    value: Value | None,
    state: State,
    level: Level | None,
    meta: Mapping[str, Any],
) -> None:
    reader.facts.append(
        Fact(
            id=len(reader.facts) + 1,
            account="",
            path=path,
            value=value,
            state=state,
            level=level,
            recorded_by="",
            recorded_at=_NEVER,
            session="",
            turn=0,
            quote=_optional(meta.get("quote")),
            said_by=_optional(meta.get("said_by")),
        )
    )


def _optional(given: Any) -> str | None:
    return given if isinstance(given, str) else None


def _text(known: Place, given: Any) -> str:
    if isinstance(given, bool) or not isinstance(given, (str, int, float)):
        raise TypeError
    text = str(given)
    if known.choices and text not in known.choices:
        raise ValueError
    return text


def _many(known: Place, given: Any) -> tuple[str, ...]:
    listed = [given] if isinstance(given, str) else given
    if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
        raise TypeError
    if known.choices and not set(listed) <= set(known.choices):
        raise ValueError
    return tuple(listed)


def _yes_no(known: Place, given: Any) -> bool:
    if not isinstance(given, bool):
        raise TypeError(known.pattern)
    return given


def _number(known: Place, given: Any) -> Number:
    """A metric counted in money is a number whose unit is the currency."""
    if isinstance(given, Mapping) and given.get("kind") == "money":
        given = {name: held for name, held in given.items() if name not in ("kind", "currency")} | {
            "unit": given.get("currency") or ""
        }
    return Number(**_figure(given, "number"))


def _money(known: Place, given: Any) -> Money:
    return Money(**_figure(given, "money"))


def _figure(given: Any, kind: str) -> dict[str, Any]:
    if isinstance(given, bool):
        raise TypeError
    if isinstance(given, str):
        return _typed(given, kind)
    if isinstance(given, (int, float)):
        given = {"low": given}
    if not isinstance(given, Mapping):
        raise TypeError
    fields = {name: value for name, value in given.items() if value is not None and name != "kind"}
    if given.get("kind", kind) != kind:
        raise ValueError
    ends = {name: _decimal(fields.pop(name)) for name in ("low", "high") if name in fields}
    low, high = ends.get("low"), ends.get("high")
    if "high" not in given:
        high = low
    if "low" not in given:
        low = high
    if low is None and high is None and not {"low", "high"} <= given.keys():
        raise ValueError
    if isinstance(fields.get("per"), str) and fields["per"] not in get_args(Period):
        fields["per"] = "piece"  # each tonne, each night: a thing that is counted
    return {**fields, "low": low, "high": high}


def _typed(given: str, kind: str) -> dict[str, Any]:
    """A figure as a person types it: "14 days", "€900 a month"."""
    reader = read_money if kind == "money" else read_number
    value = reader(given, Context(today=_NEVER.date())).parts.get("value")
    if not isinstance(value, (Number, Money)):
        raise TypeError
    return value.model_dump(exclude={"kind"})


def _decimal(given: Any) -> Decimal:
    if isinstance(given, bool):
        raise TypeError
    value = Decimal(str(given))
    if not value.is_finite():
        raise ValueError
    return value


def _when(known: Place, given: Any) -> When:
    if isinstance(given, str):
        return When(typed=given)
    if not isinstance(given, Mapping):
        raise TypeError
    return When(**{"typed": given.get("latest") or given.get("earliest") or "", **given})


_READERS: dict[Holds, Callable[[Place, Any], Value]] = {
    Holds.TEXT: _text,
    Holds.CHOICE: _text,
    Holds.ITEM: _text,
    Holds.PERSON: _text,
    Holds.CHOICES: _many,
    Holds.YES_NO: _yes_no,
    Holds.NUMBER: _number,
    Holds.MONEY: _money,
    Holds.WHEN: _when,
}
_EXPECTED = {
    Holds.TEXT: "a text",
    Holds.CHOICE: "a text",
    Holds.ITEM: 'the id of an item, such as "m1"',
    Holds.PERSON: 'the id of a person, such as "p1"',
    Holds.CHOICES: "a list of texts",
    Holds.YES_NO: "true or false",
    Holds.NUMBER: 'a figure, as {"kind": "number", "low": "41", "high": "41", "unit": "", "per": "month"}',
    Holds.MONEY: 'an amount, as {"kind": "money", "low": "900", "high": "900", "currency": "EUR", "per": "year"}',
    Holds.WHEN: 'a time: {"kind": "when", "typed": "end of June"}',
}


def _expected(known: Place) -> str:
    return f"one of {', '.join(known.choices)}" if known.choices else _EXPECTED[known.holds]
