"""One row of the table: a ratio in each round, its goal and its must, and whether they are met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """`ratios`: one a round. Without a goal the row only informs. `note`: absolute figures, for the size of it."""

    name: str
    ratios: Sequence[float]
    goal: float | None = None
    must: float | None = None
    note: str = ""
    exact: bool = False
    more: bool = False
    """More is better, not less."""

    @property
    def middle(self) -> float:
        """The median of the rounds."""
        return median(self.ratios)

    @property
    def verdict(self) -> str:
        """In a word."""
        if self.goal is None or self.must is None:
            return ""
        if self.exact:
            return "met" if set(self.ratios) == {self.goal} else "MISSED"
        if self._reaches(self.goal):
            return "goal met"
        return "goal missed, must met" if self._reaches(self.must) else "MUST MISSED"

    def _reaches(self, bound: float) -> bool:
        value = round(self.middle, 2)
        return value >= bound if self.more else value <= bound

    def cells(self) -> tuple[str, ...]:
        """What the table shows."""
        spread = f"{self.middle:.2f} ({min(self.ratios):.2f}-{max(self.ratios):.2f})"
        bounds = tuple("" if bound is None else f"{bound:g}" for bound in (self.goal, self.must))
        return (self.name, spread, *bounds, self.verdict, self.note)


HEAD = ("measured", "ratio (min-max of the rounds)", "goal", "must", "", "of which")


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table, wide enough to be read as it stands."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    cells = [[cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines]
    texts = [f"| {' | '.join(line)} |" for line in cells]
    return "\n".join([texts[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *texts[1:]])
