"""`equipoise db`: checking the database, backing it up, putting a backup back, moving it to another place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.shell import at_a_terminal, fail, opened, say, sentences, words

app = typer.Typer(
    help="Check, back up, restore and move the database.", no_args_is_help=True, rich_markup_mode=None
)


@app.command()
@sentences
def check() -> None:
    """Read the whole database and say whether it is sound. Changes nothing."""
    from bot.app import check as look
    from bot.settings import read_settings

    settings = read_settings()
    health = look(settings)
    if health.sound:
        rows = health.rows
        say(
            "terminal.db.sound",
            where=settings.database_shown,
            engine=health.engine,
            accounts=rows.get("accounts", 0),
            turns=rows.get("inbox", 0),
        )
        return
    for problem in health.problems:
        particulars = ", ".join(f"{name} {value}" for name, value in problem.data.items())
        print(words(f"terminal.health.{problem.key}", particulars=particulars))
    fail(words("terminal.db.unsound", where=settings.database_shown))


@app.command()
@sentences
def backup(file: Annotated[Path, typer.Argument(help="The copy to make.", show_default=False)]) -> None:
    """Copy the database, also while it is in use."""
    from bot.app import backup as copy
    from bot.settings import read_settings

    say("terminal.db.backed_up", name=str(copy(read_settings(), file)))


@app.command()
@sentences
def restore(
    file: Annotated[Path, typer.Argument(help="The copy to put back.", show_default=False)],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put a backup in the place of the database; what was there is kept beside it."""
    from bot.app import restore as put_back
    from bot.settings import read_settings

    settings = read_settings()
    if not yes:
        _ask(settings.database_shown, file)
    aside = put_back(settings, file)
    say("terminal.db.restored", name=str(file), aside=str(aside or ""))


@app.command()
@sentences
def copy(
    target: Annotated[
        str,
        typer.Argument(
            metavar="TARGET_URL",
            help="Where to: postgresql://USER@HOST/NAME or sqlite:///FILE, with nothing in it yet.",
            show_default=False,
        ),
    ],
) -> None:
    """Copy the whole database to another place, of the other kind too. Changes nothing where it is now.

    All of it arrives, or nothing. A password may be left out of TARGET_URL: PGPASSWORD and ~/.pgpass are read.
    """
    from bot.app import copy_store
    from bot.settings import read_settings

    settings = read_settings()
    if target.partition("://")[0].partition("+")[0] not in ("sqlite", "postgresql"):
        raise typer.BadParameter(words("terminal.db.copy_form"), param_hint="TARGET_URL")
    where, rows = copy_store(settings, target)
    for table, count in rows.items():
        say("terminal.db.copied_table", table=table, count=count)
    say("terminal.db.copied", where=settings.database_shown, target=where)


@app.command()
@sentences
def retention(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would go, and change nothing.")
    ] = False,
) -> None:
    """Take away talks and messages older than EQUIPOISE_RETENTION_DAYS; what is known of accounts stays.

    `equipoise serve` does it once a day by itself.
    """
    from datetime import timedelta

    from bot.app import WORKSPACE
    from bot.settings import read_settings

    settings = read_settings()
    days = settings.retention_days
    if days is None:
        fail(words("terminal.retention.off"), code=2)
    with opened(settings) as shell:
        before = shell.clock() - timedelta(days=days)
        if dry_run:
            gone = dict(shell.storage.would_expire(WORKSPACE, before))
        else:
            gone = {}
            while part := shell.storage.expire(WORKSPACE, before):
                gone = {table: gone.get(table, 0) + part.get(table, 0) for table in {**gone, **part}}
        idle = shell.storage.idle(WORKSPACE, before)
    say("terminal.retention.days", days=days)
    for table, rows in gone.items():
        say("terminal.retention.rows", rows=rows, label=words(f"erase.table.{table}"), gone=not dry_run)
    if not gone:
        say("terminal.retention.nothing")
    for name, touched in idle:
        say("terminal.retention.idle", name=name, touched=touched.date())


def _ask(where: str, file: Path) -> None:
    if not at_a_terminal():
        fail(words("terminal.db.needs_yes"))
    print(words("terminal.db.sure", where=where, name=str(file)) + " ", end="", flush=True)
    if input().strip().casefold() not in ("y", "yes"):
        fail(words("terminal.db.not_restored"))
