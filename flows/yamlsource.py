"""YAML text to a tree that knows the line and column of everything in it. Knows nothing of flows.

Stricter than YAML: no key twice, no anchors, aliases or tags, one document. A plain
`yes` or `no` is a text, as YAML 1.2 has it; only true and false are yes and no.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from flows.faults import Fault, FlowError

Scalar = str | int | float | bool | None
Mark = tuple[int, int]

_PLAIN: dict[str, Scalar] = {"": None, "~": None, "null": None, "true": True, "false": False}
_WHOLE = re.compile(r"[-+]?\d{1,18}")
_DECIMAL = re.compile(r"[-+]?\d+\.\d*")
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place in the text: a scalar, a tuple of nodes, or a mapping of key to node.

    `marks` holds, for a mapping, where each key stands.
    """

    value: Scalar | tuple[Node, ...] | dict[str, Node]
    mark: Mark = (1, 1)
    marks: dict[str, Mark] = field(default_factory=dict)

    def plain(self) -> Any:
        """The value without places, as plain lists and dictionaries."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, tuple):
            return [node.plain() for node in self.value]
        return self.value


def parse(text: str, source: str) -> Node:
    """The tree of a YAML text. Raises FlowError with everything that YAML forbids, or that we do."""
    from ruamel.yaml import YAML  # 20 ms, and a compiled definition does without it
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    builder = _Builder(source)
    try:
        root = builder.document(iter(YAML(typ="safe", pure=True).parse(text)))
    except MarkedYAMLError as error:
        at = error.problem_mark or error.context_mark
        mark = (at.line + 1, at.column + 1) if at else (1, 1)
        builder.fault(
            mark, f"this is no YAML: {error.problem or error.context}", "mend the text at this place"
        )
        raise FlowError(builder.faults) from None
    except YAMLError as error:
        builder.fault(
            (1, 1), f"this is no YAML: {str(error).splitlines()[0]}", "remove what YAML does not allow"
        )
        raise FlowError(builder.faults) from None
    if builder.faults:
        raise FlowError(builder.faults)
    return root


class _Builder:
    """Makes nodes of the parser's events, and collects what is not allowed."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []

    def fault(self, mark: Mark, what: str, remedy: str) -> None:
        self.faults.append(Fault(self.source, *mark, what, remedy))

    def document(self, events: Iterator[Any]) -> Node:
        root = Node(None)
        documents = 0
        for event in events:
            name = type(event).__name__
            if name == "DocumentStartEvent":
                documents += 1
                root = self._node(next(events), events, 0)
        if documents > 1:
            self.fault((1, 1), "there is more than one document in this file", "keep one document in a file")
        return root

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        mark = (event.start_mark.line + 1, event.start_mark.column + 1)
        name = type(event).__name__
        if depth > _DEEPEST:
            self.fault(mark, f"this is nested more than {_DEEPEST} deep", "write it flatter")
            raise FlowError(self.faults)
        if name == "AliasEvent":
            self.fault(mark, f"`*{event.anchor}` is an alias", "write the value out")
            return Node(None, mark)
        if event.anchor is not None:
            self.fault(mark, f"`&{event.anchor}` is an anchor", "write the value out where it is needed")
        if event.tag is not None:
            self.fault(
                mark, f"`{event.tag}` is a tag", "leave it away; the kind of value follows from its place"
            )
        if name == "ScalarEvent":
            return Node(_scalar(event.value) if event.style in (None, "") else event.value, mark)
        if name == "SequenceStartEvent":
            return Node(tuple(self._sequence(events, depth)), mark)
        return self._mapping(mark, events, depth)

    def _sequence(self, events: Iterator[Any], depth: int) -> Iterator[Node]:
        for event in events:
            if type(event).__name__ == "SequenceEndEvent":
                return
            yield self._node(event, events, depth + 1)

    def _mapping(self, mark: Mark, events: Iterator[Any], depth: int) -> Node:
        values: dict[str, Node] = {}
        marks: dict[str, Mark] = {}
        for event in events:
            if type(event).__name__ == "MappingEndEvent":
                break
            at = (event.start_mark.line + 1, event.start_mark.column + 1)
            self._node(event, events, depth + 1)
            key = getattr(event, "value", None)
            value = self._node(next(events), events, depth + 1)
            if key is None:
                self.fault(at, "a key is a list or a mapping", "use a text as the key")
            elif key in values:
                self.fault(
                    at, f"`{key}` is here twice (first in line {marks[key][0]})", "keep one of the two"
                )
            else:
                values[key], marks[key] = value, at
        return Node(values, mark, marks)


def _scalar(text: str) -> Scalar:
    """A scalar without quotes, as YAML 1.2 reads it; figures with a leading zero stay texts."""
    if text.lower() in _PLAIN and text in (text.lower(), text.title()):
        return _PLAIN[text.lower()]
    if _WHOLE.fullmatch(text) and (text.lstrip("-+") == "0" or not text.lstrip("-+").startswith("0")):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def digest(text: str) -> str:
    """What tells one YAML text from another."""
    return hashlib.sha256(text.encode()).hexdigest()


def compiled(text: str, source: str) -> str:
    """The same content as JSON, which is read in a hundredth of the time, with the digest of the text it is of."""
    return json.dumps({"of": digest(text), "data": parse(text, source).plain()}, separators=(",", ":")) + "\n"


def from_compiled(text: str, made: str) -> Node | None:
    """The tree of `text` out of what `compiled` made, without places; None where it is not of this text."""
    if not made:
        return None
    try:
        found = json.loads(made)
    except ValueError:
        return None  # a copy broken off half way: the text itself is at hand
    return _of_plain(found["data"]) if found["of"] == digest(text) else None


def _of_plain(data: Any) -> Node:
    if isinstance(data, dict):
        return Node({key: _of_plain(value) for key, value in data.items()})
    if isinstance(data, list):
        return Node(tuple(_of_plain(value) for value in data))
    return Node(data)
