"""SIGKILL at any moment of a turn: nothing acknowledged is lost, nothing happens twice, and the talk goes on."""

from __future__ import annotations

import itertools
import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from tests.storage.support import with_tables
from tests.storm.child import POINTS
from tests.storm.talking import Answered, Child, Dead, Ledger, inputs, judge

A_TURN = 0.012
"""Seconds: about two turns, so that random kills fall before, within and after one."""


def undisturbed(url: str, said: list[dict[str, Any]]) -> list[Answered]:
    """The answers to the same inputs in one run that nobody disturbs."""
    child = Child(url, afresh=True)
    child.answer()
    answers = []
    for line in said:
        child.send(line)
        answers.append(child.answer())
    assert child.end() == 0
    return answers


class Storm:
    """Talks, is killed, comes back, sends again what was not acknowledged, and goes on."""

    def __init__(self, url: str, seed: int) -> None:
        self.url = url
        self.dice = random.Random(seed)
        self.lines = inputs(seed)
        self.ledger = Ledger()
        self.pending: dict[str, Any] | None = None
        self.names = itertools.count(1)
        self.points: dict[str, int] = {}

    def next_line(self) -> dict[str, Any]:
        """The unacknowledged input once more, else a new one."""
        if self.pending is None:
            self.pending = {"event": f"event {next(self.names)}", **next(self.lines)}
            self.ledger.said.append(self.pending)
        return self.pending

    def heard(self, answered: Answered) -> None:
        if answered.event is None:
            self.greeted(answered)
        else:
            self.ledger.acknowledge(answered)
            self.pending = None

    def greeted(self, answered: Answered) -> None:
        """A greeting asks the open question again, unless the killed turn was kept: then it may be that one's."""
        acknowledged = [line for line in self.ledger.said if line["event"] in self.ledger.answers]
        if not acknowledged or self.pending is not None:
            return
        last = self.ledger.answers[acknowledged[-1]["event"]].question
        now = answered.question
        if last is not None:
            assert now is not None
            assert (now["id"], now["kind"]) == (last["id"], last["kind"])

    def kill_once(self, at_random: bool) -> None:
        """One child, from its start to its death."""
        point = self.dice.choice(POINTS)
        wish = "" if at_random else f"{point}:{self.dice.randint(1, 6)}"
        child = Child(self.url, STORM_KILL=wish)
        try:
            self.heard(child.answer())
            for _ in range(self.dice.randint(0, 3) if at_random else 40):
                child.send(self.next_line())
                self.heard(child.answer())
            if at_random:
                child.send(self.next_line())
                time.sleep(self.dice.uniform(0, A_TURN))
        except Dead:
            pass
        child.process.send_signal(signal.SIGKILL)
        for answered in child.rest():
            self.heard(answered)
        code, complaint = child.grave()
        assert code == -signal.SIGKILL, complaint
        child.end()
        name = "random" if at_random else point
        self.points[name] = self.points.get(name, 0) + 1

    def finish(self) -> None:
        """A last child that hears what is still open, and leaves in peace."""
        child = Child(self.url)
        self.heard(child.answer())
        for _ in range(3):
            child.send(self.next_line())
            self.heard(child.answer())
        assert child.end() == 0


def storm(url: str, tmp_path: Path, kills: int, seed: int) -> None:
    """Kills in one store; the judge is a peaceful talk of the same words in an SQLite file."""
    run = Storm(url, seed)
    for number in range(kills):
        run.kill_once(at_random=number % 2 == 0)
    run.finish()
    said = run.ledger.said
    print(f"seed {seed}: {kills} kills {run.points}, {len(said)} inputs")
    judge(url, said)
    peaceful = undisturbed(with_tables(tmp_path / "peace.db"), said)
    for line, calm in zip(said, peaceful, strict=True):
        assert run.ledger.answers[line["event"]].shown == calm.shown, line


def test_killed_again_and_again(url: str, tmp_path: Path):
    storm(url, tmp_path, 20 if url.startswith("sqlite") else 10, seed=20261124)


@pytest.mark.storm
@pytest.mark.timeout(900)
def test_killed_two_hundred_times(url: str, tmp_path: Path):
    storm(url, tmp_path, 200, seed=random.randrange(10**6))
