"""A program that talks to `equipoise chat --jsonl` over pipes, remembers all it said, and judges by the export."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storage.upkeep import check
from tests.support.forked import Forked, run

CHILD = Path(__file__).with_name("child.py")
ACCOUNT = "Northwind Castings"
MINUTES = 5
OPENING: tuple[dict[str, Any], ...] = (
    {"choose": "open_deal"},
    {"say": "Marta Ruiz the COO, she told me she's got 200k for this"},
    {"say": "changeovers eat 2 hrs a day & rush orders slip"},
    {"say": "marta said so"},
    {"say": "otd 81 now, wants 95 by summer"},
    {"say": "marta said so on the phone"},
)
"""Of a talk of `MINUTES`: up to a metric with its baseline and target, which are then changed again and again."""
CHAT = ("chat", ACCOUNT, "--jsonl", "--minutes", str(MINUTES))
"""The command that has it."""
ODD = (
    "“curly” & <b>",
    "👩‍👩‍👧",
    "\u202eback to front",
    "nul \x00 in it",
    "half a pair \ud83d",
    "*stars* _and_ `ticks`",
    "a\nb",
)


def inputs(seed: int) -> Iterator[dict[str, Any]]:
    """An endless talk: the opening, then answers changed by name, odd texts, looks around and steps back.

    It never goes back behind the opening: there would be no metric to change then.
    """
    dice = random.Random(seed)
    yield from (dict(one) for one in OPENING)
    number = changed = 0
    while True:
        number += 1
        kind = dice.choices(("baseline", "target", "problem", "tap", "word"), (5, 2, 3, 1, 2))[0]
        looks = ("why", "so far", *["back"] * (changed > 0))
        if kind in ("baseline", "target"):
            line = {"say": f"change the {kind} to {dice.randint(10, 98)}.{number:04d}"}
        elif kind == "problem":
            line = {"say": f"change the problem to {dice.choice(ODD)} number {number}"}
        elif kind == "tap":
            line = {"choose": dice.choice(looks).replace(" ", "_")}
        else:
            line = {"say": dice.choice((*looks, "brief", f"what is {number}"))}
        changed += kind in ("baseline", "target", "problem")
        changed -= "back" in line.values()
        yield line


def environment(url: str, **more: str) -> dict[str, str]:
    """The environment of a child, with the store it uses."""
    return {**os.environ, "EQUIPOISE_DATABASE_URL": url, "PYTHONDONTWRITEBYTECODE": "1", **more}


def command(url: str, *args: str) -> str:
    """Runs a whole command and gives what it printed; fails where it does."""
    code, out, complaint = run([str(CHILD), *args], environment(url))
    assert code == 0, complaint + out
    return out


@dataclass
class Answered:
    """What answered one input: its lines before the `turn` line."""

    event: str | None
    lines: list[dict[str, Any]]

    @property
    def shown(self) -> list[dict[str, Any]]:
        """The lines without what is drawn by lot anew each time."""
        return [{key: value for key, value in line.items() if key != "ask"} for line in self.lines]

    @property
    def question(self) -> dict[str, Any] | None:
        """The question that is open after it."""
        return next((line for line in reversed(self.shown) if line["type"] == "question"), None)


class Dead(Exception):
    """The child is gone."""


living: list[Child] = []
"""Every child that was ever started and is not known to have ended."""


def _afresh(words: list[str], env: dict[str, str]) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, *words], env=env, stdin=pipe, stdout=pipe, stderr=pipe)


class Child:
    """One process of the command; `afresh`, its hashes are seeded otherwise than those of all the others."""

    def __init__(self, url: str, *args: str, afresh: bool = False, **more: str) -> None:
        words, env = [str(CHILD), *CHAT, *args], environment(url, **more)
        self.process = _afresh(words, env) if afresh else Forked(words, env, stdin=subprocess.PIPE)
        living.append(self)

    def send(self, line: dict[str, Any]) -> None:
        """Sends one input. Raises Dead."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(line).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Dead from None

    def answer(self) -> Answered:
        """What comes up to the next `turn` line. Raises Dead where none comes any more."""
        assert self.process.stdout is not None
        lines: list[dict[str, Any]] = []
        for raw in self.process.stdout:
            if not raw.endswith(b"\n"):
                break  # killed in the middle of a line: nobody was told
            line = json.loads(raw)
            if line["type"] == "turn":
                return Answered(line["event"], lines)
            lines.append(line)
        raise Dead

    def rest(self) -> list[Answered]:
        """All answers still in the pipe of a dead child."""
        found = []
        try:
            while True:
                found.append(self.answer())
        except Dead:
            return found

    def end(self) -> int:
        """Ends the input, waits for the child, and gives its exit code."""
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            with suppress(BrokenPipeError):
                stream.close()
        living.remove(self)
        return self.process.wait(30)

    def grave(self) -> tuple[int, str]:
        """Waits for a child that was told to die; its exit code and what it complained of."""
        assert self.process.stderr is not None
        said = self.process.stderr.read().decode()
        return self.process.wait(30), said


@dataclass
class Ledger:
    """What was said, in order, and what answered it."""

    said: list[dict[str, Any]] = field(default_factory=list)
    answers: dict[str, Answered] = field(default_factory=dict)

    def acknowledge(self, answered: Answered) -> None:
        """Notes an answer; what was answered before must be answered the same."""
        if answered.event is None:
            return
        before = self.answers.setdefault(answered.event, answered)
        assert before.lines == answered.lines, f"{answered.event} was answered twice, and differently"


def exported(url: str, *args: str) -> dict[str, Any]:
    """The account's JSON export."""
    data: dict[str, Any] = json.loads(command(url, "export", ACCOUNT, "--format", "json", *args))
    return data


def judge(url: str, said: list[dict[str, Any]], *args: str) -> dict[str, Any]:
    """Everything said is in the export once, letter for letter, in order; ids have no gaps; the check is clean."""
    data = exported(url, *args)
    turns = [turn for session in data["sessions"] for turn in session["turns"] if turn["event"]]
    kept = [(turn["event"], turn["answer"]) for turn in turns]
    assert kept == [(line["event"], line.get("say", [line.get("choose")])) for line in said]
    for session in data["sessions"]:
        assert [turn["turn"] for turn in session["turns"]] == list(range(len(session["turns"])))
    assert [fact["id"] for fact in data["facts"]] == list(range(1, len(data["facts"]) + 1))
    assert check(url).problems == ()
    return data
