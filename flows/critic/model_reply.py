"""What a language model is asked for, and what of its reply can be used. May believe nothing it says: a reply is data.

Whatever comes, nothing is raised. A finding counts only with a code that exists and
a quotation that stands in the text; it changes neither verdict nor exit code.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from flows.critic.case import shortened
from flows.critic.codes import SEVERITIES
from flows.critic.findings import Finding, overlap
from flows.critic.loose_json import json_values
from flows.critic.quoting import find_quote

MOST_FINDINGS = 10
MOST_SAID = 240
MOST_ASKED = 160
_NEEDS_RECORD = "MIS-"
_DEEP = 4
_FIELDS = ("code", "quote", "says", "ask")
_LINK = re.compile(r"(?:[a-z][a-z0-9+.-]{1,20}:/{2}|www\.)\S*", re.IGNORECASE)
_GONE = frozenset(("Cc", "Cf", "Cn", "Co", "Cs"))
"""Categories of characters that print nothing of their own: controls, marks of direction, halves of a pair."""

_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "findings": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "code": {"type": "string", "enum": []},
                    "quote": {"type": "string"},
                    "says": {"type": "string"},
                    "ask": {"type": "string"},
                },
                "required": list(_FIELDS),
                "additionalProperties": False,
            },
        },
        "rewrite": {"type": ["string", "null"]},
    },
    "required": ["findings", "rewrite"],
    "additionalProperties": False,
}


def schema(*, with_record: bool) -> dict[str, Any]:
    """The JSON schema of what is asked for, within what servers with a strict mode accept."""
    made: dict[str, Any] = deepcopy(_SCHEMA)
    code = made["properties"]["findings"]["items"]["properties"]["code"]
    code["enum"] = [each for each in SEVERITIES if with_record or not each.startswith(_NEEDS_RECORD)]
    return made


@dataclass(frozen=True, slots=True)
class Reply:
    """What of a reply can be used. `readable`: it had the shape asked for, or parts of it. `dropped`: lost findings."""

    findings: tuple[Finding, ...] = ()
    rewrite: str = ""
    readable: bool = False
    dropped: int = 0


@dataclass(slots=True)
class _Raw:
    items: list[Any]
    rewrite: Any = None
    readable: bool = False


def read_reply(reply: str, text: str, rules: Iterable[Finding] = (), *, with_record: bool = False) -> Reply:
    """What can be used of a reply to a critique of `text`, beside what the rules found. Raises nothing."""
    raw = _Raw([])
    for value in json_values(reply):
        _collect(value, raw, 0)
        if raw.readable and isinstance(value, dict):
            break  # what follows the answer is talk
    known, found = list(rules), list[Finding]()
    for item in raw.items:
        finding = _finding(item, text, with_record=with_record)
        if (
            finding is not None
            and len(found) < MOST_FINDINGS
            and not any(_repeats(finding, each) for each in known)
        ):
            known.append(finding)
            found.append(finding)
    readable = raw.readable or bool(raw.items)
    return Reply(tuple(found), _rewritten(raw.rewrite), readable, len(raw.items) - len(found))


def _collect(value: Any, raw: _Raw, depth: int) -> None:
    """Takes the findings out of a value of whatever shape: the one asked for, a list of it, single findings."""
    if depth > _DEEP:
        return
    if isinstance(value, list):
        for each in value:
            _collect(each, raw, depth + 1)
    elif isinstance(value, dict):
        if isinstance(value.get("findings"), list):
            raw.items += value["findings"]
            raw.rewrite = value.get("rewrite", raw.rewrite)
            raw.readable = True
        elif "code" in value and "quote" in value:
            raw.items.append(value)


def _finding(item: Any, text: str, *, with_record: bool) -> Finding | None:
    if not isinstance(item, dict):
        return None
    given = [each for name in _FIELDS if isinstance(each := item.get(name), str)]
    if len(given) < len(_FIELDS):
        return None
    code, says, ask = given[0].strip().upper(), _line(given[2], MOST_SAID), _line(given[3], MOST_ASKED)
    if code not in SEVERITIES or not says or not ask or (code.startswith(_NEEDS_RECORD) and not with_record):
        return None
    span = find_quote(text, given[1])
    if span is None:
        return None
    words = shortened(" ".join(printable(text[span[0] : span[1]]).split()))
    return Finding(
        code,
        span,
        says="critic.of_model",
        ask="critic.ask_of_model",
        data={"words": words, "says": says, "ask": ask},
        source="model",
    )


def _repeats(finding: Finding, known: Finding) -> bool:
    """Is this said already: the same code at the same place, or of the text as a whole?"""
    if finding.code != known.code:
        return False
    return known.span is None or (finding.span is not None and overlap(finding.span, known.span))


def _line(text: str, most: int) -> str:
    """One line of at most `most` characters, without anything that prints nothing, and without links."""
    shown = _LINK.sub("…", " ".join(printable(text[: 4 * most]).split()))
    if len(shown) <= most:
        return shown
    cut = shown[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,.;:") + "…"


def _rewritten(given: Any) -> str:
    """A rewrite as plain text with its lines; "" for none."""
    if not isinstance(given, str):
        return ""
    lines = (" ".join(printable(line).split()) for line in given.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def printable(text: str) -> str:
    """The text with a blank for every control character and without characters that show nothing."""
    return "".join(_shown(text))


def _shown(text: str) -> Iterator[str]:
    for letter in text:
        if letter.isprintable() or letter.isspace():
            yield letter if letter.isprintable() else " "
        elif unicodedata.category(letter) not in _GONE:
            yield letter
        elif letter < " " or letter == "\x7f":
            yield " "
