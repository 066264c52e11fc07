"""Changing an earlier answer: by which names, what it puts in doubt, and what it must not lose."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.flowfiles import load_definitions
from flows import asking
from flows.effects import ShowDraft
from flows.record import REMOVED, Level, Record, State
from flows.session import Purpose
from flows.values import Money, Number, Value
from flows.weakness import person_words
from flows.work import Work
from tests.flows.made_facts import fact
from tests.flows.test_engine_machine import BEFORE
from tests.support.talking import Shelf, Talk, longer

NUMBER = ("marta ruiz, COO", "changeovers eat 2 hrs a day", "marta", "otd 81 now, wants 95 by summer")


@pytest.mark.parametrize(
    "text, question",
    [
        ("change who pays to June Bowen, CFO", "payer"),
        ("change the payer to June Bowen, CFO", "payer"),
        ("Change the buyer to June Bowen, CFO.", "payer"),
        ("please change what they said to rush orders slip", "said"),
        ("change the problem", "said"),
    ],
)
def test_an_answer_is_changed_by_any_name_its_flow_gives_it(text, question):
    talk = longer()
    talk.says(*NUMBER[:3], text)
    changed = [step.asking.question for step in talk.session.steps]
    assert question in (talk.asked, changed[-1])


@pytest.mark.parametrize(
    "text", ["change the worry to the board", "change the way they plan", "they change a lot"]
)
def test_what_names_no_answer_is_an_answer(text):
    talk = Talk()
    talk.says("marta ruiz, COO", text)
    assert talk.value("problem/said") == text


def test_a_change_does_not_lose_the_evidence_that_was_being_asked():
    talk = longer()
    talk.says(*NUMBER)
    assert talk.asked == "number evidence"
    talk.says("change who pays to June Bowen, CFO")
    assert talk.asked == "number evidence"
    talk.says("marta")
    assert talk.shelf.record.level("metrics/m1/name") == 2


def test_evidence_is_not_asked_for_an_answer_that_was_changed_meanwhile():
    talk = longer()
    talk.says("marta ruiz, COO", "changeovers eat 2 hrs a day", "change what they said to rush orders slip")
    assert talk.asked == "said evidence"
    assert talk.value("problem/said") == "rush orders slip"
    talk.says("marta")
    assert talk.session.aside is None
    assert talk.asked == "number"


def test_a_change_during_the_draft_makes_the_draft_anew_and_asks_about_that():
    talk = Talk()
    talk.says("marta ruiz, COO", "she said rush orders slip", "otd 81, wants 95", "marta", "a lot")
    while talk.asked != "draft":
        talk.says("two weeks on line 3")
    talk.says("change the aim to one week on line 3")
    assert talk.asked == "draft"
    assert talk.asking is not None
    assert talk.asking.path == "propositions/t2/text"
    talk.taps("keep")
    assert talk.session.status == "finished"


def test_another_number_leaves_nothing_of_the_one_before():
    talk = longer()
    talk.says(*NUMBER, "marta", "change the number to wasted sheets, 40k a month")
    assert talk.value("metrics/m1/name") == "wasted sheets"
    assert isinstance(talk.value("metrics/m1/baseline"), Number)
    for leaf in ("target", "by_when", "unit"):
        assert talk.shelf.record.held[f"metrics/m1/{leaf}"].state is State.UNKNOWN


def test_another_name_alone_keeps_the_figures():
    talk = longer()
    talk.says(*NUMBER, "marta", "change the number to orders on time")
    assert talk.value("metrics/m1/target") is not None


def test_what_rests_on_a_changed_answer_is_asked_about_again_and_nothing_else():
    talk = longer()
    talk.says(*NUMBER, "marta", "that's all", "9k a point", "marta", "a lot")
    talk.says("change the number to wasted sheets, 40k a month", "marta")
    asked = []
    while talk.asking is not None and talk.asking.purpose == "still_true":
        asked.append(talk.asking.question)
        talk.says("yes")
    assert asked == ["unit_worth", "moves"]
    assert talk.session.doubtful == ()


def test_a_change_of_one_of_several_asks_which():
    talk = longer()
    talk.says(*NUMBER, "marta", "scrap 4 %", "marta", "change the baseline")
    assert talk.asked.endswith("which_change")
    talk.says("2", "5 %")
    changed = talk.value("metrics/m2/baseline")
    assert isinstance(changed, Number)
    assert changed.low == 5


def test_a_name_that_leads_nowhere_is_said_and_the_question_stays():
    talk = Talk()
    talk.says("marta ruiz, COO", "change the deadline")
    assert [each.key for each in talk.latest.effects if hasattr(each, "key")] == ["cannot_change"]
    assert talk.asked == "said"


@pytest.mark.parametrize("text", ["none", "Nothing I know of", "nothing."])
def test_a_choice_of_a_question_for_text_is_taken_typed_as_well(text):
    talk = Talk(kind="renewal")
    talk.says("bas wants 8 % off", "els de wit", "spoilage 3.1 to 1.4 %")
    assert talk.asked == "went_wrong"
    talk.says(text)
    assert talk.value("problem/went_wrong_by_us") == "nothing_known"


@pytest.mark.parametrize(
    "typed", ["One late order costs them 900 euros.", "one late order costs them a lot", "a fund of 200k"]
)
def test_what_something_costs_is_nobody_who_pays(typed):
    talk = Talk(kind="open_deal")
    asked = talk.asked
    talk.says(typed)
    assert talk.asked == asked
    assert not talk.shelf.record.items("people")


def test_a_party_that_is_no_person_keeps_the_rest_as_a_note():
    talk = Talk(kind="tender")
    talk.says(
        "12 feb, 60 price 40 quality",
        "a consultant",
        "the canton pays, the depot has to live with it",
    )
    assert person_words(talk.shelf.record, "p1") == "the canton"
    assert talk.value("decision/lives_with_it") == "the depot has to live with it"


def test_back_after_a_change_by_name_undoes_it_and_stays_where_the_talk_was():
    talk = Talk()
    talk.says("marta ruiz, COO", "changeovers eat 2 hrs", "marta", "otd 81 now, wants 95 by summer")
    before, asked, spent = talk.shelf.record, talk.asked, talk.session.spent
    talk.says("change the baseline to 78")
    assert talk.value("metrics/m1/baseline") != before.value("metrics/m1/baseline")
    talk.says("back")
    assert talk.shelf.record == before
    assert (talk.asked, talk.session.spent) == (asked, spent)


def test_back_after_a_change_that_was_asked_for_asks_it_again():
    talk = Talk()
    talk.says("marta ruiz, COO", "no, i meant 14")
    assert talk.asked == "payer"
    talk.says("dunno", "back")
    assert talk.asked == "payer"
    assert talk.value("decision/whose") == "p1"


@pytest.mark.parametrize("leave", ["skip", "don't know", "keep it"])
def test_an_edit_after_the_end_that_comes_to_nothing_costs_no_message(leave):
    talk = Talk(kind="open_deal", minutes=5)
    while talk.asked != "draft":
        talk.says("skip")
    talk.says("keep it", "edit", leave)
    assert talk.session.spent == 9


def test_the_currency_of_an_amount_can_be_given_by_name_though_nobody_asked():
    talk = Talk(kind="open_deal", minutes=5)
    talk.says("marta ruiz the COO, she told me shes got 200k for this")
    assert talk.value("account/currency") is None
    talk.says("change the currency to euro")
    assert talk.value("account/currency") == "EUR"
    assert talk.asked == "said"


@pytest.mark.parametrize("typed", ["\u00b2", "9" * 5000, "0", "7", "\u2460"])
def test_a_number_that_is_none_of_the_choices_raises_nothing(typed):
    talk = Talk(kind="open_deal", minutes=5)
    talk.says("marta ruiz, COO", "changeovers", "marta", "otd 81 now, wants 95 by summer", "marta")
    talk.says("change the problem")
    open_now = talk.asking
    assert open_now is not None
    for purpose, hold in (
        (
            Purpose.WHICH_CHANGE,
            {"among": [{"question": "payer", "bind": {}, "path": "decision/whose"}], "cost": 0},
        ),
        (Purpose.UNSURE, {"readings": [{"value": "a"}, {"value": "b"}], "text": "a or b"}),
    ):
        talk.session = replace(talk.session, asking=replace(open_now, purpose=purpose, hold=hold))
        talk.says(typed)
        assert talk.asking is not None


def test_a_wish_to_edit_is_met_once():
    talk = Talk(kind="open_deal", minutes=5)
    talk.says("edit")
    assert talk.asking is not None
    assert talk.asking.purpose is Purpose.EDIT_DRAFT
    talk.says("keep it")
    assert "edit" not in talk.session.closed


def test_a_pasted_text_corrected_after_the_last_message_costs_none():
    talk = Talk(flow_id="critique", kind="")
    while talk.session.status == "open":
        talk.says("we save you 20 %")
    most = talk.session.spent
    talk.says("actually make it 12 %", "we save you 12 %")
    assert talk.session.spent == most


def test_all_five_numbers_can_be_changed_in_a_talk_that_asks_for_one():
    rows = [
        (f"metrics/m{each}{leaf}", "added" if not leaf else f"number {each}")
        for each in range(1, 6)
        for leaf in ("", "/name")
    ]
    held = [fact(place + 1, path, value, level=Level.HEARD) for place, (path, value) in enumerate(rows)]
    talk = Talk(Shelf(record=Record().apply(held)))
    talk.says("change number")
    assert talk.asked == "number which_change"
    assert talk.asking is not None
    assert len(talk.asking.options) == 5
    talk.says("5", "scrap 4 %")
    assert talk.value("metrics/m5/name") == "scrap"


@pytest.mark.parametrize("text", ["no, make it Ann Lee", "i meant Ann Lee"])
def test_the_last_answer_is_corrected_at_once(text):
    talk = longer()
    talk.says("marta ruiz, COO", text)
    assert talk.value("people/p2/name") == "Ann Lee"
    assert talk.value("decision/whose") == "p2"
    assert (talk.asked, talk.session.spent) == ("said", 1)


def test_a_text_is_asked_for_whole_when_it_is_corrected():
    talk = longer()
    talk.says(
        "marta ruiz, COO",
        "she said rush orders slip",
        "back",
        "she said rush orders slip",
        "i meant late orders",
    )
    assert talk.asked == "said"
    assert talk.asking is not None
    assert talk.asking.hold == {"cost": 0, "changing": True}
    assert talk.value("problem/said") == "rush orders slip"
    talk.says("she said late orders hurt")
    assert talk.value("problem/said") == "late orders hurt"


def test_the_last_of_several_is_the_one_corrected():
    talk = longer()
    talk.says(*NUMBER, "marta", "scrap 4 %, want 2 %", "my guess", "i meant scrap 5 %, want 2 %")
    first, second = (talk.value(f"metrics/{each}/baseline") for each in ("m1", "m2"))
    assert isinstance(first, Number)
    assert isinstance(second, Number)
    assert (first.low, second.low) == (Decimal(81), Decimal(5))
    assert len(talk.shelf.record.items("metrics")) == 2


def test_a_correction_sets_aside_what_was_being_asked():
    talk = longer()
    talk.says("marta ruiz, COO", "rush orders slip")
    assert talk.asked == "said evidence"
    talk.says("correction")
    assert talk.asked == "said"
    talk.says("skip")
    assert talk.asked == "said evidence"


def test_back_over_a_still_true_counts_it_no_more():
    shelf = Shelf()
    Talk(shelf).says("marta ruiz, COO", "she said rush orders slip", "stop")
    shelf.now += timedelta(days=100)
    talk = Talk(shelf, name="s2")
    talk.says("yes")
    assert talk.session.checked == 1
    talk.says("back")
    assert (talk.session.checked, talk.asked) == (0, "payer still_true")


def with_numbers(many: int) -> Shelf:
    rows: list[tuple[str, Value]] = []
    for each in range(1, many + 1):
        figure = Number(low=Decimal(each), high=Decimal(each))
        rows += [(f"metrics/m{each}", "added"), (f"metrics/m{each}/name", f"number {each}")]
        rows += [(f"metrics/m{each}/baseline", figure)]
    held = [
        fact(at, path, value, level=Level.HEARD, recorded_by="ana")
        for at, (path, value) in enumerate(rows, 1)
    ]
    return Shelf(record=Record().apply(held))


def test_the_baseline_of_any_of_five_numbers_can_be_changed_in_five_minutes():
    talk = Talk(with_numbers(5))
    talk.says("change the baseline")
    assert talk.asking is not None
    assert (talk.asked, len(talk.asking.options)) == ("baseline which_change", 5)
    talk.says("4", "77")
    lows = [talk.value(f"metrics/m{each}/baseline") for each in range(1, 6)]
    assert [each.low for each in lows if isinstance(each, Number)] == [
        Decimal(each) for each in (1, 2, 3, 77, 5)
    ]


def test_a_whole_name_is_meant_before_a_part_of_one():
    money = Money(low=Decimal(5), high=Decimal(5), currency="EUR")
    rows = [
        ("exchange/price", money),
        ("exchange/alternative_price", money),
        ("exchange/not_in_figures", "trust"),
    ]
    held = [fact(at, path, value) for at, (path, value) in enumerate(rows, 1)]
    talk = Talk(Shelf(record=Record().apply(held)), minutes=15)
    talk.says("change price")
    assert (talk.asked, talk.session.spent) == ("price", 0)
    talk.says("skip", "change the price of the alternative")
    assert talk.asking is not None
    assert talk.asking.path == "exchange/alternative_price"


def test_a_draft_is_shown_again_before_it_is_edited():
    talk = longer()
    for _ in range(30):
        if talk.session.status == "finished":
            break
        talk.says("dunno")
    talk.says("edit")
    shown = [each for each in talk.latest.effects if isinstance(each, ShowDraft)]
    assert [(each.text, each.kind) for each in shown] == [("A draft, as it might be.", "opening")]
    assert talk.asked == "draft edit_draft"


def test_a_note_has_one_version_at_a_time():
    flow = load_definitions()["debrief"]
    talk = Talk(flow_id="debrief")
    work = Work(flow, talk.shelf.record, talk.session, talk.shelf.moment())
    for text in ("Dear Marta", "Dear Marta Ruiz"):
        asking.keep_version(work, text, "note", "drafted")
    (note,) = work.record.items("notes")
    assert work.record.text(f"notes/{note}/text") == "Dear Marta Ruiz"
    removed = [fact.path for fact in work.facts if fact.value == REMOVED]
    assert len(removed) == 1
    assert "notes/None" not in removed


def test_a_change_after_the_end_that_contradicts_a_colleague_costs_no_message():
    shelf = Shelf()
    Talk(shelf, "ben", name="s0").says("marta ruiz, the COO", "stop")
    talk = Talk(shelf, "ana", name="s1")
    while talk.session.status == "open":
        talk.says("skip")
    spent = talk.session.spent
    talk.says("change who pays to Jonas Weber, CFO")
    assert talk.asked == "payer which_holds"
    talk.taps("new")
    assert talk.value("decision/whose") == "p2"
    assert talk.session.spent == spent


def test_back_after_a_change_while_paused_asks_what_the_talk_was_at():
    talk = Talk()
    talk.says("marta ruiz, the COO")
    asked = talk.asked
    talk.says("pause", "change who pays to Jonas Weber", "back")
    assert talk.value("decision/whose") == "p1"
    assert talk.asked == asked


def test_a_number_corrected_by_another_one_is_that_one_and_no_second():
    talk = longer()
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41", "marta", "no, i meant scrap 4 %")
    assert talk.shelf.record.items("metrics") == ("m1",)
    assert talk.value("metrics/m1/name") == "scrap"


def test_the_one_corrected_is_the_one_last_answered_where_both_have_an_answer():
    talk = Talk(minutes=15, only=("payer", "said", "number", "unit_worth"))
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41 now", "marta", "scrap 4 %", "marta")
    talk.says(
        "900 euros each", "marta", "20k a point", "marta", "change the worth", "1", "800 euros each", "marta"
    )
    talk.says("no, i meant 850 euros each")
    worths = [talk.value(f"metrics/{each}/unit_worth") for each in ("m1", "m2")]
    assert [int(each.low or 0) for each in worths if isinstance(each, Money)] == [850, 20_000]


def test_back_over_thats_all_opens_the_question_again():
    talk = longer()
    talk.says(*NUMBER, "marta", "that's all")
    assert "number" in talk.session.closed
    others = set(talk.session.closed) - {"number"}
    assert others
    talk.says("back")
    assert talk.asked == "number"
    assert set(talk.session.closed) == others


def test_back_over_one_of_two_that_were_still_true_counts_the_other():
    shelf = Shelf()
    Talk(shelf).says("marta ruiz, COO", "she said rush orders slip", "stop")
    shelf.now += timedelta(days=100)
    talk = Talk(shelf, name="s2", minutes=15, only=("payer", "said"))
    for _ in range(2):
        assert talk.asked.endswith("still_true")
        talk.says("yes")
    assert talk.session.checked == 2
    talk.says("back")
    assert (talk.session.checked, talk.session.spent) == (1, 1)


@pytest.mark.parametrize("days", [0, 150])
@pytest.mark.parametrize("typed", [(), ("late orders 14 a month, want 5",)])
def test_a_change_taken_back_leads_to_the_question_that_was_open_though_facts_grew_stale(days, typed):
    shelf = Shelf()
    Talk(shelf, "ben", name="s2").says(*BEFORE)
    talk = Talk(shelf, "ana", minutes=15)
    talk.says(*typed)
    was_open, record = talk.asking, shelf.record
    shelf.now += timedelta(days=days)
    talk.says("change who pays to Jonas Weber", "back")
    assert shelf.record == record
    again = talk.asking
    assert was_open is not None
    assert again is not None
    assert (again.question, again.purpose, again.path) == (was_open.question, was_open.purpose, was_open.path)
