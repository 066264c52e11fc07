"""Finds JSON in a text that should be JSON and may be anything: fenced, cut short, wrapped in talk. Judges no shape."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

MOST = 60_000
"""Characters of a reply that are looked at; whoever needs more did not do what was asked."""
_STARTS = 300
_THOUGHTS = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_OPENING = re.compile(r"[{\[]")
_DECODER = json.JSONDecoder()


def json_values(reply: str) -> Iterator[Any]:
    """The JSON objects and arrays in a text, in order; of one that is cut short those that are whole inside."""
    text = _THOUGHTS.sub("", reply[:MOST])
    at = 0
    for _ in range(_STARTS):
        opening = _OPENING.search(text, at)
        if opening is None:
            return
        try:
            value, at = _DECODER.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            at = opening.end()
        else:
            yield value
