"""Migrations: on filled databases, at every revision, on both engines."""

import re
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from flows.terms import Listed
from storage import schema, upkeep
from storage.base import (
    Addressee,
    Identity,
    Inbound,
    Listing,
    NewCode,
    NewNote,
    Reply,
    StoreCorrupt,
    StoreNewer,
    Who,
)
from storage.chat_shapes import ChatState, Job, Place, Timer
from storage.meeting_shapes import Diary, Meeting, Plan
from storage.open import open_sql, open_storage
from storage.postgres import with_driver
from storage.service_shapes import Arrival, Settled
from storage.sql import SqlStorage
from storage.statements import COLUMNS, LATER
from storage.tables import METADATA, TABLES
from storage.upkeep import backup, check, migrate
from tests.storage.support import (
    NOW,
    SPACE,
    letting,
    new_postgres,
    new_sqlite,
    price,
    query,
    query_all,
    run_sql,
    seller,
    talk,
)
from tests.support.forked import context

CONFIG = Config()
CONFIG.set_main_option("script_location", "storage:migrations")
SCRIPTS = ScriptDirectory.from_config(CONFIG)
REVISIONS = [script.revision for script in reversed(list(SCRIPTS.walk_revisions()))]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store without any table yet."""
    return new_sqlite(tmp_path) if request.param == "sqlite" else new_postgres(empty=True)


def fill(url: str) -> None:
    """At least one row in every table, with every column that can be empty both ways."""
    with closing(open_sql(url)) as store:
        t = talk(store, seller(store))
        t.say(t.fact(quote="q", said_by="Jo", said_at=NOW.date()), t.fact("metrics/m1", "added", level=None))
        t.say(t.fact(supersedes=1), deliver=True)
        t.say(inbound=None, asking=None, question=None)
        store.set_member(t.who, "a1", seller(store, "bob").person, True, NOW)
        bob = seller(store, "bob")
        store.release(t.who, letting("r1", Addressee("person", "Bob", bob.person)), NOW)
        store.release(t.who, letting("r2", Addressee("file", "acme.pdf")), NOW)
        store.note(bob, NewNote("n1", "r1", "Who pays?", "decision/whose"), NOW)
        store.note(bob, NewNote("n2", "r1", "And when?"), NOW)
        store.answer_note(t.who, "n1", "Marta", NOW)
        store.answer_note(t.who, "n1", None, NOW)
        new = [Listed("o1", "Audit", price("38"), price("52.5"), Decimal("0.35")), Listed("o2", "Survey")]
        store.remove_offering(t.who, store.put_offerings(t.who, 0, new, NOW), "o2", NOW)
        store.give_model_consent(t.who, "https://models.example", True, NOW)
        store.count_model_call(t.who, NOW.date())
        fill_the_service(store, t.who.person)


def fill_the_service(store: SqlStorage, person: str) -> None:
    place = Place("slack", "T", "c")
    store.receive(SPACE, Arrival(Inbound("slack", "T", "c", "e1", NOW, "hi", answers="r"), "U1", "Ada"))
    store.receive(SPACE, Arrival(Inbound("slack", "T", "c", "e2", NOW), "U1"))
    broken = store.waiting(SPACE)[1].inbound
    store.settle(Settled(SPACE, place, "c0", 1, NOW, [], inbound=broken, failed="KeyError"))
    standing = ChatState(place, "c1", person, "a1", "s1", {"x": 1}, 1)
    store.settle(Settled(SPACE, place, "c1", 1, NOW, [Reply("message", {"text": "hi"})], chat=standing))
    store.give_up(SPACE, store.pending(SPACE, place)[0], "blocked")
    store.settle(
        Settled(SPACE, place, "c2", 1, NOW, [], chat=ChatState(Place("slack", "T", "d"), "c2", person))
    )
    fill_who_is_who(store, person, place)
    store.set_timer(SPACE, Timer("t1", person, place, "say", NOW), NOW)
    store.add_job(SPACE, Job("j1", person, place, "look"), NOW)
    fill_the_calendar(store, Who(SPACE, person))


def fill_the_calendar(store: SqlStorage, who: Who) -> None:
    zone = ZoneInfo("Europe/Berlin")
    store.put_diary(
        who, Diary(who.person, "https://c.example/x.ics", zone, zone, told_at=NOW, read_at=NOW), NOW
    )
    other = Who(SPACE, seller(store, "eve").person)
    store.put_diary(other, Diary(other.person, reminders=False, failing_since=NOW), NOW)
    later = NOW + timedelta(hours=1)
    met = Meeting("m1", "calendar", "uid", "", NOW, later, "Title", ("jo@x.example",), account="a1")
    store.plan(who, Plan([met, replace(met, id="m2", account=None, state="cancelled")]), NOW)


def fill_who_is_who(store: SqlStorage, person: str, place: Place) -> None:
    soon = NOW + timedelta(minutes=10)
    store.keep_code(SPACE, NewCode("AAAA-BBBB-CCCC", soon, person, shown_at=place), NOW)
    new = Identity("telegram", "1", "9")
    redeemed = store.redeem(SPACE, "AAAA-BBBB-CCCC", new, "Ada", NOW, sure=False)
    assert redeemed is not None
    store.unlink(Who(SPACE, person), new, NOW)
    store.keep_code(SPACE, NewCode("DDDD-EEEE-FFFF", soon, name="Cy"), NOW)
    other = seller(store, "dan").person
    store.keep_code(SPACE, NewCode("GGGG-HHHH-JJJJ", soon, person), NOW)
    store.redeem(SPACE, "GGGG-HHHH-JJJJ", Identity("terminal", "elsewhere", "dan"), "Dan", NOW, sure=True)
    store.keep_code(SPACE, NewCode("KKKK-MMMM-NNNN", soon, other), NOW)


SINCE = {
    "offerings": "0002",
    **dict.fromkeys(("model_consents", "model_calls"), "0003"),
    **dict.fromkeys(("arrivals", "chats", "timers", "jobs"), "0004"),
    **dict.fromkeys(("codes", "links"), "0005"),
    "notes": "0006",
    **dict.fromkeys(("diaries", "meetings"), "0007"),
}
"""The revision that made a table, where it was not the first."""
WIDTHS = {"outbox": ("0004", 11), "chats": ("0005", 11), "releases": ("0006", 8)}
"""The revision that made a table wider, and how many columns it had before."""


def rows(url: str, at: str = schema.HEAD) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table there is at a revision."""
    names = [str(table.__tablename__) for table in TABLES]
    there = [name for name in names if SINCE.get(name, "0001") <= at]
    found = dict(zip(there, query_all(url, *(f"SELECT * FROM {name}" for name in there)), strict=True))
    for name, (since, before) in WIDTHS.items():
        if at < since and name in found:
            found[name] = [row[:before] for row in found[name]]
    return {name: sorted(kept, key=repr) for name, kept in found.items()}


def test_the_constant_is_the_newest_revision():
    assert SCRIPTS.get_heads() == [schema.HEAD]
    assert REVISIONS[-1] == schema.HEAD
    assert all(revision.isdigit() for revision in REVISIONS)


@pytest.mark.parametrize("revision", ["base", *REVISIONS[:-1]])
def test_a_filled_store_goes_down_and_up_again(url: str, revision: str):
    migrate(url)
    fill(url)
    assert all(rows(url).values())
    before = rows(url, revision) if revision != "base" else {}
    migrate(url, to=revision)
    migrate(url)
    if revision == "base":
        fill(url)
    else:
        assert without_dead(rows(url, revision)) == without_dead(before)
    assert check(url).sound


def without_dead(found: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    """Before there were dead letters one counts as sent."""
    told = [tuple("sent" if each == "dead" else each for each in row) for row in found["outbox"]]
    return {**found, "outbox": sorted(told, key=repr)}


def test_a_file_of_the_first_release_is_copied_before_it_gets_the_list_of_offerings(tmp_path: Path):
    url = new_sqlite(tmp_path)
    migrate(url, to="0001")
    fill_by_hand(url)
    before = rows(url, "0001")
    with closing(open_storage(url, backup_dir=tmp_path / "kept")) as store:
        assert store.offerings(Who("w", "p")) == Listing()
        store.put_offerings(Who("w", "p"), 0, [Listed("o1", "Audit")], NOW)
    (kept,) = (tmp_path / "kept").iterdir()
    assert "-0001-" in kept.name
    assert kept.stat().st_mode & 0o777 == 0o600
    assert rows(f"sqlite:///{kept}", "0001") == before == rows(url, "0001")
    assert query(f"sqlite:///{kept}", "SELECT version_num FROM alembic_version") == [("0001",)]


@pytest.mark.parametrize("revision", REVISIONS)
def test_what_was_filled_at_a_revision_is_there_at_the_newest(url: str, revision: str):
    migrate(url, to=revision)
    fill_by_hand(url, revision)
    before = rows(url, revision)
    assert all(before.values())
    migrate(url)
    assert rows(url, revision) == before
    assert check(url).sound


ROWS: dict[str, tuple[str, ...]] = {
    "0001": (
        "INSERT INTO workspaces VALUES ('w', '2026')",
        "INSERT INTO persons VALUES ('w', 'p', '\"Ada\"', 'en-GB', '2026')",
        "INSERT INTO identities VALUES ('w', 'terminal', '\"h\"', '\"ada\"', 'p')",
        "INSERT INTO accounts VALUES ('w', 'a', '\"Acme\"', 'p', 1, 1, '2026-01-01', '2026-01-01')",
        "INSERT INTO memberships VALUES ('w', 'a', 'p', '2026')",
        "INSERT INTO sessions VALUES ('w', 's', 'a', 'p', 'prep', 'open', 15, 1, '2026', '2026', '{}')",
        (
            "INSERT INTO facts (workspace_id, account_id, id, path, value, state, level, recorded_by, recorded_at,"
            " session_id, turn) VALUES ('w', 'a', 1, 'problem/said', '\"x\"', 'known', 2, 'p', '2026-01-01', 's', 1)"
        ),
        "INSERT INTO holding VALUES ('w', 'a', 'problem/said', 1, 1)",
        (
            "INSERT INTO inbox (workspace_id, channel, tenant, event, chat, at, chosen, status, private)"
            " VALUES ('w', 'slack', '\"T\"', '\"e\"', '\"c\"', '2026', '[]', 'waiting', false)"
        ),
        (
            "INSERT INTO outbox (workspace_id, session_id, turn, n, channel, tenant, chat, kind, body, status, due)"
            " VALUES ('w', 's', 1, 0, 'slack', '\"T\"', '\"c\"', 'message', '{}', 'pending', 1)"
        ),
        "INSERT INTO askings VALUES ('w', '\"r\"', 's', 'p', '\"c\"', 1, '\"q\"', '\"t\"', '[]')",
        (
            "INSERT INTO releases (workspace_id, id, account_id, person_id, upto, held_back, addressee, at)"
            " VALUES ('w', 'r', 'a', 'p', 1, '[]', '\"#x\"', '2026')"
        ),
    ),
    "0002": (
        "INSERT INTO offerings VALUES ('w', 1, 'o', '\"Audit\"', NULL, NULL, '0.35', false, 'p', '2026-01-01')",
    ),
    "0003": (
        "INSERT INTO model_consents VALUES ('w', 'p', '\"https://models.example\"', true, '2026-01-01')",
        "INSERT INTO model_calls VALUES ('w', 'p', '2026-01-01', 3)",
    ),
    "0004": (
        (
            "INSERT INTO arrivals (workspace_id, channel, tenant, event, seq, chat, sender, name, at, chosen, more,"
            " status, tries) VALUES ('w', 'slack', '\"T\"', '\"e2\"', 1, '\"c\"', '\"U\"', '\"\"', '2026', '[]',"
            " '{}', 'waiting', 0)"
        ),
        (
            "INSERT INTO chats (workspace_id, channel, tenant, chat, id, person_id, account_id, session_id, state,"
            " turn, at) VALUES ('w', 'slack', '\"T\"', '\"c\"', 'c1', 'p', 'a', 's', '{}', 1, '2026')"
        ),
        (
            "INSERT INTO timers VALUES"
            " ('w', 't', 'p', 'slack', '\"T\"', '\"c\"', 'say', '2026', '{}', 'waiting', '2026')"
        ),
        "INSERT INTO jobs VALUES ('w', 'j', 'p', 'slack', '\"T\"', '\"c\"', 'look', '{}', 'waiting', 0, '2026')",
    ),
    "0005": (
        (
            "INSERT INTO codes VALUES ('w', 'ABCD', '00', 'ff', 'link', 'p', NULL, 'slack', '\"T\"', '\"c\"', '2026',"
            " 0, NULL)"
        ),
        "INSERT INTO links VALUES ('w', 'l', 'p', NULL, 'telegram', '\"1\"', '\"9\"', '{}', '2026', NULL)",
    ),
    "0006": ("INSERT INTO notes VALUES ('w', 'n', 'a', 'r', 'p', '', '\"Who?\"', '2026', NULL, NULL, NULL)",),
    "0007": (
        (
            "INSERT INTO diaries VALUES ('w', 'p', '\"https://c.example/x.ics\"', NULL, NULL, '20:00-07:00', 'on',"
            " NULL, NULL, NULL, '2026')"
        ),
        (
            "INSERT INTO meetings VALUES ('w', 'p', 'm', 'file', '\"u\"', '', '2026', '2026', 'timed', '\"T\"',"
            " '[]', 0, NULL, 'proposed', 'on', '2026')"
        ),
    ),
}
"""A row in every table of a revision, in SQL: later code could not write those of an earlier one."""


def fill_by_hand(url: str, revision: str = "0001") -> None:
    """What every revision up to this one adds."""
    for number, statements in ROWS.items():
        if number <= revision:
            run_sql(url, *statements)


def test_the_tables_are_what_the_code_says(url: str):
    migrate(url)
    engine = create_engine(with_driver(url), poolclass=NullPool)
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.check(config)
    engine.dispose()


def test_the_check_would_notice_a_column_more(tmp_path: Path):
    url = new_sqlite(tmp_path)
    migrate(url)
    run_sql(url, "ALTER TABLE accounts ADD COLUMN mood TEXT")
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        with pytest.raises(CommandError):
            command.check(config)


def test_the_migrated_sqlite_tables_are_those_of_the_models_to_the_letter(tmp_path: Path):
    """What `alembic check` does not compare: checks, cascades, WITHOUT ROWID."""
    url, other = new_sqlite(tmp_path), new_sqlite(tmp_path)
    migrate(url)
    engine = create_engine(other, poolclass=NullPool)
    METADATA.create_all(engine)
    engine.dispose()
    sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version' ORDER BY name"

    def bare(line: str) -> str:
        """A table that was made anew by a migration has its name in quotation marks."""
        return re.sub(r'CREATE TABLE "(\w+)"', r"CREATE TABLE \1", line).strip(" ,)")

    def parts(address: str) -> list[tuple[str, list[str]]]:
        found = query(address, sql)
        return [(name, sorted(bare(line) for line in text.splitlines())) for name, text in found]

    assert parts(url) == parts(other)


def test_an_older_file_is_backed_up_before_it_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    url = new_sqlite(tmp_path)
    migrate(url)
    fill(url)
    before = rows(url)
    saved = migrate(url, tmp_path / "backups", to="base")
    assert saved is not None
    assert saved.parent == tmp_path / "backups"
    assert saved.stat().st_mode & 0o777 == 0o600
    assert rows(f"sqlite:///{saved}") == before
    assert migrate(url) is None
    assert migrate(url) is None


def test_a_newer_store_is_refused_and_left_alone(url: str):
    migrate(url)
    run_sql(url, "UPDATE alembic_version SET version_num = '9999'")
    for call in (open_storage, migrate):
        with pytest.raises(StoreNewer) as caught:
            call(url)
        assert caught.value.data == {"found": "9999", "known": schema.HEAD}
    assert check(url).problems[0].key == "newer"
    assert query(url, "SELECT version_num FROM alembic_version") == [("9999",)]


def test_somebody_elses_database_is_not_filled_with_our_tables(url: str):
    run_sql(url, "CREATE TABLE theirs (x INTEGER)")
    for call in (open_storage, migrate):
        with pytest.raises(StoreCorrupt, match="not_ours"):
            call(url)


def _open(url: str) -> None:
    open_storage(url).close()


def test_processes_that_start_together_do_not_collide(url: str):
    starters = [context().Process(target=_open, args=(url,)) for _ in range(3)]
    for starter in starters:
        starter.start()
    for starter in starters:
        starter.join(50)
    assert [starter.exitcode for starter in starters] == [0, 0, 0]
    assert check(url).sound


def test_a_migration_that_fails_leaves_nothing_behind(url: str, monkeypatch: pytest.MonkeyPatch):
    def broken(_: object) -> None:
        raise StoreCorrupt(reason="references")

    monkeypatch.setattr("storage.upkeep._check_references", broken)
    with pytest.raises(StoreCorrupt):
        migrate(url)
    assert check(url).revision is None
    monkeypatch.undo()
    migrate(url)
    assert check(url).sound


def test_broken_references_stop_a_migration_and_are_found_by_the_check(tmp_path: Path):
    url = new_sqlite(tmp_path)
    migrate(url)
    fill(url)
    run_sql(url, "PRAGMA foreign_keys=OFF", "UPDATE memberships SET account_id = 'gone'")
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection, pytest.raises(StoreCorrupt, match="references"):
        upkeep._check_references(connection)
    assert {problem.key for problem in check(url).problems} == {"reference"}


def test_tables_without_a_revision_are_not_taken_for_ours(tmp_path: Path):
    url = new_sqlite(tmp_path)
    migrate(url)
    run_sql(url, "DELETE FROM alembic_version")
    with pytest.raises(StoreCorrupt, match="not_ours"):
        open_storage(url)


def test_the_columns_that_a_turn_writes_are_those_of_the_tables():
    for table, columns in COLUMNS.items():
        written = [*columns.split(), *LATER.get(table, "").split()]
        assert written == [column.name for column in METADATA.tables[table].columns]


def test_a_current_store_opens_without_the_slow_imports(tmp_path: Path):
    url = new_sqlite(tmp_path)
    migrate(url)
    program = (
        "import sys; from storage.open import open_storage; open_storage(sys.argv[1]).close();"
        "assert not {'alembic', 'psycopg', 'sqlalchemy', 'sqlmodel'} & set(sys.modules)"
    )
    root = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {program}", url], check=True
    )


def test_the_interface_costs_no_engine():
    root = Path(__file__).parents[2]
    program = (
        f"import sys; sys.path.insert(0, {str(root)!r}); import storage.base;"
        "assert not {'sqlalchemy', 'sqlmodel', 'sqlite3', 'alembic'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_backups_of_a_server_are_its_own_tools_business():
    from storage.base import UseServerTools
    from storage.upkeep import restore

    url = new_postgres()
    with pytest.raises(UseServerTools):
        backup(url, Path("x"))
    with pytest.raises(UseServerTools):
        restore(url, Path("x"))
