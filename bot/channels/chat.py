"""One conversation with a person at a terminal, whatever it looks like: asks, takes, pauses. Draws nothing itself."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from string import ascii_lowercase
from typing import Protocol
from uuid import uuid4

from bot.channels.base import Choice, Conversation, Incoming, Outgoing, Question, Start, TurnResult
from bot.channels.markup import plain
from bot.channels.trouble import Say, sentence, unbroken
from bot.channels.visible import visible_line
from storage.base import StorageError

FIGURES = {"number", "money", "percent", "date", "duration", "metric"}
"""Kinds of question that a bare number answers: their choices go by letters, lest "1" means "Don't know"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person did at the prompt: typed something, or took choices."""

    text: str | None = None
    chosen: tuple[str, ...] = ()


class Screen(Protocol):
    """What a person looks at and types into."""

    def show(self, outgoing: Outgoing) -> None:
        """Shows one thing said, asked or handed over."""

    def tell(self, text: str) -> None:
        """Shows a sentence of the channel's own, in the neutral Markdown subset."""

    def ask(self, question: Question | None, draft: str, *, may_leave: bool) -> Answer:
        """Waits for an answer. Raises EOFError, KeyboardInterrupt.

        `draft` is what the input line holds at first; with `may_leave` an empty answer is one.
        """


def markers(question: Question) -> list[tuple[str, Choice]]:
    """The choices with what chooses each: numbers, or letters where a number would be an answer."""
    signs = ascii_lowercase if question.kind in FIGURES else [str(one) for one in range(1, 100)]
    return list(zip(signs, question.choices, strict=False))


def read_answer(question: Question | None, typed: str) -> Answer:
    """What was typed, as choices where it names them by their markers; a label typed out stays text."""
    if question is None:
        return Answer(typed)
    ids = {sign: choice.id for sign, choice in markers(question)}
    words = typed.strip().casefold()
    if words in {plain(choice.label).casefold() for choice in question.choices}:
        return Answer(typed)
    parts = re.split(r"[\s,;+&]+", words) if question.kind == "choices" else [words]
    signs = [part.rstrip(".)") for part in parts]
    if all(sign in ids for sign in signs):
        return Answer(chosen=tuple(ids[sign] for sign in dict.fromkeys(signs)))
    return Answer(typed)


IN_THE_SHELL = {
    "export": (("export",), True),
    "share": (("share",), True),
    "notes": (("notes",), True),
    "shared": (("releases",), False),
    "accounts": (("accounts", "list"), False),
    **{name: ((name,), False) for name in ("link", "unlink", "calendar", "reminders", "digest")},
}
"""Words that are commands of the shell: what is typed behind `equipoise`, and is the account named there?"""


def _now() -> datetime:
    return datetime.now(UTC)


def _nothing(result: TurnResult) -> None:
    """What comes after a turn where nothing does."""


def _new_event() -> str:
    return uuid4().hex


@dataclass
class Chat:
    """A person and a conversation. `options` are those of the command that go on with the same person and flow.

    `retry` says whether an answer that could not be kept may be given again; where the
    answers come from a pipe the next line would be taken for it, so the chat ends.
    `afterwards` is called with each turn once it is on the screen.
    """

    conversation: Conversation
    screen: Screen
    say: Say
    where: str = ""
    options: tuple[str, ...] = ()
    retry: bool = True
    now: Callable[[], datetime] = _now
    new_event: Callable[[], str] = _new_event
    afterwards: Callable[[TurnResult], None] = _nothing
    _status: str = field(default="lobby", init=False)
    _account: tuple[str, str] | None = field(default=None, init=False)
    _question: Question | None = field(default=None, init=False)
    _unsure: Incoming | None = field(default=None, init=False)

    def run(self, start: Start) -> None:
        """Greets and goes on until the person leaves or stops; whatever is open then is paused.

        Raises StorageError where the greeting fails, or an answer is not kept and `retry` is off.
        """
        try:
            with unbroken():
                opened = self.conversation.open(start)
            self.screen.tell(self.say("terminal.commands"))
            self._show(opened)
            self._go_on()
        except (EOFError, KeyboardInterrupt):
            pass
        except BrokenPipeError:
            self._close()
            return
        except StorageError:
            self._close()
            raise
        self._leave()

    def _go_on(self) -> None:
        draft = ""
        while self._status not in ("paused", "stopped"):
            done = self._status == "finished"
            answer = self.screen.ask(self._question, draft, may_leave=done)
            draft = ""
            if answer.text is not None and not answer.text.strip():
                if done:
                    return
                continue
            if self._is_for_the_shell(answer):
                continue
            try:
                result = self._take(answer)
            except StorageError as error:
                if not self.retry:
                    raise
                self.screen.tell(sentence(error, self.say, self.where))
                draft = answer.text or ""
                if self._question is not None:
                    self.screen.show(self._question)
            else:
                self._show(result)

    def _is_for_the_shell(self, answer: Answer) -> bool:
        """Says how a word is a command of its own here that is one inside a talk in Slack and Telegram."""
        words = IN_THE_SHELL.get((answer.text or "").strip().casefold().lstrip("/"))
        if words is None or self._account is None:
            return False
        command, about = words
        named = [visible_line(self._account[1])] if about else []
        self.screen.tell(
            self.say("terminal.in_the_shell", command=shlex.join(["equipoise", *command, *named]))
        )
        if self._question is not None:
            self.screen.show(self._question)
        return True

    def _take(self, answer: Answer) -> TurnResult:
        incoming = Incoming(
            event=self.new_event(),
            at=self.now(),
            text=answer.text,
            chosen=answer.chosen,
            answers=self._question.ask if self._question is not None else None,
        )
        before = self._unsure
        if before is not None and replace(incoming, event=before.event, at=before.at) == before:
            incoming = before  # it may have been kept, and only the news of it been lost
        self._unsure = incoming
        with unbroken():
            result = self.conversation.take(incoming)
        self._unsure = None
        return result

    def _show(self, result: TurnResult) -> None:
        finished_now = result.status == "finished" != self._status
        self._status, self._account = result.status, result.account or self._account
        self._question = None
        for outgoing in result.outgoing:
            self.screen.show(outgoing)
            if isinstance(outgoing, Question):
                self._question = outgoing
        if finished_now:
            self.screen.tell(self.say("terminal.finished"))
        self.afterwards(result)

    def _leave(self) -> None:
        self._close()
        if self._account is not None and self._status in ("open", "paused"):
            with suppress(BrokenPipeError):
                self.screen.tell(self.say("terminal.paused", command=self._command(self._account[1])))

    def _close(self) -> None:
        with suppress(StorageError):  # nothing is lost by it: every answer was committed with its turn
            self.conversation.close()

    def _command(self, name: str) -> str:
        return shlex.join(["equipoise", "chat", *self.options, *_named(name)])


def _named(account: str) -> list[str]:
    """An account's name as arguments of a command."""
    name = visible_line(account)
    return ["--", name] if name.startswith("-") else [name]


__all__ = ["Answer", "Chat", "Screen", "markers", "read_answer"]
