"""Finds times of day in folded text. 1 to 6 o'clock without am or pm is the afternoon. Knows no dates."""

from __future__ import annotations

import re

from flows.answers.lexicon import late
from flows.answers.numerals import ONES

_CLOCK = late(
    r"(?<![\w.,:/])(?:(?P<at>at|@|um|à|a las|gegen|vers|around|from"
    r"|about) ?)?(?:(?P<h>\d{1,2})(?:(?P<sep>[:.h])(?P<m>[0-5]\d))?"
    r" ?(?P<ap>am|pm|a\.m\.?|p\.m\.?|o'?clock|uhr|h(?!\w)|hrs?(?=\s*$))?(?![\w%/]|[.,:]\d)|(?P<word>noon"
    r"|midday|midnight)\b"
    rf"|(?P<frac>half past|quarter past|quarter to) (?P<hw>\d{{1,2}}|{'|'.join(ONES)}|ten|eleven"
    rf"|twelve)\b)"
)
_FRACTIONS = {"half past": 30, "quarter past": 15, "quarter to": -15}
_GAP = late(r"[ ,]{1,2}")


def clock_near(t: str, start: int, end: int) -> tuple[str | None, tuple[int, int]]:
    """The time of day right behind or right before a date, and its place."""
    after = _GAP.match(t, end)
    if (
        after is not None
        and (match := _CLOCK.match(t, after.end())) is not None
        and (clock := _clock_of(match))
    ):
        return clock, (start, match.end())
    for match in _CLOCK.finditer(t, max(0, start - 24), start):
        if t[match.end() : start].strip(" ,") in ("", "on") and (clock := _clock_of(match)):
            return clock, (match.start(), end)
    return None, (start, end)


def find_clock(t: str) -> tuple[str, tuple[int, int]] | None:
    """The first time of day in folded `t` (HH:MM), with its place."""
    for match in _CLOCK.finditer(t):
        if clock := _clock_of(match):
            return clock, match.span()
    return None


def _clock_of(match: re.Match[str]) -> str | None:
    """HH:MM of a match of _CLOCK, or None where it is only a number."""
    if match["word"]:
        return "00:00" if match["word"] == "midnight" else "12:00"
    if match["frac"]:
        hour = (
            int(match["hw"])
            if match["hw"].isdecimal()
            else {**ONES, "ten": 10, "eleven": 11, "twelve": 12}[match["hw"]]
        )
        minutes = (_afternoon(hour) * 60 + _FRACTIONS[match["frac"]]) % 1440
        return f"{minutes // 60:02}:{minutes % 60:02}" if hour < 24 else None
    hour, minute, half = int(match["h"]), int(match["m"] or 0), (match["ap"] or "")[:1]
    if (
        not (
            (match["m"] and match["sep"] != ".")
            or half
            or match["at"] in ("at", "@", "um", "à", "a las", "gegen", "vers")
        )
        or hour > 23
    ):
        return None
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif match["h"][0] != "0" and half not in ("u", "h"):
        hour = _afternoon(hour)
    return f"{hour:02}:{minute:02}"


def _afternoon(hour: int) -> int:
    return hour + 12 if 1 <= hour <= 6 else hour
