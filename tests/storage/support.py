"""What the storage tests share: stores on both engines, a small world to write into, and strategies for facts."""

from __future__ import annotations

import dataclasses
import itertools
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from flows.record import ADDED, MERGED, REMOVED, Fact, Level, Record, State
from flows.session import Asking, Purpose, Session, Status, Step
from flows.values import Money, Number, When
from storage.base import (
    Addressee,
    AskingRow,
    Identity,
    Inbound,
    NewRelease,
    Reply,
    Storage,
    TurnWrite,
    Who,
)
from storage.open import open_line
from storage.upkeep import migrate
from tests.support.postgres import alone, server_url

NOW = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
SPACE = "w1"

# stores -----------------------------------------------------------------------------
_numbers = itertools.count()


def run_sql(url: str, *statements: str) -> None:
    """Runs statements outside any transaction, past every check."""
    line = open_line(url)
    with line.glance():
        for statement in statements:
            line.driver.execute(statement)
    line.close()


def query(url: str, sql: str) -> list[tuple[Any, ...]]:
    """What a query gives."""
    return query_all(url, sql)[0]


def query_all(url: str, *queries: str) -> list[list[tuple[Any, ...]]]:
    """What each query gives, by one connection."""
    line = open_line(url)
    try:
        with line.glance():
            return [line.rows(sql, {}) for sql in queries]
    finally:
        line.close()


def new_postgres(*, empty: bool = False, like: str = "") -> str:
    """The address of a new database, migrated unless `empty`; `like` another one, which nobody has open, if named."""
    name = f"{os.environ.get('PYTEST_XDIST_WORKER', 't')}_{next(_numbers)}"
    model = "" if empty else f" TEMPLATE {like or _template()}"
    run_sql(server_url("postgres"), f"CREATE DATABASE {name}{model}")
    return server_url(name)


@lru_cache(maxsize=1)
def _template() -> str:
    """The name of a database with the tables in it, migrated by whichever process of the run is first."""
    name, everywhere = "equipoise_template", server_url("postgres")
    with alone():
        if (name,) not in query(everywhere, "SELECT datname FROM pg_database"):
            run_sql(everywhere, f"CREATE DATABASE {name}")
            migrate(server_url(name))
    return name


def new_sqlite(folder: Path) -> str:
    """The address of a file that is not there yet."""
    return f"sqlite:///{folder}/{next(_numbers)}.db"


@lru_cache(maxsize=1)
def _tables() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        migrate(f"sqlite:///{folder}/x.db")
        return Path(folder, "x.db").read_bytes()


def with_tables(place: Path) -> str:
    """The address of a file with the tables in it and nothing else, migrated once in a run and copied since.

    What is there already stays.
    """
    if not place.exists():
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.touch(mode=0o600)
        place.write_bytes(_tables())
    return f"sqlite:///{place}"


# a world ----------------------------------------------------------------------------
@dataclass
class Talk:
    """One seller's session on one account, and what it takes to write its next turn."""

    store: Storage
    who: Who
    account: str
    session: Session
    version: int = 0
    last: int = 0

    def fact(self, path: str = "problem/said", value: Any = "They lose 41 a week", **more: Any) -> Fact:
        """A fact of the next turn."""
        self.last += 1
        known: dict[str, Any] = {"state": State.KNOWN, "level": Level.SAID, **more}
        return Fact(
            id=self.last,
            account=self.account,
            path=path,
            value=value,
            recorded_by=self.who.person,
            recorded_at=NOW + timedelta(minutes=self.session.turn),
            session=self.session.id,
            turn=self.session.turn + 1,
            **known,
        )

    def write(
        self, *facts: Fact, event: str | None = None, text: str = "41 a week", **more: Any
    ) -> TurnWrite:
        """The next turn's write, not yet committed."""
        turn = self.session.turn + 1
        at = NOW + timedelta(minutes=turn)
        session = dataclasses.replace(self.session, turn=turn, status=more.pop("status", Status.OPEN))
        inbound = Inbound("terminal", "host", "chat", event or f"{session.id}-{turn}", at, text)
        asking = AskingRow(
            f"{session.id}.{turn}",
            session.id,
            self.who.person,
            "chat",
            turn,
            "problem/said",
            "What?",
            ("a", "b"),
        )
        fields: dict[str, Any] = {
            "inbound": inbound,
            "asking": asking,
            "question": "What do they lose?",
            **more,
        }
        return TurnWrite(
            self.who,
            self.account,
            self.version,
            session,
            new_session=False,
            facts=facts,
            replies=fields.pop(
                "replies", [Reply("message", {"text": "Noted."}), Reply("question", {"id": "x"})]
            ),
            at=at,
            **fields,
        )

    def say(self, *facts: Fact, **more: Any) -> TurnWrite:
        """Commits the next turn."""
        write = self.write(*facts, **more)
        self.version = self.store.commit(write)
        self.session = write.session
        return write

    def again(self, store: Storage) -> Talk:
        """The same talk over another connection."""
        return dataclasses.replace(self, store=store)


def seller(store: Storage, name: str = "ada") -> Who:
    """A person who uses the terminal."""
    return Who(SPACE, store.person_for(SPACE, Identity("terminal", "host", name), name.title(), NOW).id)


def talk(
    store: Storage, who: Who, account: str = "a1", session: str = "s1", *, new_account: bool = True
) -> Talk:
    """A session just greeted, on an account just made unless it is there."""
    if new_account:
        store.create_account(who, account, account.upper(), NOW)
    opened = Session(session, account, who.person, "prep", "1")
    version, record = store.record(who, account)
    greeting = TurnWrite(
        who,
        account,
        version.version,
        opened,
        new_session=True,
        inbound=None,
        facts=(),
        replies=[Reply("message", {"text": "Hello"})],
        at=NOW,
    )
    return Talk(store, who, account, opened, store.commit(greeting), record.last_id)


# strategies -------------------------------------------------------------------------
anything = st.text(st.characters(codec=None, exclude_categories=()), max_size=30)
"""Every text there can be: NUL, lone surrogates, halves of a pair."""

days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
decimals = st.decimals(-(10**12), 10**12, places=3)
values = st.one_of(
    anything,
    st.booleans(),
    st.lists(st.text(max_size=5), max_size=3).map(tuple),
    st.builds(Number, low=st.none() | decimals, high=st.none() | decimals, unit=st.text(max_size=5)),
    st.builds(
        Money,
        low=decimals,
        high=st.none() | decimals,
        currency=st.sampled_from(("EUR", "")),
        approx=st.booleans(),
    ),
    st.builds(When, typed=st.text(max_size=9), earliest=st.none() | days, latest=st.none() | days),
)
PATHS = (
    "problem/said",
    "decision/how",
    "metrics/m1",
    "metrics/m1/name",
    "metrics/m2",
    "metrics/m2/name",
    "drivers/d1",
)
moves = st.lists(
    st.tuples(
        st.sampled_from(PATHS),
        st.sampled_from(("say", "say", "unknown", "skip", "withdraw", "withdraw", "add", "remove", "merge")),
        st.booleans(),
    ),
    max_size=25,
)
"""What happens to places: (path, what, does a new turn begin after it)."""


def facts_from(talk: Talk, record: Record, past: dict[int, Fact], path: str, what: str) -> Sequence[Fact]:
    """One fact that a move makes after `record`, or none where it would make no sense."""
    held = record.held.get(path)
    now = held.id if held is not None else None
    if what == "withdraw":
        if held is None or held.state is State.WITHDRAWN:
            return ()
        return (talk.fact(path, None, state=State.WITHDRAWN, level=None, supersedes=now),)
    if what in ("unknown", "skip"):
        state = State.UNKNOWN if what == "unknown" else State.SKIPPED
        return (talk.fact(path, None, state=state, level=None, supersedes=now),)
    words = {"add": ADDED, "remove": REMOVED, "merge": MERGED + "m1"}
    said = words.get(what, f"said {talk.last}")
    assert now is None or now in past
    return (talk.fact(path, said, supersedes=now),)


def full_session(person: str, account: str = "a1") -> Session:
    """A session with everything in it."""
    asking = Asking(
        "r\x00\ud800", "q", Purpose.EVIDENCE, "metrics/m1/name", {"metric": "m1"}, ("a",), {"x": [1, None]}
    )
    return Session(
        "s1", account, person, "prep", "1", 15, Status.PAUSED, 7, 6, 1, 1, asking,
        (Step(1, asking), Step(2, asking, 0, 1)), {"meeting": "v1"}, 3, ("q1",), ("metrics/m1",),
    )  # fmt: skip


def letting(ident: str, to: Addressee, account: str = "a1", **more: Any) -> NewRelease:
    """A release to be kept."""
    fields: dict[str, Any] = {
        "account_name": account.upper(),
        "scope": "page",
        "upto": 1,
        "held_back": ("problem/said",),
        "content": {"schema": 1, "says": "as it was"},
        **more,
    }
    return NewRelease(ident, account, to=to, **fields)


def price(low: str) -> Money:
    """An amount in euros."""
    return Money(low=Decimal(low), high=Decimal(low), currency="EUR")
