"""Answers that are not plain: two readings, a better answer to a push-back, a "still true?" answered in words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.effects import Ask, Heard, Tell
from flows.record import Level, State
from flows.values import Money, Number
from tests.support.talking import CORE, Shelf, Talk, longer

NUMBER = ("marta ruiz, COO", "she said rush orders slip", "otd 81 now, wants 95", "marta")


def keys(talk: Talk) -> list[str]:
    return [each.key for each in talk.latest.effects if isinstance(each, Tell)]


def worth() -> Talk:
    talk = longer()
    talk.says(*NUMBER, "that's all")
    assert talk.asked == "unit_worth"
    return talk


@pytest.mark.parametrize("answer", ["1", "2", "2."])
def test_a_reading_is_picked_by_its_number(answer):
    talk = worth()
    talk.says("$900 or 1.234")
    if talk.asked != "unit_worth unsure":
        talk.says("back", "1.234")
    assert talk.asked == "unit_worth unsure"
    spent = talk.session.spent
    talk.says(answer)
    assert isinstance(talk.value("metrics/m1/unit_worth"), Money)
    assert talk.session.spent == spent


def test_a_reading_is_tapped_or_said_anew():
    talk = worth()
    talk.says("1.234")
    talk.taps("0")
    assert isinstance(talk.value("metrics/m1/unit_worth"), Money)
    talk = worth()
    talk.says("1.234", "€1,234 a year")
    amount = talk.value("metrics/m1/unit_worth")
    assert isinstance(amount, Money)
    assert amount.currency == "EUR"


def difference() -> Talk:
    talk = longer()
    talk.says(*NUMBER, "that's all", "dunno", "a lot", "no")
    assert talk.asked == "difference"
    talk.says("our relationship")
    assert talk.asked == "difference push_back"
    return talk


@pytest.mark.parametrize(
    "text", ["they can call me at night, a stopped line is 20k an hour", "it would not survive"]
)
def test_what_is_behind_a_relationship_has_a_place_of_its_own(text):
    talk = difference()
    talk.says(text)
    assert talk.value("offerings/o1/relationship_test") == text
    assert talk.value("offerings/o1/difference") == "our relationship"
    assert talk.session.pushed == 1


@pytest.mark.parametrize("text, how", [("skip", "let_be"), ("dunno", "let_be")])
def test_a_push_back_passed_over_lets_the_answer_stand(text, how):
    talk = difference()
    talk.says(text)
    assert [each.how for each in talk.latest.effects if isinstance(each, Heard)] == [how]
    assert talk.value("offerings/o1/difference") == "our relationship"


def test_nothing_behind_a_relationship_is_asked_again():
    talk = difference()
    talk.says("...")
    assert keys(talk) == ["trouble"]
    assert talk.asked == "difference push_back"


@pytest.mark.parametrize("text", ["ok", "Hm...", "thanks"])
def test_a_nod_answers_no_question_in_words(text):
    talk = Talk()
    talk.says("marta ruiz, COO")
    assert talk.asked == "said"
    talk.says(text)
    assert (keys(talk), talk.asked) == (["trouble"], "said")


def test_a_number_is_no_clause_and_no_person():
    talk = Talk()
    talk.says("marta ruiz, COO", "changeovers eat two hours a day", "marta")
    assert talk.asked == "number"
    talk.says("she said it on the phone last week")
    assert (keys(talk), talk.asked) == (["trouble"], "number")


def test_a_better_answer_to_a_push_back_replaces_the_first():
    talk = Talk()
    talk.says("marta ruiz, COO", "they have no platform like ours")
    assert talk.asked == "said push_back"
    talk.says("marta told me changeovers eat two hours a day")
    assert talk.value("problem/said") == "changeovers eat two hours a day"
    assert talk.asked == "number"


def test_a_push_back_with_choices_takes_a_name_as_the_answer():
    talk = Talk()
    talk.says("their board", "no, Ann Lee the CFO pays")
    assert talk.value("decision/whose") == "p2"
    assert talk.asked == "said"


def test_nobody_is_pushed_more_often_than_the_time_allows():
    talk = Talk()
    talk.says("their board", "they pay", "they have no platform like ours", "they have no platform like ours")
    assert talk.session.pushed == 2
    while talk.session.status != "finished":
        assert not talk.asked.endswith("push_back")
        talk.says("shes big on golf" if talk.asked == "worry" else "dunno")


def old(text: str) -> Talk:
    shelf = Shelf()
    Talk(shelf).says("marta ruiz, COO", "stop")
    shelf.now += timedelta(days=100)
    talk = Talk(shelf, name="s2")
    assert talk.asked == "payer still_true"
    talk.says(text)
    return talk


@pytest.mark.parametrize("text", ["yes", "still", "1", "same", "not sure"])
def test_still_true_is_held_anew(text):
    talk = old(text)
    fact = talk.shelf.record.held["decision/whose"]
    assert (fact.session, fact.value) == ("s2", "p1")
    assert talk.session.checked == 1


def test_not_true_any_more_asks_what_is():
    talk = old("no")
    assert talk.asked == "payer"
    talk.says("Ann Lee, CFO")
    assert talk.value("decision/whose") == "p2"
    assert len([each for each in talk.shelf.facts if each.path == "decision/whose"]) == 2


def test_what_is_true_now_can_be_said_at_once():
    talk = old("Ann Lee, CFO now")
    assert talk.value("people/p2/name") == "Ann Lee"


def test_a_skipped_still_true_stays_as_it_was_and_is_not_asked_again():
    talk = old("skip")
    assert talk.value("decision/whose") == "p1"
    assert talk.asked != "payer still_true"


@pytest.mark.parametrize("text", ["skip", "dunno"])
def test_a_set_up_tap_cannot_be_passed_over(text):
    talk = Talk(minutes=0, kind="")
    talk.says(text)
    assert keys(talk) == ["needs_tap"]
    assert talk.asked == "minutes"


def test_who_said_it_can_be_passed_over():
    talk = Talk()
    talk.says("marta ruiz, COO", "rush orders slip", "skip")
    assert talk.asked == "number"
    assert talk.value("problem/said") == "rush orders slip"


def test_a_change_passed_over_leaves_the_answer():
    talk = longer()
    talk.says(*NUMBER, "change the baseline", "skip")
    assert talk.value("metrics/m1/baseline") is not None
    talk.says("change the baseline", "dunno")
    assert talk.shelf.record.held["metrics/m1/baseline"].state is State.UNKNOWN


@pytest.mark.parametrize("text", ["9", "nonsense", ""])
def test_which_one_is_asked_until_it_is_told(text):
    talk = longer()
    talk.says(*NUMBER, "scrap 4 %", "marta", "change the baseline")
    assert talk.asked.endswith("which_change")
    talk.says(text)
    assert keys(talk) == ["trouble"]
    assert talk.told(Ask)
    talk.says("skip")
    assert not talk.asked.endswith("which_change")


@pytest.mark.parametrize("text", ["keep", "Keep it", "fine"])
def test_an_edit_can_be_left(text):
    talk = Talk()
    talk.says(*NUMBER, "edit")
    assert talk.asked == "draft edit_draft"
    items = talk.shelf.record.items("propositions")
    talk.says(text)
    assert talk.shelf.record.items("propositions") == items


def test_a_choice_with_a_note_keeps_both():
    talk = Talk(kind="renewal")
    while talk.asked != "alternative":
        talk.says("spoilage 3 to 1 %" if talk.asked == "delivered" else "bas the buyer")
    talk.says("quote, some sensor firm from the port")
    assert talk.value("offerings/o1/alternative_kind") == "quote"
    assert talk.value("offerings/o1/alternative") == "some sensor firm from the port"


@pytest.mark.parametrize(
    "number, typed, pushed",
    [
        ("rework, 6 % of reports", "2 to 3 days", True),
        ("rework, 6 % of reports", "1 to 2 points", False),
        ("rework, 6 % of reports", "1 to 2", False),
        ("overtime, 260 hours a month", "1 to 2 points", True),
        ("overtime, 260 hours a month", "40 to 80 hours", False),
        ("late orders 41 a month", "10 to 20", False),
        ("late orders 41 a month", "3 days", True),
    ],
)
def test_a_change_in_another_measure_is_pushed_back_on_and_replaced(number, typed, pushed):
    talk = Talk(minutes=15, only=(*CORE, "by_how_much"))
    talk.says("marta ruiz, COO", "she said it slips", number, "marta", "that's all", "dunno", "some")
    assert talk.asked == "by_how_much"
    talk.says(typed)
    assert (talk.asked == "by_how_much push_back") is pushed
    if pushed:
        talk.says("1 to 2")
        estimate = talk.value("effects/e1/estimate")
        assert isinstance(estimate, Number)
        assert (str(estimate.low), str(estimate.high)) == ("1", "2")
        assert talk.asked != "by_how_much"


@pytest.mark.parametrize("text", ["dunno", "skip"])
def test_a_push_back_passed_over_costs_a_message_and_a_push_back(text):
    talk = Talk()
    talk.says("marta ruiz, COO", "they have no platform like ours")
    assert (talk.session.spent, talk.session.pushed) == (2, 0)
    talk.says(text)
    assert (talk.session.spent, talk.session.pushed) == (3, 1)
    aside = difference()
    spent = aside.session.spent
    aside.says(text)
    assert (aside.session.spent, aside.session.pushed) == (spent + 1, 1)
    talk.says("dunno")
    assert (talk.session.spent, talk.session.pushed) == (4, 1)


def test_the_same_as_before_after_a_push_back_holds_it_anew_and_costs_no_message():
    talk = Talk()
    talk.says("marta ruiz, COO", "they have no platform like ours", "same as before")
    assert (talk.session.spent, talk.session.pushed) == (2, 1)
    (heard,) = (each for each in talk.latest.effects if isinstance(each, Heard))
    assert [(fact.path, fact.value) for fact in heard.facts] == [
        ("problem/said", "they have no platform like ours")
    ]


def test_a_better_answer_that_cannot_be_read_is_asked_for_again():
    talk = Talk()
    talk.says("their board")
    assert talk.asked == "payer push_back"
    talk.says("...")
    assert keys(talk) == ["trouble"]
    assert (talk.asked, talk.session.pushed) == ("payer push_back", 0)


@pytest.mark.parametrize(
    "answer, level, who",
    [
        ("1", Level.SAID, "Marta Ruiz"),
        ("marta", Level.SAID, "Marta Ruiz"),
        ("2", Level.HEARD, None),
        ("someone else there", Level.HEARD, None),
        ("3", Level.ASSUMED, None),
        ("my guess", Level.ASSUMED, None),
    ],
)
def test_who_said_it_is_typed_by_its_number_or_name(answer, level, who):
    talk = longer()
    talk.says(*NUMBER[:3], answer)
    for path in ("metrics/m1/baseline", "metrics/m1/target", "metrics/m1/name"):
        fact = talk.shelf.record.held[path]
        assert (fact.level, fact.said_by) == (level, who)
    assert talk.session.spent == 4


@pytest.mark.parametrize("answer", ["4", "nobody knows it", "the moon"])
def test_who_said_it_is_asked_again_where_nobody_is_named(answer):
    talk = longer()
    talk.says(*NUMBER[:3], answer)
    assert keys(talk) == ["trouble"]
    assert (talk.asked, talk.session.spent) == ("number evidence", 3)


def test_their_words_are_quoted_with_what_was_asked_about_and_nothing_else():
    talk = longer()
    talk.says("marta ruiz, COO", "rush orders slip")
    assert talk.asked == "said evidence"
    talk.says("marta")
    held = talk.shelf.record.held["problem/said"]
    assert (held.value, held.quote, held.said_by) == ("rush orders slip", "rush orders slip", "Marta Ruiz")
    talk.says("otd 81 now, wants 95", "marta")
    assert talk.shelf.record.held["metrics/m1/baseline"].quote is None


def test_what_was_answered_is_told_as_an_answer_and_what_was_changed_as_a_change():
    talk = longer()
    talk.says("marta ruiz, COO")
    assert [each.how for each in talk.latest.effects if isinstance(each, Heard)] == ["answer"]
    talk.says("change who pays to June Bowen, CFO")
    assert [each.how for each in talk.latest.effects if isinstance(each, Heard)] == ["changed"]


def trouble(talk: Talk) -> tuple[dict[str, object], list[bool]]:
    """What was said of an answer that could not be taken, and whether the question was put again as such."""
    (told,) = (each for each in talk.latest.effects if isinstance(each, Tell) and each.key == "trouble")
    return dict(told.data), [each.again for each in talk.latest.effects if isinstance(each, Ask)]


def test_what_cannot_be_taken_is_quoted_and_the_question_put_again():
    aside, payer, evidence, which = difference(), Talk(), longer(), longer()
    aside.says("...")
    assert trouble(aside) == ({"trouble": "empty", "text": "...", "kind": "text"}, [True])
    payer.says("their board", "...")
    assert trouble(payer) == ({"trouble": "no_name", "text": "...", "kind": "person"}, [True])
    evidence.says(*NUMBER[:3], "the moon")
    assert trouble(evidence) == ({"trouble": "no_source", "text": "the moon", "kind": "evidence"}, [True])
    which.says(*NUMBER, "scrap 4 %", "marta", "change the baseline", "the moon")
    assert trouble(which) == ({"trouble": "no_choice", "text": "the moon", "kind": "choice"}, [True])


def heard(talk: Talk) -> list[str]:
    return [each.how for each in talk.latest.effects if isinstance(each, Heard)]


def test_what_is_passed_over_is_let_be_and_said_so():
    evidence, which = Talk(), longer()
    evidence.says("marta ruiz, COO", "rush orders slip", "skip")
    assert heard(evidence) == ["let_be"]
    which.says(*NUMBER, "scrap 4 %", "marta", "change the baseline")
    spent = which.session.spent
    which.says("skip")
    assert heard(which) == ["let_be"]
    assert which.session.spent == spent
    still = old("skip")
    assert heard(still) == ["let_be"]
    assert (still.session.checked, still.session.spent) == (1, 1)
    assert "payer" in still.session.closed
    changed = longer()
    changed.says(*NUMBER, "change the baseline", "skip")
    assert heard(changed) == ["let_be"]


def test_what_was_kept_at_a_push_back_is_heard_with_the_answer():
    talk = Talk()
    talk.says("their board", "they pay")
    (kept,) = (each for each in talk.latest.effects if isinstance(each, Heard))
    assert (kept.how, [fact.path for fact in kept.facts]) == ("kept", ["decision/whose"])
    aside = difference()
    aside.says("it would not survive")
    (filed,) = (each for each in aside.latest.effects if isinstance(each, Heard))
    assert [fact.path for fact in filed.facts] == ["offerings/o1/relationship_test"]


def test_a_better_answer_that_is_weak_as_well_settles_nothing():
    talk = Talk()
    talk.says("their board", "the steering committee")
    assert talk.value("people/p1/part") is None
    assert all(talk.value(f"people/{each}/part") is None for each in talk.shelf.record.items("people"))
    assert not talk.asked.endswith("evidence")


@pytest.mark.parametrize("text, how", [("dunno", "unknown"), ("skip", "skipped")])
def test_what_is_not_known_is_told_from_what_is_passed_over(text, how):
    talk = longer()
    talk.says(text)
    assert heard(talk) == [how]
    assert talk.session.spent == 1


def test_a_change_that_comes_to_nothing_costs_nothing():
    talk = longer()
    talk.says(*NUMBER, "change the baseline")
    spent = talk.session.spent
    talk.says("dunno")
    assert talk.session.spent == spent


def test_who_pays_is_noted_when_the_answer_is_strong_and_not_before():
    talk = Talk()
    talk.says("their board", "no, Ann Lee the CFO pays")
    assert talk.value("people/p2/part") == ("pays",)
    pushed = Talk()
    pushed.says(
        "their board", "they pay", "they have no platform like ours", "they have no platform like ours"
    )
    assert pushed.session.pushed == 2
    pushed.says("change who pays to the steering committee")
    assert pushed.value("decision/whose") == "p2"
    assert pushed.value("people/p2/part") is None


def test_only_who_has_a_name_can_have_said_it():
    talk = longer()
    talk.says("the COO pays", "rush orders slip")
    assert talk.asked == "said evidence"
    assert talk.asking is not None
    assert talk.asking.options == ("someone", "guess")


def test_nobody_is_pushed_when_no_message_is_left():
    talk = Talk()
    talk.session = replace(talk.session, spent=8)
    talk.says("their board")
    assert talk.value("people/p1/role") == "board"
    assert (talk.session.pushed, talk.session.status) == (0, "finished")


@pytest.mark.parametrize("text", ["no idea. Marta Ruiz pays", "dunno. Jonas Weber, the CFO, pays"])
def test_a_dont_know_that_tells_something_else_is_noted_as_both(text):
    talk = Talk(minutes=15, only=("said", "worry"))
    talk.says(text)
    assert talk.shelf.record.held["problem/said"].state is State.UNKNOWN
    assert talk.value("decision/whose") == "p1"
    assert heard(talk)[0] == "unknown"
    assert (talk.asked, talk.session.spent) == ("worry", 1)


def test_what_is_known_already_said_in_place_of_an_answer_is_no_answer():
    talk = Talk(minutes=15, only=("payer", "worry"))
    talk.says("Marta Ruiz the COO, she told me, 200k set aside")
    assert talk.asked == "worry"
    talk.says("Marta Ruiz, their COO, pays")
    assert trouble(talk) == (
        {"trouble": "empty", "text": "Marta Ruiz, their COO, pays", "kind": "text"},
        [True],
    )
