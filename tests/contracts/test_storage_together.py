"""Several processes and threads on one store."""

import threading
from collections.abc import Callable
from contextlib import closing

import pytest

from flows.record import Level
from storage.base import (
    Identity,
    StaleAccount,
    Storage,
    StoreUnreachable,
    Who,
)
from storage.open import open_storage
from storage.upkeep import check
from tests.storage.support import (
    NOW,
    SPACE,
    Talk,
    seller,
    talk,
)
from tests.support.forked import context

Connect = Callable[[], Storage]


def _count_up(url: str, person: str, number: int, times: int) -> None:
    """What every turn does: load, compute, commit, and again where somebody was first."""
    with closing(open_storage(url, busy_timeout=30)) as store:
        t = Talk(store, Who(SPACE, person), "a1", store.load(Who(SPACE, person), "a1", f"s{number}").session)
        done = 0
        while done < times:
            loaded = store.load(t.who, "a1", f"s{number}")
            t.version, t.last, t.session = loaded.account.version, loaded.record.last_id, loaded.session
            fact = t.fact(value=str(int(loaded.record.text("problem/said") or 0) + 1), level=Level.HEARD)
            try:
                t.say(fact)
                done += 1
            except StaleAccount:
                continue


def test_four_processes_lose_nothing(store: Storage, url: str):
    ada = seller(store)
    for number in range(4):
        talk(store, ada, session=f"s{number}", new_account=number == 0)
    workers = [
        context().Process(target=_count_up, args=(url, ada.person, number, 100)) for number in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(50)
    assert [worker.exitcode for worker in workers] == [0, 0, 0, 0]
    assert store.record(ada, "a1")[1].text("problem/said") == "400"
    assert len(store.facts(ada, "a1")) == 400
    assert check(url).sound


def test_threads_may_share_a_store(store: Storage):
    ada = seller(store)
    talks = [talk(store, ada, f"a{number}", f"s{number}") for number in range(4)]

    def chatter(t: Talk):
        for _ in range(25):
            t.say(t.fact())
            assert store.load(ada, t.account, t.session.id).session == t.session

    threads = [threading.Thread(target=chatter, args=(t,)) for t in talks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [store.load(ada, t.account, t.session.id).account.version for t in talks] == [26] * 4


def test_two_processes_that_see_somebody_first_make_one_person(another: Connect):
    stores = [another() for _ in range(4)]
    found: list[str] = []

    def look(store: Storage):
        found.append(store.person_for(SPACE, Identity("slack", "T1", "U1"), "Ada", NOW).id)

    threads = [threading.Thread(target=look, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(found)) == 1
    assert len(stores[0].people(SPACE)) == 1


def test_a_closed_store_says_so(store: Storage):
    ada = seller(store)
    store.close()
    store.close()
    with pytest.raises(StoreUnreachable):
        store.accounts(ada)


def test_what_was_taken_unchecked_is_found_out_at_the_commit(store: Storage, another: Connect):
    """A turn may start from what its process last knew; the commit then says that somebody was first."""
    mine = talk(store, seller(store))
    mine.say(mine.fact(value="first"))
    store.load(mine.who, "a1", "s1")
    theirs = Talk(another(), mine.who, "a1", another().load(mine.who, "a1", "s1").session)
    theirs.version, theirs.last, theirs.session = mine.version, mine.last, mine.session
    theirs.say(theirs.fact(value="second"))
    behind = store.load(mine.who, "a1", "s1", unchecked=True)
    assert behind.record.text("problem/said") == "first"
    with pytest.raises(StaleAccount):
        store.commit(mine.write(mine.fact(value="third"), event="late"))
    again = store.load(mine.who, "a1", "s1", unchecked=True)
    assert again.record.text("problem/said") == "second"
    assert again.account.version == behind.account.version + 1
