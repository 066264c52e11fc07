"""How a turn's storage compares with the same rows written by hand, in the same run. `pytest -m bench` runs it."""

import dataclasses
import re
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest

from flows.session import Asking, Purpose, Step
from storage import mapping, turns
from storage.base import Reply, TurnWrite
from storage.open import open_sql, open_storage
from tests.storage.support import Talk, new_sqlite, seller, talk

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]
PLACES = [
    f"metrics/m{item}/{leaf}"
    for item in range(1, 13)
    for leaf in ("name", "measured_how", "unit", "promised")
]
SAID = "They lose forty-one orders a week because the forms come back incomplete"
QUESTION = {"id": "metrics/m1/name", "kind": "text", "text": "Who there told you so, and in which words?"}
ASKED = Asking("r", "metric_name", Purpose.ANSWER, "metrics/m1/name", {"metric": "m1"}, ("yes", "no", "skip"))
STEPS = tuple(Step(turn, ASKED) for turn in range(20))
ADVANCE = (
    "UPDATE accounts SET version = :version, touched_at = :at, last_fact = :last_fact WHERE id = :account"
)
STATEMENTS = {
    "accounts": ADVANCE,
    "sessions": turns._SESSION_SAVE,
    "inbox": turns._INBOX.partition(" ON CONFLICT")[0],
    "facts": turns._FACT,
    "holding": turns._HOLD,
    "outbox": turns._OUTBOX,
    "askings": turns._ASKED,
}


def next_write(t: Talk) -> TurnWrite:
    """An ordinary turn in the middle of a conversation."""
    path = PLACES[t.session.turn % len(PLACES)]
    held = t.last + 1 - len(PLACES)
    fact = t.fact(path, SAID, quote="we lose too many", supersedes=held if held > 0 else None)
    write = t.write(
        fact, text=SAID, replies=[Reply("message", {"text": "Noted."}), Reply("question", QUESTION)]
    )
    return dataclasses.replace(write, session=dataclasses.replace(write.session, asking=ASKED, steps=STEPS))


def storage_turn(t: Talk) -> float:
    """Seconds for load and commit."""
    write = next_write(t)
    began = time.perf_counter()
    t.store.load(t.who, t.account, t.session.id)
    t.version = t.store.commit(write)
    took = time.perf_counter() - began
    t.session = write.session
    return took


class ByHand:
    """The same rows through sqlite3 alone. `rows_too` counts the making of the rows as well."""

    def __init__(self, place: Path, t: Talk, *, rows_too: bool) -> None:
        self.connection = sqlite3.connect(place, isolation_level=None)
        for pragma in ("synchronous=FULL", "foreign_keys=ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.talk, self.rows_too = t, rows_too
        self.ready = {
            name: (re.sub(r":\w+", "?", sql), itemgetter(*re.findall(r":(\w+)", sql)))
            for name, sql in STATEMENTS.items()
        }

    def rows(self, write: TurnWrite) -> list[tuple[str, Any]]:
        space, fact = write.who.workspace, write.facts[0]
        held = {"path": fact.path, "fact_id": fact.id, "first_id": fact.id}
        made: list[tuple[str, dict[str, Any]]] = [
            ("accounts", {**turns._advance(write), "version": write.version + 1}),
            ("sessions", mapping.session_row(space, write.session, write.at)),
            ("inbox", mapping.inbox_row(write)),
            ("facts", mapping.fact_row(space, fact)),
            ("holding", {"workspace_id": space, "account_id": write.account, **held}),
            *(("outbox", reply) for reply in mapping.outbox_rows(write)),
        ]
        if write.asking is not None:
            made.append(("askings", mapping.asking_row(space, write.asking)))
        return [(self.ready[name][0], self.ready[name][1](row)) for name, row in made]

    def turn(self) -> float:
        write = next_write(self.talk)
        rows = self.rows(write)
        began = time.perf_counter()
        if self.rows_too:
            rows = self.rows(write)
        self.connection.execute("BEGIN IMMEDIATE")
        for sql, values in rows:
            self.connection.execute(sql, values)
        self.connection.execute("COMMIT")
        took = time.perf_counter() - began
        self.talk.version, self.talk.session = write.version + 1, write.session
        return took


class Floor:
    """The least a durable answer can be: one insert, one update, one transaction."""

    def __init__(self, folder: Path) -> None:
        self.connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
        self.connection.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE answer (turn INTEGER PRIMARY KEY, said TEXT);"
            "CREATE TABLE state (id INTEGER PRIMARY KEY, at TEXT); INSERT INTO state VALUES (1, '')"
        )

    def turn(self) -> float:
        began = time.perf_counter()
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute("INSERT INTO answer (said) VALUES (?)", (SAID,))
        self.connection.execute("UPDATE state SET at = ? WHERE id = 1", (SAID,))
        self.connection.execute("COMMIT")
        return time.perf_counter() - began


def alternating(
    one: Callable[[], float], other: Callable[[], float], blocks: int = 40
) -> tuple[float, float]:
    """Medians in microseconds and of the ratios of alternating blocks, so that both meet the same noise."""
    ratios, all_of_one = [], []
    for _ in range(blocks):
        first, second = [one() for _ in range(25)], [other() for _ in range(25)]
        all_of_one += first
        ratios.append(statistics.median(first) / statistics.median(second))
    return statistics.median(ratios[2:]), statistics.median(all_of_one) * 1e6


@pytest.mark.parametrize(("rows_too", "must"), [(False, 1.5), (True, 1.5)])
def test_a_turn_against_the_same_rows_by_hand(tmp_path: Path, rows_too: bool, must: float):
    url, other = new_sqlite(tmp_path), new_sqlite(tmp_path)
    with closing(open_storage(url)) as store, closing(open_storage(other)) as second:
        ours, theirs = talk(store, seller(store)), talk(second, seller(second))
        by_hand = ByHand(Path(other.removeprefix("sqlite:///")), theirs, rows_too=rows_too)
        ratio, median = alternating(lambda: storage_turn(ours), by_hand.turn)
        by_hand.connection.close()
    print(f"turn {median:.0f} us, {ratio:.2f} x the same rows by hand (rows made by hand too: {rows_too})")
    assert ratio <= must


def test_a_turn_does_not_grow_with_the_history(tmp_path: Path):
    times, pages = [0.0], [0]
    with closing(open_sql(new_sqlite(tmp_path))) as store:
        t = talk(store, seller(store))
        for _ in range(2550):
            times.append(storage_turn(t))
            with store.line.glance():
                pages.append(store.line.rows("PRAGMA page_count", {})[0][0])
    time_ratio = statistics.median(times[2400:]) / statistics.median(times[200:350])
    size_ratio = (pages[2550] - pages[2250]) / (pages[400] - pages[100])
    print(f"turn 2,500 / turn 250: time {time_ratio:.2f}, bytes {size_ratio:.2f}")
    assert time_ratio <= 1.3
    assert size_ratio <= 1.3


def test_the_first_turn_on_a_closed_store(tmp_path: Path):
    url, floor = new_sqlite(tmp_path), Floor(tmp_path)
    with closing(open_storage(url)) as store:
        t = talk(store, seller(store))
        for _ in range(100):
            storage_turn(t)

    def cold() -> float:
        began = time.perf_counter()
        t.store = open_storage(url)
        opened = time.perf_counter() - began
        took = opened + storage_turn(t)
        t.store.close()
        return took

    ratio, median = alternating(cold, floor.turn, blocks=6)
    floor.connection.close()
    print(f"cold turn {median:.0f} us, {ratio:.1f} floor turns")
    assert ratio <= 30
