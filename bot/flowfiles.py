"""Reads flow definitions from files and gives them their words. The one place that opens them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from pathlib import Path

from bot.cataloguefiles import compile_catalogues, shipped
from flows.loader import lenders_of, load
from flows.model import Flow
from flows.yamlsource import compiled
from prompts.render import catalogue

COMPILED = "compiled.json"


@dataclass(frozen=True, slots=True)
class Definition:
    """The text of a flow, what errors call it, and what was compiled of it."""

    text: str
    source: str
    made: str = ""


@lru_cache(maxsize=1)
def load_definitions() -> dict[str, Flow]:
    """Every flow that comes with the product, by id. Raises flows.loader.FlowError with all that is wrong."""
    folder = resources.files("flows").joinpath("definitions")
    texts = []
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        if path.name.endswith(".yaml"):
            kept = folder.joinpath(path.name.removesuffix("yaml") + COMPILED)
            made = kept.read_text("utf-8") if kept.is_file() else ""
            texts.append(Definition(path.read_text("utf-8"), f"flows/definitions/{path.name}", made))
    return {name: replace(flow, catalogues=shipped()) for name, flow in load_all(texts).items()}


def load_all(definitions: Sequence[Definition], lent: Mapping[str, Flow] | None = None) -> dict[str, Flow]:
    """The flows of several definitions, in their order; they, and those `lent`, may borrow from each other.

    Raises flows.loader.FlowError with all that is wrong.
    """
    found: dict[str, Flow] = {}
    lenders = dict(lent or {})
    borrows = {each.source: lenders_of(each.text, each.source, each.made) for each in definitions}
    for each in sorted(definitions, key=lambda one: bool(borrows[one.source])):
        flow = load(each.text, each.source, catalogue(), made=each.made, lenders=lenders)
        found[flow.id] = lenders[flow.id] = flow
    return dict(sorted(found.items()))


def compile_definitions() -> dict[str, str]:
    """What the compiled files beside the definitions should hold, by file name; loading uses them where they fit."""
    folder = resources.files("flows").joinpath("definitions")
    return compile_catalogues() | {
        path.name.removesuffix("yaml") + COMPILED: compiled(path.read_text("utf-8"), path.name)
        for path in folder.iterdir()
        if path.name.endswith(".yaml")
    }


def load_file(path: Path) -> Flow:
    """A flow from a file of one's own. Raises OSError, or flows.loader.FlowError with all that is wrong."""
    (flow,) = load_all([Definition(path.read_text("utf-8"), str(path))], load_definitions()).values()
    return flow
