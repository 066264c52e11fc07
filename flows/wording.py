"""Which words a flow needs, which of them are missing, and which are there for nothing. Has no words itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from flows.model import Flow, Question
from flows.problems import Problem

OPTIONAL = ("hint", "example", "again", "more", "state", "unknown", "to_ask_known")
"""Words that a question may have beside those it needs, and `ask_KIND` for one kind of meeting."""


def needed(flow: Flow) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each question's id with a key it needs words for; of several keys, one is enough."""
    checked = {each.question for plan in flow.plans.values() for each in plan if each.check}
    for question in flow.all_questions():
        stem = f"{question.home}.{question.id}"
        for part in ("ask", "why", "label"):
            yield question.id, (f"{stem}.{part}",)
        if question.id in checked:
            yield question.id, (f"{stem}.state",)
        if question.to_ask is not None:
            yield question.id, (f"{stem}.to_ask",)
        for choice in _choices(question):
            yield question.id, (f"{stem}.choices.{choice}", f"choices.{choice}")
        for weak in question.weak:
            yield question.id, (f"{stem}.push.{weak.check}",)


def _choices(question: Question) -> list[str]:
    pushed = (choice for weak in question.weak for choice in weak.choices)
    return list(dict.fromkeys(choice.id for choice in (*question.choices, *pushed)))


def missing_words(flow: Flow, words: Collection[str]) -> Iterator[Problem]:
    """Keys that the flow needs and that have no words."""
    for name, keys in needed(flow):
        if not any(key in words for key in keys):
            yield Problem("missing_words", name, keys[0])


def unused_words(flow: Flow, words: Collection[str]) -> Iterator[Problem]:
    """Keys of this flow that no question of it needs."""
    used = {key for _, keys in needed(flow) for key in keys}
    optional = (*OPTIONAL, *(f"ask_{kind}" for kind in flow.plans))
    used |= {f"{q.home}.{q.id}.{part}" for q in (*flow.setup, *flow.questions.values()) for part in optional}
    for key in sorted(words):
        if key.startswith(f"{flow.id}.") and key not in used:
            yield Problem("unused_words", key)
