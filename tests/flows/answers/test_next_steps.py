"""One line about the next step, as typed: what they do, what we do, by when."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.next_steps import read_next_step
from flows.answers.reading import Context, Option
from flows.values import When

OPTIONS = (Option("none_yet", "None yet", ("nothing", "none")), Option("not_a_fit", "Not a fit"))
HERE = Context(date(2026, 11, 24), people=("Marta Ruiz",), options=OPTIONS)
ROWS = [
    ("they send the data by 3 dec, we come with a plan", "send the data", "come with a plan", "2026-12-03"),
    ("they send the data by 3 dec", "send the data", "", "2026-12-03"),
    ("Next step: they send the order list by 3 December.", "send the order list", "", "2026-12-03"),
    ("marta sends the order list by friday; we prepare the pilot", "marta sends the order list", "prepare the pilot",
     "2026-11-27"),
    ("we send an offer next week", "", "send an offer", "2026-12-06"),
    ("she'll get us the figures by end of nov and i'll book the room", "get us the figures", "book the room",
     "2026-11-30"),
    ("next call on 10 Dec", "next call", "", "2026-12-10"),
    ("workshop in january with two planners", "workshop with two planners", "", "2027-01-31"),
    ("they will check with finance", "check with finance", "", ""),
    ("3 dec", "", "", "2026-12-03"),
    ("I call her tomorrow. She talks to the board.", "talks to the board", "call her", "2026-11-25"),
    ("our side: plan, their side: data by 3 dec", "data", "plan", "2026-12-03"),
]  # fmt: skip


@pytest.mark.parametrize("typed, theirs, ours, day", ROWS, ids=[row[0] for row in ROWS])
def test_a_step_is_read(typed, theirs, ours, day):
    parts = read_next_step(typed, HERE).parts
    when = parts.get("when")
    latest = when.latest.isoformat() if isinstance(when, When) and when.latest else ""
    assert parts["value"] == "next_step"
    assert (parts.get("their_part", ""), parts.get("our_part", ""), latest) == (theirs, ours, day)


@pytest.mark.parametrize(
    "typed", ["none", "none yet", "nothing agreed", "no next step", "nothing yet", "not yet", "1"]
)
def test_no_step_is_one_of_the_answers(typed):
    assert read_next_step(typed, HERE).parts == {"value": "none_yet"}


@pytest.mark.parametrize("typed", ["we", "they will", "Next step: we", "-"])
def test_nobody_doing_anything_is_no_step(typed):
    assert read_next_step(typed, HERE).trouble == "empty"


def test_a_date_that_can_be_read_in_two_ways_is_asked_about():
    reading = read_next_step("data by 3/12", HERE)
    days = [when.latest for each in reading.unsure if isinstance(when := each["when"], When)]
    assert {day.month for day in days if day} == {12, 3}
    assert all(each["their_part"] == "data" for each in reading.unsure)


@given(st.text(max_size=60))
def test_any_text_has_an_answer(text):
    reading = read_next_step(text, HERE)
    assert reading.parts or reading.unsure or reading.trouble
