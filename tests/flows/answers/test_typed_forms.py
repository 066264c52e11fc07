"""Every typed form of the tables is read, asked or left exactly as it says there."""

from __future__ import annotations

from collections import Counter

import pytest

from flows.answers.read import read
from flows.answers.reading import Kind
from tests.flows.answers.saying import LOCALES, context, said
from tests.flows.answers.typed_figures import FIGURES
from tests.flows.answers.typed_money import MONEY
from tests.flows.answers.typed_numbers import NUMBERS
from tests.flows.answers.typed_people import PEOPLE
from tests.flows.answers.typed_times import TIMES
from tests.flows.answers.typed_words import WORDS

TABLES: tuple[dict[str, str], ...] = (FIGURES, WORDS, {"money": MONEY}, NUMBERS, TIMES, {"person": PEOPLE})
ROWS = [
    (kind, *line.rsplit(" => ", 1))
    for table in TABLES
    for kind, lines in table.items()
    for line in lines.strip().split("\n")
]


def _locale(typed: str) -> str:
    mark, marked, _ = typed.partition(": ")
    return mark if marked and mark in LOCALES else "gb"


def test_the_table_is_large_in_every_locale() -> None:
    assert len(ROWS) >= 900
    counts = Counter(_locale(typed) for _, typed, _ in ROWS)
    assert all(counts[locale] >= 20 for locale in ("us", "de", "fr", "es", "ch")), counts


@pytest.mark.parametrize("kind, typed, expected", ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_typed_form(kind: str, typed: str, expected: str) -> None:
    locale = _locale(typed)
    typed = typed.removeprefix(f"{locale}: ").replace("¶", "\n")
    assert said(read(Kind(kind), typed, context(locale))) == expected.replace("¶", "\n")
