"""A screen without colour or cursor movement, line by line: for screen readers, pipes and bare terminals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

from bot.channels import markup
from bot.channels.base import Document, Outgoing, Question
from bot.channels.chat import Answer, markers, read_answer
from bot.channels.visible import visible, visible_line


@dataclass
class PlainScreen:
    """Reads answers from `stdin`, one a line. `prompt` is written before each where somebody sits at it."""

    stdin: TextIO
    stdout: TextIO
    prompt: str = ""

    def show(self, outgoing: Outgoing) -> None:
        """Shows one thing said, asked or handed over."""
        if isinstance(outgoing, Question):
            self._ask(outgoing)
        elif isinstance(outgoing, Document):
            self._write(f"\n{_shown(outgoing.text).strip()}\n")
        else:
            self._write(_shown(outgoing.text))

    def tell(self, text: str) -> None:
        """Shows a sentence of the channel's own."""
        self._write(_shown(text))

    def ask(self, question: Question | None, draft: str, *, may_leave: bool) -> Answer:
        """The next line as an answer. Raises EOFError at the end of the input."""
        self.stdout.write(self.prompt)
        self.stdout.flush()
        try:
            line = self.stdin.readline()
        except KeyboardInterrupt:
            line = ""
        if not line:
            self.stdout.write("\n" if self.prompt else "")  # so that what follows begins a line
            raise EOFError
        return read_answer(question, line.rstrip("\r\n"))

    def _ask(self, question: Question) -> None:
        self._write("")
        if question.progress is not None:
            self._write(f"({_shown(question.progress.words)})")
        self._write(_shown(question.text))
        for sign, choice in markers(question):
            self._write(f"{sign} {visible_line(markup.plain(choice.label))}")

    def _write(self, text: str) -> None:
        self.stdout.write(text + "\n")


def _shown(text: str) -> str:
    return visible(markup.plain(text))


__all__ = ["PlainScreen"]
