"""`equipoise share`, `releases`, `note` and `notes`, over a real store."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app, sharing
from bot.transcripts.registry import FORMATS

LISTED = "Yours are listed by: equipoise accounts list"


def run(*args: str, **more: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(args), prog_name="equipoise", catch_exceptions=False, **more)  # type: ignore[arg-type]
    assert "Traceback" not in done.output
    return done.exit_code, done.stdout + done.stderr


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place where Ana knows something of an account, and Dana nothing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    said = "marta ruiz, COO\n"
    assert run("chat", "Acme", "--minutes", "5", "--kind", "open-deal", "--as", "Ana", input=said)[0] == 0
    assert run("accounts", "list", "--as", "Dana")[0] == 0
    return tmp_path


def shared(*more: str) -> str:
    code, said = run("share", "Acme", "--as", "Ana", "--with", "Dana", "--yes", *more)
    assert code == 0, said
    return said


def test_a_look_shows_what_would_leave_and_nothing_leaves():
    code, said = run("share", "Acme", "--as", "Ana", "--dry-run")
    assert code == 0
    assert "Who pays: Marta Ruiz" in said
    assert "Behind it: " in said
    assert "- person: Marta Ruiz" in said
    assert run("releases", "--as", "Dana") == (0, "Nothing was shared with you yet.\n")


def test_without_a_terminal_nothing_is_shared_unless_it_is_said_so():
    code, said = run("share", "Acme", "--as", "Ana", "--with", "Dana")
    assert code == 2
    assert "--yes" in said
    assert run("share", "Acme", "--as", "Ana")[0] == 2
    assert run("share", "Acme", "--as", "Ana", "--with", "Dana", "--file", "x.md")[0] == 2
    assert "Nothing was shared" in run("releases", "--as", "Dana")[1]


def test_its_reader_reads_it_as_it_was_and_nothing_else():
    assert "Dana can read Acme now" in shared()
    assert run("accounts", "rename", "Acme", "Umbrella", "--as", "Ana")[0] == 0
    assert run("chat", "Umbrella", "--as", "Ana", "--plain", input="Jo Smith, CFO pays\n")[0] == 0
    code, said = run("releases", "acme", "--as", "Dana")
    assert code == 0
    assert "Who pays: Marta Ruiz" in said
    assert "Jo Smith" not in said
    assert "Umbrella" not in said + run("releases", "--as", "Dana")[1]
    for command in ("export", "brief", "balance"):
        for name in ("Acme", "Umbrella", "Nobody & Co"):
            refused = run(command, name, "--as", "Dana")
            assert refused == (1, f'There is no account "{name}" that you can see. {LISTED}\n')
    assert run("releases", "Umbrella", "--as", "Dana")[0] == 1
    assert run("releases", "Acme", "--as", "Eve")[0] == 1


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "png"])
def test_it_is_had_in_every_format(folder: Path, form: str):
    shared()
    code, said = run("releases", "Acme", "-o", f"it.{form}", "--as", "Dana")
    assert (code, said) == (0, f"Written: it.{form}\n")
    made = folder / f"it.{form}"
    assert made.stat().st_size > 50
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert run("releases", "Acme", "-o", f"it.{form}", "--as", "Dana")[0] == 1


def test_the_conversation_goes_only_where_that_is_said():
    shared()
    page = json.loads(run("releases", "Acme", "-f", "json", "--as", "Dana")[1])
    assert page["sessions"] == []
    assert {fact["typed"] for fact in page["facts"]} == {None}
    shared("--conversation")
    both = json.loads(run("releases", "Acme", "-f", "json", "--as", "Dana")[1])
    assert "marta ruiz, COO" in [turn["answer"] for each in both["sessions"] for turn in each["turns"]]


def test_what_is_held_back_is_told_to_the_seller_and_gone_for_the_reader():
    said = shared("--conversation", "--hold-back", "marta")
    assert "Held back: person: Marta Ruiz" in said
    assert "Who pays: not shared" in said
    for form in ("md", "html", "json", "csv"):
        assert "marta" not in run("releases", "Acme", "-f", form, "--as", "Dana")[1].casefold()
    code, said = run("share", "Acme", "--as", "Ana", "--with", "Dana", "--yes", "--hold-back", "golf")
    assert code == 1
    assert 'Nothing in it says "golf"' in said


def test_a_later_one_tells_what_changed_since_and_what_was_held_back_before():
    assert "You read of it for the first time" in shared("--hold-back", "marta")
    assert "What changed since" in shared()
    said = run("releases", "Acme", "--as", "Dana")[1]
    assert "Marta Ruiz" in said.split("Their next step")[0]
    assert "Nothing changed" in shared()


def test_a_file_is_a_release_and_replaces_none(folder: Path):
    code, said = run("share", "Acme", "--as", "Ana", "--file", "acme.html", "--yes")
    assert code == 0
    assert "Here is the file with Acme." in said
    assert (folder / "acme.html").read_text().startswith("<!doctype html>")
    assert run("share", "Acme", "--as", "Ana", "--file", "acme.html", "--yes")[0] == 1


def test_a_channel_needs_a_slack_that_is_known():
    code, said = run("share", "Acme", "--as", "Ana", "--channel", "C7", "--yes")
    assert code == 1
    assert "No Slack team is known here yet" in said


def test_a_note_is_shown_when_the_account_is_opened_answered_and_in_the_next_one():
    shared()
    assert run("note", "Acme", "How do we know?", "--on", "who pays", "--as", "Dana") == (
        0,
        "Ana sees it when the account is next opened.\n",
    )
    opened = run("chat", "Acme", "--as", "Ana", "--plain", input="")[1]
    assert 'Dana asks about who pays: "How do we know?"' in opened
    assert 'equipoise notes "Acme" --answer' in opened
    assert 'Acme: Dana asks about who pays: "How do we know?"' in run("notes", "--as", "Ana")[1]
    assert run("notes", "Acme", "--answer", "She signed", "--as", "Ana")[0] == 0
    assert "No notes wait" in run("notes", "--as", "Ana")[1]
    assert "Dana asks" not in run("chat", "Acme", "--as", "Ana", "--plain", input="")[1]
    assert 'Ana: "She signed"' in run("releases", "Acme", "--as", "Dana")[1]
    assert 'Dana on who pays: "How do we know?" Answered: "She signed"' in shared()
    for line in ("Dana asks", "equipoise notes"):  # what a reader said to the seller is in no conversation
        assert line not in run("export", "Acme", "-f", "json", "--as", "Ana")[1]


def test_a_note_needs_a_release_and_a_place_that_is_in_it():
    assert run("note", "Acme", "hm", "--as", "Dana")[0] == 1
    shared()
    code, said = run("note", "Acme", "hm", "--on", "the weather", "--as", "Dana")
    assert code == 1
    assert "Who pays" in said
    assert run("notes", "Acme", "--done", "--as", "Ana") == (0, "No notes wait for you.\n")


def test_the_talk_at_a_terminal_asks_one_thing_at_a_time(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sharing, "at_a_terminal", lambda: True)
    code, said = run("share", "Acme", "--as", "Ana", input="dana\nhold marta\npage\nyes\n")
    assert code == 0
    for text in (
        "Who do you share Acme with?",
        "This is what Dana would read first:",
        "What leaves?",
        "Share it?",
    ):
        assert text in said
    assert "Dana can read Acme now" in said
    assert "marta" not in run("releases", "Acme", "--as", "Dana")[1].casefold()
    assert (
        "Nothing was sent" in run("share", "Acme", "--as", "Ana", input="nobody at all\ndana\npage\nno\n")[1]
    )
    assert "Nothing was sent" in run("share", "Acme", "--as", "Ana", input="dana\n")[1]
    assert run("share", "Acme", "--as", "Ana", input="file\npage\nyes\n")[0] == 0
    assert (folder / "Transcript Acme.md").read_text().startswith("# ")
