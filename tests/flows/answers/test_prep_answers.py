"""Each question of each flow, answered as sellers type on a phone: read, asked, left, claimed, pushed back on.

The tables are in `prep/`, `debrief/`, `review/` and `critique/`, a file for each stage:
`typed => read || evidence || weak`,
where a `=` stands for the text as it was typed, with nothing claimed and nothing weak.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from flows.answers.commands import command_in
from flows.answers.read import read
from flows.answers.reading import Context, Kind, Option, Reading
from flows.answers.weak import CHECKS, weakness
from flows.places import place_of
from tests.flows.answers.saying import said

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[3]
QUESTIONS: dict[str, dict[str, Any]] = {}
WORDS: dict[str, Any] = {}
FLOWS = ("debrief", "review", "critique", "prep")
for _name in FLOWS:
    _flow = YAML(typ="safe").load(ROOT / f"flows/definitions/{_name}.yaml")
    QUESTIONS.update({each["id"]: each for each in _flow.get("setup", ())}, **_flow["questions"])
    WORDS.update(YAML(typ="safe").load(ROOT / f"prompts/{_name}.yaml"))
LABELS: dict[str, str] = YAML(typ="safe").load(ROOT / "prompts/choices.yaml")
OFFERED = {
    "driver_kinds": tuple(Option(kind, LABELS[kind]) for kind in place_of("drivers/*/kind").choices),
    "earlier_metrics": (Option("m1", "late orders"), Option("m2", "overtime")),
    "all_metrics": (
        Option("m1", "on-time delivery"),
        Option("m2", "overtime"),
        Option("m3", "scrap"),
    ),
    "listed_offerings": (
        Option("pro", "Planner Pro"),
        Option("light", "Planner Light"),
        Option("service", "Service contract"),
    ),
}
"""Choices made at run time, as an account could have them."""


def _rows() -> list[tuple[str, str, str]]:
    rows = []
    for path in sorted(path for flow in FLOWS for path in (HERE / flow).glob("*.txt")):
        question = ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("## "):
                question = line[3:]
            elif line:
                typed, _, expected = line.rpartition(" => ")
                rows.append((question, typed, expected))
    return rows


ROWS = _rows()


@cache
def _options(question: str) -> tuple[Option, ...]:
    labels = LABELS | (WORDS[question].get("choices") or {})
    own = tuple(
        Option(each["id"], labels.get(each["id"], each["id"]), tuple(each.get("also", ())))
        for each in QUESTIONS[question].get("choices", ())
    )
    return (*OFFERED.get(QUESTIONS[question].get("offers", ""), ()), *own)


def _shown(question: str, typed: str) -> str:
    command = command_in(typed)
    if command is not None:
        return f"command {command.name}"
    context = Context(
        date(2026, 11, 24),
        currency="EUR",
        options=_options(question),
        people=("Marta Ruiz", "Jens Holm"),
        last_person="Marta Ruiz",
        payer_wanted="part" in QUESTIONS[question],
    )
    reading = _read(Kind(QUESTIONS[question]["kind"]), typed, context)
    value = reading.parts.get("value")
    parts = [] if value == typed else [said(reading)]
    if reading.evidence is not None:
        parts.append(_known(reading))
    weak = [each["check"] for each in QUESTIONS[question].get("weak", ()) if each["check"] in CHECKS]
    if any(weakness(check, typed, context) for check in weak):
        parts.append("weak")
    return " || ".join(parts) or "="


def _read(kind: Kind, typed: str, context: Context) -> Reading:
    """As the engine reads it: a text question's choices count where they are the whole answer."""
    if kind is Kind.TEXT and context.options:
        picked = read(Kind.CHOICE, typed, context)
        if "value" in picked.parts and not picked.parts.get("note"):
            return picked
    return read(kind, typed, context)


def _known(reading: Reading) -> str:
    evidence = reading.evidence
    assert evidence is not None
    told = (
        evidence.level.name.lower(),
        evidence.said_by,
        evidence.said_at,
        evidence.quote and f'"{evidence.quote}"',
    )
    return " ".join(str(each) for each in told if each)


def test_every_question_has_at_least_twelve_answers() -> None:
    asked = {question: [row for row in ROWS if row[0] == question] for question in QUESTIONS}
    assert {question for question, rows in asked.items() if len(rows) < 12 and question != "draft"} == set()


@pytest.mark.parametrize("question", sorted({row[0] for row in ROWS}))
def test_the_answers_to_a_question(question: str) -> None:
    rows = [row for row in ROWS if row[0] == question]
    read_as = {typed: _shown(question, typed) for _, typed, _ in rows}
    assert {typed: told for typed, told in read_as.items() if (question, typed, told) not in rows} == {}
