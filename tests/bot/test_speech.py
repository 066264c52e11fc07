"""What the bot says around its questions: why, so far, meanwhile, trouble. Never a key, a blank or a compliment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channels.base import Document, Message, Question
from bot.channels.markup import plain
from bot.flowfiles import load_definitions
from prompts.render import catalogue
from tests.support.driving import Office, Seller

KINDS = ["first_talk", "open_deal", "renewal", "tender"]


@pytest.fixture
def office(tmp_path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def talk(office: Office, kind: str = "open_deal", minutes: int = 5, name: str = "Ana") -> Seller:
    seller = office.seller(name)
    seller.opens("Acme", minutes=minutes, kind=kind)
    return seller


def texts(seller: Seller) -> Iterator[str]:
    for turn in seller.turns:
        for each in turn.outgoing:
            if isinstance(each, Message | Question):
                yield plain(each.text)
            elif isinstance(each, Document):
                yield each.text


def _ref(seller: Seller) -> str:
    return seller.question.ask if seller.question is not None else ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("minutes", [5, 15, 30])
@pytest.mark.parametrize("answer", ["dunno", "skip", "late orders 41 now, marta says"])
def test_every_question_can_be_put_explained_and_passed_over(office, kind, minutes, answer):
    ana = talk(office, kind, minutes)
    for _ in range(70):
        if ana.last.status == "finished":
            break
        asked = ana.question
        assert asked is not None
        ana.says("why")
        assert _ref(ana) == asked.ask
        ana.says(answer)
        if _ref(ana) == asked.ask and asked.choices:
            ana.taps(asked.choices[0].label)
        elif _ref(ana) == asked.ask:
            ana.says("dunno")
    assert ana.last.status == "finished"
    for text in texts(ana):
        assert "{" not in text, text
        assert not re.search(r"\bNone\b(?! is known)|\bundefined\b", text), text
        assert not re.search(r"(?m)^ |  |\.\.(?!\.)| ,| \.", text.replace("...", "")), text
        assert "that number" not in text or not ana.record().items("metrics"), text


def test_every_question_in_words_is_short():
    for key in (key for key in catalogue() if key.partition(".")[0] in load_definitions()):
        _is_short(key)


def _is_short(key: str) -> None:
    text = plain(re.sub(r"{{.*?}}|{%.*?%}", "x", catalogue()[key]))
    part = key.split(".")[2]
    if part.startswith("ask") or part in ("more", "again", "push"):
        assert len(text.split()) <= 25, text
    if part == "hint":
        assert len(text.split()) <= 15, text
    if part == "why":
        assert len(re.findall(r"[.?]( |$)", text)) <= 2, text


def test_every_question_of_the_flow_has_its_words():
    flow, words = load_definitions()["prep"], catalogue()
    for question in (*flow.setup, *flow.questions.values()):
        for part in ("label", "ask", "why"):
            assert f"prep.{question.id}.{part}" in words
        for weak in question.weak:
            assert f"prep.{question.id}.push.{weak.check}" in words


def test_nothing_we_say_shouts_or_flatters():
    text = re.sub(r"{{.*?}}|{%.*?%}", "", "\n".join(catalogue().values()), flags=re.DOTALL)
    assert "!" not in text
    assert not re.search(r"(?i)\b(great|excellent|perfect|awesome|well done|good answer)\b", text)


def test_who_pays_may_be_several(office):
    ana = talk(office, minutes=30)
    ana.says("their planners")
    ana.says("they pay")
    assert "Then the money comes from the planners." in ana.text


def test_so_far_names_what_is_known_and_how(office):
    ana = talk(office)
    ana.says("so far")
    assert "Nothing yet" in ana.text
    ana.says("marta ruiz, COO")
    ana.says("marta told me rush orders slip")
    ana.says("so far")
    assert "rush orders slip (Marta Ruiz said it)" in ana.text
    assert ana.question is not None


def test_a_colleague_is_named_with_what_they_noted(office):
    ana, ben = talk(office, minutes=15), office.seller("Ben")
    office.app.storage.set_member(ana.who, ana.account().id, ben.who.person, True, office.now)
    ben.opens("Acme", minutes=5, kind="open_deal")
    ben.says("jo park, CFO")
    ana.says("marta ruiz, COO")
    assert "Meanwhile Ben noted" in ana.text
    assert "Jo Park" in ana.text
    ana.says("so far")
    assert "Meanwhile" not in ana.text


@pytest.mark.parametrize(
    "before, text, says",
    [
        ((), "   ", "I got nothing there"),
        (("marta ruiz, COO", "slips", "my guess", "otd 81"), "purple", "I can't match"),
        (("marta ruiz, COO", "slips"), "12 %", "I can't tell"),
    ],
)
def test_what_cannot_be_read_is_said_and_the_question_comes_again(office, before, text, says):
    ana = talk(office)
    for each in before:
        ana.says(each)
    asked = ana.question
    ana.says(text)
    assert says in ana.text
    assert asked is not None
    assert ana.question is not None
    assert ana.question.ask == asked.ask


def test_an_amount_is_read_back_without_the_currency_it_settles(office):
    ana = answered(office, "/unit_worth", "scrap 9 %")
    ana.says("€15k a year")
    assert "€15,000 a year.\n" in ana.text
    assert "EUR" not in ana.text


def test_a_long_answer_is_read_back_short(office):
    ana = talk(office)
    ana.says("marta ruiz, COO")
    ana.says("it slips and " * 200)
    assert len(ana.text) < 300
    assert "…" in ana.text


@pytest.mark.parametrize("text", ["why", "so far", "brief", "help", "hello", "back"])
def test_a_finished_session_still_answers(office, text):
    ana = talk(office)
    while ana.last.status != "finished":
        ana.says("dunno")
    ana.says(text)
    assert ana.last.outgoing


def test_a_stopped_session_goes_on_when_something_is_said(office):
    ana = talk(office)
    ana.says("stop")
    assert ana.last.status == "stopped"
    ana.says("hi again")
    assert "Back to Acme" in ana.text
    assert ana.question is not None


def said(office: Office, *lines: str, minutes: int = 15) -> Seller:
    ana = talk(office, minutes=minutes)
    for line in lines:
        ana.says(line)
    return ana


def answered(office: Office, upto: str, *numbers: str) -> Seller:
    """Fifteen minutes up to a question (its place ends with `upto`), with these numbers named on the way."""
    ana, left = talk(office, minutes=15), list(numbers)
    given = {"whose": "marta ruiz, COO", "said": "she said it slips"}
    while ana.question is not None and not ana.question.id.endswith(upto):
        leaf = ana.question.id.rsplit("/", 1)[-1]
        if leaf == "name" and ana.question.kind == "metric":
            ana.says(left.pop(0) if left else "that's all")
        else:
            ana.says("marta" if ana.question.kind == "evidence" else given.get(leaf, "skip"))
    return ana


NUMBER = ("marta ruiz, COO", "she said it slips", "late orders 41 now", "marta")


def labels(seller: Seller) -> list[str]:
    return [choice.label for choice in seller.question.choices] if seller.question is not None else []


def test_which_one_is_asked_with_what_each_is_now(office):
    ana = answered(office, "/unit_worth", "late orders 41 now", "scrap 4 %")
    ana.says("change the baseline")
    assert "Which one do you mean?" in ana.text
    assert len(labels(ana)) == 2
    assert "late orders" in labels(ana)[0]
    assert "41" in labels(ana)[0]
    assert "4 %" in labels(ana)[1]
    ana.says("why")
    assert "Several answers" in ana.text
    ana.taps(labels(ana)[1])
    assert "scrap" in ana.text


def test_two_readings_are_offered_as_they_would_be_kept(office):
    ana = answered(office, "/unit_worth", "late orders 41 now")
    ana.says("1.234")
    assert "more than one way" in ana.text
    assert len(set(labels(ana))) == 2


@pytest.mark.parametrize(
    "lines, says",
    [
        (("marta ruiz, COO", "it slips"), "weigh differently"),
        (("their board",), "asked once"),
        (("stop",), "Nothing is being asked"),
    ],
)
def test_why_fits_what_is_being_asked(office, lines, says):
    ana = said(office, *lines, "why", minutes=5)
    assert says in ana.text


def test_why_of_an_old_answer_says_that_things_change(office):
    said(office, *NUMBER, "stop")
    office.pass_time(timedelta(days=120))
    ben = talk(office, minutes=15)
    assert "Still true?" in ben.text
    assert labels(ben) == ["Still true", "Changed"]
    ben.says("why")
    assert "Things change" in ben.text


def test_a_draft_of_ones_own_is_asked_for_and_kept(office):
    ana = said(office, *NUMBER, "edit")
    assert "Send your version" in ana.text
    assert labels(ana) == ["Keep it"]
    ana.says("Marta, half a day on the floor in May.")
    assert "Yours is in" in ana.text
    assert "half a day on the floor" in ana.brief()


def test_what_a_colleague_changed_meanwhile_stays_and_is_said(office):
    ana = said(office, "marta ruiz, COO")
    ben = office.seller("Ben")
    office.app.storage.set_member(ana.who, ana.account().id, ben.who.person, True, office.now)
    ben.opens("Acme", minutes=15, kind="open_deal")
    ben.says("change who pays to jo park, CFO")
    assert "Which holds?" in ben.text
    ben.taps("Jo Park")
    ana.says("back")
    assert "theirs stays" in ana.text
    assert "Jo Park" in ana.brief()


def test_a_name_nobody_has_is_said_and_nothing_changes(office):
    ana = said(office, "marta ruiz, COO", "change the deadline")
    assert 'no answer called "deadline"' in ana.text
