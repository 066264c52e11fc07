"""One line to answer on: type freely, or move through the choices below it while it is empty. Shows nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import ConditionalContainer, HSplit, Layout, Window
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
from prompt_toolkit.output import Output
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.utils import suspend_to_background_supported

from bot.channels.base import Question
from bot.channels.chat import Answer, markers, read_answer
from bot.channels.markup import plain
from bot.channels.terminal_view import Signs, wrapped
from bot.channels.visible import visible_line


@dataclass
class Prompt:
    """Asks again and again; remembers what was typed for as long as the program runs, and no longer.

    `hint` and `hint_many` are shown when Enter is pressed on nothing.
    """

    signs: Signs
    hint: str = ""
    hint_many: str = ""
    input: Input | None = None
    output: Output | None = None
    history: InMemoryHistory = field(default_factory=InMemoryHistory)
    unsent: str = ""  # what stood on the line when it was left with Ctrl-C or Ctrl-D

    def ask(self, question: Question | None, draft: str, *, may_leave: bool) -> Answer:
        """The answer to a question. Raises EOFError for Ctrl-D on an empty line, KeyboardInterrupt for Ctrl-C."""
        return _Asking(self, question, draft, may_leave=may_leave).run()


class _Asking:
    """One asking on the screen. `at` is the highlighted choice, `taken` those ticked where several may be."""

    def __init__(self, prompt: Prompt, question: Question | None, draft: str, *, may_leave: bool) -> None:
        self.prompt = prompt
        self.question = question
        self.may_leave = may_leave
        marked = markers(question) if question is not None else []
        self.rows = [(sign, choice.id, visible_line(plain(choice.label))) for sign, choice in marked]
        self.many = question is not None and question.kind == "choices"
        self.at: int | None = None
        self.taken: list[str] = []
        self.hinting = False
        self.buffer = Buffer(history=prompt.history, multiline=True, on_text_changed=self._typed)
        if draft:
            self.buffer.text = draft
            self.buffer.cursor_position = len(draft)

    def run(self) -> Answer:
        app: Application[Answer] = Application(
            layout=Layout(self._layout()),
            key_bindings=self._keys(),
            erase_when_done=True,
            input=self.prompt.input,
            output=self.prompt.output,
        )
        if isinstance(app.output, Vt100_Output):
            app.output.enable_cpr = False  # an answer that comes late would end up in the shell's next line
        self.prompt.unsent = ""
        try:
            answer = app.run()
        except (EOFError, KeyboardInterrupt):
            self.prompt.unsent = self.buffer.text
            raise
        if answer.text is not None and answer.text.strip():
            self.prompt.history.append_string(answer.text)
        return answer

    # drawing ------------------------------------------------------------------------
    def _layout(self) -> HSplit:
        control = BufferControl(self.buffer)
        below = FormattedTextControl(self._below)
        return HSplit(
            [
                Window(control, wrap_lines=True, dont_extend_height=True, get_line_prefix=self._prefix),
                ConditionalContainer(
                    Window(below, wrap_lines=True, dont_extend_height=True),
                    Condition(lambda: bool(self.rows) or self.hinting),
                ),
            ]
        )

    def _prefix(self, line: int, again: int) -> StyleAndTextTuples:
        sign = self.prompt.signs.prompt
        return [("bold", sign if line == again == 0 else " " * len(sign))]

    def _below(self) -> StyleAndTextTuples:
        signs = self.prompt.signs
        room = get_app().output.get_size().columns - 1
        lines: StyleAndTextTuples = []
        for index, (sign, ident, label) in enumerate(self.rows):
            here = index == self.at
            tick = (signs.taken if ident in self.taken else " ") + " " if self.many else ""
            start = f"{signs.here if here else ' '} {tick}{sign:>{len(self.rows[-1][0])}} "
            words = ("\n" + " " * len(start)).join(wrapped(label, room - len(start)))
            lines.append(("bold" if here else "", f"{start}{words}\n"))
        if self.hinting:
            lines.append(("italic", self.prompt.hint_many if self.many else self.prompt.hint))
        elif lines:
            style, text, *_ = lines[-1]
            lines[-1] = (style, text.rstrip("\n"))
        return lines

    # keys ---------------------------------------------------------------------------
    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        choosing = Condition(lambda: bool(self.rows) and not self.buffer.text)
        ticking = choosing & Condition(lambda: self.many and self.at is not None)
        keys.add("enter")(self._enter)
        keys.add("escape", "enter")(lambda event: self.buffer.insert_text("\n"))
        keys.add("up", filter=choosing)(lambda event: self._move(-1))
        keys.add("down", filter=choosing)(lambda event: self._move(1))
        keys.add(" ", filter=ticking)(lambda event: self._tick())
        keys.add("c-c")(lambda event: event.app.exit(exception=KeyboardInterrupt))
        keys.add("<sigint>")(lambda event: event.app.exit(exception=KeyboardInterrupt))
        keys.add("c-z", filter=Condition(suspend_to_background_supported))(
            lambda event: event.app.suspend_to_background()
        )
        keys.add("c-d", filter=Condition(lambda: not self.buffer.text))(
            lambda event: event.app.exit(exception=EOFError)
        )
        return keys

    def _enter(self, event: KeyPressEvent) -> None:
        typed = self.buffer.text
        if typed.strip():
            event.app.exit(result=read_answer(self.question, typed))
        elif self.taken:
            event.app.exit(
                result=Answer(chosen=tuple(ident for _, ident, _ in self.rows if ident in self.taken))
            )
        elif self.at is not None:
            event.app.exit(result=Answer(chosen=(self.rows[self.at][1],)))
        elif self.may_leave:
            event.app.exit(result=Answer(""))
        else:
            self.hinting = bool(self.rows)

    def _move(self, step: int) -> None:
        self.hinting = False
        last = len(self.rows) - 1
        if self.at is None:
            self.at = 0 if step > 0 else last
        else:
            self.at = (self.at + step) % (last + 1)

    def _tick(self) -> None:
        ident = self.rows[self.at or 0][1]
        if ident in self.taken:
            self.taken.remove(ident)
        else:
            self.taken.append(ident)

    def _typed(self, buffer: Buffer) -> None:
        self.at, self.hinting = None, False


__all__ = ["Prompt"]
