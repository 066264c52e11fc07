"""The installed command with everything real behind it: as a program, in a pipe, on a terminal."""

import json
import signal
import subprocess
import sys

import pytest

from tests.storage.support import with_tables
from tests.support.terminal import Terminal

COMMAND = [sys.executable, "-m", "bot.cli"]
DOWN, ENTER = "\x1b[B", "\r"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    with_tables(tmp_path / "data" / "equipoise.sqlite3")
    monkeypatch.chdir(tmp_path)


class Program:
    """A program at the JSON lines door: one line in, then everything up to the turn line."""

    def __init__(self, *args):
        self.child = subprocess.Popen(
            [*COMMAND, "chat", *args, "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.child.stdin is not None
        assert self.child.stdout is not None
        self.put, self.got = self.child.stdin, self.child.stdout

    def read(self):
        lines = []
        for line in self.got:
            lines.append(json.loads(line))
            if lines[-1]["type"] == "turn":
                return lines
        raise AssertionError(f"ended after {lines}")

    def send(self, **line):
        self.put.write(json.dumps(line) + "\n")
        self.put.flush()
        return self.read()

    def end(self):
        self.put.close()
        assert self.got.read() == ""
        return self.child.wait(30)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.child.kill()
        self.child.wait()
        self.put.close()
        self.got.close()


def question(lines):
    return next(one for one in reversed(lines) if one["type"] == "question")


def test_a_program_pauses_and_goes_on():
    with Program("Acme", "--minutes", "5", "--kind", "open-deal") as program:
        hello, *rest = program.read()
        assert (hello["type"], hello["protocol"], hello["account"]["name"]) == ("hello", 1, "Acme")
        assert rest[-1] == {"type": "turn", "event": None, "turn": 0}
        first = program.send(event="e1", say="Marta Ruiz, the COO; she told me \ud83d \x00 \u202e")
        assert first[-1]["event"] == "e1"
        assert program.send(event="e1", say="Marta Ruiz, the COO") == first
        open_question = question(program.send(choose="why"))
        assert program.end() == 0

    with Program("Acme") as program:
        again, *rest = program.read()
        assert again["session"] == hello["session"]
        assert question(rest)["id"] == open_question["id"]
        assert program.send(event="e1", say="x") == first
        assert program.end() == 0


def test_a_killed_program_lost_nothing_that_had_its_turn_line():
    with Program("Acme", "--minutes", "5", "--kind", "open-deal") as program:
        program.read()
        asked = question(program.send(event="e1", say="Marta Ruiz, the COO"))
    with Program("Acme") as program:
        assert question(program.read())["id"] == asked["id"]
        assert program.end() == 0


def test_ctrl_c_ends_a_program_quietly():
    with Program("Acme", "--minutes", "5", "--kind", "open-deal") as program:
        program.read()
        program.child.send_signal(signal.SIGINT)
        assert program.end() == 0


def test_a_reader_that_goes_away():
    command = [*COMMAND, "chat", "Acme", "--jsonl"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.close()
    _, err = child.communicate(b'{"say": "15"}\n' * 5, timeout=30)
    assert (child.returncode, err) == (0, b"")


@pytest.mark.parametrize("jsonl", [[], ["--jsonl"]])
def test_no_input_at_all(jsonl):
    done = subprocess.run(
        [*COMMAND, "chat", "Acme", *jsonl], stdin=subprocess.DEVNULL, capture_output=True, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_pipe_gets_no_escape_sequences():
    lines = "Acme \x1b[31m\n1\n2\nMarta \x1b]0;x\x07 Ruiz, COO\nso far\nbrief\n\xff\n".encode("latin-1")
    done = subprocess.run([*COMMAND, "chat"], input=lines, capture_output=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, b"")
    assert not {0x1B, 7, 0x0D} & set(done.stdout)
    assert b"Go on with:" in done.stdout


def test_a_person_on_a_terminal():
    with Terminal([*COMMAND, "chat"], NO_COLOR="1") as terminal:
        shown = terminal.until("Which customer is it about?")
        assert "At any time: back" in shown
        terminal.until("›")
        terminal.type("Acme" + ENTER)
        terminal.until("3 30")
        terminal.type(DOWN + ENTER)
        terminal.until("Tender")
        terminal.type("2" + ENTER)
        shown = terminal.until("1 of at most 9")
        assert "› Open deal" in shown
        terminal.until("›")
        terminal.type("\x04")
        terminal.until("equipoise chat Acme")
        assert terminal.end() == 0


def test_a_bare_terminal_is_plain():
    with Terminal([*COMMAND, "chat", "Acme"], TERM="dumb") as terminal:
        shown = terminal.until("> ")
        assert "\x1b" not in shown
        terminal.type("1\n")
        terminal.until("4 Tender")
        terminal.until("> ")
        terminal.type("\x04")
        assert "\x1b" not in terminal.until("equipoise chat Acme")
        assert terminal.end() == 0
