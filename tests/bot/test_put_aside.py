"""Putting a finding aside in a chat: by its number and with a reason, taken back, listed in the transcript."""

import pytest

from tests.support.driving import Office

MAIL = """Dear Marta,

we guarantee 95 % on time from the first month on. Setup and training are free of charge for all plants."""


@pytest.fixture
def ana(tmp_path):
    office = Office(folder=tmp_path)
    seller = office.seller("Ana")
    seller.opens("Northwind", flow="critique")
    seller.says(MAIL)
    assert "2. Assumed as certain" in seller.text
    yield seller
    office.close()


@pytest.mark.parametrize(
    "typed",
    [
        "leave 2: it stands in the frame contract",
        "Dismiss 2 because it stands in the frame contract",
        "ignore no. 2, it stands in the frame contract",
        "put 2 aside – it stands in the frame contract",
    ],
)
def test_a_line_does_it(ana, typed):
    ana.says(typed)
    assert "Put aside" in ana.text
    assert ana.record().text("dismissals/x1/reason") == "it stands in the frame contract"
    assert ana.record().text("dismissals/x1/code") == "CERT"


def test_step_by_step(ana):
    ana.taps("Leave one as it is")
    ana.says("the second")
    assert "There are 3" in ana.text
    ana.says("7: no such")
    assert "There are 3" in ana.text
    ana.says("2")
    assert "And why?" in ana.text
    ana.says("it stands in the frame contract")
    assert ana.record().text("dismissals/x1/reason") == "it stands in the frame contract"
    assert "And now?" in ana.text


def test_none_of_them_after_all(ana):
    ana.taps("Leave one as it is")
    ana.taps("None of them")
    assert "And now?" in ana.text
    assert ana.record().items("dismissals") == ()


def test_back_takes_it_back(ana):
    ana.says("leave 2: it stands in the frame contract")
    ana.says("back")
    assert ana.record().items("dismissals") == ()


def test_a_version_that_begins_like_an_order_is_a_version(ana):
    ana.taps("Edit")
    ana.says(
        "Leave 2 pallets a week with us and you pay 40 a pallet, Marta. It needs your forklift for an hour."
    )
    assert ana.record().items("dismissals") == ()
    assert len(ana.record().items("propositions")) == 2


def test_the_transcript_lists_them_by_rule(ana):
    ana.says("leave 2: it stands in the frame contract")
    part = ana.export("md").split("### Put aside, by rule")[1].split("##")[0]
    assert "**Assumed as certain**" in part
    assert "it stands in the frame contract (Ana, " in part


def test_a_typed_reason_is_no_markup_anywhere(ana):
    ana.says("leave 2: **[x](http://evil.example)** {{ 7 * 7 }} <!channel>")
    part = ana.export("md").split("### Put aside, by rule")[1].split("##")[0]
    assert r"\*\*\[x\]" in part
    assert "49" not in part
    assert r"\<!channel>" in part


@pytest.mark.parametrize("typed", ["5", "9.", "#7"])
def test_the_number_of_a_choice_that_is_not_there_is_no_new_text(ana, typed):
    before = ana.record().items("propositions")
    ana.says(typed)
    assert "not one of the choices" in ana.text
    assert "And now?" in ana.text
    assert ana.record().items("propositions") == before


def test_a_bare_number_is_no_text_to_look_at(tmp_path):
    office = Office(folder=tmp_path)
    seller = office.seller("Ana")
    seller.opens("Northwind", flow="critique")
    seller.says("4")
    assert "Paste the text" in seller.text
    assert seller.record().items("propositions") == ()
    office.close()
