"""What is asked next: the weightiest that fit the time, in the plan's order, nothing twice, and what got old."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.agenda import agenda, concrete, fits, kind_of, limits_of, next_due
from flows.effects import ShowBrief, ShowDraft
from flows.loader import load
from flows.record import ADDED, Record
from flows.session import Asking, Purpose, Session, Step
from flows.values import Value
from tests.flows.made_facts import number, record_of
from tests.support.talking import CORE, START, Shelf, Talk, longer

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


WEIGHED = """\
flow: weighed
version: "1"
limits:
  5: {messages: 20, push_backs: 0, metrics: 2, still_true: 0}
  30: {messages: 20, push_backs: 0, metrics: 3, still_true: 0}
weights: {push_back: 30, evidence: 35}
stages: [talk, end]
plans:
  any:
    - {ask: behind, weight: 20}
    - {ask: said, weight: 50}
    - {ask: number, weight: 40}
    - {ask: worth, weight: 38}
    - {ask: tried, weight: 30}
    - {ask: aim, weight: 15}
    - {ask: when, weight: 8}
    - {ask: proposal, weight: 6}
    - {ask: pilot, weight: 4}
    - {ask: worry, weight: 2}
questions:
  said: {stage: talk, kind: text, place: problem/said, proof: ask}
  number: {stage: talk, kind: metric, place: "metrics/{metric}/name", bind: [new_metric], adds: metrics, most: 3}
  worth: {stage: talk, kind: money, place: "metrics/{metric}/unit_worth", bind: [metric],
    proof: ask, proof_when: {known: "metrics/{metric}/baseline"}}
  tried: {stage: talk, kind: text, place: decision/tried}
  behind: {stage: talk, kind: text, place: problem/hypothesis, when: {known: problem/said}}
  worry: {stage: end, kind: text, place: "drivers/{driver}/worry", bind: [other_driver]}
  aim: {stage: end, kind: text, place: "meetings/{meeting}/aim", bind: [meeting]}
  when: {stage: end, kind: date, place: "metrics/{metric}/by_when", bind: [metric],
    when: {known: "metrics/{metric}/target"}}
  proposal: {stage: end, kind: text, place: decision/how, when: {in: {decision/tried: [overtime, agency]}}}
  pilot: {stage: end, kind: text, place: decision/who_else, when: {equals: {decision/tried: agency}}}
"""
FLOW = load(WEIGHED, "weighed.yaml", {}, checks=())
ONE = {"metrics/m1": ADDED, "metrics/m1/name": "late orders"}
TWO = {**ONE, "metrics/m2": ADDED, "metrics/m2/name": "scrap"}
COUNTED = {**TWO, "metrics/m2/baseline": number(6, unit="%")}


def at(asked: str = "", **changes: object) -> Session:
    """A session over that flow; `asked` is the question that it has come to."""
    steps = (Step(1, Asking("r1", asked, Purpose.ANSWER, FLOW.question(asked).place)),) if asked else ()
    session = Session("s1", "a1", "ana", "weighed", "1", minutes=5, steps=steps, bind={"meeting": "v1"})
    return replace(session, **changes)  # type: ignore[arg-type]


def before(weight: int, held: dict[str, Value], session: Session) -> int:
    """How many messages are kept for what is weightier: the fewest that leave one more for something of this weight."""
    most = limits_of(FLOW, session).messages
    left = (
        each
        for each in range(1, most)
        if fits(FLOW, record_of(held), replace(session, spent=most - each), START, weight)
    )
    return next(left) - 1


@pytest.mark.parametrize(
    "weight, held, messages",
    [
        (50, {}, 0),
        (49, {}, 1),  # what they said
        (40, {}, 1),
        (39, {}, 3),  # and two numbers, as many as the time allows
        (38, {}, 3),
        (37, {}, 4),  # and what the first of them is worth
        (35, {}, 4),
        (34, {}, 5),  # and who said it
        (30, {}, 5),
        (29, {}, 6),  # and what they tried
        (26, {}, 6),
        (25, {}, 7),  # and what the second one is worth, which weighs twelve less
        (20, {}, 7),
        (19, {}, 8),  # and what is behind it, once they have said something
        (39, ONE, 2),  # one is named, another one may be
        (37, ONE, 3),
        (26, ONE, 5),
        (25, ONE, 6),
        (39, TWO, 2),  # they may name a third one, which makes it two more messages
        (37, TWO, 3),
        (26, TWO, 5),
        (25, TWO, 6),
        (14, TWO, 8),
        (13, TWO, 9),  # and what a third one is worth
        (26, COUNTED, 5),  # who said what the second one is worth, which was counted, weighs no more than that
        (25, COUNTED, 7),
        (30, COUNTED, 4),
        (8, TWO, 9),
        (7, TWO, 10),  # by when, once they have a goal
        (7, {**TWO, "metrics/m2/by_when": "june"}, 9),  # which was said of one
        (6, TWO, 10),
        (5, TWO, 11),  # what they need for one of several answers, but not for a single one
        (3, TWO, 11),
        (19, {"problem/said": "orders slip"}, 6),  # it opens what is behind it, and nobody asks who said it
    ],
)  # fmt: skip
def test_time_is_kept_for_all_that_is_weightier_and_still_to_come(weight, held, messages):
    assert before(weight, held, at()) == messages


def test_of_what_was_passed_over_only_what_an_answer_opened_is_come_back_to():
    held = record_of({**TWO, "problem/said": "orders slip", "decision/tried": "a consultant"})
    found = agenda(FLOW, held, at("tried"), START)
    assert [(each.question.id, each.path) for each in found] == [
        ("behind", "problem/hypothesis"),
        ("worth", "metrics/m1/unit_worth"),
        ("worth", "metrics/m2/unit_worth"),
        ("aim", "meetings/v1/aim"),
    ]
    assert before(19, {"decision/tried": "a consultant"}, at("tried")) == 0


def test_what_weighs_on_a_second_person_weighs_as_much_as_on_the_first():
    people = {"people/p1": ADDED, "people/p2": ADDED, "people/p3": ADDED, "decision/whose": "p1"}
    found = agenda(FLOW, record_of(people), at(minutes=30), START)
    worries = [(each.bind["person"], each.weight) for each in found if each.question.id == "worry"]
    assert worries == [("p2", 2), ("p3", 2)]
