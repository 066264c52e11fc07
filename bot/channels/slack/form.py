"""A number with its figures in one form: where it stands, where it is to be, by when. Pure: opens nothing.

What is filled in becomes the sentence that a person would type, so the talk has one way of reading it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.channels.slack.values import FORM
from prompts.render import Words

FIELDS = ("name", "now", "target", "unit", "by_when")
_NEEDED = ("name",)
_FIGURES = ("now", "target")
_LONGEST = 150


def form(chat: str, ask: str, words: Words) -> dict[str, Any]:
    """The form for one asking in a chat."""
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": json.dumps({"chat": chat, "ask": ask}),
        "title": _plain(words.plain("slack.form.title")),
        "submit": _plain(words.plain("slack.form.submit")),
        "close": _plain(words.plain("slack.form.close")),
        "blocks": [_field(name, words) for name in FIELDS],
    }


def faults(filled: Mapping[str, str], words: Words) -> dict[str, str]:
    """What is wrong, by field."""
    found = {name: words.plain("slack.form.needed") for name in _NEEDED if not filled.get(name)}
    for name in _FIGURES:
        text = filled.get(name, "")
        if text and not any(char.isdigit() for char in text):
            found[name] = words.plain("slack.form.no_figure")
    return found


def sentence(filled: Mapping[str, str]) -> str:
    """What was filled in, as one would type it: "late orders, from 41 to 20 a month by June"."""
    unit = f" {filled['unit']}" if filled.get("unit") else ""
    now, target = filled.get("now", ""), filled.get("target", "")
    figures = f"from {now} to {target}{unit}" if now and target else f"{now}{unit}" if now else ""
    if target and not now:
        figures = f"to {target}{unit}"
    when = f"by {filled['by_when'].removeprefix('by ')}" if filled.get("by_when") else ""
    return ", ".join(part for part in (filled["name"], " ".join(filter(None, (figures, when)))) if part)


def filled_in(values: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a form that was sent."""
    return {name: str(_value(values, name) or "").strip() for name in FIELDS}


def _value(values: Mapping[str, Any], name: str) -> object:
    return values.get(name, {}).get(name, {}).get("value")


def _field(name: str, words: Words) -> dict[str, Any]:
    return {
        "type": "input",
        "block_id": name,
        "optional": name not in _NEEDED,
        "label": _plain(words.plain(f"slack.form.{name}")),
        "element": {
            "type": "plain_text_input",
            "action_id": name,
            "max_length": _LONGEST,
            "placeholder": _plain(words.plain(f"slack.form.{name}_for_instance")),
        },
    }


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


__all__ = ["FIELDS", "faults", "filled_in", "form", "sentence"]
