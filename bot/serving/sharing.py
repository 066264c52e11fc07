"""What a message means to sharing: who asks for what, in answer to what, under which release. Words no answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sharing.desk import Asked, Desk
from bot.sharing.steps import Came, Led, thread_of
from storage.base import Who
from storage.service import Arrival, ChatState, ServiceStorage

_ELSE = {"edit_of", "quote", "start", "timer", "said", "fetch", "too_large"}
"""What marks a message that is no answer to anything about sharing."""


@dataclass(frozen=True)
class Sharing:
    """Takes what came in to the desk where sharing is answered."""

    storage: ServiceStorage
    desk: Desk

    def led(self, who: Who, arrival: Arrival, chat: ChatState | None) -> Led | None:
        """What it leads to; None for all that is not about sharing."""
        inbound, order = arrival.inbound, arrival.more.get("order")
        if order is None and _ELSE & arrival.more.keys():
            return None
        text = inbound.text if inbound.answers is None and order is None else None
        asked = Asked(
            order=order["name"] if order is not None else "",
            about=order["about"] if order is not None else "",
            ref=inbound.answers or "",
            came=Came(text or "", tuple(inbound.chosen)),
            under=self._replied_to(who, arrival, chat),
        )
        return self.desk.take(who, asked, {} if chat is None else chat.state.get("share", {}), arrival.place)

    def _replied_to(self, who: Who, arrival: Arrival, chat: ChatState | None) -> str:
        """The release that a message replies to; in a thread that is a talk's it is none."""
        in_thread = "" if chat is not None else thread_of(arrival.place)
        under = arrival.more.get("under") or in_thread
        if not under:
            return ""
        inbound = arrival.inbound
        return self.storage.posted_release(who, inbound.channel, inbound.tenant, under) or ""
