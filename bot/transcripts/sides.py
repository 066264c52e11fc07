"""Both sides of a transcript: what can be drawn of the balance, and the sentences beside it. Pure; sums nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.transcripts.balance_brief import balance_lines
from bot.transcripts.balance_words import Weighed, money, weighed
from bot.transcripts.page import Page
from bot.transcripts.transcript import Bar, Row, Sides
from flows.agenda import kind_of
from flows.balance import Scales
from flows.ranges import Range
from prompts.render import Safe, Words

_LINES = (("gain_from", "gain_from"), ("to_ask", "missing"), ("beside", "beside"), ("steps", "year"))


def sides_of(words: Words, page: Page) -> Sides:
    """The balance; without figures for a first talk, which has none."""
    if kind_of(page.record, page.session) == "first_talk":
        return Sides(words.text("transcript.sides.first_talk"))
    on = weighed(words, page.flow, page.record, page.session, page.terms, page.now)
    lines = balance_lines(words, page, "", Safe(""))
    verdict = lines["both"] or lines["gain_from"] or words.text("transcript.sides.nothing")
    if not lines["both"]:
        lines["gain_from"] = ""  # it stands as the verdict
    return Sides(_sentence(verdict), bars_of(on), tuple(_says(words, lines)))


def _says(words: Words, lines: Mapping[str, Any]) -> Iterator[Row]:
    for key, name in _LINES:
        if lines[key]:
            yield Row(words.plain(f"transcript.sides.{name}"), _sentence(lines[key]))
    if lines["off"][1]:
        yield Row(lines["off"][0], _sentence(lines["off"][1]))


def _sentence(text: str) -> Safe:
    return Safe(text[:1].upper() + text[1:])


def bars_of(on: Weighed) -> tuple[Bar, ...]:
    """A bar for each side; nothing where neither can be told."""
    scales = on.balance.claimed
    if scales is None:
        return ()
    bars = [
        _bar(on, key, gains, dict(gains_of(on.balance.evidenced)).get(key) if on.balance.evidenced else None)
        for key, gains in gains_of(scales)
    ]
    return () if all(is_open(each.gains) for each in bars) else tuple(bars)


def gains_of(scales: Scales) -> Iterator[tuple[str, Range]]:
    """What each side gains, by name: they against doing nothing and against the alternative, and we."""
    nothing, other = scales.against_nothing, scales.against_other
    if nothing is not None:
        yield "they", nothing
    if nothing is None or not (other.open or other == nothing):
        yield "they_other", other
    yield "we", scales.ours


def is_open(each: Range) -> bool:
    """Is next to nothing known of it? An end at 0 or below with the other one open says nothing either."""
    return each.low.is_infinite() or (each.high.is_infinite() and each.low <= 0)


def _bar(on: Weighed, key: str, gains: Range, evidenced: Range | None) -> Bar:
    words = on.words
    label = words.plain(f"transcript.sides.{key}")
    if is_open(gains):
        unknown = "not_here" if key == "we" else "not_known"
        return Bar(label, words.plain(f"transcript.sides.{unknown}"), gains)
    if key == "we":  # what we keep does not turn on what they believe
        return Bar(label, money(on, gains), gains)
    if evidenced is None or is_open(evidenced):
        return Bar(label, money(on, gains), gains, None, words.plain("transcript.sides.not_shown"))
    same = evidenced == gains
    says = words.plain("transcript.sides.same") if same else money(on, evidenced)
    return Bar(label, money(on, gains), gains, evidenced, says)
