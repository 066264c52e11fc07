"""A screen for a person at a terminal: wrapped and styled text, and one line to answer on. Knows no turns."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from bot.channels.base import Document, Outgoing, Question
from bot.channels.chat import Answer
from bot.channels.markup import plain
from bot.channels.terminal_prompt import Prompt
from bot.channels.terminal_view import Signs, bar, fitted
from bot.channels.trouble import Say
from bot.channels.visible import visible, visible_line


@dataclass
class TerminalScreen:
    """Writes to `console`, asks with `prompt`."""

    console: Console
    prompt: Prompt
    say: Say
    signs: Signs

    def show(self, outgoing: Outgoing) -> None:
        """Shows one thing said, asked or handed over."""
        self._print(Text())
        if isinstance(outgoing, Question) and outgoing.progress is not None:
            self._print(bar(outgoing.progress, self.signs), style="dim")
        text = outgoing.text.strip() if isinstance(outgoing, Document) else outgoing.text
        self._print(fitted(text, self.console, self.signs))

    def tell(self, text: str) -> None:
        """Shows a sentence of the channel's own."""
        self._print(Text())
        self._print(fitted(text, self.console, self.signs))

    def ask(self, question: Question | None, draft: str, *, may_leave: bool) -> Answer:
        """Waits for an answer and leaves it standing where it was given."""
        try:
            answer = self.prompt.ask(question, draft, may_leave=may_leave)
        except (EOFError, KeyboardInterrupt):
            if self.prompt.unsent.strip():
                self._echo(self.prompt.unsent)
                self.tell(self.say("terminal.unsent"))
            raise
        labels = {one.id: visible_line(plain(one.label)) for one in question.choices} if question else {}
        self._echo(
            answer.text if answer.text is not None else ", ".join(labels[one] for one in answer.chosen)
        )
        return answer

    def _echo(self, text: str) -> None:
        if not text:
            return
        indent = " " * len(self.signs.prompt)
        rows = Text(visible(text)).wrap(self.console, max(self.console.width - len(indent), 1))
        for index, row in enumerate(rows):
            row.rstrip()
            self._print(Text.assemble((indent if index else self.signs.prompt, "bold"), row))

    def _print(self, text: Text, style: str = "") -> None:
        self.console.print(text, style=style, soft_wrap=True)


__all__ = ["TerminalScreen"]
