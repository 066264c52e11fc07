"""Moving from SQLite to PostgreSQL and back by the command, with real conversations: all arrives, and goes on."""

from __future__ import annotations

from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from storage.serve_lock import serve_lock
from tests.conversations import dialogue
from tests.storage.support import new_postgres, new_sqlite, query
from tests.storm.talking import ODD, environment
from tests.support import forked
from tests.support.driving import Office, Seller


def run(url: str, *args: str) -> tuple[int, str, str]:
    """The command, as somebody types it: exit code, what it printed, what it complained of."""
    return forked.run(["-m", "bot.cli", *args], environment(url))


def everything(office: Office, sellers: dict[str, Seller]) -> dict[str, str]:
    """What each seller can take out of each of their accounts, with the clock standing still."""
    clock, found = office.now, {}
    for name, seller in sellers.items():
        for each in office.app.storage.accounts(seller.who):
            for form in ("json", "md"):
                office.now = clock
                found[f"{name}: {each.account.name}.{form}"] = office.app.export(
                    seller.who, each.account.name, form
                )
    office.now = clock
    return found


@pytest.mark.parametrize("name", ["two_sellers", "whole_life", "another_offering", "critique_dismissal"])
def test_there_and_back_again(name: str, tmp_path: Path):
    played = dialogue.play(dialogue.read(name), tmp_path)
    office, sellers = played.office, played.sellers
    with closing(office):
        first = next(iter(sellers.values()))
        first.opens("Odd & Sons", minutes=5, kind="open_deal")
        for text in ODD:
            first.says(text)
        before = everything(office, sellers)
        stops = [office.address, new_postgres(empty=True), new_sqlite(tmp_path)]
        for here, there in pairwise(stops):
            code, out, complaint = run(here, "db", "copy", there)
            assert (code, complaint) == (0, "")
            assert f"facts: {query(here, 'SELECT count(*) FROM facts')[0][0]}\n" in out
            office.move(there)
            assert everything(office, sellers) == before
            assert run(there, "db", "check")[0] == 0
        asked = first.question
        first.opens("Odd & Sons")
        assert first.question is not None
        assert asked is not None
        assert (first.question.id, first.question.kind) == (asked.id, asked.kind)
        turns = len(office.app.storage.turns(first.who, first.session().id))
        first.says("Marta Ruiz, COO")
        assert len(office.app.storage.turns(first.who, first.session().id)) == turns + 1


def test_what_is_refused_is_said_with_its_remedy(tmp_path: Path):
    office = Office(tmp_path)
    with closing(office):
        office.seller("Ana").opens("Acme", minutes=5, kind="open_deal")
    full, fresh = new_postgres(), new_postgres(empty=True)
    assert run(office.address, "db", "copy", full)[0] == 0
    place = f"postgresql:///{full.partition('?')[0].rpartition('/')[2]}"
    code, out, complaint = run(office.address, "db", "copy", full)
    assert (code, out) == (1, "")
    assert complaint == (
        f"There is something in the database at {place} already, and a copy never replaces anything. "
        "Give an empty one; nothing was changed.\n"
    )
    with serve_lock(office.address):
        code, _, complaint = run(office.address, "db", "copy", fresh)
    assert code == 1
    assert complaint == (
        f"An equipoise serve is running on the database at {tmp_path}/office.sqlite3. "
        "Stop it first; nothing was changed.\n"
    )
    code, _, complaint = run(office.address, "db", "copy", office.address)
    assert (code, complaint) == (
        1,
        f"That is where the database is already: {tmp_path}/office.sqlite3. Give another place.\n",
    )
    code, _, complaint = run(office.address, "db", "copy", "mysql://somewhere")
    assert code == 2
    assert "sqlite:///FILE or postgresql://USER@HOST/NAME" in complaint


def test_no_password_is_ever_printed(tmp_path: Path):
    office = Office(tmp_path)
    office.close()
    code, out, complaint = run(office.address, "db", "copy", "postgresql://ana:hunter2@127.0.0.1:1/none")
    assert (code, out) == (1, "")
    assert complaint.startswith("The database at postgresql://127.0.0.1:1/none cannot be reached.")
    target = "postgresql://ana:hunter2@127.0.0.1:1/none"
    _, out, complaint = run(office.address, "--debug", "db", "copy", target)
    assert "Traceback" in complaint
    assert "hunter2" not in out + complaint
