"""A problem that lint found. A code and what it is about: the sentence is in `prompts`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: its code, the question, place, plan or key it is about, and what else there is to say."""

    code: str
    where: str
    detail: str = ""
