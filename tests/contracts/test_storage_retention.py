"""What is kept for a time only, on both engines: old talks go with all that hangs on them, what is known stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from storage.base import Addressee, ChatState, Inbound, NoSuchSession, Place, Reply, Timer
from storage.health import check
from storage.service import Arrival, Settled
from tests.storage.support import NOW, SPACE, letting, query, seller, talk

YEAR = timedelta(days=400)


def outside(store, who, at):
    """Something said in a chat outside any talk, a timer that fired, a message that no turn came of."""
    name = at.isoformat()
    place = Place("slack", "T1", f"D{name}")
    inbound = Inbound("slack", "T1", place.chat, f"e{name}", at, "prep?")
    chat = ChatState(place, f"lobby{name}", who.person, None, None, {"start": {}}, 1)
    store.settle(Settled(SPACE, place, chat.id, 1, at, [Reply("message", {"text": "?"})], inbound, chat))
    (post,) = store.pending(SPACE, place)
    store.posted(SPACE, post, "1.1")
    timer = Timer(f"t{name}", who.person, place, "reminder", at)
    store.set_timer(SPACE, timer, at)
    assert store.cancel_timer(SPACE, timer.id)
    failed = Inbound("slack", "T1", place.chat, f"f{name}", at, "hm")
    store.receive(SPACE, Arrival(failed, "U1"))
    store.settle(Settled(SPACE, place, chat.id, 2, at, (), failed, failed="turn"))
    store.count_model_call(who, at.date())


def count(url):
    """Rows by table, where there are any."""
    tables = [
        "sessions",
        "inbox",
        "outbox",
        "askings",
        "chats",
        "timers",
        "arrivals",
        "model_calls",
        "facts",
        "accounts",
        "releases",
    ]
    found = {table: query(url, f"SELECT count(*) FROM {table}")[0][0] for table in tables}
    return {table: rows for table, rows in found.items() if rows}


def test_what_is_old_goes_and_what_is_known_stays(store, url):
    who = seller(store)
    old = talk(store, who)
    old.say(old.fact())
    store.release(who, letting("r1", Addressee("file", "x")), NOW)
    outside(store, who, NOW)
    outside(store, who, NOW + YEAR)
    fresh = talk(store, who, "a2", "s2")
    store.commit(replace(fresh.write(fresh.fact()), at=NOW + YEAR))
    before = count(url)
    cut = NOW + timedelta(days=30)
    would = store.would_expire(SPACE, cut)
    assert count(url) == before
    assert store.idle(SPACE, cut) == (("A1", NOW + timedelta(minutes=1)),)
    assert store.expire(SPACE, cut) == would
    assert store.expire(SPACE, cut) == {}
    left = {"sessions": 1, "inbox": 3, "outbox": 4, "askings": 1, "chats": 1, "timers": 1, "arrivals": 1}
    assert count(url) == {**left, "model_calls": 1, "facts": 2, "accounts": 2, "releases": 1}
    assert would["sessions"] == 1
    assert [fact.value for fact in store.facts(who, "a1")] == ["They lose 41 a week"]
    assert [each.id for each in store.sessions(who, "a1")] == []
    assert [each.id for each in store.sessions(who, "a2")] == ["s2"]
    with pytest.raises(NoSuchSession):
        old.again(store).say()
    assert check(url).problems == ()


def test_so_many_talks_at_most_and_none_that_waits_to_be_posted(store, url):
    who = seller(store)
    for number in range(3):
        talk(store, who, "a1", f"s{number}", new_account=number == 0)
    waits = talk(store, who, "a1", "s9", new_account=False)
    waits.say(deliver=True)
    cut = NOW + YEAR
    assert store.would_expire(SPACE, cut)["sessions"] == 3
    assert [store.expire(SPACE, cut, 2).get("sessions") for _ in range(3)] == [2, 1, None]
    assert query(url, "SELECT id FROM sessions") == [("s9",)]


def test_another_workspace_keeps_its_own(store, url):
    who = seller(store)
    talk(store, who)
    store.count_model_call(who, date(2020, 1, 1))
    assert store.expire("elsewhere", NOW + YEAR) == {}
    assert query(url, "SELECT count(*) FROM sessions") == [(1,)]


def test_what_went_is_overwritten_and_later_deletes_cost_what_they_did(store, url):
    who = seller(store)
    old = talk(store, who)
    old.say(text="zorrillo said it", replies=[Reply("message", {"text": "zorrillo, then"})])
    before = secure(store, url)
    while store.expire(SPACE, NOW + YEAR):
        pass
    assert secure(store, url) == before
    if url.startswith("sqlite"):
        place = url.removeprefix("sqlite:///")
        for each in (place, f"{place}-wal"):
            assert b"zorrillo" not in Path(each).read_bytes()


def secure(store, url):
    """Whether deleting overwrites, on the connection of a store."""
    if not url.startswith("sqlite"):
        return None
    with store.line.glance():
        return store.line.driver.execute("PRAGMA secure_delete").fetchone()[0]
