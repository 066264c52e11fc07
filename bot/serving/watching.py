"""Tells the measures, the signs of life and the log what happens in the service. Holds no text and no name."""

from __future__ import annotations

import structlog

from bot.serving.happenings import Happenings
from bot.serving.measures import Measures
from bot.serving.signs import Signs

_REFUSED = {"stranger": "unknown_sender", "too many": "rate_limited"}
_TURNS = {"settled": "done", "failed": "set_aside"}
_POSTS = {"later": "refused", "unclear": "ambiguous", "resumed": "replayed", "dead": "given_up"}


class Watching(Happenings):
    """What happens in a service that is watched."""

    def __init__(self, measures: Measures, signs: Signs) -> None:
        self._measures, self._signs = measures, signs
        self._log = structlog.get_logger()

    def received(self, channel: str, outcome: str) -> None:
        """See Happenings."""
        self._signs.heard(channel)
        if outcome == "kept":
            self._measures.received(channel)
        elif outcome == "repeated":
            self._measures.repeated(channel)
        else:
            reason = _REFUSED[outcome]
            self._measures.refused(channel, reason)
            if reason == "rate_limited":
                self._measures.limited("sender")

    def acknowledged(self, channel: str, seconds: float) -> None:
        """See Happenings."""
        self._measures.acknowledged(channel, seconds)

    def turned(self, channel: str, outcome: str, seconds: float) -> None:
        """See Happenings."""
        outcome = _TURNS.get(outcome, outcome)
        self._measures.turn_ended(outcome, seconds)
        if outcome != "done":
            self._log.warning("turn_ended", channel=channel, outcome=outcome, seconds=seconds)

    def committed(self, calls: int, seconds: float) -> None:
        """See Happenings."""
        self._measures.committed(calls)

    def posted(self, channel: str, outcome: str) -> None:
        """See Happenings."""
        told = {
            "sent": self._measures.sent,
            "later": self._measures.retried,
            "unclear": self._measures.ambiguous,
            "resumed": self._measures.ambiguous,
            "dead": self._measures.died,
        }[outcome]
        told(channel)
        if outcome == "sent":
            self._signs.sent()
        else:
            self._log.warning("post_ended", channel=channel, outcome=_POSTS[outcome])

    def fired(self, kind: str) -> None:
        """See Happenings."""
        self._measures.timer_fired()

    def worked(self, kind: str, outcome: str) -> None:
        """See Happenings."""
        self._measures.job_ended(kind, outcome)

    def expired(self, talks: int) -> None:
        """See Happenings."""
        self._log.info("retention", count=talks)

    def asked_model(self, outcome: str) -> None:
        """See Happenings."""
        self._measures.model_called(outcome)
        self._log.info("model_asked", outcome=outcome)

    def connected(self, channel: str, up: bool) -> None:  # noqa: FBT001
        """See Happenings."""
        (self._signs.connected if up else self._signs.lost)(channel)
        self._log.info("channel", channel=channel, state="connected" if up else "lost")

    def failed(self, what: str, error: BaseException) -> None:
        """Something failed that is tried again, or was set aside: by its kind and place, never its words."""
        self._log.error("failed", part=what, error=error)
