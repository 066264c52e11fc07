"""What is typed about one of our offerings, turned into an entry or into what would have worked. Words nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from flows.answers.read import read
from flows.answers.reading import Context, Kind, Reading
from flows.lobby import LONGEST_NAME, tidy
from flows.terms import Listed, same_name
from flows.values import Money, Number, Value

PERIODS = ("year", "quarter", "month", "week", "once")
"""What an amount may be counted per: whatever can be brought to a year without asking."""
EXAMPLES = {"cost": '"€38,000 a year"', "floor": '"€52,000 a year"', "margin": '"35 %"'}
_ONCE = {"cost": '"€38,000 once"', "floor": '"€52,000 once"'}
_NOTHING = "none"


@dataclass(frozen=True, slots=True)
class Typed:
    """One offering as typed. None leaves what was entered before; "none" takes it away."""

    name: str
    cost: str | None = None
    floor: str | None = None
    margin: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Why something typed cannot be entered: the key of a sentence below `offerings.refused`, and what it needs."""

    key: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads with what the seller's machine knows: the day, the locale, and fresh ids."""

    today: date
    locale: str
    fresh: Callable[[], str]

    def entry(self, typed: Typed, known: Sequence[Listed]) -> tuple[Listed, list[Fault]]:
        """The offering as it will stand, one of `known` where the name is the same, and everything wrong with it."""
        name = tidy(typed.name)
        if not name or len(name) > LONGEST_NAME:
            return Listed("", name), [Fault("bad_name", {"most": LONGEST_NAME})]
        held = next((each for each in known if same_name(each.name) == same_name(name)), None)
        listed = held or Listed(self.fresh(), name)
        faults: list[Fault] = []
        for what in ("cost", "floor", "margin"):
            text = getattr(typed, what)
            if text is not None:
                found = self._read(what, text)
                if isinstance(found, Fault):
                    faults.append(found)
                else:
                    listed = replace(listed, **{what: found})  # type: ignore[arg-type]  # `_read` gives each its kind
        return listed, faults or list(_mixed(listed))

    def _read(self, what: str, text: str) -> Money | Decimal | Fault | None:
        if text.strip().casefold() == _NOTHING:
            return None
        kind = Kind.PERCENT if what == "margin" else Kind.MONEY
        reading = read(kind, text, Context(self.today, self.locale))
        fault = _not_one(what, text, reading)
        if fault is not None:
            return fault
        value = reading.parts["value"]
        found = _share(value) if what == "margin" else _amount(what, value)
        if isinstance(found, str):
            return _fault(found, what, text, per=getattr(value, "per", ""))
        return found


def _fault(key: str, what: str, text: str, **more: Any) -> Fault:
    shared = {"field": what, "typed": text, "example": EXAMPLES[what], "once": _ONCE.get(what, "")}
    return Fault(key, {**shared, **more})


def _not_one(what: str, text: str, reading: Reading) -> Fault | None:
    """What is wrong where a text says not one figure and nothing else."""
    if reading.unsure:
        return _fault("unclear", what, text, readings=[each["value"] for each in reading.unsure])
    if "value" not in reading.parts:
        return _fault("unreadable", what, text)
    note = reading.parts.get("note")
    return _fault("left_over", what, text, note=note) if note else None


def _share(value: Value) -> Decimal | str:
    if not isinstance(value, Number) or value.unit != "%" or value.per or value.low is None:
        return "no_share"
    if value.low != value.high or not 0 <= value.low < 100:
        return "no_share"
    return value.low / 100


def _amount(what: str, value: Value) -> Money | str:
    """The amount, or the key of what is wrong with it."""
    if not isinstance(value, Money):
        return "unreadable"
    wrong = {
        "open_end": value.low is None or value.high is None,
        "negative": value.low is not None and value.low < 0,
        "a_range": what == "floor" and value.low != value.high,
        "no_currency": not value.currency,
        "no_period": not value.per,
        "odd_period": value.per not in PERIODS,
    }
    return next((key for key, holds in wrong.items() if holds), value)


def _mixed(listed: Listed) -> Iterator[Fault]:
    cost, floor = listed.cost, listed.floor
    if cost is not None and floor is not None and cost.currency != floor.currency:
        yield Fault("currencies", {"cost": cost.currency, "floor": floor.currency})


def is_below_cost(listed: Listed) -> bool:
    """Does even the floor price lose money, as far as the two can be compared?"""
    cost, floor = listed.cost, listed.floor
    if cost is None or floor is None or cost.per != floor.per or cost.low is None or floor.low is None:
        return False
    return floor.low < cost.low
