"""`equipoise link`, `unlink`, `invite` and `people`, on a real store."""

import re

import pytest

from tests.bot.test_cli import run
from tests.storage.support import with_tables

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    with_tables(tmp_path / "data" / "equipoise.sqlite3")


def code_of(*words):
    status, out, err = run(*words)
    assert (status, err) == (0, "")
    return CODE.findall(out)[0]


def test_a_code_is_shown_and_another_one_each_time():
    assert code_of("link") != code_of("link")


def test_somebody_else_on_this_machine_cannot_take_it_and_its_owner_need_not():
    code = code_of("link", "--as", "Ann")
    status, _, err = run("link", code, "--as", "Bob")
    assert (status, "for another channel" in err) == (1, True)
    status, _, err = run("link", code, "--as", "Ann")
    assert (status, "That is you already" in err) == (1, True)


@pytest.mark.parametrize("code", ["AAAA-BBBB-CCCC", "x", "\u202e", ""])
def test_a_code_that_is_none(code):
    status, out, err = run("link", code) if code else run("link", " ")
    assert (status, out) == (1, "")
    assert "That code does not work" in err


def test_an_invitation_is_for_somebody_new_without_a_bot_as_well():
    status, out, _ = run("invite", "Cy  Young")
    assert status == 0
    assert "An invitation for Cy Young, good once and for 72 hours" in out
    assert "has to be sent to the bot in Telegram" in out
    run("accounts", "list", "--as", "Ann")
    status, _, err = run("link", CODE.findall(out)[0], "--as", "Ann")
    assert (status, "That is you already" in err) == (1, True)
    assert run("link", CODE.findall(out)[0], "--as", "Dan")[0] == 0
    assert "Cy Young" in run("people")[1]


def test_unlink_lists_what_there_is_and_refuses_what_is_not():
    run("accounts", "list", "--as", "Ann")
    assert run("unlink", "--as", "Ann")[1].startswith("You are in the terminal only.")
    status, _, err = run("unlink", "telegram", "--as", "Ann")
    assert (status, "Nothing of yours is linked on telegram" in err) == (1, True)


def test_people_are_listed_and_shut_out():
    assert run("people")[1] == "Nobody has been here yet.\n"
    for name in ("Ann", "Bob"):
        run("accounts", "list", "--as", name)
    assert [line.split()[:2] for line in run("people")[1].splitlines()] == [
        ["Ann", "terminal"],
        ["Bob", "terminal"],
    ]
    assert "Bob has no way in any more" in run("people", "remove", "bob")[1]
    assert [line.split()[0] for line in run("people")[1].splitlines()] == ["Ann"]
    assert run("people", "remove", "Bob")[0] == 1
