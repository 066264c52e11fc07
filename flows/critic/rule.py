"""What a rule is: a code, what it looks for, what excuses it, and examples of both. Looks for nothing.

Rules are Python tables rather than YAML: `flows` reads no files, the critic has to
answer at once on a cold start, and the examples are checked by the same tests either
way. A rule without examples of both sorts cannot be made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from flows.critic.codes import SEVERITIES

Kind = Literal["phrase", "figure", "tone", "lack", "record", "wording"]


@dataclass(frozen=True, slots=True)
class Example:
    """A text of an example, with the record it is read against (JSON data, as `flows.recordtext` reads it)."""

    text: str
    record: Mapping[str, Any] | None = None


SUBSTANCE = (
    *(
        "digits",
        "price",
        "outcome",
        "compared",
        "moved",
        "measure",
        "benefit",
        "theirs",
        "from_talk",
        "candid",
    ),
    *("effort", "source", "narrow", "only_money", "feature", "certain", "buzz"),
)
"""What a text that rests on one warm word alone does not have."""


@dataclass(frozen=True)
class Rule:
    """One rule.

    `looks_for` are the topics that raise it; `unless` those that excuse it in the same
    sentence, `unless_close` within a few words of it, `unless_beside` in it or a neighbour,
    `unless_anywhere` in the text.
    `at_least` is how many turns of phrase it takes. `most_merits`: it is silent where the
    text has more kinds of merit than that. `settled`: what they agreed to in the record
    answers it (a return for what is given, a target they confirmed). `options`: with
    "questions" a question is no excuse; with "apart" turns of phrase that overlap count
    once, whatever their topics; with "to_somebody" what is cried out to the street is
    passed over ("20% off" on a page that speaks to nobody); with "figures" a text without any is, and with "told" one
    without any turn of phrase that is looked for; with "held" a text that is tilted by its words is not asked for where
    there is a record, and with "drivers" one is silent without a record that holds any; with "shown" the
    sentence that says most is shown. `look` names the function of a rule of the kinds "lack"
    and "record". `fires_on` and `silent_on` are its examples.
    """

    code: str
    kind: Kind
    fires_on: tuple[str | Example, ...]
    silent_on: tuple[str | Example, ...]
    looks_for: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unless_close: tuple[str, ...] = ()
    unless_beside: tuple[str, ...] = ()
    unless_anywhere: tuple[str, ...] = ()
    at_least: int = 1
    most_merits: int = 7
    look: str = ""
    settled: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in SEVERITIES:
            raise ValueError(f"rule {self.code}: no such code; flows/critic/codes.py lists them")
        if not self.fires_on or not self.silent_on:
            raise ValueError(
                f"rule {self.code}: give it examples of what it fires on and of what it is silent on"
            )

    @property
    def severity(self) -> int:
        """3 for an error, 2 for a warning, 1 for a note."""
        return SEVERITIES[self.code]


def example(given: str | Example) -> Example:
    """An example in full."""
    return Example(given) if isinstance(given, str) else given
