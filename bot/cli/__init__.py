"""The `equipoise` command. Imports typer and nothing heavy: whatever a command needs is imported inside it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli import (
    accounts,
    calendar,
    chat,
    critique,
    db,
    digest,
    doctor,
    erase,
    flows,
    linking,
    offerings,
    papers,
    serve,
    sharing,
)
from bot.cli.shell import show_tracebacks

app = typer.Typer(
    name="equipoise",
    help="Think a customer meeting through before you have it.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # rich help is prettier and takes three times as long to appear
    pretty_exceptions_enable=False,
)
app.command("chat")(chat.chat)
app.command("serve")(serve.serve)
app.add_typer(accounts.app, name="accounts")
app.command("brief")(papers.brief)
app.command("balance")(papers.balance)
app.command("export")(papers.export)
app.command("digest")(digest.digest)
app.command("share")(sharing.share)
app.command("releases")(sharing.releases)
app.command("note")(sharing.note)
app.command("notes")(sharing.notes)
app.command("word-template")(papers.word_template)
app.command("critique")(critique.critique)
app.add_typer(offerings.app, name="offerings")
app.add_typer(erase.app, name="erase")
app.add_typer(db.app, name="db")
app.add_typer(serve.letters, name="letters")
app.command("calendar")(calendar.calendar)
app.command("reminders")(calendar.reminders)
app.command("link")(linking.link)
app.command("unlink")(linking.unlink)
app.command("invite")(linking.invite)
app.add_typer(linking.people, name="people")
app.command("doctor")(doctor.doctor)
app.add_typer(flows.app, name="flows")


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"equipoise {version('equipoise')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and leave.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
) -> None:
    show_tracebacks(debug)


def main() -> None:
    """The console script."""
    app()


__all__ = ["app", "main"]
