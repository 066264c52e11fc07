"""Which time zone a calendar means: names of the IANA, of Windows, of a vendor's own, offsets, and its own definitions.

Each definition is read under a name made of its text: the library keeps what it read by name,
for everybody.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

LONGEST = 100
MOST_DEFINITIONS = 50
_OFFSET = re.compile(r"(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?", re.I)
_NAME = re.compile(r"^TZID[^:\n]*:(.*)$", re.M | re.I)


def named_zone(name: str) -> ZoneInfo | None:
    """The zone of a name as calendars write it; None for one that nobody knows."""
    name = name.strip().strip('"').strip()
    if not name or len(name) > LONGEST:
        return None
    parts = name.strip("/").split("/")
    tried = ["/".join(parts[at:]) for at in range(len(parts))]
    if name in WINDOWS_TO_OLSON:
        tried.insert(0, WINDOWS_TO_OLSON[name])
    for each in tried:
        try:
            return ZoneInfo(each)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


class Zones:
    """The zones of one calendar; `definitions` are its VTIMEZONE components as text."""

    def __init__(self, definitions: list[str]) -> None:
        self._definitions: Mapping[str, str] = {
            found[1].strip(): text
            for text in definitions[:MOST_DEFINITIONS]
            if (found := _NAME.search(text)) is not None
        }
        self._known: dict[str, tzinfo | None] = {}

    def find(self, name: str) -> tzinfo | None:
        """The zone of a name; None where it is one that neither the world knows nor the calendar explains."""
        if name not in self._known:
            self._known[name] = named_zone(name) or self._defined(name.strip()) or _offset(name)
        return self._known[name]

    def _defined(self, name: str) -> tzinfo | None:
        text = self._definitions.get(name)
        if text is None:
            return None
        own = f"own-{hashlib.sha256(text.encode()).hexdigest()[:20]}"
        try:
            read = Timezone.from_ical(_NAME.sub(f"TZID:{own}", text, count=1))
            assert isinstance(read, Timezone)
            found: tzinfo = read.to_tz(lookup_tzid=False)
        except Exception:  # noqa: BLE001  whatever a broken definition makes of the library, it is none
            return None
        return found


def _offset(name: str) -> tzinfo | None:
    found = _OFFSET.fullmatch(name.strip())
    if found is None:
        return None
    span = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(span if found[1] == "+" else -span) if span < timedelta(hours=15) else None
