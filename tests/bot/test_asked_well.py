"""Tests that questions and papers read well with real names and numbers in them, and offer only what can be meant."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.driving import Office, Seller


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def _open_deal(office: Office, *answers: str, minutes: int = 15, kind: str = "open_deal") -> Seller:
    seller = office.seller("Kim")
    seller.opens("Haskell Bakeries", minutes=minutes, kind=kind)
    for each in answers:
        seller.says(each)
    return seller


@pytest.mark.parametrize(
    ("number", "asked"),
    [
        ("returned loaves, 900 a day", "What is one of the returned loaves worth to them in money?"),
        ("machine downtime, 22 hours a month", "What is an hour of machine downtime worth to them in money?"),
        ("turnaround, 11 days", "What is a day of turnaround worth to them in money, a year?"),
        ("scrap, 4 %", "What is a point of scrap worth to them in money, a year?"),
        ("goodwill", "What is one more or less in goodwill worth to them in money, a year?"),
    ],
)
def test_one_of_a_number_is_called_what_it_is(office: Office, number: str, asked: str) -> None:
    seller = _open_deal(office, "jen haskell, owner", "bread gets binned", "my guess", number)
    for _ in range(12):
        if "worth to them" in seller.text:
            break
        seller.says("skip" if "Which other" not in seller.text else "that's all")
    assert asked in seller.text


def test_a_board_that_does_not_pay_is_not_offered_again(office: Office) -> None:
    seller = _open_deal(office, "the board", minutes=30)
    seller.taps("Someone else does")
    assert seller.question is not None
    assert [each.label for each in seller.question.choices] == []
    seller.says("hanneke visser, cfo")
    assert "Whom do you meet" in seller.text
    assert [each.label for each in seller.question.choices] == ["Hanneke Visser"]


def test_who_said_it_is_not_quoted_back_to_them(office: Office) -> None:
    seller = _open_deal(office, "hanneke visser, cfo")
    while "What did they say" not in seller.text:
        seller.says("skip")
    seller.says("hanneke told me insurance went up after the two crashes")
    assert '"insurance went up after the two crashes" (Hanneke Visser said it).' in seller.text


def test_a_price_named_with_the_alternative_is_not_asked_for_again(office: Office) -> None:
    seller = _open_deal(office, kind="renewal")
    while "real alternative" not in seller.text:
        seller.says("skip")
    seller.says("a quote from a guy in Cork, €9k a year")
    assert str(seller.record().value("exchange/alternative_price").low) == "9000"  # type: ignore[union-attr]


def test_a_nun_is_called_by_her_name(office: Office) -> None:
    seller = _open_deal(office, "sister agnes, matron", kind="first_talk")
    assert "What would Sister Agnes like to be over with?" in seller.text


def test_an_answered_note_is_not_asked_about_again(office: Office) -> None:
    seller = _open_deal(office, "jen haskell, owner", "she told me the vans come back half full", minutes=5)
    while seller.last.status == "open":
        seller.says("skip")
    office.pass_time(timedelta(days=1))
    seller.opens("Haskell Bakeries", flow="debrief")
    while seller.last.status == "open":
        seller.says("keep it" if "A note to them" in seller.text else "skip")
    office.pass_time(timedelta(days=3))
    seller.opens("Haskell Bakeries", minutes=5, kind="open_deal")
    assert "Did Jen answer your note?" in seller.text
    seller.taps("Yes, all of it")
    while seller.last.status == "open":
        seller.says("skip")
    office.pass_time(timedelta(days=120))
    seller.opens("Haskell Bakeries", minutes=5, kind="open_deal")
    assert "note" not in seller.text


def test_over_how_long_is_asked_only_where_something_is_paid_once(office: Office) -> None:
    yearly = _until_the_end(
        _open_deal(office, "jen haskell, owner", minutes=30), {"our price": "€18k a year"}
    )
    assert not any("Over how long" in each for each in yearly)
    once = _open_deal(_elsewhere(office), "jen haskell, owner", minutes=30)
    assert any("Over how long" in each for each in _until_the_end(once, {"our price": "€18k once"}))


def _elsewhere(office: Office) -> Office:
    folder = office.folder / "elsewhere"
    folder.mkdir()
    return Office(folder)


def _until_the_end(seller: Seller, answers: dict[str, str]) -> list[str]:
    asked = []
    while seller.last.status == "open":
        asked.append(seller.text)
        seller.says(next((said for cue, said in answers.items() if cue in seller.text), "skip"))
    return asked


def test_a_job_in_small_letters_is_no_part_of_a_name(office: Office) -> None:
    seller = _open_deal(office, "hoofd facilitair Piet de Vries", kind="first_talk")
    assert "Piet de Vries, hoofd facilitair." in seller.text
    assert "What would Piet like to be over with?" in seller.text


@pytest.mark.parametrize("nothing", ["nothing yet", "they said nothing so far", "not much really"])
def test_nothing_said_yet_is_not_their_words(office: Office, nothing: str) -> None:
    seller = _open_deal(office, "jen haskell, owner", nothing, minutes=5)
    assert seller.record().value("problem/said") is None


def test_it_can_make_their_number_worse(office: Office) -> None:
    seller = _open_deal(
        office, "jen haskell, owner", "bread is binned", "my guess", "fuel, 3200 t a year", minutes=5
    )
    while "move fuel" not in seller.text:
        seller.says("skip")
    seller.says("worse")
    assert [fact.value for fact in seller.facts() if fact.path.endswith("/moves")] == ["worse"]


def _the_day_after(office: Office) -> Seller:
    """A debrief, the day after Jen's words were noted."""
    seller = _open_deal(office, "jen haskell, owner", minutes=5)
    while "What did they say" not in seller.text:
        seller.says("skip")
    seller.says('jen said "my vans come back half full"')
    _until_the_end(seller, {})
    office.pass_time(timedelta(days=1))
    seller.opens("Haskell Bakeries", flow="debrief")
    return seller


def test_what_they_agreed_to_is_put_into_nobodys_mouth(office: Office) -> None:
    seller = _the_day_after(office)
    _until_the_end(seller, {"Whom did you meet": "mo, transport", "A note to them": "keep it"})
    assert '"my vans come back half full" (Jen Haskell; not yet agreed)' in seller.brief()
    office.pass_time(timedelta(days=3))
    seller.opens("Haskell Bakeries", minutes=5, kind="open_deal")
    seller.taps("Yes, all of it")
    assert '"my vans come back half full" (agreed with them)' in seller.brief()


def test_a_date_of_theirs_is_not_put_on_ours(office: Office) -> None:
    seller = _the_day_after(office)
    step = "Jen will send 3 months of till data by 4 December, we set up two routes"
    asked = _until_the_end(seller, {"next step": step, "A note to them": "keep it"})
    note = next(each for each in asked if "A note to them" in each)
    assert "Next: on our side, set up two routes." in note


def test_what_was_delivered_is_weighed_against_the_alternative_too(office: Office) -> None:
    seller = _open_deal(office, kind="renewal", minutes=30)
    answers = {
        "Whose budget": "piet, operations",
        "What did it do for them": "beds moved without waiting 61 % to 84 %, the wards would say so",
        "worth to them": "€9k a point",
        "real alternative": "a quote",
        "Work, months, risk": "six porters to hire",
        "get there anyway": "no",
        "the alternative cost them": "€300k a year",
        "changing cost them in money": "€50k once",
        "our price": "€240k a year",
        "how long would they sign": "2 years",
    }
    _until_the_end(seller, answers)
    # 23 points of 9,000 less 240,000 of ours; the quote would cost them 300,000 and 25,000 a year, and bring nothing.
    assert "they lose €33,000 a year, €292,000 better off than with the alternative" in seller.brief()


def test_why_we_do_not_bid_is_in_the_brief(office: Office) -> None:
    seller = _open_deal(office, kind="tender", minutes=5)
    answers = {
        "Where are we better": "nothing really",
        "worth winning": "no bid",
        "Who wrote": "a consultant",
    }
    _until_the_end(seller, answers)
    assert "**We do not bid.**" in seller.brief()
    assert "where we are better: nowhere" in seller.brief()


def test_what_one_is_worth_is_not_read_back_twice(office: Office) -> None:
    seller = _open_deal(office, "hanneke visser, cfo", "just hanneke")
    seller.says(
        "they lose a day each week. They had 7 blocked batches last quarter. Each of them costs 14,000 EUR."
    )
    assert "blocked batches, 7 a quarter, €14,000 each" in seller.text
    assert seller.text.count("14,000") == 1


def test_a_name_with_marks_in_it_is_escaped_once(office: Office) -> None:
    seller = _open_deal(office, "Petra *Olsen*, COO", "just petra", "we find out late about missing pallets")
    said = ["petra", "missing pallets a week, 30 now, she wants under 5", "petra", "that's all", "brief"]
    texts = [each.text for answer in said for each in seller.says(answer).outgoing if hasattr(each, "text")]
    assert any(r"Petra \*Olsen said it" in text for text in texts)
    assert not [text for text in texts if "\\\\" in text]
