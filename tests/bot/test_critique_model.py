"""`equipoise critique --model`: consent before anything is sent, the rules first, and theirs is the exit code."""

import json
import sys

import pytest
from typer.testing import CliRunner

from bot.cli import app, critique_model
from tests.storage.support import with_tables
from tests.support.model_server import ModelServer
from tests.support.terminal import Terminal

TEXT = """Dear Ines,

you will save 80,000 EUR a year at your Halden site, guaranteed. Shall we look at it on Tuesday?
"""


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", with_tables(tmp_path / "equipoise.sqlite3"))
    monkeypatch.setenv("EQUIPOISE_CRITIC_DEADLINE", "8")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-1234567890")
    monkeypatch.setattr("bot.critic_llm.trouble._SHORT_WAIT", 0.02)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mail.txt").write_text(TEXT)


@pytest.fixture
def server(monkeypatch):
    with ModelServer(quote="Shall we look at it") as made:
        monkeypatch.setenv("OPENAI_BASE_URL", made.url)
        yield made


def run(*args, **more):
    done = CliRunner().invoke(
        app, ["critique", "mail.txt", "--as", "Ann", *args], catch_exceptions=False, **more
    )
    return done.exit_code, done.stdout, done.stderr


def test_without_consent_nothing_is_sent(server):
    plain = run()
    code, out, err = run("--model")
    assert (code, out) == plain[:2]
    assert server.url in err
    assert "--yes-model" in err
    assert server.requests == []


def test_the_model_comes_after_the_rules_and_is_marked(server):
    server.rewrite = TEXT.replace("guaranteed", "if your March returns hold")
    code, out, _ = run("--yes-model")
    rules_code, rules_out, _ = run()
    assert code == rules_code
    assert out.startswith(rules_out.rstrip())
    added = out[len(rules_out.rstrip()) :]
    assert "1. The model says “Shall we look at it”: It says what we deliver" in added
    assert "if your March returns hold" not in added, "March is not in the text"
    assert server.requests
    asked = len(server.requests)
    assert "The model says" in run("--model")[1], "agreed to once is agreed to"
    assert len(server.requests) == asked + 1


def test_a_rewrite_is_shown_last(server):
    server.rewrite = TEXT.replace("guaranteed", "if what you counted holds")
    out = run("--yes-model")[1]
    assert "if what you counted holds" in out.split("The model says")[1]


@pytest.mark.parametrize("mode", ["500-always", "refusal", "html-200", "401"])
def test_a_model_that_fails_changes_no_exit_code(server, mode):
    server.mode = mode
    plain = run()
    code, out, err = run("--yes-model")
    assert (code, out) == plain[:2]
    assert err.endswith("What stands above holds.\n")
    assert len(err.splitlines()) == 1


def test_for_programs_there_is_one_object_and_the_verdict_of_the_rules(server):
    plain = json.loads(run("--format", "json")[1])
    _, out, _ = run("--format", "json", "--yes-model")
    data = json.loads(out)
    assert data["model"] == {"state": "ok", "rewrite": None}
    assert [each["source"] for each in data["findings"]][len(plain["findings"]) :] == ["model"]
    assert {name: data[name] for name in ("verdict", "codes", "reason")} == {
        name: plain[name] for name in ("verdict", "codes", "reason")
    }
    start, end = data["findings"][-1]["start"], data["findings"][-1]["end"]
    assert TEXT[start:end] == "Shall we look at it"


def test_without_a_key_the_rules_have_the_word(monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY")
    plain = run()
    code, out, err = run("--model")
    assert (code, out) == plain[:2]
    assert "OPENAI_API_KEY" in err


def test_a_store_that_cannot_be_opened_changes_no_exit_code(server, monkeypatch, tmp_path):
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", f"sqlite:///{tmp_path}/mail.txt/x")
    plain = run()
    code, out, err = run("--yes-model")
    assert (code, out) == plain[:2]
    assert err
    assert server.requests == []


def test_many_texts_at_once_are_for_the_rules(server):
    assert run("--jsonl", "--model")[0] == 2


def test_nothing_is_sent_of_what_is_no_proposition(server, tmp_path):
    (tmp_path / "mail.txt").write_text("def f():\n    return 1\n")
    assert run("--yes-model")[0] == 0
    assert server.requests == []


@pytest.mark.parametrize("answer, agreed", [("y\n", True), ("n\n", False), ("", None)])
def test_at_a_terminal_it_is_asked_once_and_before_anything_is_sent(server, monkeypatch, answer, agreed):
    monkeypatch.setattr(critique_model, "at_a_terminal", lambda: True)
    plain = run()
    code, out, err = run("--model", input=answer)
    assert code == plain[0]
    assert f"The model at {server.url} would read this text." in out
    assert bool(server.requests) is bool(agreed)
    assert ("The model says" in out) is bool(agreed)
    again = run("--model", input="")
    assert (again[0], "would read" in again[1]) == (plain[0], agreed is None)
    if agreed is False:
        assert "as you decided" in err
        assert "as you decided" in again[2]


def test_what_is_sent_of_an_account_is_said(server, monkeypatch, tmp_path):
    monkeypatch.setattr(critique_model, "at_a_terminal", lambda: True)
    (tmp_path / "record.json").write_text('{"metrics": [{"name": "late orders", "baseline": 41}]}')
    out = run("--model", "--record", "record.json", input="y\n")[1]
    assert "no drivers, no price, no cost" in " ".join(out.split())
    assert "late orders" in json.dumps(server.requests)


def test_on_a_real_terminal(server):
    with Terminal(
        [sys.executable, "-m", "bot.cli", "critique", "mail.txt", "--model"], columns=120
    ) as screen:
        screen.until("[y/N]")
        screen.type("y\r")
        screen.until("The model says")
        assert screen.end() in (0, 1)
