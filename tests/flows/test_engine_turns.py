"""Single turns of the engine at the edges: stopped, finished, late, empty, and what was offered before it changed."""

import pytest

from flows.effects import Ask, Meanwhile, ShowBrief, ShowDraft, Tell
from flows.events import PastReady
from flows.record import Level, Record, State
from flows.values import Number
from tests.flows.made_facts import fact
from tests.support.talking import Shelf, Talk, longer


def keys(talk: Talk) -> list[str]:
    return [each.key for each in talk.latest.effects if isinstance(each, Tell)]


def finished(kind: str = "open_deal") -> Talk:
    talk = Talk(kind=kind)
    for _ in range(20):
        if talk.session.status == "finished":
            return talk
        talk.says("dunno")
    raise AssertionError(talk.asked)


@pytest.mark.parametrize("kind", ["first_talk", "open_deal", "renewal", "tender"])
def test_every_kind_ends_with_a_brief_when_nothing_is_known(kind):
    talk = finished(kind)
    assert talk.told(ShowBrief)
    assert talk.session.spent <= 9


def test_after_stop_a_word_goes_on():
    talk = Talk()
    talk.says("marta ruiz, COO", "stop")
    assert talk.asking is None
    talk.says("hello?")
    assert keys(talk) == ["welcome_back"]
    assert talk.asked == "said"
    assert talk.session.status == "open"


def test_a_tap_after_stop_goes_on_as_well():
    talk = Talk()
    talk.says("stop")
    talk.taps("keep")
    assert talk.told(Ask)


@pytest.mark.parametrize("text", ["…", "...", "-", "!!!", " ", "", "\x00", "\u202e"])
@pytest.mark.parametrize("before", [(), ("marta ruiz, COO",), ("marta ruiz, COO", "she said it slips")])
def test_dots_are_no_answer(text, before):
    talk = Talk()
    talk.says(*before)
    record, asked = talk.shelf.record, talk.asking
    talk.says(text)
    assert talk.shelf.record == record
    assert talk.asking == asked
    assert keys(talk) == ["trouble"]


@pytest.mark.parametrize("text, low", [("7", 7), ("7 %", 7), ("12-15", 12)])
def test_a_bare_figure_is_an_answer_where_one_is_asked(text, low):
    talk = longer()
    talk.says("marta ruiz, COO", "she said it slips", "scrap 9 %", "marta", f"change the baseline to {text}")
    baseline = talk.value("metrics/m1/baseline")
    assert isinstance(baseline, Number)
    assert baseline.low == low


def test_a_bare_figure_is_nobodys_name():
    talk = Talk()
    talk.says("12")
    assert keys(talk) == ["trouble"]
    assert talk.asked == "payer"


def test_dots_are_no_draft_and_a_correction_does_not_replace_one():
    talk = finished()
    talk.says("edit", "...")
    assert keys(talk) == ["trouble"]
    talk.says("Marta, two weeks on line 3.")
    text = talk.value("propositions/t2/text")
    talk.says("no, i meant 14")
    assert talk.value(f"propositions/{talk.shelf.record.items('propositions')[-1]}/text") == text


def test_a_finished_session_says_so_and_can_still_be_changed():
    talk = finished()
    talk.says("and now?")
    assert keys(talk) == ["nothing_open"]
    talk.says("brief")
    assert talk.told(ShowBrief)
    talk.says("change who pays to Ann Lee, CFO")
    assert talk.value("people/p1/name") == "Ann Lee"
    assert talk.asking is None


def test_a_choice_that_was_on_offer_stays_good_after_a_colleague_added_one():
    shelf = Shelf()
    ana = Talk(shelf, "ana", kind="first_talk")
    Talk(shelf, "ben", name="s2").says("marta ruiz, COO")
    ana.taps("p1")
    assert ana.value("meetings/v1/with") == "p1"


def test_an_answer_to_an_older_question_is_not_taken_for_this_one():
    talk = Talk()
    old = talk.asking
    assert old is not None
    talk.says("marta ruiz, COO")
    record = talk.shelf.record
    talk.taps("p1", answers=old.ref)
    assert keys(talk) == ["late"]
    assert talk.asked == "said"
    assert talk.shelf.record == record


@pytest.mark.parametrize("ids", [(), ("nonsense",), ("p9",), ("done", "keep")])
def test_a_foreign_tap_changes_nothing_and_asks_again(ids):
    talk = Talk()
    talk.says("marta ruiz, COO", "it slips")
    record, asked = talk.shelf.record, talk.asking
    talk.taps(*ids)
    assert keys(talk) == ["no_such_choice"]
    assert talk.asking == asked
    assert talk.shelf.record == record


def test_thats_all_is_one_message_of_the_plan():
    talk = longer()
    talk.says("marta ruiz, COO", "she said it slips", "otd 81 now", "marta")
    assert talk.asked == "number"
    spent = talk.session.spent
    talk.says("that's all")
    assert talk.session.spent == spent + 1
    assert "number" in talk.session.closed


def test_an_answer_wakes_a_paused_talk():
    typed, tapped, asked = Talk(), Talk(), Talk()
    typed.says("marta ruiz, COO", "pause")
    assert typed.session.status == "paused"
    typed.says("she said rush orders slip")
    assert (typed.session.status, typed.asked) == ("open", "number")
    tapped.says("their board", "pause")
    assert tapped.asked == "payer push_back"
    tapped.taps("keep")
    assert (tapped.session.status, tapped.asked) == ("open", "said")
    asked.says("marta ruiz, COO", "pause", "why")
    assert (asked.session.status, asked.asked) == ("open", "said")


@pytest.mark.parametrize("order, status", [("pause", "paused"), ("stop", "stopped")])
def test_an_order_can_be_tapped(order, status):
    talk = Talk()
    talk.taps(order)
    assert talk.session.status == status
    assert not talk.told(Ask)


def test_a_draft_comes_in_the_turn_that_asked_for_it():
    talk = longer()
    for turn in range(1, 30):
        if talk.session.status == "finished":
            break
        talk.says("dunno")
        assert talk.session.turn == turn
        assert {fact.turn for fact in talk.latest.facts} <= {turn}
    drafts = [fact for fact in talk.shelf.facts if fact.path.endswith("/author")]
    assert drafts


def test_what_a_colleague_added_is_told_once_and_how_much_is_known():
    shelf = Shelf()
    ana, ben = Talk(shelf), Talk(shelf, person="ben", name="s2")
    ana.says("marta ruiz, COO", "stop")
    ben.says("dunno")
    (news,) = (each for each in ben.latest.effects if isinstance(each, Meanwhile))
    assert [fact.path for fact in news.facts] == ["people/p1/name", "people/p1/role"]
    ben.says("dunno")
    assert not ben.told(Meanwhile)
    known = [path for path, fact in shelf.record.held.items() if fact.state is State.KNOWN]
    third = Talk(shelf, person="cy", name="s3")
    assert not third.told(Meanwhile)
    (told,) = (
        each for each in third.latest.effects if isinstance(each, Tell) and each.key == "known_account"
    )
    assert told.data == {"facts": len(known)}


def test_one_thing_known_is_no_known_account():
    talk = Talk(Shelf(record=Record().apply((fact(1, "account/name", "Acme"),))))
    (told,) = (each for each in talk.latest.effects if isinstance(each, Tell) and "account" in each.key)
    assert (told.key, told.data) == ("new_account", {"facts": 1})
    both = (fact(1, "account/name", "Acme"), fact(2, "account/currency", "EUR"))
    more = Talk(Shelf(record=Record().apply(both)))
    (told,) = (each for each in more.latest.effects if isinstance(each, Tell) and "account" in each.key)
    assert (told.key, told.data) == ("known_account", {"facts": 2})


def test_a_link_that_a_colleague_made_is_no_news():
    shelf = Shelf()
    ben = Talk(shelf, person="ben")
    for path, value in [("people/p1", "added"), ("people/p1/part", ("pays",)), ("account/currency", "EUR")]:
        made = fact(shelf.record.last_id + 1, path, value, recorded_by="ana", session="s2")
        shelf.record = shelf.record.apply((made,))
    ben.says("dunno")
    assert not ben.told(Meanwhile)


def test_going_back_over_nothing_changes_nothing():
    talk = Talk()
    before = talk.shelf.record
    talk.happens(PastReady(talk.shelf.moment(), (), {}))
    assert keys(talk) == ["nothing_to_go_back"]
    assert (talk.shelf.record, talk.asked) == (before, "payer")


def test_a_whole_text_is_no_question_to_us():
    talk = Talk(flow_id="critique")
    talk.says("what is a driver?")
    assert keys(talk) == ["version_kept"]
    assert talk.value("propositions/t1/text") == "what is a driver?"


def test_a_flow_without_an_end_of_its_own_says_that_nothing_is_open():
    talk = Talk(flow_id="critique")
    talk.says("we save you 12 %", "dunno")
    assert keys(talk) == ["finished"]
    talk.says("dunno")
    assert keys(talk) == ["nothing_open"]


def test_how_long_it_takes_is_said_once():
    talk = Talk()
    assert keys(talk) == ["new_account", "limits"]
    talk.says("dunno")
    assert "limits" not in keys(talk)
    talk.says("stop")
    talk.opens()
    assert "limits" not in keys(talk)


@pytest.mark.parametrize("order", ["skip", "dunno"])
def test_passing_over_wakes_a_paused_talk(order):
    talk = Talk()
    talk.says("marta ruiz, COO", "pause", order)
    assert (talk.session.status, talk.asked) == ("open", "number")


def test_going_back_puts_the_question_as_if_for_the_first_time():
    talk = Talk()
    talk.says("marta ruiz, COO", "back")
    assert [each.again for each in talk.latest.effects if isinstance(each, Ask)] == [False]
    talk.says("why")
    assert [each.again for each in talk.latest.effects if isinstance(each, Ask)] == [True]


@pytest.mark.parametrize(
    "kind, who, wording",
    [
        ("open_deal", "marta", "proposition"),
        ("first_talk", "marta", "opening"),
        ("open_deal", "my guess", "opening"),
    ],
)
def test_a_proposition_is_drafted_of_what_they_have_said(kind, who, wording):
    talk = Talk(kind=kind, minutes=15)
    talk.shelf.record = talk.shelf.record.apply(
        fact(talk.shelf.record.last_id + at, path, value, level=level, session="s0")
        for at, (path, value, level) in enumerate(
            [
                ("problem/said", "orders slip", Level.SAID),
                ("metrics/m1", "added", Level.SAID),
                ("metrics/m1/name", "late orders", Level.SAID if who == "marta" else Level.ASSUMED),
            ],
            1,
        )
    )
    for _ in range(40):
        if talk.session.status == "finished":
            break
        talk.says("dunno")
    kinds = [
        each.value for each in talk.shelf.facts if each.path.endswith("/kind") and "propositions" in each.path
    ]
    assert kinds == [wording]


def asked_again(talk: Talk) -> list[bool]:
    return [each.again for each in talk.latest.effects if isinstance(each, Ask)]


def test_who_comes_back_is_asked_the_open_question_again_and_nothing_is_set_up_anew():
    talk = Talk()
    before = (talk.shelf.record, talk.session.bind)
    talk.opens()
    assert (keys(talk), asked_again(talk)) == (["welcome_back"], [True])
    talk.says("pause")
    talk.opens()
    assert (keys(talk), asked_again(talk)) == (["welcome_back"], [True])
    assert (talk.shelf.record, talk.session.bind) == before
    assert talk.session.status == "open"


def test_news_that_was_told_is_not_told_with_the_next():
    shelf = Shelf()
    ana, ben = Talk(shelf), Talk(shelf, person="ben", name="s2")
    for text in ("overtime", "an agency"):
        path = "decision/tried" if text == "overtime" else "problem/said"
        made = fact(shelf.record.last_id + 1, path, text, recorded_by="ben", session="s2")
        shelf.record = shelf.record.apply((made,))
        ana.says("why")
        (news,) = (each for each in ana.latest.effects if isinstance(each, Meanwhile))
        assert [each.value for each in news.facts] == [text]
    assert ben.told(Ask)


def test_a_flow_about_a_text_makes_no_meeting():
    assert Talk(flow_id="critique").shelf.record.items("meetings") == ()
    assert Talk().shelf.record.items("meetings") == ("v1",)


def test_an_order_that_is_one_of_the_answers_is_the_answer_and_the_talk_goes_on():
    shelf = Shelf()
    Talk(shelf, minutes=15).says("Marta Ruiz, COO, she told me. on-time delivery 81 %, she wants 95", "stop")
    talk = Talk(shelf, name="r1", flow_id="review")
    for _ in range(20):
        if "stop" in (talk.asking.options if talk.asking else ()):
            break
        talk.says("dunno")
    talk.says("pause", "stop")
    review = shelf.record.items("reviews")[-1]
    assert talk.value(f"reviews/{review}/verdict") == "stop"
    assert talk.session.status == "open"
    assert talk.told(Ask)


def test_what_comes_too_late_or_was_never_offered_puts_the_open_question_again():
    talk = Talk()
    old = talk.asking
    assert old is not None
    talk.says("marta ruiz, COO")
    talk.taps("p1", answers=old.ref)
    assert (keys(talk), asked_again(talk)) == (["late"], [True])
    talk.taps("nonsense")
    assert (keys(talk), asked_again(talk)) == (["no_such_choice"], [True])
    talk.says("stop")
    talk.taps("p1", answers=old.ref)
    assert (keys(talk), asked_again(talk)) == (["late"], [])


def test_a_draft_wanted_early_is_shown_before_it_is_edited_and_an_edit_that_was_left_for_a_change_comes_back():
    talk = Talk()
    talk.says("marta ruiz, COO", "she said orders slip", "edit")
    assert [each.kind for each in talk.told(ShowDraft) if isinstance(each, ShowDraft)] == ["opening"]
    assert talk.asked == "draft edit_draft"
    talk.says("change who pays to June Bowen, CFO")
    assert talk.asked == "draft edit_draft"
    assert not talk.told(ShowDraft)


def test_a_draft_wanted_in_the_middle_of_a_change_loses_nothing_that_was_set_aside():
    talk = Talk(only=("payer", "said", "draft"), minutes=15)
    talk.says("marta ruiz, COO", "rush orders slip")
    assert talk.asked == "said evidence"
    talk.says("change what they said", "edit")
    assert talk.asked == "draft"
    talk.says("keep")
    assert talk.asked == "said evidence"
