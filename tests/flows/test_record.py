"""The record: what holds after facts, corrections, taking back, and items that come and go."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.record import ADDED, MERGED, REMOVED, Level, MissingFact, Record, State, fold, history
from tests.flows.made_facts import VALUES, fact, histories


def back(number, taken, **more):
    return fact(number, taken.path, None, State.WITHDRAWN, supersedes=taken.id, **more)


FIRST = fact(1, "problem/said", "orders slip", level=Level.HEARD)
SECOND = fact(2, "problem/said", "orders slip daily", level=Level.SAID, supersedes=1)


def test_nothing_is_known_of_an_empty_record():
    record = Record()
    assert record.fact("problem/said") is None
    assert (record.value("problem/said"), record.text("problem/said"), record.level("problem/said")) == (
        None,
        "",
        None,
    )
    assert not record.known("problem/said")
    assert record.items("metrics") == ()
    assert record.last_id == 0


def test_a_correction_holds():
    record = fold([FIRST, SECOND])
    assert record.text("problem/said") == "orders slip daily"
    assert record.level("problem/said") is Level.SAID
    assert record.last_id == 2


def test_taking_a_correction_back_brings_back_what_it_superseded():
    assert fold([FIRST, SECOND, back(3, SECOND)]) == fold([FIRST])


def test_taking_back_all_leaves_nothing_to_see():
    record = fold([FIRST, SECOND, back(3, SECOND), back(4, FIRST)])
    assert record == Record()
    assert record.fact("problem/said") is None
    assert list(record.under("problem")) == []
    assert record.last_id == 4


def test_an_answer_after_taking_back_stands_on_its_own():
    again = fact(3, "problem/said", "late", level=Level.SAID)
    record = fold([FIRST, back(2, FIRST), again])
    assert record.fact("problem/said") == again
    assert fold([FIRST, back(2, FIRST), again, back(4, again)]) == Record()


def test_taking_back_what_no_longer_holds_leaves_what_does():
    assert fold([FIRST, SECOND, back(3, FIRST)]).fact("problem/said") == SECOND


@pytest.mark.parametrize("state", [State.UNKNOWN, State.SKIPPED])
def test_asked_and_not_known_is_a_state_of_its_own(state):
    record = fold([fact(1, "problem/said", None, state)])
    assert not record.known("problem/said")
    assert record.value("problem/said") is None
    assert record.level("problem/said") is None
    held = record.fact("problem/said")
    assert held is not None
    assert held.state is state


def test_a_withdrawal_needs_the_fact_it_takes_back():
    with pytest.raises(MissingFact, match="takes back 1"):
        Record().apply([back(3, FIRST)])


def test_a_withdrawal_needs_the_fact_it_brings_back():
    with pytest.raises(MissingFact, match="brings back 1"):
        Record().apply([SECOND]).apply([back(3, SECOND)])
    assert Record().apply([SECOND]).apply([back(3, SECOND)], {1: FIRST}) == fold([FIRST])


def test_text_is_empty_where_the_value_is_no_text():
    assert fold([fact(1, "people/p1/met", True)]).text("people/p1/met") == ""


def test_items_come_in_the_order_they_were_added_and_ids_are_never_used_again():
    facts = [fact(n, f"metrics/m{n}", ADDED) for n in range(1, 12)]
    record = fold(facts)
    assert record.items("metrics") == tuple(f"m{n}" for n in range(1, 12))
    assert record.next_item("metrics") == "m12"
    gone = record.apply([fact(12, "metrics/m11", REMOVED, supersedes=11), back(13, facts[9])])
    assert gone.items("metrics") == tuple(f"m{n}" for n in range(1, 10))
    assert gone.next_item("metrics") == "m12"


def test_a_merged_item_is_no_item_and_comes_back_when_that_is_taken_back():
    items = [fact(1, "people/p1", ADDED), fact(2, "people/p2", ADDED)]
    merge = fact(3, "people/p2", MERGED + "p1", supersedes=2)
    assert fold([*items, merge]).items("people") == ("p1",)
    assert fold([*items, merge, back(4, merge)]).items("people") == ("p1", "p2")


def test_under_a_prefix_are_its_leaves_only():
    record = fold([
        fact(1, "metrics/m1", ADDED),
        fact(2, "metrics/m1/name", "a"),
        fact(3, "metrics/m10/name", "b"),
        gone := fact(4, "metrics/m1/unit", "c"),
        back(5, gone),
    ])  # fmt: skip
    assert [each.path for each in record.under("metrics/m1")] == ["metrics/m1/name"]


def test_history_has_all_that_was_ever_held_at_a_path():
    other = fact(4, "problem/why_1", "x")
    taken = back(3, SECOND)
    assert history([FIRST, SECOND, taken, other], "problem/said") == (FIRST, SECOND, taken)


def test_a_record_is_equal_only_to_a_record_that_holds_the_same():
    assert fold([FIRST]) != fold([replace(FIRST, level=Level.SAID)])
    assert fold([FIRST]) != FIRST
    with pytest.raises(TypeError):
        hash(fold([FIRST]))


def test_a_record_does_not_change():
    record = fold([FIRST])
    record.apply([SECOND])
    assert record.text("problem/said") == "orders slip"
    with pytest.raises(TypeError):
        record.held["problem/said"] = SECOND  # type: ignore[index]


@given(histories(), st.integers(0, 25))
def test_folding_in_steps_is_folding_at_once(facts, cut):
    past = {each.id: each for each in facts}
    assert fold(facts[:cut]).apply(facts[cut:], past).held == fold(facts).held


@given(histories(), VALUES)
def test_answering_and_taking_back_changes_nothing(facts, value):
    before = fold(facts)
    held = before.fact("problem/said")
    number = len(facts) + 1
    answer = fact(number, "problem/said", value, supersedes=held.id if held else None)
    after = before.apply([answer, back(number + 1, answer)], {each.id: each for each in facts})
    assert after == before
    assert after.next_item("metrics") == before.next_item("metrics")


@given(histories())
def test_going_back_over_everything_leaves_nothing(facts):
    """Each fact that holds is taken back, newest first, until none does."""
    record, number = fold(facts), len(facts)
    past = {each.id: each for each in facts}
    while visible := [each for each in record.held.values() if each.state is not State.WITHDRAWN]:
        number += 1
        taken = back(number, max(visible, key=lambda each: each.id))
        past[number] = taken
        record = record.apply([taken], past)
    assert record == Record()


@given(histories(), st.sampled_from(["metrics", "people", "gives"]))
def test_a_new_id_was_never_an_item(facts, collection):
    new = fold(facts).next_item(collection)
    assert not [each for each in facts if each.path.startswith(f"{collection}/{new}")]
    assert (
        fold(facts).apply([fact(len(facts) + 1, f"{collection}/{new}", ADDED)]).items(collection)[-1] == new
    )
