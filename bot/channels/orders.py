"""Commands of the chat platforms, from words to what is wanted: a talk, or one of the orders. Knows no platform.

`prep ACCOUNT 15`, `debrief ACCOUNT`, `brief ACCOUNT`: the platforms differ only in what
stands before them ("/equipoise " or "/").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.channels.base import Start
from storage.base import looks_like_code

TALKS = ("prep", "debrief", "review", "critique")
ORDERS = (
    "resume",
    "accounts",
    "brief",
    "balance",
    "export",
    "share",
    "shared",
    "note",
    "notes",
    "members",
    "link",
    "unlink",
    "model",
    "calendar",
    "reminders",
    "help",
    "start",
)
ALONE = (
    *("accounts", "resume", "members", "export", "share", "shared", "notes", "link", "unlink", "start"),
    *("calendar", "reminders"),
)
"""Orders that are taken inside a talk from one word; what the talk itself understands (brief, help) is left to it."""
SURE = "join"
"""What is said after a code by whoever knows what it joins."""
_CALENDAR = re.compile(r"<?(?:https|webcals?)://\S+\.ics(?:\?\S*)?>?", re.I)
"""The address of a calendar by itself: a secret, that is never the answer to a question."""
_MINUTES = re.compile(r"^(?P<rest>.*?)[\s,]*\b(?P<minutes>5|15|30)\s*(?:m|min|mins|minutes)?$", re.S | re.I)


@dataclass(frozen=True, slots=True)
class Order:
    """What a command wants: `start` a talk, or the order `name` about something (an account's name, or nothing)."""

    name: str
    about: str = ""
    start: Start | None = None

    def data(self) -> Mapping[str, Any]:
        """As it goes with a message that came in; nothing where it starts a talk."""
        return {} if self.start is not None else {"order": {"name": self.name, "about": self.about}}


def read_order(words: str) -> Order | None:
    """What some words order, None where their first is no command. Case does not matter, a slash before it neither."""
    first, _, rest = words.strip().partition(" ")
    if is_code(words):
        return Order("link", words.strip())
    if _CALENDAR.fullmatch(words.strip()):
        return Order("calendar", words.strip())
    name = first.lstrip("/").casefold()
    rest = " ".join(rest.split())
    if name in TALKS:
        return Order(name, rest, _start(name, rest))
    if name == "start" and is_code(rest):  # a link that opens the bot with a code
        return Order("link", rest)
    if name in ORDERS:
        return Order(name, rest)
    return None


def is_code(words: str) -> bool:
    """Are these words a one-time code, perhaps with a word after it that says it is meant? No answer looks like one."""
    code, _, rest = words.strip().partition(" ")
    return looks_like_code(code) and rest.strip().casefold() in ("", SURE)


def code_in(words: str) -> tuple[str, bool]:
    """A code as it was typed, and whether it was said that it is meant."""
    code, _, rest = words.strip().rpartition(" ")
    return (code, True) if rest.casefold() == SURE and code else (words.strip(), False)


def _start(flow: str, rest: str) -> Start:
    """The talk that is wanted. "Acme 15" means fifteen minutes; a name ending in such a number needs them said too."""
    found = _MINUTES.match(rest) if flow == "prep" else None
    if found is None or not found["rest"].strip(" ,"):
        return Start(account=rest or None, flow=flow)
    return Start(account=found["rest"].strip(" ,"), flow=flow, minutes=int(found["minutes"]))
