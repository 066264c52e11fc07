"""The measurements, a function each. The floor runs in blocks that alternate with ours: both meet the same noise."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import mean, median
from typing import Any

from bot.app import App, build
from bot.channels.base import Address, Start
from flows.record import Fact
from storage import turns as statements
from storage.base import Inbound, TurnWrite
from storage.mapping import asking_row, fact_row, inbox_row, outbox_rows, session_row
from tests.bench import syncs
from tests.bench.floor import Floor, Rows, SameRows
from tests.bench.interview import LINES, Timed, app_at, changes, settings_at, talk
from tests.bench.rows import Row

BLOCKS = 12
"""Interviews a round, each beside a block of the floor."""
_ADVANCE = (
    "UPDATE accounts SET version = version + 1, touched_at = :at, last_fact = coalesce(:last, last_fact)"
    " WHERE workspace_id = :workspace AND id = :account AND version = :version"
)
LONG = 2_550
WINDOWS = ((200, 300), (2_450, 2_550))
"""The turns around 250 and 2,500."""
Fresh = Callable[[], Path]


@dataclass
class Round:
    """The medians of one round, in seconds."""

    turn: float
    take: float
    cpu: float
    floor: float
    floor_cpu: float
    other_floor: float


def _round(app: App, floor: Floor, other: Floor) -> Round:
    ours, theirs, others = Timed(), [], []
    floor_cpu = 0.0
    for _ in range(BLOCKS):
        began = time.process_time()
        theirs += floor.turns(len(LINES))
        floor_cpu += time.process_time() - began
        one = talk(app)
        ours.wall += one.wall
        ours.cpu += one.cpu
        ours.take += one.take
        others += other.turns(len(LINES))
    turn, take, cpu, least = (median(each) for each in (ours.wall, ours.take, ours.cpu, theirs))
    return Round(turn, take, cpu, least, floor_cpu / len(theirs), median(others))


def _rounds(fresh: Fresh, rounds: int) -> list[Round]:
    found = []
    for _ in range(rounds):
        place = fresh()
        floor, other = Floor(place / "floor.db"), Floor(place / "other.db")
        with closing(floor), closing(other), closing(app_at(place / "ours.db")) as app:
            talk(app)
            floor.turns(len(LINES))
            other.turns(len(LINES))
            found.append(_round(app, floor, other))
    return found


def micros(seconds: float) -> str:
    """Seconds as whole microseconds."""
    return f"{seconds * 1e6:,.0f} us"


def whole_turn(fresh: Fresh, rounds: int) -> list[Row]:
    """A whole terminal turn: line read, parsed, agenda, facts, words, commit, lines written."""
    found = _rounds(fresh, rounds)
    middle = [median(getattr(one, name) for one in found) for name in ("turn", "cpu", "floor", "floor_cpu")]
    note = "{}, {} of it processor time; floor {}, {}".format(*map(micros, middle))
    return [
        Row("whole terminal turn / floor, p50", [one.turn / one.floor for one in found], 1.6, 4, note),
        Row("  without the door: reading and printing JSON", [one.take / one.floor for one in found], 1.6, 4),
        Row("the floor / itself (error bar)", [one.other_floor / one.floor for one in found]),
    ]


def without_a_disk(memory: Path, rounds: int) -> list[Row]:
    """The same in memory, where a sync costs nothing: what the processor takes, and what that would mean elsewhere."""
    place = iter(range(rounds))

    def fresh() -> Path:
        folder = memory / f"r{next(place)}"
        folder.mkdir()
        return folder

    found = _rounds(fresh, rounds)
    ours, theirs = (median(getattr(one, name) for one in found) for name in ("turn", "floor"))
    note = f"{micros(ours)} / {micros(theirs)}"
    rows = [Row("  the same in memory, no sync at all", [one.turn / one.floor for one in found], note=note)]
    for sync in (105e-6, 260e-6):
        ratios = [(one.turn + sync) / (one.floor + sync) for one in found]
        name = f"  reckoned for a disk that syncs in {micros(sync)}"
        rows.append(Row(name, ratios, note="not measured: memory + sync"))
    return rows


# the storage part ---------------------------------------------------------------------
def storage_part(fresh: Fresh, rounds: int) -> list[Row]:
    """`answered`, `load` and `commit` of real turns against the same rows by hand, on a copy of the same file."""
    ratios, ours, theirs = [], [], []
    for _ in range(rounds):
        place = fresh()
        writes = _recorded(place / "recorded.db", place / "before.db")
        for name in ("ours.db", "theirs.db"):
            shutil.copy(place / "before.db", place / name)
        mine, by_hand = _replayed(writes, place)
        ratios.append(median(mine) / median(by_hand))
        ours.append(median(mine))
        theirs.append(median(by_hand))
    note = f"{micros(median(ours))} / {micros(median(theirs))}"
    return [Row("storage part of a turn / the same rows by hand, p50", ratios, 1.2, 1.5, note)]


def _recorded(place: Path, before: Path) -> list[list[TurnWrite]]:
    """The writes of several interviews, and a copy of the store as it was before them: persons and accounts only."""
    with closing(app_at(place)) as app:
        who = app.who(app.person("as:ada", "Ada"))
        names = [sha256(str(number).encode()).hexdigest()[:16] for number in range(BLOCKS)]
        for name in names:
            app.storage.create_account(who, app.fresh(), name, app.clock())
        with closing(sqlite3.connect(place)) as source, closing(sqlite3.connect(before)) as copy:
            source.backup(copy)
        found: list[list[TurnWrite]] = []
        storage: Any = app.storage
        commit = storage.commit

        def noted(write: TurnWrite) -> Any:
            found[-1].append(write)
            return commit(write)

        storage.commit = noted
        for name in names:
            found.append([])
            talk(app, account=name)
    return found


def _replayed(interviews: list[list[TurnWrite]], place: Path) -> tuple[list[float], list[float]]:
    mine: list[float] = []
    by_hand: list[float] = []
    with closing(SameRows(place / "theirs.db")) as hand, closing(app_at(place / "ours.db")) as app:
        for writes in interviews:
            prepared = [by_hand_rows(write) for write in writes]
            taken = [hand.turn(rows) for rows in prepared]
            own = [_stored(app, write) for write in writes]
            by_hand += taken[1:-1]  # the greeting and the closing are no turns
            mine += own[1:-1]
    return mine, by_hand


def _stored(app: App, write: TurnWrite) -> float:
    storage, inbound = app.storage, write.inbound or Inbound("", "", "", "", write.at)
    began = time.perf_counter()
    storage.answered(write.who, inbound.channel, inbound.tenant, inbound.event)
    if not write.new_session:
        storage.load(write.who, write.account, write.session.id, unchecked=True)
    storage.commit(write)
    return time.perf_counter() - began


def by_hand_rows(write: TurnWrite) -> Rows:
    """The statements of a turn with their values in place, as somebody would write them who knew them beforehand."""
    workspace = write.who.workspace
    last = write.facts[-1].id if write.facts else None
    account = {"workspace": workspace, "account": write.account, "version": write.version}
    session = statements._SESSION_NEW if write.new_session else statements._SESSION_SAVE
    rows: list[tuple[str, dict[str, Any]]] = [
        (_ADVANCE, {**account, "at": write.at.isoformat(), "last": last}),
        (session, session_row(workspace, write.session, write.at)),
        (statements._INBOX, inbox_row(write)),
        *((statements._FACT, fact_row(workspace, fact)) for fact in write.facts),
        *(
            (statements._HOLD, _held(workspace, fact))
            for fact in {one.path: one for one in write.facts}.values()
        ),
        *((statements._OUTBOX, row) for row in outbox_rows(write)),
    ]
    if write.asking is not None:
        rows.append((statements._ASKED, asking_row(workspace, write.asking)))
    return [
        (_by_position(sql), [values[name] for name in re.findall(r":(\w+)", sql)]) for sql, values in rows
    ]


def _by_position(sql: str) -> str:
    return re.sub(r":\w+", "?", sql)


def _held(workspace: str, fact: Fact) -> dict[str, Any]:
    row = {"workspace_id": workspace, "account_id": fact.account, "path": fact.path}
    return {**row, "fact_id": fact.id, "first_id": fact.id}


# growth -------------------------------------------------------------------------------
def growth(fresh: Fresh, rounds: int) -> list[Row]:
    """One account whose answers are changed over and over: the turns around 2,500 against those around 250."""
    wall, cpu, stored, written = [], [], [], []
    notes = []
    for _ in range(rounds):
        place = fresh() / "grown.db"
        sizes: dict[int, tuple[int, int]] = {}
        with closing(app_at(place)) as app, closing(sqlite3.connect(place)) as look:

            def each(
                number: int, look: sqlite3.Connection = look, sizes: dict[int, tuple[int, int]] = sizes
            ) -> None:
                if number % 50 == 0:
                    sizes[number] = (_pages(look), _written())

            taken = talk(app, changes(LONG + 1), "Northwind Castings", each)
        early, late = ([*range(*window)] for window in WINDOWS)
        wall.append(median(taken.wall[n] for n in late) / median(taken.wall[n] for n in early))
        cpu.append(
            mean(sorted(taken.cpu[n] for n in late)[5:-5]) / mean(sorted(taken.cpu[n] for n in early)[5:-5])
        )
        kept = [[sizes[window[1]][kind] - sizes[window[0]][kind] for window in WINDOWS] for kind in (0, 1)]
        stored.append(kept[0][1] / kept[0][0])
        written.append(kept[1][1] / kept[1][0])
        notes.append([one / 100 for one in (*kept[0], *kept[1])])
    size = [median(column) for column in zip(*notes, strict=True)]
    return [
        Row("turn 2,500 / turn 250 of one account: time, p50", wall, 1.1, 1.3),
        Row("  its processor time alone", cpu, 1.1, 1.3),
        Row(
            "turn 2,500 / turn 250: bytes kept a turn",
            stored,
            1.1,
            1.3,
            f"{size[1]:,.0f} / {size[0]:,.0f} bytes",
        ),
        Row(
            "  bytes written a turn, log and checkpoints",
            written,
            note=f"{size[3]:,.0f} / {size[2]:,.0f} bytes",
        ),
    ]


def _pages(look: sqlite3.Connection) -> int:
    """The bytes of the database, the part in the log included."""
    count, size = (look.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(count) * int(size)


def _written() -> int:
    """What this process handed to the system to write, in bytes; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/io").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("wchar")), 0)


# starts -------------------------------------------------------------------------------
def first_turn(fresh: Fresh, rounds: int) -> list[Row]:
    """Opening a closed store and taking up the session there: everything until the first question is on the screen."""
    ratios, ours = [], []
    for _ in range(rounds):
        place = fresh()
        name = "Northwind Castings"
        with closing(app_at(place / "ours.db")) as app:
            talk(app, changes(60), name)
        with closing(Floor(place / "floor.db")) as floor:
            floor.turns(20)
            theirs, mine = [], []
            settings = settings_at(place / "ours.db")
            for _ in range(5):
                theirs += floor.turns(10)
                began = time.perf_counter()
                app = build(settings)
                app.conversation(Address("terminal", "local", name), "Ada", "as:ada").open(
                    Start(name, "prep", 5, None)
                )
                mine.append(time.perf_counter() - began)
                app.close()
        ratios.append(median(mine) / median(theirs))
        ours.append(median(mine))
    return [Row("first turn on a closed store, process warm / floor", ratios, 10, 30, micros(median(ours)))]


def cold_starts(fresh: Fresh, rounds: int) -> list[Row]:
    """Commands in processes of their own over a Python that does nothing."""
    place = fresh() / "ours.db"
    with closing(app_at(place)) as app:
        talk(app, account="Northwind Castings")
    script = Path(sys.executable).with_name("equipoise")
    equipoise = [sys.executable, str(script)] if script.exists() else [sys.executable, "-m", "bot.cli"]
    commands = (
        [sys.executable, "-c", "pass"],
        [*equipoise, "--help"],
        [*equipoise, "export", "Northwind Castings", "--format", "json", "--as", "Ada"],
    )
    for command in commands:
        _seconds(command, place)  # compiles what is not compiled yet
    times = [[_seconds(command, place) for command in commands] for _ in range(rounds)]
    bare, help_, export = (median(column) for column in zip(*times, strict=True))
    notes = [f"{each * 1e3:.0f} / {bare * 1e3:.0f} ms" for each in (help_, export)]
    return [
        Row("equipoise --help / bare Python", [one[1] / one[0] for one in times], 6, 15, notes[0]),
        Row("equipoise export / bare Python", [one[2] / one[0] for one in times], 30, 60, notes[1]),
    ]


def _seconds(command: list[str], place: Path) -> float:
    # Compiled modules are kept, as where the product is installed, even if the caller's environment forbids it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(place.parent / "compiled")
    environment["EQUIPOISE_DATABASE_URL"] = f"sqlite:///{place}"
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, cwd=syncs.ROOT, text=True)
    taken = time.perf_counter() - began
    assert done.returncode == 0, done.stderr
    return taken


def flushes(fresh: Fresh, rounds: int) -> list[Row]:
    """Flushes to the disk of each turn of an interview."""
    found = syncs.per_turn(fresh() / "ours.db")
    how = (
        "counted with strace"
        if syncs.by_strace()
        else "write transactions, by SQLite's trace; no strace here"
    )
    counts = [float(count) for count in found]
    return [Row("syncs of a terminal turn", counts, 1, 1, f"{how}, {len(found)} turns", exact=True)]
