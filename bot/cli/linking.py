"""`equipoise link`, `unlink`, `invite` and `people`: being one person on any channel, and who has a way in."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.shell import As, about, cleaned, fail, me, opened, say, sentences, who_asks, words

if TYPE_CHECKING:
    from bot.app import App
    from bot.settings import Settings

HOLDS = timedelta(minutes=10)
people = typer.Typer(
    help="See who has a way in, and take it from somebody.",
    no_args_is_help=False,
    invoke_without_command=True,
    rich_markup_mode=None,
)


@sentences
def link(
    code: Annotated[
        str, typer.Argument(help="The code that was shown elsewhere; without one a code is shown.")
    ] = "",
    join: Annotated[
        bool, typer.Option("--join", help="All that is yours becomes the other one's as well.")
    ] = False,
    person: As = None,
) -> None:
    """Be the same person here as in Slack or Telegram: show a code for there, or take one from there."""
    with opened() as app:
        if code:
            _take(app, cleaned(code), person, sure=join)
        else:
            say("link.terminal_code", code=_new_code(app, HOLDS, person=me(app, person).person))
            say("link.terminal_holds")


def _new_code(app: App, holds: timedelta, *, person: str | None = None, name: str = "") -> str:
    import secrets

    from bot.app import WORKSPACE
    from storage.base import NewCode, new_code

    while True:
        code, now = new_code(secrets.randbelow), app.clock()
        if app.storage.keep_code(WORKSPACE, NewCode(code, now + holds, person, name), now):
            return code


def _take(app: App, code: str, person: str | None, *, sure: bool) -> None:
    from bot.app import TENANT, WORKSPACE
    from bot.serving.linking import Asked, redeem
    from storage.base import Identity, Place, Who

    external, name = who_asks(person)
    here = Place("terminal", TENANT, external)
    asked = Asked(Who(WORKSPACE, ""), Identity("terminal", TENANT, external), name, here)
    call = partial(redeem, app.storage, app.words, asked, code, app.clock(), sure=sure)
    (led,) = app.storage.together([call])
    if isinstance(led, Exception):
        raise led
    if led is None:
        fail(words("link.wrong"))
    other = led.person.name if led.person is not None else ""
    if led.how == "sure":
        fail(words("link.terminal_sure", name=other, accounts=list(led.accounts)))
    if led.how not in ("joined", "merged", "invited"):
        fail(words(f"link.{led.how}", name=other))
    say("link.terminal_joined", name=other)


@sentences
def unlink(
    channel: Annotated[
        str, typer.Argument(help="slack, telegram or terminal; left out, it lists what is joined.")
    ] = "",
    person: As = None,
) -> None:
    """Take off what a code joined, or see what there is."""
    with opened() as app:
        who = me(app, person)
        known = app.storage.known_as(who)
        found = [one.identity for one in known if one.linked and one.identity.channel == channel.casefold()]
        done = bool(found) and app.storage.unlink(who, found[0], app.clock())
    if done:
        say("link.terminal_off", channel=found[0].channel)
        return
    if channel:
        fail(words("link.terminal_none", channel=cleaned(channel)))
    if len(known) == 1:
        say("link.terminal_alone")
        return
    for one in known:
        say("link.known", channel=one.identity.channel, linked=one.linked)


@sentences
def invite(
    name: Annotated[
        str, typer.Argument(help="What to call whoever comes; else what Telegram calls them.")
    ] = "",
    hours: Annotated[int, typer.Option("--hours", min=1, max=720, help="How long it holds.")] = 72,
) -> None:
    """Invite somebody to the Telegram bot: a code, and a link that hands it in."""
    from bot.settings import read_settings

    settings = read_settings()
    called = " ".join(cleaned(name).split())
    with opened(settings) as app:
        code = _new_code(app, timedelta(hours=hours), name=called)
    say("link.invite", name=called, hours=hours, code=code)
    address = _address(settings, code)
    say("link.invite_open", address=address) if address else say("link.invite_send")


def _address(settings: Settings, code: str) -> str | None:
    """The link that hands a code in, where Telegram says what the bot is called."""
    import asyncio

    from bot.channels.telegram.build import telegram_platform
    from prompts.render import Words

    platform = telegram_platform(settings, Words(settings.locale, str))
    if platform is None:
        return None

    async def ask() -> str | None:
        try:
            await platform.faults()
            return platform.link_with(code)
        finally:
            await platform.close()

    return asyncio.run(ask())


@people.callback()
@sentences
def list_(context: typer.Context) -> None:
    """See who has a way in, and take it from somebody."""
    if context.invoked_subcommand is not None:
        return
    from bot.app import WORKSPACE

    with opened() as app:
        found = app.storage.everybody(WORKSPACE)
    if not found:
        say("link.nobody")
    for one in found:
        say("link.person", name=one.person.name, known=one.known, id=one.person.id)


@people.command("remove")
@sentences
def remove(
    name: Annotated[str, typer.Argument(metavar="PERSON", help="A name or an id from the list.")],
) -> None:
    """Take every way in from somebody, on all channels."""
    from bot.app import WORKSPACE
    from storage.base import NoSuchPerson

    wanted = " ".join(cleaned(name).split())
    with opened() as app:
        everybody = [one.person for one in app.storage.everybody(WORKSPACE)]
        found = [one for one in everybody if one.id == wanted] or [
            one for one in everybody if one.name.casefold() == wanted.casefold()
        ]
        if len(found) > 1:
            ids = ", ".join(f"{one.name} ({one.id})" for one in found)
            fail(words("terminal.accounts.ambiguous_person", name=wanted, people=ids))
        if not found:
            with about(wanted):
                raise NoSuchPerson
        app.storage.shut_out(WORKSPACE, found[0].id, app.clock())
    say("link.removed", name=found[0].name)
