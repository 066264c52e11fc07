"""The command: what it prints, where, and with which exit code."""

import os
import re
import stat
import subprocess
import sys
from collections import deque
from typing import get_args

import pytest
from typer.testing import CliRunner

from bot.channels.base import Start
from bot.cli import app, chat, flows, papers
from bot.flowfiles import load_definitions
from bot.settings import read_settings
from bot.transcripts.registry import FORMATS
from flows.problems import Problem
from storage.base import StoreCorrupt, StoreFull
from tests.conftest import ROOT
from tests.storage.support import with_tables
from tests.support.fake_app import FakeRoot


@pytest.fixture
def root(tmp_path, monkeypatch):
    """The place of `bot.app`, over a store of this test's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    with_tables(tmp_path / "data" / "equipoise.sqlite3")
    monkeypatch.setitem(sys.modules, "bot.app", made := FakeRoot())
    return made


def run(*args, **more):
    done = CliRunner().invoke(app, list(args), prog_name="equipoise", catch_exceptions=False, **more)
    assert "Traceback" not in done.output
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture
def accounts(root):
    made = root.build(read_settings())
    for name, owner in (("Acme & Co", "Ann"), ("Northwind", "Ann"), ("Zenit", "Bob")):
        made.add(name, owner)
    made.close()
    return root


# chat -------------------------------------------------------------------------------


def test_chat_without_a_terminal_is_plain(root):
    code, out, err = run("chat", "Acme", input="2\nmarta\n")
    assert (code, err) == (0, "")
    assert out.startswith("At any time: back · skip")
    assert out.endswith("Go on with:\nequipoise chat Acme\n")
    assert root.talk.started == Start(account="Acme")
    assert [(one.text, one.chosen) for one in root.talk.taken] == [(None, ("renewal",)), ("marta", ())]
    assert (root.talk.closed, root.apps[0].closed) == (1, 1)


def test_chat_with_everything(root):
    code, out, _ = run(
        *(
            "chat",
            "Acme",
            "--minutes",
            "15",
            "--kind",
            "first-talk",
            "--new",
            "--as",
            "  Ann  Lee ",
            "--plain",
        ),
        input="",
    )
    assert code == 0
    assert root.talk.started == Start("Acme", "prep", 15, "first_talk", True)
    (address, name, external) = root.apps[0].conversations[0]
    assert (name, external) == ("Ann Lee", "as:ann lee")
    assert (address.channel, address.tenant, address.chat) == ("terminal", "local", "as:ann lee")
    assert "equipoise chat --as 'Ann Lee' --plain Acme\n" in out


def test_the_person_is_the_os_user(root):
    run("chat", input="")
    pwd = pytest.importorskip("pwd")
    entry = pwd.getpwuid(os.getuid())
    (_, name, external) = root.apps[0].conversations[0]
    assert external == entry.pw_name
    assert name == (entry.pw_gecos.split(",")[0] or entry.pw_name)


def test_chat_by_json_lines(root):
    code, out, err = run("chat", "--jsonl", input='{"say": "renewal"}\n\xff\n'.encode("latin-1"))
    assert (code, err) == (0, "")
    assert [line[:18] for line in out.splitlines()[-6:]] == [
        '{"type": "message"',
        '{"type": "question',
        '{"type": "turn", "',
        '{"type": "error", ',
        '{"type": "question',
        '{"type": "turn", "',
    ]


@pytest.mark.parametrize(
    "args, words",
    [
        (("--plain", "--jsonl"), "Choose one of the two"),
        (("--flow", "nope"), "there is no flow nope. There are: critique, debrief, prep, review."),
        (("--minutes", "7"), "7"),
        (("--kind", "first_talk"), "first_talk"),
        (("--as", " "), "a name cannot be empty"),
        (("--nope",), "--nope"),
    ],
)
def test_usage(root, args, words):
    code, out, err = run("chat", *args)
    assert (code, out) == (2, "")
    assert words in err


def test_a_store_that_fails_ends_a_piped_chat_with_a_sentence(root, tmp_path):
    root.talk.fail = deque([None, StoreFull()])
    code, _, err = run("chat", "Acme", input="1\n")
    assert code == 1
    assert err == (
        f"The disk that holds {tmp_path}/data/equipoise.sqlite3 is full, so nothing was saved of this last answer. "
        "What came before is kept. Make room, then give it again.\n"
    )


# errors -----------------------------------------------------------------------------


def test_wrong_settings_are_all_named(root, monkeypatch):
    monkeypatch.setenv("EQUIPOISE_LOCALE", "x")
    monkeypatch.setenv("EQUIPOISE_TYPO", "x")
    code, out, err = run("chat")
    assert (code, out) == (1, "")
    assert err == (
        "These settings cannot be used:\n"
        "  EQUIPOISE_TYPO: unknown setting; .env.example lists those there are\n"
        "  EQUIPOISE_LOCALE: cannot be used; it has to be a language and a country, as in en_GB\n"
    )


def test_a_damaged_store(root):
    root.failure = StoreCorrupt(reason="x")
    code, _, err = run("accounts", "list")
    assert code == 1
    assert "is damaged" in err
    assert "equipoise db restore FILE" in err


def test_what_should_not_happen_is_a_sentence_too_and_debug_shows_more(root):
    root.failure = ZeroDivisionError("odd\x1b[2J")
    code, out, err = run("accounts", "list")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("Something went wrong that should not have: ZeroDivisionError: odd␛[2J.")
    done = CliRunner().invoke(app, ["--debug", "accounts", "list"])
    assert "Traceback" in done.stderr
    done = CliRunner().invoke(app, ["chat", "--debug"])
    assert "Traceback" in done.stderr
    assert "Traceback" not in CliRunner().invoke(app, ["chat"]).stderr


def every_key():
    from storage import base

    return sorted(
        one.key for one in vars(base).values() if isinstance(one, type) and issubclass(one, base.StorageError)
    )


@pytest.mark.parametrize("key", every_key())
def test_every_error_of_the_store_has_its_sentence(root, key):
    from storage.base import StorageError

    error = StorageError()
    error.key = key
    root.failure = error
    code, out, err = run("accounts", "list")
    assert (code, out) == (1, "")
    assert "should not have" not in err
    assert len(err) > 25


# accounts ---------------------------------------------------------------------------


def test_accounts_of_somebody(accounts):
    assert run("accounts", "list", "--as", "Ann") == (0, "Acme & Co (Ann)\nNorthwind (Ann)\n", "")
    assert run("accounts", "list", "--as", "New") == (
        0,
        "You have no accounts yet. Begin one with: equipoise chat\n",
        "",
    )
    assert run("accounts", "show", "zenit", "--as", "bob") == (
        0,
        "Zenit\nOwner: Bob\nMembers: Bob\nSince: 24 Nov 2026\n",
        "",
    )


def test_what_one_does_not_see_is_not_there(accounts):
    for args in (
        ("show", "Zenit"),
        ("rename", "Zenit", "X"),
        ("delete", "Zenit", "--yes"),
        ("members", "Zenit"),
    ):
        code, out, err = run("accounts", *args, "--as", "Ann")
        assert (code, out) == (1, "")
        assert err == (
            'There is no account "Zenit" that you can see. Yours are listed by: equipoise accounts list\n'
        )


def test_renaming(accounts):
    assert run("accounts", "rename", "acme & co", " Acme\tLtd ", "--as", "Ann") == (
        0,
        '"Acme & Co" is now called "Acme Ltd".\n',
        "",
    )
    code, _, err = run("accounts", "rename", "Acme Ltd", "Northwind", "--as", "Ann")
    assert (code, err) == (1, 'You already have an account "Northwind". Choose another name.\n')
    assert run("accounts", "rename", "Northwind", " ", "--as", "Ann")[0] == 2
    assert run("accounts", "rename", "Northwind", "x" * 121, "--as", "Ann")[0] == 2


def test_sharing_and_giving_away(accounts):
    assert run("accounts", "members", "Northwind", "--add", "bob", "--as", "Ann") == (
        0,
        'Bob now sees "Northwind".\n',
        "",
    )
    assert run("accounts", "members", "Northwind", "--as", "Bob") == (0, "Ann (owner)\nBob\n", "")
    code, _, err = run("accounts", "members", "Northwind", "--remove", "Ann", "--as", "Bob")
    assert (code, err) == (
        1,
        'Only the owner of "Northwind" may do that. Who it is: equipoise accounts list\n',
    )
    code, _, err = run("accounts", "members", "Northwind", "--remove", "Ann", "--as", "Ann")
    assert (code, "Assign it first" in err) == (1, True)
    assert run("accounts", "assign", "Northwind", "Bob", "--as", "Ann") == (
        0,
        '"Northwind" now belongs to Bob.\n',
        "",
    )
    assert run("accounts", "members", "Northwind", "--remove", "Ann", "--as", "Bob")[0] == 0
    assert run("accounts", "list", "--as", "Ann")[1] == "Acme & Co (Ann)\n"


def test_nobody_of_that_name(accounts):
    assert run("accounts", "assign", "Northwind", "Zoe", "--as", "Ann") == (
        1,
        "",
        'Nobody here is called "Zoe". People are known once they have started equipoise chat themselves.\n',
    )


def test_two_of_that_name(accounts):
    made = accounts.build(read_settings())
    made.person("other", "Bob")
    made.close()
    code, _, err = run("accounts", "assign", "Northwind", "Bob", "--as", "Ann")
    ids = re.findall(r"Bob \(([^)]+)\)", err)
    assert (code, len(ids)) == (1, 2)
    assert run("accounts", "assign", "Northwind", ids[0], "--as", "Ann")[0] == 0


def test_deleting(accounts):
    code, _, err = run("accounts", "delete", "Northwind", "--as", "Ann")
    assert (code, err) == (1, "Nothing was deleted: without a terminal to ask at, add --yes.\n")
    assert run("accounts", "delete", "Northwind", "--yes", "--as", "Ann") == (
        0,
        '"Northwind" is deleted, with everything that was known of it.\n',
        "",
    )
    assert run("accounts", "list", "--as", "Ann")[1] == "Acme & Co (Ann)\n"


@pytest.mark.parametrize("typed, gone", [("northwind", True), ("yes", False), ("", False)])
def test_deleting_asks_for_the_name(accounts, monkeypatch, typed, gone):
    monkeypatch.setattr("bot.cli.accounts.at_a_terminal", lambda: True)
    code, out, _ = run("accounts", "delete", "Northwind", "--as", "Ann", input=f"{typed}\n")
    assert "Type its name to go on:" in out
    assert code == (0 if gone else 1)
    assert ("Northwind" in run("accounts", "list", "--as", "Ann")[1]) is not gone


# brief and export ---------------------------------------------------------------------


def test_brief(accounts):
    assert run("brief", "Northwind", "--as", "Ann") == (0, "Northwind\n\n1. Ask Marta\n", "")
    assert run("brief", "Zenit", "--as", "Ann")[0] == 1


def test_export(accounts, tmp_path):
    assert run("export", "Northwind", "--as", "Ann") == (0, "md: Northwind, 81 % → 95 %\n", "")
    assert run("export", "Northwind", "--format", "json", "-o", "-", "--as", "Ann")[1].startswith("json: ")
    code, out, err = run("export", "Northwind", "-o", "x.md", "--as", "Ann")
    assert (code, out, err) == (0, "Written: x.md\n", "")
    made = tmp_path / "x.md"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert made.read_text(encoding="utf-8") == "md: Northwind, 81 % → 95 %\n"


def test_export_replaces_nothing_unless_told_to(accounts, tmp_path):
    there = tmp_path / "x.md"
    there.write_text("mine")
    code, _, err = run("export", "Northwind", "-o", "x.md", "--as", "Ann")
    assert (code, err) == (1, "x.md is there already. Choose another name, or replace it with --force.\n")
    assert there.read_text() == "mine"
    assert run("export", "Northwind", "-o", "x.md", "--force", "--as", "Ann")[0] == 0
    assert there.read_text().startswith("md:")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "x.md"]


def test_export_names_the_scripts_that_no_font_has(accounts):
    accounts.missing = ("Arabic", "Chinese")
    code, out, err = run("export", "Northwind", "-o", "x.pdf", "--as", "Ann")
    assert (code, out) == (0, "Written: x.pdf\n")
    assert err.startswith("No font here has letters of Arabic, Chinese, so they are boxes in this file.")
    assert "EQUIPOISE_FONTS" in err


def test_export_to_where_nothing_can_be_written(accounts, tmp_path):
    code, _, err = run("export", "Northwind", "-o", "no/such/x.md", "--as", "Ann")
    assert (code, err) == (
        1,
        "no/such/x.md cannot be written: No such file or directory. Choose another place with -o.\n",
    )
    (tmp_path / "dir").mkdir()
    assert run("export", "Northwind", "-o", "dir", "--force", "--as", "Ann")[0] == 1
    assert run("export", "Northwind", "--format", "xls", "--as", "Ann")[0] == 2


# db ---------------------------------------------------------------------------------


def test_db(accounts, tmp_path):
    code, out, err = run("db", "check")
    assert (code, err) == (0, "")
    assert re.fullmatch(r"The database at \S+ is sound \(SQLite [\d.]+; accounts: 3, turns: 0\)\.\n", out), (
        out
    )
    assert run("db", "backup", "copy.sqlite3") == (0, "Backed up to copy.sqlite3\n", "")
    code, _, err = run("db", "backup", "copy.sqlite3")
    assert (code, "never replaces one: copy.sqlite3" in err) == (1, True)
    run("accounts", "delete", "Northwind", "--yes", "--as", "Ann")
    code, _, err = run("db", "restore", "copy.sqlite3")
    assert (code, err) == (1, "Nothing was restored: without a terminal to ask at, add --yes.\n")
    code, out, _ = run("db", "restore", "copy.sqlite3", "--yes")
    assert code == 0
    assert out.startswith("Restored from copy.sqlite3. What was there before is kept as ")
    assert "Northwind" in run("accounts", "list", "--as", "Ann")[1]


def test_db_that_is_no_database(accounts, tmp_path):
    (tmp_path / "data/equipoise.sqlite3").write_bytes(b"not a database" * 99)
    assert run("db", "check")[0] == 1
    assert run("accounts", "list")[0] == 1
    code, _, err = run("db", "restore", "missing", "--yes")
    assert (code, err) == (1, "There is no file missing.\n")


def test_db_before_there_is_one(root, tmp_path):
    (tmp_path / "data" / "equipoise.sqlite3").unlink()
    assert run("db", "check") == (1, "", f"There is no file {tmp_path}/data/equipoise.sqlite3.\n")


def test_db_in_which_something_is_wrong(accounts, monkeypatch):
    """Whatever the check finds has a sentence."""
    import storage.health

    keys = ("corrupt", "reference", "fold", "snapshot", "last_fact", "not_migrated", "newer")
    problems = tuple(storage.health.Problem(key, {"account": "a1\x1b"}) for key in keys)
    found = storage.health.Health("SQLite 3", None, current=False, rows={}, problems=problems)
    monkeypatch.setattr(accounts, "check", lambda settings: found, raising=False)
    code, out, err = run("db", "check")
    assert (code, out.count("(account a1␛)")) == (1, len(keys))
    assert "is not sound. Go back to a backup with: equipoise db restore FILE" in err


@pytest.mark.parametrize("typed, code", [("yes", 0), ("no", 1)])
def test_restoring_asks(accounts, monkeypatch, typed, code):
    monkeypatch.setattr("bot.cli.db.at_a_terminal", lambda: True)
    run("db", "backup", "copy.sqlite3")
    got, out, _ = run("db", "restore", "copy.sqlite3", input=f"{typed}\n")
    assert got == code
    assert "What is there now is kept beside it." in out


# flows ------------------------------------------------------------------------------


def test_flows_check_of_files(root, tmp_path):
    (tmp_path / "bad.yaml").write_text("flow: bad\nversion: '1'\nstages: []\nquestoins: {}\n")
    code, out, err = run("flows", "check", "bad.yaml")
    assert (code, out) == (1, "")
    assert "bad.yaml:4:1:" in err
    assert run("flows", "check", "missing.yaml") == (
        1,
        "",
        "missing.yaml cannot be read: No such file or directory.\n",
    )
    (tmp_path / "latin.yaml").write_bytes(b"\xff")
    assert run("flows", "check", "latin.yaml")[2] == "latin.yaml cannot be read: it is not text in UTF-8.\n"
    (tmp_path / "empty").mkdir()
    assert run("flows", "check", "empty")[2] == "There are no flows in empty.\n"


@pytest.mark.parametrize("found, code", [((), 0), ((Problem("never_asked", "payer"),), 1)])
def test_flows_check_of_ours_against_the_version_before(root, monkeypatch, found, code):
    asked = []

    def check(flow, words, against):
        asked.append((flow.id, "terminal.paused" in words, against.id))
        return found

    monkeypatch.setattr("flows.lint.check", check)
    got, out, err = run("flows", "check", "--against", str(ROOT / "flows/definitions"))
    assert (got, asked) == (code, [(flow, True, flow) for flow in ("critique", "debrief", "prep", "review")])
    assert (out + err).startswith("payer: no plan asks this question" if found else "4 flows, nothing")


def test_flows_graph(root, tmp_path):
    code, out, _ = run("flows", "graph", "--kind", "first-talk")
    assert (code, out.splitlines()[0]) == (0, "flowchart TD")
    assert run("flows", "graph", "-o", "x.mmd") == (0, "Written: x.mmd\n", "")
    code, _, err = run("flows", "graph", "-o", "x.mmd")
    assert (code, "--force" in err) == (1, True)
    assert run("flows", "graph", "--flow", "nope")[0] == 2
    assert run("flows", "graph", "--format", "svg")[1].startswith("<svg")


def test_what_can_be_chosen_is_what_there_is():
    """The choices are written out in the commands, so that help need not load the flows; this keeps them true."""
    flow = load_definitions()["prep"]
    assert set(get_args(chat.Kind)) == {kind.replace("_", "-") for kind in flow.plans}
    assert set(get_args(chat.Kind)) == set(get_args(flows.Kind))
    assert set(get_args(chat.Minutes)) == {str(minutes) for minutes in flow.limits}
    assert set(get_args(papers.Form)) == set(FORMATS)
    assert chat._flows() == sorted(load_definitions())


# start-up ---------------------------------------------------------------------------

HEAVY = (
    "sqlmodel sqlalchemy alembic psycopg slack_bolt slack_sdk telegram openai rich jinja2 prompt_toolkit"
    " starlette uvicorn prometheus_client structlog aiohttp typst"
)


@pytest.mark.parametrize(
    "args",
    [
        ["--help"],
        ["chat", "--help"],
        ["accounts", "--help"],
        ["offerings", "--help"],
        ["doctor", "--help"],
        ["--version"],
    ],
)
def test_help_imports_nothing_heavy(args):
    code = (
        "import sys\n"
        "from bot.cli import main\n"
        f"sys.argv = ['equipoise', *{args!r}]\n"
        "try: main()\n"
        "except SystemExit as done: assert not done.code\n"
        f"print('LOADED', [one for one in {HEAVY.split()!r} if one in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.endswith("LOADED []\n"), done
    assert "Usage: equipoise" in done.stdout or re.match(r"equipoise \d+\.\d+", done.stdout)
