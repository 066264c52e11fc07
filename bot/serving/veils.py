"""Keeps secrets out of what is stored: a text holds a veil for one, lifted only as it is posted. In memory only."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.channels.base import Message, Outgoing

_VEIL = re.compile(r"veil[0-9a-f]{24}")


@dataclass
class Veils:
    """What stands behind each veil, until it is of no use any more. `gone` is shown for what is forgotten."""

    clock: Callable[[], datetime]
    gone: str
    _behind: dict[str, tuple[str, datetime]] = field(default_factory=dict, init=False)

    def hide(self, secret: str, until: datetime) -> str:
        """The veil of a secret; nobody can guess one, and so have somebody else's shown."""
        now = self.clock()
        self._behind = {veil: kept for veil, kept in self._behind.items() if kept[1] > now}
        veil = f"veil{secrets.token_hex(12)}"
        self._behind[veil] = secret, until
        return veil

    def lift(self, outgoing: Outgoing) -> Outgoing:
        """A message as it is posted."""
        if not isinstance(outgoing, Message) or "veil" not in outgoing.text:
            return outgoing
        return replace(outgoing, text=_VEIL.sub(self._shown, outgoing.text))

    def _shown(self, found: re.Match[str]) -> str:
        secret, until = self._behind.get(found[0], ("", self.clock()))
        return secret if until > self.clock() else self.gone
