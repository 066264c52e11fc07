"""One answer that fills several places: what is filed where, what is asked then, and what may not be overwritten."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from flows.brief import brief_of
from flows.effects import Ask, Heard, Noted, Tell
from flows.filing import unsettled
from flows.record import Level, State
from flows.values import Money, Number
from tests.support.talking import Talk

LINE = "late deliveries, the plant manager's number, from 41 a month to 10 by June, each costs them about 900 euros"
BOTH = "Marta Ruiz the COO pays, 200k set aside; they told me changeovers eat 2 hours a day"


def noted(talk: Talk) -> list[str]:
    return [
        each.fact.path for effect in talk.told(Noted) if isinstance(effect, Noted) for each in effect.filed
    ]


def level(talk: Talk, path: str) -> Level | None:
    return talk.shelf.record.level(path)


def test_one_line_fills_a_metric_with_everything_in_it():
    talk = Talk(minutes=15, only=("number", "worry"))
    talk.says(LINE)
    baseline, target, worth = (
        talk.value(f"metrics/m1/{leaf}") for leaf in ("baseline", "target", "unit_worth")
    )
    assert isinstance(baseline, Number)
    assert isinstance(target, Number)
    assert isinstance(worth, Money)
    assert (baseline.low, target.low, worth.low) == (Decimal(41), Decimal(10), Decimal(900))
    assert (baseline.per, worth.per) == ("month", "piece")
    whose = talk.value("metrics/m1/whose")
    assert talk.value(f"people/{whose}/role") == "plant manager"
    assert talk.session.spent == 1


def test_two_answers_in_one_message_cost_one_message_and_are_taken_back_together():
    talk = Talk(minutes=15)
    before = talk.shelf.record
    talk.says(BOTH)
    assert talk.value("decision/whose") == "p1"
    assert talk.value("problem/said") == "changeovers eat 2 hours a day"
    assert (level(talk, "problem/said"), level(talk, "decision/whose")) == (Level.HEARD, Level.ASSUMED)
    assert talk.session.spent == 1
    assert noted(talk) == ["problem/said"]
    talk.says("back")
    assert talk.shelf.record == before
    assert talk.asked == "payer"
    assert talk.session.spent == 0


def test_what_answers_something_else_is_noted_and_the_question_asked_again():
    talk = Talk(minutes=15)
    talk.says(LINE + ". They tried a consultant last year")
    assert talk.asked == "payer"
    assert noted(talk) == ["metrics/m1/name", "decision/tried"]
    assert talk.session.spent == 1
    assert len(talk.told(Ask)) == 1


def test_a_text_that_is_held_already_is_not_replaced_by_a_part():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz pays. They tried a consultant last year", "back", "Marta Ruiz pays")
    talk.says("change who pays to Marta Ruiz")
    talk = Talk(minutes=15, only=("payer", "tried"))
    talk.says("dunno", "overtime")
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("Sue Park, CFO. They tried a consultant last year")
    assert talk.value("decision/tried") == "overtime"


def test_a_second_metric_makes_a_second_item_and_the_worth_goes_to_the_one_it_names():
    talk = Talk(minutes=15)
    talk.says(
        "Sue Park, CFO. late orders 14 a month, want 5. scrap 6 % now, target 3. one late order costs them 900 euros"
    )
    assert talk.value("metrics/m1/name") == "late orders"
    assert talk.value("metrics/m2/name") == "scrap"
    assert isinstance(talk.value("metrics/m1/unit_worth"), Money)
    assert talk.value("metrics/m2/unit_worth") is None


def test_a_worth_of_something_that_no_metric_counts_is_not_filed():
    talk = Talk(minutes=15)
    talk.says("Sue Park, CFO. scrap 6 % now, target 3. one late order costs them 900 euros")
    assert talk.value("metrics/m1/unit_worth") is None


def test_never_more_than_five_metrics():
    talk = Talk(minutes=30)
    names = ("late orders", "scrap", "rework", "claims", "stock-outs", "complaints", "no-shows")
    talk.says("Sue Park, CFO. " + ". ".join(f"{name} from 40 to 10 a month" for name in names))
    assert len(talk.shelf.record.items("metrics")) == 5


def test_the_same_metric_said_again_is_no_second_one():
    talk = Talk(minutes=15, only=("number", "payer"))
    talk.says("Sue Park, CFO", "late orders 14 a month, want 5")
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("late order 14 a month, want 5. Jonas is worried about the audit. they told me orders slip")
    assert talk.shelf.record.items("metrics") == ("m1",)


def two_sellers(said: str = "Marta Ruiz, COO, she told me", minutes: int = 15) -> tuple[Talk, Talk]:
    ana = Talk(minutes=minutes)
    ana.says(said)
    ben = Talk(ana.shelf, "ben", name="s2", minutes=minutes)
    return ana, ben


@pytest.mark.parametrize(
    "text", ["change who pays to Jonas Weber", "they told me orders slip. Jonas Weber, the CFO, pays"]
)
def test_who_pays_said_otherwise_by_a_colleague_is_asked_once(text):
    ana, ben = two_sellers()
    ben.says(text)
    assert ben.asked.endswith(" which_holds")
    assert ana.value("decision/whose") == "p1"
    ben.says("Jonas")
    payer = ana.value("decision/whose")
    assert ana.value(f"people/{payer}/name") == "Jonas Weber"
    assert not ben.asked.endswith("which_holds")


def test_the_one_held_stays_with_how_it_is_known():
    ana, ben = two_sellers()
    ben.says("change who pays to Jonas Weber", "held")
    assert ana.value("decision/whose") == "p1"
    assert level(ana, "decision/whose") is Level.SAID
    assert [each.how for each in ben.told(Heard) if isinstance(each, Heard)] == ["still"]


@pytest.mark.parametrize("text", ["not sure", "dunno", "3", "both unclear"])
def test_where_neither_is_sure_it_is_open_again_with_both_in_its_history(text):
    ana, ben = two_sellers()
    ben.says("change who pays to Jonas Weber", text)
    fact = ana.shelf.record.fact("decision/whose")
    assert fact is not None
    assert fact.state is State.UNKNOWN
    assert [each.value for each in ana.shelf.facts if each.path == "decision/whose"] == ["p1", "p2", None]


@pytest.mark.parametrize("text", ["hm", "what", "9"])
def test_what_names_neither_is_asked_again(text):
    _, ben = two_sellers()
    ben.says("change who pays to Jonas Weber")
    ben.says(text)
    assert ben.asked == "payer which_holds"


def test_back_from_the_question_which_holds_and_back_again():
    ana, ben = two_sellers()
    before = ana.value("decision/whose")
    ben.says("change who pays to Jonas Weber", "Jonas", "back")
    assert ben.asked == "payer which_holds"
    assert ana.shelf.record.value("decision/whose") == before


def test_ones_own_answer_of_the_same_session_is_corrected_without_a_question():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz, COO, she told me", "change who pays to Jonas Weber")
    assert talk.value("decision/whose") == "p2"
    assert not talk.asked.endswith("which_holds")


def test_ones_own_earlier_answer_that_was_better_known_is_asked_about():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz, COO, she told me", "stop")
    talk.shelf.now += timedelta(days=3)
    later = Talk(talk.shelf, name="s2", minutes=15)
    later.says("change who pays to Jonas Weber")
    assert later.asked == "payer which_holds"


@pytest.mark.parametrize("text", ["Marta", "marta ruiz", "MARTA RUIZ"])
def test_the_same_said_again_is_no_contradiction_and_weakens_nothing(text):
    ana, ben = two_sellers()
    ben.says(f"change who pays to {text}")
    assert not ben.asked.endswith("which_holds")
    assert level(ana, "decision/whose") is Level.SAID


def test_the_same_said_by_somebody_raises_a_guess():
    ana, ben = two_sellers("Marta Ruiz, COO")
    assert level(ana, "decision/whose") is Level.ASSUMED
    ben.says("orders slip every week. Marta Ruiz pays, she told me")
    assert level(ana, "decision/whose") is Level.SAID


def test_without_a_message_left_the_held_one_stays_and_it_is_told():
    ana, ben = two_sellers(minutes=5)
    ben.session = replace(ben.session, spent=9)
    ben.says("change who pays to Jonas Weber")
    assert ana.value("decision/whose") == "p1"
    assert "held_stays" in [each.key for each in ben.told(Tell) if isinstance(each, Tell)]
    assert list(unsettled(ana.shelf.record)) == [("decision/whose", "p2")]
    brief = brief_of(ben.flow, ana.shelf.record, ben.session, ana.shelf.now)
    assert ("unsettled", "", "decision/whose") in brief.watch
    ana.says("change who pays to Jonas Weber")
    assert list(unsettled(ana.shelf.record)) == []


def test_a_mail_without_an_answer_is_not_the_answer():
    talk = Talk(minutes=15, only=("said", "worry"))
    spent = talk.session.spent
    talk.says(
        "Dear Ben,\n\nplease find attached the brochure of our hotel, with 40 rooms.\n\n"
        "Best regards\nTom Reed\ntom@example.org"
    )
    assert talk.asked == "said"
    assert talk.value("problem/said") is None
    assert talk.session.spent == spent


def test_a_pasted_mail_gives_the_question_only_its_own_part():
    from tests.flows.answers.test_apart import MAILS

    mail = next(each for each in MAILS if each.stem == "foundry").read_text("utf-8")
    talk = Talk(minutes=15, only=("said", "payer", "number", "worry"))
    talk.says("dunno", mail)
    said = talk.shelf.record.fact("problem/said")
    assert said is not None
    assert str(said.value).startswith("We lose about two hours")
    assert (said.level, said.said_by, str(said.said_at)) == (Level.SAID, "Marta Ruiz", "2026-11-19")
    assert len(str(said.value)) < 200
    assert talk.value("metrics/m1/name") == "On-time delivery"
    assert "60000" not in str([fact.value for fact in talk.shelf.facts])


def test_whoever_paid_before_pays_no_longer():
    ana, ben = two_sellers()
    assert ana.value("people/p1/part") == ("pays",)
    ben.says("change who pays to Jonas Weber", "Jonas")
    assert (ben.value("people/p1/part"), ben.value("people/p2/part")) == ((), ("pays",))
    ben.says("back", "not sure")
    assert ben.value("people/p1/part") == ()


@pytest.mark.parametrize("how", ["Sue Park, CFO. {}", "{}"])
def test_one_late_order_is_no_point_of_a_percentage(how):
    line = "on-time delivery 81 % now, wants 95 by June, each late order costs them 900 euros"
    talk = Talk(minutes=15, only=("payer", "number") if "Sue" in how else ("number", "worry"))
    talk.says(how.format(line))
    assert isinstance(talk.value("metrics/m1/baseline"), Number)
    assert talk.value("metrics/m1/unit_worth") is None
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("Marta Ruiz. each late order costs them 900 euros. One point is worth 20k a year to them")
    worth = talk.value("metrics/m1/unit_worth")
    assert isinstance(worth, Money)
    assert worth.low == 20_000


@pytest.mark.parametrize("question", ["said", "payer", "number"])
def test_a_mail_of_our_own_answers_nothing(question):
    from tests.flows.answers.test_apart import MAILS

    mail = next(each for each in MAILS if each.stem == "ours").read_text("utf-8")
    talk = Talk(minutes=15, only=(question, "worry"))
    before = talk.shelf.record
    talk.says(mail)
    assert talk.asked == question
    assert talk.shelf.record == before
    assert [each.key for each in talk.told(Tell) if isinstance(each, Tell)] == ["nothing_fits"]


def test_what_was_shown_and_is_said_to_have_changed_is_not_asked_about_again():
    ana, _ = two_sellers(minutes=5)
    ana.shelf.now += timedelta(days=100)
    later = Talk(ana.shelf, "ben", name="s3")
    assert later.asked == "payer still_true"
    later.says("no, Jonas Weber pays now")
    assert not later.asked.endswith("which_holds")
    payer = later.value("decision/whose")
    assert later.value(f"people/{payer}/name") == "Jonas Weber"
