"""What a tap on a message hands in: the asking it answers, the choices, and how they read. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels.slack.values import TICKS, asked_and_chosen

Payload = Mapping[str, Any]


def carried_by(name: str, action: Payload, payload: Payload) -> tuple[str, tuple[str, ...], str] | None:
    """The asking, the choices, and how they read, of a tap that hands something in."""
    match name:
        case "choose":
            ask, choice = asked_and_chosen(action["value"])
            return ask, (choice,), action["text"]["text"]
        case "pick" | "more":
            picked = action["selected_option"]
            ask, choice = asked_and_chosen(picked["value"])
            return ask, (choice,), picked["text"]["text"]
        case "channel":
            ask = str(action["block_id"]).removeprefix("ask:")
            return ask, (f"{payload['team']['id']}/{action['selected_conversation']}",), ""
        case "done":
            ask, _ = asked_and_chosen(action["value"])
            ticked = _ticked(_part(_part(payload, "state"), "values"))
            found = [asked_and_chosen(each["value"]) for each in ticked]
            chosen = tuple(choice for of, choice in found if of == ask)
            return ask, chosen, ", ".join(each["text"]["text"] for each in ticked)
    return None


def _ticked(values: Payload) -> Sequence[Payload]:
    return [
        option
        for block in values.values()
        for name, state in block.items()
        if name == TICKS
        for option in state.get("selected_options") or []
    ]


def _part(payload: Payload, name: str) -> Payload:
    found = payload.get(name)
    return found if isinstance(found, Mapping) else {}


__all__ = ["carried_by"]
