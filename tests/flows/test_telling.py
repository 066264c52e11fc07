"""The opening of a debrief: one message of any length, all of which goes where it belongs."""

from datetime import timedelta

import pytest

from flows.effects import Noted
from flows.record import Level, State
from flows.values import Number
from tests.support.talking import Shelf, Talk

TOLD = (
    "Good talk. Marta said rush orders are not the problem any more, it's changeovers that eat 2 hours a day. "
    "Jonas Weber, the CFO, pays, he told me. OTD is 81 % now, she wants 92 % by June, she told me. "
    "They tried a consultant last year. Jonas is worried about another audit. "
    "They have an offer from Brenner at €180k. Marta will send the order data by Friday. I will call Jonas on Monday. "
    "I was surprised that the CFO sat in. Procurement asks for 8 % off."
)


def debrief(*prepared: str) -> Talk:
    shelf = Shelf()
    Talk(shelf, minutes=15, only=("payer", "said", "number")).says(*prepared)
    shelf.now += timedelta(hours=3)
    talk = Talk(shelf, name="s2", flow_id="debrief")
    assert talk.asked == "learned"
    return talk


def after() -> Talk:
    talk = debrief(
        "Marta Ruiz, COO", "rush orders slip every week", "my guess", "otd 81 now, wants 95 by summer", "stop"
    )
    talk.says(TOLD)
    return talk


def test_the_whole_message_is_kept_and_costs_one():
    talk = after()
    assert talk.value("meetings/v1/learned") == TOLD
    assert talk.session.spent == 1


def test_each_part_of_it_goes_where_it_belongs():
    talk = after()
    record = talk.shelf.record
    assert record.text(f"people/{record.text('decision/whose')}/name") == "Jonas Weber"
    assert record.text("decision/tried") == "They tried a consultant last year"
    assert record.text("problem/said") == "changeovers that eat 2 hours a day"
    assert record.text("offerings/o1/alternative") == "They have an offer from Brenner at €180k"
    assert record.text("meetings/v1/surprise") == "I was surprised that the CFO sat in"
    assert record.text("outcomes/r1/their_part").startswith("Marta will send the order data")
    assert record.text("outcomes/r1/our_part") == "call Jonas on Monday"  # the day of the step is theirs
    assert record.text("exchange/discount_asked") == "Procurement asks for 8 % off"
    driver = next(each for each in record.items("drivers") if record.known(f"drivers/{each}/worry"))
    assert record.text(f"people/{record.text(f'drivers/{driver}/person')}/name") == "Jonas Weber"


def test_what_was_said_comes_in_place_of_a_guess_and_is_told_as_changed():
    talk = after()
    target = talk.value("metrics/m1/target")
    assert isinstance(target, Number)
    assert target.low == 92
    assert talk.shelf.record.level("metrics/m1/target") is Level.SAID
    assert talk.shelf.record.level("metrics/m1/name") is Level.SAID
    fact = talk.shelf.record.fact("metrics/m1/target")
    assert fact is not None
    assert fact.said_by == "Marta Ruiz"
    changed = [
        each for noted in talk.told(Noted) if isinstance(noted, Noted) for each in noted.filed if each.before
    ]
    assert "decision/whose" in [each.fact.path for each in changed]


def test_what_they_say_it_is_not_any_more_is_not_known_any_more():
    talk = debrief("Marta Ruiz, COO", "rush orders slip every week", "Marta", "dunno", "stop")
    talk.says("Marta said the rush orders that slip are not the problem any more")
    fact = talk.shelf.record.fact("problem/said")
    assert fact is not None
    assert fact.state is State.UNKNOWN
    assert (fact.said_by, fact.quote) == (
        "Marta Ruiz",
        "Marta said the rush orders that slip are not the problem any more",
    )


def test_back_takes_all_of_it_back():
    talk = debrief("Marta Ruiz, COO", "rush orders slip every week", "Marta", "otd 81 now, wants 95", "stop")
    before = talk.shelf.record
    talk.says(TOLD, "back")
    assert talk.shelf.record == before
    assert talk.asked == "learned"


def test_what_a_colleague_was_told_by_them_is_not_overwritten():
    shelf = Shelf()
    Talk(shelf, "ben", minutes=15).says("Marta Ruiz, COO, she told me", "stop")
    talk = Talk(shelf, name="s2", flow_id="debrief")
    talk.says("Jonas Weber pays, he told me. Nothing else came up")
    assert talk.asked.endswith("which_holds")
    assert talk.value("decision/whose") == "p1"


@pytest.mark.parametrize("text", ["nothing new", "they liked the coffee", "ok", "12", "…"])
def test_a_message_without_a_cue_is_only_kept(text):
    talk = debrief("Marta Ruiz, COO", "stop")
    before = set(talk.shelf.record.held)
    talk.says(text)
    assert set(talk.shelf.record.held) - before <= {"meetings/v1/learned"}


def test_back_over_a_telling_lets_what_it_settled_be_asked_again():
    talk = debrief("Marta Ruiz, COO", "stop")
    talk.says("Marta Ruiz pays, she told me so in the meeting.")
    assert "decision/whose" in talk.session.settled
    talk.says("back")
    assert talk.asked == "learned"
    assert not talk.session.settled
    talk.says("nothing much, they were in a hurry", "skip")
    assert talk.asked == "payer confirm"
