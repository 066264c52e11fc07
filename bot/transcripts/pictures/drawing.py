"""Pieces of SVG: texts that fit, boxes, marks. Each has a colour, and a class by which a page may give it another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from wcwidth import iter_graphemes, wcswidth

from bot.transcripts.styled import fit

WIDTH = 360
"""As wide as a phone, so that letters are as large there as they are drawn."""
COLOURS = {
    "ink": "#1f2328",
    "soft": "#57606a",
    "faint": "#d0d7de",
    "good": "#1b6e8c",
    "bad": "#b1451f",
    "paper": "#ffffff",
}
FONT = "Noto Sans, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif"
_LETTER = 0.56
"""Width of a letter as a share of the size: a little more than that of most, so that what fits here fits everywhere."""


def width_of(text: str, size: float) -> float:
    """About how wide a text is drawn."""
    return max(wcswidth(text), len(text) // 2) * size * _LETTER


def cut(text: str, room: float, size: float) -> str:
    """The text in one line, cut with a sign where it is too long; no letter is taken apart."""
    line = " ".join(fit(text).split())
    if width_of(line, size) <= room:
        return line
    kept = ""
    for letter in iter_graphemes(line):
        if width_of(kept + letter + "…", size) > room:
            break
        kept += letter
    return kept.rstrip() + "…"


def wrapped(text: str, room: float, size: float, most: int = 2) -> list[str]:
    """The text in at most so many lines, broken at blanks, or anywhere in a longer word; what is left over is cut."""
    lines = [""]
    pieces = [piece for word in fit(text).split() for piece in _pieces(word, room, size)]
    for at, piece in enumerate(pieces):
        longer = f"{lines[-1]}{piece}" if lines[-1] else piece.lstrip()
        if not lines[-1] or width_of(longer, size) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(piece.lstrip())
        else:
            lines[-1] += "".join(pieces[at:])
            break
    return [cut(each, room, size) for each in lines]


def _pieces(word: str, room: float, size: float) -> list[str]:
    """A word with the blank before it, in pieces where it is longer than a line: as in scripts without blanks."""
    pieces = [" "]
    for letter in iter_graphemes(word):
        if width_of(pieces[-1] + letter, size) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@dataclass(frozen=True, slots=True)
class Label:
    """A text whose line stands on `y`; `anchor` says what of it stands at `x`: "" its start, "middle", "end"."""

    x: float
    y: float
    text: str
    size: float = 12
    colour: str = "ink"
    bold: bool = False
    anchor: str = ""

    @property
    def svg(self) -> str:
        """The text as SVG."""
        more = ' font-weight="700"' if self.bold else ""
        more += f' text-anchor="{self.anchor}"' if self.anchor else ""
        look = f'font-size="{_n(self.size)}" class="{self.colour}" fill="{COLOURS[self.colour]}"{more}'
        return f'<text x="{_n(self.x)}" y="{_n(self.y)}" {look}>{escape(self.text)}</text>'


Part = str | Label
"""Shapes are SVG already; texts are not yet, since printing has a better hand with them."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole picture. `title` says in words what it shows."""

    name: str
    title: str
    width: float
    height: float
    parts: tuple[Part, ...]

    @property
    def svg(self) -> str:
        """All of it, for a page."""
        return self._around(each if isinstance(each, str) else each.svg for each in self.parts)

    @property
    def shapes(self) -> str:
        """All of it but the texts, for printing."""
        return self._around(each for each in self.parts if isinstance(each, str))

    @property
    def labels(self) -> tuple[Label, ...]:
        """The texts alone."""
        return tuple(each for each in self.parts if isinstance(each, Label))

    def _around(self, parts: Iterable[str]) -> str:
        size = f'viewBox="0 0 {_n(self.width)} {_n(self.height)}" width="{_n(self.width)}" height="{_n(self.height)}"'
        told = escape(" ".join(fit(self.title).split()))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} class="picture {self.name}" role="img" '
            f'aria-label="{told}" font-family="{FONT}">{"".join(parts)}</svg>'
        )


def box(
    x: float, y: float, width: float, height: float, colour: str, *, open_: bool = False, round_: float = 2
) -> str:
    """A bar: filled where it is sure, light with a dashed edge where it is only possible (`open_`)."""
    look = f'fill="{COLOURS[colour]}"'
    if open_:
        look += f' fill-opacity="0.22" stroke="{COLOURS[colour]}" stroke-width="1" stroke-dasharray="4 2.5"'
    kind = f"{colour} open" if open_ else colour
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(round_)}" '
        f'class="{kind}" {look}/>'
    )


def line(x1: float, y1: float, x2: float, y2: float, colour: str = "faint", width: float = 1) -> str:
    """A straight line."""
    return (
        f'<path d="M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}" class="{colour} line" stroke="{COLOURS[colour]}" '
        f'stroke-width="{_n(width)}" fill="none"/>'
    )


def shape(points: Sequence[tuple[float, float]], colour: str) -> str:
    """A filled shape between points."""
    path = "L".join(f"{_n(x)} {_n(y)}" for x, y in points)
    return f'<path d="M{path}Z" class="{colour}" fill="{COLOURS[colour]}"/>'


def ring(x: float, y: float, filled: int, radius: float = 4.5) -> str:
    """A ring around (x, y), filled by so many thirds, the whole of it at 3: how far something is shown."""
    soft = COLOURS["soft"]
    around = f'cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"'
    parts = [f'<circle {around} class="soft line" stroke="{soft}" stroke-width="1.2" fill="none"/>']
    inner = radius - 1.4
    if filled >= 3:
        parts.append(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(inner)}" class="soft" fill="{soft}"/>')
    elif filled:
        ends = {1: (x + inner, y, 0), 2: (x, y + inner, 0)}
        end_x, end_y, large = ends[filled]
        parts.append(
            f'<path d="M{_n(x)} {_n(y)}V{_n(y - inner)}A{_n(inner)} {_n(inner)} 0 {large} 1 {_n(end_x)} {_n(end_y)}Z" '
            f'class="soft" fill="{soft}"/>'
        )
    return "".join(parts)


def _n(value: float) -> str:
    """A figure without needless digits, the same on every machine."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
