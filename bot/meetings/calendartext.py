"""The text of a calendar file: whole lines, components cut out of it, and which of them matter. Parses nothing.

All of it takes time in proportion to the text, however it is broken.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_FOLDED = re.compile(r"\r?\n[ \t]")
_AROUND = timedelta(days=2)
_REPEATS = re.compile(r"^(?:RRULE|RDATE|RECURRENCE-ID|DURATION)\b", re.M | re.I)
_DAY = re.compile(r"^DT(START|END)[^:\n]*:\s*(\d{8})", re.M | re.I)


class NoCalendar(Exception):
    """There is no calendar in it; `key` names the sentence about that."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def lines_of(content: bytes) -> str:
    """The lines of a calendar, whole. Raises NoCalendar for anything else."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = content.decode("utf-16", "replace")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    if not text.strip():
        raise NoCalendar("empty")
    if "BEGIN:VCALENDAR" not in text[:4096].upper():
        raise NoCalendar("other")
    return _FOLDED.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def components(text: str, name: str) -> tuple[list[str], int]:
    """The components of a name, each from its begin to its end, and how many have none."""
    begin, end = f"BEGIN:{name}", re.compile(rf"^END:{name}[ \t]*$", re.M | re.I)
    found, lost = [], 0
    for part in re.split(rf"^{begin}[ \t]*$", text, flags=re.M | re.I)[1:]:
        closed = end.search(part)
        if closed is None:
            lost += 1
        else:
            found.append(f"{begin}{part[: closed.end()]}")
    return found, lost


def may_happen(event: str, after: datetime, until: datetime) -> bool:
    """May an event happen then? Told by its days alone, where it happens once; a broken one may, and is counted."""
    if _REPEATS.search(event):
        return True
    days = {name.upper(): digits for name, digits in _DAY.findall(event)}
    start = days.get("START")
    if start is None:
        return True
    first, last = f"{after - _AROUND:%Y%m%d}", f"{until + _AROUND:%Y%m%d}"
    return bool(start <= last and days.get("END", start) >= first)
