"""Both sides as bars around the line where nobody gains or loses. Draws what `bot.transcripts.sides` found. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.transcripts.pictures.drawing import (
    WIDTH,
    Label,
    Part,
    Picture,
    box,
    cut,
    line,
    shape,
    width_of,
)
from bot.transcripts.sides import is_open
from bot.transcripts.styled import plain_of
from bot.transcripts.transcript import Bar, Sides
from flows.ranges import Range
from prompts.render import Words

EDGE, TOP, BAR, THIN = 4.0, 34.0, 16.0, 8.0
LEAST = 0.16
"""The share of the width that each side of the line gets at least."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where amounts stand across the picture."""

    low: float
    high: float

    @property
    def zero(self) -> float:
        return self.at(Decimal(0))

    def at(self, amount: Decimal) -> float:
        """Where an amount stands; what is open stands at the edge."""
        if amount.is_infinite():
            return WIDTH - EDGE if amount > 0 else EDGE
        return EDGE + (float(amount) - self.low) / (self.high - self.low) * (WIDTH - 2 * EDGE)


def balance_picture(words: Words, sides: Sides, name: str = "balance") -> Picture | None:
    """The picture; None where nothing can be drawn."""
    if not sides.bars:
        return None
    scale = _scale(sides.bars)
    parts: list[Part] = []
    y = TOP
    parts.append(line(scale.zero, 26, scale.zero, 31, "ink", 1.6))
    for bar in sides.bars:
        drawn, y = _bar(words, scale, bar, y)
        parts += drawn
    frame = [*_heads(words, scale), *_legend(words, y + 10)]
    return Picture(name, _told(words, sides), WIDTH, y + 24, (*parts, *frame))


def _scale(bars: Sequence[Bar]) -> _Scale:
    ends = [0.0]
    for bar in bars:
        for each in (bar.gains, bar.evidenced):
            if each is not None and not is_open(each):
                ends += [float(end) for end in (each.low, each.high) if not end.is_infinite()]
    low, high = min(ends), max(ends)
    span = (high - low) or 1.0
    drawn = [bar.gains for bar in bars if not is_open(bar.gains)]
    high += LEAST * span * any(each.high.is_infinite() for each in drawn)  # room for an arrow
    low, high = min(low, -LEAST * span), max(high, LEAST * span)
    return _Scale(low - 0.02 * span, high + 0.02 * span)


def _heads(words: Words, scale: _Scale) -> Iterator[Part]:
    even = words.plain("transcript.sides.even")
    half = width_of(even, 11) / 2
    x = min(max(scale.zero, EDGE + half), WIDTH - EDGE - half)
    yield Label(x, 22, even, 11, bold=True, anchor="middle")
    less, more = (words.plain(f"transcript.sides.{each}") for each in ("less", "more"))
    if x - half - 14 > EDGE + width_of(less, 10.5):
        yield Label(EDGE, 22, f"← {less}", 10.5, "soft")
    if x + half + 14 < WIDTH - EDGE - width_of(more, 10.5):
        yield Label(WIDTH - EDGE, 22, f"{more} →", 10.5, "soft", anchor="end")


def _bar(words: Words, scale: _Scale, bar: Bar, y: float) -> tuple[list[Part], float]:
    """One side, and where the next one begins."""
    says, room = cut(plain_of(bar.says), WIDTH - 2 * EDGE, 12), WIDTH - 2 * EDGE
    parts: list[Part] = [Label(EDGE, y + 12, cut(bar.label, room, 12), 12, bold=True)]
    if width_of(bar.label, 12.5) + width_of(says, 12) + 10 > room:
        y += 15  # both do not stand in one line
    parts.append(Label(WIDTH - EDGE, y + 12, says, 12, anchor="end"))
    y += 22
    if is_open(bar.gains):
        dots = "".join(box(EDGE + 14 * each, y + 4, 4, 2, "faint") for each in range(25))
        return [*parts, dots], y + 22
    parts += _drawn(scale, bar.gains, y, BAR)
    top = y - 4
    y += BAR + 4
    if bar.evidenced is not None and bar.evidenced != bar.gains:
        parts += _drawn(scale, bar.evidenced, y, THIN)
        y += THIN + 2
    parts.append(line(scale.zero, top, scale.zero, y, "ink", 1.6))
    if bar.evidenced_says:
        shown = f"{words.plain('transcript.sides.evidenced')}: {plain_of(bar.evidenced_says)}"
        parts.append(Label(EDGE, y + 11, cut(shown, WIDTH - 2 * EDGE, 10.5), 10.5, "soft"))
        y += 16
    return parts, y + 12


def _drawn(scale: _Scale, each: Range, y: float, height: float) -> Iterator[str]:
    """Sure up to the nearer end, possible from there to the farther one, an arrow where it is open."""
    low, high, zero = scale.at(each.low), scale.at(each.high), scale.zero
    sure = (zero, low, "good") if each.low > 0 else (high, zero, "bad") if each.high < 0 else None
    if sure is not None and sure[1] - sure[0] > 0:
        yield box(sure[0], y, max(sure[1] - sure[0], 1.5), height, sure[2])
    for start, end, colour in (
        (min(low, zero), min(high, zero), "bad"),
        (max(low, zero), max(high, zero), "good"),
    ):
        if end - start > 0.3:
            yield box(start, y, end - start, height, colour, open_=True)
    if each == Range(Decimal(0), Decimal(0)):
        yield box(zero - 1.5, y, 3, height, "ink")
    middle = y + height / 2
    if each.high.is_infinite():
        yield shape([(high - 6, middle - 6), (high + 3, middle), (high - 6, middle + 6)], "good")
    if each.low.is_infinite():
        yield shape([(low + 6, middle - 6), (low - 3, middle), (low + 6, middle + 6)], "bad")


def _legend(words: Words, y: float) -> Iterator[Part]:
    sure, possible = (words.plain(f"transcript.sides.{each}") for each in ("sure", "possible"))
    yield box(EDGE, y - 8, 16, 9, "good")
    yield Label(EDGE + 21, y, sure, 10.5, "soft")
    x = EDGE + 34 + width_of(sure, 10.5)
    yield box(x, y - 8, 16, 9, "good", open_=True)
    yield Label(x + 21, y, possible, 10.5, "soft")


def _told(words: Words, sides: Sides) -> str:
    """What the picture shows, in a sentence for who cannot see it."""
    rows = [f"{each.label}: {plain_of(each.says)}" for each in sides.bars]
    return f"{words.plain('transcript.titles.sides')}. {'; '.join(rows)}."
