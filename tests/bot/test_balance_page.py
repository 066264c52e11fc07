"""How both sides stand, asked for in a chat and on the command line: what can be told, and that nothing can."""

from __future__ import annotations

import pytest

from bot.channels.base import Document
from tests.support.driving import Office, Seller


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path)
    yield made
    made.close()


def page(seller: Seller) -> str:
    (found,) = [each for each in seller.last.outgoing if isinstance(each, Document)]
    assert found.name == "balance.md"
    return found.text


KNOWN = {
    "whose": "marta ruiz, COO",
    "said": "she said it slips",
    "name": "late orders, 41 a month to 10",
    "unit_worth": "€900 each",
    "moves": "some",
    "estimate": "6 to 12",
    "alternative_moves": "no",
    "price": "€60k a year",
    "their_effort": "two planners",
    "their_effort_cost": "€3,000 a year",
}


def weighed(office: Office) -> Seller:
    ana, left = office.seller("Ana"), dict(KNOWN)
    ana.opens("Acme", minutes=30, kind="open_deal")
    while left and ana.question is not None:
        leaf = ana.question.id.rsplit("/", 1)[-1]
        if ana.question.kind == "evidence":
            ana.says("my guess")
        else:
            ana.says(left.pop(leaf, "that's all" if leaf == "name" else "skip"))
    return ana


@pytest.mark.parametrize("words", ["balance", "show me both sides", "Break-even"])
def test_both_sides_with_their_sums(office, words):
    ana = weighed(office)
    asked = ana.question
    ana.says(words)
    text = page(ana)
    # 6 to 12 a month x 12 x 900 = 64,800 to 129,600; less 60,000 and 3,000
    assert "They: €1,800 to €66,600" in text
    assert "late orders 6 to 12 × 12 × €900 = €64,800 to €129,600" in text
    assert ana.question is not None
    assert asked is not None
    assert ana.question.ask == asked.ask
    assert office.app.balance(ana.who, "Acme") == text


@pytest.mark.parametrize(("kind", "says"), [("open_deal", "Nothing to weigh yet"), ("first_talk", "no sums")])
def test_where_nothing_can_be_weighed_it_says_so(office, kind, says):
    ana = office.seller("Ana")
    ana.opens("Acme", minutes=5, kind=kind)
    ana.says("balance")
    assert says in page(ana)
