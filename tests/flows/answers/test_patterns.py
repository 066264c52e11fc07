"""Patterns are compiled when first used; each of them does compile."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module

import flows.answers
from flows.answers.lexicon import late


def test_every_pattern_compiles() -> None:
    held = [
        (module.name, name, value)
        for module in pkgutil.iter_modules(flows.answers.__path__)
        for name, value in vars(import_module(f"flows.answers.{module.name}")).items()
        if isinstance(value, type(late("")))
    ]
    assert len(held) > 90
    for _, _, value in held:
        re.compile(value.pattern)


def test_a_pattern_is_compiled_once() -> None:
    digits = late("[0-9]+")
    assert digits.findall("12 a 3") == ["12", "3"]
    assert digits.search is digits.search
