"""When something that repeats happens within a few weeks, whatever its rule says. Pure, and bounded in its work.

A rule that is met on no day at all would be tried for every day until the year 9999. So it is
looked at in years near that end: the calendar is the same every 400 years, weekdays and all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, tzinfo
from typing import Any

from dateutil.rrule import rrulestr

EARLIEST = 1970
"""What began before is taken for what happened then only."""
MOST = 400
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_NOT_READ = ("BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP", "BYEASTER")
_CYCLE = 400
_LAST = 9990


def happens(
    rule: Mapping[str, Sequence[Any]], begins: datetime, after: datetime, until: datetime, zone: tzinfo
) -> Iterator[datetime]:
    """The beginnings from `after` to `until`, all by the clock where it takes place and without a zone.

    `rule` is an RRULE by its parts; where its end is told in UTC, `zone` says what that is here. One that
    cannot be read, or that repeats more than once a day, gives the first beginning only.
    """
    text = _readable(rule)
    if text is None or begins.year < EARLIEST:
        if after <= begins <= until:
            yield begins
        return
    last = min([until, *_ends(rule, zone)])
    years = _CYCLE * ((_LAST - last.year) // _CYCLE)
    try:
        found = rrulestr(text, dtstart=_far(begins, years))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        found = [_far(begins, years)]
    given = 0
    for each in found:
        near = each.replace(year=each.year - years)
        if near > last:
            return
        if after <= near:
            yield near
            given += 1
            if given == MOST:
                return


def _readable(rule: Mapping[str, Sequence[Any]]) -> str | None:
    """The rule without its end; None for one that is not followed."""
    by_name = {name.upper(): values for name, values in rule.items()}
    freq = "".join(map(str, by_name.get("FREQ", ())))
    if not freq or freq.upper() in _TOO_OFTEN or set(_NOT_READ) & by_name.keys():
        return None
    parts = [f"{name}={','.join(map(str, values))}" for name, values in by_name.items() if name != "UNTIL"]
    count = "".join(map(str, by_name.get("COUNT", ())))
    return ";".join(parts) if not count or (count.isascii() and count.isdigit()) else None


def _ends(rule: Mapping[str, Sequence[Any]], zone: tzinfo) -> list[datetime]:
    """Until when it says that it repeats; a day is meant with all its hours."""
    found = next((values for name, values in rule.items() if name.upper() == "UNTIL"), ())
    return [
        (each.astimezone(zone) if each.tzinfo else each).replace(tzinfo=None)
        if isinstance(each, datetime)
        else datetime.combine(each, time.max)
        for each in found
        if hasattr(each, "year")
    ]


def _far(moment: datetime, years: int) -> datetime:
    return moment.replace(year=moment.year + years, microsecond=0)
