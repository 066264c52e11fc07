"""`equipoise calendar` and `reminders`: where somebody's meetings stand, and when they are spoken of in the chats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.cli.shell import As, cleaned, fail, me, opened, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.app import App
    from bot.channels.base import Message
    from bot.serving.calendar_orders import CalendarOrders
    from bot.settings import Settings
    from storage.base import Who

Given = TypeVar("Given")
MOST_BYTES = 8_000_000


@sentences
def calendar(
    what: Annotated[
        str,
        typer.Argument(
            metavar="[ADDRESS|FILE|off]",
            help="The secret address of a calendar, an .ics file, or off; without one it tells what is known.",
            show_default=False,
        ),
    ] = "",
    person: As = None,
) -> None:
    """Tell where your meetings stand: the bot reminds you of them in Slack or Telegram."""
    from bot.settings import read_settings

    settings = read_settings()
    wanted = cleaned(what).strip()
    with opened(settings) as app:
        who, orders = me(app, person), _orders(app, settings)
        if not wanted or wanted.casefold() == "off":
            _print(orders.calendar(who, wanted)[0])
        elif "://" in wanted:
            said, is_wanted = orders.calendar(who, wanted)
            if not is_wanted:
                fail(_plain(said))
            _fetch(app, orders, who)
        else:
            _print(orders.file(who, _content(Path(wanted))))


@sentences
def reminders(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[on|off|quiet HOURS|zone ZONE]",
            help="As in: off, quiet 20:00-07:00, zone Europe/Berlin.",
            show_default=False,
        ),
    ] = None,
    person: As = None,
) -> None:
    """Say when you are reminded of meetings in Slack or Telegram."""
    from bot.settings import read_settings

    settings = read_settings()
    with opened(settings) as app:
        _print(_orders(app, settings).reminders(me(app, person), cleaned(" ".join(what or ()))))


def _orders(app: App, settings: Settings) -> CalendarOrders:
    from bot.app import WORKSPACE
    from bot.meetings.addresses import ANYWHERE, OUTSIDE
    from bot.serving.calendar_orders import CalendarOrders
    from bot.serving.diaries import Diaries

    diaries = Diaries(app.storage, WORKSPACE, _at_once, app.clock, settings.time_zone)
    return CalendarOrders(diaries, app.words, ANYWHERE if settings.calendar_inside else OUTSIDE)


def _at_once(call: Callable[[], Given]) -> Given:
    return call()


def _fetch(app: App, orders: CalendarOrders, who: Who) -> None:
    """Reads it now, as whoever gave an address wants to know whether it is the right one."""
    import asyncio

    from bot.meetings.addresses import Refused
    from bot.meetings.fetching import fetched
    from bot.meetings.planning import CALENDAR_AHEAD
    from bot.meetings.reading import NoCalendar, read_calendar
    from storage.service import Reading

    address = app.storage.diary(who).address or ""
    try:
        content = asyncio.run(fetched(address, orders.rules))
        found = read_calendar(content, orders.diaries.span(who, CALENDAR_AHEAD))
    except (Refused, NoCalendar) as error:
        fail(_plain([orders.unread(error.key)]))
    reading = Reading(address, app.clock(), found.zone)
    _print([orders.read(who, found, orders.diaries.refresh(who, found, reading=reading))])


def _content(path: Path) -> bytes:
    with path.expanduser().open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        from bot.cli.shell import words

        fail(words("meetings.calendar.file.too_large"))
    return content


def _plain(said: Sequence[Message]) -> str:
    from bot.channels.markup import plain
    from bot.channels.visible import visible

    return "\n".join(visible(plain(each.text)) for each in said)


def _print(said: Sequence[Message]) -> None:
    print(_plain(said))
