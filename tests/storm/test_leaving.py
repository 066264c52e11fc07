"""Ctrl-C and SIGTERM while answers fly: what was acknowledged stays, and the talk is found again."""

from __future__ import annotations

import itertools
import random
import signal
import time

from tests.storm.conftest import SERVER_IN_STORM
from tests.storm.talking import Child, Dead, Ledger, inputs, judge


@SERVER_IN_STORM
def test_told_to_leave_in_the_middle_ten_times(url: str):
    dice = random.Random(7)
    lines = inputs(7)
    ledger = Ledger()
    names = itertools.count(1)
    pending = None
    for number in range(10):
        sign = signal.SIGINT if number % 2 else signal.SIGTERM
        child = Child(url)
        try:
            child.answer()
            for last in [*[False] * dice.randint(0, 4), True]:
                if pending is None:
                    pending = {"event": f"event {next(names)}", **next(lines)}
                    ledger.said.append(pending)
                child.send(pending)
                if last:
                    time.sleep(dice.uniform(0, 0.012))
                    child.process.send_signal(sign)
                ledger.acknowledge(child.answer())
                pending = None
        except Dead:
            pass
        for answered in child.rest():
            ledger.acknowledge(answered)
            pending = None
        code, complaint = child.grave()
        child.end()
        assert code in ((0,) if sign is signal.SIGINT else (0, -signal.SIGTERM)), complaint
        assert complaint == ""
    child = Child(url)
    child.answer()
    if pending is not None:
        child.send(pending)
        ledger.acknowledge(child.answer())
    assert child.end() == 0
    data = judge(url, ledger.said)
    assert [session["status"] for session in data["sessions"]] == ["paused"]
