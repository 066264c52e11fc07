"""What makes an answer weak, and what has been said since that makes it weak no more."""

from datetime import date
from decimal import Decimal

import pytest

from bot.flowfiles import load_definitions
from flows.answers.reading import Context
from flows.record import ADDED, Level, Record
from flows.values import Number, Value
from flows.weakness import is_weak, person_words, weak_point
from tests.flows.made_facts import fact
from tests.flows.small_flow import small

CONTEXT = Context(today=date(2027, 1, 1))
PREP = load_definitions()["prep"]


def record(**held: Value) -> Record:
    """`people__p1__role="the board"` is what is held at people/p1/role."""
    rows = enumerate(held.items(), 1)
    return Record().apply(
        [fact(at, path.replace("__", "/"), value, level=Level.HEARD) for at, (path, value) in rows]
    )


BOARD: dict[str, Value] = {"people__p1": ADDED, "people__p1__role": "the board", "decision__whose": "p1"}


@pytest.mark.parametrize(
    "more, weak",
    [
        ({}, True),
        ({"people__p1__part": ("uses",)}, True),
        ({"people__p1__part": ("uses", "pays")}, False),
        ({"account__purchase": "fully_specified"}, True),
        ({"account__purchase": "hard_to_define"}, False),
    ],
)
def test_a_wrong_buyer_is_one_unless_it_was_settled(more, weak):
    made = record(**BOARD, **more)
    question = small().questions["payer"]
    assert is_weak(question, made.held["decision/whose"], made) is weak
    found = weak_point(question, made.held["decision/whose"], made, CONTEXT)
    assert (found.check if found else None) == ("wrong_buyer" if weak else None)


def test_a_person_by_name_is_no_wrong_buyer_and_an_answer_of_another_question_is_not_looked_at():
    made = record(**{**BOARD, "people__p1__name": "Ann Lee", "people__p1__role": "CFO"})
    assert not is_weak(small().questions["payer"], made.held["decision/whose"], made)
    assert not is_weak(small().questions["signal"], made.held["decision/whose"], made)
    assert person_words(made, "p1") == "Ann Lee, CFO"
    assert person_words(made, "p2") == ""


def test_the_answer_at_a_place_of_its_own_clears_it_and_a_test_stays_what_it_is():
    question = PREP.question("difference")
    bare = record(offerings__o1=ADDED, offerings__o1__difference="our relationship")
    tested = record(
        offerings__o1=ADDED,
        offerings__o1__difference="our relationship",
        offerings__o1__relationship_test="it would not survive",
    )
    path = "offerings/o1/difference"
    for made, watched, weak in [
        (bare, False, True),
        (bare, True, True),
        (tested, False, False),
        (tested, True, True),
    ]:
        found = weak_point(question, made.held[path], made, CONTEXT, watched=watched)
        assert (found is not None) is weak
    strong = record(offerings__o1=ADDED, offerings__o1__difference="we set up in two days, they in ten")
    assert weak_point(question, strong.held[path], strong, CONTEXT, watched=True) is None


def test_a_share_over_half_is_weak_until_it_is_said_what_of_it():
    (question,) = (
        each for each in PREP.questions.values() if [weak.check for weak in each.weak] == ["over_half"]
    )
    over = record(account__revenue_share="over_half")
    told = record(account__revenue_share="over_half", exchange__dependence="two more are signed")
    half = record(account__revenue_share="10_to_50")
    place = "account/revenue_share"
    assert [is_weak(question, made.held[place], made) for made in (over, told, half)] == [True, False, False]


@pytest.mark.parametrize(
    "unit, theirs, per, weak",
    [
        ("day", "%", "", True),
        ("day", "orders", "", True),
        ("day", "hour", "", False),
        ("day", "", "month", True),
        ("day", "", "", False),
        ("points", "%", "", False),
        ("points", "points", "", False),
        ("points", "hour", "", True),
        ("points", "", "", False),
        ("orders", "%", "", False),
        ("", "%", "", False),
    ],
)
def test_a_change_in_another_measure(unit, theirs, per, weak):
    (question,) = (
        each
        for each in PREP.questions.values()
        if "other_unit" in [weak.check for weak in each.weak] and each.id == "by_how_much"
    )
    made = record(
        metrics__m1=ADDED,
        metrics__m1__baseline=Number(low=Decimal(41), high=Decimal(41), unit=theirs, per=per),
        effects__e1=ADDED,
        effects__e1__metric="m1",
        effects__e1__estimate=Number(low=Decimal(3), high=Decimal(3), unit=unit),
    )
    assert is_weak(question, made.held["effects/e1/estimate"], made) is weak


def test_a_change_in_words_is_in_no_measure_and_words_are_no_figure_of_the_number():
    question = PREP.question("by_how_much")
    three = Number(low=Decimal(3), high=Decimal(3), unit="day")
    share = Number(low=Decimal(81), high=Decimal(81), unit="%")
    for estimate, weak in (("a lot", False), (three, True)):
        made = record(
            metrics__m1=ADDED,
            metrics__m1__baseline="bad",
            metrics__m1__target=share,
            effects__e1=ADDED,
            effects__e1__metric="m1",
            effects__e1__estimate=estimate,
        )
        assert is_weak(question, made.held["effects/e1/estimate"], made) is weak
