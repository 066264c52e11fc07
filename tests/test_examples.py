"""The example papers in docs/examples say what would be made now."""

from __future__ import annotations

import importlib.util

from bot.transcripts.registry import FORMATS
from tests.conftest import ROOT

SPEC = importlib.util.spec_from_file_location("examples", ROOT / "docs" / "examples.py")
assert SPEC is not None
assert SPEC.loader is not None
examples = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(examples)


def test_the_examples_are_fresh():
    assert examples.stale() == [], "run `make docs`"


def test_there_is_one_of_each_format_and_nothing_else():
    there = {path.name for path in examples.FOLDER.iterdir()}
    assert there == {f"{examples.NAME}{form.suffix}" for form in FORMATS.values()}
