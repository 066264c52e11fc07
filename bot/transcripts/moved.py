"""What moved, in lines: what was taken for so before, and what is known now. Pure; the words come from `prompts`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.naming import label_of, mark_of, place_label
from flows.model import Flow
from flows.moved import Move
from flows.record import Fact, Record
from prompts.render import Safe, Words

MOST = 8


def moved_lines(
    words: Words, flow: Flow, record: Record, moves: Sequence[Move], most: int = MOST
) -> list[Safe]:
    """A line for each thing that moved, the weightiest first; how many more there are, where there are."""
    lines = list(_lines(words, flow, record, moves[:most]))
    if len(moves) > most:
        lines.append(words.text("chat.more_lines", count=len(moves) - most))
    return lines


def _lines(words: Words, flow: Flow, record: Record, moves: Iterable[Move]) -> Iterable[Safe]:
    def shown(fact: Fact | None) -> str:
        return "" if fact is None else " ".join(label_of(words, flow, fact, record).split())

    for each in moves:
        yield words.text(
            f"chat.moved.{each.how}",
            label=place_label(words, each.now.path, record),
            before=shown(each.before),
            was=mark_of(words, each.before) if each.before is not None else "",
            value=shown(each.now) if each.how != "refuted" else "",
            mark=mark_of(words, each.now),
            quote=each.now.quote or "",
            by=each.now.said_by or "",
        )
