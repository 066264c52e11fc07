"""Putting other words into stored text, whatever column keeps it and however. Reads and writes no store."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flows.forgetting import put_into
from storage.erasing.holding import Kept
from storage.letters import read_text, read_value, write_text, write_value

Put = Callable[[str], str]

_NAMES_OF_THINGS = frozenset(
    {
        "ask",
        "at",
        "back_to",
        "bind",
        "by",
        "channel",
        "check",
        "closed",
        "code",
        "currency",
        "data",
        "doubtful",
    }
    | {
        "event",
        "flow",
        "flow_version",
        "id",
        "item",
        "kind",
        "level",
        "mark",
        "number",
        "options",
        "path",
        "paths",
    }
    | {"per", "purpose", "question", "ref", "server", "settled", "status", "tenant", "turn", "type"}
)
"""Keys whose texts are ids, paths and words of the program: they are compared, and nobody wrote them."""


def rewritten(kept: str | None, how: Kept, put: Put, path: str = "") -> str | None:
    """What is kept with `put` done to all that somebody wrote in it; the same object where that changes nothing."""
    if kept is None:
        return None
    if how is Kept.VALUE:
        value = read_value(kept)
        new = put_into(path, value, put)
        return kept if new == value else write_value(new)
    if how is Kept.BARE:
        return put(kept)
    if how is Kept.TEXT:
        text = read_text(kept)
        changed = put(text)
        return kept if changed == text else write_text(changed)
    data = json.loads(kept)
    walked = _walked(data, put)
    return kept if walked == data else json.dumps(walked, separators=(",", ":"))


def _walked(data: Any, put: Put) -> Any:
    if isinstance(data, str):
        return put(data)
    if isinstance(data, list):
        return [_walked(each, put) for each in data]
    if isinstance(data, dict):
        return {key: each if key in _NAMES_OF_THINGS else _walked(each, put) for key, each in data.items()}
    return data
