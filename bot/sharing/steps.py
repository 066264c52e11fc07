"""What passes in a short talk beside the sessions: what came in, what is said, where it stands then. Only data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.channels.base import BESIDE, Choice, Outgoing, Question
from flows.answers.commands import command_in
from prompts.render import Words
from storage.base import Place

State = Mapping[str, Any]
"""Where such a talk stands, as JSON data; an empty one is none."""

LEAVE = "leave"
_LEAVING = ("stop", "pause", LEAVE)


@dataclass(frozen=True, slots=True)
class Came:
    """What a person did: words, or choices."""

    text: str = ""
    chosen: tuple[str, ...] = ()

    @property
    def leaves(self) -> bool:
        """Do they want no more of it?"""
        return self._is(*_LEAVING) or self.text.strip().casefold().rstrip(".!") in (
            "cancel",
            "no",
            "leave it",
        )

    @property
    def goes_back(self) -> bool:
        """Do they want to be asked the question before?"""
        return self._is("back")

    def _is(self, *names: str) -> bool:
        if self.chosen:
            return len(self.chosen) == 1 and self.chosen[0] in names
        command = command_in(self.text)
        return command is not None and command.name in names


@dataclass(frozen=True, slots=True)
class Led:
    """What that leads to. `act` is to be done in the transaction that keeps the rest."""

    said: Sequence[Outgoing]
    state: State = field(default_factory=dict)
    act: Callable[[], None] | None = None


def thread_of(place: Place) -> str:
    """What the platform calls the message whose thread a chat is; "" for a chat that is none."""
    return place.chat.partition(":")[2]


def asked(
    ask: str, text: str, choices: Sequence[Choice], kind: str = BESIDE, name: str = "share"
) -> Question:
    """A question beside the talk."""
    return Question(name, ask, kind, text, tuple(choices))


def choice(words: Words, name: str, **data: object) -> Choice:
    """A choice by its name."""
    return Choice(name, words.text(f"share.choice.{name}", **data))
