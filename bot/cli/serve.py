"""`equipoise serve` and `equipoise letters`: running the service, and what it could not deliver or take."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.shell import fail, opened, say, sentence, sentences, words

WRONG_SETTINGS = 78
"""How `serve` ends where no new start can help before somebody has mended the settings (EX_CONFIG of sysexits.h)."""

letters = typer.Typer(
    help="What could not be delivered or taken: see it, and try it again.",
    no_args_is_help=False,
    invoke_without_command=True,
    rich_markup_mode=None,
)


@sentences
def serve() -> None:
    """Serve every chat platform that is set up, until Ctrl-C."""
    import asyncio
    from contextlib import ExitStack

    from bot.hosting import CannotStart, configured, prepare
    from bot.settings import SettingsError, read_settings

    try:
        settings = read_settings()
    except SettingsError as error:
        fail(sentence(error), WRONG_SETTINGS)
    platforms = configured(settings)

    async def run() -> None:
        with ExitStack() as kept:
            host = await prepare(settings, platforms, kept)
            model = settings.openai_base_url if settings.openai_api_key is not None else ""
            channels = [each.name for each in platforms]
            await host.run(lambda: say("serve.start.serves", channels=channels, model=model))

    try:
        asyncio.run(run())
    except CannotStart as error:
        fail(
            "\n".join([words("serve.start.cannot"), *(f"- {each.strip()}" for each in error.reasons)]),
            1 if platforms else WRONG_SETTINGS,
        )
    say("serve.start.stopped")


@letters.callback()
@sentences
def list_(context: typer.Context) -> None:
    """List what could not be delivered or taken."""
    if context.invoked_subcommand is not None:
        return
    from bot.app import WORKSPACE

    with opened() as app:
        dead, failed = app.storage.dead_letters(WORKSPACE), app.storage.failed(WORKSPACE)
    if not dead and not failed:
        say("serve.letters.none")
    for each in dead:
        number = f"{each.source}.{each.turn}.{each.n}"
        say(
            "serve.letters.dead",
            id=number,
            channel=each.place.channel,
            at=each.queued_at,
            reason=each.reason or "",
            tries=each.tries,
        )
    for one in failed:
        say(
            "serve.letters.failed",
            id=one.inbound.event,
            channel=one.inbound.channel,
            at=one.inbound.at,
            reason=one.reason or "",
        )


@letters.command("retry")
@sentences
def retry(
    which: Annotated[
        str, typer.Argument(metavar="ID", help="One from the list; all of them if left out.")
    ] = "",
) -> None:
    """Try again. A running service takes it up within a second."""
    from bot.app import WORKSPACE

    done = 0
    with opened() as app:
        now = app.clock()
        for each in app.storage.dead_letters(WORKSPACE):
            if which in ("", f"{each.source}.{each.turn}.{each.n}"):
                done += app.storage.revive(WORKSPACE, each, now)
        for one in app.storage.failed(WORKSPACE):
            if which in ("", one.inbound.event):
                done += app.storage.take_up(WORKSPACE, one)
    if which and not done:
        fail(words("serve.letters.no_such", id=which))
    say("serve.letters.retried", count=done)
