"""The screen of a person at a terminal: the view, the line to answer on, and the whole on a real pty."""

import io
import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.cells import cell_len
from rich.console import Console

from bot.channels.base import Choice, Document, Message, Progress, Question
from bot.channels.chat import Answer
from bot.channels.markup import escape
from bot.channels.terminal import TerminalScreen
from bot.channels.terminal_prompt import Prompt
from bot.channels.terminal_view import ASCII, Signs, bar, fitted, signs_for, to_rich, wrapped
from prompts.render import Words
from tests.conftest import ROOT
from tests.support.terminal import Terminal

SAY = Words("en_GB", escape).text
UP, DOWN, ENTER = "\x1b[A", "\x1b[B", "\r"
PAID = Question("p", "r", "choice", "?", (Choice("they", "They pay"), Choice("else", "Someone *else*")))
MANY = Question("p", "r", "choices", "?", tuple(Choice(one, one.upper()) for one in "abc"))
OPEN = Question("p", "r", "text", "?")


def type_in(keys, question, *, draft="", may_leave=False, prompt=None):
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys)
        return (prompt or Prompt(Signs())).ask(question, draft, may_leave=may_leave)


@pytest.mark.parametrize(
    "keys, question, answer",
    [
        ("marta ruiz" + ENTER, OPEN, Answer("marta ruiz")),
        ("2" + ENTER, PAID, Answer(chosen=("else",))),
        ("they pay" + ENTER, PAID, Answer("they pay")),
        (DOWN + ENTER, PAID, Answer(chosen=("they",))),
        (DOWN + DOWN + ENTER, PAID, Answer(chosen=("else",))),
        (UP + ENTER, PAID, Answer(chosen=("else",))),
        (DOWN * 3 + ENTER, PAID, Answer(chosen=("they",))),
        (ENTER + "x" + ENTER, PAID, Answer("x")),
        (DOWN + "no" + ENTER, PAID, Answer("no")),
        (DOWN + "x\x7f" + ENTER + "y" + ENTER, PAID, Answer("y")),
        (DOWN + " " + DOWN + DOWN + " " + ENTER, MANY, Answer(chosen=("a", "c"))),
        (DOWN + "  " + ENTER, MANY, Answer(chosen=("a",))),
        ("3, 1" + ENTER, MANY, Answer(chosen=("c", "a"))),
        ("one\x1b\rtwo" + ENTER, OPEN, Answer("one\ntwo")),
        ("\x1b[200~one\r\ntwo\n\nthree\x1b[201~" + ENTER, OPEN, Answer("one\ntwo\n\nthree")),
    ],
)
def test_answering(keys, question, answer):
    assert type_in(keys, question) == answer


def test_an_empty_line_leaves_only_where_it_may():
    assert type_in(ENTER, PAID, may_leave=True) == Answer("")
    assert type_in(ENTER + ENTER + "x" + ENTER, None) == Answer("x")


def test_a_draft_can_be_sent_again_or_changed():
    assert type_in(ENTER, OPEN, draft="marta") == Answer("marta")
    assert type_in(" ruiz" + ENTER, OPEN, draft="marta") == Answer("marta ruiz")


@pytest.mark.parametrize("key, error", [("\x03", KeyboardInterrupt), ("\x04", EOFError)])
def test_leaving(key, error):
    with pytest.raises(error):
        type_in(key, PAID)


def test_what_was_typed_and_not_sent_is_known():
    prompt = Prompt(Signs())
    with pytest.raises(KeyboardInterrupt):
        type_in("half a sent\x03", OPEN, prompt=prompt)
    assert prompt.unsent == "half a sent"


def test_what_was_typed_before_comes_back_with_the_arrow():
    prompt = Prompt(Signs())
    type_in("81 now" + ENTER, OPEN, prompt=prompt)
    assert prompt.history.get_strings() == ["81 now"]


# the view ---------------------------------------------------------------------------


def test_styles_become_rich_styles():
    text = to_rich("**bold** *it* `code` [not markup] \\[b]")
    assert text.plain == "bold it code [not markup] [b]"
    assert [str(span.style) for span in text.spans if str(span.style) != "none"] == ["bold", "italic", "bold"]


@pytest.mark.parametrize("width", [10, 20, 40, 200])
def test_everything_fits_the_window(width):
    text = (
        "**Which number** is Marta asked about? 納期遵守率 👩‍👩‍👧 "
        + "x" * 50
        + "\n- one "
        + "item " * 9
        + "\n10. ten"
    )
    console = Console(width=width, file=io.StringIO())
    rows = fitted(text, console, Signs()).plain.split("\n")
    assert all(cell_len(row) <= width for row in rows)
    assert all(cell_len(row) <= 96 for row in rows)


@pytest.mark.parametrize(
    "text, shown",
    [
        ("1. ask about the plant\n- so", "1. ask about\n   the plant\n• so"),
        ("> they say it slips", "│ they say it\n│ slips"),
    ],
)
def test_items_hang_under_their_first_word(text, shown):
    console = Console(width=14, file=io.StringIO())
    assert fitted(text, console, Signs()).plain == shown


@settings(max_examples=50)
@given(st.text(), st.integers(2, 60))
def test_no_word_is_lost_in_fitting(text, width):
    shown = fitted(escape(text), Console(width=width, file=io.StringIO()), Signs()).plain
    assert re.sub(r"\s+", "", shown) == re.sub(r"\s+", "", to_rich(escape(text)).plain)


@pytest.mark.parametrize(
    "done, most, shown",
    [
        (3, 9, "▰▰▰▱▱▱▱▱▱ so"),
        (0, 9, "▱▱▱▱▱▱▱▱▱ so"),
        (15, 30, "▰▰▰▰▰▰▱▱▱▱▱▱ so"),
        (9, 3, "▰▰▰ so"),
        (0, 0, "▱ so"),
    ],
)
def test_the_bar(done, most, shown):
    assert bar(Progress(done, most, "so"), Signs()).plain == shown


def test_signs_that_the_encoding_lacks_are_drawn_in_ascii():
    assert signs_for("utf-8") == Signs()
    assert signs_for("latin-1") == signs_for("no such") == ASCII


def test_wrapped_is_by_words_and_columns():
    assert wrapped("can rely on them", 9) == ["can rely", "on them"]
    assert wrapped("", 9) == [""]


# the whole --------------------------------------------------------------------------


def screen(width=40):
    out = io.StringIO()
    console = Console(width=width, file=out, highlight=False, markup=False, emoji=False)
    return TerminalScreen(console, Prompt(Signs()), SAY, Signs()), out


def test_what_was_answered_stays_on_the_screen():
    shown, out = screen()
    shown.show(Message("*Acme*"))
    shown.show(Question("p", "r", "choice", "**Who** pays?", PAID.choices, Progress(3, 9, "3 of at most 9")))
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text("2" + ENTER)
        shown.ask(PAID, "", may_leave=False)
    shown.show(Document("brief.md", "\n# Brief\n\n1. one\n"))
    assert (
        out.getvalue() == "\nAcme\n\n▰▰▰▱▱▱▱▱▱ 3 of at most 9\nWho pays?\n› Someone else\n\nBrief\n\n1. one\n"
    )


def test_no_escape_reaches_the_terminal():
    shown, out = screen()
    evil = "\x1b]0;x\x07 [red]y[/red] :smile: \u202e"
    shown.show(Question("p", "r", "text", escape(evil), (), Progress(1, 2, escape(evil))))
    shown.tell(escape(evil))
    shown._echo(evil)
    assert not {"\x1b", "\x07", "\u202e"} & set(out.getvalue())
    assert out.getvalue().count("[red]y[/red] :smile:") == 4


PROGRAM = """
from rich.console import Console
from bot.channels.base import Start
from bot.channels.chat import Chat
from bot.channels.terminal import TerminalScreen
from bot.channels.terminal_prompt import Prompt
from bot.channels.terminal_view import signs_for
from bot.channels.markup import escape
from prompts.render import Words
from tests.support.fake_conversation import FakeConversation

say, talk, console = Words("en_GB", escape).text, FakeConversation(), Console(highlight=False)
signs = signs_for("utf-8")
Chat(talk, TerminalScreen(console, Prompt(signs), say, signs), say).run(Start())
print("TAKEN", [(one.text, one.chosen) for one in talk.taken], talk.status)
"""


def a_program(tmp_path, **env):
    (tmp_path / "program.py").write_text(PROGRAM)
    return Terminal([sys.executable, str(tmp_path / "program.py")], PYTHONPATH=str(ROOT), **env)


def test_on_a_real_terminal(tmp_path):
    with a_program(tmp_path) as terminal:
        terminal.until("What is it?")
        terminal.until("Renewal or price talk")
        terminal.type(DOWN + DOWN + ENTER)
        terminal.until("name and a role.")
        terminal.until("›")
        terminal.type("\x1b[200~marta\nruiz\x1b[201~" + ENTER)
        terminal.until("a Don't know")
        terminal.type("\x04")
        terminal.until("Go on with:")
        terminal.until("equipoise chat Acme")
        terminal.until("TAKEN [(None, ('renewal',)), ('marta\\nruiz', ())] paused")
        assert terminal.end() == 0


def test_ctrl_c_on_a_real_terminal(tmp_path):
    with a_program(tmp_path, NO_COLOR="1") as terminal:
        terminal.until("Renewal or price talk")
        terminal.type("half\x03")
        terminal.until("Not sent.")
        terminal.until("equipoise chat Acme")
        terminal.until("TAKEN [] paused")
        assert terminal.end() == 0
