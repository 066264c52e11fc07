"""Whose meeting it is and what kind, what is still thin about it, and when to speak of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.meetings.gaps import gaps
from bot.meetings.proposing import account_in, kind_of_meeting
from bot.meetings.times import Hours, afterwards, ahead, ahead_from, before_review
from flows.record import Fact, Level, Record, State, fold

ACCOUNTS = {
    "a": "Northwind Castings GmbH",
    "b": "ABB",
    "c": "Initech",
    "d": "Initech Foods",
    "e": "Global Parts",
}
BERLIN, QUIET = ZoneInfo("Europe/Berlin"), (time(20), time(7))


@pytest.mark.parametrize(
    "title, people, expected",
    [
        ("Northwind Castings: quarterly", (), "a"),
        ("NORTHWIND CASTINGS GMBH / us", (), "a"),
        ("Northwind renewal", (), "a"),
        ("Visit to ABB, Zürich", (), "b"),
        ("Cabbage", (), None),
        ("Initech Foods, intro", (), "d"),
        ("Initech, intro", (), "c"),
        ("Initech and ABB", (), None),
        ("Global sync", (), None),
        ("Lunch", ("Marta", "marta@northwind.example"), "a"),
        ("Lunch", ("x@mail.northwindcastings.co.uk",), "a"),
        ("Lunch", ("x@northwind.example", "y@abb.com"), None),
        ("Lunch", ("x@gmail.com",), None),
        ("Lunch", ("Ruiz, Marta (Northwind Castings)",), "a"),
        ("", ("", "@", "x@", "@."), None),
        ("1:1 with Bob", (), None),
    ],
)
def test_whose_it_is(title, people, expected):
    assert account_in(title, people, ACCOUNTS) == expected


@given(
    st.text(max_size=40),
    st.lists(st.text(max_size=20), max_size=3),
    st.dictionaries(st.text(max_size=3), st.text(max_size=12)),
)
def test_whatever_it_is_called_it_is_one_of_theirs_or_none(title, people, accounts):
    assert account_in(title, people, accounts) in {None, *accounts}


def record(*told: tuple[str, object, Level | None]) -> Record:
    facts = [
        Fact(number, "a", path, value, State.KNOWN, level, "p", datetime(2026, 1, 1, tzinfo=UTC), "s", number)  # type: ignore[arg-type]
        for number, (path, value, level) in enumerate(told, 1)
    ]
    return fold(facts)


PEOPLE = (("people/p1", "added", None), ("people/p1/name", "Marta Ruiz", Level.SAID))
KNOWN = (*PEOPLE, ("decision/whose", "p1", Level.SAID), ("problem/said", "late orders", Level.SAID))
METRIC = (("metrics/m1", "added", None), ("metrics/m1/name", "on-time delivery", Level.ASSUMED))


@pytest.mark.parametrize(
    "told, expected",
    [
        ((), ["nothing"]),
        (PEOPLE, ["nothing"]),
        (KNOWN, ["metric_unknown"]),
        ((*KNOWN, *METRIC), ["metric", "claim"]),
        ((*PEOPLE, ("decision/whose", "p1", Level.HEARD)), ["payer", "problem_unknown"]),
        ((("problem/hypothesis", "late", Level.ASSUMED),), ["payer_unknown", "problem"]),
    ],
)
def test_what_is_thin(told, expected):
    assert [each.key for each in gaps(record(*told), "open_deal")] == expected


def test_in_a_first_talk_who_pays_comes_last():
    found = gaps(record(("problem/hypothesis", "late", Level.HEARD)), "first_talk")
    assert [(each.key, each.heard) for each in found] == [("problem", True), ("metric_unknown", False)]


@pytest.mark.parametrize(
    "title, told, kind",
    [
        ("Northwind: renewal", KNOWN, "renewal"),
        ("RFP Northwind", (), "tender"),
        ("Northwind", (), "first_talk"),
        ("Northwind", KNOWN, None),
        ("Intro call", KNOWN, "first_talk"),
        ("Northwind", (*KNOWN, ("reviews/w1", "added", None)), "renewal"),
    ],
)
def test_what_kind_it_will_be(title, told, kind):
    assert kind_of_meeting(title, record(*told)) == kind


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    "starts, quiet, expected",
    [
        ("2026-11-25T10:00", QUIET, "2026-11-24T18:00"),
        ("2026-11-25T11:59", QUIET, "2026-11-24T18:00"),
        ("2026-11-25T12:00", QUIET, "2026-11-25T10:00"),
        ("2026-11-25T23:00", QUIET, "2026-11-25T19:30"),
        ("2026-11-25T10:00", (time(17), time(9)), "2026-11-24T16:30"),
        ("2026-11-25T12:30", (time(17), time(11)), "2026-11-24T16:30"),
        ("2026-11-25T10:00", (time(0), time(0)), "2026-11-24T18:00"),
        ("2026-11-25T04:00", (time(1), time(5)), "2026-11-24T18:00"),
    ],
)
def test_before_it(starts, quiet, expected):
    assert ahead(at(starts), Hours(BERLIN, quiet)) == at(expected)


@pytest.mark.parametrize(
    "now, expected",
    [
        ("2026-11-24T12:00", "2026-11-24T18:00"),
        ("2026-11-24T19:00", "2026-11-24T19:00"),
        ("2026-11-24T21:00", "2026-11-25T07:00"),
        ("2026-11-25T09:50", "2026-11-25T09:50"),
        ("2026-11-25T09:51", None),
    ],
)
def test_known_from_now_on(now, expected):
    found = ahead_from(at("2026-11-25T10:00"), at(now), Hours(BERLIN, QUIET))
    assert found == (None if expected is None else at(expected))


def test_after_it_and_never_at_night():
    assert afterwards(at("2026-11-25T11:00"), Hours(BERLIN, QUIET)) == at("2026-11-25T11:15")
    assert afterwards(at("2026-11-25T19:50"), Hours(BERLIN, QUIET)) == at("2026-11-26T07:00")
    assert afterwards(at("2026-10-25T01:50"), Hours(BERLIN, QUIET)) == at("2026-10-25T07:00")


def test_before_a_review():
    hours = Hours(BERLIN, QUIET)
    assert before_review(date(2026, 12, 1), at("2026-11-01T10:00"), hours) == at("2026-11-24T09:00")
    assert before_review(date(2026, 12, 1), at("2026-11-29T10:00"), hours) == at("2026-11-30T09:00")
    assert before_review(date(2026, 12, 1), at("2026-12-01T10:00"), hours) is None


@given(
    st.integers(0, 366 * 24 * 60).map(
        lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"]
    ),
    st.tuples(st.times(), st.times()),
)
def test_nobody_is_woken(moment, zone, quiet):
    """Whatever the hours: what is put off comes out of them, within a day; what is to come before them does."""
    hours = Hours(ZoneInfo(zone), quiet)
    later, earlier = hours.awake(moment), hours.before_quiet(moment)
    assert earlier <= moment <= later
    assert (later - moment).total_seconds() <= 26 * 3600
    clocks_changed = hours.local(later).utcoffset() != hours.local(moment).utcoffset()
    assert clocks_changed or not hours.are_quiet(later)
