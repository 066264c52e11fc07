"""`equipoise doctor` as a whole: one line for each look, remedies, exit codes, and no secret anywhere."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from bot.cli import app
from prompts.render import catalogue
from tests.guard.leaks import found_in
from tests.support import canaries
from tests.support.driving import Office


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)


def doctor(*args):
    done = CliRunner().invoke(app, ["doctor", *args], prog_name="equipoise", catch_exceptions=False)
    assert done.stderr == ""
    assert not found_in(done.stdout.replace(canaries.NAME, ""))
    return done.exit_code, done.stdout


def told(*args):
    """Exit code, and what was seen by what it is about."""
    code, out = doctor("--json", *args)
    found = json.loads(out)
    assert found["ok"] is (code == 0)
    return code, {each["about"]: each for each in found["checks"]}


def test_a_fresh_machine_has_nothing_wrong_and_nothing_is_made(tmp_path):
    code, seen = told()
    assert code == 0
    assert list(seen) == [
        *("program", "settings", "database", "disk", "slack", "telegram", "model", "channels"),
        *("sqlite", "clock", "temp", "fonts"),
    ]
    assert seen["database"]["state"] == "not_yet"
    assert not (tmp_path / "data").exists()


def test_lines_to_read():
    code, out = doctor()
    lines = out.splitlines()
    assert code == 0
    assert lines[0].startswith("ok     program      Equipoise ")
    (channels,) = (number for number, line in enumerate(lines) if line.startswith("look   channels"))
    assert lines[channels + 1].startswith(
        "                    → To answer there with equipoise serve, set SLACK_BOT_TOKEN"
    )
    assert lines[-1].startswith("0 wrong, ")


def test_every_wrong_setting_is_a_line_and_the_machine_is_looked_at_all_the_same(monkeypatch):
    monkeypatch.setenv("SLACK_BOT_TOKEN", canaries.TELEGRAM_TOKEN)
    monkeypatch.setenv("EQUIPOISE_LOCALE", canaries.NAME)
    code, out = doctor()
    assert code == 1
    assert "wrong  settings     SLACK_BOT_TOKEN: cannot be used; it has to be the Bot User OAuth Token" in out
    assert "wrong  settings     EQUIPOISE_LOCALE: " in out
    assert "look   settings     Database and tokens were not looked at" in out
    assert "  clock  " in out
    assert out.splitlines()[-1].startswith("2 wrong, ")


def test_what_waits_is_counted_where_there_is_a_database(tmp_path, monkeypatch):
    office = Office(tmp_path)
    office.seller("Ana").opens("Acme")
    office.close()
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", f"sqlite:///{tmp_path / 'office.sqlite3'}")
    _, seen = told()
    assert seen["database"]["state"] == "sound"
    assert seen["queues"]["state"] == "fine"


@pytest.mark.parametrize(
    "names, about, state",
    [
        (["SLACK_BOT_TOKEN"], "slack", "no_way_in"),
        (["SLACK_APP_TOKEN"], "slack", "no_bot_token"),
        (["SLACK_SIGNING_SECRET"], "slack", "no_bot_token"),
        (["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"], "slack", "socket"),
        (["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"], "slack", "webhook"),
        (["TELEGRAM_TOKEN"], "telegram", "set"),
        (["MODEL_KEY"], "model", "set"),
    ],
)
def test_tokens_by_their_form(monkeypatch, names, about, state):
    for name in names:
        variable = {"TELEGRAM_TOKEN": "TELEGRAM_BOT_TOKEN", "MODEL_KEY": "OPENAI_API_KEY"}.get(name, name)
        monkeypatch.setenv(variable, getattr(canaries, name))
    code, seen = told()
    assert seen[about]["state"] == state
    assert code == (seen[about]["mark"] == "wrong")
    assert ("channels" in seen) is not ({"SLACK_BOT_TOKEN", "TELEGRAM_TOKEN"} & set(names) != set())


def test_a_token_for_the_other_way_lets_nothing_in(monkeypatch):
    monkeypatch.setenv("SLACK_BOT_TOKEN", canaries.SLACK_BOT_TOKEN)
    monkeypatch.setenv("SLACK_APP_TOKEN", canaries.SLACK_APP_TOKEN)
    monkeypatch.setenv("EQUIPOISE_SLACK_MODE", "http")
    assert told()[1]["slack"]["state"] == "no_way_in"


def test_online_asks_and_offline_does_not(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", canaries.TELEGRAM_TOKEN)
    monkeypatch.setenv("TELEGRAM_API_BASE_URL", "http://127.0.0.1:1")
    code, seen = told()
    assert (code, "telegram_online" in seen) == (0, False)
    code, seen = told("--online")
    assert (code, seen["telegram_online"]["state"]) == (1, "unreachable")


def test_a_database_server_has_no_disk_here_and_its_password_is_not_shown(monkeypatch):
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", f"postgresql://me:{canaries.MODEL_KEY}@127.0.0.1:1/eq")
    code, seen = told()
    assert code == 1
    assert seen["database"]["text"] == "The database at postgresql://127.0.0.1:1/eq cannot be reached."
    assert "disk" not in seen


def test_the_command_as_a_program():
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "doctor"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Equipoise" in done.stdout


def test_whatever_is_not_well_has_a_remedy_or_is_well():
    ours = {key for key in catalogue() if key.startswith(("doctor.", "ready."))}
    remedies = {key.removesuffix("_remedy") for key in ours if key.endswith("_remedy")}
    assert remedies <= ours
