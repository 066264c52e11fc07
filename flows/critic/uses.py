"""Which of the record's metrics, figures and people a text uses, whatever the words. Blames nothing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from flows.critic.figures import Figure, figures_of, in_days, shares_of
from flows.critic.held import Held, HeldMetric
from flows.critic.reading import Line, Reading
from flows.critic.stems import stem

_TELLING = 2
_FEW = 9


class Uses:
    """What of a record a text uses."""

    def __init__(self, reading: Reading, held: Held) -> None:
        self.reading = reading
        self.held = held

    @cached_property
    def line_stems(self) -> tuple[frozenset[str], ...]:
        """For each sentence the stems of all its words, those that somebody else says included."""
        return tuple(_stems(line) for line in self.reading.lines)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure of the text."""
        return tuple(
            figure for line in self.reading.lines for figure in figures_of(line, self.reading.language)
        )

    @cached_property
    def shares(self) -> tuple[Decimal, ...]:
        """Every part of a whole that the text tells in words, in percent."""
        return tuple(share for line in self.reading.lines for share in shares_of(line))

    def names(self, metric: HeldMetric, line: Line) -> bool:
        """Does a sentence name a metric, in its own or in other words?"""
        there = self.line_stems[line.number]
        own = metric.stems
        if own and len(own & there) >= (len(own) if len(own) < 3 else len(own) - 1):
            return True
        return any(other <= there for other in metric.others)

    def lines_naming(self, metric: HeldMetric) -> Iterator[Line]:
        """The sentences that name a metric."""
        return (line for line in self.reading.lines if self.names(metric, line))

    def used(self, metric: HeldMetric) -> bool:
        """Is a metric in the text: by a name, by its unit, or by its figures?"""
        return (
            any(True for _ in self.lines_naming(metric))
            or self._by_words(metric)
            or self._by_figure(metric)
            or self._by_unit(metric)
        )

    def told(self, metric: HeldMetric) -> bool:
        """Is a metric in the text with a figure, rather than only by its name?"""
        return self._by_figure(metric) or any(line.has("digits") for line in self.lines_naming(metric))

    def goes_from_to(self, metric: HeldMetric) -> bool:
        """Does the text tell both where a metric stands and where it is to go?"""
        unit = metric.units.get("baseline", "")
        return all(
            any(
                each.value == value and each.unit in ("", unit)
                for each in self.figures
                for value in metric.figures.get(leaf, ())
            )
            for leaf in ("baseline", "target")
        )

    def worth_told(self, metric: HeldMetric) -> bool:
        """Is what one unit or the whole of a metric is worth in the text?"""
        held = [value for leaf in ("unit_worth", "whole_worth") for value in metric.figures.get(leaf, ())]
        return any(near(figure.value, value) for figure in self.figures for value in held)

    def _by_words(self, metric: HeldMetric) -> bool:
        """Most of its name spread over neighbouring sentences."""
        own = metric.stems
        if len(own) < _TELLING:
            return False
        there = self.line_stems
        return any(own <= there[number] | there[number + 1] for number in range(len(there) - 1))

    def _by_unit(self, metric: HeldMetric) -> bool:
        """A figure in its unit beside a word of its name ("82 litres less per crossing")."""
        units = {stem(unit) for unit in metric.units.values() if len(unit) > _TELLING}
        return any(
            line.has("digits") and units & there and metric.stems & there - units
            for line, there in zip(self.reading.lines, self.line_stems, strict=True)
        )

    def _is_anothers(self, figure: Figure, metric: HeldMetric) -> bool:
        """Is it to the digit where another metric stands or is to go, and so no rounded figure of this one?"""
        return any(
            figure.value in other.figures.get(leaf, ())
            for other in self.held.metrics
            if other is not metric
            for leaf in ("baseline", "target", "now")
        )

    def _by_figure(self, metric: HeldMetric) -> bool:
        for leaf in ("baseline", "target", "now", "unit_worth", "whole_worth"):
            unit = metric.units.get(leaf, "")
            for value in metric.figures.get(leaf, ()):
                if unit == "%" and any(abs(share - value) <= _ROUGHLY * value for share in self.shares):
                    return True
                telling = value > _TELLING or value != value.to_integral_value()
                if telling and any(
                    same(each, value, unit)
                    and (unit or value > _FEW or value % 1)
                    and (each.value == value or not self._is_anothers(each, metric))
                    for each in self.figures
                ):
                    return True
        return False


def same(figure: Figure, value: Decimal, unit: str) -> bool:
    """Is a figure of the text this value, but for rounding and for the unit that it is counted in?"""
    mine = in_days(figure.value, figure.unit)
    theirs = in_days(value, unit)
    if mine is not None and theirs is not None:
        if figure.unit == unit:
            return near(figure.value, value)
        return abs(mine - theirs) <= _OTHER_UNIT * max(mine, theirs)
    if figure.unit == "%" and unit not in ("%", ""):
        return False
    if unit == "%" and figure.unit not in ("%", ""):
        return False
    if "%" in (figure.unit, unit) and unit:
        return abs(figure.value - value) <= _POINTS
    if near(figure.value, value):
        return True
    if figure.is_time:
        return False
    if value >= _GRAND:
        return near(figure.value * _GRAND, value)
    return value % 1 != 0 and figure.value == value * _GRAND


_ROUGHLY = Decimal("0.12")
"""So far a part told in words may be from the figure: one in 13 for 7.5 %, three in ten for 29 %."""
_OTHER_UNIT = Decimal("0.12")
"""Two weeks and ten working days, a month and thirty days: the same, told in another unit."""
_POINTS = Decimal("0.5")
_GRAND = Decimal(1000)
"""What a figure may be told in: 240 for 240,000, or 1,310 kWh to the digit for 1.31 MWh."""
_NEAR = Decimal("0.06")
"""Two figures further from each other than this are not one that was rounded."""


def near(one: Decimal, other: Decimal) -> bool:
    """Is one the other, rounded?"""
    rounding = max(_unit(one), _unit(other)) / 2
    return abs(one - other) <= min(rounding, _NEAR * max(abs(one), abs(other)))


def _unit(value: Decimal) -> Decimal:
    """What the last digit of a value that is not a nought counts: 10 for 240, a tenth for 1.9."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def _stems(line: Line) -> frozenset[str]:
    return frozenset(stem(token.word) for token in line.all_words if token.word[0].isalpha())
