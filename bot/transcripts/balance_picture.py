"""The balance as a picture in plain characters, for a terminal and for Markdown. Pure; sums nothing."""

from __future__ import annotations

from decimal import Decimal, localcontext

from bot.transcripts.balance_words import Weighed, money
from flows.ranges import ARITHMETIC, Range

HALF = 14
"""Characters on each side of the line: a row fits on a phone."""


def picture(on: Weighed) -> str:
    """Both sides as two bars around the line where nobody gains or loses; "" where neither can be told.

    No row begins with white space or depends on its width, so that it survives a font
    that is not made for figures.
    """
    scales = on.balance.claimed
    if scales is None:
        return ""
    nothing = scales.against_nothing
    they = nothing if nothing is not None else scales.against_other
    rows = [("they" if nothing is not None else "they_other", they)]
    if nothing is not None and not scales.against_other.open and scales.against_other != nothing:
        rows.append(("they_other", scales.against_other))
    rows.append(("we", scales.ours))
    if all(_is_open(each) for _, each in rows):
        return ""
    with localcontext(ARITHMETIC):
        most = max((_far(each) for _, each in rows), default=Decimal(0))
        lines = [line for name, each in rows for line in _row(on, name, each, most)]
    return "\n".join([*lines, on.words.plain("balance.picture.legend")])


def _row(on: Weighed, name: str, each: Range, most: Decimal) -> list[str]:
    if _is_open(each):
        unknown = on.words.plain(f"balance.picture.{'unknown' if name == 'we' else 'not_known'}")
        return [on.words.text(f"balance.picture.{name}", says=unknown)]
    return [on.words.text(f"balance.picture.{name}", says=money(on, each)), bar(each, most)]


def bar(each: Range, most: Decimal) -> str:
    """One bar: "=" up to where it is sure, "-" where it is possible, "." elsewhere, "<" and ">" where it is open."""
    low, high = _place(each.low, most), _place(each.high, most)
    cells = []
    for cell in range(-HALF, HALF + 1):
        if cell == 0:
            cells.append("|")
        elif (0 < cell <= low) or (high <= cell < 0):
            cells.append("=")
        elif low <= cell < 0 or 0 < cell <= high:
            cells.append("-")
        else:
            cells.append(".")
    if each.low.is_infinite():
        cells[0] = "<"
    if each.high.is_infinite():
        cells[-1] = ">"
    return "".join(cells)


def _place(value: Decimal, most: Decimal) -> int:
    """How many characters from the line; a gain or loss that is too small to be seen still shows as one."""
    if value.is_infinite():
        return HALF if value > 0 else -HALF
    if not most or not value:
        return 0
    cells = int((value / most * HALF).to_integral_value())
    return cells or (1 if value > 0 else -1)


def _far(each: Range) -> Decimal:
    return max((abs(end) for end in (each.low, each.high) if not end.is_infinite()), default=Decimal(0))


def _is_open(each: Range) -> bool:
    """Is next to nothing known of it? An end at 0 or below with the other one open says nothing either."""
    return each.low.is_infinite() or (each.high.is_infinite() and each.low <= 0)
