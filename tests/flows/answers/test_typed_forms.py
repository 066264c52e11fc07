"""Every typed form of the tables is read, asked or left exactly as it says there."""

from __future__ import annotations

import pytest

from flows.answers.read import read
from flows.answers.reading import Kind
from tests.flows.answers.saying import LOCALES, context, said
from tests.flows.answers.typed_figures import FIGURES
from tests.flows.answers.typed_words import WORDS

ROWS = [
    (kind, *line.rsplit(" => ", 1))
    for kind, lines in (FIGURES | WORDS).items()
    for line in lines.strip().split("\n")
]


def test_the_table_is_large() -> None:
    assert len(ROWS) >= 150


@pytest.mark.parametrize("kind, typed, expected", ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_typed_form(kind: str, typed: str, expected: str) -> None:
    locale, marked, rest = typed.partition(": ")
    if marked and locale in LOCALES:
        typed = rest
    else:
        locale = "gb"
    assert said(read(Kind(kind), typed, context(locale))) == expected
