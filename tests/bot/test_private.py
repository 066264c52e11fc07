"""What a seller is asked about themselves stays with them: in no paper, for no colleague, in no log."""

import json
import logging
from pathlib import Path

import pytest

from bot.transcripts.registry import FORMATS, TEXTS
from flows.places import is_private
from prompts.render import catalogue
from tests.support.driving import Office, Seller
from tests.support.papers import text_of, written

SECRET = "that I lose the bonus and the Zugspitze trip"
OTHER = "no, I would send them to Kappelhoff"
ASKED = ("afraid of in this deal", "earned nothing on it")


@pytest.fixture
def office(tmp_path: Path):
    found = Office(tmp_path)
    yield found
    found.close()


def until(seller: Seller, path: str) -> None:
    """Answers on until something at this path is asked."""
    for _ in range(60):
        now = seller.question
        assert now is not None, f"{path} was not asked"
        if now.id.endswith(path):
            return
        seller.says("dunno")
    raise AssertionError(f"{path} was not asked")


def at_fear(office: Office, name: str = "Ana") -> Seller:
    seller = office.seller(name)
    seller.opens("Acme", minutes=30, kind="open_deal")
    seller.says("marta ruiz, COO")
    until(seller, "/fear")
    return seller


def papers(seller: Seller) -> dict[str, str]:
    """Everything that leaves the conversation."""
    found = {form: seller.export(form) for form in TEXTS}
    return {**found, "brief": seller.brief()}


def without_trace(seller: Seller, *words: str) -> None:
    for form, text in papers(seller).items():
        for word in (*words, *ASKED):
            assert word.casefold() not in text.casefold(), (form, word)


@pytest.fixture
def told(office: Office) -> Seller:
    """A seller who answered both questions, and went on to the end."""
    ana = at_fear(office)
    ana.says(SECRET)
    until(ana, "/advice_without_pay")
    ana.says(OTHER)
    for _ in range(40):
        if ana.question is None:
            break
        ana.says("keep" if any(each.id == "keep" for each in ana.question.choices) else "dunno")
    return ana


def test_it_is_kept_for_the_one_who_said_it(told: Seller):
    held = [str(fact.value) for path, fact in told.record().held.items() if is_private(path)]
    assert sorted(held) == sorted([SECRET, OTHER])


def test_it_is_in_no_paper(told: Seller):
    without_trace(told, SECRET, OTHER, "bonus", "Kappelhoff")
    for form in FORMATS:
        text = text_of(form, written(told, form))
        assert [each for each in (SECRET, OTHER, "bonus", "Kappelhoff", *ASKED) if each in text] == [], form


def test_the_export_for_programs_has_neither_the_question_nor_the_answer_nor_the_reply(told: Seller):
    data = json.loads(told.export("json"))
    assert not [fact for fact in data["facts"] if is_private(fact["path"])]
    turns = [turn for session in data["sessions"] for turn in session["turns"]]
    assert turns
    assert not [turn for turn in turns if turn["question"] in ("fear", "advice_without_pay")]
    ids = [str(reply.get("id", "")) for turn in turns for reply in turn["replies"]]
    assert not [each for each in ids if is_private(each)]


def test_the_read_back_before_it_is_still_in_the_papers(office: Office):
    ana = at_fear(office)
    ana.says("back")
    ana.says("Ottokar would be glad of that")
    assert ana.question is not None
    until(ana, "/fear")
    assert "Ottokar" in ana.export("json")
    assert "Ottokar" in ana.export("md")


def test_the_bot_says_so_when_it_asks(office: Office):
    ana = at_fear(office)
    assert ana.question is not None
    assert "Only for you" in ana.question.text
    ana.says("why")
    assert "no export" in ana.text
    for name in ("fear", "advice_without_pay"):
        assert "Only for you" in catalogue()[f"prep.{name}.ask"]


def test_back_and_change_work_for_its_owner(office: Office):
    ana = at_fear(office)
    path = ana.question.id if ana.question else ""
    ana.says("that we are too small")
    ana.says("back")
    assert ana.question is not None
    assert ana.question.id == path
    ana.says(SECRET)
    assert ana.record().text(path) == SECRET
    ana.says("change my fear to the Jungfrau")
    assert ana.record().text(path) == "the Jungfrau"
    ana.says("back")
    assert ana.record().text(path) == SECRET
    ana.says("change my fear")
    assert SECRET in ana.text, "its owner is shown what it was"
    ana.says("the Matterhorn")
    assert ana.record().text(path) == "the Matterhorn"
    without_trace(ana, SECRET, "too small", "Jungfrau", "Matterhorn")


def test_what_the_seller_sees_so_far_leaves_it_out_as_well(told: Seller):
    told.says("so far")
    assert "bonus" not in told.text
    told.says("brief")
    assert "bonus" not in json.dumps([str(each) for each in told.last.outgoing])


@pytest.mark.parametrize("answer", ["dunno", "skip", "what do you mean?", "define driver", "pause"])
def test_not_answering_it_leaves_no_trace_either(office: Office, answer: str):
    ana = at_fear(office)
    ana.says(answer)
    assert "ask" not in ana.text.split("\n")[0] or answer == "what do you mean?"
    without_trace(ana)


def test_a_colleague_sees_nothing_of_it(told: Seller, office: Office):
    ben = office.seller("Ben")
    app = office.app
    app.storage.set_member(told.who, told.account().id, ben.who.person, True, office.now)
    ben.opens("Acme", minutes=30, kind="open_deal", new=True)
    seen = [ben.text]
    for words in ("so far", "brief", "why", "back", "change my fear", "change my advice"):
        ben.says(words)
        seen.append(str(ben.last.outgoing))
    assert not [path for path in ben.record().held if is_private(path)]
    assert not [fact for fact in ben.facts() if is_private(fact.path)]
    for text in (*seen, *papers(ben).values()):
        assert "bonus" not in text
        assert "Kappelhoff" not in text


def test_a_colleague_in_the_middle_is_not_told_meanwhile(office: Office):
    ana = at_fear(office)
    ben = office.seller("Ben")
    office.app.storage.set_member(ana.who, ana.account().id, ben.who.person, True, office.now)
    ben.opens("Acme", minutes=30, kind="open_deal", new=True)
    ana.says(SECRET)
    ben.says("so far")
    assert "Meanwhile" not in ben.text
    assert "bonus" not in ben.text


def test_both_sellers_have_their_own(office: Office):
    ana = at_fear(office)
    ana.says(SECRET)
    ben = office.seller("Ben")
    office.app.storage.set_member(ana.who, ana.account().id, ben.who.person, True, office.now)
    ben.opens("Acme", minutes=30, kind="open_deal", new=True)
    until(ben, "/fear")
    ben.says("the Eiger")
    assert [fact.value for path, fact in ben.record().held.items() if is_private(path)] == ["the Eiger"]
    assert [fact.value for path, fact in ana.record().held.items() if is_private(path)] == [SECRET]


def test_a_long_answer_to_it_is_not_taken_apart(office: Office):
    ana = at_fear(office)
    before = {fact.path for fact in ana.facts()}
    long = (
        "that Jorge Blanco, the CFO, says 90.000 euros is too much, he told me last week on the phone. " * 3
    )
    ana.says(long)
    assert {path for path in {fact.path for fact in ana.facts()} - before if not is_private(path)} == set()
    without_trace(ana, "Jorge", "Blanco")


def test_it_is_in_no_log(office: Office, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]):
    with caplog.at_level(logging.DEBUG):
        ana = at_fear(office)
        ana.says(SECRET)
        ana.says("change my fear to the Jungfrau")
        papers(ana)
    out, err = capfd.readouterr()
    for text in (caplog.text, out, err):
        assert "bonus" not in text
        assert "Jungfrau" not in text


def test_it_survives_a_restart_in_the_middle_of_it(office: Office):
    ana = at_fear(office)
    ana.leaves()
    office.restart()
    ana.opens("Acme")
    assert ana.question is not None
    assert ana.question.id.endswith("/fear")
    ana.says(SECRET)
    without_trace(ana, SECRET)
