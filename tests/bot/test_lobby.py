"""The way in: an account asked for, meant, nearly meant, or made; others' accounts stay unseen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.driving import Office, Seller


@pytest.fixture
def office(tmp_path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def ana(office: Office) -> Seller:
    seller = office.seller("Ana")
    seller.opens("Acme GmbH", minutes=5, kind="open_deal")
    return seller


def names(seller: Seller) -> list[str]:
    return [each.account.name for each in seller.office.app.storage.accounts(seller.who)]


def came_to(seller: Seller) -> str:
    return seller.last.account[1] if seller.last.account else ""


def test_without_an_account_one_is_asked_for(office):
    ben = office.seller("Ben")
    ben.opens()
    assert ben.last.status == "lobby"
    assert ben.question is not None
    assert ben.question.choices == ()
    ben.says("Contoso")
    assert came_to(ben) == "Contoso"


def test_known_ones_are_offered(ana):
    ana.opens()
    assert ana.question is not None
    assert [choice.label for choice in ana.question.choices] == ["Acme GmbH"]
    ana.taps("Acme GmbH")
    assert came_to(ana) == "Acme GmbH"
    assert names(ana) == ["Acme GmbH"]


@pytest.mark.parametrize(
    "answer, account", [("1", "Acme GmbH"), ("2", "ACME"), ("new", "ACME"), ("acme gmbh", "Acme GmbH")]
)
def test_a_near_name_is_asked_about(ana, answer, account):
    ana.opens("ACME")
    assert ana.last.status == "lobby"
    assert "nearly that name" in ana.text
    ana.says(answer)
    assert came_to(ana) == account


def test_a_near_name_is_settled_by_a_tap(ana):
    ana.opens("ACME")
    ana.taps("New: ACME")
    assert sorted(names(ana)) == ["ACME", "Acme GmbH"]


@pytest.mark.parametrize("text", ["", "…", "x" * 500, "help", "back", "skip"])
def test_what_is_no_name_makes_no_account(office, text):
    ben = office.seller("Ben")
    ben.opens()
    ben.says(text)
    assert ben.last.status == "lobby"
    assert names(ben) == []


@pytest.mark.parametrize("ids", [("new",), ("nonsense",), (), ("a", "b"), ("back",)])
def test_a_tap_that_was_not_offered_asks_again(office, ids):
    ben = office.seller("Ben")
    ben.opens()
    ben.chooses(ids)
    assert ben.last.status == "lobby"
    assert ben.question is not None


def test_a_tap_on_an_older_question_asks_again(ana):
    ana.opens()
    ana.chooses((ana.office.app.storage.accounts(ana.who)[0].account.id,), "r-old")
    assert ana.last.status == "lobby"


@pytest.mark.parametrize("text", ["stop", "pause"])
def test_one_can_leave_again(office, text):
    ben = office.seller("Ben")
    ben.opens()
    ben.says(text)
    assert ben.last.status == "stopped"
    assert names(ben) == []


def test_another_sellers_account_does_not_exist_not_even_as_a_near_name(office, ana):
    ben = office.seller("Ben")
    ben.opens("Acme GmbH", minutes=5, kind="open_deal")
    assert "new account" in ben.text
    assert ben.account().id != ana.account().id
    carl = office.seller("Carl")
    carl.opens("ACME", minutes=5, kind="open_deal")
    assert came_to(carl) == "ACME"


@pytest.mark.parametrize(
    "text, says",
    [
        ("what is a brief?", "The page you take along"),
        ("what do you mean by account?", "The customer company this is about"),
        ("what do you mean?", "The name of the customer company"),
        ("example?", "The name of the customer company"),
        ("was heißt baseline?", "Where their number stands today"),
    ],
)
def test_a_question_of_their_own_is_answered_and_makes_no_account(ana, text, says):
    ana.opens()
    ana.says(text)
    assert ana.last.status == "lobby"
    assert says in ana.text
    assert names(ana) == ["Acme GmbH"]
    ana.taps("Acme GmbH")
    assert came_to(ana) == "Acme GmbH"


@pytest.mark.parametrize("text", ["Example", "Define Media", "Baseline Ltd", "What If GmbH", "Huh"])
def test_a_customer_may_be_called_like_a_question(ana, text):
    ana.opens()
    ana.says(text)
    assert came_to(ana) == text


@pytest.mark.parametrize(
    "said, account, flow",
    [
        ("prep Northwind Castings 5", "Northwind Castings", "prep"),
        ("/debrief Acme GmbH", "Acme GmbH", "debrief"),
    ],
)
def test_a_talk_that_is_ordered_where_a_name_is_asked_for_is_begun(ana, said, account, flow):
    ana.opens()
    ana.says(said)
    assert came_to(ana) == account
    assert ana.last.account is not None
    found = ana.office.app.storage.open_session(ana.who, ana.last.account[0])
    assert found is not None
    assert found.flow == flow
    assert said not in names(ana)


def test_a_customer_who_is_called_like_an_order_is_found(ana):
    ana.opens("prep Kitchens")
    ana.opens()
    ana.says("Prep kitchens")
    assert came_to(ana) == "prep Kitchens"


def test_a_sentence_is_no_name(ana):
    ana.opens()
    ana.says("We save you a fifth of it all and it costs you nothing at all")
    assert ana.last.status == "lobby"
    assert names(ana) == ["Acme GmbH"]
