"""`equipoise erase`, typed on a real store: what it says, what it asks, its exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import erase
from storage.open import open_sql
from storage.serve_lock import serve_lock
from tests.bot.test_cli import run
from tests.conversations import dialogue
from tests.storage.support import query


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store with one talk about Northwind Castings, named by the settings."""
    monkeypatch.chdir(tmp_path)
    played = dialogue.play(dialogue.read("whole_life"), tmp_path)
    played.office.close()
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", played.office.address)
    return played.office.address


def types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits there."""
    monkeypatch.setattr(erase, "at_a_terminal", lambda: True)


def test_a_dry_run_lists_everything_and_changes_nothing(url: str):
    before = query(url, "SELECT * FROM outbox")
    with serve_lock(url):
        code, out, err = run("erase", "person", "marta ruiz", "--dry-run")
    assert (code, err) == (0, "")
    assert out.startswith("Erasing Marta Ruiz at Northwind Castings:\n")
    assert "of facts go" in out
    assert "messages that went out: " in out
    assert "Which number is [Marta] asked about" in out
    assert "and backups" not in out
    assert "- exports and pictures that were saved or sent" in out
    assert out.endswith("Nothing was changed: that is what would be done.\n")
    assert query(url, "SELECT * FROM outbox") == before


def test_the_name_has_to_be_typed(url: str, monkeypatch: pytest.MonkeyPatch):
    types(monkeypatch)
    code, out, err = run("erase", "person", "Marta Ruiz", input="no\n")
    assert (code, err) == (1, "Nothing was erased.\n")
    assert "… and " in out
    assert query(url, "SELECT count(*) FROM facts WHERE path LIKE 'people/%/name'") == [(1,)]
    code, out, err = run("erase", "person", "Marta Ruiz", input="MARTA  ruiz\n")
    assert (code, err) == (0, "")
    assert "Erased, and the database at" in out
    assert query(url, "SELECT count(*) FROM facts WHERE path LIKE 'people/%/name'") == [(0,)]
    assert run("erase", "person", "Marta Ruiz", "--yes")[0] == 1
    assert run("db", "check")[0] == 0


def test_copies_are_named(url: str, tmp_path: Path):
    run("db", "backup", str(tmp_path / "kept.backup"))
    code, out, _ = run("erase", "account", "northwind castings", "--yes")
    assert code == 0
    assert f"a copy of the database: {tmp_path / 'kept.backup'}" in out
    assert query(url, "SELECT count(*) FROM accounts") == [(0,)]


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (("person", "Nobody Here", "--yes"), 1, '"Nobody Here" is nobody'),
        (("account", "Nowhere", "--yes"), 1, 'There is no account "Nowhere"'),
        (("person", "Ana", "--yes"), 2, "Ana owns accounts (Northwind Castings)"),
        (("person", "Ana", "--to", "Ana", "--yes"), 2, "Ana cannot have the accounts"),
        (("person", "Ana", "--to", "Zed", "--yes"), 2, "Zed cannot have the accounts"),
        (("person", "Marta Ruiz", "--to", "Ana", "--yes"), 2, "--to is for one of ours"),
        (("person", "Marta Ruiz"), 1, "add --yes"),
    ],
)
def test_what_cannot_be_done(url: str, typed: tuple[str, ...], code: int, said: str):
    before = query(url, "SELECT count(*) FROM facts")
    found, _, err = run("erase", *typed)
    assert (found, said in err) == (code, True), err
    assert query(url, "SELECT count(*) FROM facts") == before


def test_while_it_is_served_it_is_refused_with_what_to_do(url: str):
    with serve_lock(url):
        code, _, err = run("erase", "account", "Northwind Castings", "--yes")
    assert code == 1
    assert "An equipoise serve is running" in err
    assert "Stop it first" in err
    with open_sql(url) as other:
        other.people("main")
        code, _, err = run("erase", "account", "Northwind Castings", "--yes")
    assert code == 1
    assert "in use by another program" in err


def test_one_of_ours_leaves_and_another_has_the_accounts(url: str, monkeypatch: pytest.MonkeyPatch):
    run("accounts", "list", "--as", "Bo")
    types(monkeypatch)
    code, out, err = run("erase", "person", "ana", input="bo\nAna\n")
    assert (code, err) == (0, "")
    assert "Erasing Ana, one of ours:" in out
    status, listed, _ = run("accounts", "list", "--as", "Bo")
    assert (status, listed) == (0, "Northwind Castings (Bo)\n")
    assert query(url, "SELECT name FROM persons ORDER BY name") == [('"Bo"',), ('"former colleague"',)]


def test_a_name_that_more_than_one_has_is_told_by_ids(url: str):
    run("accounts", "list", "--as", "Marta Ruiz")
    code, _, err = run("erase", "person", "marta ruiz", "--yes")
    assert code == 2
    lines = [each.split("  ") for each in err.splitlines()[1:]]
    assert [rest for _, rest in lines] == ["Marta Ruiz, at Northwind Castings", "Marta Ruiz, one of ours"]
    assert run("erase", "person", lines[0][0], "--yes")[0] == 0
    assert query(url, "SELECT count(*) FROM persons WHERE name = '\"Marta Ruiz\"'") == [(1,)]
