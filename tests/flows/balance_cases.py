"""Reads the cases of docs/arithmetic.md: what goes on the scales, what was worked out by hand. Tests nothing itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from flows.amounts import MISSING, Amount, Effect, Inputs, Instead
from flows.ranges import INF, NOTHING, UNKNOWN, Range, between

PAGE = Path(__file__).resolve().parents[2] / "docs" / "arithmetic.md"
_BLOCK = re.compile(r"^### (\d+)\. ([^\n]+)\n.*?```text\n(.*?)\n---\n(.*?)\n```", re.DOTALL | re.MULTILINE)
_PER = {"a year": "year", "a month": "month", "a quarter": "quarter", "a week": "week", "once": "once"}
_PER |= {"a piece": "piece", "each": "piece", "a day": "day", "": ""}
_AMOUNT = re.compile(r"(?:([A-Z]{3}) )?(-?[\d.]+)(?: to (-?[\d.]+|any))?(?: (a \w+|once|each))?")


@dataclass
class Case:
    """One case of the page."""

    number: int
    title: str
    inputs: Inputs
    expected: list[tuple[str, str]] = field(default_factory=list)


def euros(low, high=None, per="year", *, effort=False) -> Amount:
    return Amount(between(low, low if high is None else high), per, "EUR", effort)


def figure(text: str) -> Range:
    """A range: "6", "6 to 12", "-4", "6 to any", "unknown"."""
    if text == "unknown":
        return UNKNOWN
    low, _, high = text.partition(" to ")
    ends = [_one(low), _one(high or low)]
    return Range(*ends)


def _one(text: str) -> Decimal:
    return {"any": INF, "-any": -INF}.get(text) or Decimal(text)


def amount(text: str, *, effort: bool = False) -> Amount:
    """An amount: "EUR 60000 a year", "5 to 7 a piece", "10000 once", "unknown"."""
    if text == "unknown":
        return MISSING
    match = _AMOUNT.fullmatch(text)
    assert match, text
    currency, low, high, per = match.groups()
    return Amount(figure(f"{low} to {high}" if high else low), _PER[per or ""], currency or "EUR", effort)


def _amounts(text: str, *, effort: bool = False) -> tuple[Amount, ...]:
    if text == "none":
        return (Amount(NOTHING),)
    return tuple(amount(part, effort=effort) for part in text.split(" + "))


def _effect(name: str, text: str) -> Effect:
    change, *rest = text.split("; ")
    change, _, worth = change.partition(" x ")
    found: dict[str, Any] = {"metric": name, "change": figure(change), "worth": amount(worth)}
    for part in rest:
        key, _, value = part.partition(" ")
        match key:
            case "of":
                found["whole"] = figure(value)
            case "counted":
                found["count"] = _PER[value]
            case "from":
                found["since"] = _days(value)
            case "without-us":
                found |= _without(value)
            case "inside":
                found["part_of"] = value
            case "shown":
                found["evidenced"] = True
            case "hours":
                found["hours"] = True
            case _:
                raise AssertionError(part)
    return Effect(**found)


def _without(value: str) -> dict[str, Any]:
    shares = {"same": "1", "partly": "0 to 1", "more": "1 to any"}
    if value == "unknown":
        return {"instead": Instead.UNKNOWN, "without_us": UNKNOWN}
    if value in shares:
        return {"instead": Instead.SHARE, "without_us": figure(shares[value])}
    return {"instead": Instead.CHANGE, "without_us": figure(value)}


def _years(text: str) -> Range:
    value, _, unit = text.rpartition(" ")
    found = figure(value)
    by = 12 if unit.startswith("month") else 1
    return Range(found.low / by, found.high / by)


def _days(text: str) -> tuple[date, date]:
    first, _, last = text.partition(" to ")
    return date.fromisoformat(first), date.fromisoformat(last or first)


_READ: dict[str, Callable[[str], dict[str, Any]]] = {
    "price": lambda text: {"price": _amounts(text)},
    "cost": lambda text: {"cost": _amounts(text)},
    "effort": lambda text: {"effort": _amounts(text, effort=True)},
    "alternative": lambda text: (
        {"other_known": False, "other": (MISSING,)} if text == "unknown" else {"other": _amounts(text)}
    ),
    "floor": lambda text: {"floor": amount(text)},
    "margin": lambda text: {"margin": Decimal(text.removesuffix(" %")) / 100},
    "term": lambda text: {"term": _years(text)},
    "judged_over": lambda text: {"judged_over": _years(text)},
    "start": lambda text: {"start": _days(text)},
    "volume": lambda text: {"volume": amount(text)},
    "doing-nothing": lambda text: {"doing_nothing": amount(text)},
    "must-buy": lambda text: {"must_buy": text == "yes"},
}


def inputs(text: str) -> Inputs:
    """What goes on the scales. What a case does not name is nothing, but our cost, which is not known then."""
    lines = [line.partition(": ") for line in text.splitlines()]
    found: dict[str, Any] = {"effort": _amounts("none"), "other": _amounts("none")}
    effects = [_effect(key.split()[1], value) for key, _, value in lines if key.startswith("effect ")]
    for key, _, value in lines:
        if not key.startswith("effect "):
            found |= _READ[key](value)
    if not found.get("other_known", True):
        effects = [replace(each, instead=Instead.UNKNOWN) for each in effects]
    return Inputs(**{"start": _days("2027-01-01"), **found, "effects": tuple(effects)})


def cases() -> list[Case]:
    """All cases of the page, in order."""
    return [
        Case(int(number), title, inputs(given), [_pair(line) for line in expected.splitlines()])
        for number, title, given, expected in _BLOCK.findall(PAGE.read_text("utf-8"))
    ]


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition(": ")
    return key, value
