"""A flow as a picture: Mermaid text, and (in `flows.svg`) a drawing. Labels come from outside, as all words do.

The same flow always gives the same picture.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from flows.model import Flow, Question
from flows.notation import written
from flows.offers import applies_at_first, of_question
from flows.places import pattern_of

Label = Callable[[str], str]
"""Words for a key: `prep.payer.label`, `diagram.stages.buyer`, `diagram.plans.tender`, `diagram.when`."""


@dataclass(frozen=True, slots=True)
class Card:
    """One question as it is drawn: its label, its weight in this plan, and what it hangs on.

    `sources` are the positions of the cards whose answers its condition looks at.
    `early` marks what is asked even in the shortest time.
    """

    question: Question
    label: str
    weight: int
    when: str
    sources: tuple[int, ...]
    push_backs: tuple[str, ...]
    early: bool


def cards(flow: Flow, kind: str | None, label: Label) -> tuple[Card, ...]:
    """The questions of a plan in its order; without a kind all, by stage. Raises KeyError for an unknown kind."""
    asked = _asked(flow, kind)
    fills: list[Collection[str]] = [of_question(question).keys() for question, _ in asked]
    early = _early(flow, asked) if kind is not None else {question.id for question, _ in asked}
    return tuple(
        Card(
            question,
            label(f"{question.home}.{question.id}.label"),
            weight,
            written(question.when) if question.when is not None else "",
            tuple(_sources(position, question, fills)),
            tuple(dict.fromkeys(weak.check.replace("_", " ") for weak in question.weak)),
            question.id in early,
        )
        for position, (question, weight) in enumerate(asked)
    )


def _asked(flow: Flow, kind: str | None) -> list[tuple[Question, int]]:
    if kind is not None:
        return [(flow.questions[each.question], each.weight) for each in flow.plans[kind]]
    stages = {stage: position for position, stage in enumerate(flow.stages)}
    found = [(question, question.weight) for question in flow.questions.values()]
    return sorted(found, key=lambda pair: stages.get(pair[0].stage, len(stages)))


def _sources(position: int, question: Question, fills: list[Collection[str]]) -> Iterator[int]:
    """The nearest card before this one that fills a place its condition looks at."""
    patterns = {pattern_of(path) for path in question.when.paths()} if question.when is not None else set()
    found: set[int] = set()
    for pattern in patterns:
        before = [other for other in range(position) if pattern in fills[other]]
        found.update(before[-1:])
    yield from sorted(found)


def _early(flow: Flow, asked: list[tuple[Question, int]]) -> set[str]:
    """What has the weight to be asked in the shortest time, of what applies while nothing is known yet."""
    if not flow.limits:
        return set()
    messages = min(limits.messages for limits in flow.limits.values())
    free = sorted((pair for pair in asked if applies_at_first(pair[0])), key=lambda pair: -pair[1])
    return {question.id for question, _ in free[:messages]}


def mermaid(flow: Flow, kind: str | None, label: Label) -> str:
    """The flow as a Mermaid flowchart: questions in their order, conditions on the arrows, push-backs dashed."""
    lines = ["flowchart TD"]
    drawn = cards(flow, kind, label)
    for position, card in enumerate(drawn):
        name = f"q_{card.question.id}"
        lines.append(f'    {name}["{_quoted(card.label)}<br/>{card.weight}"]:::{_class(card.question.stage)}')
        if position:
            before = f"q_{drawn[position - 1].question.id}"
            reason = f'|"{_quoted(card.when)}"|' if card.when else ""
            lines.append(f"    {before} -->{reason} {name}")
        for number, check in enumerate(card.push_backs):
            lines.append(f'    {name} -.- {name}_{number}(["{_quoted(check)}"]):::push')
    for stage in dict.fromkeys(card.question.stage for card in drawn):
        fill, edge = COLOURS[stage_number(flow, stage) % len(COLOURS)]
        lines.append(f"    classDef {_class(stage)} fill:{fill},stroke:{edge},color:#1f2328")
    lines.append("    classDef push fill:#ffffff,stroke:#8c959f,stroke-dasharray:4 3,color:#57606a")
    return "\n".join(lines) + "\n"


COLOURS = (
    ("#e8eef7", "#4a6fa5"),
    ("#fbeee6", "#b8672f"),
    ("#e9f3ec", "#3f7d58"),
    ("#f6e9f0", "#9c4a74"),
    ("#efeaf7", "#6b54a3"),
    ("#fbf4dd", "#9a7b16"),
    ("#e6f3f4", "#2f7f86"),
    ("#eeeeee", "#656d76"),
)
"""For each stage in turn the colour of its cards and of their edge."""


def stage_number(flow: Flow, stage: str) -> int:
    """Where a stage stands in its flow."""
    return flow.stages.index(stage) if stage in flow.stages else len(flow.stages)


def _class(stage: str) -> str:
    return f"s_{stage or 'none'}"


def _quoted(text: str) -> str:
    """Text as Mermaid takes it inside double quotes."""
    return text.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
