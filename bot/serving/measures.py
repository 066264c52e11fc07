"""What the service counts, for Prometheus. Callers say what happened; no label names an account, a person or a chat."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import generate_latest
from prometheus_client.registry import Collector

from bot.logvalues import OTHER, WORDS
from bot.serving.signs import Signs

_QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 3.0, 5.0)
"""Seconds up to an acknowledgement: Slack waits for 3."""
_TURN = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
_BATCH = (1, 2, 4, 8, 16, 32, 64, 128)


class UnlistedLabel(UserWarning):
    """A label that is on no list; it was counted as "other". Does not say which."""


def _label(text: str) -> str:
    if text in WORDS:
        return text
    warnings.warn(UnlistedLabel("a measure's label is not in bot.logvalues.WORDS"), stacklevel=3)
    return OTHER


class _Connections(Collector):
    """Read from the signs of life at the moment somebody asks."""

    def __init__(self, signs: Signs) -> None:
        self._signs = signs

    def collect(self) -> Iterable[Metric]:
        up = GaugeMetricFamily("equipoise_connected", "Does a connection stand.", labels=["channel"])
        silent = GaugeMetricFamily(
            "equipoise_silent_seconds", "Seconds since the last sign of life.", labels=["channel"]
        )
        for sign in self._signs.all():
            up.add_metric([_label(sign.channel)], float(sign.connected))
            silent.add_metric([_label(sign.channel)], sign.silent_for)
        return (up, silent)


class Measures:
    """The counts of one service, in a registry of their own."""

    def __init__(self, signs: Signs) -> None:
        self.registry = registry = CollectorRegistry()
        registry.register(_Connections(signs))
        channel = ["channel"]

        def counter(name: str, text: str, labels: Iterable[str] = ()) -> Counter:
            return Counter(f"equipoise_{name}", text, labels, registry=registry)

        def gauge(name: str, text: str, labels: Iterable[str] = ()) -> Gauge:
            return Gauge(f"equipoise_{name}", text, labels, registry=registry)

        def histogram(
            name: str, text: str, buckets: Iterable[float], labels: Iterable[str] = ()
        ) -> Histogram:
            return Histogram(f"equipoise_{name}", text, labels, buckets=tuple(buckets), registry=registry)

        self._received = counter("received", "Messages that came in and were stored.", channel)
        self._repeated = counter("repeated", "Messages that had come before.", channel)
        self._refused = counter("refused", "Messages that were not taken.", ["channel", "reason"])
        self._acknowledged = histogram(
            "acknowledgement_seconds", "From a message's arrival to its acknowledgement.", _QUICK, channel
        )
        self._turns = counter("turns", "Turns by what became of them.", ["outcome"])
        self._turn_seconds = histogram("turn_seconds", "How long a turn took, its commit included.", _TURN)
        self._commits = histogram("commit_items", "How many writes one commit held.", _BATCH)
        self._sent = counter("outbox_sent", "Replies that were posted.", channel)
        self._retried = counter("outbox_retried", "Posts that were refused and are tried again.", channel)
        self._dead = counter("outbox_dead", "Replies that were given up.", channel)
        self._ambiguous = counter(
            "outbox_ambiguous", "Posts of which nobody knows whether they arrived.", channel
        )
        self._pending = gauge("outbox_pending", "Replies that wait to be posted.", channel)
        self._queues = gauge("queue_length", "How much waits.", ["queue"])
        self._timers = counter("timers_fired", "Timers that fired.")
        self._jobs = counter("jobs", "Work beside the turns, by what became of it.", ["kind", "outcome"])
        self._models = counter("model_calls", "Questions to a model, by what became of them.", ["outcome"])
        self._limited = counter("limited", "What a rate limit held back.", ["kind"])
        self._keys = counter("log_keys_dropped", "What was left out of log lines because no list allows it.")
        self._lag = gauge("loop_lag_seconds", "By how much the event loop was late last.")

    # what came in -------------------------------------------------------------------
    def received(self, channel: str) -> None:
        """A message was stored."""
        self._received.labels(_label(channel)).inc()

    def repeated(self, channel: str) -> None:
        """A message came that was known already."""
        self._repeated.labels(_label(channel)).inc()

    def refused(self, channel: str, reason: str) -> None:
        """A message was not taken."""
        self._refused.labels(_label(channel), _label(reason)).inc()

    def acknowledged(self, channel: str, seconds: float) -> None:
        """The platform was told that a message has been taken."""
        self._acknowledged.labels(_label(channel)).observe(seconds)

    def limited(self, kind: str) -> None:
        """A rate limit held something back."""
        self._limited.labels(_label(kind)).inc()

    # what was done ------------------------------------------------------------------
    def turn_ended(self, outcome: str, seconds: float) -> None:
        """A turn is over."""
        self._turns.labels(_label(outcome)).inc()
        self._turn_seconds.observe(seconds)

    def committed(self, items: int) -> None:
        """A commit of this many writes together."""
        self._commits.observe(items)

    def timer_fired(self) -> None:
        """A timer fired."""
        self._timers.inc()

    def job_ended(self, kind: str, outcome: str) -> None:
        """Work beside the turns is over."""
        self._jobs.labels(_label(kind), _label(outcome)).inc()

    def model_called(self, outcome: str) -> None:
        """A question to a model is over."""
        self._models.labels(_label(outcome)).inc()

    # what went out ------------------------------------------------------------------
    def sent(self, channel: str) -> None:
        """A reply was posted."""
        self._sent.labels(_label(channel)).inc()

    def retried(self, channel: str) -> None:
        """A post was refused and will be tried again."""
        self._retried.labels(_label(channel)).inc()

    def died(self, channel: str) -> None:
        """A reply was given up."""
        self._dead.labels(_label(channel)).inc()

    def ambiguous(self, channel: str) -> None:
        """Nobody knows whether a post arrived."""
        self._ambiguous.labels(_label(channel)).inc()

    def pending(self, channel: str, count: int) -> None:
        """So many replies wait to be posted."""
        self._pending.labels(_label(channel)).set(count)

    # how it stands ------------------------------------------------------------------
    def queue(self, name: str, length: int) -> None:
        """So much waits in a queue."""
        self._queues.labels(_label(name)).set(length)

    def key_dropped(self) -> None:
        """Something was left out of a log line."""
        self._keys.inc()

    def lagged(self, seconds: float) -> None:
        """The event loop was late by this much."""
        self._lag.set(seconds)

    def page(self) -> bytes:
        """All of it, in the text form of Prometheus."""
        return generate_latest(self.registry)


CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

__all__ = ["CONTENT_TYPE", "Measures", "UnlistedLabel"]
