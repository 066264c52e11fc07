"""Reads flow definitions from files and gives them their words. The one place that opens them."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from pathlib import Path

from flows.loader import load
from flows.model import Flow
from flows.yamlsource import compiled
from prompts.render import catalogue

COMPILED = "compiled.json"


@lru_cache(maxsize=1)
def load_definitions() -> dict[str, Flow]:
    """Every flow that comes with the product, by id. Raises flows.loader.FlowError with all that is wrong."""
    folder = resources.files("flows").joinpath("definitions")
    found = {}
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        if path.name.endswith(".yaml"):
            kept = folder.joinpath(path.name.removesuffix("yaml") + COMPILED)
            made = kept.read_text("utf-8") if kept.is_file() else ""
            flow = load(path.read_text("utf-8"), f"flows/definitions/{path.name}", catalogue(), made=made)
            found[flow.id] = flow
    return found


def compile_definitions() -> dict[str, str]:
    """What the compiled files beside the definitions should hold, by file name; loading uses them where they fit."""
    folder = resources.files("flows").joinpath("definitions")
    return {
        path.name.removesuffix("yaml") + COMPILED: compiled(path.read_text("utf-8"), path.name)
        for path in folder.iterdir()
        if path.name.endswith(".yaml")
    }


def load_file(path: Path) -> Flow:
    """A flow from a file of one's own. Raises OSError, or flows.loader.FlowError with all that is wrong."""
    return load(path.read_text("utf-8"), str(path), catalogue())
