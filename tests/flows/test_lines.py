"""One line to each of the questions asked most: it stays one answer, or its parts go where they belong."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.values import Money, Number
from tests.flows.test_splitting import parted


def rows() -> list[tuple[str, str, list[str]]]:
    """Question, line, slots of what belongs elsewhere."""
    found, question = [], ""
    for line in Path(__file__).with_name("lines.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            question = line[3:]
        elif line.startswith("> "):
            text, _, slots = line[2:].partition(" || ")
            found.append((question, text, slots.split()))
    return found


ROWS = rows()


@pytest.mark.parametrize(
    ("question", "text", "slots"), ROWS, ids=[f"{row[0]}: {row[1][:50]}" for row in ROWS]
)
def test_a_line_is_one_answer_or_falls_into_its_parts(question, text, slots):
    found = parted(question, text)
    assert [each.slot for each in found.others] == slots
    if not slots:
        assert found.text == text
    assert all(isinstance(each.parts.get("value", ""), str | Money | Number) for each in found.others)
