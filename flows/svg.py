"""A flow drawn by hand as SVG: one file without scripts, fonts or pictures from elsewhere. Decides nothing.

From left to right: the stage, the weight as a bar, the question, and beside it what it
waits for (an arc from the answer that opens it) and how an answer is pushed back.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from flows.diagram import COLOURS, Card, Label, cards, stage_number
from flows.model import Flow

ROW, TOP, CARD_HEIGHT = 50, 96, 38
STAGE, BAR, CARD, CARD_WIDTH = 36, 170, 254, 330
NOTES = CARD + CARD_WIDTH + 84
WIDTH = 1130
INK, SOFT, FAINT = "#1f2328", "#57606a", "#d0d7de"
_LONGEST_BAR = 66
_STYLE = (
    "text{font-family:'Inter','Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif;fill:#1f2328}"
    ".t{font-size:22px;font-weight:600}.l{font-size:13.5px;font-weight:600}"
    ".s{font-size:11px;fill:#57606a}.g{font-size:13px;font-weight:600}"
)


def svg(flow: Flow, kind: str | None, label: Label) -> str:
    """The plan for one kind of meeting as an SVG picture; without a kind all questions, by stage."""
    drawn = cards(flow, kind, label)
    heaviest = max((card.weight for card in drawn), default=1) or 1
    height = TOP + ROW * len(drawn) + 28
    title = label(f"diagram.plans.{kind}") if kind else flow.id
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(title)}">',
        f"<style>{_STYLE}</style>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<text class="t" x="{STAGE}" y="42">{escape(title)}</text>',
        *_legend(flow, label),
        *_stages(flow, drawn, label),
        *_path(drawn),
        *(part for position in range(len(drawn)) for part in _arcs(drawn, position)),
    ]
    for position, card in enumerate(drawn):
        parts.extend(_row(flow, card, position, heaviest, label))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _y(position: int) -> int:
    """The middle of a row."""
    return TOP + ROW * position + ROW // 2


def _colours(flow: Flow, stage: str) -> tuple[str, str]:
    return COLOURS[stage_number(flow, stage) % len(COLOURS)]


def _legend(flow: Flow, label: Label) -> Iterator[str]:
    y = 70
    yield f'<text class="s" x="{BAR}" y="{y + 4}">{escape(label("diagram.weight"))}</text>'
    if flow.limits:
        shortest = escape(label("diagram.within").replace("%", str(min(flow.limits))))
        yield f'<rect x="{CARD}" y="{y - 5}" width="22" height="9" rx="2" fill="{SOFT}"/>'
        yield f'<text class="s" x="{CARD + 30}" y="{y + 4}">{shortest}</text>'
    yield f'<path d="M{NOTES} {y} h22" stroke="{SOFT}" fill="none"/>'
    yield f'<circle cx="{NOTES + 22}" cy="{y}" r="3" fill="{SOFT}"/>'
    yield f'<text class="s" x="{NOTES + 32}" y="{y + 4}">{escape(label("diagram.when"))}</text>'
    yield f'<rect x="{NOTES + 150}" y="{y - 8}" width="24" height="16" rx="8" fill="none" {_dashed(SOFT)}/>'
    yield f'<text class="s" x="{NOTES + 182}" y="{y + 4}">{escape(label("diagram.push_back"))}</text>'


def _dashed(colour: str) -> str:
    return f'stroke="{colour}" stroke-dasharray="4 3"'


def _stages(flow: Flow, drawn: tuple[Card, ...], label: Label) -> Iterator[str]:
    """A band behind each run of questions of one stage, with the stage's name at its beginning."""
    start = 0
    for position, card in enumerate(drawn):
        last = position + 1 == len(drawn) or drawn[position + 1].question.stage != card.question.stage
        if not last:
            continue
        fill, edge = _colours(flow, card.question.stage)
        top, height = _y(start) - ROW // 2 + 2, ROW * (position - start + 1) - 4
        across = f'x="{STAGE - 12}" y="{top}" width="{WIDTH - 2 * (STAGE - 12)}" height="{height}"'
        yield f'<rect {across} rx="8" fill="{fill}" opacity="0.45"/>'
        yield f'<rect x="{STAGE - 12}" y="{top}" width="5" height="{height}" rx="2.5" fill="{edge}"/>'
        name = escape(label(f"diagram.stages.{card.question.stage}"))
        yield f'<text class="g" x="{STAGE + 4}" y="{_y(start) + 5}" style="fill:{edge}">{name}</text>'
        start = position + 1


def _path(drawn: tuple[Card, ...]) -> Iterator[str]:
    """The way through the cards."""
    if len(drawn) > 1:
        x = CARD + 22
        yield f'<path d="M{x} {_y(0)} V{_y(len(drawn) - 1)}" stroke="{FAINT}" stroke-width="2" fill="none"/>'


def _arcs(drawn: tuple[Card, ...], position: int) -> Iterator[str]:
    """From each answer that a question's condition looks at to that question, in the gutter on the right."""
    card = drawn[position]
    right = CARD + CARD_WIDTH
    for source in card.sources:
        reach = right + min(20 + 9 * (position - source), 70)
        y1, y2 = _y(source) + 6, _y(position) - 6
        yield (
            f'<path d="M{right} {y1} C{reach} {y1} {reach} {y2} {right + 5} {y2}" '
            f'stroke="{SOFT}" stroke-width="1.2" fill="none" opacity="0.7"/>'
        )
        yield f'<circle cx="{right + 3}" cy="{y2}" r="3" fill="{SOFT}"/>'


def _row(flow: Flow, card: Card, position: int, heaviest: int, label: Label) -> Iterator[str]:
    y, (_, edge) = _y(position), _colours(flow, card.question.stage)
    top = y - CARD_HEIGHT // 2
    length = max(3, round(_LONGEST_BAR * card.weight / heaviest))
    shade = 1 if card.early else 0.3
    yield f'<rect x="{BAR}" y="{y - 5}" width="{length}" height="10" rx="2" fill="{edge}" opacity="{shade}"/>'
    dash = ' stroke-dasharray="2 2"' if card.when else ""
    yield (
        f'<rect x="{CARD}" y="{top}" width="{CARD_WIDTH}" height="{CARD_HEIGHT}" rx="7" fill="#ffffff" '
        f'stroke="{edge}" stroke-width="1.3"{dash}/>'
    )
    yield f'<text class="s" x="{CARD + 22}" y="{y + 4}" text-anchor="middle">{position + 1}</text>'
    yield f'<text class="l" x="{CARD + 44}" y="{y - 2}">{escape(_cut(card.label, 38))}</text>'
    yield f'<text class="s" x="{CARD + 44}" y="{y + 12}">{escape(_about(card))}</text>'
    yield f'<text class="s" x="{BAR - 8}" y="{y + 4}" text-anchor="end">{card.weight}</text>'
    yield from _notes(card, y, label)


def _about(card: Card) -> str:
    question = card.question
    many = f" · adds {question.adds}{f' ≤ {question.most}' if question.most else ''}" if question.adds else ""
    return _cut(f"{question.place} · {question.kind.replace('_', ' ')}{many}", 50)


def _notes(card: Card, y: int, label: Label) -> Iterator[str]:
    """Beside a card: its condition above, its push-backs below or alone in the middle."""
    middle = y - 7 if card.when and card.push_backs else y
    if card.when:
        lines = _wrapped(card.when, 68) if not card.push_backs else [_cut(card.when, 70)]
        for number, line in enumerate(lines):
            at = middle + 4 + 14 * number - 7 * (len(lines) - 1)
            yield f'<text class="s" x="{NOTES}" y="{at}">{escape(line)}</text>'
    x, at = NOTES, y + 10 if card.when else y
    if card.push_backs:
        yield f'<path d="M{CARD + CARD_WIDTH} {at} H{x}" {_dashed(FAINT)} fill="none"/>'
    for check in card.push_backs:
        width = 16 + round(6.1 * len(check))
        yield f'<rect x="{x}" y="{at - 9}" width="{width}" height="18" rx="9" fill="#ffffff" {_dashed(SOFT)}/>'
        yield f'<text class="s" x="{x + 8}" y="{at + 4}">{escape(check)}</text>'
        x += width + 14


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _wrapped(text: str, most: int) -> list[str]:
    """The text in two lines at most, broken at a space."""
    if len(text) <= most:
        return [text]
    at = text.rfind(" ", 0, most)
    at = at if at > 0 else most
    return [text[:at], _cut(text[at:].strip(), most)]
