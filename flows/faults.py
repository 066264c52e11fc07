"""What can be wrong with a definition, said with its place and its remedy. Raises nothing by itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong in a definition. Lines and columns count from 1."""

    source: str
    line: int
    column: int
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.source}:{self.line}:{self.column}: {self.what}; {self.remedy}"


class FlowError(ValueError):
    """A definition that cannot be used. `faults` are all that is wrong with it, in the order of the text."""

    def __init__(self, faults: Collection[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def nearest(name: str, known: Collection[str]) -> str:
    """The remedy for a name that is none of the known ones: the one most like it, else all of them."""
    close = get_close_matches(name, list(known), n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    if not known:
        return "there are none"
    return f"there are {', '.join(sorted(known))}"
