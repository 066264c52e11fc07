"""Putting other words into stored text, whatever column keeps it and however. Reads and writes no store."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from flows.forgetting import put_into
from storage.erasing.holding import Kept
from storage.letters import read_text, read_value, write_text, write_value

Put = Callable[[str], str]

_BLANK = re.compile(r"\s")

_TOKENS = frozenset(
    {
        "ask",
        "bind",
        "closed",
        "data",
        "doubtful",
        "flow",
        "flow_version",
        "id",
        "kind",
        "options",
        "path",
        "paths",
    }
    | {"purpose", "question", "ref", "settled", "status", "type"}
)
"""Keys whose texts, where they are one word, are ids and words of the program: compared, and written by nobody."""


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


def _walked(data: Any, put: Put, key: str = "") -> Any:
    if isinstance(data, str):
        return data if key in _TOKENS and not _BLANK.search(data) else put(data)
    if isinstance(data, list):
        return [_walked(each, put, key) for each in data]
    if isinstance(data, dict):
        return {name: _walked(each, put, name) for name, each in data.items()}
    return data
