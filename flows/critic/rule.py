"""What a rule is: a code, how grave it is, what it looks for, what excuses it, and examples of both. Looks for nothing.

Rules are Python tables rather than YAML: `flows` reads no files, the critic has to
answer at once on a cold start (three rules in YAML cost 30 ms, as tables under 1 ms),
and the examples are checked by the same tests either way. A rule without examples of
both sorts cannot be made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Kind = Literal["phrase", "figure", "left_out"]


@dataclass(frozen=True)
class Rule:
    """One rule.

    `looks_for` are the patterns that raise it. `excused_by` are those that excuse it in
    the same sentence, `excused_beside` in that sentence and its neighbours, and
    `excused_after` in the sentence that follows. `supports` names, for a figure, the
    kinds of support of which it needs two. `needs` is the place in the record without
    which the rule says nothing; `settled_by` the place whose agreed answer settles what
    it would raise. Patterns ignore case and may use `~` for any space.
    """

    code: str
    severity: int
    kind: Kind
    looks_for: tuple[str, ...]
    fires_on: tuple[str, ...]
    silent_on: tuple[str, ...]
    excused_by: tuple[str, ...] = ()
    excused_beside: tuple[str, ...] = ()
    excused_after: tuple[str, ...] = ()
    supports: tuple[tuple[str, tuple[str, ...]], ...] = ()
    needs: str = ""
    settled_by: str = ""

    def __post_init__(self) -> None:
        if not self.fires_on or not self.silent_on:
            raise ValueError(
                f"rule {self.code}: give it examples of what it fires on and of what it is silent on"
            )
        if self.severity not in (1, 2, 3):
            raise ValueError(f"rule {self.code}: severity is 3 (error), 2 (warning) or 1 (note)")

    @cached_property
    def sought(self) -> re.Pattern[str]:
        """All of `looks_for` as one pattern."""
        return any_of(self.looks_for)

    @cached_property
    def excuse(self) -> re.Pattern[str]:
        """All of `excused_by` as one pattern."""
        return any_of(self.excused_by)

    @cached_property
    def excuse_beside(self) -> re.Pattern[str]:
        """All of `excused_beside` as one pattern."""
        return any_of(self.excused_beside)

    @cached_property
    def excuse_after(self) -> re.Pattern[str]:
        """All of `excused_after` as one pattern."""
        return any_of(self.excused_after)

    @cached_property
    def support(self) -> tuple[re.Pattern[str], ...]:
        """The kinds of support, each as one pattern."""
        return tuple(any_of(patterns) for _, patterns in self.supports)


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern for any of several; for none, one that never matches."""
    joined = "|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)"
    return re.compile(joined.replace("~", r"\s+"), re.IGNORECASE)
