"""Every check fires on its examples and stays quiet on the others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import flows.answers.weak
from flows.answers.reading import Context
from flows.answers.weak import CHECKS, weakness

EXAMPLES = YAML(typ="safe").load(Path(flows.answers.weak.__file__).with_name("weak_examples.yaml"))
TODAY = Context(today=date(2026, 11, 24))
FIRES = [(check, text) for check, kinds in EXAMPLES.items() for text in kinds["fires_on"]]
SILENT = [(check, text) for check, kinds in EXAMPLES.items() for text in kinds["silent_on"]]


def test_every_check_has_examples() -> None:
    assert set(EXAMPLES) == set(CHECKS)
    for check, kinds in EXAMPLES.items():
        assert min(len(kinds["fires_on"]), len(kinds["silent_on"])) >= 12, check


@pytest.mark.parametrize("check, text", FIRES)
def test_fires(check: str, text: str) -> None:
    assert weakness(check, text, TODAY)


@pytest.mark.parametrize("check, text", SILENT)
def test_silent(check: str, text: str) -> None:
    assert not weakness(check, text, TODAY)


def test_an_unknown_check_is_an_error() -> None:
    with pytest.raises(KeyError):
        weakness("no_such_check", "good", TODAY)
