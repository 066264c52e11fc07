"""A catalogue in YAML to its data, or all that is wrong with it. Reads no file: it takes the text.

The shape is closed. A text may build on another catalogue: what stands in it under an
id that the other has as well replaces it, key by key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

from flows.answers.commands import NAMES
from flows.catalogues import Drivers, Usual, Yardstick, Yardsticks
from flows.faults import FlowError
from flows.places import place_of
from flows.shapes import Reader
from flows.yamlsource import Node, from_compiled, parse

Made = TypeVar("Made")
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_TAKEN = frozenset({*NAMES, "done", "other", "keep", "again", "someone", "separate"})
"""Ids that mean something else on a button."""
_IDS_OF_ITEMS = re.compile(r"[a-z]\d+")
_LONGEST_NAME = 60
KINDS = place_of("drivers/*/kind").choices
"""The kinds of drivers: a closed list, as the record has it."""


def read_yardsticks(text: str, source: str, base: Yardsticks | None = None, made: str = "") -> Yardsticks:
    """The yardsticks of a text, on top of `base`.

    `made` is what `flows.yamlsource.compiled` made of the text. Raises FlowError with
    everything that is wrong.
    """
    start = base or Yardsticks()
    return _read(text, source, made, lambda reader, tree: _YardstickFile(reader, start).read(tree))


def read_drivers(
    text: str, source: str, roles: Collection[str], base: Drivers | None = None, made: str = ""
) -> Drivers:
    """The kinds of drivers of a text, on top of `base`; `roles` are the ids of the roles there are.

    Raises FlowError with everything that is wrong.
    """
    start = base or Drivers()
    return _read(text, source, made, lambda reader, tree: _drivers(reader, tree, roles, start))


def _read(text: str, source: str, made: str, how: Callable[[Reader, Node], Made]) -> Made:
    tree = from_compiled(text, made)
    reader = Reader(source)
    found = how(reader, tree if tree is not None else parse(text, source))
    if reader.faults and tree is not None:
        return _read(text, source, "", how)  # again from the text, which has the lines to point at
    if reader.faults:
        raise FlowError(reader.faults)
    return found


class _YardstickFile:
    """Reads one file of yardsticks."""

    def __init__(self, reader: Reader, base: Yardsticks) -> None:
        self.reader = reader
        self.base = base

    def read(self, tree: Node) -> Yardsticks:
        fields = self.reader.fields(tree, ("yardsticks", "roles", "industries"))
        found = dict(self.base.yardsticks)
        named = fields.get("yardsticks")
        for name, node in (self.reader.mapping(named) if named else {}).items():
            self._id(name, named, node)
            found[name] = self._yardstick(name, node)
        roles = self._usual(fields.get("roles"), self.base.roles, found)
        industries = self._usual(fields.get("industries"), self.base.industries, found, "never")
        return Yardsticks(found, roles, industries)

    def _id(self, name: str, named: Node | None, node: Node) -> None:
        at = named.marks.get(name, node.mark) if named is not None else node.mark
        if name in _TAKEN or _IDS_OF_ITEMS.fullmatch(name):
            self.reader.fault(at, f"`{name}` means something else on a button", "use another id")
        elif _ID.fullmatch(name) is None:
            what = f"`{name}` is no id"
            self.reader.fault(at, what, "use small letters, figures and `_`, a letter first, at most 40")

    def _yardstick(self, name: str, node: Node) -> Yardstick:
        before = self.base.yardsticks.get(name)
        fields = self.reader.fields(
            node, ("name", "unit", "better", "also"), () if before else ("name", "better")
        )
        shown = self.reader.text(fields.get("name")) or (before.name if before else "")
        if len(shown) > _LONGEST_NAME:
            self.reader.fault(
                fields["name"], "this name is too long for a button", f"at most {_LONGEST_NAME}"
            )
        better = before.better if before else ""
        if "better" in fields:
            better = self.reader.one_of(fields["better"], ("up", "down"), "direction")
        unit = self.reader.text(fields["unit"]) if "unit" in fields else (before.unit if before else "")
        also = self.reader.texts(fields["also"]) if "also" in fields else (before.also if before else ())
        return Yardstick(name, shown, better, unit, also)

    def _usual(
        self, node: Node | None, base: Mapping[str, Usual], known: Collection[str], *more: str
    ) -> dict[str, Usual]:
        found = dict(base)
        for name, body in (self.reader.mapping(node) if node is not None else {}).items():
            before = found.get(name, Usual())
            self._id(name, node, body)
            fields = self.reader.fields(
                body, ("called", "usual", *more), () if name in found else ("called", "usual")
            )
            found[name] = Usual(
                self.reader.texts(fields["called"]) if "called" in fields else before.called,
                self._ids(fields["usual"], known) if "usual" in fields else before.usual,
                self._ids(fields["never"], known) if "never" in fields else before.never,
            )
        return found

    def _ids(self, node: Node, known: Collection[str]) -> tuple[str, ...]:
        return self.reader.each_of(node, known, "yardstick")


def _drivers(reader: Reader, tree: Node, known: Collection[str], base: Drivers) -> Drivers:
    fields = reader.fields(tree, ("otherwise", "roles", "words"))
    otherwise = reader.each_of(fields.get("otherwise"), KINDS, "kind of driver") or base.otherwise
    roles, words = dict(base.roles), dict(base.words)
    named, spoken = fields.get("roles"), fields.get("words")
    for name, node in (reader.mapping(named) if named is not None else {}).items():
        if name not in known and named is not None:
            what, remedy = f"`{name}` is no role of the yardsticks", "add it to a file of yardsticks first"
            reader.fault(named.marks.get(name, node.mark), what, remedy)
        roles[name] = reader.each_of(node, KINDS, "kind of driver")
    for name, node in (reader.mapping(spoken) if spoken is not None else {}).items():
        if name not in KINDS and spoken is not None:
            what = f"`{name}` is no kind of driver"
            reader.fault(spoken.marks.get(name, node.mark), what, f"there are {', '.join(KINDS)}")
        words[name] = reader.texts(node)
    return Drivers(otherwise, roles, words)
