"""Reads nodes as what is expected of them, and collects what is wrong. Knows no question and no place."""

from __future__ import annotations

from collections.abc import Collection

from flows.faults import Fault, nearest
from flows.yamlsource import Mark, Node


class Reader:
    """Reads nodes of one source. Where a node is not what it should be, notes a fault and gives an empty value."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []

    def fault(self, at: Node | Mark, what: str, remedy: str) -> None:
        """Note what is wrong at a node or a mark."""
        line, column = at.mark if isinstance(at, Node) else at
        self.faults.append(Fault(self.source, line, column, what, remedy))

    def mapping(self, node: Node) -> dict[str, Node]:
        """The keys and values of a mapping."""
        if isinstance(node.value, dict):
            return node.value
        self.fault(node, f"{_shown(node)} stands where keys and values are expected", "write `key: value`")
        return {}

    def fields(self, node: Node, allowed: Collection[str], needed: Collection[str] = ()) -> dict[str, Node]:
        """A mapping whose keys are a closed list."""
        found = self.mapping(node)
        for key in found:
            if key not in allowed:
                self.fault(
                    node.marks.get(key, node.mark), f"`{key}` is not known here", nearest(key, allowed)
                )
        for key in needed:
            if key not in found and isinstance(node.value, dict):
                self.fault(node, f"`{key}` is missing", f"add `{key}:`")
        return {key: value for key, value in found.items() if key in allowed}

    def items(self, node: Node) -> tuple[Node, ...]:
        """The items of a list."""
        if isinstance(node.value, tuple):
            return node.value
        self.fault(
            node, f"{_shown(node)} stands where a list is expected", "write `[first, second]` or `- first`"
        )
        return ()

    def text(self, node: Node | None) -> str:
        """A text; an absent one is empty."""
        if node is None:
            return ""
        if isinstance(node.value, str):
            return node.value
        remedy = "put it in quotes" if isinstance(node.value, (int, float, bool)) else "write a text"
        self.fault(node, f"{_shown(node)} stands where a text is expected", remedy)
        return ""

    def texts(self, node: Node | None) -> tuple[str, ...]:
        """A list of texts; an absent one is empty."""
        return () if node is None else tuple(self.text(item) for item in self.items(node))

    def whole(self, node: Node | None, default: int = 0, least: int = 0) -> int:
        """A whole number, at least `least`; `default` where there is none."""
        if node is None:
            return default
        if isinstance(node.value, int) and not isinstance(node.value, bool):
            if node.value < least:
                self.fault(node, f"{node.value} is too small", f"write {least} or more")
            return node.value
        self.fault(
            node, f"{_shown(node)} stands where a whole number is expected", "write a figure such as 10"
        )
        return default

    def flag(self, node: Node | None) -> bool:
        """True or false; an absent one is false."""
        if node is None:
            return False
        if isinstance(node.value, bool):
            return node.value
        self.fault(node, f"{_shown(node)} stands where true or false is expected", "write true or false")
        return False

    def one_of(self, node: Node, known: Collection[str], noun: str) -> str:
        """A text that is one of a closed list, else empty."""
        found = self.text(node)
        if found in known:
            return found
        if isinstance(node.value, str):
            self.fault(node, f"`{found}` is no {noun}", nearest(found, known))
        return ""

    def each_of(self, node: Node | None, known: Collection[str], noun: str) -> tuple[str, ...]:
        """A list of texts of a closed list, without those that are not in it."""
        if node is None:
            return ()
        return tuple(found for item in self.items(node) if (found := self.one_of(item, known, noun)))


def _shown(node: Node) -> str:
    """A node as an error shows it."""
    if isinstance(node.value, dict):
        return "a mapping"
    if isinstance(node.value, tuple):
        return "a list"
    if node.value is None:
        return "nothing"
    return f"`{str(node.value).lower() if isinstance(node.value, bool) else node.value}`"
