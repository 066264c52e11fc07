"""Tells which of several bands on offer ("under 10 %", "over half") a typed share lies in. Quiet at an edge."""

from __future__ import annotations

from decimal import Decimal

from flows.answers.lexicon import late
from flows.answers.quantities import read_percent
from flows.answers.reading import Context, Option
from flows.answers.text import fold
from flows.values import Number

_SHARE = late(r"\d ?(?:%|pct\b|per ?cent\b)|\b(?:third|quarter|fifth|half|thirds|quarters)\b")
_BAND = late(
    r"(?:under|below|less than) (?P<top>\d+) ?%|(?P<low>\d+) ?(?:to|-) ?(?P<high>\d+) ?%"
    r"|(?:over|above|more than) (?:(?P<floor>\d+) ?%|half)"
)
_FEWEST = 2
_WHOLE = Decimal(100)


def in_band(text: str, options: tuple[Option, ...], context: Context) -> set[str]:
    """The id of the band that the share, which is all of `text`, lies in as a whole; empty where there is none."""
    bands = {option.id: band for option in options if (band := _band(option.label)) is not None}
    if len(bands) < _FEWEST or _SHARE.search(fold(text)) is None:
        return set()
    parts = read_percent(text, context).parts
    share = parts.get("value")
    if (
        not isinstance(share, Number)
        or share.unit != "%"
        or share.per
        or parts.get("note", "or so") != "or so"
    ):
        return set()
    low = share.low if share.low is not None else Decimal(0)
    high = share.high if share.high is not None else _WHOLE
    found = {each for each, (floor, top) in bands.items() if floor <= low and high <= top}
    return found if len(found) == 1 else set()


def _band(label: str) -> tuple[Decimal, Decimal] | None:
    match = _BAND.fullmatch(" ".join(fold(label).split()))
    if match is None:
        return None
    if match["top"]:
        return Decimal(0), Decimal(match["top"])
    if match["low"]:
        return Decimal(match["low"]), Decimal(match["high"])
    return Decimal(match["floor"] or 50), _WHOLE
