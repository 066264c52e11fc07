"""Reads flow definitions from files and gives them their words. The one place that opens them."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from pathlib import Path

from flows.loader import load
from flows.model import Flow
from prompts.render import catalogue


@lru_cache(maxsize=1)
def load_definitions() -> dict[str, Flow]:
    """Every flow that comes with the product, by id. Raises flows.loader.FlowError with all that is wrong."""
    found = {}
    for path in sorted(
        resources.files("flows").joinpath("definitions").iterdir(), key=lambda each: each.name
    ):
        if path.name.endswith(".yaml"):
            flow = load(path.read_text("utf-8"), f"flows/definitions/{path.name}", catalogue())
            found[flow.id] = flow
    return found


def load_file(path: Path) -> Flow:
    """A flow from a file of one's own. Raises OSError, or flows.loader.FlowError with all that is wrong."""
    return load(path.read_text("utf-8"), str(path), catalogue())
