"""`equipoise brief` and `equipoise export`: what is known of an account, on the screen or in a file."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from bot.cli.shell import (
    AccountName,
    As,
    about,
    at_a_terminal,
    cleaned,
    fail,
    me,
    opened,
    say,
    sentences,
    who_asks,
    words,
)

if TYPE_CHECKING:
    from bot.app import App
    from storage.base import Who

Form = Literal["md", "html", "pdf", "docx", "json", "csv", "png"]
BINARY = ("pdf", "docx", "png")


@sentences
def brief(account: AccountName, person: As = None) -> None:
    """Show the brief of an account as it stands."""
    with opened() as shell, about(cleaned(account)):
        text = shell.brief(me(shell, person), cleaned(account))
    show(text)


@sentences
def balance(account: AccountName, person: As = None) -> None:
    """Show how both sides stand: what they gain, what we keep, from where on it pays."""
    with opened() as shell, about(cleaned(account)):
        text = shell.balance(me(shell, person), cleaned(account))
    show(text)


def on_a_screen() -> bool:
    """Is what is printed read by a person, and not by a file or a program?"""
    return sys.stdout.isatty()


def show(text: str) -> None:
    """Prints a text in markup: drawn at a terminal, plain where it goes elsewhere."""
    if on_a_screen():
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
    account: Annotated[str | None, typer.Argument(help="The account's name.", show_default=False)] = None,
    form: Annotated[
        Form | None,
        typer.Option(
            "-f", "--format", help="As the file ends, else md; html with --all.", show_default=False
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Where to write it; a folder with --all.",
            show_default=False,
        ),
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="All accounts that you may read, a page each, and an index.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
    template: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="For docx: a Word template of your own.", show_default=False),
    ] = None,
    person: As = None,
) -> None:
    """Write down everything known of an account.

    md, html, pdf and docx are to be read, json is for programs, csv for a spreadsheet, png holds the pictures.
    """
    if every or account is None:
        _export_all(
            account, output if every else None, form or "html", person, template, every=every, force=force
        )
        return
    place = None if output in (None, "-") else Path(output or "")
    form = form or _form_of(place)
    if place is None and form in BINARY and on_a_screen():
        fail(words("terminal.needs_file", form=form))
    force = place is not None and (force or _may_replace(place))
    with opened() as shell, about(cleaned(account)):
        data = _paper(shell, me(shell, person), cleaned(account), form, template)
    if place is None:
        _print(data, form)
    else:
        write(place, data, force=force)
        say("terminal.written", name=str(place))


def _export_all(
    account: str | None,
    output: str | None,
    form: Form,
    person: str | None,
    template: Path | None,
    *,
    every: bool,
    force: bool,
) -> None:
    from bot.cli.portfolio import may_fill, write_all
    from bot.transcripts.portfolio import INDEX

    if not every:
        fail(words("portfolio.no_account"), code=2)
    if account is not None:
        fail(words("portfolio.not_both"), code=2)
    if output in (None, "", "-"):
        fail(words("portfolio.no_place"), code=2)
    place = Path(output or "")
    may_fill(place, force=force)
    with opened() as shell:
        word = template or shell.settings.word_template
        data = _read(word) if form == "docx" and word else None
        count = write_all(shell, me(shell, person), who_asks(person)[1], form, place, data)
    say("portfolio.written", count=count, name=str(place / INDEX))


def _form_of(place: Path | None) -> Form:
    ending = "" if place is None else place.suffix.removeprefix(".").casefold()
    return next((each for each in get_args(Form) if each == ending), "md")


def _paper(shell: App, who: Who, account: str, form: Form, template: Path | None) -> bytes:
    from bot.transcripts.means import BrokenTemplate

    word = template or shell.settings.word_template
    try:
        made = shell.paper(who, account, form, word=_read(word) if form == "docx" and word else None)
    except BrokenTemplate as error:
        key = f"terminal.word_template.{error.fault}"
        fail(words(key, placeholder=error.placeholder, about=error.about))
    if made.missing:
        print(words("terminal.boxes", scripts=list(made.missing)), file=sys.stderr)
    return made.data


def _read(place: Path) -> bytes:
    try:
        return place.read_bytes()
    except OSError as error:
        fail(words("terminal.cannot_read", name=str(place), why=error.strerror or str(error)))


@sentences
def word_template(
    output: Annotated[
        str, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.")
    ] = "transcript.docx",
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write the Word template of the transcript, to restyle it (EQUIPOISE_WORD_TEMPLATE then names yours)."""
    from bot.transcripts.as_word import word_template as ours

    place = Path(output)
    write(place, ours(), force=force or _may_replace(place))
    say("terminal.written", name=output)


def _may_replace(place: Path) -> bool:
    """Asks before a file is replaced, where somebody can be asked; elsewhere nothing is."""
    if not place.exists():
        return False
    if not at_a_terminal():
        fail(words("terminal.exists", name=str(place)))
    print(words("terminal.replace", name=str(place)) + " ", end="", flush=True)
    if input().strip().casefold() not in ("y", "yes"):
        fail(words("terminal.exists", name=str(place)))
    return True


def _print(data: bytes, form: Form) -> None:
    from bot.channels.visible import visible

    if form in BINARY:
        sys.stdout.buffer.write(data)
        return
    text = data.decode("utf-8")
    shown = visible(text) if on_a_screen() else text
    sys.stdout.write(shown if shown.endswith("\n") else shown + "\n")


def write(place: Path, written: str | bytes, *, force: bool) -> None:
    """Writes a file for its owner alone, whole or not at all, never over another one unless `force`."""
    data = written if isinstance(written, bytes) else written.encode("utf-8", "replace")
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
