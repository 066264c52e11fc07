"""Readiness: what counts as able to work, and what is said where it is not."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.cli.shell import words
from bot.serving.readiness import SILENT, STUCK, Readiness
from bot.serving.signs import Signs
from storage.base import Queues, StoreBusy, StoreCorrupt, StoreFull, StoreReadOnly, StoreUnreachable
from storage.trouble import StorageError

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class World:
    """A service as its checks see it."""

    def __init__(self):
        self.seconds = 1000.0
        self.signs = Signs(lambda: self.seconds)
        self.queues = Queues()
        self.trouble = None

    def probe(self):
        if self.trouble:
            raise self.trouble

    def checks(self):
        ready = Readiness(words, "/data/eq.db", self.probe, lambda: self.queues, self.signs, lambda: NOW)
        return {each.name: each for each in ready()}


@pytest.fixture
def world():
    return World()


def test_all_well(world):
    world.signs.connected("slack")
    checks = world.checks()
    assert list(checks) == ["database", "slack", "outbox"]
    assert all(each.ok and not each.remedy for each in checks.values())


def test_a_channel_that_never_connected(world):
    world.signs.expect("slack")
    slack = world.checks()["slack"]
    assert (slack.ok, slack.detail) == (False, "Not connected.")
    assert "doctor --online" in slack.remedy


@pytest.mark.parametrize("silent, ok", [(SILENT, True), (SILENT + 1, False)])
def test_a_connection_counts_for_as_long_as_something_comes(world, silent, ok):
    world.signs.connected("telegram")
    world.seconds += silent
    telegram = world.checks()["telegram"]
    assert telegram.ok is ok
    assert f"{silent:.0f} s" in telegram.detail
    world.signs.heard("telegram")
    assert world.checks()["telegram"].ok


def test_an_outbox_is_stuck_when_nothing_at_all_goes_out(world):
    world.queues = Queues(pending=7, oldest_pending=NOW - timedelta(hours=1))
    assert world.checks()["outbox"].ok  # it may have waited while the service was down
    world.seconds += STUCK + 1
    stuck = world.checks()["outbox"]
    assert not stuck.ok
    assert stuck.detail == "7 waiting to be sent, the oldest for 60 min, and nothing went out since."
    world.signs.sent()  # one chat whose platform refuses holds up nobody else
    assert world.checks()["outbox"].ok
    world.seconds += STUCK + 1
    world.queues = Queues(pending=1, oldest_pending=NOW)
    assert world.checks()["outbox"].ok


@pytest.mark.parametrize(
    "trouble", [StoreBusy, StoreCorrupt, StoreFull, StoreReadOnly, StoreUnreachable, StorageError]
)
def test_a_database_that_takes_no_writes(world, trouble):
    world.trouble = trouble(reason="x")
    world.signs.connected("slack")
    checks = world.checks()
    assert list(checks) == ["database", "slack"]
    assert not checks["database"].ok
    assert "/data/eq.db" in checks["database"].detail
    assert checks["database"].remedy


def test_an_outbox_that_cannot_be_counted_is_the_databases_trouble(world):
    def broken():
        raise StoreCorrupt(reason="malformed")

    ready = Readiness(words, "eq.db", world.probe, broken, world.signs, lambda: NOW)
    assert [(each.name, each.ok) for each in ready()] == [("database", False)]
