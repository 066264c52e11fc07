"""What buttons and menus carry: the reference of an asking and the id of a choice. Pure text.

Whether they fit together is checked where the answer is taken; a forged value does nothing.
"""

from __future__ import annotations

CHOOSE, PICK, TICKS, DONE, MORE = "choose", "pick", "ticks", "done", "more"
"""The names of what can be pressed or picked in a message; a button's also has its number ("choose:2")."""
CHANNEL = "channel"
"""The menu of all channels; what was asked stands in the name of its block."""
HOME = "home"
"""What can be pressed on the home page; the value is a command."""
FORM = "form"
"""What opens a form, and the form."""
QUOTE = "quote"
"""The shortcut on a message that adds its words to an account, and the form for it."""

CONTROLS = ("why", "so_far", "back", "skip", "dont_know", "pause", "stop")
"""Orders that hold at any time, behind one menu."""


def value(ask: str, choice: str) -> str:
    """A choice of an asking as a button carries it."""
    return f"{ask}:{choice}"


def asked_and_chosen(carried: str) -> tuple[str, str]:
    """The asking and the choice that `value` put together; an asking that cannot be where it is no such text."""
    ask, sign, choice = carried.partition(":")
    return (ask, choice) if sign else ("", carried)


__all__ = [
    "CHANNEL",
    "CHOOSE",
    "CONTROLS",
    "DONE",
    "FORM",
    "HOME",
    "MORE",
    "PICK",
    "QUOTE",
    "TICKS",
    "asked_and_chosen",
    "value",
]
