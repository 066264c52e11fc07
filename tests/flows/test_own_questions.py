"""A seller's own question at any moment: it is answered, the same asking comes again, and nothing else changes."""

import pytest

from flows.effects import Ask, Tell
from flows.session import Status
from tests.support.talking import Talk, longer

QUESTIONS = (
    ("what do you mean by metric?", "term", "metric"),
    ("what do you mean?", "this", ""),
    ("example?", "example", ""),
    ("what do you mean by flumox?", "unknown", "flumox"),
)
NUMBER = ("marta ruiz, COO", "she said rush orders slip", "otd 81 now, wants 95")
MOMENTS = {
    "payer": (),
    "payer push_back": ("the plant team",),
    "said": ("marta ruiz, COO",),
    "said evidence": ("marta ruiz, COO", "rush orders slip"),
    "number": ("marta ruiz, COO", "she said rush orders slip"),
    "number evidence": NUMBER,
    "unit_worth unsure": (*NUMBER, "marta", "that's all", "1.234"),
}


def at(moment: str) -> Talk:
    talk = longer()
    talk.says(*MOMENTS[moment])
    return talk


@pytest.mark.parametrize("moment", list(MOMENTS))
@pytest.mark.parametrize(("text", "kind", "term"), QUESTIONS)
def test_it_is_answered_and_the_same_asking_comes_again(moment, text, kind, term):
    talk = at(moment)
    assert talk.asked == moment
    assert talk.asking is not None
    before, asking, facts = talk.session, talk.asking, len(talk.shelf.facts)
    talk.says(text)
    told, again = talk.latest.effects
    assert isinstance(told, Tell)
    assert (told.key, told.data["kind"], told.data["term"]) == ("glossary", kind, term)
    assert again == Ask(asking, again=True)
    assert (talk.session.spent, talk.session.pushed, talk.session.steps) == (
        before.spent,
        before.pushed,
        before.steps,
    )
    assert len(talk.shelf.facts) == facts


def test_a_change_by_name_that_is_under_way_stays_so():
    talk = at("said")
    talk.says("rush orders slip", "my guess", "change the payer")
    asked = talk.asked
    talk.says("what is a driver?")
    assert talk.asked == asked
    talk.says("jo berg, CFO")
    assert talk.value("people/p2/name") == "jo berg" or talk.value("people/p2/name") == "Jo Berg"


@pytest.mark.parametrize("text", [row[0] for row in QUESTIONS])
def test_a_paused_talk_goes_on_with_it(text):
    talk = at("number")
    asking = talk.asking
    talk.says("pause", text)
    assert talk.session.status is Status.OPEN
    assert talk.asking == asking


@pytest.mark.parametrize("text", [row[0] for row in QUESTIONS])
def test_after_the_end_it_is_answered_and_nothing_is_asked(text):
    talk = at("number")
    talk.says("stop", text)
    assert [type(each) for each in talk.latest.effects] == [Tell]
    assert talk.session.status is Status.STOPPED
    assert talk.asking is None


def test_an_answer_that_is_a_question_is_taken_as_one():
    talk = at("said")
    talk.says("why are our trucks always late?")
    assert talk.value("problem/said") or talk.value("problem/hypothesis")


def test_before_the_length_is_known():
    talk = Talk(minutes=7)  # no length there is: it is asked
    assert talk.asked == "minutes"
    talk.says("what is a brief?")
    assert talk.asked == "minutes"
    assert any(isinstance(each, Tell) and each.key == "glossary" for each in talk.latest.effects)
