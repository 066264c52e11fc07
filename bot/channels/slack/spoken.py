"""Commands in plain words: what a text in a thread orders, and what it may order. Pure; settles no doubt itself."""

from __future__ import annotations

from dataclasses import replace

from bot.channels.orders import ALONE, Order, read_order
from bot.channels.platform import Received


def in_words(received: Received, text: str, *, inside: bool) -> Received:
    """A message with what its words order; without any it stays what it is."""
    order, perhaps = _orders(text, inside=inside)
    if perhaps is not None:
        about = perhaps.start.account if perhaps.start is not None else perhaps.about
        return replace(received, more={"perhaps": about})
    if order is None:
        return received
    return replace(received, start=order.start, more=order.data())


def _orders(text: str, *, inside: bool) -> tuple[Order | None, Order | None]:
    """What a text surely orders, and what it may order where it is about an account that there is.

    Inside a thread it may just as well be an answer: "review by the board", "brief Marta".
    """
    words = text.strip()
    first, _, rest = words.partition(" ")
    if first.casefold().strip("/") == "equipoise":
        return (read_order(rest) or Order("help")) if rest else Order("now"), None
    order = None if "\n" in words else read_order(words)
    if order is None or not inside or words.startswith("/"):
        return order, None
    if not order.about:
        return (order if order.name in ALONE else None), None
    return None, order


__all__ = ["ALONE", "in_words"]
