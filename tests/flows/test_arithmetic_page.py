"""docs/arithmetic.md is right: every case that is worked out there by hand comes out of the code the same."""

import re
from decimal import Decimal

import pytest

from flows.balance import Balance, Scales, balance_of
from flows.breakeven import break_evens
from flows.discounts import discount
from flows.ranges import Range
from flows.verdict import settles, verdict_of
from tests.flows.balance_cases import PAGE, cases, figure

CASES = cases()
_FIGURES = {
    "V": "v", "W": "w", "P": "p", "A": "a", "C": "c", "R": "r",
    "against nothing": "against_nothing", "against the alternative": "against_other", "we": "ours",
}  # fmt: skip


def test_the_page_has_its_cases_and_none_is_passed_over():
    assert len(CASES) >= 28
    assert [case.number for case in CASES] == list(range(1, len(CASES) + 1))
    assert len(re.findall(r"^### ", PAGE.read_text("utf-8"), re.MULTILINE)) == len(CASES)
    assert all(case.expected for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.number}-{case.title.replace(' ', '_')}")
def test_what_was_worked_out_by_hand(case):
    balance = balance_of(case.inputs)
    for key, value in case.expected:
        assert (key, _found(key, value, balance)) == (key, value)


def _found(key: str, value: str, balance: Balance) -> str:
    inputs, scales = balance.inputs, balance.claimed
    if key == "missing":
        return ", ".join(f"{each.what} {each.metric}".strip() for each in balance.missing) or "nothing"
    if key == "two currencies":
        assert scales is None
        return " and ".join(balance.clash)
    if key.startswith("break-even"):
        return _break_even(key, inputs)
    if key.startswith("at "):
        return _discount(key, value, balance)
    assert scales is not None
    if key.startswith("as evidenced "):
        return _of(key.removeprefix("as evidenced "), balance.evidenced, balance)
    return _of(key, scales, balance)


def _of(key: str, scales: Scales | None, balance: Balance) -> str:
    if scales is None:
        return "nothing shown yet"
    if key == "verdict":
        return verdict_of(scales).value
    if key in ("settles", "narrows"):
        assert balance.horizon is not None
        found = settles(balance.inputs, balance.horizon)
        assert found is not None
        assert found.alone is (key == "settles")
        return f"{found.what.what} {found.what.metric}".strip()
    if key == "share":
        return "not drawn" if scales.share is None else shown(scales.share.times(Decimal(100))) + " %"
    if key == "joint":
        return shown(scales.joint)
    found_range = getattr(scales, _FIGURES[key])
    return "left out" if found_range is None else shown(found_range)


def _break_even(key: str, inputs) -> str:
    metric = key.split()[1]
    found = next((each for each in break_evens(inputs) if each.metric == metric), None)
    if found is None:
        return "none"
    text = f"{number(found.value)} {found.what}"
    text += "" if found.reach else ", out of reach"
    return text + (", without their effort" if found.without_effort else "")


def _discount(key: str, value: str, balance: Balance) -> str:
    percent, _, what = key.removeprefix("at ").partition(" % off ")
    found = discount(balance.inputs, Decimal(percent))
    assert found is not None
    if what.startswith("break-even"):
        each = next(each for each in found.break_evens if each.metric == what.split()[1])
        return f"{number(each.value)} {each.what}"
    if what in ("volume", "term", "scope", "given up"):
        restored = getattr(found, what.replace(" ", "_"))
        return "none" if restored is None else shown(restored)
    return _of(what, found.after.claimed, found.after)


def shown(each: Range) -> str:
    """A range as the page has it."""
    return number(each.low) if each.exact else f"{number(each.low)} to {number(each.high)}"


def number(value: Decimal) -> str:
    """A figure with two decimals at most."""
    if value.is_infinite():
        return "any" if value > 0 else "-any"
    text = f"{value.quantize(Decimal('0.01')):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def test_a_page_whose_figure_is_wrong_would_be_found():
    case = CASES[0]
    assert _found("V", "", balance_of(case.inputs)) == shown(figure(dict(case.expected)["V"]))
    assert _found("V", "", balance_of(case.inputs)) != "1"
