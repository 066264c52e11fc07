"""Calendars and meetings in the store: whose they are, what is written together, where somebody is reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from storage.base import ChatState, Identity, NewCode, Place, Timer, Who
from storage.service import Diary, Meeting, Plan, Reading, ServiceStorage, Settled
from tests.storage.support import NOW, SPACE, seller, talk

HOUR = timedelta(hours=1)
MET = Meeting(
    "m1",
    "calendar",
    "uid\0\ud800",
    "",
    NOW + HOUR,
    NOW + 2 * HOUR,
    "Títle\0",
    ("jo@x.example", "Jo"),
    account="a1",
)
ADDRESS = "https://c.example/secret"


def timer(who: Who, name: str = "t1", hours: int = 1) -> Timer:
    return Timer(name, who.person, Place("", "", ""), "meeting", NOW + hours * HOUR, {"meeting": "m1"})


def test_a_diary_is_as_it_was_put(store: ServiceStorage):
    ada, bob = seller(store), seller(store, "bob")
    assert store.diary(ada) == Diary(ada.person)
    kept = Diary(ada.person, ADDRESS, ZoneInfo("Asia/Kathmandu"), read_at=NOW, told_at=NOW, reminders=False)
    store.put_diary(ada, Diary(ada.person), NOW)
    store.put_diary(ada, kept, NOW)
    assert (store.diary(ada), store.diary(bob)) == (kept, Diary(bob.person))
    assert store.diaries(SPACE) == (kept,)
    assert store.diaries("other") == ()
    assert ADDRESS not in repr(kept)


def test_what_was_read_at_another_address_is_not_kept(store: ServiceStorage):
    ada = seller(store)
    reading = Reading(ADDRESS, NOW, ZoneInfo("Europe/Berlin"), NOW, NOW)
    assert not store.note_reading(ada, reading)
    store.put_diary(ada, Diary(ada.person, ADDRESS), NOW)
    assert not store.note_reading(ada, replace(reading, address="https://c.example/other"))
    assert not store.note_reading(seller(store, "bob"), reading)
    assert store.note_reading(ada, reading)
    assert store.diary(ada) == Diary(
        ada.person, ADDRESS, None, ZoneInfo("Europe/Berlin"), read_at=NOW, failing_since=NOW, told_at=NOW
    )


def test_meetings_are_their_own_and_the_newest_holds(store: ServiceStorage):
    ada, bob = seller(store), seller(store, "bob")
    store.plan(ada, Plan([MET]), NOW)
    store.plan(bob, Plan([replace(MET, title="Bob's")]), NOW)
    later = replace(MET, starts_at=NOW, all_day=True, chosen=True, state="declined", people=())
    store.plan(ada, Plan([later, replace(MET, id="m2", starts_at=NOW - HOUR, ends_at=NOW)]), NOW)
    assert [each.id for each in store.meetings(ada, NOW)] == ["m2", "m1"]
    assert [each.id for each in store.meetings(ada, NOW + timedelta(seconds=1))] == ["m1"]
    assert store.meeting(ada, "m1") == later
    assert store.meeting(bob, "m2") is None
    assert store.meeting(Who(SPACE, "nobody\0"), "m1") is None
    assert store.meeting(ada, "m1\0") is None
    store.plan(ada, Plan(), NOW, forget_before=NOW + HOUR)
    assert [each.id for each in store.meetings(ada, NOW - HOUR)] == ["m1"]
    assert len(store.meetings(bob, NOW)) == 1


def test_a_timer_that_has_fired_stays_so_and_any_other_is_set_anew(store: ServiceStorage):
    ada, bob = seller(store), seller(store, "bob")
    store.plan(ada, Plan(timers=[timer(ada)]), NOW)
    store.plan(ada, Plan(timers=[timer(ada, hours=2)]), NOW)
    assert [each.due_at for each in store.waiting_timers(ada, "meeting")] == [NOW + 2 * HOUR]
    assert store.waiting_timers(ada, "review") == store.waiting_timers(bob, "meeting") == ()
    store.plan(bob, Plan(timers=[timer(bob, hours=5)], off=["t1"]), NOW)  # another's of that name
    assert [each.due_at for each in store.waiting_timers(ada, "meeting")] == [NOW + 2 * HOUR]
    store.plan(ada, Plan(off=["t1", "t2"]), NOW)
    assert store.waiting_timers(ada, "meeting") == ()
    store.plan(ada, Plan(timers=[timer(ada)]), NOW)
    assert store.postpone(SPACE, "t1", NOW + 3 * HOUR)
    (found,) = store.due_timers(SPACE, NOW + 3 * HOUR)
    assert store.fire(SPACE, replace(found, place=Place("slack", "T", "U1")), NOW)
    store.plan(ada, Plan(timers=[timer(ada)]), NOW)
    assert not store.postpone(SPACE, "t1", NOW)
    assert (store.waiting_timers(ada, "meeting"), store.due_timers(SPACE, NOW + 9 * HOUR)) == ((), ())
    (arrived,) = store.waiting(SPACE)
    assert (arrived.place, arrived.more["timer"]["person"]) == (Place("slack", "T", "U1"), ada.person)


def test_a_plan_is_kept_as_a_whole_or_not_at_all(store: ServiceStorage):
    ada = seller(store)
    broken = replace(MET, id="m2", source="nowhere")
    with pytest.raises(Exception, match=r"."):
        store.plan(ada, Plan([MET, broken], [timer(ada)]), NOW)
    assert (store.meetings(ada, NOW), store.waiting_timers(ada, "meeting")) == ((), ())


def test_somebody_is_reached_where_they_were_last(store: ServiceStorage):
    ada = seller(store)
    assert store.reached_at(ada) is None  # a terminal only
    for number, (channel, tenant, external) in enumerate((("slack", "T", "U1"), ("telegram", "7", "9"))):
        code = f"AAA{number + 2}-BBBB-CCCC"
        store.keep_code(SPACE, NewCode(code, NOW + HOUR, ada.person), NOW)
        assert (
            store.redeem(SPACE, code, Identity(channel, tenant, external), "Ada", NOW, sure=True) is not None
        )
    for at, place in enumerate(
        (Place("slack", "T", "D1:1"), Place("telegram", "7", "9"), Place("slack", "T", "D1:2"))
    ):
        chat = ChatState(place, f"c{at}", ada.person)
        store.settle(Settled(SPACE, place, f"c{at}", 1, NOW + at * HOUR, [], chat=chat))
        expected = Place("slack", "T", "U1") if place.channel == "slack" else place
        assert store.reached_at(ada) == expected
    assert store.reached_at(seller(store, "bob")) is None


def test_what_was_somebody_s_goes_with_whom_they_become(store: ServiceStorage):
    ada = seller(store)
    there = Identity("telegram", "7", "9")
    bob = Who(SPACE, store.person_for(SPACE, there, "Bob", NOW).id)
    store.put_diary(bob, Diary(bob.person, ADDRESS), NOW)
    store.plan(bob, Plan([MET, replace(MET, id="m2")], [timer(bob)]), NOW)
    store.plan(ada, Plan([replace(MET, title="Ada's")]), NOW)
    store.keep_code(SPACE, NewCode("AAAA-BBBB-CCCC", NOW + HOUR, ada.person), NOW)
    assert store.redeem(SPACE, "AAAA-BBBB-CCCC", there, "Bob", NOW, sure=True) is not None
    assert store.diary(ada).address == ADDRESS
    assert [each.title for each in store.meetings(ada, NOW)] == ["Ada's", MET.title]
    assert store.waiting_timers(ada, "meeting") == ()  # it is set anew, under her name
    assert (store.meetings(bob, NOW), store.diary(bob).address) == ((), None)


def test_who_is_shut_out_has_no_calendar_any_more(store: ServiceStorage):
    ada, bob = seller(store), seller(store, "bob")
    for who in (ada, bob):
        store.put_diary(who, Diary(who.person, ADDRESS), NOW)
        store.plan(who, Plan([MET], [timer(who, f"t-{who.person}")]), NOW)
    assert store.shut_out(SPACE, ada.person, NOW)
    assert [each.person for each in store.diaries(SPACE)] == [bob.person]
    assert (store.meetings(ada, NOW), store.waiting_timers(ada, "meeting")) == ((), ())
    assert len(store.meetings(bob, NOW)) == len(store.waiting_timers(bob, "meeting")) == 1


def test_the_meetings_of_an_account_go_with_it(store: ServiceStorage):
    t = talk(store, seller(store))
    t.say(t.fact())
    store.plan(t.who, Plan([MET, replace(MET, id="m2", account=None)]), NOW)
    store.delete_account(t.who, "a1")
    assert [each.id for each in store.meetings(t.who, NOW)] == ["m2"]


def test_days_of_reviews_are_found_with_who_noted_them(store: ServiceStorage):
    t = talk(store, seller(store))
    t.say(t.fact("reviews/w1", "added", level=None), t.fact("reviews/w1/next", "in spring", level=None))
    t.say(t.fact("reviews/w1/reason", "next", level=None))
    (found,) = store.review_days(SPACE)
    assert (found.person, found.account, found.path) == (t.who.person, "a1", "reviews/w1/next")
    assert store.review_days("other") == ()
