"""Reads the catalogues of what is usual, the product's own and a team's. The one place that opens them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from importlib import resources
from pathlib import Path

from flows.catalogues import Catalogues, Drivers, Yardsticks
from flows.faults import Fault, FlowError
from flows.model import Flow
from flows.yamlsource import compiled

FOLDER = "catalogues"
NAMES = ("yardsticks", "drivers")


@lru_cache(maxsize=1)
def shipped() -> Catalogues:
    """The catalogues that come with the product; each is read when a question first needs it."""
    return Catalogues(_yardsticks, _drivers)


@lru_cache(maxsize=1)
def _yardsticks() -> Yardsticks:
    from flows.cataloguetext import read_yardsticks  # here: papers and most turns do without the readers

    text, source, made = _text("yardsticks")
    return read_yardsticks(text, source, made=made)


@lru_cache(maxsize=1)
def _drivers() -> Drivers:
    from flows.cataloguetext import read_drivers

    text, source, made = _text("drivers")
    return read_drivers(text, source, _yardsticks().roles, made=made)


def _text(name: str) -> tuple[str, str, str]:
    folder = resources.files("flows").joinpath("definitions", FOLDER)
    kept = folder.joinpath(f"{name}.compiled.json")
    made = kept.read_text("utf-8") if kept.is_file() else ""
    return folder.joinpath(f"{name}.yaml").read_text("utf-8"), f"flows/definitions/{FOLDER}/{name}.yaml", made


def compile_catalogues() -> dict[str, str]:
    """What the compiled files beside the catalogues should hold, by their path inside the definitions."""
    return {f"{FOLDER}/{name}.compiled.json": compiled(_text(name)[0], name) for name in NAMES}


def own(yardsticks: Path | None, drivers: Path | None) -> Catalogues:
    """The product's catalogues with a team's files on top, read at once, so that a fault shows before anybody talks.

    Raises OSError, or flows.faults.FlowError with all that is wrong in a file.
    """
    if yardsticks is None and drivers is None:
        return shipped()
    from flows.cataloguetext import read_drivers, read_yardsticks

    usual = _yardsticks()
    if yardsticks is not None:
        usual = read_yardsticks(_of_a_team(yardsticks), str(yardsticks), usual)
    kinds = _drivers()
    if drivers is not None:
        kinds = read_drivers(_of_a_team(drivers), str(drivers), usual.roles, kinds)
    return Catalogues(lambda: usual, lambda: kinds)


def _of_a_team(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        fault = Fault(
            str(path), 1, 1, f"this is no text in UTF-8 (byte {error.start + 1})", "save it as UTF-8"
        )
        raise FlowError([fault]) from None


def with_own(flows: Mapping[str, Flow], yardsticks: Path | None, drivers: Path | None) -> dict[str, Flow]:
    """The flows with a team's files on top of what they suggest. Raises what `own` raises."""
    if yardsticks is None and drivers is None:
        return dict(flows)
    catalogues = own(yardsticks, drivers)
    return {name: replace(flow, catalogues=catalogues) for name, flow in flows.items()}
