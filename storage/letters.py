"""How single values are kept as text: letter for letter, the same on every engine. Knows no row."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import pairwise
from json.encoder import encode_basestring_ascii

from flows.values import Value, dumps, loads

_SPLIT_PAIR = re.compile("([\ud800-\udbff])(?=[\udc00-\udfff])")
"""A character that somebody left as its two halves. JSON would join them, so they are kept apart in a list."""


def write_text(text: str) -> str:
    """Free text as it is kept: a JSON string with ASCII escapes. One to one for every str, NUL and surrogates too."""
    if not text.isascii() and _SPLIT_PAIR.search(text):
        cuts = [0, *(found.end() for found in _SPLIT_PAIR.finditer(text)), len(text)]
        return json.dumps([text[start:end] for start, end in pairwise(cuts)])
    return encode_basestring_ascii(text)


def read_text(kept: str) -> str:
    """The text that `write_text` kept."""
    if kept[0] == '"' and "\\" not in kept:
        return kept[1:-1]  # nothing in it is escaped, so no parser is needed: as with most texts
    read = json.loads(kept)
    return read if isinstance(read, str) else "".join(read)


def maybe_text(text: str | None) -> str | None:
    """`write_text`, with None for None."""
    return None if text is None else write_text(text)


def read_maybe(kept: str | None) -> str | None:
    """`read_text`, with None for None."""
    return None if kept is None else read_text(kept)


def write_value(value: Value | None) -> str:
    """A fact's value as JSON text."""
    if isinstance(value, str) and not value.isascii() and _SPLIT_PAIR.search(value):
        return f'{{"pieces":{write_text(value)}}}'
    return encode_basestring_ascii(value) if type(value) is str else dumps(value)


def read_value(kept: str) -> Value | None:
    """The value that `write_value` kept."""
    return read_text(kept[10:-1]) if kept.startswith('{"pieces":') else loads(kept)


@lru_cache(maxsize=256)
def write_moment(moment: datetime) -> str:
    """A moment as ISO 8601 in UTC with microseconds, so that text order is time order. Naive ones are refused."""
    if moment.tzinfo is not UTC:
        if moment.tzinfo is None:
            raise ValueError(f"a moment without a time zone cannot be kept: {moment!r}")
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="microseconds")


read_moment = datetime.fromisoformat
"""The moment that `write_moment` wrote."""


def write_list(items: Sequence[str]) -> str:
    """Several texts as one JSON list."""
    return json.dumps(list(items)) if items else "[]"


def read_list(kept: str) -> tuple[str, ...]:
    """The texts that `write_list` kept."""
    return tuple(json.loads(kept)) if kept != "[]" else ()
