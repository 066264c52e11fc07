"""The effect matrix as a picture: how far we move each number, and how far that is shown. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from bot.transcripts.pictures.drawing import (
    COLOURS,
    WIDTH,
    Label,
    Part,
    Picture,
    box,
    line,
    ring,
    shape,
    wrapped,
)
from bot.transcripts.styled import plain_of
from bot.transcripts.transcript import Cell, Matrix
from prompts.render import Words

FIRST, LEAST, EDGE, SIGN = 118.0, 128.0, 4.0, 24.0
"""How wide the numbers' column is, the others are at least, the edge is, and the sign in a cell is."""
SAYS, SMALL, ROW = 11.5, 10.5, 14.0


def matrix_picture(words: Words, matrix: Matrix, name: str = "matrix") -> Picture | None:
    """The picture; None where no number of theirs is known."""
    if not matrix.metrics:
        return None
    column = max(LEAST, (WIDTH - FIRST - EDGE) / len(matrix.offerings))
    width = FIRST + EDGE + column * len(matrix.offerings)
    xs = [FIRST + column * at for at in range(len(matrix.offerings))]
    heads = [wrapped(plain_of(each), column - 10, SMALL, 3) for each in matrix.offerings]
    y = 10 + 13.0 * max(map(len, heads))
    parts: list[Part] = [
        Label(x, y - 13 * (len(head) - 1 - at), text, SMALL, "soft", bold=True)
        for x, head in zip(xs, heads, strict=True)
        for at, text in enumerate(head)
    ]
    y += 8
    for metric, cells in zip(matrix.metrics, matrix.cells, strict=True):
        parts.append(line(EDGE, y, width - EDGE, y))
        drawn, y = _row(metric, cells, xs, column, y)
        parts += drawn
    parts.append(line(EDGE, y, width - EDGE, y))
    legend = wrapped(words.plain("transcript.matrix.legend"), width - 2 * EDGE - 12, SMALL, 2)
    parts.append(ring(EDGE + 4.5, y + 14.5, 2))
    parts += [Label(EDGE + 14, y + 18 + 13 * at, text, SMALL, "soft") for at, text in enumerate(legend)]
    return Picture(name, _told(words, matrix), width, y + 14 + 13 * len(legend), tuple(parts))


def _row(
    metric: str, cells: tuple[Cell, ...], xs: list[float], column: float, top: float
) -> tuple[list[Part], float]:
    """One number, and where the next one begins."""
    name = wrapped(plain_of(metric), FIRST - EDGE - 8, SAYS, 3)
    parts: list[Part] = [
        Label(EDGE, top + 18 + ROW * at, text, SAYS, bold=True) for at, text in enumerate(name)
    ]
    tallest = len(name)
    for x, cell in zip(xs, cells, strict=True):
        says = wrapped(cell.says, column - SIGN - 6, SAYS, 2)
        proof = wrapped(cell.proof, column - SIGN - 20, SMALL, 3) if cell.proof else []
        colour = "bad" if cell.moves == "worse" else "soft" if cell.moves in ("open", "unknown") else "ink"
        parts.append(_SIGNS[cell.moves](x + 8, top + 14))
        for at, text in enumerate(says):
            parts.append(Label(x + SIGN, top + 18 + ROW * at, text, SAYS, colour, bold=colour != "soft"))
        below = top + 18 + ROW * len(says)
        if proof:
            parts.append(ring(x + SIGN + 4.5, below - 3.8, cell.shown))
        parts += [Label(x + SIGN + 14, below + 13 * at, text, SMALL, "soft") for at, text in enumerate(proof)]
        tallest = max(tallest, len(says) + len(proof))
    return parts, top + 14 + ROW * tallest


def _up(x: float, y: float) -> str:
    return shape([(x - 6, y + 5), (x, y - 5), (x + 6, y + 5)], "good")


def _far_up(x: float, y: float) -> str:
    return shape([(x - 6, y + 1), (x, y - 8), (x + 6, y + 1)], "good") + shape(
        [(x - 6, y + 10), (x, y + 1), (x + 6, y + 10)], "good"
    )


def _up_a_way(x: float, y: float) -> str:
    corners = [(x - 6, y + 5), (x, y - 5), (x + 6, y + 5), (x - 6, y + 5)]
    return "".join(line(*start, *end, "good", 1.4) for start, end in pairwise(corners))


def _level(x: float, y: float) -> str:
    return box(x - 7, y - 2.5, 14, 5, "ink")


def _down(x: float, y: float) -> str:
    return shape([(x - 6, y - 5), (x, y + 5), (x + 6, y - 5)], "bad")


def _question(x: float, y: float) -> Part:
    return Label(x, y + 5, "?", 14, "soft", bold=True, anchor="middle")


def _dots(x: float, y: float) -> str:
    soft = COLOURS["soft"]
    return "".join(
        f'<circle cx="{x + at:.1f}" cy="{y:.1f}" r="1.4" class="soft" fill="{soft}"/>' for at in (-5, 0, 5)
    )


_SIGNS: dict[str, Callable[[float, float], Part]] = {
    "strongly": _far_up,
    "somewhat": _up,
    "moved": _up_a_way,
    "not_at_all": _level,
    "worse": _down,
    "unknown": _question,
    "open": _dots,
}


def _told(words: Words, matrix: Matrix) -> str:
    """What the picture shows, in sentences for who cannot see it."""

    def cells() -> Iterator[str]:
        for metric, row in zip(matrix.metrics, matrix.cells, strict=True):
            for offering, cell in zip(matrix.offerings, row, strict=True):
                says = f"{cell.says} ({cell.proof})" if cell.proof else cell.says
                yield plain_of(
                    words.text("transcript.matrix.alt", metric=metric, offering=offering, says=says)
                )

    return f"{words.plain('transcript.titles.matrix')} {'; '.join(cells())}."
