"""`equipoise chat`: puts a person, a pipe or a program before a conversation."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.shell import As, at_a_terminal, cleaned, opened, sentences, show_tracebacks, who_asks, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.app import App
    from bot.channels.base import Conversation, Start, TurnResult
    from bot.channels.chat import Screen

TENANT = "local"
Kind = Literal["first-talk", "open-deal", "renewal", "tender"]
Minutes = Literal["5", "15", "30"]


@sentences
def chat(
    account: Annotated[str | None, typer.Argument(help="Whose meeting it is. Asked for if left out.")] = None,
    flow: Annotated[str, typer.Option("--flow", help="What to do.")] = "prep",
    minutes: Annotated[
        Minutes | None, typer.Option("--minutes", help="How long you have.", show_default=False)
    ] = None,
    kind: Annotated[
        Kind | None, typer.Option("--kind", help="What meeting it is.", show_default=False)
    ] = None,
    new: Annotated[bool, typer.Option("--new", help="Start again instead of going on.")] = False,
    person: As = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Line by line, for screen readers and pipes.")
    ] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines, for programs.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
) -> None:
    """Get ready for a meeting: a few questions, then a one-page brief.

    Goes on where you left off with this account.
    """
    if debug:
        show_tracebacks(debug)
    if plain and jsonl:
        raise typer.BadParameter(words("terminal.one_of_both"), param_hint="--plain / --jsonl")
    if flow not in _flows():
        raise typer.BadParameter(
            words("terminal.no_such_flow", name=flow, known=_flows()), param_hint="--flow"
        )

    from bot.channels.base import Address, Start

    start = Start(
        account=cleaned(account) if account is not None else None,
        flow=flow,
        minutes=int(minutes) if minutes else None,
        kind=kind.replace("-", "_") if kind else None,
        new=new,
    )
    external, name = who_asks(person)
    with opened() as app:
        conversation = app.conversation(Address("terminal", TENANT, external), name, external)
        where = app.settings.database_shown
        if jsonl:
            _for_programs(conversation, start, where)
        else:
            options = [*(["--as", name] if person else []), *(["--flow", flow] if flow != "prep" else [])]
            more = (*options, *(["--plain"] if plain else []))
            _for_people(app, who_asks(person), conversation, start, where, more, plain=plain)


def _flows() -> list[str]:
    from importlib import resources

    names = (one.name for one in resources.files("flows").joinpath("definitions").iterdir())
    return sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml"))


def _for_programs(conversation: Conversation, start: Start, where: str) -> None:
    from bot.channels.jsonl import JsonLines

    JsonLines(conversation, sys.stdin.buffer, sys.stdout, words_in_markup, where).run(start)


def _for_people(
    app: App,
    asks: tuple[str, str],
    conversation: Conversation,
    start: Start,
    where: str,
    options: tuple[str, ...],
    *,
    plain: bool,
) -> None:
    from bot.channels.chat import Chat

    screen = screen_for(plain=plain)
    chat = Chat(conversation, screen, words_in_markup, where, options, retry=sys.stdin.isatty())
    if app.settings.openai_api_key is not None:
        chat.afterwards = _second_look(app, asks, screen)
    chat.run(start)


def screen_for(*, plain: bool) -> Screen:
    """What a person looks at and types into, as their terminal allows."""
    bare = plain or not at_a_terminal() or os.environ.get("TERM", "") in ("", "dumb", "unknown")
    return _plain_screen() if bare else _terminal_screen()


def _second_look(app: App, asks: tuple[str, str], screen: Screen) -> Callable[[TurnResult], None]:
    """A model's look at each version, where one is set up."""
    from bot.cli.second_look import SecondLook
    from bot.critic_llm import Access, ModelCritic

    access = Access.of(app.settings)
    assert access is not None
    critic = ModelCritic(access, app.storage, now=app.clock)
    who = app.who(app.person(*asks))
    return SecondLook(app, who, access, critic, screen, may_ask=at_a_terminal())


def words_in_markup(key: str, **data: object) -> str:
    """A sentence in the neutral subset, for a channel to render."""
    from bot.channels.markup import escape
    from prompts.render import Words

    return Words("en_GB", escape).text(key, **data)


def _plain_screen() -> Screen:
    from bot.channels.plain import PlainScreen

    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # what is no text cannot be kept as text
    return PlainScreen(sys.stdin, sys.stdout, prompt="> " if sys.stdin.isatty() else "")


def _terminal_screen() -> Screen:
    from rich.console import Console

    from bot.channels.terminal import TerminalScreen
    from bot.channels.terminal_prompt import Prompt
    from bot.channels.terminal_view import signs_for

    console = Console(highlight=False, markup=False, emoji=False)
    signs = signs_for(console.encoding)
    hints = words("terminal.hint"), words("terminal.hint_many")
    return TerminalScreen(console, Prompt(signs, *hints), words_in_markup, signs)
