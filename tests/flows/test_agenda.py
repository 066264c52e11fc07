"""What is asked next: the weightiest that fit the time, in the plan's order, nothing twice, and what got old."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.agenda import agenda, concrete, fits, kind_of, limits_of, next_due
from flows.effects import ShowBrief, ShowDraft
from flows.record import Record
from tests.support.talking import CORE, Shelf, Talk, longer

KINDS = ["first_talk", "open_deal", "renewal", "tender"]
MOST = {5: 9, 15: 18, 30: 30}


def due(talk: Talk) -> list[str]:
    return [each.question.id for each in agenda(talk.flow, talk.shelf.record, talk.session, talk.shelf.now)]


def fresh(talk: Talk, **changes: object) -> Talk:
    talk.session = replace(talk.session, **changes)  # type: ignore[arg-type]
    return talk


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("minutes", [5, 15, 30])
@pytest.mark.parametrize("text", ["dunno", "skip", "marta ruiz, the COO"])
def test_no_talk_takes_more_messages_than_its_time_allows(kind, minutes, text):
    talk = Talk(kind=kind, minutes=minutes)
    pushes = 0
    for _ in range(80):
        if talk.session.status == "finished":
            break
        pushes += talk.asked.endswith("push_back")
        if (
            text != "skip"
            and talk.asking is not None
            and talk.asking.options
            and talk.asking.purpose == "answer"
        ):
            talk.taps(talk.asking.options[-1])
        else:
            talk.says(text)
        if talk.asking is not None and talk.latest.effects[-1].again:  # type: ignore[union-attr]
            talk.says("dunno")
    assert talk.session.status == "finished"
    assert talk.session.spent <= MOST[minutes]
    assert pushes <= limits_of(talk.flow, talk.session).push_backs


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_question_of_five_minutes_is_one_of_the_heaviest(kind):
    talk = Talk(kind=kind)
    weights = sorted((each.weight for each in talk.flow.plans[kind]), reverse=True)
    talk = fresh(talk, spent=8)
    found = next_due(talk.flow, talk.shelf.record, talk.session, talk.shelf.now)
    assert found is not None
    assert found.weight >= weights[1]


def test_nothing_is_left_to_ask_when_the_time_is_spent():
    talk = fresh(Talk(), spent=9)
    assert next_due(talk.flow, talk.shelf.record, talk.session, talk.shelf.now) is None


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_asked_comes_in_the_order_of_the_plan(kind):
    talk = Talk(kind=kind, minutes=30)
    order = [each.question for each in talk.flow.plans[kind]]
    asked: list[str] = []
    while talk.session.status == "open" and len(asked) < 40:
        asked.append(talk.asked)
        talk.says("skip")
    places = [order.index(each) for each in asked if each in order]
    back = [place for place, before in zip(places[1:], places, strict=False) if place < before]
    assert len(back) <= 1  # once, before the end, for what was passed over
    ending = next(each for each in order if talk.flow.questions[each].stage == talk.flow.stages[-1])
    assert all(place < order.index(ending) for place in back)
    assert len(asked) == len(set(asked))


def test_the_setup_comes_first_and_costs_nothing():
    talk = Talk(minutes=0, kind="")
    assert talk.asked == "minutes"
    talk.says("5")
    assert talk.asked == "kind"
    talk.says("renewal")
    assert talk.asked == "discount_ask"
    assert talk.session.spent == 0
    assert kind_of(talk.shelf.record, talk.session) == "renewal"


def test_room_is_kept_for_a_number_not_named_yet():
    talk = Talk()
    talk.says("marta ruiz, COO", "she said it slips")
    talk = fresh(talk, spent=6)
    found = next_due(talk.flow, talk.shelf.record, talk.session, talk.shelf.now)
    assert found is not None
    assert found.question.id == "number"
    assert not fits(talk.flow, talk.shelf.record, talk.session, talk.shelf.now, 60)
    assert fits(talk.flow, talk.shelf.record, talk.session, talk.shelf.now, 97)


def test_thats_all_closes_a_question_and_only_that():
    talk = longer()
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41", "marta")
    assert talk.asked == "number"
    assert "number" in due(talk)
    talk.says("that's all")
    assert "number" not in due(talk)


def test_parting_leaves_one_question():
    talk = Talk()
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41", "marta", "not really")
    assert talk.asked == "no_match"
    talk.taps("not_a_fit")
    assert due(talk) == ["part_reason"]
    talk.says("we are the wrong ones for this")
    assert talk.session.status == "finished"


@pytest.mark.parametrize(
    "kind, ends", [("explore_metric", "missed_number"), ("explore_offering", "other_offering")]
)
def test_the_other_two_ends_go_on(kind, ends):
    talk = Talk()
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41", "marta", "not really")
    talk.taps(kind)
    assert talk.asked == ends


def known(days: int, **changes: object) -> Talk:
    """A second session, some days after a first one that learned a few things."""
    shelf = Shelf()
    Talk(shelf, minutes=15, only=CORE).says(
        "marta ruiz, COO", "she said it slips", "late orders 41 now, want 20", "marta", "stop"
    )
    shelf.now += timedelta(days=days)
    return Talk(shelf, name="s2", **changes)  # type: ignore[arg-type]


def test_a_known_account_is_asked_only_what_is_open():
    talk = known(1)
    assert "said" not in due(talk)
    assert talk.asked not in ("said", "number")


@pytest.mark.parametrize("minutes, most", [(5, 1), (15, 2), (30, 4)])
def test_what_is_older_than_ninety_days_is_asked_about_so_many_times(minutes, most):
    talk = known(91, minutes=minutes)
    still = 0
    for _ in range(40):
        if talk.asking is None:
            break
        if talk.asked.endswith("still_true"):
            still += 1
            talk.taps("still_true")
        else:
            talk.says("skip")
    assert 1 <= still <= most


def test_ninety_days_are_not_old_yet():
    talk = known(89)
    stale = [
        each for each in agenda(talk.flow, talk.shelf.record, talk.session, talk.shelf.now) if each.stale
    ]
    assert stale == []


def test_what_was_not_known_last_time_is_asked_again_and_not_twice_in_one_session():
    shelf = Shelf()
    Talk(shelf).says("dunno", "stop")
    talk = Talk(shelf, name="s2")
    assert talk.asked == "payer"
    talk.says("dunno")
    assert "payer" not in due(talk)


def test_a_weak_answer_of_last_time_is_asked_for_again():
    shelf = Shelf()
    Talk(shelf).says("marta ruiz, COO", "they have no platform like ours", "skip", "stop")
    assert "said" in due(Talk(shelf, name="s2"))


def test_a_new_item_has_a_place_before_there_is_one():
    assert concrete("metrics/+/name", Record()) == "metrics/m1/name"
    assert concrete("decision/whose", Record()) == "decision/whose"


def test_who_parts_sends_no_draft():
    talk = Talk()
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41", "marta", "not really")
    talk.taps("not_a_fit")
    talk.says("we are the wrong ones for this")
    assert not talk.told(ShowDraft)
    assert talk.told(ShowBrief)
    assert talk.shelf.record.items("propositions") == ()
