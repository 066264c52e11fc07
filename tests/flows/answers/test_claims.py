"""What a hasty text claims, and whether it is a command. The table is `claims.txt`; `-` is nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from flows.answers.commands import command_in
from flows.answers.evidence import evidence_choice, find_evidence
from flows.answers.reading import Context

KNOWING = Context(today=date(2026, 11, 24), people=("Marta Ruiz", "Jens Holm"), last_person="Marta Ruiz")
ROWS = [
    (section.partition("\n")[0], *line.rsplit(" => ", 1))
    for section in Path(__file__).with_name("claims.txt").read_text("utf-8").split("## ")[1:]
    for line in section.strip().split("\n")[1:]
]


def _shown(section: str, typed: str) -> str:
    if section == "a command or an answer":
        command = command_in(typed)
        return f"{command.name} {command.rest} {command.value}".strip() if command else "-"
    found = (find_evidence if section == "in a text" else evidence_choice)(typed, KNOWING)
    if found is None:
        return "-"
    return " ".join(
        str(each) for each in (found.level.name.lower(), found.said_by, found.said_at, found.quote) if each
    )


@pytest.mark.parametrize("section, typed, expected", ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_claim(section: str, typed: str, expected: str) -> None:
    assert _shown(section, typed) == expected
