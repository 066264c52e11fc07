"""A model's look in a chat: after the rules, only for who agreed, once a version, and in nobody's way."""

from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner

from bot.app import build
from bot.cli import app
from bot.cli.second_look import SecondLook
from bot.cli.shell import who_asks
from bot.critic_llm import Access, ModelCritic
from bot.settings import read_settings
from tests.storage.support import with_tables
from tests.support.model_server import ModelServer

TEXT = "Dear Ines, you will save 80,000 EUR a year at your Halden site. Shall we look at it on Tuesday?"


@pytest.fixture
def server(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", with_tables(tmp_path / "equipoise.sqlite3"))
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-1234567890")
    monkeypatch.setenv("EQUIPOISE_CRITIC_DEADLINE", "8")
    monkeypatch.chdir(tmp_path)
    with ModelServer(quote="Shall we look at it") as made:
        monkeypatch.setenv("OPENAI_BASE_URL", made.url)
        yield made


def agree(yes):
    shell = build(read_settings())
    who = shell.who(shell.person(*who_asks("Ann")))
    shell.storage.give_model_consent(
        who, read_settings().openai_base_url, yes, datetime(2026, 11, 24, tzinfo=UTC)
    )
    shell.close()


def chat(text):
    done = CliRunner().invoke(
        app,
        ["chat", "Northwind", "--flow", "critique", "--plain", "--as", "Ann"],
        input=text,
        catch_exceptions=False,
    )
    assert done.exit_code == 0
    return done.stdout


def test_who_agreed_reads_the_model_below_the_rules(server):
    agree(True)
    out = chat(f"{TEXT}\n")
    assert out.index("Assumed as certain") < out.index("And now?") < out.index("The model says")
    assert len(server.requests) == 1


def test_nothing_is_sent_of_who_did_not_agree(server):
    out = chat(f"{TEXT}\nedit\n{TEXT} Gladly.\n")
    assert out.count("was not asked: nobody agreed to it yet") == 1
    assert server.requests == []


def test_who_refused_is_not_reminded(server):
    agree(False)
    assert "model" not in chat(f"{TEXT}\n").casefold()
    assert server.requests == []


def test_each_version_is_looked_at_once(server):
    agree(True)
    out = chat(f"{TEXT}\nleave 1: they confirmed it by mail\nso far\nedit\n{TEXT} Gladly.\n")
    assert out.count("Asking the model") == 2
    assert "Put aside" in out


@pytest.mark.parametrize("mode", ["500-always", "html-200", "refusal", "reset"])
def test_whatever_becomes_of_it_the_talk_goes_on(server, mode):
    agree(True)
    server.mode = mode
    out = chat(f"{TEXT}\nthat's all\n")
    assert "Kept with this account." in out
    assert len(server.requests) <= 2


class Asked:
    """Answers the one question that a second look may put."""

    def __init__(self, answer):
        self.answer, self.told = answer, []

    def show(self, outgoing):
        self.told.append(str(outgoing))

    def tell(self, text):
        self.told.append(str(text))

    def ask(self, question, draft, *, may_leave):
        from bot.channels.chat import Answer

        return Answer(self.answer)


@pytest.mark.parametrize(("answer", "requests"), [("y", 1), ("Yes.", 1), ("", 0), ("no", 0)])
def test_at_a_terminal_it_is_asked_once_and_kept(server, answer, requests):
    chat(f"{TEXT}\n")
    shell = build(read_settings())
    who = shell.who(shell.person(*who_asks("Ann")))
    access = Access.of(shell.settings)
    assert access is not None
    screen = Asked(answer)
    look = SecondLook(shell, who, access, ModelCritic(access, shell.storage), screen, may_ask=True)
    look._look("a1", "Northwind")
    assert any("would read" in line for line in screen.told)
    assert len(server.requests) == requests
    assert shell.storage.model_consent(who, access.server) is bool(requests)
    shell.close()
