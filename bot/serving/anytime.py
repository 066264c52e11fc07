"""Orders that work at any moment, whatever is asked, and messages that hold what nobody is to read again. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.channels.orders import Order, is_code, read_order
from bot.serving.calendar_orders import is_address
from storage.service import Arrival

AT_ANY_MOMENT = (
    *(("unlink", channel) for channel in ("slack", "telegram", "terminal")),
    ("calendar", "off"),
)
"""What has to work at any moment: nobody answers a question with these words."""


def never_an_answer(order: Order) -> bool:
    """Has an order to work at any moment? Nobody answers a question with a code, or with where their calendar is."""
    about = order.about.casefold()
    if (order.name == "link" and is_code(order.about)) or (order.name, about) in AT_ANY_MOMENT:
        return True
    if order.name == "reminders":
        return about.partition(" ")[0] in ("on", "off", "quiet", "zone")
    return order.name == "calendar" and is_address(order.about)


def holds_a_secret(arrival: Arrival) -> bool:
    """Does a message hold the address of a calendar, which nobody is to read again?"""
    order = arrival.more.get("order")
    if order is not None:
        return bool(order["name"] == "calendar")
    found = read_order(arrival.inbound.text or "") if "edit_of" in arrival.more else None
    return found is not None and found.name == "calendar" and is_address(found.about)


def unsaid(arrival: Arrival) -> Arrival:
    """The message as it is kept: a code is not, whoever reads the store."""
    return replace(arrival, inbound=replace(arrival.inbound, text=None))


__all__ = ["holds_a_secret", "never_an_answer", "unsaid"]
