"""Whether the new words of a changed message order something: then they correct no answer. Pure; changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection

from bot.channels.orders import ALONE, read_order
from flows.answers.commands import command_in

_ANSWERS = ("dont_know", "skip")
"""Standing commands that answer the question as well: an answer may be changed into them."""


def orders(text: str, choices: Collection[str], knows: Callable[[str], bool]) -> bool:
    """Would the words, sent by themselves, order something? `choices` are ids on offer, `knows` an account's name."""
    wanted = command_in(text)
    if wanted is not None:
        return wanted.name not in (*_ANSWERS, *choices)
    order = None if "\n" in text.strip() else read_order(text)
    if order is None:
        return False
    about = (order.start.account or "") if order.start is not None else order.about
    return knows(about) if about else order.name in ALONE


__all__ = ["orders"]
