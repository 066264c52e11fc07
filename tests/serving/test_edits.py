"""A changed message corrects an answer; what would order something by itself corrects none."""

from __future__ import annotations

import pytest

from bot.serving.edits import orders


@pytest.mark.parametrize(
    "text",
    [
        "pause",
        "Back.",
        "so far",
        "brief",
        "accounts",
        "/export",
        "resume",
        "prep Acme 15",
        "brief Acme",
        "stop",
    ],
)
def test_what_orders_something(text: str) -> None:
    assert orders(text, (), lambda about: about == "Acme")


@pytest.mark.parametrize(
    "text",
    ["late orders", "dunno", "skip", "brief Marta", "prep", "review by the board", "export\nof goods", ""],
)
def test_what_is_an_answer(text: str) -> None:
    assert not orders(text, (), lambda about: about == "Acme")


def test_a_choice_on_offer_is_one() -> None:
    assert not orders("stop", ("continue", "adjust", "stop"), lambda about: False)
