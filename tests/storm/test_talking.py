"""The talk that is had in storms is one that fills the record: what it says it changes, it changes."""

from __future__ import annotations

from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from bot.channels.base import Incoming
from tests.storage.support import with_tables
from tests.storm.desk import AT, Desk
from tests.storm.talking import OPENING, inputs


@pytest.mark.parametrize("seed", [7, 20261124])
def test_each_change_in_a_storm_is_a_fact(tmp_path: Path, seed: int):
    desk = Desk(with_tables(tmp_path / "eq.db"))
    with closing(desk.app):
        for number, line in enumerate(islice(inputs(seed), len(OPENING), 60)):
            before = len(desk.seen()[4])
            chosen = (line["choose"],) if "choose" in line else ()
            desk.chat.take(Incoming(f"event {number}", AT, line.get("say"), chosen))
            after = len(desk.seen()[4])
            assert after > before or not line.get("say", "").startswith("change"), line
