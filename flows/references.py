"""Whether what a definition refers to exists: places, their variables, their choices, conditions. Reads no question."""

from __future__ import annotations

import re
from collections.abc import Collection

from flows.binding import COLLECTION_OF
from flows.conditions import FORMS, Among, BadCondition, Condition, Every, read_condition
from flows.faults import nearest
from flows.places import COLLECTIONS, PLACES, Holds, Place, is_private, place_of
from flows.shapes import Reader
from flows.yamlsource import Mark, Node

VARIABLE = re.compile(r"\{(\w+)\}")
PATTERNS = tuple(place.pattern for place in PLACES)
_OF_VARIABLE = {**COLLECTION_OF, "person": "people"}
_NESTED = ("all", "any", "none")


def known_place(reader: Reader, at: Node | Mark, path: str) -> Place | None:
    """The place that a path with `{variables}` or a `*` names; None, and a fault, where there is none."""
    try:
        return place_of(path)
    except KeyError:
        pattern = VARIABLE.sub("*", path)
        reader.fault(at, f"`{path}` is no place in the record", nearest(pattern, PATTERNS))
        return None


def check_path(reader: Reader, at: Node | Mark, path: str, supplied: Collection[str]) -> Place | None:
    """The place a path names, if it exists and its variables are supplied by the question's binders."""
    found = known_place(reader, at, path)
    if found is None:
        return None
    head, *rest = path.split("/")
    item = VARIABLE.fullmatch(rest[0]) if rest else None
    if head in COLLECTIONS and item is None:
        reader.fault(at, f"`{path}` names one item by itself", "put a variable there, such as `{metric}`")
    elif item is not None and item[1] not in supplied:
        reader.fault(at, f"nothing binds `{{{item[1]}}}` in `{path}`", f"bound here: {_listed(supplied)}")
    elif item is not None and not is_private(path) and _OF_VARIABLE.get(item[1]) != head:
        reader.fault(at, f"`{{{item[1]}}}` is no item of {head}", "use the variable that stands for one")
    return found


def _listed(names: Collection[str]) -> str:
    return ", ".join(f"`{{{name}}}`" for name in sorted(names)) or "nothing"


def check_pattern(reader: Reader, node: Node) -> str:
    """A place by its pattern (`people/*/met`)."""
    path = reader.text(node)
    if path and path not in PATTERNS:
        reader.fault(node, f"`{path}` is no place in the record", nearest(path, PATTERNS))
    return path


def check_value(reader: Reader, at: Node | Mark, place: Place, value: object) -> None:
    """Can this value, as a definition writes it, stand in this place?"""
    if place.holds is Holds.YES_NO:
        if not isinstance(value, bool):
            reader.fault(at, f"`{place.pattern}` holds yes or no", "write true or false")
    elif not isinstance(value, str):
        reader.fault(at, f"`{place.pattern}` holds a text", "put the value in quotes")
    elif place.choices and value not in place.choices:
        reader.fault(at, f"`{value}` is no choice of `{place.pattern}`", nearest(value, place.choices))


def condition(reader: Reader, node: Node | None, supplied: Collection[str] = ()) -> Condition | None:
    """A condition, with all that it refers to checked; None where there is none, or it cannot be read.

    `supplied` are the variables that its paths may use.
    """
    if node is None:
        return None
    before = len(reader.faults)
    _check_condition(reader, node, supplied)
    if len(reader.faults) > before:
        return None
    try:
        return read_condition(node.plain())
    except BadCondition as error:
        reader.fault(node, str(error), "write it in one of these forms")
        return None


def _check_condition(reader: Reader, node: Node, supplied: Collection[str]) -> None:
    fields = reader.fields(node, FORMS)
    if len(fields) != 1:
        if not isinstance(node.value, dict) or len(node.value) == len(fields):
            reader.fault(node, "a condition has one form", f"write one of {', '.join(FORMS)}")
        return
    ((form, body),) = fields.items()
    if form in _NESTED:
        for part in reader.items(body):
            _check_condition(reader, part, supplied)
        return
    try:
        found = read_condition({form: body.plain()})
    except BadCondition as error:
        reader.fault(body, str(error), "mend the condition")
        return
    _check_atom(reader, body, form, found, supplied)


def _check_atom(reader: Reader, body: Node, form: str, found: Condition, supplied: Collection[str]) -> None:
    for path in found.paths():
        if form == "fewer":
            if path.split("/")[0] not in COLLECTIONS:
                reader.fault(body, f"`{path[:-2]}` is no collection", nearest(path[:-2], COLLECTIONS))
            continue
        place = _condition_place(reader, body, path, supplied)
        if place is not None and isinstance(found, (Among, Every)):
            for value in found.values:
                check_value(reader, body, place, value)


def _condition_place(reader: Reader, at: Node, path: str, supplied: Collection[str]) -> Place | None:
    if "*" in path and path.split("/")[0] not in COLLECTIONS:
        reader.fault(at, f"`{path}` stands for no items", "use `*` only for the items of a collection")
        return None
    if "*" in path:
        return known_place(reader, at, path)
    return check_path(reader, at, path, supplied)
