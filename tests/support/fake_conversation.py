"""A conversation with three questions and no store: says what a real one could, and can be told to fail."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from bot.channels.base import (
    Choice,
    Document,
    Incoming,
    Message,
    Outgoing,
    Progress,
    Question,
    Refusal,
    Start,
    TurnResult,
)

QUESTIONS = (
    (
        "setup/kind",
        "choice",
        "What is it?",
        (Choice("first_talk", "First talk"), Choice("renewal", "Renewal or price talk")),
    ),
    ("people/p1", "person", "**Who pays, if they say yes?** A name and a role.", ()),
    ("metrics/m1/baseline", "percent", "How much of it is late?", (Choice("dont_know", "Don't know"),)),
)


@dataclass
class FakeConversation:
    """Asks `questions` in order. `fail` holds exceptions for the next turns (None lets one pass)."""

    account: tuple[str, str] | None = ("a1", "Acme")
    questions: tuple[tuple[str, str, str, tuple[Choice, ...]], ...] = QUESTIONS
    fail: deque[BaseException | None] = field(default_factory=deque)
    extra: list[Outgoing] = field(default_factory=list)
    taken: list[Incoming] = field(default_factory=list)
    started: Start | None = None
    closed: int = 0
    turn: int = 0
    at: int = 0
    status: str = "open"
    stored: dict[str, TurnResult] = field(default_factory=dict)

    def open(self, start: Start) -> TurnResult:
        self.started = start
        self._maybe_fail()
        return self._result("open", [Message("*Acme*. Skip what you like.")])

    def take(self, incoming: Incoming) -> TurnResult:
        if incoming.event in self.stored:
            before = self.stored[incoming.event]
            return TurnResult(
                before.outgoing, before.event, before.turn, before.status, "s1", self.account, repeated=True
            )
        self._maybe_fail()
        self.taken.append(incoming)
        self.turn += 1
        result = self._result(incoming.event, self._answer(incoming))
        self.stored[incoming.event] = result
        return result

    def close(self) -> None:
        self.closed += 1
        if self.status == "open":
            self.status = "paused"

    def _answer(self, incoming: Incoming) -> list[Outgoing]:
        if incoming.chosen == ("stop",):
            self.status = "stopped"
            return [Message("Stopped.")]
        if incoming.answers not in (None, self._ref()):
            return [Refusal("stale_ask", "That question has been answered.")]
        if incoming.chosen == ("why",):
            return [Message("It decides.")]
        said = incoming.text if incoming.text is not None else ", ".join(incoming.chosen)
        self.at += 1
        if self.at >= len(self.questions):
            self.status = "finished"
            return [
                Message(f"Heard: {said}"),
                Document("brief.md", "# Brief\n\n**Who pays** Marta\n\n1. Ask her"),
            ]
        return [Message(f"Heard: {said}")]

    def _result(self, event: str, said: list[Outgoing]) -> TurnResult:
        outgoing = [*said, *self.extra]
        if self.status == "open" and self.at < len(self.questions):
            path, kind, text, choices = self.questions[self.at]
            progress = Progress(self.at + 1, 9, f"{self.at + 1} of at most 9")
            outgoing.append(Question(path, self._ref(), kind, text, choices, progress))
        return TurnResult(
            outgoing, event, self.turn, self.status, "s1" if self.account else None, self.account
        )

    def _ref(self) -> str:
        return f"r{self.at}"

    def _maybe_fail(self) -> None:
        if self.fail and (error := self.fail.popleft()) is not None:
            raise error
