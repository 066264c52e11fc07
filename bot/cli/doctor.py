"""`equipoise doctor`: looks at everything that Equipoise stands on and says what to do. Repairs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.shell import sentences, words

if TYPE_CHECKING:
    from datetime import timedelta

    from bot.checkup.seen import Notes, Seen
    from bot.settings import Settings


@sentences
def doctor(
    online: Annotated[
        bool, typer.Option("--online", help="Also ask Slack, Telegram and the model server.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
) -> None:
    """Look at settings, tokens, database, clock, disk and fonts. Changes nothing; exit code 1 if something is wrong."""
    from bot.checkup.seen import Notes

    seen = list(_looks(Notes(words), online))
    print(_as_json(seen) if as_json else "\n".join(_shown(seen)))
    if any(each.mark == "wrong" for each in seen):
        raise typer.Exit(1)


def _looks(notes: Notes, online: bool) -> Iterator[Seen]:
    """Everything in turn. Wrong settings keep it only from what hangs on them."""
    from bot.settings import SettingsError, read_settings

    yield _program(notes)
    drifts: list[timedelta] = []
    try:
        settings = read_settings()
    except SettingsError as error:
        for name, why in error.problems:
            yield notes.wrong("settings", "problem", name=name, why=why)
        yield notes.look("settings", "skipped")
    else:
        yield notes.ok("settings", "fine")
        yield from _kept(notes, settings)
        yield from _channels(notes, settings)
        if online:
            seen, drifts = _asked(notes, settings)
            yield from seen
    yield from _machine(notes, drifts)


def _program(notes: Notes) -> Seen:
    import platform
    from importlib.metadata import version

    return notes.ok("program", "version", version=version("equipoise"), python=platform.python_version())


def _kept(notes: Notes, settings: Settings) -> Iterator[Seen]:
    """The database, what waits in it, and the disk below it."""
    from bot import app
    from bot.checkup import machine, store

    current = False

    def database() -> list[Seen]:
        nonlocal current
        seen, current = store.database(notes, settings.database_shown, lambda: app.check(settings))
        return seen

    yield from notes.of("database", database)
    if current:
        yield from notes.of(
            "queues", lambda: store.queues(notes, lambda: app.queues(settings), app.utc_now())
        )
    folder = app.database_folder(settings)
    if folder is not None:
        yield from notes.of("disk", lambda: machine.disk(notes, "disk", folder))


def _channels(notes: Notes, settings: Settings) -> list[Seen]:
    from bot.checkup.tokens import tokens

    return notes.of("channels", lambda: tokens(notes, settings))


def _asked(notes: Notes, settings: Settings) -> tuple[list[Seen], list[timedelta]]:
    """What the servers say, and by how much our clock is ahead of theirs."""
    import asyncio

    from bot.app import utc_now
    from bot.checkup.asking import over_http
    from bot.checkup.online import asked, questions

    drifts: list[timedelta] = []

    def ask() -> tuple[Seen, ...]:
        told = asyncio.run(asked(notes, questions(settings), over_http, utc_now))
        drifts.extend(told.drifts)
        return told.seen

    return notes.of("channels", ask), drifts


def _machine(notes: Notes, drifts: list[timedelta]) -> Iterator[Seen]:
    import tempfile
    from datetime import datetime
    from pathlib import Path

    from bot.app import sqlite_library
    from bot.checkup import machine

    version, races = sqlite_library()
    now = datetime.now().astimezone()  # in the system's zone, which is what is looked at
    yield from notes.of("sqlite", lambda: machine.sqlite(notes, version, races=races))
    yield from notes.of("clock", lambda: machine.clock(notes, now, drifts))
    yield from notes.of("temp", lambda: machine.disk(notes, "temp", Path(tempfile.gettempdir())))
    yield from notes.of("fonts", lambda: machine.fonts(notes))


# showing it -------------------------------------------------------------------------
def _shown(seen: list[Seen]) -> Iterator[str]:
    names = {each.about: words(f"doctor.names.{each.about}") for each in seen}
    width = max(map(len, names.values()))
    for each in seen:
        yield f"{each.mark:<5}  {names[each.about]:<{width}}  {each.text}"
        if each.remedy:
            yield f"{'':<5}  {'':<{width}}  → {each.remedy}"
    wrong = sum(each.mark == "wrong" for each in seen)
    look = sum(each.mark == "look" for each in seen)
    yield ""
    yield words("doctor.some", wrong=wrong, look=look) if wrong or look else words("doctor.all_well")


def _as_json(seen: list[Seen]) -> str:
    import json

    checks = [
        {
            "about": each.about,
            "state": each.state,
            "mark": each.mark,
            "text": each.text,
            "remedy": each.remedy,
        }
        for each in seen
    ]
    ok = not any(each.mark == "wrong" for each in seen)
    return json.dumps({"schema": 1, "ok": ok, "checks": checks}, ensure_ascii=False, indent=1)
