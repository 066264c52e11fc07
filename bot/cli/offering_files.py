"""A CSV file of offerings, taken apart into what was typed, each with its line. Pure; words nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.cli.entering import Typed

COLUMNS = ("name", "cost", "floor", "margin")


@dataclass(frozen=True, slots=True)
class FileFault:
    """What is wrong with the file itself at a line: the key of a sentence below `offerings.file`."""

    line: int
    key: str
    data: dict[str, Any] = field(default_factory=dict)


def taken_apart(text: str) -> tuple[list[tuple[int, Typed]], list[FileFault]]:
    """The offerings in a file, by line, and what is wrong with it. An empty cell leaves what was entered before."""
    found: list[tuple[int, Typed]] = []
    faults: list[FileFault] = []
    columns: list[str] | None = None
    for line, cells in _rows(text, faults):
        if columns is None:
            columns = [cell.strip().casefold() for cell in cells]
            faults += _of_columns(line, columns)
            if faults:
                break
        elif any(cell.strip() for cell in cells[len(columns) :]):
            faults.append(FileFault(line, "too_many_cells"))
        else:
            filled = {name: cell for name, cell in zip(columns, cells, strict=False) if cell.strip()}
            found.append((line, Typed(**{"name": "", **filled})))
    return found, faults


def _rows(text: str, faults: list[FileFault]) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not empty. What is no CSV ends them with a fault."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, cells
    except csv.Error:
        faults.append(FileFault(reader.line_num, "not_csv"))


def _of_columns(line: int, columns: list[str]) -> Iterator[FileFault]:
    while columns and not columns[-1]:
        columns.pop()  # a spreadsheet may write empty columns at the end
    if "name" not in columns:
        yield FileFault(line, "no_name_column")
    for at, column in enumerate(columns):
        if column not in COLUMNS:
            yield FileFault(line, "unknown_column", {"column": column})
        elif column in columns[:at]:
            yield FileFault(line, "column_twice", {"column": column})
