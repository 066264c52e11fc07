"""How `equipoise offerings` shows entries: a line each for people, one JSON object for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bot.cli.shell import say

if TYPE_CHECKING:
    from bot.app import App
    from flows.terms import Listed
    from storage.base import Entered, Who


def names_of(shell: App, who: Who) -> dict[str, str]:
    """Names by person id."""
    return {each.id: each.name for each in shell.storage.people(who.workspace)}


def report(shell: App, who: Who, listed: Sequence[Listed], *, as_json: bool, many: bool = False) -> None:
    """What stands on the list now of what was entered, and where a floor loses money."""
    from bot.cli.entering import is_below_cost

    ids = {each.id for each in listed}
    entries = [each for each in shell.storage.offerings(who).entries if each.offering.id in ids]
    if as_json:
        shown = [as_data(each, names_of(shell, who)) for each in entries]
        print_json(**({"offerings": shown} if many else {"offering": shown[0]}))
        return
    if many:
        say("offerings.entered", count=len(entries))
    say_lines(shell, who, entries)
    for each in listed:
        if is_below_cost(each):
            say("offerings.below_cost", name=each.name)


def say_lines(shell: App, who: Who, entries: Sequence[Entered]) -> None:
    """A line for each entry."""
    from flows.values import Number
    from prompts.figures import value_text

    names, locale = names_of(shell, who), shell.settings.locale
    for entry in entries:
        each = entry.offering
        share = None if each.margin is None else each.margin * 100
        say(
            "offerings.line",
            name=each.name,
            cost=value_text(each.cost, locale),
            floor=value_text(each.floor, locale),
            margin=None if share is None else value_text(Number(low=share, high=share, unit="%"), locale),
            by=names.get(entry.by, entry.by),
            at=entry.at.astimezone().date(),
        )


def as_data(entry: Entered, names: dict[str, str]) -> dict[str, Any]:
    """An entry as JSON data; amounts have the shape of the record."""
    from flows.values import to_json

    each = entry.offering
    return {
        "id": each.id,
        "name": each.name,
        "cost": to_json(each.cost),
        "floor": to_json(each.floor),
        "margin": None if each.margin is None else str(each.margin),
        "entered_by": names.get(entry.by, entry.by),
        "entered_at": entry.at.isoformat(),
    }


def print_json(**data: object) -> None:
    """One JSON object, with the number of its form."""
    import json

    print(json.dumps({"schema": 1, **data}))
