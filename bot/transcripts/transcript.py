"""The discovery transcript as every format shows it: one model, in the order in which it is read. Makes nothing.

A text in it is literal (what somebody typed) or `Safe` (neutral Markdown that the product
worded itself); `bot.transcripts.styled` gives both as styled lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.ranges import Range


@dataclass(frozen=True, slots=True)
class Row:
    """One thing held true: how it is known (`mark` in words, `level` 0 to 3 or None), their words, what it was before.

    Where nothing is known `state` says how that is ("unknown", "skipped"), else it is "known".
    """

    label: str
    value: str
    mark: str = ""
    level: int | None = None
    quote: str = ""
    history: tuple[str, ...] = ()
    state: str = "known"


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the record."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that page one says: sentences, or rows with their evidence. `key` names it ("help", "next", …)."""

    key: str
    label: str
    says: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """Whether one offering moves one of their numbers.

    `moves` is "strongly", "somewhat", "moved", "not_at_all", "worse", "unknown" or "open" (nobody was
    asked); `says` the same in words. `shown` is how far it is shown, from 0 (our claim) to 3
    (their own data); `proof` says by what, "" where there is nothing to show. `more` are
    the particulars: how, how far, without us.
    """

    moves: str
    says: str
    shown: int = 0
    proof: str = ""
    more: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Their numbers, one a row, against what we offer, one a column."""

    metrics: tuple[str, ...]
    offerings: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """What one side gains a year, from the least to the most; open on both ends where that is not known.

    `evidenced` is the part of it that was shown to them: None where there is nothing to show,
    or nothing was.
    """

    label: str
    says: str
    gains: Range
    evidenced: Range | None = None
    evidenced_says: str = ""


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides on the scales: whether both come out ahead, what can be drawn, and the lines beside it."""

    verdict: str
    bars: tuple[Bar, ...] = ()
    says: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Driver:
    """What weighs on a person, or on the team."""

    who: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding on a version; `name` where what it says does not begin with it.

    `aside`: a seller put it aside. `of_model`: a language model found it, not the rules.
    """

    name: str
    says: str
    ask: str
    aside: bool = False
    of_model: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """An opening or a proposition as it was kept. `text` is literal."""

    title: str
    by: str
    text: str
    remarks: tuple[Remark, ...] = ()
    since: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Something that was said to the seller. `of_model`: words of a language model are in it."""

    says: str
    choices: tuple[str, ...] = ()
    of_model: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn: what the seller said or chose ("" where the bot began), and what came back."""

    who: str
    at: str
    channel: str
    answer: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """One session as it went."""

    title: str
    turns: tuple[Exchange, ...]


@dataclass(frozen=True, slots=True)
class Transcript:
    """All of it. `titles` are the fixed words, by their keys under `transcript.titles`."""

    account: str
    day: str
    locale: str
    titles: Mapping[str, str]
    front: tuple[Point, ...]
    sides: Sides
    matrix: Matrix
    drivers: tuple[Driver, ...]
    versions: tuple[Version, ...]
    put_aside: tuple[Row, ...]
    groups: tuple[Group, ...]
    talks: tuple[Talk, ...]
