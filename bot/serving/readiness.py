"""Whether the service can work: database, channels, outbox. Put together from what it is given; opens nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.channels.trouble import Say
from bot.checkup.store import REFUSALS
from bot.serving.health import Check
from bot.serving.signs import Signs
from storage.base import Queues, StorageError

SILENT = 90.0
"""Seconds without a sign of life after which a channel does not count as connected."""

STUCK = 300.0
"""Seconds that a reply may wait while nothing at all goes out, before the outbox counts as stuck."""


class Readiness:
    """The usual checks. Satisfies `bot.serving.health.Checks`.

    `probe` tries to write and raises StorageError; `queues` counts what waits; `where`
    is the database as people are shown it.
    """

    def __init__(
        self,
        say: Say,
        where: str,
        probe: Callable[[], None],
        queues: Callable[[], Queues],
        signs: Signs,
        clock: Callable[[], datetime],
    ) -> None:
        self._say = say
        self._where = where
        self._probe = probe
        self._queues = queues
        self._signs = signs
        self._clock = clock

    def __call__(self) -> Sequence[Check]:
        """Database first; where it does not answer, the outbox cannot be looked at."""
        try:
            self._probe()
            outbox = self._outbox(self._queues())
        except StorageError as error:
            return [self._refused(error), *self._channels()]
        database = Check.well("database", self._say("ready.database"))
        return [database, *self._channels(), outbox]

    def _refused(self, error: StorageError) -> Check:
        reason = str(error.data.get("reason") or "")
        key = f"doctor.database.{error.key if error.key in REFUSALS else StorageError.key}"
        detail = self._say(key, where=self._where, reason=reason)
        return Check.bad("database", detail, self._say(f"{key}_remedy"))

    def _channels(self) -> list[Check]:
        found = []
        for sign in self._signs.all():
            seconds = round(sign.silent_for)
            state = "lost" if not sign.connected else "silent" if sign.silent_for > SILENT else "connected"
            detail = self._say(f"ready.channel.{state}", channel=sign.channel, seconds=seconds)
            remedy = "" if state == "connected" else self._say(f"ready.channel.{state}_remedy")
            found.append(Check(sign.channel, state == "connected", detail, remedy))
        return found

    def _outbox(self, queues: Queues) -> Check:
        oldest = queues.oldest_pending
        waited = 0.0 if oldest is None else (self._clock() - oldest).total_seconds()
        if min(waited, self._signs.since_sent()) <= STUCK:
            return Check.well("outbox", self._say("ready.outbox", count=queues.pending))
        minutes = round(waited / 60)
        detail = self._say("ready.outbox_stuck", count=queues.pending, minutes=minutes)
        return Check.bad("outbox", detail, self._say("ready.outbox_stuck_remedy"))


__all__ = ["SILENT", "STUCK", "Readiness"]
