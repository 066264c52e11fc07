"""The free rest of "does it move the metric?" taken apart."""

from __future__ import annotations

import pytest

from flows.answers.effect import read_effect
from tests.flows.answers.saying import context, said

EFFECTS = [
    (
        "planners see clashes 2 days ahead. similar foundry went 78 to 90 in 5 months",
        (
            "within=5 month | from=78 | to=90 | estimate=12 | how=planners see clashes 2 days ahead"
            " | proof=similar foundry went 78 to 90 in 5 months | proof_kind=comparable"
        ),
    ),
    (
        "fewer clashes,a similar plant did it",
        "how=fewer clashes | proof=a similar plant did it | proof_kind=comparable",
    ),
    ("+6 to +12 points", "estimate=6..12 points"),
    ("10-15 %", "estimate=10..15 %"),
    ("cuts it by about 3", "estimate=~3 | how=cuts it by about 3"),
    (
        "a similar plant: 6% -> 3%",
        "from=6 % | to=3 % | estimate=-3 points | proof=a similar plant: 6% -> 3% | proof_kind=comparable",
    ),
    ("fewer clashes", "how=fewer clashes"),
    ("our claim only", "proof=our claim only | proof_kind=claim"),
    ("pilot on their line, 3 pts", "estimate=3 points | proof=pilot on their line, 3 pts | proof_kind=trial"),
    (
        "their data shows 5 points",
        "estimate=5 points | proof=their data shows 5 points | proof_kind=their_data",
    ),
    ("78 to over 90", "from=78 | to=90.. | how=78 to over 90"),
    ("by 2.400 pieces", "ask: how=by 2.400 pieces | estimate=2.400 / how=by 2.400 pieces | estimate=2400"),
    ("dunno", "dont_know"),
    (" ", "empty"),
]


@pytest.mark.parametrize("typed, expected", EFFECTS, ids=[row[0] for row in EFFECTS])
def test_effect(typed: str, expected: str) -> None:
    shown = said(read_effect(typed, context()))
    assert sorted(shown.split(" | ")) == sorted(expected.split(" | "))
