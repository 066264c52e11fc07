"""`make critic-report`: how well the rules do on the labelled corpus, its working and its reporting part side by side.

The rules may be fitted to the working part. The reporting part is only ever counted
here: its texts are not to be read by whoever writes rules.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flows.critic.codes import SEVERITIES
from flows.critic.judging import judge
from flows.critic.verdict import Verdict
from flows.recordtext import record_from

CORPUS = Path(__file__).parent / "corpus"
PARTS = ("working", "reporting")


@dataclass(frozen=True)
class Case:
    """One labelled text."""

    id: str
    text: str
    record: dict[str, Any] | None
    language: str
    verdict: str
    codes: frozenset[str]
    optional: frozenset[str]


@dataclass
class Score:
    """What was counted over the texts of one part."""

    texts: int = 0
    right: int = 0
    balanced: int = 0
    alarms: int = 0
    hit: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    @property
    def accuracy(self) -> float:
        """The share of texts with the right verdict."""
        return self.right / self.texts if self.texts else 0.0

    @property
    def alarm_rate(self) -> float:
        """The share of balanced texts with a one-sided verdict, or a warning or error that their labels lack."""
        return self.alarms / self.balanced if self.balanced else 0.0

    def row(self, code: str) -> tuple[float, float, float] | None:
        """Precision, recall and F1 of a code; None where no text is labelled with it and none got it."""
        hit, wrong, missed = self.hit[code], self.wrong[code], self.missed[code]
        if not hit + wrong + missed:
            return None
        precision = hit / (hit + wrong) if hit + wrong else 0.0
        recall = hit / (hit + missed) if hit + missed else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0

    @property
    def macro(self) -> float:
        """F1, averaged over the codes."""
        rows = [row for row in map(self.row, SEVERITIES) if row is not None]
        return sum(row[2] for row in rows) / len(rows) if rows else 0.0


def cases(part: str) -> Iterator[Case]:
    """The labelled texts of one part."""
    for line in (CORPUS / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Case(
            row["id"], row["text"], row["record"], row["language"], row["verdict"],
            frozenset(row["codes"]), frozenset(row["optional"]),
        )  # fmt: skip


def found(case: Case) -> tuple[str, set[str]]:
    """The verdict and the codes that the rules give a text."""
    record = None if case.record is None else record_from(case.record).record
    judged = judge(case.text, record)
    return judged.verdict.kind.value, {finding.code for finding in judged.findings}


def is_alarm(case: Case, verdict: str, codes: set[str]) -> bool:
    """Is it a false alarm: a balanced text called one-sided, or blamed for what its labels do not have?"""
    extra = codes - case.codes - case.optional
    return case.verdict == Verdict.BALANCED.value and (
        verdict in (Verdict.SELLER.value, Verdict.CUSTOMER.value)
        or any(SEVERITIES[code] > 1 for code in extra)
    )


def score(listed: Iterable[Case]) -> Score:
    """Count over these texts. What is optional counts neither way."""
    total = Score()
    for case in listed:
        verdict, codes = found(case)
        total.texts += 1
        total.right += verdict == case.verdict
        total.balanced += case.verdict == Verdict.BALANCED.value
        total.alarms += is_alarm(case, verdict, codes)
        total.hit.update(codes & case.codes)
        total.wrong.update(codes - case.codes - case.optional)
        total.missed.update(case.codes - codes)
    return total


def report(scores: dict[str, Score]) -> str:
    """The table that is printed."""
    lines = [f"{'code':10}" + "".join(f"{name:>30}" for name in scores), f"{'':10}" + _heads() * len(scores)]
    for code in SEVERITIES:
        cells = [_cells(each, code) for each in scores.values()]
        lines.append(f"{code:10}" + "".join(cells))
    for title, value in (
        ("macro F1", lambda each: f"{each.macro:.2f}"),
        ("verdict right", lambda each: f"{each.accuracy:.1%} of {each.texts}"),
        ("false alarms", lambda each: f"{each.alarm_rate:.1%} of {each.balanced}"),
    ):
        lines.append(f"{title:14}" + "".join(f"{value(each):>26}    " for each in scores.values()))
    if len(scores) == len(PARTS):
        working, reporting = scores.values()
        lines.append(
            f"the gap: macro F1 {working.macro - reporting.macro:+.2f}, "
            f"verdict {working.accuracy - reporting.accuracy:+.1%}, "
            f"false alarms {reporting.alarm_rate - working.alarm_rate:+.1%}"
        )
        lines.append(
            "The words are weighed on the working part, so its figures flatter; the reporting part is unseen."
        )
    return "\n".join(lines)


def _heads() -> str:
    return f"{'prec':>9}{'recall':>8}{'F1':>6}{'texts':>7}"


def _cells(total: Score, code: str) -> str:
    row = total.row(code)
    if row is None:
        return f"{'-':>9}{'-':>8}{'-':>6}{0:>7}"
    return f"{row[0]:9.2f}{row[1]:8.2f}{row[2]:6.2f}{total.hit[code] + total.missed[code]:7}"


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--language", help="only texts in this language: en, de, es, fr")
    wanted = parser.parse_args().language
    scores = {part: score(case for case in cases(part) if wanted in (None, case.language)) for part in PARTS}
    print(report(scores))


if __name__ == "__main__":
    main()
