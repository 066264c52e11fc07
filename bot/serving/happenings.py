"""What the service tells whoever watches it. Counts nothing: each call does nothing until somebody overrides it."""

from __future__ import annotations


class Happenings:
    """Called as things happen, from any thread; must be quick and must not raise."""

    def received(self, channel: str, outcome: str) -> None:
        """Something came in: "kept", "repeated", or why it was refused."""

    def acknowledged(self, channel: str, seconds: float) -> None:
        """A platform was told that a message is kept, so long after it came."""

    def turned(self, channel: str, outcome: str, seconds: float) -> None:
        """A turn ended: "done", "settled", "retried" or "failed", so long after it began."""

    def committed(self, calls: int, seconds: float) -> None:
        """Several calls were committed together."""

    def posted(self, channel: str, outcome: str) -> None:
        """A post ended: "sent", "later", "unclear" or "dead"."""

    def fired(self, kind: str) -> None:
        """A timer fired."""

    def worked(self, kind: str, outcome: str) -> None:
        """A job ended: "done", "late" or "failed"."""

    def expired(self, talks: int) -> None:
        """What is kept for a time only was looked through: so many talks went."""

    def asked_model(self, outcome: str) -> None:
        """A model was to look at a text: what became of it, as `bot.critic_llm.State` has it."""

    def connected(self, channel: str, up: bool) -> None:  # noqa: FBT001
        """A channel's connection was made or lost."""
