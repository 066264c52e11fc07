"""What a record remembers of its items is what a record would find that remembers nothing, however it came about."""

import random
from datetime import UTC, datetime

from flows.places import COLLECTIONS
from flows.record import ADDED, REMOVED, Fact, Record, State

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def fact(
    number: int, path: str, value: str | None, state: State = State.KNOWN, over: int | None = None
) -> Fact:
    return Fact(number, "a1", path, value, state, None, "p1", AT, "s1", 0, supersedes=over)


def test_items_kept_from_before_are_those_found_anew():
    dice = random.Random(7)
    record = Record()
    past: dict[int, Fact] = {}
    for number in range(1, 2_000):
        collection = dice.choice(tuple(COLLECTIONS))
        items = record.items(collection)
        what = dice.choice(("add", "remove", "take back", "fill", "fill"))
        if what == "add" or not items:
            new = fact(number, f"{collection}/{record.next_item(collection)}", ADDED)
        else:
            path = f"{collection}/{dice.choice(items)}"
            held = record.held[path]
            if what == "remove":
                new = fact(number, path, REMOVED, over=held.id)
            elif what == "take back":
                new = fact(number, path, None, State.WITHDRAWN, over=held.id)
            else:
                new = fact(number, f"{path}/name", "something")
        past[number] = new
        record = record.apply((new,), past)
        asked = dice.sample(tuple(COLLECTIONS), 3)
        anew = Record(record.held, record.last_id)
        assert [record.items(one) for one in asked] == [anew.items(one) for one in asked]
        assert [record.next_item(one) for one in asked] == [anew.next_item(one) for one in asked]
