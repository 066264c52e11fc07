"""Their numbers, the effects and the balance as CSV for a spreadsheet: a row a fact, no formula. Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from io import StringIO

from bot.transcripts.styled import fit

COLUMNS = (
    "part",  # metric, effect, balance, balance as evidenced
    "of",  # the number, or the side
    "with",  # what we offer, for an effect
    "what",
    "value",  # as people read it
    "low",
    "high",
    "unit",
    "per",
    "currency",
    "state",
    "level",  # 0 assumed, 1 heard, 2 said, 3 agreed
    "said_by",
    "quote",
    "noted",
    "place",
)
MARK = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""
_FORMULA = re.compile(r"[=+\-@\t\r\n'＝＋－＠]")
_FIGURE = re.compile(r"-?\d+(?:\.\d+)?")


def account_csv(table: Iterable[Mapping[str, str]]) -> str:
    """The rows. What a spreadsheet would take for a formula has an apostrophe before it."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in table:
        writer.writerow([safe(row.get(name, "")) for name in COLUMNS])
    return MARK + out.getvalue()


def safe(text: str) -> str:
    """A cell that is read as text: figures as they are, nothing that begins like a formula."""
    text = fit(text)
    if _FIGURE.fullmatch(text) or not _FORMULA.match(text.lstrip(" \u00a0") or " "):
        return text
    return f"'{text}"
