"""`equipoise brief` and `equipoise export`: what is known of an account, on the screen or in a file."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli.shell import As, about, cleaned, fail, me, opened, say, sentences, words

Form = Literal["md", "json"]


@sentences
def brief(
    account: Annotated[str, typer.Argument(help="The account's name.", show_default=False)], person: As = None
) -> None:
    """Show the brief of an account as it stands."""
    with opened() as shell, about(cleaned(account)):
        text = shell.brief(me(shell, person), cleaned(account))
    show(text)


@sentences
def balance(
    account: Annotated[str, typer.Argument(help="The account's name.", show_default=False)], person: As = None
) -> None:
    """Show how both sides stand: what they gain, what we keep, from where on it pays."""
    with opened() as shell, about(cleaned(account)):
        text = shell.balance(me(shell, person), cleaned(account))
    show(text)


def show(text: str) -> None:
    """Prints a text in markup: drawn at a terminal, plain where it goes elsewhere."""
    if sys.stdout.isatty():
        _render(text)
    else:
        from bot.channels.markup import plain

        print(plain(text))


def _render(text: str) -> None:
    from rich.console import Console

    from bot.channels.terminal_view import fitted, signs_for

    console = Console(highlight=False, markup=False, emoji=False)
    console.print(fitted(text, console, signs_for(console.encoding)), soft_wrap=True)


@sentences
def export(
    account: Annotated[str, typer.Argument(help="The account's name.", show_default=False)],
    form: Annotated[Form, typer.Option("--format", help="Markdown to read, JSON for programs.")] = "md",
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Where to write it.", show_default=False),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    person: As = None,
) -> None:
    """Write down everything known of an account."""
    place = None if output in (None, "-") else Path(output or "")
    if place is not None and place.exists() and not force:
        fail(words("terminal.exists", name=str(place)))
    with opened() as shell, about(cleaned(account)):
        text = shell.export(me(shell, person), cleaned(account), form)
    if place is None:
        _print(text)
    else:
        write(place, text, force=force)
        say("terminal.written", name=str(place))


def _print(text: str) -> None:
    from bot.channels.visible import visible

    shown = visible(text) if sys.stdout.isatty() else text
    sys.stdout.write(shown if shown.endswith("\n") else shown + "\n")


def write(place: Path, text: str, *, force: bool) -> None:
    """Writes a file for its owner alone, whole or not at all, never over another one unless `force`."""
    data = text.encode("utf-8", "replace")
    try:
        if place.exists() and not place.is_file():  # a device or a pipe is written to, not replaced
            place.write_bytes(data)
            return
        _put(place, data, force=force)
    except FileExistsError:
        fail(words("terminal.exists", name=str(place)))
    except OSError as error:
        fail(words("terminal.cannot_write", name=str(place), why=error.strerror or str(error)))


def _put(place: Path, data: bytes, *, force: bool) -> None:
    if not force:
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        _fill(handle, data, place)
        return
    place = place.resolve()
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name[:50]}-")  # 0600 by itself
    made = Path(name)
    _fill(handle, data, made)
    try:
        made.replace(place)
    except OSError:
        made.unlink(missing_ok=True)
        raise


def _fill(handle: int, data: bytes, place: Path) -> None:
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(handle)  # some disks say only now that there is no room
    except OSError:
        place.unlink(missing_ok=True)
        raise
