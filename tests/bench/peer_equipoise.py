"""Equipoise for the side-by-side benchmark of conversation frameworks: runs there, not in our tests.

Copy this file into its `peers` folder and add one line to its REGISTRY:
`"equipoise": ("peer_equipoise", "Equipoise", {})`. One conversation is one account. The
benchmark's 25 questions are not ours, so its answers are mapped onto our flow: the first
eight lead a prep to its first metric and what moves it, each later one changes the answer
of its kind (text: the problem, a number: today's figure, a choice: what moves it). Each is
a whole turn: parsed, filed as facts, worded, committed.
"""

from __future__ import annotations

import hashlib
import itertools
import os
from datetime import UTC, datetime

from interview import CHOICES, prompt, question  # type: ignore[import-not-found]
from peers.base import Peer  # type: ignore[import-not-found]

from bot.app import build
from bot.channels.base import Address, Conversation, Incoming, Question, Start
from bot.settings import Settings

_OPENING: tuple[tuple[str | None, tuple[str, ...]], ...] = (
    (None, ("open_deal",)),
    ("Marta Ruiz the COO", ()),
    ("{text}", ()),
    ("Marta said so", ()),
    ("otd 81 now, wants 95 by summer", ()),
    ("Marta, on the phone", ()),
    ("some, {text}", ()),
    ("{text}", ()),
)
_MOVES = dict(zip(CHOICES, ("a lot", "some", "not really"), strict=True))


def _name(conv: int) -> str:
    """Names that are not nearly the same, which we would ask about."""
    return hashlib.sha256(str(conv).encode()).hexdigest()[:16]


class Equipoise(Peer):  # type: ignore[misc]
    """Real turns on a real store, one seller, one account a conversation."""

    note = "each turn with parsing, agenda, facts, rendered reply; duplicates looked up"

    def open(self) -> None:
        """Opens the store; starts nothing."""
        place = os.path.join(self.directory, "equipoise.db")  # noqa: PTH118  the benchmark's own way
        self.app = build(Settings.model_validate({"database_url": f"sqlite:///{place}"}))
        self.talks: dict[int, tuple[Conversation, itertools.count[int]]] = {}

    def start(self, conv: int) -> str:
        """A new account with its first question."""
        talk = self.app.conversation(Address("terminal", "local", str(conv)), "Ada", "ada")
        result = talk.open(Start(_name(conv), "prep", 5, None))
        assert result.status == "open"
        self.talks[conv] = (talk, itertools.count())
        return str(prompt(0))

    def prepare(self, conv: int, text: str) -> str:
        """The answer as it is."""
        return text

    def answer(self, conv: int, prepared: str) -> str:
        """One whole turn of ours; what comes back is the benchmark's own next question."""
        talk, turns = self.talks[conv]
        turn = next(turns)
        said, chosen = _mapped(turn, prepared)
        result = talk.take(Incoming(f"{conv}-{turn}", datetime.now(UTC), said, chosen))
        assert result.turn == turn + 1
        assert any(isinstance(each, Question) and each.id != "account" for each in result.outgoing)
        return str(prompt(turn + 1))

    def stored(self, conv: int) -> int:
        """How many answers are on disk."""
        who = self.app.who(self.app.person("ada", "Ada"))
        account = self.app.account(who, _name(conv))
        sessions = self.app.storage.sessions(who, account.id)
        return sum(1 for one in sessions for turn in self.app.storage.turns(who, one.id) if turn.event)

    def close(self) -> None:
        """Lets go of the store."""
        self.app.close()


def _mapped(turn: int, text: str) -> tuple[str | None, tuple[str, ...]]:
    """What a seller of ours would say at this turn: text, or choices."""
    if turn < len(_OPENING):
        said, chosen = _OPENING[turn]
        return (None if said is None else said.format(text=text)), chosen
    kind = question(turn)["kind"]
    if kind == "number":
        return f"change the baseline to {text}", ()
    if kind == "choice":
        return f"change the effect to {_MOVES[text]}", ()
    return f"change the problem to {text}", ()
