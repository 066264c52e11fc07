"""`equipoise db retention`: off without its setting; says what would go; takes it away; names idle accounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.test_cli import run
from tests.conversations import dialogue
from tests.storage.support import query


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store with one talk, as it was years ago."""
    monkeypatch.chdir(tmp_path)
    data = dialogue.read("giveaway_deal")
    data["starts"] = "2001-01-01 09:00"
    played = dialogue.play(data, tmp_path)
    played.office.close()
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", played.office.address)
    return played.office.address


def test_it_is_off_until_it_is_set(url: str):
    code, out, err = run("db", "retention")
    assert (code, out) == (2, "")
    assert "EQUIPOISE_RETENTION_DAYS is not set" in err


def test_a_dry_run_first_and_then_the_talk_goes_and_the_account_stays(
    url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("EQUIPOISE_RETENTION_DAYS", "365")
    facts = query(url, "SELECT count(*) FROM facts")
    code, out, err = run("db", "retention", "--dry-run")
    assert (code, err) == (0, "")
    assert "1 of talks would go" in out
    assert "What is known of it stays" in out
    assert query(url, "SELECT count(*) FROM sessions") == [(1,)]
    code, out, _ = run("db", "retention")
    assert "1 of talks went" in out
    assert query(url, "SELECT count(*) FROM sessions") == [(0,)]
    assert query(url, "SELECT count(*) FROM facts") == facts
    assert "  none\n" in run("db", "retention")[1]
    assert run("db", "check")[0] == 0
