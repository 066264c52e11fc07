"""Ways that a text tells from one figure to another, against those that the record holds. Judges no lone one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from flows.critic.figures import Figure, figures_of
from flows.critic.held import Held, HeldMetric, Proof
from flows.critic.lexicon.cues import AFTER, AIM, BEFORE, CALENDAR, FROM, GOAL, INSTEAD, INTO
from flows.critic.meanings import THEY_WOULD, ends_a_range, of_the_calendar
from flows.critic.reading import Line
from flows.critic.uses import near, same

_APART = 8


class Way(NamedTuple):
    """Two figures of one sentence: where something starts and where it ends."""

    start: Figure
    end: Figure


def ways_of(line: Line, language: str) -> Iterator[Way]:
    """From what to what: "from 64 hours to 15", "44 down to 19", "12 today, and you want 5", "5 instead of 12"."""
    figures = [each for each in figures_of(line, language) if not of_the_calendar(each)]
    for one, other in pairwise(figures):
        between = [token.word for token in line.words[one.at + 1 : _first(other)]]
        if not between or len(between) > _APART or FROM & set(between[:-1]):
            continue
        ranges = len(between) == 1 and between != ["→"] and not _STARTS & set(_before(one))
        if INSTEAD & set(between):
            yield Way(other, one)
        elif (
            (between[-1] in INTO and not ranges) or _aims(between) or _aimed_at(other) or _was(between, other)
        ):
            yield Way(one, other)


def _aims(between: list[str]) -> bool:
    """Is what follows called their aim before it is told ("and you'd like")?"""
    return bool(AIM & set(between)) or ("like" in between and bool(THEY_WOULD & set(between)))


def _was(between: list[str], figure: Figure) -> bool:
    """Is one told as what was before, and the other as what came after ("had 58 before and 21 after")?"""
    behind = [token.word for token in figure.line.words[figure.at + 1 : figure.at + _BEHIND]]
    return bool(BEFORE & set(between)) and bool(AFTER & set(between + behind))


def _aimed_at(figure: Figure) -> bool:
    """Is it called their aim right behind ("three is the aim", "sechs sollen es werden")?"""
    behind = [token.word for token in figure.line.words[figure.at + 1 : figure.at + _BEHIND]]
    return bool(GOAL & set(behind)) or "sollen" in behind


_BEHIND = 5
_STARTS = FROM | {"de", "du", "des"}
"""Without one of these right before it "8 to 10" is a range, not a way."""


def _before(figure: Figure, count: int = 2) -> list[str]:
    return [token.word for token in figure.line.words[max(0, _first(figure) - count) : _first(figure)]]


def _first(figure: Figure) -> int:
    return figure.at if figure.first < 0 else figure.first


def wrong_start(held: Held, line: Line, language: str) -> tuple[Figure, HeldMetric] | None:
    """A way that ends at their own target, and starts at a figure that is none of theirs."""
    if line.asks or line.quotes:
        return None
    for way in ways_of(line, language):
        if ends_a_range(_before(way.start, 3)) or _somebody_elses(way.start, held, language):
            continue
        for metric in held.metrics:
            if _is(way.end, metric, "target") and _is_another(way.start, metric, held):
                return way.start, metric
    return None


def _is(figure: Figure, metric: HeldMetric, leaf: str) -> bool:
    unit = metric.units.get(leaf, "")
    return figure.unit in ("", unit) and any(
        same(figure, value, unit) for value in metric.figures.get(leaf, ())
    )


def _is_another(figure: Figure, metric: HeldMetric, held: Held) -> bool:
    """Could it be where they stand, and is it no figure that is held of them?"""
    if "baseline" not in metric.figures or figure.unit not in ("", metric.units["baseline"]):
        return False
    if not metric.better or not figure.value or not _leads_there(figure, metric):
        return False
    return not _known(figure, held)


def _known(figure: Figure, held: Held) -> bool:
    """Is it a figure that is held, but for rounding, and not only the thousandth part of one?"""
    return any(
        same(figure, value, unit) if figure.is_time else near(figure.value, value)
        for value, unit in held.figures
        if value < figure.value * _SCALE
    )


_SCALE = 100


def _leads_there(figure: Figure, metric: HeldMetric) -> bool:
    """Does a way from it to their target lead where they want to go?"""
    target = metric.figures["target"][0]
    return figure.value > target if metric.better == "down" else figure.value < target


def _somebody_elses(figure: Figure, held: Held, language: str) -> bool:
    """Is it told of another: does a name that is none of theirs, or "at a plant like yours", stand before it?"""
    line, ours = figure.line, held.names
    if any(hit.first < figure.at for hit in line.hits.get("elsewhere", ())):
        return True
    before = line.words[: _first(figure)]
    if any(token.word in proof.names - ours for proof in held.proofs for token in before):
        return True
    return any(
        token.capital
        and token.word not in ours
        and token.word not in CALENDAR
        and (language != "de" or last.word in _PLACES)
        for last, token in pairwise(before)
    )


_PLACES = frozenset(["bei", "beim", "in", "im", "aus", "am"])
"""Words before a name in German, where every noun has a capital."""


def _stands_for_theirs(figure: Figure, held: Held) -> bool:
    """Is it where one of their own metrics stands or is to go?"""
    return any(
        figure.value in metric.figures.get(leaf, ()) and figure.unit in ("", metric.units[leaf])
        for metric in held.metrics
        for leaf in ("baseline", "target", "now")
    )


def wrong_proof(held: Held, line: Line, language: str) -> tuple[Figure, Proof] | None:
    """What another customer came from or to, with one end as it is held and the other not."""
    words = {token.word for token in line.words}
    for proof in held.proofs:
        if not proof.names & words:
            continue
        for way in ways_of(line, language):
            ends = [same(each, value, "") for each, value in zip(way, proof.figures, strict=False)]
            strange = way[ends.index(False)] if ends.count(False) == 1 else None
            if strange is None or strange.value in proof.figures or _stands_for_theirs(strange, held):
                continue
            if not strange.unit or strange.unit == way[ends.index(True)].unit:
                return strange, proof
    return None
