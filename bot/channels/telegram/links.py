"""Deep links: `t.me/BOT?start=PAYLOAD` opens the bot at an account. Pure.

A payload holds letters, digits, "_" and "-" only, 64 at most
(core.telegram.org/bots/features#deep-linking): so a name goes in base64 after "n-", and
a plain word typed by hand is taken for a name as it stands.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode

LONGEST = 64
_START = "n-"
_SAFE = re.compile(r"[A-Za-z0-9_-]+")


def address_of(bot: str, payload: str) -> str:
    """The address that opens a bot with a payload."""
    return f"https://t.me/{bot}?start={payload}"


def payload_of(name: str) -> str | None:
    """The payload that opens the account of this name; None for a name too long for one."""
    payload = _START + urlsafe_b64encode(name.encode()).decode().rstrip("=")
    return payload if len(payload) <= LONGEST else None


def name_in(payload: str) -> str:
    """The name in a payload; what none of ours made is a name itself, with spaces for its underlines."""
    if payload.startswith(_START) and _SAFE.fullmatch(payload):
        packed = payload.removeprefix(_START)
        try:
            return urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode()
        except ValueError:
            return payload
    return payload.replace("_", " ")
