"""A team's own files of what is usual: found by settings, checked at once, and on the buttons."""

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from bot.app import build
from bot.channels.base import Address, Incoming, Question, Start
from bot.cli import app
from bot.settings import Settings
from flows.catalogues import Catalogues, Yardsticks
from flows.faults import FlowError
from tests.storage.support import with_tables
from tests.support.driving import START

OWN = """\
yardsticks:
  heats: {name: heats a day, better: up}
roles:
  coo: {usual: [heats, overtime]}
"""
FAULTY = "roles:\n  coo: {usual: [overtme, scrap], also: [x]}\n"


@pytest.fixture
def office(tmp_path):
    made = []

    def made_with(text: str, drivers: str = ""):
        files = {"yardsticks": tmp_path / "yardsticks.yaml", "drivers": tmp_path / "drivers.yaml"}
        files["yardsticks"].write_text(text, "utf-8")
        files["drivers"].write_text(drivers or "{}\n", "utf-8")
        address = SecretStr(with_tables(tmp_path / "own.sqlite3"))
        made.append(build(Settings(database_url=address, **files), clock=lambda: START))
        return made[-1]

    yield made_with
    for each in made:
        each.close()


def test_own_yardsticks_are_on_the_buttons(office):
    talk = office(OWN).conversation(Address("terminal", "local", "ana"), "Ana", "ana")
    talk.open(Start("Northwind Castings", minutes=5, kind="open_deal"))
    talk.take(Incoming("e1", START, text="marta ruiz, COO"))
    led = talk.take(Incoming("e2", START, text="she said rush orders slip"))
    asked = led.outgoing[-1]
    assert isinstance(asked, Question)
    assert [(each.id, each.label) for each in asked.choices] == [
        ("overtime", "Overtime"),
        ("heats", "Heats a day"),
    ]


@pytest.mark.parametrize(("text", "drivers"), [(FAULTY, ""), (OWN, "roles: {coo: [fame]}\n")])
def test_a_faulty_file_is_said_before_anybody_talks(office, text, drivers):
    with pytest.raises(FlowError):
        office(text, drivers).conversation(Address("terminal", "local", "ana"), "Ana", "ana")


def run(*arguments):
    done = CliRunner().invoke(app, list(arguments), prog_name="equipoise", catch_exceptions=False)
    assert "Traceback" not in done.output
    return done.exit_code, done.stdout, done.stderr


def test_flows_check_reads_them_too(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text(FAULTY, "utf-8")
    monkeypatch.setenv("EQUIPOISE_YARDSTICKS", "mine.yaml")
    code, out, err = run("flows", "check")
    assert (code, out) == (1, "")
    assert [line.split(": ", 1)[0] for line in err.splitlines()] == ["mine.yaml:2:17", "mine.yaml:2:34"]
    assert "did you mean `overtime`?" in err
    (tmp_path / "mine.yaml").write_text(OWN, "utf-8")
    assert run("flows", "check")[0] == 0
    monkeypatch.setenv("EQUIPOISE_YARDSTICKS", "none.yaml")
    code, _, err = run("flows", "check")
    assert code == 1
    assert "none.yaml" in err


def test_nothing_of_it_is_read_before_it_is_needed():
    read = []

    def yardsticks() -> Yardsticks:
        read.append("yardsticks")
        return Yardsticks()

    lazy = Catalogues(yardsticks)
    assert read == []
    assert lazy.yardsticks is lazy.yardsticks
    assert read == ["yardsticks"]
