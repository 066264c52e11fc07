"""The note to the customer: what it may hold, what it asks them to confirm, and what their answer makes of it."""

from __future__ import annotations

import pytest

from flows.effects import ShowDraft
from flows.notes import covered, outgrown, still_in, worth_sending
from flows.record import Level, Record
from flows.values import Number
from tests.flows.made_facts import ON_TIME, number, record_of
from tests.flows.made_facts import fact as made
from tests.flows.test_checking import debrief, fact, prepared
from tests.support.talking import Shelf, Talk


def sent() -> Shelf:
    """A note that asks for who pays, the number with its figures, and the next step."""
    shelf = prepared()
    talk = debrief("payer", "their_number", "next_step", "draft", shelf=shelf)
    talk.taps("confirmed")
    talk.taps("confirmed")
    talk.says("they send the data by 3 dec, we come with a plan")
    assert isinstance(talk.latest.effects[-2], ShowDraft)
    talk.taps("keep")
    return shelf


COVERED = {
    "decision/whose", "metrics/m1/name", "metrics/m1/baseline", "metrics/m1/target", "metrics/m1/by_when",
    "outcomes/r1/their_part",
}  # fmt: skip


def covers(shelf: Shelf, note: str) -> set[str]:
    paths = shelf.record.value(f"notes/{note}/covers")
    assert isinstance(paths, tuple)
    return set(paths)


def later(shelf: Shelf) -> Talk:
    talk = debrief("note_answer", shelf=shelf, name="s5")
    assert talk.asked == "note_answer"
    return talk


def test_a_note_keeps_what_it_asks_them_to_confirm():
    assert covers(sent(), "n1") == COVERED


def test_in_the_talk_that_made_the_note_nobody_asks_for_an_answer():
    shelf = prepared()
    talk = debrief("their_number", "draft", "note_answer", shelf=shelf)
    talk.taps("confirmed")
    talk.taps("keep")
    assert talk.asking is None


@pytest.mark.parametrize("answer", ["Hi Ana, all correct, nothing to add. Marta", "yes", "yes, all of it"])
def test_plain_agreement_is_the_road_to_agreed(answer):
    talk = later(sent())
    talk.says(answer)
    for path in COVERED:
        held = fact(talk, path)
        assert (held.level, held.said_by, held.quote) == (Level.AGREED, "Marta Ruiz", answer), path
        assert held.said_at == talk.shelf.now.date()
    assert fact(talk, "metrics/m1/unit_worth").level is Level.ASSUMED


def test_not_yet_is_asked_again_in_the_next_talk():
    shelf = sent()
    talk = later(shelf)
    talk.taps("not_yet")
    assert talk.asking is None
    assert fact(talk, "decision/whose").level is Level.SAID
    assert debrief("note_answer", shelf=shelf, name="s6").asked == "note_answer"


def test_a_note_that_was_never_sent_is_not_asked_about_again():
    shelf = sent()
    later(shelf).taps("not_sent")
    assert debrief("note_answer", shelf=shelf, name="s6").asking is None
    assert shelf.record.level("decision/whose") is Level.SAID


def test_a_reply_that_corrects_something_asks_which_of_the_rest_hold():
    talk = later(sent())
    reply = "Thanks Ana. Our late orders are 38 a month now. But the budget is not mine alone."
    talk.says(reply)
    assert talk.asked == "note_answer covered"
    assert talk.asking is not None
    assert "metrics/m1/name" in talk.asking.hold["among"]
    assert all(fact(talk, path).level is not Level.AGREED for path in COVERED)
    place = talk.asking.hold["among"].index("metrics/m1/target")
    talk.taps(str(place))
    held = fact(talk, "metrics/m1/target")
    assert (held.level, held.quote) == (Level.AGREED, reply)
    assert fact(talk, "decision/whose").level is Level.SAID


def test_a_bare_figure_in_a_reply_is_meant_in_the_unit_that_the_note_had():
    talk = later(sent())
    talk.says("Late orders are 41, and the target is 12")
    for leaf, low in (("baseline", 41), ("target", 12)):
        value = fact(talk, f"metrics/m1/{leaf}").value
        assert isinstance(value, Number)
        assert value.low == low
        assert value.per == "month"
    assert talk.asking is not None
    assert "metrics/m1/baseline" in talk.asking.hold["among"]
    assert "metrics/m1/target" not in talk.asking.hold["among"]


@pytest.mark.parametrize("typed, agreed", [("all", 6), ("none", 0), ("1, 2", 2), ("dunno", 0), ("2", 1)])
def test_which_of_the_rest_hold_can_be_typed(typed, agreed):
    talk = later(sent())
    talk.says("see you next week then")
    talk.says(typed)
    assert sum(fact(talk, path).level is Level.AGREED for path in COVERED) == agreed


def test_what_cannot_be_told_is_asked_again():
    talk = later(sent())
    talk.says("see you next week then")
    asked = talk.asking
    talk.says("the usual suspects")
    assert talk.asking == asked
    talk.says("17")
    assert talk.asking == asked


def test_what_was_changed_since_is_not_agreed_to():
    shelf = sent()
    cem = Talk(shelf, "cem", name="s7", flow_id="debrief", kind="open_deal", only=("payer",))
    cem.says("changed: Jens Holm, CFO")
    talk = later(shelf)
    talk.says("yes, all of it")
    assert fact(talk, "decision/whose").level is not Level.AGREED
    assert fact(talk, "metrics/m1/name").level is Level.AGREED


def test_back_takes_the_agreement_back():
    talk = later(sent())
    before = talk.shelf.record
    talk.says("yes, all of it")
    talk.says("back")
    assert talk.shelf.record == before
    assert talk.asked == "note_answer"


def test_no_note_leaves_none():
    talk = debrief("their_number", "draft")
    talk.taps("confirmed")
    talk.taps("drop")
    assert talk.shelf.record.items("notes") == ()
    assert talk.asking is None


def test_a_note_of_the_seller_s_own_asks_only_for_what_it_still_says():
    talk = debrief("payer", "their_number", "draft")
    talk.taps("confirmed")
    talk.taps("confirmed")
    talk.says("Marta, you go by late orders, and they should come down to 10. Right?")
    note = talk.shelf.record.items("notes")[-1]
    assert covers(talk.shelf, note) == {"metrics/m1/name", "metrics/m1/target"}


def test_nothing_to_write_is_not_written():
    talk = debrief("draft")
    assert talk.asking is None
    assert not worth_sending(Record())


def test_what_nobody_there_said_is_not_covered():
    record = Record().apply(
        [
            made(1, "problem/said", "rush orders slip", level=Level.HEARD),
            made(2, "decision/how", "the board in march", level=Level.AGREED),
            made(3, "decision/whose", "p1", level=Level.ASSUMED),
        ]
    )
    assert covered(record) == ()
    assert still_in("anything", ("problem/said",), record) == ()


@pytest.mark.parametrize(
    "figure, text, stands",
    [
        ("1200", "about 1,200 orders", True),
        ("1200", "rund 1.200 Aufträge", True),
        ("1200", "1 200 commandes", True),
        ("1.5", "1,5 Tage", True),
        ("38.0", "38 a month", True),
        ("38", "138 a month", False),
        ("38", "from 41 to 10", False),
    ],
)
def test_a_figure_stands_in_a_text_however_its_country_writes_it(figure: str, text: str, stands: bool):
    record = record_of({**ON_TIME, "metrics/m1/baseline": number(figure)})
    assert still_in(text, ("metrics/m1/baseline",), record) == (("metrics/m1/baseline",) if stands else ())


def written(text: str, *after: tuple[str, object]) -> tuple[str, ...]:
    """What a proposition that was kept as `text` does not know, once these were noted."""
    held = {**ON_TIME, "problem/said": "rush orders slip", "propositions/t1": "added"}
    record = record_of({**held, "propositions/t1/text": text})
    return outgrown(record.apply([made(99 + n, *each) for n, each in enumerate(after)]), "t1")


def test_a_proposition_is_outgrown_by_what_changed_after_it_and_by_nothing_else():
    text = "Rush orders slip. On-time delivery: 81 → 95 %."
    assert written(text) == ()
    assert written("Nothing of all that.") == ()
    assert written(text, ("metrics/m1/baseline", number(83, unit="%"))) == ("metrics/m1/baseline",)
    assert written(text, ("metrics/m1/baseline", number(81, unit="%"))) == ()
    assert written(text, ("problem/said", "Rush orders slip.")) == ()
    assert written(text, ("problem/said", "the tool shop is late")) == ("problem/said",)
    assert written(text, ("people/p1/name", "Tom Baker")) == ()
