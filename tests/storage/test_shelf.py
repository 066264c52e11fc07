"""What memory keeps is bounded by its weight, and the newest of it stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.record import Record
from flows.session import MOST_STEPS, Asking, Purpose, Session, Step
from storage.memory import Known, Memory
from storage.shelf import Shelf

STEP = Step(1, Asking("r", "q", Purpose.ANSWER, "problem"))


def test_what_was_not_put_there_for_longest_makes_room():
    shelf = Shelf[str, int](10)
    for n, key in enumerate("abc"):
        shelf.put(key, n, 3)
    shelf.put("a", 7, 3)
    shelf.put("d", 9, 4)
    assert [shelf.get(key) for key in "abcd"] == [7, None, 2, 9]


def test_the_last_thing_stays_however_heavy():
    shelf = Shelf[str, int](10)
    shelf.put("a", 1, 1)
    shelf.put("b", 2, 1000)
    assert (shelf.get("a"), shelf.get("b")) == (None, 2)
    shelf.put("c", 3, 10)
    assert (shelf.get("b"), shelf.get("c")) == (None, 3)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(1, 5), st.booleans())))
def test_it_never_holds_more_than_its_weight_and_forgets_nothing_too_soon(moves):
    shelf, held = Shelf[str, int](10), dict[str, int]()
    for key, weight, away in moves:
        held.pop(key, None)
        if away:
            shelf.take(key)
            continue
        shelf.put(key, weight, weight)
        held[key] = weight
        while sum(held.values()) > 10:
            held.pop(next(iter(held)))
        assert {each: shelf.get(each) for each in "abcdef" if shelf.get(each)} == held


def test_an_account_that_is_much_talked_of_takes_the_room_of_several():
    memory = Memory(100)

    def talked(account: str, steps: int) -> None:
        session = Session(account, account, "p", "prep", "1", steps=(STEP,) * steps)
        memory.keep("w", account, Known(1, Record(), frozenset(), {account: session}))

    for n in range(10):
        talked(f"new {n}", 0)
    assert all(memory.latest("w", f"new {n}") for n in range(10))
    for n in range(3):
        talked(f"old {n}", MOST_STEPS)
    assert [n for n in range(10) if memory.latest("w", f"new {n}")] == []
    assert [n for n in range(3) if memory.latest("w", f"old {n}")] == [1, 2]
